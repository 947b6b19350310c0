"""Negative readings: energy that the customer sent back, a correction, or a number that stands for none."""

import re
from itertools import takewhile

import numpy as np
import pandas as pd

from kadash.core.counts import counted
from kadash.intake.types import Context, Question, Typed

KEY = "negative"
RECEIVED, LESS = "energy sent back", "less energy delivered"
_FOR_NONE = (-999.0, -9999.0, -99999.0, -999999.0)
NINES, NO_READING, A_READING = "nines", "no reading", "a reading"
_NINES = re.compile(r"9{3,}(?:\.(?:0+|9+))?")
_FAR_ABOVE = 20  # times the largest other reading: nines so far above are asked about
_FAR = 3  # times the largest other reading: so far off a number of nines measures nothing


def without_values(rows: pd.DataFrame, aside: np.ndarray) -> tuple[str, ...]:
    """Blank the numbers that meter systems write for no reading (-9999), and set their rows aside."""
    said = []
    for name in ("delivered_kwh", "received_kwh"):
        values = rows[name].astype("float64")
        nines = values.isin(_FOR_NONE)
        if not nines.any():
            continue
        none = nines & (values.abs() > _FAR * values[~nines].abs().max())
        if none.any():
            word = f"{values[none].iloc[0]:g}"
            rows[name] = values.mask(none)
            aside[none.to_numpy() & rows[["delivered_kwh", "received_kwh"]].isna().all(axis=1).to_numpy()] = (
                f"“{word}” stands for no reading"
            )
            count = counted(int(none.sum()), "reading is", "readings are")
            said.append(f"{count} “{word}”, which stands for none: missing from the sums of their days.")
    return tuple(said)


def nines(
    rows: pd.DataFrame, aside: np.ndarray, context: Context, questions: list[Question]
) -> tuple[str, ...]:
    """Ask whether nothing but nines (99,999) far above all other readings is one; set them aside if not."""
    said = []
    for name in ("delivered_kwh", "received_kwh"):
        numbers = rows[name].astype("float64").where(aside == "")
        falling = np.sort(numbers.dropna().unique())[::-1].tolist()
        codes = list(takewhile(lambda one: _NINES.fullmatch(f"{one:.10g}"), falling))
        most = max((abs(one) for one in falling[len(codes) :]), default=None)
        far = [one for one in codes if most is not None and one > _FAR_ABOVE * most]
        none = numbers.isin(far)
        word = ", ".join(f"{one:,.10g}" for one in sorted(far))
        count = int(none.sum())
        answer = context.answers.get(NINES)
        if not far or answer == A_READING:
            continue
        if answer != NO_READING:
            text = (
                f"{counted(count, 'reading is', 'readings are')} {word}, and all others are at most "
                f"{most:,.10g}. Meter systems write such nines where there is no reading. What is it here?"
            )
            questions.append(Question(NINES, text, (NO_READING, A_READING)))
            continue
        rows[name] = rows[name].mask(none)
        blank = none.to_numpy() & rows[["delivered_kwh", "received_kwh"]].isna().all(axis=1).to_numpy()
        aside[blank] = f"“{word}” stands for no reading"
        said.append(
            f"{counted(count, 'reading is', 'readings are')} {word}, which stands for none: missing from the "
            "sums of their days."
        )
    return tuple(said)


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
