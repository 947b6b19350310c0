"""OBIS codes (IEC 62056-61) of what a reading measures: ``1-0:1.8.0`` is the register of delivered energy.

Of the groups ``A-B:C.D.E`` C says what (1 delivered, 2 received, 3 to 8 reactive), D how (8 a register,
29 and 9 an interval), E the tariff (0 all of them).
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

import pandas as pd

_CODE = re.compile(r"(?:\d-\d{1,2}[:.])?(\d{1,2})\.(\d{1,2})\.(\d{1,3})(?:[*.]255)?")
_DELIVERED, _RECEIVED, _REACTIVE = 1, 2, range(3, 9)
_REGISTER = 8
_ENERGY = (_REGISTER, 9, 29)


@dataclass(frozen=True)
class Obis:
    """What a code says: the quantity (C), how it is measured (D), and the tariff (E)."""

    quantity: int
    measure: int
    tariff: int

    @property
    def received(self) -> bool:
        return self.quantity == _RECEIVED

    @property
    def reactive(self) -> bool:
        return self.quantity in _REACTIVE

    @property
    def energy(self) -> bool:
        return self.quantity in (_DELIVERED, _RECEIVED) and self.measure in _ENERGY


def obis(text: str) -> Obis | None:
    """Read a code; None where it is none."""
    match = _CODE.fullmatch(text.strip())
    return Obis(int(match[1]), int(match[2]), int(match[3])) if match else None


def are_codes(words: Collection[str]) -> bool:
    """Tell whether all of these are codes of energy, active or reactive, some of them active."""
    codes = [obis(word) for word in words]
    known = [code for code in codes if code and (code.energy or code.reactive)]
    return len(known) == len(codes) and any(code.energy for code in known)


def of_registers(words: Iterable[str]) -> bool:
    """Tell whether the codes of energy among these are those of registers, and there are some."""
    measures = {code.measure for word in words if (code := obis(str(word))) and code.energy}
    return measures == {_REGISTER}


def by_tariff(meters: pd.Series, words: pd.Series) -> pd.Series:
    """Return the meters, each tariff's register as one of its own, so that they are added up."""
    tariffs = {word: code.tariff for word in words.unique() if (code := obis(str(word))) and code.tariff}
    if not tariffs:
        return meters
    named = words.map({word: f"tariff {tariff}" for word, tariff in tariffs.items()}).fillna("")
    return meters.where(named == "", (meters + " " + named).str.strip()).astype("str")


def without_use(units: pd.Series, words: pd.Series) -> pd.Series:
    """Return the units, with the code itself where a row is no use of its own (see ``no_use``): reactive
    energy, and one tariff beside the register of them all."""
    read = {str(word): code for word in words.unique() if (code := obis(str(word)))}
    whole = {(code.quantity, code.measure) for code in read.values() if code.tariff == 0}
    none = {
        word for word, code in read.items()
        if code.reactive or (code.tariff and (code.quantity, code.measure) in whole)
    }  # fmt: skip
    return units.where(~words.isin(none), words).astype("str") if none else units


def no_use(word: str) -> str:
    """Say why a reading under a code is no use; empty where the word is no code."""
    code = obis(word)
    if code is None:
        return ""
    return "reactive energy" if code.reactive else "one tariff's part of a register that stands beside it"
