"""The slide of scenarios against the worked example: the loss of net revenue is said first."""

from dataclasses import replace
from decimal import Decimal

from kadash.briefing.rules.figures import Outcome
from kadash.briefing.rules.plan import Section
from kadash.briefing.rules.scenario_slide import outcomes
from kadash.briefing.rules.value import Slide
from tests.briefing.facts import facts, outcome

GOES = outcome(1, "One goes", "a plan", gone=frozenset({1}))
DEARER = outcome(2, "Power", all_rate_points=Decimal("0.05"))
CHEAPER = outcome(3, "Cheap", all_rate_points=Decimal("-0.05"))
BOTH = outcome(4, "Both", gone=frozenset({1}), all_rate_points=Decimal("0.05"))
JUDGED = outcome(5, "Judged", mobility={1: Decimal(0)})
WORSE = outcome(6, "Worse", mobility={1: Decimal(1)})
DROPPED = outcome(9, "Old", dropped=True)


def slide(*mine: Outcome, audience: str = "named", **changes: object) -> Slide:
    section = Section("scenarios", scenarios=tuple(each.kept.id for each in mine))
    found = outcomes(facts(*mine, **changes), section, audience)
    assert found is not None
    return found


def test_without_a_chosen_scenario_there_is_no_slide() -> None:
    assert outcomes(facts(GOES), Section("scenarios", scenarios=()), "named") is None
    assert outcomes(facts(GOES), Section("scenarios", scenarios=(99,)), "named") is None


def test_one_scenario_as_steps_with_its_figures() -> None:
    found = slide(GOES)
    assert found.title == "One goes: $309,178 of net revenue lost a year"
    assert [(figure.key, figure.label, figure.text) for figure in found.figures] == [
        ("scenario.net_change", "Change of net revenue a year", "-$309,178"),
        ("scenario.net_share", "Of today's net revenue", "-16.7%"),
        ("scenario.total", "Still at risk", "$561,075"),
        ("scenario.moving", "Accounts that change order", "0"),
    ]
    assert found.chart is not None
    assert (found.chart.kind, found.chart.categories) == (
        "waterfall",
        ("As it stands", "Accounts gone", "Then"),
    )
    assert found.chart.series == {"Net revenue": (1851262.19, -309178.05, 1542084.15)}
    assert found.chart.rise_is_good
    assert found.notes == "One goes: a plan"
    assert found.source == "electric; January to December 2009; as of February 2, 2010"
    assert found.grid is not None
    assert found.grid.right == (False, False, True, True, False)
    assert found.grid.rows == (
        ("As it stands", "the figures of this briefing", "–", "$746,582", "–"),
        (
            "One goes", "Account 1 is gone (kept January 20, 2010)", "-$309,178", "$561,075",
            "the same among those who remain",
        ),
    )  # fmt: skip


def test_the_figures_are_those_of_the_scenario_that_is_left() -> None:
    found = slide(DROPPED, DEARER)
    assert found.figures[0].key == "scenario_two.net_change"
    assert found.figures[0].text == "-$411,476"
    assert found.grid is not None
    assert found.grid.rows[1] == ("Old", "dropped since it was taken in: choose another one", "–", "–", "–")


def test_only_dropped_ones_say_so() -> None:
    found = slide(DROPPED)
    assert (found.title, found.chart, found.figures) == (
        "The scenarios were dropped: choose others", None, (),
    )  # fmt: skip


def test_several_losses_side_by_side() -> None:
    found = slide(GOES, DEARER, BOTH)
    # 0.05 × 8,229,523.57 = 411,476.18; both: 309,178.05 + 0.05 × 6,168,336.58
    assert found.title == "$309,178 to $617,595 of net revenue could be lost a year"
    assert found.figures == ()
    assert found.chart is not None
    assert found.chart.title == "Change of net revenue a year, from $1,851,262 today"
    assert found.chart.series == {"Change of net revenue": (-309178.05, -411476.18, -617594.88)}
    assert found.chart.rise_is_good


def test_a_loss_beside_a_scenario_that_costs_nothing() -> None:
    assert slide(GOES, JUDGED).title == "Nothing to $309,178 of net revenue could be lost a year"


def test_a_gain_beside_a_loss() -> None:
    assert slide(DEARER, CHEAPER).title == "Net revenue changes by -$411,476 to +$411,476 a year"


def test_where_net_revenue_stays_the_exposure_is_compared() -> None:
    """Account 1 holds 185,506.83 at a mobility of 0.6; without it 561,075.21, at 1.0 123,671.22 more."""
    found = slide(JUDGED, WORSE)
    assert found.title == "$561,075 to $870,253 at risk"
    assert found.chart is not None
    assert found.chart.series == {"At-risk revenue": (746582.04, 561075.21, 870253.26)}
    assert found.chart.categories == ("As it stands", "Judged", "Worse")
    assert not found.chart.rise_is_good


def test_at_most_three_and_by_number_where_the_audience_sees_numbers() -> None:
    found = slide(GOES, DEARER, BOTH, JUDGED, audience="numbers")
    assert found.grid is not None
    assert [row[0] for row in found.grid.rows] == ["As it stands", "One goes", "Power", "Both"]
    assert found.grid.rows[1][1] == "No. 001 is gone (kept January 20, 2010)"


def test_what_is_not_known_of_the_source_is_left_out() -> None:
    assert slide(GOES, scope="", period=None).source == "as of February 2, 2010"
    assert replace(GOES, found=None) != GOES
