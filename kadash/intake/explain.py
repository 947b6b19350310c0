"""How a file was read, so that a second person can check it: its columns, its rows, its sums.

Everything here is counted from what was read; nothing is stored but with the batch, as JSON.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

from kadash.core.frames import as_text
from kadash.intake import values
from kadash.intake.check import scale_of
from kadash.intake.compare import Comparison
from kadash.intake.kind import Kind
from kadash.intake.mapping import label
from kadash.intake.recognize import Recognition
from kadash.intake.types import Field, Prepared, SetAside, Type, Typed

MONEY = frozenset({Type.MONEY, Type.BILLED, Type.COMPUTED})
ADDED = frozenset({"usage", "delivered_kwh", "received_kwh"})
SUMS = "sums"
MOST_COLUMNS, MOST_REASONS, MOST_STATED = 400, 30, 60
_TOLERANCE = 0.005


def sums(typed: Typed, fields: Sequence[Field], aside: Sequence[SetAside]) -> list[dict[str, Any]]:
    """Return the sum of each column of money or use as the file has it, beside the totals it states.

    Each: column, field, money, rows, missing, sum, stated (row, stated, comes_to, difference, rows).
    """
    lines = [each.row for each in aside if each.reason == "total"]
    paired = len(lines) == len(typed.body.totals)
    found = []
    for field in fields:
        names = [column for column in typed.columns if column.field == field.name]
        if field.type not in MONEY | {Type.NUMBER} or not names or field.name not in typed.frame:
            continue
        money = field.type in MONEY
        cells, scale = _plain(typed.frame[field.name]), scale_of(typed.body, names[0])
        totals = zip(lines, typed.body.totals, strict=True) if paired and len(names) == 1 else ()
        stated = [
            _held_against(cells, typed.lines, row, value, [line for line in lines if line < row], money)
            for row, texts in totals
            if (value := _value(texts[names[0].position], money, scale)) is not None
        ]
        found.append(
            {
                "column": ", ".join(label(typed.body.headers, column.position) for column in names),
                "field": field.name,
                "money": money,
                "rows": int((~np.isnan(cells)).sum()),
                "missing": int(np.isnan(cells).sum()),
                "sum": _written(float(np.nansum(cells)), money),
                "stated": stated[:MOST_STATED],
            }
        )
    return found


def explained(
    recognition: Recognition,
    prepared: Prepared,
    set_aside: Sequence[SetAside],
    comparisons: Sequence[Comparison],
    without_account: int,
    records: int,
) -> dict[str, Any]:
    """Return columns with field and reason, rows, sums and what would be stored, as JSON takes it."""
    body = recognition.body
    reasons = Counter(each.reason for each in set_aside)
    return {
        "columns": list(_columns(recognition))[:MOST_COLUMNS],
        "rows": {
            "header": list(recognition.header_rows),
            "read_as_rows": len(body.frame),
            "records": records,
            "rejected": prepared.rejected,
            "without_account": without_account,
            "set_aside": sum(reasons.values()),
            "set_aside_by_reason": dict(reasons.most_common(MOST_REASONS)),
        },
        "sums": list(prepared.notes.get(SUMS, ())),
        "stored": list(_stored(comparisons)),
    }


def _columns(recognition: Recognition) -> Iterator[dict[str, Any]]:
    body, labels = recognition.body, _labels(recognition.kind)
    for column in recognition.columns:
        cells = body.frame.get(column.position)
        yield {
            "column": label(body.headers, column.position),
            "field": column.field,
            "label": labels.get(column.field or ""),
            "reason": column.reason,
            "filled": 0 if cells is None else int((as_text(cells) != "").sum()),
        }


def _labels(kind: Kind) -> dict[str, str]:
    return {field.name: field.label for field in kind.fields}


def _plain(column: pd.Series) -> np.ndarray[Any, np.dtype[np.float64]]:
    return np.asarray(pd.to_numeric(column, errors="coerce").astype("Float64").to_numpy(float, np.nan))


def _value(text: str, money: bool, scale: str | None) -> float | None:
    parse = values.parse_computed_money if money else values.parse_quantity
    column = pd.Series([text], dtype="str")
    read = (
        values.in_cents(values.parse_decimal(column), scale, None, column)
        if money and scale
        else parse(column)
    )
    cell = read.values.iloc[0]
    return None if read.problems or pd.isna(cell) else float(cell)


def _held_against(
    cells: np.ndarray[Any, np.dtype[np.float64]],
    lines: np.ndarray[Any, np.dtype[np.int64]],
    row: int,
    value: float,
    earlier: Sequence[int],
    money: bool,
) -> dict[str, Any]:
    """Hold a stated total against the rows since the one before, and against all rows above it."""
    above = lines < row
    since = above & (lines > max(earlier, default=0))
    tried = [
        (since, "since the total before"),
        (above, "above"),
        (np.ones(len(lines), dtype=bool), "of the file"),
    ]
    parts = [(float(np.nansum(cells[mask])), int(mask.sum()), where) for mask, where in tried if mask.any()]
    best, count, where = min(parts or [(0.0, 0, "above")], key=lambda part: abs(part[0] - value))
    difference = 0.0 if abs(best - value) <= max(_TOLERANCE, abs(value) * 1e-9) else value - best
    return {
        "row": row,
        "stated": _written(value, money),
        "comes_to": _written(best, money),
        "difference": _written(difference, money),
        "rows": f"{count:,} rows {where}",
    }


def _stored(comparisons: Sequence[Comparison]) -> Iterator[dict[str, Any]]:
    """Yield what the file's own records come to as they would be stored, by service where they have one."""
    for comparison in comparisons:
        frame = comparison.target.frame
        if not comparison.target.counted or frame.empty:
            continue
        groups = frame.groupby("service", sort=True, observed=True) if "service" in frame else [("", frame)]
        for service, rows in groups:
            for name in rows.columns:
                money = str(name).endswith("_cents")
                if not money and name not in ADDED:
                    continue
                cells = _plain(rows[name])
                if np.isnan(cells).all():
                    continue
                yield {
                    "table": str(comparison.target.table.__tablename__),
                    "service": str(service) or None,
                    "field": str(name).removesuffix("_cents"),
                    "money": money,
                    "records": len(rows),
                    "missing": int(np.isnan(cells).sum()),
                    "sum": _written(float(np.nansum(cells)), money),
                }


def _written(value: float, money: bool) -> str:
    """Return an amount as text: cents as dollars with two decimals, other numbers without trailing zeros."""
    if money:
        return f"{Decimal(str(round(value))) / 100:.2f}"
    return f"{Decimal(str(round(value, 6))):f}".removesuffix(".0")
