"""One thing, one figure, one name: the headline figures of the sample, off every screen and document.

What has the same name has the same value wherever it stands, and no amount is written with its sign
after the dollar.
"""

import io
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise
from zoneinfo import ZoneInfo

from pptx import Presentation
from pypdf import PdfReader
from streamlit.testing.v1 import AppTest

from kadash.accounts.queries.accounts import members
from kadash.accounts.queries.people import meetings
from kadash.assessment.documents import assessment as assessed
from kadash.assessment.exports import export_assessment
from kadash.assessment.queries import assessments
from kadash.at_risk.exports import export_at_risk
from kadash.briefing.documents.pdf import pdf
from kadash.briefing.documents.pptx import pptx
from kadash.briefing.queries import briefings
from kadash.briefing.rules.value import Slide
from kadash.budget.documents.pdf import as_pdf
from kadash.budget.exports import export_budget
from kadash.budget.queries import budgets
from kadash.core.database import Database
from kadash.core.export import Request
from kadash.core.money import shown, to_cents
from kadash.core.periods import Month
from kadash.sample import TODAY
from kadash.satisfaction.exports import export_satisfaction
from tests.pages.conftest import PAGES, Open, said

WRONG_SIGN = re.compile(r"\$[-−]\d")
LEFT_OUT = {"welcome"}  # shows nothing of the data
CHOSEN = {
    "account": {"id": "1"},
    "action_plan": {"account": "1"},
    "how_read": {"id": "1"},
    "present": {"id": "1", "slide": "3"},
    "session": {"id": "8"},
    "what_if": {"scenario": "Harbor Foundry leaves"},
    "acid_test": {"leaving": "Harbor Foundry"},
}
"""What pages that show one thing show."""
OF_ONE = {"account": "of one account: ", "action_plan": "of one account: "}
PARTS = {
    "satisfaction": ("Index", "Movement", "Drivers", "At risk", "Comments", "Follow-ups", "Waves"),
    "budget": ("Lines", "What it serves", "Compare", "Actuals", "Worth", "History"),
    "self_assessment": (
        "Criteria", "Way to the next level", "If a representative leaves", "Why programs stall", "History",
    ),
    "business_plan": ("Sections", "Versions"),
    "strategy": ("Obstacles", "Landscape", "Services", "Structure", "Growth"),
}  # fmt: skip
"""Of pages whose tabs are drawn only while they are open; all other tabs are drawn at once."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")
AMOUNT = re.compile(r"\$[\d,]+(?:\.\d\d)?")
HEADING = re.compile(r"^#{1,6} (.*)$", re.MULTILINE)
SAME = (
    ("At-risk revenue", "At-risk revenue as judged", "At-risk revenue now", "At risk in this case"),
    ("Accounts", "On the list"),
)
"""Names of one thing that is compared with something else there."""

Values = dict[str, dict[str, str]]


def plain(text: object) -> str:
    return str(text).replace("\\", "")


def figures(app: AppTest) -> dict[str, str]:
    return {plain(metric.label): plain(metric.value) for metric in app.metric}


def screens(opened: Open) -> Iterator[tuple[str, AppTest]]:
    for stem in sorted(page.stem for page in PAGES.glob("*.py")):
        for part in () if stem in LEFT_OUT else PARTS.get(stem, ("",)):
            chosen = {"sample": "1"} | ({"part": part} if part else {}) | CHOSEN.get(stem, {})
            yield f"{stem} {part}".strip(), opened(stem, **chosen)


def headings(app: AppTest) -> list[str]:
    written = [plain(each.value) for each in (*app.title, *app.subheader)]
    return written + [line for each in app.markdown for line in HEADING.findall(plain(each.value))]


def rounded(amount: float) -> str:
    return shown(to_cents(f"{abs(amount):.2f}"), places=0)


def whole(text: str) -> set[str]:
    """Return the amounts of a text in whole dollars."""
    return {rounded(float(each.strip("$").replace(",", ""))) for each in AMOUNT.findall(text)}


def stands(app: AppTest) -> set[str]:
    """Return the amounts that a page proves, in whole dollars: its cards, its cells, sums down columns."""
    cards = " ".join(plain(f"{metric.value} {metric.delta}") for metric in app.metric)
    found = set(AMOUNT.findall(cards))
    for table in app.dataframe:
        numbers = table.value.select_dtypes("number")
        found |= {rounded(cell) for name in numbers for cell in numbers[name].dropna()}
        found |= {rounded(cell) for name in numbers for cell in numbers[name].dropna().cumsum()}
        texts = table.value.select_dtypes(exclude="number").astype(str).to_numpy().ravel()
        found |= whole(" ".join(map(str, texts)))
    return found


def left_out(app: AppTest) -> list[str]:
    """Return axes of names from which Plotly would leave out some: all are written, or none."""
    found = []
    for each in app.get("plotly_chart"):
        drawn = json.loads(each.proto.spec)
        for side in ("x", "y"):
            along = [trace.get(side) for trace in drawn["data"] if trace.get(f"{side}axis", side) == side]
            names = {
                name
                for values in along
                if isinstance(values, list)
                for name in values
                if isinstance(name, str)
            }
            axis = drawn["layout"].get(f"{side}axis", {})
            of_names = names and not any(DAY.match(name) for name in names)
            if of_names and axis.get("showticklabels") is not False and axis.get("dtick") != 1:
                found.append(f"{side}: {sorted(names)[:3]}")
    return found


def off_the_screens(opened: Open) -> Values:
    values: Values = defaultdict(dict)
    said_of: list[tuple[str, str, set[str]]] = []
    known: set[str] = set()
    for where, app in screens(opened):
        assert left_out(app) == [], where
        said_of += [(where, line, stands(app)) for line in headings(app) if "$" in line]
        known |= {amount for value in figures(app).values() for amount in AMOUNT.findall(value)}
        wrong = WRONG_SIGN.search(plain(said(app)))
        assert wrong is None, (where, wrong)
        whose = OF_ONE.get(where, "")
        for name, value in figures(app).items():
            values[whose + name][where] = value
    for where, line, proved in said_of:
        loose = [amount for amount in AMOUNT.findall(line) if amount not in proved | known]
        assert where in ("briefing", "peers") or not loose, (where, line)  # slides are held below
    return values


def held_by_a_slide(slide: Slide) -> set[str]:
    """Return the amounts on a slide in whole dollars: its figures, its table, its picture and its change."""
    cells = [cell for row in (slide.grid.rows if slide.grid else ()) for cell in row]
    found = whole(" ".join(cells))
    found |= {amount for figure in slide.figures for amount in AMOUNT.findall(figure.text)}
    if slide.chart and slide.chart.unit == "$":
        (values, *_) = slide.chart.series.values()
        known = [value for value in values if value is not None]
        found |= {rounded(value) for value in known}
        found |= {rounded(known[-1] - known[0])} if slide.chart.kind == "waterfall" else set()
    return found


def boxes_of(content: bytes) -> list[list[str]]:
    slides = Presentation(io.BytesIO(content)).slides
    return [[shape.text_frame.text for shape in slide.shapes if shape.has_text_frame] for slide in slides]


def off_the_slides(content: bytes) -> Values:
    """A figure stands in two boxes, its value and under it its name."""
    values: Values = defaultdict(dict)
    for number, boxes in enumerate(boxes_of(content), start=1):
        assert not any(WRONG_SIGN.search(text) for text in boxes), boxes
        for value, name in pairwise(boxes):
            values[name][f"slide {number}"] = value
    return values


def pages_of(content: bytes) -> list[str]:
    texts = [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(content)).pages]
    assert not any(WRONG_SIGN.search(text) for text in texts)
    return texts


def dollars(exported: object) -> str:
    return shown(to_cents(str(exported)), places=0)


def off_the_exports(database: Database) -> dict[str, str]:
    asked = Request(as_of=TODAY, start=Month(2009, 1), end=Month(2009, 12))
    with database.reading() as session:
        at_risk, budget, survey = (
            export(session, asked) for export in (export_at_risk, export_budget, export_satisfaction)
        )
        # The sample's assessment was opened when the sample was made, after the sample's own present.
        level = export_assessment(session, Request(as_of=date.max))
    lines = [row for row in budget.rows if row["program"] == "Key accounts" and not row["parent"]]
    last = [row for row in survey.rows if row["wave"] == "Fall 2009" and row["measure"] == "overall"]
    return {
        "At-risk revenue": dollars(at_risk.totals["at_risk_revenue"]),
        "Accounts": str(len(at_risk.rows)),
        "Program budget 2009": dollars(sum(Decimal(row["amount"] or 0) for row in lines)),
        "Overall satisfaction": f"{last[0]['index']:.0f}",
        "Program level": {"basic": "Basic (reactive)"}[str(level.extra["level"])],
    }


def test_one_name_has_one_value_on_every_screen_and_document(opened: Open, sample_database: Database) -> None:
    with sample_database.reading() as session:
        row = briefings.in_order(briefings.briefings(session))[0]
        briefing = briefings.value(session, row)
        newest = assessments.current(session)
        assert newest is not None
        assessment = assessments.view(session, assessment_id=newest.id or 0, today=TODAY)
    values = off_the_screens(opened)
    assert len(values) > 60
    slides, printed = off_the_slides(pptx(briefing)), pages_of(pdf(briefing))
    on_cards = set(AMOUNT.findall(" ".join(each for where in values.values() for each in where.values())))
    for slide in briefing.slides:
        loose = set(AMOUNT.findall(slide.title)) - held_by_a_slide(slide) - on_cards
        assert not loose, slide.title
    for slide, page in zip(briefing.slides, printed[1:], strict=True):  # after the cover
        for figure in slide.figures:
            assert figure.text in page, (figure, page)
            assert figure.text in slides[figure.label].values(), (figure, slides)
            values[figure.label]["briefing, PDF"] = figure.text
    for number, shapes in enumerate(boxes_of(pptx(briefing)), start=1):  # one number a page in both files
        assert number == 1 or str(number) in shapes
        assert number == 1 or f"{number} of {len(printed)}" in printed[number - 1]
    paper = " ".join(pages_of(assessed.as_pdf(assessment, utility="Cedar Bend")))
    for name in ("Program level", "Criteria answered", "Claims the data contradicts"):
        assert name in paper
        assert all(value in paper for value in values[name].values()), (name, paper)
    for name, value in off_the_exports(sample_database).items():
        values[name]["export"] = value
    differing = {name: where for name, where in values.items() if len(set(where.values())) > 1}
    assert differing == {}
    for first, *others in SAME:
        known = set(values[first].values())
        assert all(set(values[other].values()) <= known for other in others), (first, others)


def test_no_tab_is_left_out() -> None:
    """Tabs that are drawn only while they are open stand in ``PARTS``."""
    lazy = {page.stem for page in PAGES.glob("*.py") if ".open:" in page.read_text(encoding="utf-8")}
    assert lazy | {"satisfaction"} == set(PARTS)


def met_days(database: Database) -> int:
    """Return on how many days of the last 12 months somebody met a key account on site."""
    with database.reading() as session:
        days = meetings(session, until=TODAY) or {}
        listed = members(session, on=TODAY) or set()
    since = TODAY.replace(year=TODAY.year - 1)
    return len({day for id, met in days.items() if id in listed for day in met if day > since})


def test_a_count_says_of_which_days_it_is(opened: Open, sample_database: Database) -> None:
    text = plain(said(opened("self_assessment", sample="1")))
    until = f"{TODAY:%B} {TODAY.day}, {TODAY.year}"
    assert f"Met on site on {met_days(sample_database)} days in the 12 months to {until}" in text
    assert "last 12 months;" not in text
    text = plain(said(opened("budget", sample="1", part="Worth")))
    assert f"on site until {until}" in text
    assert "months begun" not in text


def test_a_budget_reads_the_same_on_screen_on_paper_and_as_export(
    opened: Open, sample_database: Database
) -> None:
    with sample_database.reading() as session:
        program = budgets.programs(session)[0]
        sheets = [
            found
            for row in budgets.budgets(session, program_id=program.id)
            if (found := budgets.sheet(session, budget_id=row.id or 0)) is not None
        ]
    assert len(sheets) >= 2
    for sheet in sheets:
        year, number = sheet.budget.fiscal_year, sheet.budget.number
        cards = figures(opened("budget", sample="1", year=str(year), version=str(number)))
        printed = as_pdf(sheet, utility="Cedar Bend", period=str(year), zone=ZoneInfo("UTC"))
        paper = " ".join(pages_of(printed))
        for name, value in cards.items():
            if name.startswith(("Total", "Serves no objective", "Objectives without money")):
                assert value in paper, (year, number, name, value)
        assert rounded(float(sheet.summary.grand) / 100) == cards["Total"], (year, number)
