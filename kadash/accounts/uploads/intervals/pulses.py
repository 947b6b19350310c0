"""Channels that count pulses: energy only with what a pulse is worth, from the file or from a person."""

import re
from collections.abc import Mapping, Sequence

import pandas as pd

from kadash.accounts.uploads.intervals.columns import is_pulses, is_worth
from kadash.intake import values
from kadash.intake.types import Body, Question, Said

KEY = "pulse_constant"
_NUMBER = re.compile(r"\s*(\d*\.?\d+)\s*(?:kwh)?\s*", re.IGNORECASE)


def energy_of_pulses(
    body: Body, at: Mapping[str, int], cells: dict[str, pd.Series], said: Said
) -> tuple[Sequence[Question], Sequence[str]]:
    """Multiply counted pulses by what a pulse is worth; return what must be asked where nothing says it, and
    what must be said.

    A constant under a unit of its own (``kWh per Pulse``) gives the unit, too.
    """
    places = [at[part] for part in ("delivered", "received") if part in at]
    if not any(is_pulses(body.headers[place]) for place in places):
        return (), ()
    names = " and ".join(f"“{body.headers[place]}”" for place in places)
    worth = at.get("multiplier")
    if worth is not None and (is_worth(body.headers[worth]) or KEY not in said.answers):
        factors = values.parse_number(cells["multiplier"]).values
        said_so = f"“{body.headers[worth]}”"
        unit = values.unit_in_header(re.split(r"(?i)\bper\b|/", body.headers[worth])[0])
    else:
        answer = _NUMBER.fullmatch(said.answers.get(KEY, ""))
        if answer is None or float(answer[1]) <= 0:
            cells["unit"] = pd.Series("kWh", index=body.frame.index, dtype="str")
            text = (
                f"{names} counts pulses, and nothing says what a pulse is worth. How many kWh is one? "
                "(Such as 0.025.)"
            )
            return (Question(KEY, text, ()),), ()
        factors, unit = pd.Series(float(answer[1]), index=body.frame.index), "kWh"
        said_so = f"{answer[1]} kWh, as answered"
    for field in ("delivered_kwh", "received_kwh"):
        numbers = values.parse_number(cells[field]).values
        known = numbers.notna() & factors.notna()
        product = (numbers * factors).map(lambda value: f"{value:.10g}", na_action="ignore")
        cells[field] = cells[field].where(~known, product.astype(object).fillna("")).astype("str")
    cells["multiplier"] = pd.Series("", index=body.frame.index, dtype="str")
    if unit:
        cells["unit"] = pd.Series(unit, index=body.frame.index, dtype="str")
    return (), (f"{names} counts pulses: each was multiplied by {said_so}.",)
