"""What interval readings measure: energy, power, or something that is no electric use and is refused."""

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from kadash.accounts.rules.services import names_service, service_of
from kadash.accounts.uploads.intervals.columns import WORDS, is_pulses
from kadash.accounts.uploads.intervals.layouts import Notes
from kadash.accounts.uploads.intervals.obis import no_use
from kadash.core.errors import Unusable
from kadash.intake import headers, values
from kadash.intake.mapping import BY_A_PERSON
from kadash.intake.types import Context, Question

_CHOICES = ("kWh", "Wh", "MWh", "kW", "W", "MW")
_VAGUE = frozenset(
    {
        "value",
        "reading",
        "readvalue",
        "quantity",
        "read",
        "data",
        "demand",
        "power",
        "load",
        "amount",
        "result",
    }
)
_NO_ENERGY = frozenset(
    {
        "kvar",
        "kvarh",
        "kva",
        "kvah",
        "v",
        "volt",
        "volts",
        "voltage",
        "a",
        "amp",
        "amps",
        "ampere",
        "pf",
        "powerfactor",
    }
    | {"hz", "f", "c", "degf", "degc", "percent"}
)
_GAS = ("gas", "water", "sewer")
_KNOWN = frozenset((*WORDS["delivered"], *WORDS["received"]))
Mask = np.ndarray


@dataclass
class Measured:
    """For each row the factor to kWh or kW, whether it is a power, and why it is no reading ("" where it
    is)."""

    factors: np.ndarray
    power: Mask
    reasons: np.ndarray
    questions: list[Question] = field(default_factory=list)


def measured(rows: pd.DataFrame, notes: Notes, context: Context) -> Measured:
    """Read the unit and the service of each row; raises Unusable where nothing in the file is electricity."""
    size = len(rows)
    found = Measured(np.ones(size), np.zeros(size, dtype=bool), np.full(size, "", dtype=object))
    services = _services(rows, notes)
    codes, words = pd.factorize(
        rows["unit"].fillna("") if "unit" in rows else pd.Series("", index=rows.index)
    )
    for code, word in enumerate(map(str, words)):
        mine = codes == code
        for service in dict.fromkeys(services[mine]):
            part = mine & (services == service)
            _one(str(word).strip(), str(service), part, notes, context, found)
    _refused(found, services)
    energy = ~found.power & (found.reasons == "")
    if found.power.any() and energy.any():
        meters = _meters(rows)
        beside = found.power & np.isin(meters, np.unique(meters[energy]))
        found.reasons[beside] = "a demand, which the energy beside it implies"
    return found


def _meters(rows: pd.DataFrame) -> np.ndarray:
    """Return a number for the account and meter of each row."""
    names = [name for name in ("account_number", "meter") if name in rows]
    if not names:
        return np.zeros(len(rows), dtype=np.int64)
    return np.asarray(rows.groupby(names, sort=False, dropna=False).ngroup())


def _one(word: str, service: str, part: Mask, notes: Notes, context: Context, found: Measured) -> None:
    if service in _GAS:
        found.reasons[part] = service
        return
    if reason := no_use(word):
        found.reasons[part] = reason
        return
    said = _said(word, notes, context)
    unit = values.unit_of(said or word, "electric")
    power = values.unit_of(said or word, "demand")
    if unit is not None:
        found.factors[part] = float(unit.factor)
    elif power is not None:
        found.factors[part], found.power[part] = float(power.factor), True
    elif headers.key(word) in _NO_ENERGY:
        found.reasons[part] = f"“{word}” is no energy"
    elif _of_gas(word):
        found.reasons[part] = "gas or water"
    elif word or _vague(notes):
        found.questions.append(_question(word, int(part.sum()), notes))


def _said(word: str, notes: Notes, context: Context) -> str | None:
    keys = (
        f"unit:{notes.unit_header}:{word}",
        f"unit:{word}",
        f"unit:{notes.unit_header}",
        "unit:delivered",
        "unit",
    )
    answer = next((context.answers[key] for key in keys if key in context.answers), None)
    known = values.unit_of(word, "electric") or values.unit_of(word, "demand")
    return answer if answer and not known else None


def _vague(notes: Notes) -> bool:
    """Say whether the header of the readings says nothing of energy: a vague word, or an unknown one."""
    forms = {*headers.keys(notes.value_header)}
    by_person = any(c.reason == BY_A_PERSON for c in notes.columns if c.header == notes.value_header)
    vague = forms & _VAGUE or is_pulses(notes.value_header)
    return bool(vague) or not (forms & _KNOWN or by_person)


def _of_gas(word: str) -> bool:
    units = (values.unit_of(word, service) for service in _GAS)
    return any(unit is not None for unit in units) or values.energy_of(word) is not None


def _question(word: str, count: int, notes: Notes) -> Question:
    rows = f"{count:,} row" + ("s" if count != 1 else "")
    what = f"The unit “{word}” of these readings is not known" if word else (
        f"Nothing says which unit “{notes.value_header}” is in"
    )  # fmt: skip
    return Question(f"unit:{notes.unit_header}", f"{what} ({rows}). Which unit is it?", _CHOICES)


def _services(rows: pd.DataFrame, notes: Notes) -> np.ndarray:
    """Return the service that each row names, "" where it names none; a line above holds for all."""
    said = [service_of(value) or "" for value in notes.services if names_service(value)]
    above = said[0] if len(set(said)) == 1 else ""
    if "service" not in rows:
        return np.full(len(rows), above, dtype=object)
    codes, words = pd.factorize(rows["service"], use_na_sentinel=True)
    named = [(service_of(str(word)) or "") if names_service(str(word)) else "" for word in words]
    return np.asarray(np.array([*(name or above for name in named), above], dtype=object)[codes])


def _refused(found: Measured, services: np.ndarray) -> None:
    """Refuse a file of gas or water; rows of these among electric ones are set aside."""
    none = found.reasons != ""
    if len(none) and none.all() and not found.questions:
        what = next((str(s) for s in services if s in _GAS), "") or str(found.reasons[0])
        named = what if what in _GAS or what == "gas or water" else "no energy"
        text = (
            f"These readings are {named}, and Kadash keeps interval readings of electric energy. Nothing was "
            "changed. Upload the bills of that service instead."
        )
        raise Unusable("declined", text)
    for service in (*_GAS, "gas or water"):
        found.reasons[found.reasons == service] = f"a reading of {service}, no electric one"
