"""Results of kept scenarios that a narrative may quote."""

from decimal import Decimal

from kadash.briefing.rules.figures import NAMES, what_ifs
from kadash.core.narrative import Figure
from tests.briefing.facts import outcome


def texts(figures: list[Figure]) -> dict[str, str]:
    assert {figure.key for figure in figures} <= set(NAMES)
    return {figure.key: figure.text for figure in figures}


def test_scenarios_are_named_in_their_order_and_dropped_ones_left_out() -> None:
    goes = outcome(1, "One goes", gone=frozenset({1}))
    dearer = outcome(3, "Power", all_rate_points=Decimal("0.05"))
    found = texts(what_ifs([goes, outcome(2, "Old", dropped=True), dearer]))
    assert {key.partition(".")[0] for key in found} == {"scenario", "scenario_three"}
    assert {key: text for key, text in found.items() if key.startswith("scenario.")} == {
        "scenario.name": "One goes",
        "scenario.net_change": "-$309,178",
        "scenario.net_share": "-16.7%",
        "scenario.total": "$561,075",
        "scenario.change": "-$185,507",
        "scenario.share": "-24.8%",
        "scenario.moving": "0",
    }
    assert found["scenario_three.net_change"] == "-$411,476"
    four = [outcome(n, f"{n}", gone=frozenset({n})) for n in range(1, 5)]
    assert "4" not in [text for key, text in texts(what_ifs(four)).items() if key.endswith(".name")]
