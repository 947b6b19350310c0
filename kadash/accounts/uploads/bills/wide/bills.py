"""Bills from a table with a column per month: one for each customer, service and calendar month."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills import rows as bill_layouts
from kadash.accounts.uploads.bills.periods import first_month
from kadash.accounts.uploads.bills.wide.measures import MEASURED
from kadash.accounts.uploads.bills.wide.table import MonthTable
from kadash.accounts.uploads.bills.wide.totals import differences
from kadash.accounts.uploads.bills.wide.years import (
    Year,
    months_of,
    question,
    year_answered,
    year_of_titles,
    year_written,
)
from kadash.core.periods import Month
from kadash.intake.types import Context, Defect, Prepared, Question, Typed

_WHOSE = ("account_number", "service", "meter")
_YEARS = (("year", False), ("fiscal_year", True))
_CHOICES = ("usage", "demand_kw", "billed_demand_kw", "revenue", "power_cost")
_NAMED = 5


def prepare(typed: Typed, context: Context) -> Prepared:
    """Bring the rows of ``reshape`` to bills; measures that stood in rows are joined."""
    table: MonthTable = typed.body.notes
    rows = typed.frame.copy()
    questions = [*table.questions, *_open(rows, table, context)]
    months, defects, asked = _months(typed, table, rows, context)
    questions += asked
    warnings = [*table.warnings, *differences(typed, table), *_fiscal_years(table, months)]
    days = {month: pd.Timestamp(month.first_day) for month in months.dropna().unique()}
    rows["period_start"] = pd.to_datetime(months.map(days)).astype("datetime64[s]")
    rows["period_end"] = rows["period_start"] + pd.offsets.MonthEnd(0)
    bad = typed.bad | np.isin(typed.lines, [defect.row for defect in defects])
    if questions:
        return Prepared(
            rows.iloc[:0], typed.lines[:0], len(_groups(rows, table)[1]), defects=tuple(defects),
            warnings=tuple(warnings), questions=tuple(questions),
        )  # fmt: skip
    joined = _joined(replace(typed, frame=rows, bad=bad), table)
    warnings += _without_bill(joined)
    keep = [name for name in joined.frame if name not in ("month_column", "year", "fiscal_year", "measure")]
    prepared = bill_layouts.prepare(
        replace(joined, frame=joined.frame[keep]), replace(context, layout="rows")
    )
    return replace(
        prepared,
        defects=(*defects, *prepared.defects),
        warnings=(*warnings, *prepared.warnings),
    )


def _open(rows: pd.DataFrame, table: MonthTable, context: Context) -> list[Question]:
    """Ask what the cells are, and whose, where the file does not say."""
    questions = []
    if len(rows) and not any(name in rows for name in MEASURED):
        questions.append(Question("measure", "What do the month columns hold?", _CHOICES))
    if "account_number" not in rows:
        answer = context.answers.get("account")
        rows["account_number"] = answer
        if not answer and table.unknown:
            text = "No column is known as the account number. Which one is it?"
            questions.append(Question("column:account_number", text, table.unknown))
        elif not answer:
            text = "The file does not say whose bills these are. Which account number is it?"
            questions.append(Question("account", text, ()))
    return questions


def _months(
    typed: Typed, table: MonthTable, rows: pd.DataFrame, context: Context
) -> tuple[pd.Series, list[Defect], list[Question]]:
    """Return each row's month, the years that are none, and the question for years that nothing names."""
    first, asked = _fiscal_start(table, context)
    months = pd.Series(None, index=rows.index, dtype=object)
    defects: list[Defect] = []
    written, rows_years = _years_in_rows(typed, rows, defects)
    usual = year_answered(context.answers) or year_of_titles(table.titles)
    undated = table.undated
    spans = any(column.after for column in undated)
    unsure = False
    for text, year in written.items():
        year = year or usual
        if year and not year.fiscal and spans and year.by != "answer":
            year = year_answered(context.answers)
        known = months_of(table.months, year, first)
        mine = rows_years == text
        months[mine] = rows["month_column"][mine].map(known)
        unsure |= bool(undated) and year is None and not text
    if asked:
        months[:] = None
    missing = months.isna() & ~np.isin(typed.lines, [defect.row for defect in defects])
    if undated and len(rows) and (unsure or (missing.any() and not asked)):
        return months, defects, [*asked, question(undated, first)]
    return months, defects, asked


