"""The sample's action plans: in every state, two of them four years old."""

from collections import Counter
from pathlib import Path

from kadash import sample
from kadash.action_plans.queries.plans import plans, views
from kadash.action_plans.queries.sources import TABLES, sources
from kadash.action_plans.queries.standing import standing
from kadash.action_plans.rules.sections import State
from kadash.action_plans.rules.standing import Stage
from kadash.core.changes import tables_read
from kadash.core.documents.report import from_json
from tests.conftest import copied


def test_plans_in_every_state(sample_template: Path, tmp_path: Path) -> None:
    database = copied(sample_template, tmp_path / "sample.db")
    with database.reading() as session:
        found = standing(session, today=sample.TODAY, with_sections=True)
        rows = plans(session)
        read = views(session, rows=rows, today=sample.TODAY)
    stages = Counter(row.stage for row in found.rows)
    assert stages == {
        Stage.IN_FORCE: 7, Stage.REVISED: 1, Stage.DUE: 1, Stage.SIGNED: 2, Stage.DRAFT: 3, Stage.OLD: 2,
        Stage.NONE: 5,
    }  # fmt: skip
    assert [row.plan_year for row in found.rows if row.stage is Stage.OLD] == [2006, 2006]
    assert (found.coverage.covered, found.coverage.listed) == (9, 21)
    states = {state for view in read for state in (each.state for each in view.sections)}
    assert states >= {State.DATA, State.WRITTEN, State.CONFIRMED, State.CHANGED}
    approved = [view for view in read if view.plan.approved_on]
    assert all(view.plan.frozen for view in approved)
    reports = {view.account: from_json(view.plan.frozen["report"]) for view in approved if view.plan.frozen}
    assert all("Nothing is written here yet." not in report.texts for report in reports.values())
    moved = [each.moved[0].text for view in read for each in view.sections if each.moved]
    assert any("Revenue" in text and "was $1" in text for text in moved)


def test_an_approved_document_says_what_was_known_on_its_day(sample_template: Path, tmp_path: Path) -> None:
    database = copied(sample_template, tmp_path / "sample.db")
    with database.reading() as session:
        frozen = {(row.account_id, row.plan_year): row.frozen for row in plans(session) if row.frozen}
    reports = {whose: from_json(each["report"]).texts for whose, each in frozen.items()}
    assert "January to December 2009" in reports[1, 2010]
    assert "March 2008 to February 2009" in reports[4, 2009]
    assert "January to December 2009" not in reports[4, 2009]
    for account_id in (16, 17):  # four years old: no bill, no survey and no conversation was known yet
        texts = reports[account_id, 2006]
        assert texts[texts.index("Last contact") + 1] == "none on record"
        assert not [text for text in texts if "Satisfaction" in text or "12 months before" in text]


def test_all_tables_that_sources_read_are_named(sample_template: Path, tmp_path: Path) -> None:
    database = copied(sample_template, tmp_path / "sample.db")
    with database.reading() as session, tables_read(session) as names:
        sources(session, today=sample.TODAY, account_ids=(1, 2), periods=("2008-01..2008-12",))
        sources(session, today=sample.TODAY, account_ids=(1,))
    assert "bill" in names
    assert names <= set(TABLES)
