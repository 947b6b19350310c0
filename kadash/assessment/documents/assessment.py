"""An assessment as PDF and as workbook, for an external reviewer."""

from collections.abc import Sequence
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter

from kadash.assessment.queries.assessments import AssessmentView
from kadash.assessment.rules.gap import Step, way
from kadash.assessment.rules.levels import Claim, Standing
from kadash.core.counts import counted
from kadash.core.money import from_cents, shown
from kadash.core.periods import written
from kadash.core.shares import percent
from kadash.core.spreadsheet import escaped, fit, on_paper
from kadash.core.typeset import pdf
from kadash.standards import Level

TEMPLATE = Path(__file__).with_name("assessment.typ")
RULE = (
    "A level is reached when all of its criteria and those of the levels below are met. Partly met counts "
    "as not met; not applicable counts as met where a reason is given. What the data says never counts as "
    "an answer."
)
MARKS = {"no": "not felt", "some": "felt somewhat", "yes": "felt"}
HEADER = (
    ("Criterion", 26),
    ("Level", 12),
    ("Requirement", 40),
    ("Claim", 14),
    ("Counts as met", 10),
    ("What the data says", 44),
    ("Contradicts the claim", 12),
    ("Evidence", 44),
    ("Link", 30),
    ("Files", 24),
    ("Owner", 18),
    ("Date", 12),
)
WIDTHS = tuple(width for _, width in HEADER)
STEPS = (
    ("Action", 56), ("What is known", 56), ("When", 10), ("Hours", 10), ("New dollars", 14),
    ("There already", 14),
)  # fmt: skip


def as_pdf(view: AssessmentView, *, utility: str) -> bytes:
    """Return the assessment as PDF. Raises NotTypeset."""
    return pdf(TEMPLATE, document(view, utility=utility))


def document(view: AssessmentView, *, utility: str) -> dict[str, Any]:
    """Return what the PDF shows, as plain values."""
    name = f"Self-assessment {view.assessment.title}"
    gap = view.gap
    return {
        "title": name,
        "subtitle": f"{utility or 'Key accounts program'} · {signature(view)}",
        "footer": f"{utility} · {name}" if utility else name,
        "figures": _figures(view),
        "levels": [_level(view, level) for level in view.program.levels] + _own(view),
        "steps_title": f"The way to {gap.next.name}" if gap.next else "",
        "steps": [_step(step) for step in gap.steps],
        "doubted": [_step(step) for step in gap.doubted],
        "stalls": [
            {
                "title": stall.title,
                "mark": MARKS[view.marks[stall.id].mark],
                "note": view.marks[stall.id].note,
            }
            for stall in view.program.stalls
            if stall.id in view.marks
        ],
        "rule": f"{RULE} Source: {view.program.source}, version {view.program.version} of the criteria.",
    }


