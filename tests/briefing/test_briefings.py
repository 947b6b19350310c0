"""Prepare, present, freeze and hand out, on both databases; the documents say what the screen says."""

import io
import re
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import openpyxl
import pytest
from pptx import Presentation
from pypdf import PdfReader

from kadash.accounts.actions import save_account
from kadash.at_risk.actions.judgments import judge_mobility
from kadash.at_risk.actions.scenarios import keep_scenario
from kadash.at_risk.rules.what_if import Scenario
from kadash.briefing import actions
from kadash.briefing.documents.pdf import _bars, pdf
from kadash.briefing.documents.pptx import pptx
from kadash.briefing.documents.pptx_charts import waterfall_columns
from kadash.briefing.queries import briefings as queries
from kadash.briefing.rules.bridge_slide import _floor
from kadash.briefing.rules.narrative import Course
from kadash.briefing.rules.plan import QUARTERLY, Plan, Section, Step, from_json
from kadash.briefing.rules.plan import as_json as plan_as_json
from kadash.briefing.rules.value import Briefing, Chart, as_json
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, Locked, NotAllowed
from kadash.core.people import Person
from kadash.core.settings import Settings
from tests.cli import DATA, load, run

NOW = datetime(2010, 2, 2, 9, tzinfo=UTC)
SHEET = DATA / "at_risk_worksheet_2009.csv"


@pytest.fixture
def program(database: Database, manager: Person) -> Database:
    save_settings(
        database, manager, settings=Settings(utility_name="Loveland", program_budget_cents=5_460_000)
    )
    load(database, SHEET, "--answer", "period=2009-01..2009-12")
    return database


def started(database: Database, person: Person, day: date = date(2010, 2, 2), **more: str) -> int:
    return actions.start(database, person, title="Review board", as_of=day, **more)


def shown(database: Database, id: int) -> Briefing:
    with database.reading() as session:
        return queries.value(session, queries.one(session, id=id))


def version(database: Database, id: int) -> int:
    with database.reading() as session:
        return queries.one(session, id=id).version


def present(database: Database, person: Person, id: int) -> None:
    actions.present(database, person, id=id, version=version(database, id), now=NOW)


def judge(database: Database, manager: Person, day: date) -> None:
    judge_mobility(
        database,
        manager,
        account_id=1,
        factor=Decimal("0.9"),
        reason="Their lease ends.",
        decided_on=day,
        seen=1,
    )


def test_the_quarterly_briefing_has_the_courses_figures(program: Database, manager: Person) -> None:
    briefing = shown(program, started(program, manager))
    assert briefing.facts["at_risk.total"] == "$746,582"
    assert briefing.facts["at_risk.top_share"] == "59.6%"
    assert briefing.facts["at_risk.ratio"] == "13.7×"
    assert briefing.facts["at_risk.break_even"] == "7.3%"
    titles = [slide.title for slide in briefing.slides]
    assert "$746,582 of electric net revenue could go" in titles
    assert "This is the first briefing: nothing is open from before" in titles
    assert not any("last briefing" in title for title in titles)  # nothing to compare with


def test_what_was_presented_never_changes(program: Database, manager: Person, leader: Person) -> None:
    id = started(program, manager)
    present(program, leader, id)
    before = as_json(shown(program, id))
    judge(program, manager, date(2010, 1, 20))
    _, report = load(program, SHEET, "--answer", "period=2008-01..2008-12")
    run(program, "undo", report["batch"])
    assert as_json(shown(program, id)) == before
    with pytest.raises(Locked):
        actions.discard(program, manager, id=id, version=version(program, id))
    with pytest.raises(Locked):
        present(program, leader, id)


