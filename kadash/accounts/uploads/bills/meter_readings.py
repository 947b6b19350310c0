"""Previous and current reading, multiplier and use of one bill: each row proves its use, or it is asked."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from kadash.accounts.uploads.bills.fields import OF_ROWS, READINGS, ROWS, WHEN
from kadash.core.counts import first_of
from kadash.intake.mapping import match_columns
from kadash.intake.types import Body, Context, Question, Typed

KEY = "multiplier"
MULTIPLY, STANDS = "multiply the use", "the use is right as it stands"
_NAMED = 5
_PLAUSIBLE = (0.02, 0.75)  # dollars a kWh: what electric customers pay, all charges together
_WRONG = 1.0
Mask = np.ndarray


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize bills that state readings alone: an account, a date, the previous and the current reading."""
    known = {c.field for c in match_columns(body.headers, OF_ROWS)[0] if c.field}
    whole = known >= READINGS and "account_number" in known and known & WHEN
    return (ROWS, float(len(known))) if whole and not known & {"usage", "revenue"} else None


@dataclass(frozen=True)
class Metered:
    """The use of each row, and what must be asked or said."""

    use: pd.Series | None
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


def metered(typed: Typed, rows: pd.DataFrame, context: Context) -> Metered:
    """Hold the use against the difference of the readings times the multiplier, row by row.

    Where the use is the bare difference and the multiplier another than 1, the price of a kWh proves
    whether it
    was multiplied; else it is asked. Without a column of use it is computed.
    """
    if not set(rows) >= READINGS:
        return Metered(rows.get("usage"))
    factor = rows["multiplier"].fillna(1.0) if "multiplier" in rows else pd.Series(1.0, index=rows.index)
    step = _difference(rows["previous_reading"], rows["current_reading"])
    if "usage" not in rows:
        said = "The use is the current less the previous reading, times the multiplier: it has no column."
        return Metered(step * factor, warnings=(said,))
    use = rows["usage"]
    close = _near(use, step * factor)
    bare = ((factor - 1).abs() > 1e-9).to_numpy() & _near(use, step) & ~close & (step != 0).to_numpy()
    warnings = _unexplained(typed, use, step * factor, ~close & ~bare)
    if not bare.any():
        return Metered(use, warnings=warnings)
    answer = context.answers.get(KEY) or _by_price(rows, use, factor, bare)
    if answer is None:
        return Metered(use, (_question(typed, use, factor, bare),), warnings)
    if answer == STANDS:
        return Metered(use, warnings=(*warnings, _said(typed, use, use, bare, multiplied=False)))
    repaired = use.where(~bare, use * factor)
    return Metered(repaired, warnings=(*warnings, _said(typed, use, repaired, bare, multiplied=True)))


def _difference(before: pd.Series, after: pd.Series) -> pd.Series:
    """Return current less previous; a register that went from all nines to zero goes on from there."""
    step = after - before
    digits = np.ceil(np.log10(np.maximum(before.fillna(1).to_numpy(dtype=float), 1) + 1e-9))
    span = 10.0**digits
    over = (step < 0).to_numpy() & (before.to_numpy(dtype=float) >= 0.9 * span)
    return step.where(~over, step + span)


def _near(one: pd.Series, other: pd.Series) -> Mask:
    allowed = 0.51 + 0.001 * other.abs()
    return np.asarray(((one - other).abs() <= allowed).fillna(False), dtype=bool)


def _by_price(rows: pd.DataFrame, use: pd.Series, factor: pd.Series, bare: Mask) -> str | None:
    """Say by the dollars of a kWh whether the use still has to be multiplied; None where they do not tell."""
    if "revenue" not in rows:
        return None
    cents = rows["revenue"].astype("Float64").to_numpy(dtype=float, na_value=np.nan)
    electric = (rows["service"] == "electric").to_numpy()
    mine = bare & electric & (cents > 0) & (use > 0).to_numpy()
    if not mine.any() or not electric[bare].all():
        return None
    price = cents[mine] / 100 / use.to_numpy()[mine]
    after = price / factor.to_numpy()[mine]
    low, high = _PLAUSIBLE
    if (price > _WRONG).all() and (after >= low).all() and (after <= high).all():
        return MULTIPLY
    return STANDS if (price >= low).all() and (price <= high).all() and (after < low / 2).all() else None


def _question(typed: Typed, use: pd.Series, factor: pd.Series, bare: Mask) -> Question:
    place = int(np.flatnonzero(bare)[0])
    shown = (f"{use.iloc[place] * factor.iloc[place]:,.10g}", f"{use.iloc[place]:,.10g}")
    text = (
        f"In {_rows(int(bare.sum()))} the use is the bare difference of the readings, though "
        f"“{typed.header(KEY)}” is another than 1 (row {typed.lines[place]}: {factor.iloc[place]:g}). Is the "
        "use still to be multiplied?"
    )
    return Question(KEY, text, (MULTIPLY, STANDS), ((f"Row {typed.lines[place]}", shown),))


def _said(typed: Typed, before: pd.Series, after: pd.Series, bare: Mask, *, multiplied: bool) -> str:
    rows = _rows(int(bare.sum()))
    if not multiplied:
        return f"In {rows} the use is the bare difference of the readings; it was taken as it stands."
    return (
        f"In {rows} the use was not multiplied by “{typed.header(KEY)}” yet: it was, from "
        f"{before[bare].sum():,.10g} to {after[bare].sum():,.10g}. Where the use is right as it stands, "
        f"answer {KEY}={STANDS}."
    )


def _unexplained(typed: Typed, use: pd.Series, expected: pd.Series, wrong: Mask) -> tuple[str, ...]:
    at = np.flatnonzero(wrong & use.notna().to_numpy() & expected.notna().to_numpy())
    if not len(at):
        return ()
    rows = (
        f"row {typed.lines[i]} (use {use.iloc[i]:,.10g}, readings {expected.iloc[i]:,.10g})"
        for i in at[:_NAMED]
    )
    shown = first_of(rows, of=len(at))
    return (f"In {_rows(len(at))} the use is not what the readings give: {shown}. The use is believed.",)


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count:,} rows"
