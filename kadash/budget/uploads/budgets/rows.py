"""Rows of a budget file before they are compared with stored ones: years, codes, parts, totals."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

from kadash.budget.rules import lines as rules
from kadash.budget.rules import references
from kadash.budget.rules.lines import Basis, Line
from kadash.budget.uploads import printed
from kadash.core.errors import Invalid
from kadash.core.money import shown
from kadash.intake import headers, values
from kadash.intake.types import Context, Defect, Prepared, Question, Typed

LINES_KEY, LINES = "lines", "lines of a budget"
_CUSTOMERS_TOO = frozenset(
    {"accountnumber", "accountno", "account", "acct", "acctno", "acctnumber", "accountid"}
)
COLUMNS = (
    "year", "program", "category", "code", "words", "parent", "quantity", "unit_cents", "cents", "serves",
    "note",
)  # fmt: skip
NAMES = {
    "fiscal_year": "year",
    "program": "program",
    "category": "category",
    "account_code": "code",
    "description": "words",
    "parent": "parent",
    "quantity": "quantity",
    "unit_cost": "unit_cents",
    "amount": "cents",
    "objectives": "serves",
    "note": "note",
}


def prepare(typed: Typed, context: Context) -> Prepared:
    """Read the rows into lines, hold them against the printed totals and parts, and ask for the year."""
    rows = [_record(row) for row in typed.frame.to_dict("records")]
    records = pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)
    bad, defects = typed.bad.copy(), []
    for index, record in enumerate(records.to_dict("records")):
        fault = _fault(record)
        if fault and not bad[index]:
            bad[index] = True
            defects.append(Defect(int(typed.lines[index]), *fault))
    titled = _year_above(typed, records)
    questions = [] if records.empty else [*_customers(typed, context), *_years(records, context)]
    good = records[~bad].reset_index(drop=True)
    said = _reconciled(good, typed) if not bad.any() else []
    said += titled
    if context.layout == "bare":
        said.append(
            "Taken as a budget: codes, descriptions and amounts. If it is money spent, choose actuals."
        )
    good["serves"] = pd.Series([_links(text) for text in good["serves"]], dtype=object)
    return Prepared(
        good,
        typed.lines[~bad],
        rows_read=len(records),
        rejected=int(bad.sum()),
        defects=tuple(defects),
        warnings=tuple(said),
        questions=tuple(questions),
    )


def as_lines(records: Sequence[Mapping[str, Any]]) -> list[Line]:
    """Return records as the values that the rules take; keys are their places."""
    parents = parent_places(records)
    return [
        Line(
            key=str(index),
            description=record["words"],
            category=record["category"] or rules.NO_CATEGORY,
            account_code=record["code"],
            entered_cents=record["cents"],
            quantity=record["quantity"],
            unit_cost_cents=record["unit_cents"],
            parent=None if parents[index] is None else str(parents[index]),
        )
        for index, record in enumerate(records)
    ]


def parent_places(records: Sequence[Mapping[str, Any]]) -> list[int | None]:
    """Return the place of the line that each record is a part of, by its code, words or both."""
    known: dict[str, int] = {}
    for index, record in enumerate(records):
        if not record["parent"]:
            for name in (
                record["words"],
                record["code"],
                f"{record['code'] or ''} {record['words']}".strip(),
            ):
                if name:
                    known[name.casefold()] = index
    return [known.get((record["parent"] or "").casefold()) for record in records]


def _record(row: Mapping[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {ours: _value(row.get(name)) for name, ours in NAMES.items()}
    code, words = found["code"], found["words"] or ""
    if code and not words:
        code, words = printed.split_code(code)
    elif not code:
        code, words = printed.split_code(words)
    found["code"], found["words"] = code, words
    found["year"] = None if found["year"] is None else int(found["year"])
    found["cents"] = None if found["cents"] is None else int(found["cents"])
    found["unit_cents"] = None if found["unit_cents"] is None else Decimal(found["unit_cents"]) * 100
    counted = found["quantity"] is not None and found["unit_cents"] is not None
    if counted and found["cents"] == found["quantity"] * found["unit_cents"]:
        found["cents"] = None  # it follows from the two, and follows them when they change
    return found


def _value(value: Any) -> Any:
    return None if value is None or value is pd.NA or value != value or value == "" else value


def _fault(record: Mapping[str, Any]) -> tuple[str | None, str, str, str] | None:
    if not record["code"] and not record["words"]:
        message = "The line has neither code nor description. Say what it is for."
        return "description", "", "missing", message
    try:
        references.shares(references.parse(record["serves"] or ""))
    except Invalid as fault:
        return "objectives", str(record["serves"]), "bad_reference", str(fault)
    return None


def _links(text: str | None) -> list[dict[str, str | None]] | None:
    return references.stored(references.parse(text)) if text else None


def _customers(typed: Typed, context: Context) -> list[Question]:
    """Ask where numbers, names and amounts may be of customers and what they were billed."""
    name, amount = typed.header("account_code") or "", typed.header("amount") or ""
    if context.layout != "bare" or headers.key(name) not in _CUSTOMERS_TOO or "budget" in amount.casefold():
        return []
    if context.answers.get(LINES_KEY) == LINES:
        return []
    text = (
        f"“{name}” may number the lines of a budget, or customers. Are these lines of a budget? If they are "
        "customers and what they were billed, they are none: load them as bills, with the days of each bill."
    )
    return [Question(LINES_KEY, text, (LINES,))]


def _years(records: pd.DataFrame, context: Context) -> list[Question]:
    """Fill in the year that somebody answered where the file gives none, or ask for it."""
    open_rows = records["year"].isna()
    if not open_rows.any():
        return []
    answer = (context.answers.get("fiscal_year") or "").strip().upper().removeprefix("FY").strip()
    if answer.isdigit() and 1900 <= int(answer) <= 2200:
        records.loc[open_rows, "year"] = int(answer)
        return []
    match = printed.YEAR.search(context.file_name.replace("_", " "))
    text = "Which fiscal year is this budget for? The file does not say. (Years are named for their end.)"
    return [Question("fiscal_year", text, (match[1],) if match else ())]


def _year_above(typed: Typed, records: pd.DataFrame) -> list[str]:
    """Take the year of a title such as ``Key accounts budget 2009`` where the rows give none, and say so."""
    open_rows = records["year"].isna()
    texts = [text for row in typed.body.preamble for text in row]
    found = next((match[1] for text in texts if (match := printed.YEAR.search(text))), None)
    if found is None or not open_rows.any():
        return []
    records.loc[open_rows, "year"] = int(found)
    return [f"The fiscal year {found} was read from the title above the table."]


def _reconciled(records: pd.DataFrame, typed: Typed) -> list[str]:
    """Name the printed totals that the lines do not bear out, and the lines that their parts do not."""
    lines = as_lines(records.to_dict("records"))
    computed = {name.casefold(): (name, total) for name, total in rules.totals(lines).items()}
    said = []
    for label, cents in _printed_totals(typed):
        match = printed.TOTAL.fullmatch(label)
        name = (match["of"] if match else "").strip().casefold()
        what, total = computed.get(name, ("grand total", rules.grand_total(lines)))
        if name and name not in computed and not label.casefold().startswith("grand"):
            continue
        if cents != total:
            said.append(f"The {what} is printed as {shown(cents)}, but its lines come to {shown(total)}.")
    names = {line.key: line.description for line in lines}
    for fault in rules.differences(lines):
        against = "its parts come to" if fault.against is Basis.PARTS else "quantity × unit cost is"
        said.append(
            f"{names[fault.key]} says {shown(fault.stated_cents)}; {against} {shown(fault.computed_cents)}."
        )
    return said


def _printed_totals(typed: Typed) -> list[tuple[str, int]]:
    amount = next((column.position for column in typed.columns if column.field == "amount"), None)
    if amount is None:
        return []
    found = []
    for cells in typed.body.totals:
        label = next((cell for cell in cells if cell), "")
        read = values.parse_money(pd.Series([cells[amount]], dtype="str")).values.iloc[0]
        if label and not pd.isna(read):
            found.append((label, int(np.int64(read))))
    return found
