"""The slides of the work with the accounts, by hand-worked facts."""

from datetime import date, timedelta
from decimal import Decimal

from kadash.briefing.rules.engaged import Engaged, LatePromise, Planned, Planning, Promises
from kadash.briefing.rules.plan import Plan, Section
from kadash.briefing.rules.slides import build
from kadash.briefing.rules.value import Grid, Slide
from kadash.engagement.rules.planning import Counted, InForce
from kadash.engagement.rules.promises import Kept
from kadash.engagement.rules.silence import Clock, Silence
from tests.briefing.facts import facts

TODAY = date(2010, 2, 2)
NAMES = {1: ("Foundry", "0040137"), 2: ("Mall", None), 3: ("Lofts", "0040211")}


def slide(kind: str, engaged: Engaged, audience: str = "named") -> Slide:
    found = build(facts(engaged=engaged, names=NAMES), Plan((Section(kind),)), title="Q", audience=audience)
    return found.slides[0]


def rows(found: Slide) -> tuple[tuple[str, ...], ...]:
    assert isinstance(found.grid, Grid)
    return found.grid.rows


def silent(id: int, days: int, cents: int | None, *, cadence: int = 90, ever: bool = True) -> Silence:
    last = TODAY - timedelta(days=days)
    of = Clock(last if ever else None, last, TODAY)
    return Silence(id, of, of, of, cadence, None if cents is None else Decimal(cents))


def test_who_hears_nothing_is_ordered_by_dollars_and_missed_cadences() -> None:
    """185.50 × 10 ÷ 90 is less than 100.00 × 90 ÷ 90; whose dollars are not known comes last."""
    every = (
        silent(1, 100, 185_50),
        silent(2, 180, 100_00, ever=False),
        silent(3, 91, None),
        silent(4, 90, 5),
    )
    found = slide("silence", Engaged(silences=every))
    assert found.title == "3 of 4 key accounts, $286 at risk, have heard nothing for too long"
    assert rows(found) == (
        ("Mall", "at least 180 days, none on record", "90", "$100.00"),
        ("Foundry", "100 days", "10", "$185.50"),
        ("Lofts", "91 days", "1", "not known"),
    )
    assert found.text == "Of 1 of the late accounts the at-risk revenue is not known."
    by_number = slide("silence", Engaged(silences=every), audience="numbers")
    assert [row[0] for row in rows(by_number)] == ["Account 2", "No. 0040137", "No. 0040211"]


def test_all_in_time_has_no_table_and_many_are_counted() -> None:
    found = slide("silence", Engaged(silences=(silent(1, 90, 1),), listed=False))
    assert (found.title, found.grid) == ("The one account was spoken to in time", None)
    many = slide("silence", Engaged(silences=tuple(silent(id, 100, 1) for id in range(1, 13))))
    assert len(rows(many)) == 10
    assert many.text == "2 more are late."
    assert slide("silence", Engaged(silences=())).title == "No account is known yet"


def test_promises_are_counts_and_the_late_ones() -> None:
    late = (LatePromise(1, "Load study", "Avery Cole", date(2010, 1, 5)),
            LatePromise(None, "Invite the council", "–", date(2010, 2, 1)))  # fmt: skip
    found = slide("promises", Engaged(promises=Promises(Kept(17, 19, 1), 5, late, 30)))
    assert found.title == "17 of 19 promises of the last 12 months were kept on time; 2 open ones are late"
    assert rows(found) == (
        ("Foundry", "Load study", "Avery Cole", "Jan 5, 2010"),
        ("–", "Invite the council", "–", "Feb 1, 2010"),
    )
    assert found.text == "3 more are open, none late. 1 was dropped with the customer's word."


def test_few_promises_are_said_as_they_are() -> None:
    one = slide("promises", Engaged(promises=Promises(Kept(1, 2, 0), 1, (), 3)))
    assert one.title == "1 of 2 promises of the last 12 months was kept on time"
    assert (one.grid, one.text) == (None, "1 more is open, none late.")
    none_due = slide("promises", Engaged(promises=Promises(Kept(0, 0, 0), 0, (), 1)))
    assert none_due.title == "No promise fell due in the last 12 months"
    for nothing in (None, Promises(Kept(0, 0, 0), 0, (), 0)):
        assert slide("promises", Engaged(promises=nothing)).title == "No promise is on record yet"


def test_joint_planning_says_its_share_and_shows_the_largest_first() -> None:
    accounts = (
        Planned(1, False, None, Counted(0, 0), 0, Decimal(100_00)),
        Planned(2, True, date(2010, 1, 20), Counted(3, 4), 7, Decimal(300_00)),
        Planned(3, True, None, Counted(1, 1), 1, None),
    )
    force = InForce(Counted(1, 3), Decimal(300_00), Decimal(400_00))
    found = slide(
        "joint_planning", Engaged(planning=Planning("2010", force, Counted(4, 5), Counted(1, 2), accounts))
    )
    assert found.title == "1 of 3 accounts, 75% of the at-risk revenue, has an acknowledged plan in force"
    assert [(each.label, each.text) for each in found.figures] == [
        ("Plans in force", "1 of 3"), ("Updates on time", "4 of 5"),
        ("Senior management was there", "1 of 2"),
    ]  # fmt: skip
    assert rows(found) == (
        ("Mall", "acknowledged Jan 20, 2010", "3 of 4", "7", "$300.00"),
        ("Foundry", "none yet", "none was due", "0", "$100.00"),
        ("Lofts", "begun", "1 of 1", "1", "not known"),
    )
    assert slide("joint_planning", Engaged()).title == "No account is known yet"
