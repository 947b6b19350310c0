"""Every table of the room goes out; the sample's figures are those of its pages."""

from pathlib import Path

import pytest

from tests.cli import export
from tests.conftest import copied

ROWS = {
    "program-steps": 16,
    "program-sessions": 8,
    "teams": 6,
    "stakeholders": 5,
    "statements": 4,
    "landscape": 2,
    "services": 5,
    "structure": 11,
    "kickoff-guests": 21,
    "relaunch-visits": 21,
    "certificates": 2,
}


@pytest.fixture(scope="module")
def sample(sample_template: Path, tmp_path_factory: pytest.TempPathFactory):
    database = copied(sample_template, tmp_path_factory.mktemp("exports") / "kadash.db")
    yield database
    database.engine.dispose()


def test_each_table_has_its_rows(sample) -> None:
    found = {name: export(sample, name, "--as-of", "2010-02-01") for name in ROWS}
    assert {name: len(table["rows"]) for name, table in found.items()} == ROWS
    assert found["relaunch-visits"]["totals"] == {"accounts": 21, "held": 18}
    assert found["services"]["rows"][0]["name"] == "Informational seminars"


def test_a_course_of_action_stands_beside_its_obstacle(sample) -> None:
    rows = export(sample, "strategy", "--as-of", "2010-02-01")["rows"]
    chosen = next(row for row in rows if row["verdict"] == "chosen")
    assert chosen["text"] == "Bills of large accounts are corrected too often"
    assert chosen["course_of_action"] == "Review each bill before it is mailed"
    bare = next(row for row in rows if row["text"] == "Council has not heard of the program")
    assert bare["course_of_action"] is None


def test_years_pass_the_span_where_it_was_planned(sample) -> None:
    rows = export(sample, "key-accounts-by-year", "--as-of", "2010-02-01")["rows"]
    assert [(row["year"], row["over"]) for row in rows[-3:]] == [(2011, False), (2012, False), (2013, True)]
