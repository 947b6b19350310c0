"""Clashes name fields as the forms do."""

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kadash.core.every_table import every_table
from kadash.core.tables import Versioned
from kadash.ui.field_labels import label, said

SCREENS = Path(__file__).parents[2] / "kadash" / "screens"
TABLES = {  # what a form of these keys saves, where its fields are called like the columns
    "answer": "AssessmentAnswer",
    "stall": "StallMark",
    "note": "BriefingNote",
    "escalation": "Escalation",
    "need-state": "Need",
    "goal": "Node",
    "program": "Program",
    "talk": "Interaction",
    "visit": "RelaunchVisit",
    "relaunch": "Relaunch",
    "stakeholder": "Stakeholder",
    "guest": "Invitation",
    "outcome": "CallOutcome",
    "strategy-item": "StrategyItem",
    "member": "TeamMember",
    "service": "ProgramService",
    "account": "Account",
    "mobility": "Mobility",
    "person": "PersonRow",
    "representative": "Representative",
    "position": "Position",
    "wave": "SurveyWave",
    "case-form": "Case",
}
MADE_OF_SEVERAL = {("case-form", "department"), ("account", "representative"), ("mobility", "review")}
"""Fields that are kept under another name."""


def labels() -> Iterator[tuple[str, str, str]]:
    """Each field of a form with a plain name and label: the form, the field, the label."""
    for path in sorted(SCREENS.rglob("*.py")):
        if path.parent.name == "action_plans":  # its forms add only
            continue
        for function in ast.walk(ast.parse(path.read_text())):
            if not isinstance(function, ast.FunctionDef):
                continue
            form = re.search(r"forms\.Form\(f'([a-z-]+)-\{", ast.unparse(function))
            if form is None or form[1] not in TABLES:
                continue
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
                    keys = [ast.unparse(k.value) for k in call.keywords if k.arg == "key"]
                    found = re.fullmatch(r"form\.of\('(\w+)'\)", keys[0]) if keys else None
                    if found:
                        yield form[1], found[1], call.args[0].value


def columns() -> dict[str, set[str]]:
    every_table()
    waiting, found = [Versioned], {}
    while waiting:
        cls = waiting.pop()
        waiting += cls.__subclasses__()
        if hasattr(cls, "__table__"):
            found[cls.__name__] = {column.name for column in cls.__table__.c}
    return found


def test_a_field_is_called_as_its_form_calls_it() -> None:
    known = columns() | {"Mobility": {"factor", "low", "high", "reason"}}
    seen = [
        each for each in labels() if each[1] in known[TABLES[each[0]]] and each[:2] not in MADE_OF_SEVERAL
    ]
    assert len(seen) >= 40
    wrong = [each for each in seen if not each[2].startswith(label(each[1], TABLES[each[0]]))]
    assert not wrong


def test_no_column_is_called_by_the_way_it_is_stored() -> None:
    stored = re.compile(r".*(_| (cents|id|at)$)")
    known = columns().items()
    said_badly = {(t, c, label(c, t)) for t, names in known for c in names if stored.match(label(c, t))}
    assert {c for _, c, _ in said_badly} <= NOT_TYPED, said_badly


NOT_TYPED = {
    "acknowledged_at",
    "approved_at",
    "based_on_id",
    "created_at",
    "ends_at",
    "known_at",
    "opened_at",
    "peak_at",
    "presented_at",
    "received_at",
    "signed_at",
    "told_at",
}
"""What the program itself writes, and no form."""


def test_a_title_stays_as_it_is() -> None:
    assert label("What the Board asked last time") == "What the Board asked last time"
    assert label("next_look", "PolicyItem") == "Next look"
    assert label("annual_revenue_cents", "Setting") == "Annual revenue ($)"


@pytest.mark.parametrize(
    ("field", "value", "written"),
    [
        ("cost_cents", 123456, "$1,234.56"),
        ("cents", 100, "$1.00"),
        ("due", date(2026, 7, 1), "Jul 1, 2026"),
        ("active", True, "yes"),
        ("reports_to", None, "–"),
        ("note", "", "–"),
        ("claim", "not_applicable", "not applicable"),
        ("department_id", 3, "another choice"),
        ("topics", ["a"], "(not shown here)"),
        ("note", "As_is ", "As_is "),
        ("open_until", time(16, 30), "4:30 PM"),
        ("starts_at", datetime(2026, 7, 1, 2, 0, tzinfo=UTC), "Jun 30, 2026, 8:00 PM"),
    ],
)
def test_values_are_written_as_people_read_them(field: str, value: object, written: str) -> None:
    assert said(field, value, nothing="–", zone=ZoneInfo("America/Denver")) == written
