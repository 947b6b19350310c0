"""A plan from the session to the acknowledged agreement and its updates, by whom; on both databases."""

from datetime import date

import pytest

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact, NewInteraction
from kadash.accounts.queries.conversations import participants
from kadash.accounts.tables import Bill
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.core.periods import Period
from kadash.engagement.actions import needs as need_actions
from kadash.engagement.actions import plan_items, updates
from kadash.engagement.actions import planning as actions
from kadash.engagement.actions.plan_items import NewItem
from kadash.engagement.actions.promises import keep_promise
from kadash.engagement.queries import planning as queries
from kadash.engagement.queries.promises import promises
from kadash.engagement.queries.quarter import own_gap
from kadash.engagement.queries.sheets import agreement_sheet
from kadash.engagement.rules.plan_sheets import Sheet
from tests.satisfaction.survey import put_accounts, put_wave

HELD, AGREED, TODAY = date(2025, 1, 14), date(2025, 1, 20), date(2025, 4, 8)
Q1 = Period.parse("2025-01..2025-03")


@pytest.fixture
def plan(database: Database, representative: Person) -> int:
    """A plan for 2025 with account 1 of Avery Cole, whose contact 1 is Rosa; the session is filled in."""
    put_accounts(database, count=6)
    rosa = NewContact("Rosa Diaz", rank="primary")
    accounts.add_contact(database, representative, account_id=1, contact=rosa, today=HELD)
    id = actions.start_plan(database, representative, account_id=1, plan_year=2025, session_on=HELD)
    changes = {"theirs": [1], "senior": ["Morgan Ellis"], "notes": "They add a shift"}
    actions.save_session(database, representative, id=id, version=1, changes=changes)
    return id


def agreed(database: Database, person: Person, plan: int) -> None:
    actions.hold_session(database, person, id=plan, version=2, today=TODAY)
    rosa, avery = "Rosa Diaz", "Avery Cole"
    items = [
        NewItem("need", "We can't lose the night shift", "Second feed", "we", avery, date(2025, 3, 31)),
        NewItem("expectation", "Tell us before you dig"),
        NewItem("assistance", "We'll send you the load list", None, "they", rosa, date(2025, 2, 28)),
    ]
    plan_items.add_items(database, person, plan_id=plan, items=items)
    actions.acknowledge(
        database, person, id=plan, version=3, contact_id=1, how="signed", on=AGREED, today=TODAY
    )


def seen(database: Database, plan: int, today: date = TODAY) -> queries.PlanView:
    with database.reading() as session:
        return queries.plan_view(session, id=plan, today=today)


def test_the_session_goes_into_the_log_with_all_who_took_part(
    database: Database, representative: Person, plan: int
) -> None:
    assert seen(database, plan).state == "planned"
    with pytest.raises(Invalid, match="today at the latest"):
        actions.hold_session(database, representative, id=plan, version=2, today=date(2025, 1, 13))
    actions.hold_session(database, representative, id=plan, version=2, today=TODAY)
    with database.reading() as session:
        people = participants(session, account_id=1)
    assert [(p.side, p.name, p.senior) for p in people.itertuples()] == [
        ("customer", "Rosa Diaz", None),
        ("utility", "Avery Cole", None),
        ("utility", "Morgan Ellis", True),
    ]
    assert seen(database, plan).state == "draft"
    with pytest.raises(Invalid, match="stands in the log"):
        actions.save_session(database, representative, id=plan, version=3, changes={"theirs": []})
    actions.save_session(database, representative, id=plan, version=3, changes={"notes": "and a crane"})


def test_the_agreement_makes_promises_and_cannot_be_changed(
    database: Database, representative: Person, plan: int
) -> None:
    agreed(database, representative, plan)
    view = seen(database, plan)
    assert (view.state, view.acknowledged_by, view.plan.agreed_on) == ("agreed", "Rosa Diaz", AGREED)
    assert [(each.row.words[:8], each.state) for each in view.items] == [
        ("We can't", "late"),
        ("Tell us ", "open"),
        ("We'll se", "late"),
    ]
    with database.reading() as session:
        (promise,) = promises(session, today=TODAY, account_id=1).to_dict("records")
        sheet = agreement_sheet(session, view=view)
    assert (promise["what"], promise["owner"], promise["first_due"], promise["made_on"]) == (
        "Second feed",
        "Avery Cole",
        date(2025, 3, 31),
        AGREED,
    )
    assert "acknowledged by Rosa Diaz on January 20, 2025 (signed)" in sheet.subtitle
    assert sheet.tables[0].rows == (
        ("We can't lose the night shift", "Second feed", "Avery Cole", "Mar 31, 2025"),
    )
    assert sheet.tables[2].rows[0][2] == "Rosa Diaz (Account 1)"
    with pytest.raises(Invalid, match="new edition"):
        plan_items.add_items(database, representative, plan_id=plan, items=[NewItem("need", "More")])
    with pytest.raises(Invalid, match="stays on record"):
        actions.drop_plan(database, representative, id=plan, version=4)
    keep_promise(
        database, representative, id=promise["id"], version=1, done_on=date(2025, 3, 30), outcome="Built"
    )
    first = view.items[2].row
    plan_items.close_item(database, representative, id=first.id or 0, version=1, done_on=date(2025, 2, 1))
    later = seen(database, plan)
    assert [(each.state, each.closed_on) for each in later.items] == [
        ("done", date(2025, 3, 30)),
        ("open", None),
        ("done", date(2025, 2, 1)),
    ]