def test_the_next_briefing_opens_with_what_was_asked_and_a_bridge_that_adds_up(
    program: Database, manager: Person, leader: Person
) -> None:
    first = started(program, manager)
    present(program, leader, first)
    actions.note(program, leader, briefing_id=first, kind="question", text="How sure is the order?")
    judge(program, manager, date(2010, 3, 1))
    briefing = shown(program, started(program, manager, date(2010, 5, 4)))
    by_section = {slide.section: slide for slide in briefing.slides}
    asked = by_section["What you asked last time"]
    assert asked.grid is not None
    assert asked.grid.rows == (("Question", "How sure is the order?", "open"),)
    chart = by_section["What changed since the last briefing"].chart
    assert chart is not None
    first_value, *parts, last_value = chart.series["At-risk revenue"]
    assert first_value == 746582.04
    assert sum(part or 0 for part in parts) == pytest.approx((last_value or 0) - first_value, abs=0.05)
    mobility = dict(zip(chart.categories, chart.series["At-risk revenue"], strict=True))["Mobility up"]
    assert mobility == pytest.approx(
        float(Decimal("2061186.99") * Decimal("0.15") * Decimal("0.3")), abs=0.01
    )


def test_what_nobody_answered_is_not_forgotten(program: Database, manager: Person, leader: Person) -> None:
    for day, text in ((date(2010, 2, 2), "How sure?"), (date(2010, 5, 4), "What next?")):
        id = started(program, manager, day)
        present(program, leader, id)
        actions.note(program, leader, briefing_id=id, kind="question", text=text)
    slide = shown(program, started(program, manager, date(2010, 8, 3))).slides[1]
    assert slide.title == "What you asked last time: 2 of 2 are still open"
    assert slide.grid is not None
    assert [row[1] for row in slide.grid.rows] == ["How sure?", "What next?"]


def test_the_agenda_lists_what_is_shown_and_adds_up(whole: Briefing) -> None:
    agenda = whole.slides[0]
    assert agenda.grid is not None
    assert [row[0] for row in agenda.grid.rows] == [slide.section for slide in whole.slides]
    total = sum(int(row[1]) for row in agenda.grid.rows)
    assert agenda.title == f"Our {total} minutes"
    assert total == whole.minutes


def test_a_bridge_of_small_steps_says_where_its_axis_starts(whole: Briefing) -> None:
    assert _floor([Decimal(74_000_000), Decimal(3_000_000), Decimal(77_000_000)]) == 710_000
    assert _floor([Decimal(100), Decimal(900), Decimal(1000)]) == 0  # large steps: from zero
    chart = Chart("waterfall", "Since then", ("Before", "Now"), {"x": (1.0, 1.0)}, floor=710_000)
    assert chart.caption == "Since then (the axis starts at $710,000)"


def test_narratives_are_checked_when_saved_and_marked_when_figures_move(
    program: Database, manager: Person
) -> None:
    id = started(program, manager)
    with program.reading() as session:
        facts = queries.facts_of(session, queries.one(session, id=id))

    def save(text: str) -> None:
        plan = Plan((Section("exposure", 5, text),))
        actions.save(
            program, manager, id=id, version=version(program, id), plan=plan, title="T", audience="named",
            figures=facts.figures,
        )  # fmt: skip

    with pytest.raises(Invalid, match=r"\{at_risk\.totl\}"):
        save("{at_risk.totl} could go")
    save("{at_risk.total} could go")
    with program.reading() as session:
        assert queries.one(session, id=id).quoted == {"0": {"at_risk.total": "$746,582"}}
    judge(program, manager, date(2010, 1, 20))
    assert "746,582" not in shown(program, id).slides[0].text  # a field, not a number that was typed


def test_two_people_on_one_briefing_lose_nothing(program: Database, manager: Person) -> None:
    id = started(program, manager)
    drawn = version(program, id)
    for number, expected in ((1, None), (2, Clash)):

        def save(number: int = number) -> None:
            actions.save(
                program, manager, id=id, version=drawn, plan=QUARTERLY, title=f"T{number}", audience="named",
                figures=_figures(program, id),
            )  # fmt: skip

        if expected is None:
            save()
        else:
            with pytest.raises(expected) as clash:
                save()
            assert clash.value.differences == {"title": ("T1", "T2")}  # the plans are the same
    shorter = replace(QUARTERLY, sections=QUARTERLY.sections[:-1])
    with pytest.raises(Clash) as clash:
        actions.save(
            program, manager, id=id, version=drawn, plan=shorter, title="T1", audience="named",
            figures=_figures(program, id),
        )  # fmt: skip
    assert clash.value.differences == {"Next steps": ("3 min", "not in the briefing")}


