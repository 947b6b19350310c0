"""Layout of a table with a column per month: months, measures, totals, and columns about the customer."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from kadash.accounts.uploads.bills.cell_units import is_demand, split
from kadash.accounts.uploads.bills.fields import FIELDS
from kadash.accounts.uploads.bills.wide.headers import MonthHeader, SumHeader, month_headers, sum_header
from kadash.accounts.uploads.bills.wide.measures import (
    MEASURED,
    Measure,
    column_of_measures,
    column_of_units,
    measure_in_titles,
    measure_of,
    service_alone,
)
from kadash.accounts.uploads.bills.wide.table import MonthColumn, MonthTable
from kadash.accounts.uploads.bills.wide.years import in_order
from kadash.intake import headers
from kadash.intake.mapping import BY_A_PERSON, label, match_columns
from kadash.intake.types import Body, Said

LAYOUT = "months"
KNOWN = tuple(field for field in FIELDS if not field.layouts or LAYOUT in field.layouts)
VALUE = "value"
"""Stands for a measure that is not known yet."""
_SEEN = 50  # rows looked at to recognize a table
_WORDS_OVER = 3  # a title has no more cells
_FEW = 40  # different texts that a column of measures may hold
_NUMBER = re.compile(r"[(\s$€£-]*[\d.,\s']*\d[\d.,\s']*[)\s%$€-]*|[-–—.\s$]*|[Nn]/?[Aa]|#\w+[!?/].*")
_MONEY = re.compile(r"^[(-]?\s*\$")
_OTHER_LISTS = frozenset(
    {"description", "lineitem", "expense", "budget", "object", "objectcode", "glaccount", "glcode", "fund"}
    | {"category", "department", "costcenter", "accountcode", "program"}
)
WEAK = 0.5


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize months as columns by their headers, over numbers."""
    heads = month_headers(body.headers)
    months = {(one.month, one.year, one.fiscal_year) for one in heads.values()}
    if len(months) < 2 or not _holds_numbers(body, list(heads)):
        return None
    matched = {c.field for c in match_columns(body.headers, KNOWN)[0] if c.field and c.position not in heads}
    known = matched - {*MEASURED, "measure", "usage_unit"}
    rests = {one.rest for one in heads.values()}
    by_header = all(measure_of(rest) for rest in rests)
    measured = by_header or bool(_column_of_measures(body, heads, {})) or measure_in_titles(titles(body))
    if not measured and {headers.key(name) for name in body.headers} & _OTHER_LISTS:
        return LAYOUT, WEAK
    if not measured and not known & {"account_number", "account_name"}:
        return LAYOUT, WEAK
    dated = all(one.year or one.fiscal_year for one in heads.values())
    strange = any(rest and not measure_of(rest) and not service_alone(rest) for rest in rests)
    return LAYOUT, len(known) + min(12, len(months)) + 2.0 * dated + 2.0 * by_header - 1.0 * strange


def titles(body: Body) -> list[str]:
    """Return the texts that stand over the table, and the sheet's name."""
    above = [cell for row in body.preamble if len(row) <= _WORDS_OVER for cell in row]
    return [*above, *([body.sheet] if body.sheet else [])]


