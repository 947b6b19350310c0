"""What every slide is made of, worked by hand."""

from datetime import date
from decimal import Decimal
from types import SimpleNamespace

from kadash.briefing.rules.slide_parts import dollars_of, figures_of, source_of
from kadash.core.narrative import Figure
from kadash.core.periods import Period
from kadash.plans.rules.figures import NOT_KNOWN

FACTS = SimpleNamespace(
    period=Period.parse("2009-01..2009-12"),
    as_of=date(2010, 2, 2),
    scope="electric",
    figures={"a": Figure("a", "A", "$1"), "b": Figure("b", "B", NOT_KNOWN)},
)


def test_only_money_says_which_services_it_counts() -> None:
    assert source_of(FACTS, money=True) == "electric; January to December 2009; as of February 2, 2010"  # type: ignore[arg-type]
    assert source_of(FACTS) == "January to December 2009; as of February 2, 2010"  # type: ignore[arg-type]


def test_what_is_not_known_is_no_figure_of_a_slide() -> None:
    assert [each.key for each in figures_of(FACTS, "a", "b")] == ["a"]  # type: ignore[arg-type]


def test_amounts_are_drawn_to_the_cent() -> None:
    assert dollars_of(Decimal("154208414.5")) == 1542084.15
    assert dollars_of(None) is None
