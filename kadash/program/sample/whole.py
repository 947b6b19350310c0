"""The sample's program: three phases behind it, the fourth begun, a board that lost its decision maker."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from kadash.accounts.queries.conversations import contact_roles
from kadash.core.database import Database
from kadash.core.moments import moment_at
from kadash.core.people import Person
from kadash.program.actions import certification, launch, people, sessions, statements
from kadash.program.queries.method import session_view
from kadash.program.sample import relaunch, strategy
from kadash.standards.course import course

TEAM = (
    ("launch", "Priya Nair", "Conservation", "influencer", "Luis Ortega"),
    ("launch", "Sam Whitfield", "Pre-treatment", "difference-maker", ""),
    ("launch", "Tess Morrow", "Administration", "difference-maker", ""),
    ("review", "Morgan Ellis", "General manager's office", "decision-maker", "Dana Reyes"),
    ("review", "Gail Stroud", "Water", "decision-maker", ""),
    ("review", "Owen Lark", "Office manager", "influencer", ""),
)
LEFT = "Gail Stroud"
STAKEHOLDERS = (
    ("Mayor Bell", "City of Cedar Bend", "community-leaders", 1, 3, "neutral", ""),
    ("Morgan Ellis", "Cedar Bend Water & Power", "utility-leaders", 3, 3, "backs", "People and money"),
    ("Fire Chief Rowan", "City of Cedar Bend", "municipal-staff", 2, 2, "backs", "Site safety visits"),
    ("Billing department", "Cedar Bend Water & Power", "utility-staff", 3, 2, "doubts", "Bills reviewed"),
    ("Chamber of commerce", "", "community-leaders", 2, 2, "backs", "Reaching businesses"),
)
STATEMENTS = (
    (
        "values",
        "We place the customer first, keep what we promise to our key accounts, and are fair to everybody.",
    ),
    ("vision", "Every key account reaches its own goals with our help."),
    ("mission", "Know each key account, answer fast, and lower what energy and water cost them."),
)
CLAIMS = (
    ("accounts", "yes", ""),
    ("at-risk", "yes", ""),
    ("needs", "partly", "Interviews with 9 of 21 accounts"),
    ("landscape", "partly", "State renewable standard still open"),
)
HELD = (
    # phase · launch team: days after the start, minutes it took · review board: the same, and its decision
    ("identity", 0, 118, 21, 60, "Go on. The list stays at 21 accounts."),
    ("clarity", 35, 131, 56, 58, "Go on with the second course of action: one representative more."),
    ("roadmap", 70, 120, 98, 66, "Go on. The budget goes to council as it is."),
)


def fill(
    database: Database,
    person: Person,
    leader: Person,
    *,
    today: date,
    zone: ZoneInfo,
    account_ids: Sequence[int],
    representatives: Sequence[str],
) -> None:
    """Fill the room as of a day; ``account_ids`` are listed accounts, the largest exposure first."""
    start = today - timedelta(days=130)
    _people(database, person, today=today, since=start)
    for kind, text in STATEMENTS:
        id = statements.save_draft(database, person, kind=kind, text=text, answers={})
        statements.adopt(database, leader, id=id, version=1, on=start + timedelta(days=21))
    statements.save_draft(
        database,
        person,
        kind="mission",
        text="Know each key account, answer within one working day, and lower its cost of energy and water.",
        answers={"Why is there a key accounts program?": "A few customers pay for a third of all we do."},
    )
    for phase, brainstorm, took, brief, brief_took, decision in HELD:
        _held(database, person, "launch-team", phase, start + timedelta(days=brainstorm), took, "", zone)
        sessions.plan_step(
            database,
            person,
            phase=phase,
            step="curate",
            planned_on=start + timedelta(days=brainstorm + 7),
            done_on=start + timedelta(days=brainstorm + 10),
        )
        day = start + timedelta(days=brief)
        _held(database, person, "review-board", phase, day, brief_took, decision, zone)
    _held(database, person, "launch-team", "validation", today - timedelta(days=12), 119, "", zone)
    sessions.add_session(
        database,
        person,
        kind="review-board",
        phase="validation",
        starts_at=moment_at(today + timedelta(days=9), time(16), zone),
        place="Board room",
        names=[name for team, name, *_ in TEAM if team == "review" and name != LEFT],
    )
    for principle, said, note in CLAIMS:
        sessions.claim_principle(database, person, principle=principle, said=said, note=note)
    relaunch.fill(database, person, today=today, account_ids=account_ids)
    strategy.fill(database, person, leader, today=today, account_ids=account_ids)
    _launch(database, person, today=today, zone=zone, account_ids=account_ids)
    _certificates(database, person, representatives, today)


def _people(database: Database, person: Person, *, today: date, since: date) -> None:
    ids = {
        name: people.add_member(
            database,
            person,
            team=team,
            name=name,
            department=department,
            kind=kind,
            stands_in=stands_in,
            since=since,
        )
        for team, name, department, kind, stands_in in TEAM
    }
    changes = {"until": today - timedelta(days=20)}
    people.change_member(database, person, id=ids[LEFT], version=1, changes=changes)
    for name, organization, group, impacted, influence, support, assists in STAKEHOLDERS:
        id = people.add_stakeholder(
            database,
            person,
            name=name,
            organization=organization,
            audience=group,
            impacted=impacted,
            influence=influence,
            support=support,
            assists_with=assists,
            owner="Avery Cole",
        )
        if support == "backs":
            people.set_expectation(
                database,
                person,
                stakeholder_id=id,
                text="A report on the program after each review board",
                set_on=since + timedelta(days=14),
                set_by="Dana Reyes",
                acknowledged_on=since + timedelta(days=15) if influence > 2 else None,
                review_by=today + timedelta(days=60),
            )


def _held(
    database: Database,
    person: Person,
    kind: str,
    phase: str,
    day: date,
    took: int,
    decision: str,
    zone: ZoneInfo,
) -> None:
    team = course().session(kind).team
    id = sessions.add_session(
        database,
        person,
        kind=kind,
        phase=phase,
        starts_at=moment_at(day, time(9), zone),
        place="Room 2",
        names=[name for there, name, *_ in TEAM if there == team],
    )
    with database.reading() as session:
        found = session_view(session, id=id)
    came = {one.name: index != 2 for index, one in enumerate(found.attendance)}
    sessions.note_attendance(database, person, session_id=id, came=came, state=found.attendance_state)
    changes = {"state": "held", "actual_minutes": took, "decision": decision}
    sessions.change_session(database, person, id=id, version=1, changes=changes)


def _launch(
    database: Database, person: Person, *, today: date, zone: ZoneInfo, account_ids: Sequence[int]
) -> None:
    """The colleagues' kick-off is behind; the key accounts' one was held, and not everybody came."""
    day = today - timedelta(days=40)
    first = launch.add_event(
        database,
        person,
        tier="colleagues",
        starts_at=datetime.combine(day - timedelta(days=14), time(16), UTC),
        place="Lunch room",
    )
    for name in ("Priya Nair", "Sam Whitfield", "Owen Lark"):
        guest = launch.invite(database, person, event_id=first, guest=name, sent_on=day - timedelta(days=30))
        launch.change_guest(database, person, id=guest, version=1, changes={"answer": "yes", "came": True})
    event = launch.add_event(
        database, person, tier="key-accounts", starts_at=moment_at(day, time(8), zone), place="City hall"
    )
    changes = {"food": "Hot breakfast", "value_topic": "Power quality at the plug"}
    launch.change_event(database, person, id=event, version=1, changes=changes)
    launch.note_outcome(
        database, person, event_id=first, kind="application", who="Priya Nair", on=day - timedelta(days=14)
    )
    launch.note_outcome(
        database,
        person,
        event_id=event,
        kind="meeting",
        who="Harbor Foundry",
        on=day,
        note="A visit in January",
    )
    invited = _primary_contacts(database)
    for index, account_id in enumerate(account_ids):
        if index % 7 == 6:  # never invited
            continue
        name, email = invited.get(account_id, (f"Office of account {index + 1}", ""))
        guest = launch.invite(
            database,
            person,
            event_id=event,
            guest=name,
            account_id=account_id,
            email=email,
            sent_on=day - timedelta(days=28),
            how="letter and call",
        )
        answer = ("yes", "yes", "no", "maybe", "none")[index % 5]
        came = index % 5 == 0 or index % 9 == 1
        said: dict[str, object] = {"answer": answer, "came": came}
        if not came and index % 4 == 0:
            said["met_on"] = day + timedelta(days=15)
            said["outcome"] = "Met on site"
        launch.change_guest(database, person, id=guest, version=1, changes=said)


def _primary_contacts(database: Database) -> dict[int, tuple[str, str]]:
    """Return whom the letters go to: name and email address of each account's primary contact."""
    with database.reading() as session:
        rows = contact_roles(session).to_dict("records")
    return {
        int(row["account_id"]): (str(row["name"]), row["email"] or "")
        for row in rows
        if row["rank"] == "primary"
    }


def _certificates(database: Database, person: Person, representatives: Sequence[str], today: date) -> None:
    days = {"overview": 420, "program": 330, "representative": 280, "toolbox": 250}
    for index, name in enumerate(representatives):
        id = certification.begin(database, person, name=name)
        for number, (course_id, ago) in enumerate(days.items()):
            if index and number > 2:
                continue
            on = today - timedelta(days=ago)
            certification.complete_course(database, person, id=id, course_id=course_id, on=on)
        if not index:
            changes = {"exam_on": today - timedelta(days=30), "exam_percent": Decimal(88)}
            certification.change(database, person, id=id, version=1, changes=changes)