def test_a_new_edition_keeps_what_was_agreed_in_force(
    database: Database, representative: Person, plan: int
) -> None:
    agreed(database, representative, plan)
    actions.reopen(database, representative, id=plan, version=4)
    view = seen(database, plan)
    assert (view.state, view.plan.edition, view.plan.agreed_on) == ("being changed", 2, AGREED)
    with pytest.raises(Invalid, match="Drop the promise"):
        plan_items.remove_item(database, representative, id=view.items[0].row.id or 0, version=2)
    crane = NewItem("need", "A crane", owner="Avery Cole", due=date(2025, 6, 1))
    plan_items.add_items(database, representative, plan_id=plan, items=[crane])
    actions.acknowledge(
        database, representative, id=plan, version=5, contact_id=1, how="email", on=TODAY, today=TODAY
    )
    with database.reading() as session:
        assert len(promises(session, today=TODAY, account_id=1)) == 2  # the first one is not promised twice
        assert "edition 2, acknowledged" in agreement_sheet(session, view=seen(database, plan)).subtitle
    assert seen(database, plan).plan.agreed_on == AGREED


def test_what_cannot_be(database: Database, representative: Person, plan: int) -> None:
    with pytest.raises(Invalid, match="already"):
        actions.start_plan(database, representative, account_id=1, plan_year=2025, session_on=None)
    with pytest.raises(Clash):
        actions.save_session(database, representative, id=plan, version=1, changes={"notes": "x"})
    with pytest.raises(Invalid, match="one of"):
        plan_items.add_items(database, representative, plan_id=plan, items=[NewItem("wish", "x")])
    accept = {"id": plan, "version": 2, "how": "signed", "on": AGREED, "today": TODAY}
    with pytest.raises(Invalid, match="not held"):
        actions.acknowledge(database, representative, contact_id=1, **accept)
    actions.hold_session(database, representative, id=plan, version=2, today=TODAY)
    with pytest.raises(Invalid, match="empty"):
        actions.acknowledge(database, representative, contact_id=1, **accept | {"version": 3})
    plan_items.add_items(database, representative, plan_id=plan, items=[NewItem("need", "Power")])
    for wrong, match in (
        ({"on": date(2025, 1, 13)}, "between"),
        ({"contact_id": 9}, "contact of this account"),
    ):
        with pytest.raises(Invalid, match=match):
            actions.acknowledge(
                database, representative, **{"contact_id": 1, **accept, "version": 3, **wrong}
            )
    actions.drop_plan(database, representative, id=plan, version=3)
    with pytest.raises(NotFound):
        seen(database, plan)
    actions.start_plan(database, representative, account_id=1, plan_year=2025, session_on=None)


def test_who_may(
    database: Database, representative: Person, other_representative: Person, reader: Person,
    plan: int,
) -> None:  # fmt: skip
    for person in (other_representative, reader):
        with pytest.raises(NotAllowed):
            actions.start_plan(database, person, account_id=1, plan_year=2026, session_on=None)
        with pytest.raises(NotAllowed):
            plan_items.add_items(database, person, plan_id=plan, items=[NewItem("need", "x")])
        with pytest.raises(NotAllowed):
            updates.write_update(
                database,
                person,
                plan_id=plan,
                quarter=Q1,
                words="x",
                says={},
                version=None,
            )
        with pytest.raises(NotAllowed):
            need_actions.note_need(
                database,
                person,
                account_id=1,
                text="x",
                source="survey",
                observed_on=TODAY,
            )


def test_needs_with_their_source_become_items(database: Database, representative: Person, plan: int) -> None:
    id = need_actions.note_need(
        database, representative, account_id=1, text="A second feed", source="operations", observed_on=HELD,
        reference="outage log of 2024",
    )  # fmt: skip
    with pytest.raises(Invalid, match="comes from"):
        need_actions.note_need(
            database, representative, account_id=1, text="x", source="hearsay", observed_on=HELD
        )
    plan_items.add_items(
        database, representative, plan_id=plan, items=[NewItem("need", "A feed", need_id=id)]
    )
    actions.hold_session(database, representative, id=plan, version=2, today=TODAY)
    actions.acknowledge(
        database, representative, id=plan, version=3, contact_id=1, how="orally", on=AGREED, today=TODAY
    )
    with database.reading() as session:
        (need,) = queries.needs(session, account_id=1)
    assert (need.state, need.reference, need.noted_by) == ("planned", "outage log of 2024", "Avery Cole")
    with pytest.raises(Invalid, match="what became"):
        need_actions.close_need(database, representative, id=id, version=2, state="met", outcome=" ")
    need_actions.close_need(database, representative, id=id, version=2, state="met", outcome="Built")


