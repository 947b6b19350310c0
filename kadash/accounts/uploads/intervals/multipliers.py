"""Readings beside a multiplier: nothing in the file says whether they are multiplied by it already."""

import numpy as np
import pandas as pd

from kadash.intake.types import Context, Question

KEY = "multiplier"
MULTIPLY, AS_THEY_ARE = "multiply the readings", "the readings are right as they stand"


def multiplied(
    rows: pd.DataFrame,
    bad: np.ndarray,
    aside: np.ndarray,
    context: Context,
    questions: list[Question],
    warnings: list[str],
) -> pd.DataFrame:
    """Multiply readings by the meter's multiplier where a person says that they are not yet."""
    if "multiplier" not in rows:
        return rows
    factor = rows["multiplier"].fillna(1).astype("float64")
    other = (factor != 1).to_numpy() & ~bad & (aside == "")
    if not other.any() or context.answers.get(KEY) == AS_THEY_ARE:
        return rows
    names = [name for name in ("delivered_kwh", "received_kwh") if rows[name].notna().any()]
    if context.answers.get(KEY) == MULTIPLY:
        warnings.append(f"{int(other.sum()):,} readings were multiplied by their meter's multiplier.")
        return rows.assign(**{name: rows[name] * factor for name in names})
    index = int(np.flatnonzero(other)[0])
    value = float(rows[names[0]].iloc[index]) if names else 0.0
    text = (
        f"Beside {int(other.sum()):,} readings stands a multiplier (first {factor.iloc[index]:,.10g}). "
        "Are the readings multiplied by it already?"
    )
    shown = (f"{value * factor.iloc[index]:,.10g} kWh", f"{value:,.10g} kWh")
    questions.append(Question(KEY, text, (MULTIPLY, AS_THEY_ARE), ((f"{value:,.10g}", shown),)))
    return rows
