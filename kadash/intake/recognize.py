"""Recognizing a file: its kind, its layout, the sheet and the header row."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from kadash.core.errors import Unusable
from kadash.core.frames import all_text
from kadash.intake.candidates import Candidate, body_of, candidates
from kadash.intake.close_kinds import settled
from kadash.intake.epochs import with_moments
from kadash.intake.fill_down import groups_filled, merged_filled
from kadash.intake.kind import Kind
from kadash.intake.mapping import match_columns
from kadash.intake.read import Raw
from kadash.intake.rivals import better_columns
from kadash.intake.row_status import only_counting
from kadash.intake.rows import set_aside_rows
from kadash.intake.split_numbers import KEY, READ, numbers_split
from kadash.intake.tables_below import from_row, named_above, one_table
from kadash.intake.types import Body, Column, Question, Said, SetAside
from kadash.intake.unrecognized import unrecognized

ALIKE = 0.6  # of the best score: another sheet with so much is a table of the same kind
UNSURE = 0.5  # what scores no more is only taken where a person named the kind or a column


@dataclass(frozen=True)
class Recognition:
    """What was found out about a file before its values are read.

    ``names`` is the header as the file has it; the body's is that of the rows that were made of it.
    """

    kind: Kind
    layout: str
    body: Body
    header_rows: tuple[int, ...]
    columns: tuple[Column, ...]
    set_aside: tuple[SetAside, ...]
    questions: tuple[Question, ...]
    score: float
    sheets: tuple[str, ...]
    warnings: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    taught: bool = False  # a person said which of its columns are months


def recognize(
    raw: Raw,
    kinds: Sequence[Kind],
    *,
    kind: str | None = None,
    sheet: str | None = None,
    corrections: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
) -> Recognition:
    """Find kind, layout, sheet, header and columns.

    ``kind`` and ``sheet`` narrow the search to what a person said. Raises Unusable
    (``unrecognized``, ``no_such_sheet``) with a sentence.
    """
    sheets = [with_moments(s) for s in raw.sheets if sheet is None or s.name == sheet]
    if not sheets:
        names = ", ".join(str(s.name) for s in raw.sheets)
        raise Unusable(
            "no_such_sheet", f"There is no sheet named {sheet}. Nothing was changed. There are: {names}."
        )
    corrections, answers = corrections or {}, answers or {}
    asked = [k for k in kinds if kind is None or k.name == kind]
    cut = [from_row(one, answers) for one in sheets]
    found = [c for one, above in cut for c in candidates(one, asked, corrections) if c.top == 0 or not above]
    if not (kind or corrections):
        found = [c for c in found if c.score > UNSURE]
    if not found:
        raise unrecognized(sheets[0], kind, asked or kinds)
    best = max(found, key=lambda candidate: candidate.score)
    best, doubt = settled(best, found, answers) if not (kind or corrections) else (best, ())
    above = next(aside for one, aside in cut if one is best.sheet)
    understood = _understood(best, raw, kinds, corrections, answers)
    return replace(
        understood,
        set_aside=(*above, *understood.set_aside),
        questions=(*doubt, *understood.questions),
        warnings=(*understood.warnings, *named_above(best, found), *_unread(best, found)),
    )


def _unread(best: Candidate, found: Sequence[Candidate]) -> list[str]:
    """Name the other sheets that hold a table of the same kind: they are not read with this one."""
    others: dict[str, int] = {}
    for one in found:
        alike = one.kind is best.kind and one.score >= ALIKE * best.score
        if alike and one.sheet.name is not None and one.sheet.name != best.sheet.name:
            others[one.sheet.name] = max(0, len(one.sheet.frame) - one.bottom - 1)
    return [
        f"The sheet “{name}” holds a table of the same kind with {rows:,} rows. It was not read: choose it "
        f'and load it, too (--sheet "{name}").'
        for name, rows in others.items()
        if rows
    ]


def _understood(
    best: Candidate,
    raw: Raw,
    kinds: Sequence[Kind],
    corrections: Mapping[str, str],
    answers: Mapping[str, str],
) -> Recognition:
    sheet = best.sheet
    merged = merged_filled(body_of(sheet, best.top, best.bottom, best.names), sheet, best.bottom + 1)
    under = one_table(merged.body, best.kind, best.layout, kinds)
    body, warnings = under.body, (*merged.warnings, *under.warnings)
    if not best.kind.by_words:
        body = replace(body, frame=all_text(body.frame))
    aside = [
        SetAside(int(sheet.lines[row]), "above the header" if any(sheet.frame.iloc[row]) else "blank row")
        for row in range(best.top)
    ]
    aside += under.set_aside
    if best.kind.reshape:
        body, more = best.kind.reshape(body, best.layout, Said(corrections, answers))
        aside += more
    body, more = set_aside_rows(body)
    aside += more
    body = _without_empty_columns(body)
    fields = best.kind.fields_of(best.layout)
    asked = numbers_split(body, raw.delimiter, answers.get(KEY) == READ)
    columns, questions = match_columns(
        body.headers, fields, frame=body.frame, corrections=corrections, answers=answers
    )
    if best.kind.refine:
        columns = tuple(best.kind.refine(columns, body, Said(corrections, answers)))
    questions = (*asked, *questions)
    grouped = groups_filled(body, columns, best.kind, aside, answers)
    body, warnings = grouped.body, (*warnings, *grouped.warnings)
    questions = (*questions, *grouped.questions)
    if best.kind.row_status:
        types = {field.name: field.type for field in fields}
        counted = only_counting(body, columns, answers, types, best.kind.row_status)
        body, columns, warnings = counted.body, counted.columns, (*warnings, *counted.warnings)
        aside += counted.set_aside
        questions = (*questions, *counted.questions)
    chosen = better_columns(columns, body, fields)
    columns, warnings = chosen.columns, (*warnings, *chosen.warnings)
    last = min(best.bottom + len(body.extra_headers), len(sheet.lines) - 1)
    header_rows = tuple(int(sheet.lines[row]) for row in range(best.top, last + 1))
    return Recognition(
        best.kind, best.layout, body, header_rows, columns, tuple(aside), questions, best.score,
        tuple(str(s.name) for s in raw.sheets if s.name is not None), warnings, best.written or best.names,
        taught=bool(best.written) and best.written != best.names,
    )  # fmt: skip


def _without_empty_columns(body: Body) -> Body:
    """Drop columns that have neither a header nor a cell: the commas that spreadsheets leave behind."""
    keep = [i for i, name in enumerate(body.headers) if name or (body.frame[i] != "").any()]
    if len(keep) == len(body.headers):
        return body
    positions = range(len(keep))
    frame = body.frame[keep].set_axis(positions, axis=1)
    numeric = None if body.numeric is None else body.numeric[keep].set_axis(positions, axis=1)
    return replace(
        body,
        headers=tuple(body.headers[i] for i in keep),
        frame=frame,
        numeric=numeric,
        extra_headers=tuple(tuple(row[i] for i in keep if i < len(row)) for row in body.extra_headers),
        totals=tuple(tuple(row[i] for i in keep) for row in body.totals),
        origins={keep.index(i): names for i, names in body.origins.items() if i in keep},
    )
