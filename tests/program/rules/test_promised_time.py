"""Promise arithmetic: 25% of 2,080 hours are 520; what is promised beyond is said before it is promised."""

from decimal import Decimal

from kadash.program.rules.promised_time import Promised, promised_time, said

OWNERS = {1: "Ana", 2: "Ana", 3: "Ben", 4: "Gone"}
SHARES: dict[str, Decimal | None] = {"Ana": Decimal(25), "Ben": Decimal(10)}


def test_hours_by_representative_and_what_is_left() -> None:
    visits = Promised("Visits", (1, 2, 3), 4, Decimal("2.5"))  # 10 hours an account
    plans = Promised("Profiles", (1, 3), 1, Decimal(8), later=True)
    found = promised_time([visits, plans], OWNERS, SHARES, full_time_hours=2080)
    assert [(each.name, each.has, each.now, each.later, each.left) for each in found.loads] == [
        ("Ana", Decimal(520), Decimal(20), Decimal(8), Decimal(492)),
        ("Ben", Decimal(208), Decimal(10), Decimal(8), Decimal(190)),
    ]
    assert said(found) == "The service takes 46 hours a year of the 728 hours that are there."


def test_an_account_without_an_active_representative_counts_under_nobody() -> None:
    found = promised_time([Promised("Visits", (4, 5), 2, Decimal(3))], OWNERS, SHARES, full_time_hours=2080)
    assert (found.loads[-1].name, found.loads[-1].now, found.loads[-1].left) == (None, Decimal(12), -12)


def test_what_is_planned_is_too_much_before_it_is_promised() -> None:
    now = Promised("Visits", (1,), 12, Decimal(40))  # 480 of 520
    later = Promised("Seminars", (1,), 1, Decimal(50), later=True)
    one: dict[str, Decimal | None] = {"Ana": Decimal(25)}
    assert said(promised_time([now, later], OWNERS, one, full_time_hours=2080)) == (
        "With what is planned it takes 10 hours a year more than the 520 hours that are there."
    )
    more = Promised("Visits", (1,), 12, Decimal(50))  # 600
    assert said(promised_time([more], OWNERS, one, full_time_hours=2080)) == (
        "What is promised now takes 600 hours a year, and 520 hours are there: 80 hours too many."
    )


def test_unknown_hours_are_named_and_in_no_sum() -> None:
    found = promised_time(
        [Promised("Help", (1,), None, Decimal(3))], OWNERS, {"Ana": None}, full_time_hours=2080
    )
    assert (found.unknown, found.now, found.has) == (("Help",), 0, None)
    assert said(found).startswith("No service has hours yet")
    known = Promised("Visits", (1,), 1, Decimal(3))
    assert said(promised_time([known], OWNERS, {"Ana": None}, full_time_hours=2080)) == (
        "The service takes 3 hours a year; the representatives' time is not known."
    )
