"""The course's own years: 19 accounts for one representative fit, 45 and 60 do not."""

from kadash.program.rules.growth import growth, said


def test_the_year_in_which_the_span_was_passed_is_named() -> None:
    years = growth({2002: 19, 2003: 45, 2007: 60}, {}, {2002: 1, 2003: 1, 2007: 2}, span=35)
    assert [(each.year, each.most, each.over) for each in years] == [
        (2002, 35, False),
        (2003, 35, True),
        (2007, 70, False),
    ]
    assert said(years, span=35) == (
        "In 2003 the span was passed: 45 key accounts for 1 representative, who can serve 35 at 35 each."
    )


def test_35_fit_and_a_counted_list_wins_over_a_plan() -> None:
    years = growth({2026: 35}, {2026: 50, 2027: 71}, {2026: 1, 2027: 2}, span=35)
    assert [(each.accounts, each.planned, each.over) for each in years] == [
        (35, False, False),
        (71, True, True),
    ]
    assert said(years, span=35).startswith("In 2027 the span will be passed: 71 key accounts for 2")


def test_nobody_said_how_many_representatives() -> None:
    years = growth({2025: 40}, {}, {}, span=35)
    assert not years[0].over
    assert "Say how many representatives" in said(years, span=35)
    assert said((), span=35) == "No year has a number of key accounts yet."


def test_no_representative_serves_nobody() -> None:
    (year,) = growth({2026: 1}, {}, {2026: 0}, span=35)
    assert (year.most, year.over) == (0, True)
