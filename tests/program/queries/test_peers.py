"""Our own programs beside the course's: the amount is the one that the figures above them name."""

from pathlib import Path

from kadash import sample
from kadash.program.queries.peers import own_figures, programs
from tests.conftest import copied


def test_the_key_accounts_program_costs_what_the_figures_above_say(
    sample_template: Path, tmp_path: Path
) -> None:
    database = copied(sample_template, tmp_path / "sample.db")
    with database.reading() as session:
        found = programs(session, today=sample.TODAY)
        ours = own_figures(session, today=sample.TODAY)
    (row,) = (row for row in found if row.whose.startswith("Cedar Bend") and row.title == "Key accounts")
    assert row.whose == "Cedar Bend Water & Power, 2009"  # none is approved for 2010, whose draft is $60,990
    assert row.cents == ours.budget_cents == 54_600_00
