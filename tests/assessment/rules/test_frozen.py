"""What a signed assessment keeps comes back as it was, through JSON."""

import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from kadash.assessment.rules.findings import Finding
from kadash.assessment.rules.frozen import findings_of, frozen, gap_of, own_of
from kadash.assessment.rules.gap import Gap, gap
from kadash.assessment.rules.levels import Answer, Claim, Standing, standings
from kadash.standards import Criterion, program
from tests.assessment.utilities import answers, facts

PROGRAM = program()
OWN = Criterion("own-1", "basic", "A hotline", "There is one", own=True)
KNOWN = replace(facts("22"), hourly_cost_cents=55_00)
GIVEN = [*answers("standard", leave_out="time-standard"), Answer("own-1", Claim.MET)]


def stood() -> tuple[Standing, ...]:
    return standings(PROGRAM, GIVEN, KNOWN, own=(OWN,))


def kept(standing: tuple[Standing, ...]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(frozen(standing, gap(PROGRAM, standing, KNOWN))))
    return found


def test_level_and_steps_come_back_to_the_cent() -> None:
    stored = kept(stood())
    assert stored["level"] == "basic"
    [step] = stored["steps"]
    assert step == {
        "criterion": "time-standard", "detail": "4% of 2,080 hours a year more than the 22% now.",
        "hours": "83.2", "cents": None, "yearly": True, "existing_cents": None, "hours_cents": 4_576_00,
    }  # fmt: skip
    assert gap_of(stored, PROGRAM, stood()) == gap(PROGRAM, stood(), KNOWN)


def test_claims_that_the_data_contradicts_are_kept_as_doubted_steps() -> None:
    given = answers("standard")  # with the claim of 26% of work time, where 22% are recorded
    standing = standings(PROGRAM, given, KNOWN)
    stored = kept(standing)
    assert [step["criterion"] for step in stored["doubted"]] == ["time-standard"]
    assert (stored["level"], gap_of(stored, PROGRAM, standing)) == ("standard", gap(PROGRAM, standing, KNOWN))


def test_below_the_lowest_level_the_lowest_is_next() -> None:
    standing = standings(PROGRAM, [], KNOWN)
    stored = kept(standing)
    found = gap_of(stored, PROGRAM, standing)
    assert (stored["level"], found.reached, found.next) == (None, None, PROGRAM.levels[0])
    assert found == gap(PROGRAM, standing, KNOWN)


def test_above_the_highest_level_there_is_none() -> None:
    standing = standings(PROGRAM, answers("masters"), facts("60"))
    stored = json.loads(json.dumps(frozen(standing, gap(PROGRAM, standing, facts("60")))))
    assert gap_of(stored, PROGRAM, standing).next is None


def test_what_an_older_assessment_did_not_keep_follows_from_the_criterion() -> None:
    stored = kept(stood())
    for name in ("yearly", "existing_cents", "hours_cents"):
        del stored["steps"][0][name]
    [step] = gap_of(stored, PROGRAM, stood()).steps
    assert (step.yearly, step.existing_cents, step.hours_cents) == (True, None, None)


def test_the_utilitys_own_criteria_come_back() -> None:
    stored = kept(stood())
    assert [each["id"] for each in stored["own"]] == ["own-1"]
    assert own_of(stored) == (OWN,)


def test_findings_come_back_with_their_rows_as_plain_values() -> None:
    [first, *rest] = stood()
    rows = (("Mill", 3, None, date(2010, 2, 1), Decimal("0.5")),)
    told = replace(first, finding=Finding("3 of 4", Decimal("0.75"), ("Name", "n"), rows))
    untold = replace(rest[0], finding=Finding("not known"))
    silent = replace(rest[1], finding=None)
    found = findings_of(json.loads(json.dumps(frozen((told, untold, silent), Gap(None, None, ())))))
    assert found == {
        first.criterion.id: Finding(
            "3 of 4", Decimal("0.75"), ("Name", "n"), (("Mill", 3, None, "2010-02-01", "0.5"),)
        ),
        rest[0].criterion.id: Finding("not known"),
    }