def _figures(database: Database, id: int) -> dict:
    with database.reading() as session:
        return dict(queries.facts_of(session, queries.one(session, id=id)).figures)


def test_an_incomplete_proposal_does_not_go_before_the_board(
    program: Database, manager: Person, leader: Person
) -> None:
    plan = Plan((Section("courses", 5, courses=(Course("Half a thought"),)),))
    id = actions.start(program, manager, title="Review", as_of=date(2010, 2, 2), plan=plan)
    with pytest.raises(Invalid, match="Half a thought"):
        present(program, leader, id)


def test_who_may_do_what(
    program: Database, manager: Person, leader: Person, representative: Person, stranger: None
) -> None:
    for person in (representative, stranger):
        with pytest.raises(NotAllowed):
            started(program, person)  # type: ignore[arg-type]
    id = started(program, manager)
    with pytest.raises(NotAllowed):
        present(program, representative, id)
    present(program, leader, id)


def test_before_outsiders_accounts_are_called_by_number(program: Database, manager: Person) -> None:
    named = shown(program, started(program, manager))
    numbered = shown(program, started(program, manager, audience="numbers"))
    assert "Account 1" in repr(named)
    with program.reading() as session:
        names = {line.name for line in queries.facts_of(session, queries.briefings(session)[0]).lines}
    ranked = next(slide for slide in numbered.slides if slide.section == "The accounts that matter")
    assert ranked.grid is not None
    assert len(names) == 21
    assert [row[1] for row in ranked.grid.rows][:2] == ["Account 1", "Account 2"]  # known by their place only


def test_a_name_in_the_title_comes_through_nowhere(program: Database, manager: Person) -> None:
    """Neither on the cover, nor in the running foot, nor in what the files say of themselves."""
    save_account(program, manager, id=1, version=1, changes={"name": "Harbor Foundry"})
    title = "Harbor\u00a0foundry and the others"
    id = actions.start(
        program, manager, title=title, as_of=date(2010, 5, 4), plan=QUARTERLY, audience="numbers"
    )
    numbered = shown(program, id)
    assert numbered.title == "Account 1 and the others"
    with zipfile.ZipFile(io.BytesIO(pptx(numbered))) as deck:
        parts = b"".join(deck.read(name) for name in deck.namelist())
    reader = PdfReader(io.BytesIO(pdf(numbered)))
    text = " ".join(page.extract_text() for page in reader.pages) + repr(reader.metadata)
    assert b"Account 1 and the others" in parts
    assert "Account 1 and the others" in text
    assert "foundry" not in parts.decode("utf-8", "ignore").lower()
    assert "foundry" not in text.lower()


@pytest.fixture
def whole(program: Database, manager: Person, leader: Person) -> Briefing:
    first = started(program, manager)
    present(program, leader, first)
    steps = (Step("Invite the first ten", "Avery Cole", "March 15"),)
    courses = (
        Course("Plan jointly", "$6,000", "more known", "time", recommended=True, why="It reaches most."),
    )
    filled = {"courses": {"courses": courses}, "decisions": {"steps": steps}, "next_steps": {"steps": steps}}
    plan = Plan(
        tuple(
            Section(s.kind, s.minutes, s.narrative, **filled.get(s.kind, {}))  # type: ignore[arg-type]
            for s in QUARTERLY.sections
        )
    )
    judge(program, manager, date(2010, 3, 1))
    goes = keep_scenario(program, manager, name="One goes", scenario=Scenario(gone=frozenset({1})))
    costs = keep_scenario(program, manager, name="Power", scenario=Scenario(all_rate_points=Decimal("0.05")))
    plan = plan.with_scenario(goes).with_scenario(costs)
    return shown(program, actions.start(program, manager, title="Review", as_of=date(2010, 5, 4), plan=plan))


