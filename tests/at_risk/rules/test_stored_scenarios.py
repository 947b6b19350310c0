"""A scenario comes back from its JSON as it was."""

import json
from decimal import Decimal

import pytest

from kadash.at_risk.rules.stored_scenarios import as_json, from_json
from kadash.at_risk.rules.what_if import Scenario
from kadash.core.errors import Invalid

FULL = Scenario(
    mobility={1: Decimal("0.35")},
    class_mobility={"Industrial": Decimal("0.1")},
    all_rate_points=Decimal("0.05"),
    rate_points={"Commercial": Decimal("-0.025")},
    growth={2: Decimal("-0.3")},
    gone=frozenset({7, 3}),
)


@pytest.mark.parametrize("scenario", [FULL, Scenario(), Scenario(gone=frozenset({1}))])
def test_there_and_back(scenario: Scenario) -> None:
    assert from_json(json.loads(json.dumps(as_json(scenario)))) == scenario


def test_only_what_was_changed_is_stored() -> None:
    assert as_json(Scenario(gone=frozenset({7, 3}))) == {"gone": [3, 7]}


def test_a_factor_that_cannot_be_is_refused() -> None:
    with pytest.raises(Invalid):
        from_json({"mobility": {"1": "1.5"}})