def put_bills(database: Database, manager: Person, year: int, kwh: float) -> None:
    with database.writing(manager) as session:
        for month in (1, 2, 3):
            session.add(
                Bill(
                    account_id=1, service="electric", month=year * 12 + month - 1, usage=kwh,
                    period_end=date(year, month, 28), revenue_cents=1_000_01, correction=month == 3,
                )
            )  # fmt: skip


def test_an_update_brings_what_the_data_knows_and_stays_as_it_was_sent(
    database: Database, representative: Person, manager: Person, plan: int
) -> None:
    agreed(database, representative, plan)
    put_bills(database, manager, 2024, 100)
    put_bills(database, manager, 2025, 110)
    put_wave(database, [(1, {"Overall?": "8"})], day=date(2025, 2, 1), name="Winter 2025")
    talk = NewInteraction(1, date(2025, 3, 3), "Rates", "phone")
    accounts.add_interaction(database, representative, new=talk, today=TODAY)
    says = {1: "The feed is being built"}
    id = updates.write_update(
        database, representative, plan_id=plan, quarter=Q1, words="A good start", says=says, version=None
    )
    with pytest.raises(Clash):  # somebody else began it, too
        updates.write_update(database, manager, plan_id=plan, quarter=Q1, words="Mine", says={}, version=None)
    updates.send_update(database, representative, id=id, version=1, to=1, sent_on=TODAY, today=TODAY)
    sent = seen(database, plan).update(Q1)
    assert sent is not None
    sheet = Sheet.of(sent.sent)
    assert {fact.name: (fact.value, fact.note) for fact in sheet.facts} == {
        "Electric usage": ("330 kWh", "+10.0% against the same quarter of the year before"),
        "Bills": ("$3,000.03", "3 bills; 1 of them were corrections"),
        "Satisfaction": ("800 points", "in Winter 2025"),
        "Promises kept": ("0 of 1", "done by the day first promised"),
        "Conversations": ("2", "last on Mar 3, 2025"),
    }
    assert sheet.tables[0].rows[0] == (
        "We can't lose the night shift", "Second feed", "Late, due Mar 31, 2025. The feed is being built",
    )  # fmt: skip
    assert "sent to Rosa Diaz on April 8, 2025" in sheet.subtitle
    put_bills_again = {"plan_id": plan, "quarter": Q1, "words": "x", "says": {}, "version": 2}
    with pytest.raises(Invalid, match="stays as it is"):
        updates.write_update(database, representative, **put_bills_again)
    with database.reading() as session:
        found = queries.program(session, today=TODAY)
    mine = found.of(1)
    assert mine is not None
    assert [state for _, state in mine.quarters] == ["on time", "waits", "waits", "waits"]
    assert (mine.streak, found.updates.text, found.senior.text) == (1, "1 of 1", "1 of 1")
    assert (found.force.accounts.given, found.force.accounts.due) == (1, 6)


def test_own_gap_counts_the_plan_and_names_who_says_otherwise(
    database: Database, representative: Person, plan: int
) -> None:
    agreed(database, representative, plan)
    answers = [
        (id, {"Overall?": "9", "Planned?": "no" if id == 1 else "yes" if id == 2 else "no"})
        for id in range(1, 7)
    ]
    put_wave(database, answers, day=date(2025, 11, 1))
    with database.reading() as session:
        found = own_gap(session)
    assert found is not None
    assert (found.planned, found.others, found.change.difference) == (0, 6, None)  # no update was sent
    assert found.disagree == (1, 2)


def test_fields_are_saved_as_they_are_filled_in(
    database: Database, representative: Person, manager: Person, plan: int
) -> None:
    """Two people at one session: other fields go together, the same one clashes."""
    fill = {"id": plan, "field": "notes"}
    actions.fill_in(database, representative, drawn="They add a shift", value="and a crane", **fill)
    actions.fill_in(database, manager, id=plan, field="ours", drawn=["Avery Cole"], value=["Dana Reyes"])
    with pytest.raises(Clash) as clash:
        actions.fill_in(database, manager, drawn="They add a shift", value="mine", **fill)
    assert clash.value.differences == {"notes": ("and a crane", "mine")}
    (item,) = plan_items.add_items(database, manager, plan_id=plan, items=[NewItem("need")])
    plan_items.fill_in_item(database, manager, id=item, field="words", drawn=None, value="Power")
    with pytest.raises(Invalid, match="we or they"):
        plan_items.fill_in_item(database, manager, id=item, field="side", drawn="we", value="nobody")
    view = seen(database, plan)
    assert (view.plan.notes, view.plan.ours, view.items[0].row.words) == (
        "and a crane",
        ["Dana Reyes"],
        "Power",
    )


def test_an_item_without_words_is_not_agreed(database: Database, representative: Person, plan: int) -> None:
    actions.hold_session(database, representative, id=plan, version=2, today=TODAY)
    plan_items.add_items(database, representative, plan_id=plan, items=[NewItem("need", " ")])
    with pytest.raises(Invalid, match="no words"):
        actions.acknowledge(
            database, representative, id=plan, version=3, contact_id=1, how="signed", on=AGREED, today=TODAY
        )
