"""What an export is: rows under fixed names, written as JSON, CSV or a workbook."""

import codecs
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from kadash.core import spreadsheet
from kadash.core.periods import Month

FORMATS = ("csv", "json", "xlsx")
_MONEY = re.compile(r"-?\d+\.\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d)?")
_NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d{1,6})?")


@dataclass(frozen=True)
class Request:
    """What an export was asked for; None where it was left open.

    ``as_of`` is today unless somebody said a day, and then ``as_of_said`` is True.
    """

    as_of: date
    start: Month | None = None
    end: Month | None = None
    as_of_said: bool = False


@dataclass(frozen=True)
class Table:
    """An export's answer. Money is a string with two decimals, other numbers are numbers.

    ``extra`` goes beside the rows in JSON (such as a level reached); ``texts`` names columns whose
    strings are text even where they look like numbers (account numbers). ``numbers`` names columns whose
    strings are numbers where they look so (ranks beside N/A, answers of surveys): in a workbook they sort
    and add up.
    """

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Mapping[str, Any]]
    totals: Mapping[str, Any]
    as_of: date
    start: Month | None = None
    end: Month | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)
    texts: tuple[str, ...] = ("number", "account_number", "external_id", "meter", "invoice")
    numbers: tuple[str, ...] = ()


def as_json(table: Table) -> str:
    """Return the whole answer as one JSON object."""
    document = {
        "table": table.name,
        "as_of": table.as_of.isoformat(),
        "from": str(table.start) if table.start else None,
        "to": str(table.end) if table.end else None,
        "rows": [{name: _json(row.get(name)) for name in table.columns} for row in table.rows],
        "totals": {name: _json(value) for name, value in table.totals.items()},
        **{name: _json(value) for name, value in table.extra.items()},
    }
    return json.dumps(document, ensure_ascii=False, indent=1)


def as_csv(table: Table) -> bytes:
    """Return the rows as UTF-8 CSV without a byte order mark (scripts read it); no cell is a formula."""
    return spreadsheet.as_csv(table.columns, _cells(table)).removeprefix(codecs.BOM_UTF8)


def as_xlsx(table: Table) -> bytes:
    """Return the rows as a workbook: money as numbers with two decimals, days and moments as dates, text as
    text.
    """
    rows = _cells(table)
    kinds = []
    for index, name in enumerate(table.columns):
        kind = "text"
        for cells, row in zip(rows, table.rows, strict=True):
            value = row.get(name)
            if isinstance(value, str) and name not in table.texts and _MOMENT.fullmatch(value):
                value = datetime.fromisoformat(value)
            if isinstance(value, datetime):
                cells[index], kind = value.replace(tzinfo=None), "moment"  # the wall clock that was meant
            elif isinstance(value, date):
                cells[index], kind = value, "date"
            elif name in table.numbers and isinstance(value, str) and _NUMBER.fullmatch(value):
                cells[index] = float(value) if "." in value else int(value)
            elif isinstance(cells[index], Decimal):
                kind = "money"
        kinds.append(kind)
    return spreadsheet.as_xlsx(table.columns, rows, kinds=kinds, sheet=table.name)


def _cells(table: Table) -> list[list[spreadsheet.Cell]]:
    return [[_flat(row.get(name), text=name in table.texts) for name in table.columns] for row in table.rows]


def _json(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, float) and value != value:  # NaN is not itself
        return None
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    if isinstance(value, dict):
        return {name: _json(item) for name, item in value.items()}
    return value


def _flat(value: Any, *, text: bool) -> spreadsheet.Cell:
    """Return a cell for a spreadsheet: money strings as numbers, lists and objects as JSON text."""
    plain = _json(value)
    if isinstance(plain, list | dict):
        return json.dumps(plain, ensure_ascii=False)
    if isinstance(plain, str) and not text and _MONEY.fullmatch(plain):
        return Decimal(plain)
    cell: spreadsheet.Cell = plain
    return cell