def _fiscal_start(table: MonthTable, context: Context) -> tuple[int, list[Question]]:
    """Return the month in which fiscal years begin; for periods it is asked where nobody said so."""
    periods = [column.head for column in table.months if column.head.period]
    if not periods:
        return context.settings.fiscal_year_first_month, []
    maybe = any(head.maybe_month for head in periods)
    first, asked = first_month("The header", periods[0].text, maybe, context)
    return first, list(asked)


def _years_in_rows(
    typed: Typed, rows: pd.DataFrame, defects: list[Defect]
) -> tuple[Mapping[str, Year | None], pd.Series]:
    """Return the years that a column gives, by text, and each row's text; what is no year is a defect."""
    for name, fiscal in _YEARS:
        if name not in rows:
            continue
        texts = rows[name].fillna("").astype(str)
        years: dict[str, Year | None] = {}
        for text in texts.unique():
            year = year_written(text, fiscal=fiscal)
            years[text] = replace(year, by="column") if year else None
            if year is None and text:
                header = typed.header(name) or name
                sentence = f"{header} “{text}” is not a year. Write it like 2010 or FY10."
                lines = dict.fromkeys(typed.lines[(texts == text).to_numpy()].tolist())
                defects += [Defect(line, header, text, "not_a_year", sentence) for line in lines]
        return years, texts
    return {"": None}, pd.Series("", index=rows.index)


def _fiscal_years(table: MonthTable, months: pd.Series) -> list[str]:
    """Say how a month of a fiscal year was read, because utilities count them from different months."""
    found = months.dropna()
    first = next((c for c in table.months if c.head.fiscal_year or c.head.period), None)
    if first is None or found.empty:
        return []
    month: Month = min(found)
    said = "Fiscal years are named for the year in which they end"
    return [f"{said}: the months run from {month.label} (“{first.head.text}” is one of them)."]


def _groups(rows: pd.DataFrame, table: MonthTable) -> tuple[np.ndarray, np.ndarray]:
    """Return the number of the bill that each row belongs to, and the first row of each bill."""
    if not table.stacked:
        numbers = np.arange(len(rows))
        return numbers, numbers
    names = [name for name in (*_WHOSE, "month_column", "year", "fiscal_year") if name in rows]
    codes = np.zeros(len(rows), dtype=np.int64)
    for name in names:
        part, uniques = pd.factorize(rows[name], use_na_sentinel=False)
        codes, _ = pd.factorize(codes * (len(uniques) + 1) + part)
    field = np.zeros(len(rows), dtype=np.int64)
    for number, name in enumerate(MEASURED, start=1):
        if name in rows:
            field = np.where(rows[name].notna().to_numpy() & (field == 0), number, field)
    again = pd.DataFrame({"bill": codes, "field": field}).groupby(["bill", "field"]).cumcount().to_numpy()
    groups, _ = pd.factorize(codes * (again.max(initial=0) + 1) + again)
    return groups, np.unique(groups, return_index=True)[1]


def _joined(typed: Typed, table: MonthTable) -> Typed:
    """Put the measures of one bill side by side. A bill with a bad cell is bad as a whole."""
    if not table.stacked or typed.frame.empty:
        return typed
    groups, first = _groups(typed.frame, table)
    frame = typed.frame.groupby(groups, sort=True).first().reset_index(drop=True)
    frame = frame.astype({name: typed.frame[name].dtype for name in typed.frame})
    bad = pd.Series(typed.bad).groupby(groups, sort=True).any().to_numpy(dtype=bool)
    return replace(typed, frame=frame, lines=typed.lines[first], bad=bad)


def _without_bill(typed: Typed) -> list[str]:
    """Count and name the customers' months that have no bill, though the file has a column for them."""
    rows = typed.frame
    names = [name for name in (*_WHOSE, "year", "fiscal_year") if name in rows]
    if rows.empty:
        return []
    first, *others = (rows[name].fillna("").astype("str") for name in names)
    whose = first.str.cat(others, sep=" · ") if others else first
    row, people = pd.factorize(whose)
    column, keys = pd.factorize(rows["month_column"])
    blank = np.ones((len(people), len(keys)), dtype=bool)
    blank[row, column] = False
    count = int(blank.sum())
    if not count:
        return []
    at: Sequence[tuple[int, int]] = np.argwhere(blank)[:_NAMED].tolist()
    named = "; ".join(f"{people[row]}: {keys[column]}" for row, column in at)
    more = f" and {count - len(at)} more" if count > len(at) else ""
    what = "1 month is blank and counts" if count == 1 else f"{count} months are blank and count"
    return [f"{what} as no bill ({named}{more})."]