def test_the_pptx_says_what_the_screen_says(whole: Briefing) -> None:
    deck = Presentation(io.BytesIO(pptx(whole)))
    pages = list(deck.slides)[1:]
    assert len(pages) == len(whole.slides)
    for number, (page, slide) in enumerate(zip(pages, whole.slides, strict=True), start=2):
        shapes = [shape for shape in page.shapes if shape.has_text_frame]
        texts = "\n".join(shape.text_frame.text for shape in shapes)
        assert shapes[-1].text_frame.text == str(number)  # the page of the PDF: the cover is the first
        for expected in (slide.title, slide.text, *(figure.text for figure in slide.figures)):
            assert expected in texts
        tables = [shape.table for shape in page.shapes if shape.has_table]
        if slide.grid is not None:
            cells = [tuple(cell.text for cell in row.cells) for row in tables[0].rows]
            assert cells == [slide.grid.columns, *slide.grid.rows]
        charts = [shape.chart for shape in page.shapes if shape.has_chart]
        assert len(charts) == (slide.chart is not None)
        if slide.chart is not None and slide.chart.kind != "waterfall":
            drawn = [tuple(series.values) for plot in charts[0].plots for series in plot.series]
            assert drawn == list(slide.chart.series.values())
            assert tuple(charts[0].plots[0].categories) == slide.chart.categories
            book = openpyxl.load_workbook(io.BytesIO(charts[0].part.chart_workbook.xlsx_part.blob))
            cells = list(book.active.iter_rows(min_row=2, min_col=2, values_only=True))  # what people edit
            assert cells == list(zip(*slide.chart.series.values(), strict=True))
        assert f"{slide.minutes} minutes" in page.notes_slide.notes_text_frame.text


def squeezed(text: str) -> str:
    """Return the text without its spaces and hyphens: lines break where the page ends."""
    return re.sub(r"[\s\u00ad-]+", "", text)


def test_the_pdf_says_what_the_screen_says(whole: Briefing) -> None:
    pages = PdfReader(io.BytesIO(pdf(whole))).pages
    assert len(pages) == len(whole.slides) + 1
    for page, slide in zip(pages[1:], whole.slides, strict=True):
        text = squeezed(page.extract_text())
        written = [slide.title, slide.text, *(figure.text for figure in slide.figures)]
        if slide.grid is not None:
            written += [cell for row in slide.grid.rows for cell in row]
        if slide.chart is not None:
            written += [row["amount"] for row in _bars(slide.chart)["rows"]]
        for expected in written:
            assert squeezed(expected) in text


def test_a_waterfall_stands_on_what_came_before() -> None:
    chart = Chart("waterfall", "", ("Before", "More", "Less", "Now"), {"x": (100.0, 30.0, -50.0, 80.0)})
    columns = waterfall_columns(chart)
    assert columns[" "] == (0.0, 100.0, 80.0, 0.0)
    assert columns["More"] == (None, 30.0, None, None)
    assert columns["Less"] == (None, None, 50.0, None)
    rows = _bars(chart)["rows"]
    assert [(round(r["from"] * 130), round(r["to"] * 130), r["amount"]) for r in rows] == [
        (0, 100, "$100"),
        (100, 130, "+$30"),
        (80, 130, "-$50"),
        (0, 80, "$80"),
    ]


def test_a_plan_survives_being_stored() -> None:
    plan = Plan((Section("courses", 3, "x", courses=(Course("A", "1"),), steps=(Step("do"),)),))
    assert from_json(plan_as_json(plan)) == plan


@pytest.mark.parametrize("kind", ["pptx", "pdf"])
def test_the_command_line_builds_it_unattended(program: Database, kind: str, tmp_path) -> None:  # type: ignore[no-untyped-def]
    out = tmp_path / f"board.{kind}"
    status, _ = run(program, "brief", "--as-of", "2010-02-02", "--format", kind, "--out", out)
    assert status == 0
    assert out.read_bytes().startswith(b"PK" if kind == "pptx" else b"%PDF")
