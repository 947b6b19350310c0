"""Negative readings: energy that the customer sent back, or a correction."""

import numpy as np
import pandas as pd

from kadash.intake.types import Context, Question, Typed

KEY = "negative"
RECEIVED, LESS = "energy sent back", "less energy delivered"


def negatives(
    rows: pd.DataFrame,
    bad: np.ndarray,
    aside: np.ndarray,
    typed: Typed,
    context: Context,
    questions: list[Question],
) -> None:
    """Ask what negative readings are: energy that the customer sent back, or a correction."""
    delivered = rows["delivered_kwh"]
    below = (delivered < 0).to_numpy() & ~bad & (aside == "")
    answer = context.answers.get(KEY)
    if not below.any() or answer == LESS:
        return
    if answer == RECEIVED:
        back = rows["received_kwh"].where(~below, rows["received_kwh"].fillna(0) - delivered)
        rows["received_kwh"], rows["delivered_kwh"] = back, delivered.where(~below, 0.0)
        return
    count = int(below.sum())
    readings = "1 reading is" if count == 1 else f"{count:,} readings are"
    first = int(np.flatnonzero(below)[0])
    text = (
        f"{readings} negative (row {typed.lines[first]}: {delivered.iloc[first]:,.10g} kWh). Is that "
        "energy that the customer sent back, or less energy delivered (a correction)?"
    )
    total = float(delivered[~bad & (aside == "")].sum())
    sent = float(-delivered[below].sum())
    shown = (f"{total + sent:,.2f} kWh delivered, {sent:,.2f} received", f"{total:,.2f} kWh delivered")
    questions.append(Question(KEY, text, (RECEIVED, LESS), (("All readings", shown),)))