def table_of(body: Body, said: Said) -> MonthTable:
    """Sort the columns of a recognized table by their part."""
    columns, _ = match_columns(body.headers, KNOWN, corrections=said.columns)
    by_person = {c.position: c.field for c in columns if c.reason == BY_A_PERSON}
    heads = {
        position: head
        for position, head in month_headers(body.headers).items()
        if by_person.get(position, VALUE) in (VALUE, *MEASURED)
    }
    sums = {
        position: sum_head
        for position, name in enumerate(body.headers)
        if position not in heads and position not in by_person and (sum_head := _sum(name))
    }
    rest = [p for p in range(len(body.headers)) if p not in heads and p not in sums]
    fields = {c.position: c.field for c in columns if c.field and c.position in rest}
    asked = said.answers.get("column:account_number")
    named = next((p for p in rest if asked and label(body.headers, p) == asked), None)
    if named is not None:
        fields = {p: name for p, name in fields.items() if name != "account_number"}
        fields[named] = "account_number"
    measures = next((p for p, name in by_person.items() if name == "measure"), None)
    if measures is None:
        measures = _column_of_measures(body, {**heads, **sums}, fields)
    fields = {p: name for p, name in fields.items() if p != measures and name != "measure"}
    units = column_of_units(body.headers, measures)
    left_out = [p for p in rest if fields.get(p) in MEASURED and p != measures]
    about = [p for p in rest if p not in left_out and p not in (measures, units)]
    return MonthTable(
        months=in_order(_measured(body, heads, by_person, said, measures)),
        sums=sums,
        about=tuple(about),
        fields={p: name for p, name in fields.items() if p in about},
        left_out=tuple(left_out),
        measures=measures,
        units=units,
        titles=tuple(titles(body)),
        unknown=tuple(label(body.headers, p) for p in about if body.headers[p] and p not in fields),
    )


def _sum(name: str) -> SumHeader | None:
    head = sum_header(name)
    return head if head and (not head.rest or measure_of(head.rest) or measure_of(name)) else None


def _measured(
    body: Body,
    heads: Mapping[int, MonthHeader],
    by_person: Mapping[int, str | None],
    said: Said,
    measures: int | None,
) -> tuple[MonthColumn, ...]:
    """Return the month columns with what they measure; without a word of that, the title's measure."""
    usual = _usual(body, heads, said) if measures is None else None
    columns = []
    for position, head in heads.items():
        chosen = by_person.get(position)
        measure = Measure(chosen) if chosen else measure_of(head.rest)
        service = measure.service if measure else service_alone(head.rest)
        says_nothing = not head.rest or bool(service) or _all_alike(heads)
        if measure is None and says_nothing:
            measure = usual
        field = measure.field if measure else VALUE if measures is None and says_nothing else None
        columns.append(MonthColumn(position, head, measure, service, field))
    return tuple(columns)


def _all_alike(heads: Mapping[int, MonthHeader]) -> bool:
    return len({head.rest for head in heads.values()}) == 1


def _usual(body: Body, heads: Mapping[int, MonthHeader], said: Said) -> Measure | None:
    answer = said.answers.get("measure", "")
    if answer in MEASURED:
        return Measure(answer)
    titled = measure_in_titles(titles(body))
    if titled:
        return replace(titled, text="")
    cells = [str(cell) for cell in body.frame[list(heads)].head(_SEEN).to_numpy().ravel()]
    dollars = sum(1 for cell in cells if _MONEY.match(cell))
    units = [one[1] for cell in cells if (one := split(cell))]
    if dollars and dollars >= len(units):
        return Measure("revenue")
    return Measure("demand_kw" if is_demand(units[0]) else "usage") if units else None


def _column_of_measures(body: Body, taken: Mapping[int, object], fields: Mapping[int, str]) -> int | None:
    kept = {"usage_unit", "measure", *MEASURED}
    distinct: list[Sequence[str]] = []
    for position in range(len(body.headers)):
        free = position not in taken and fields.get(position, "usage_unit") in kept
        texts = body.frame[position].head(5_000).unique().tolist() if free else []
        distinct.append([str(text) for text in texts if text] if len(texts) <= _FEW else [])
    return column_of_measures(body.headers, distinct)


def _holds_numbers(body: Body, positions: list[int]) -> bool:
    cells = [str(cell) for cell in body.frame[positions].head(_SEEN).to_numpy().ravel() if cell != ""]
    numbers = sum(1 for cell in cells if _NUMBER.fullmatch(cell) or split(cell))
    return bool(cells) and numbers >= 0.6 * len(cells)
