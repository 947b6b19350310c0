"""What scripts get of the business plans and letters of the sample program."""

from pathlib import Path

from kadash import sample
from kadash.core.export import Request
from kadash.exports import EXPORTS
from tests.conftest import copied


def test_exports_of_the_sample(sample_template: Path, tmp_path: Path) -> None:
    database = copied(sample_template, tmp_path / "sample.db")
    with database.reading() as session:
        plan = EXPORTS["business-plan"](session, Request(sample.TODAY))
        letters = EXPORTS["letters"](session, Request(sample.TODAY))
    assert plan.totals == {"sections": 14, "confirmed": 12}
    assert [row["adopted_versions"] for row in plan.rows if row["section"] == 1] == [0, 2]
    assert letters.totals == {"letters": 20}
    assert letters.rows[0]["letter"] == "Introductory letter"
    assert letters.rows[0]["account_number"].startswith("00")