def as_xlsx(view: AssessmentView, *, utility: str) -> bytes:
    """Return the assessment as a workbook: the criteria, then the way to the next level."""
    out = BytesIO()
    book = xlsxwriter.Workbook(
        out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    _criteria_sheet(book, view, utility)
    _steps_sheet(book, view)
    book.close()
    return out.getvalue()


def claim_label(standing: Standing) -> str:
    """Return the claim in words, with the number that was stated."""
    answer = standing.answer
    if standing.waits:
        return "To be confirmed"
    if standing.claim is None:
        return "Met by a higher criterion" if standing.through else "Not answered"
    if answer is not None and answer.stated is not None:
        share = (standing.criterion.unit or "").startswith("%")
        stated = percent(answer.stated / 100, places=None) if share else f"{answer.stated.normalize():f}"
        return f"{standing.claim.label}: {stated}"
    return standing.claim.label


def signature(view: AssessmentView) -> str:
    """Return who signed it and when, or that nobody has."""
    signed = view.assessment
    if signed.signed_on is None:
        return f"open, as of {written(view.facts.as_of)}"
    return f"signed by {signed.signed_by} on {written(signed.signed_on)}"


def hours(number: Decimal | None) -> str:
    """Return hours as ``83``, rounded up to whole ones; a dash where they are not known."""
    return "–" if number is None else f"{number.to_integral_value('ROUND_CEILING'):,}"


def _figures(view: AssessmentView) -> list[dict[str, str]]:
    gap, standings = view.gap, view.contradictions
    reached = gap.reached.label if gap.reached else "Below Basic"
    ahead = way(gap.steps, gap.doubted, f"to {gap.next.name}") if gap.next else "the highest level"
    if view.backed != gap.reached:
        ahead += f"; {view.backed.name if view.backed else 'below Basic'}, if the data is right"
    named = ", ".join(standing.criterion.title for standing in standings)
    return [
        {"name": "Program level", "value": reached, "so_what": ahead},
        {
            "name": "Criteria answered",
            "value": f"{view.answered} of {len(view.program.criteria)}",
            "so_what": f"{counted(view.waiting, 'answer')} of last time to be confirmed"
            if view.waiting
            else "",
        },
        {"name": "Claims the data contradicts", "value": str(len(standings)), "so_what": named},
    ]


def _step(step: Step) -> dict[str, str]:
    return {
        "action": step.action,
        "detail": step.detail,
        "hours": hours(step.hours) + ("" if step.hours is None else _when(step)),
        "dollars": shown(step.all_cents, places=0) + ("" if step.all_cents is None else _when(step)),
    }


def _when(step: Step) -> str:
    return " a year" if step.yearly else " once"


def _level(view: AssessmentView, level: Level) -> dict[str, Any]:
    rows = [
        standing
        for standing in view.standings
        if standing.criterion.level == level.id and not standing.criterion.own
    ]
    met = sum(1 for row in rows if row.met)
    return {
        "title": level.label,
        "met": f"{met} of {len(rows)} criteria of its own met",
        "rows": [_row(view, row) for row in rows],
    }


def _own(view: AssessmentView) -> list[dict[str, Any]]:
    rows = [_row(view, standing) for standing in view.standings if standing.criterion.own]
    title = {"title": "The utility's own criteria", "met": "They stand beside the standard and do not count."}
    return [{**title, "rows": rows}] if rows else []


def _row(view: AssessmentView, standing: Standing) -> dict[str, Any]:
    answer, finding = standing.answer, standing.finding
    files = ", ".join(view.file_names(standing.criterion.id))
    return {
        "title": standing.criterion.title,
        "requirement": standing.criterion.requirement,
        "claim": claim_label(standing),
        "met": standing.met,
        "note": answer.reason if answer and answer.claim is Claim.NOT_APPLICABLE else "",
        "finding": finding.text if finding else "",
        "contradicts": standing.contradicts,
        "evidence": " ".join(part for part in (answer.evidence, answer.link) if part) if answer else "",
        "files": files,
        "owner": answer.owner if answer else "",
        "day": written(answer.day) if answer and answer.day else "",
    }


def _criteria_sheet(book: xlsxwriter.Workbook, view: AssessmentView, utility: str) -> None:
    sheet = book.add_worksheet("Self-assessment")
    title = book.add_format({"bold": True, "font_size": 16})
    quiet = book.add_format({"font_color": "#55616d"})
    head = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
    cell = book.add_format({"text_wrap": True, "valign": "top"})
    flag = book.add_format({"text_wrap": True, "valign": "top", "bold": True, "font_color": "#a3360f"})
    day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top"})
    reached = view.gap.reached.label if view.gap.reached else "Below Basic"
    sheet.write_string(0, 0, str(escaped(f"Self-assessment {view.assessment.title}")), title)
    sheet.write_string(
        1, 0, str(escaped(f"{utility} · {signature(view)}" if utility else signature(view))), quiet
    )
    sheet.write_string(2, 0, f"Program level: {reached}", book.add_format({"bold": True}))
    for column, (name, width) in enumerate(HEADER):
        sheet.write_string(4, column, name, head)
        sheet.set_column(column, column, width)
    fit(sheet, 4, HEADER)
    for at, standing in enumerate(view.standings, start=5):
        for column, value in enumerate(_cells(view, standing)):
            sheet.write_string(at, column, str(escaped(value)), flag if column == 6 and value else cell)
        fit(sheet, at, zip(_cells(view, standing), WIDTHS, strict=False))
        if standing.answer and standing.answer.day:
            sheet.write_datetime(at, len(HEADER) - 1, standing.answer.day, day)
    sheet.freeze_panes(5, 1)
    sheet.autofilter(4, 0, 4 + len(view.standings), len(HEADER) - 1)
    on_paper(sheet, WIDTHS, header=4)


def _cells(view: AssessmentView, standing: Standing) -> tuple[str, ...]:
    criterion, answer = standing.criterion, standing.answer
    level = view.program.level(criterion.level).name
    row = _row(view, standing)
    return (
        criterion.title,
        f"{level} (own)" if criterion.own else level,
        criterion.requirement,
        row["claim"] + (f": {row['note']}" if row["note"] else ""),
        "yes" if standing.met else "no",
        row["finding"],
        "contradicts" if standing.contradicts else "",
        answer.evidence if answer else "",
        answer.link if answer else "",
        row["files"],
        row["owner"],
    )


def _steps_sheet(book: xlsxwriter.Workbook, view: AssessmentView) -> None:
    gap = view.gap
    if not (gap.steps or gap.doubted):
        return
    sheet = book.add_worksheet("Next level")
    title = book.add_format({"bold": True, "font_size": 14})
    bold = book.add_format({"bold": True, "bottom": 1})
    sheet.write_string(0, 0, f"The way to {gap.next.label}" if gap.next else "The highest level", title)
    number = book.add_format({"bold": True, "bottom": 1, "align": "right"})
    for column, (name, width) in enumerate(STEPS):
        sheet.write_string(2, column, name, number if column > 2 else bold)
        sheet.set_column(column, column, width)
    on_paper(sheet, [width for _, width in STEPS], header=2)
    sheet.freeze_panes(3, 1)
    _step_rows(book, sheet, 3, gap.steps)
    if gap.doubted:
        at = 4 + len(gap.steps)
        sheet.write_string(at, 0, "Claims to clear up first: the data contradicts them", bold)
        _step_rows(book, sheet, at + 1, gap.doubted)


def _step_rows(
    book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet, first: int, steps: Sequence[Step]
) -> None:
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    money = book.add_format({"num_format": '"$"#,##0', "valign": "top"})
    number = book.add_format({"num_format": "#,##0", "valign": "top"})
    for at, step in enumerate(steps, start=first):
        sheet.write_string(at, 0, step.action, wrap)
        sheet.write_string(at, 1, str(escaped(step.detail)), wrap)
        fit(sheet, at, [(step.action, STEPS[0][1]), (step.detail, STEPS[1][1])])
        if step.hours is not None:
            sheet.write_number(at, 3, float(step.hours), number)
        for column, cents in ((4, step.all_cents), (5, step.existing_cents)):
            if cents is not None:
                sheet.write_number(at, column, float(from_cents(cents)), money)
        sheet.write_string(at, 2, _when(step).strip(), wrap)
