"""The 12 months that a day stands on, also a day before the newest bills."""

from datetime import date
from pathlib import Path

from kadash.at_risk.queries.at_risk import period_on
from tests.conftest import copied


def test_a_day_stands_on_what_had_ended_by_then(sample_template: Path, tmp_path: Path) -> None:
    expected = [
        (date(2010, 2, 1), "2009-01..2009-12"),
        (date(2009, 12, 1), "2009-01..2009-12"),  # the month that runs is the newest there is
        (date(2009, 11, 30), "2008-12..2009-11"),
        (date(2009, 10, 14), "2008-10..2009-09"),
        (date(2006, 1, 1), "2009-01..2009-12"),  # nothing had ended: the newest
    ]
    database = copied(sample_template, tmp_path / "sample.db")
    with database.reading() as session:
        assert [(day, str(period_on(session, day=day))) for day, _ in expected] == expected
