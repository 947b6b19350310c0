"""One thing, one figure, one name: the headline figures of the sample, off every screen and document.

What has the same name has the same value wherever it stands, and no amount is written with its sign
after the dollar.
"""

import io
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from pptx import Presentation
from pypdf import PdfReader
from streamlit.testing.v1 import AppTest

from kadash.assessment.documents import assessment as assessed
from kadash.assessment.exports import export_assessment
from kadash.assessment.queries import assessments
from kadash.at_risk.exports import export_at_risk
from kadash.briefing.documents.pdf import pdf
from kadash.briefing.documents.pptx import pptx
from kadash.briefing.queries import briefings
from kadash.budget.exports import export_budget
from kadash.core.database import Database
from kadash.core.export import Request
from kadash.core.money import shown, to_cents
from kadash.core.periods import Month
from kadash.sample import TODAY
from kadash.satisfaction.exports import export_satisfaction
from tests.pages.conftest import PAGES, Open, said

WRONG_SIGN = re.compile(r"\$[-−]\d")
CHOSEN_ONE = {"welcome", "present", "how_read", "session"}  # they show one thing, or nothing yet
PARTS = {"satisfaction": ("Index", "At risk", "Follow-ups"), "budget": ("Lines", "Worth")}
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
        for part in () if stem in CHOSEN_ONE else PARTS.get(stem, ("",)):
            chosen = {"sample": "1"} | ({"part": part} if part else {})
            yield (
                f"{stem} {part}".strip(),
                opened(stem, **chosen, **({"id": "1"} if stem == "account" else {})),
            )


def off_the_screens(opened: Open) -> Values:
    values: Values = defaultdict(dict)
    for where, app in screens(opened):
        wrong = WRONG_SIGN.search(plain(said(app)))
        assert wrong is None, (where, wrong)
        whose = "of one account: " if where == "account" else ""
        for name, value in figures(app).items():
            values[whose + name][where] = value
    return values


def off_the_slides(content: bytes) -> Values:
    """A figure stands in two boxes, its value and under it its name."""
    values: Values = defaultdict(dict)
    for number, slide in enumerate(Presentation(io.BytesIO(content)).slides, start=1):
        boxes = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
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
    for slide, page in zip(briefing.slides, printed[1:], strict=True):  # after the cover
        for figure in slide.figures:
            assert figure.text in page, (figure, page)
            assert figure.text in slides[figure.label].values(), (figure, slides)
            values[figure.label]["briefing, PDF"] = figure.text
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


@pytest.mark.parametrize(
    ("stem", "part", "says", "not_says"),
    [
        (
            "self_assessment",
            "",
            "Met on site on 63 days in the 12 months to February 1, 2010",
            "last 12 months;",
        ),
        ("budget", "Worth", "on site until February 1, 2010", "months begun"),
    ],
)
def test_a_count_says_of_which_days_it_is(
    opened: Open, stem: str, part: str, says: str, not_says: str
) -> None:
    text = plain(said(opened(stem, sample="1", **({"part": part} if part else {}))))
    assert says in text
    assert not_says not in text
