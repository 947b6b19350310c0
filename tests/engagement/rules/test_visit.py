"""What to know before a visit, by hand: bills that jumped, the next step, and what the sheet says."""

from datetime import date
from decimal import Decimal

from kadash.core.periods import Month
from kadash.engagement.rules.contact_map import Known
from kadash.engagement.rules.silence import Clock, Silence
from kadash.engagement.rules.told import Balance
from kadash.engagement.rules.visit import AtRisk, Happening, Open, jumps, next_step, visit

TODAY = date(2026, 3, 10)


def silence(days: int) -> Silence:
    last = date.fromordinal(TODAY.toordinal() - days)
    clock = Clock(last, last, TODAY)
    return Silence(1, clock, clock, clock, 92, Decimal(20_000_00))


def test_bills_that_jumped() -> None:
    january = Month(2025, 1).number
    cents = {
        january - 12: 100_00,
        january: 125_00,
        january - 11: 100_00,
        january + 1: 124_99,
        january - 10: 0,
    }
    cents |= {january + 2: 50_00, january - 9: 100_00, january + 3: 75_00}
    assert [(each.day, each.what) for each in jumps(cents)] == [
        (date(2025, 1, 31), "Billed +25% against the year before"),
        (date(2025, 4, 30), "Billed -25% against the year before"),
    ]
    assert jumps(cents)[0].detail == "Jan 2025: $125 after $100"


def test_the_next_step() -> None:
    late, ahead = (
        Open("Send", "Avery", date(2026, 3, 1), True),
        Open("Call", "Avery", date(2026, 4, 1), False),
    )
    visit_ahead = [(date(2026, 3, 20), "Review")]
    assert next_step([ahead, late], visit_ahead, silence(1)) == "Late since Mar 1, 2026: Send (Avery)"
    assert next_step([ahead], visit_ahead, silence(1)) == "Mar 20, 2026: Review"
    assert next_step([ahead], [], silence(1)) == "Apr 1, 2026: Call (Avery)"
    assert next_step([], [], silence(100)) == "Call them: nobody has for 100 days"
    assert next_step([], [], silence(1)) == "Nothing is open."
    never = Clock(None, TODAY, TODAY)
    unheard = Silence(1, never, never, never, 92, None)
    assert next_step([], [], unheard) == "Call them: no conversation is on record yet"


def test_the_sheet() -> None:
    rosa = Known(1, 1, "Rosa", rank="primary", decision_maker=True, last_met=TODAY, stance="critic")
    made = visit(
        account="Mill", utility="Town", today=TODAY, silence=silence(9), balance=Balance(1, 2, 3),
        last_word="Mar 1, 2026, phone: Rates", mood=["Rosa critic"],
        risk=AtRisk(Decimal(20_000_00), Decimal("0.4"), "They built a second plant"),
        promises=[Open("Send", "Avery", date(2026, 3, 1), True)], people=[(rosa, "Plant manager")],
        spots=["nobody decides"], step="Call",
        happenings=[Happening(TODAY, "survey", "Answered", "700 points")],
    )  # fmt: skip
    assert [(fact.value, fact.note) for fact in made.facts] == [
        ("9 days", "Mar 1, 2026, phone: Rates"),
        ("1 good, 2 bad news", "Rosa critic"),
        ("$20,000", "mobility 0.40: They built a second plant"),
        ("1", "1 late"),
    ]
    assert made.paragraphs == ("Next step: Call", "What we do not see: nobody decides.")
    assert [table.rows for table in made.tables] == [
        (("Send", "Avery", "Mar 1, 2026, late"),),
        (("Rosa", "Plant manager, primary, decides, critic", "Mar 10, 2026"),),
        (("Mar 10, 2026", "Answered", "700 points"),),
    ]


def test_an_account_that_nobody_spoke_with_says_so_in_few_words() -> None:
    never = Clock(None, date.fromordinal(TODAY.toordinal() - 1089), TODAY)
    made = visit(
        account="Mill", utility="Town", today=TODAY, silence=Silence(1, never, never, never, 92, None),
        balance=Balance(0, 0, 0), last_word=None, mood=[], risk=AtRisk(None, None, None), promises=[],
        people=[], spots=[], step="Call", happenings=[],
    )  # fmt: skip
    assert (made.facts[0].value, made.facts[0].note) == ("none on record", "for at least 1,089 days")
