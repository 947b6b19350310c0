"""Units of use and demand, and their exact factors to what is stored.

Stored are electric kWh and kW, gas CCF, water and sewer gallons. A unit is known only where it converts
exactly: therms hold an energy that depends on the gas, so they are a question and no factor.

Definitions: 1 ft = 0.3048 m and 1 US gallon = 231 cubic inches (NIST SP 811, appendix B.8);
1 Btu (IT) = 1055.05585262 J (ISO 31-4).
"""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

import numpy as np
import pandas as pd

from kadash.intake.values.missing import standing
from kadash.intake.values.types import Doubt, Parsed
from kadash.intake.values.words import each_word, words_in

STORED = {"electric": "kWh", "gas": "CCF", "water": "gallons", "sewer": "gallons"}
STORED_DEMAND = "kW"
_SAMPLES = 20
NONE = "none"
"""The answer that a column's unknown unit measures nothing that is stored."""

_CUBIC_FOOT_GALLONS = Fraction(1728, 231)
_CUBIC_FOOT_LITERS = Fraction("28.316846592")
_GALLON_LITERS = Fraction("3.785411784")
_BTU_KWH = Fraction("1055.05585262") / 3_600_000


@dataclass(frozen=True)
class Unit:
    """A unit with its exact factor to the stored one."""

    name: str
    factor: Fraction
    words: str
    """How exports write it, loosely: lower case, without signs."""


_ENERGY = (
    Unit(
        "kWh",
        Fraction(1),
        "kwh kwhs kwhr kwhrs kilowatthour kilowatthours kilowatthr kilowatthrs kwhdelivered "
        "thousandwatthours",
    ),
    Unit(
        "MWh",
        Fraction(1000),
        "mwh mwhs mwhr megawatthour megawatthours thousandkilowatthours millionwatthours 1000kwh",
    ),
    Unit("GWh", Fraction(1_000_000), "gwh gigawatthour gigawatthours"),
    Unit("Wh", Fraction(1, 1000), "wh whs watthour watthours"),
    Unit("MJ", Fraction(10, 36), "mj megajoule megajoules"),
    Unit("GJ", Fraction(10_000, 36), "gj gigajoule gigajoules"),
    Unit("kBtu", 1000 * _BTU_KWH, "kbtu kbtus thousandbtu thousandbtus"),
    Unit("MMBtu", 1_000_000 * _BTU_KWH, "mmbtu mmbtus millionbtu millionbtus"),
)
_DEMAND = (
    Unit("kW", Fraction(1), "kw kws kilowatt kilowatts"),
    Unit("MW", Fraction(1000), "mw mws megawatt megawatts"),
    Unit("W", Fraction(1, 1000), "w watt watts"),
)
_GAS = (
    Unit(
        "CCF", Fraction(1), "ccf ccfs hcf 100cf 100cubicfeet hundredcubicfeet hundredcubicft centumcubicfeet"
    ),
    Unit("MCF", Fraction(10), "mcf mcfs kcf 1000cf 1000cubicfeet thousandcubicfeet thousandcubicft"),
    Unit("CF", Fraction(1, 100), "cf cuft ft3 cubicfeet cubicfoot cubicft"),
    Unit("MMCF", Fraction(10_000), "mmcf mmcfs millioncubicfeet millioncubicft"),
    Unit("m³", 1000 / _CUBIC_FOOT_LITERS / 100, "m3 cum cm cubicmeter cubicmeters"),
    Unit("thousand m³", 1_000_000 / _CUBIC_FOOT_LITERS / 100, "kcm thousandcubicmeters 1000m3"),
)
_WATER = (
    Unit("gallons", Fraction(1), "gal gals gallon gallons usgal usgallon usgallons"),
    Unit(
        "hundred gallons",
        Fraction(100),
        "hgal hgals hgallons 100gal 100gals 100gallon 100gallons hundredgal hundredgals hundredgallon "
        "hundredgallons",
    ),
    Unit(
        "kgal",
        Fraction(1000),
        "kgal kgals kgl kgallons tgal tgals thgal thgals thousandgal thousandgals thousandgallon "
        "thousandgallons 1000gal 1000gals 1000gallon 1000gallons",
    ),
    Unit("million gallons", Fraction(1_000_000), "milliongallons milliongal mmgal"),
    Unit(
        "CCF",
        100 * _CUBIC_FOOT_GALLONS,
        "ccf ccfs hcf hcfs 100cf 100cubicfeet hundredcubicfeet hundredcubicft",
    ),
    Unit("CF", _CUBIC_FOOT_GALLONS, "cf cuft ft3 cubicfeet cubicfoot cubicft"),
    Unit("KCF", 1000 * _CUBIC_FOOT_GALLONS, "kcf thousandcubicfeet thousandcubicft 1000cf 1000cubicfeet"),
    Unit("m³", 1000 / _GALLON_LITERS, "m3 cum cm cubicmeter cubicmeters"),
    Unit("thousand m³", 1_000_000 / _GALLON_LITERS, "kcm thousandcubicmeters 1000m3"),
    Unit("liters", 1 / _GALLON_LITERS, "l liter liters"),
    Unit("acre-feet", 43_560 * _CUBIC_FOOT_GALLONS, "af acft acrefoot acrefeet acreft"),
)
_BY_MEASURE = {
    measure: {word: unit for unit in units for word in unit.words.split()}
    for measure, units in {
        "electric": _ENERGY, "gas": _GAS, "water": _WATER, "sewer": _WATER, "demand": _DEMAND
    }.items()
}  # fmt: skip
_BY_NAME = {measure: {unit.name: unit for unit in words.values()} for measure, words in _BY_MEASURE.items()}
_JOINED_UNIT = re.compile(r"(?<=[a-z])([kK][wW][hH]?|M[wW]h?|Ccf|CCF|Mcf|MCF|Gallons|Therms)\b")
_MULTIPLIERS = {"ten", "tens", "hundred", "hundreds", "thousand", "thousands", "million", "millions"}
_TIMES = re.compile(r"\bx(?!1s?\b)(\d+)s?\b", re.IGNORECASE)
_BEHIND = {"000": "1000", "000s": "1000", "thousand": "1000", "thousands": "1000", "hundreds": "100"}
_BEHIND |= {"million": "million", "millions": "million", "1000s": "1000", "100s": "100"}
_PLACES = ("oaks", "palms", "islands")  # behind “Thousand”
_EXPLAINED = re.compile(r"(?P<word>[^()\[\]]+)[(\[](?P<meaning>[^()\[\]]+)[)\]]\s*")
_AMERICAN = re.compile(r"\s*[(\[]\s*U\.?S\.?(\s+gallons?)?\s*[)\]]$", re.IGNORECASE)
_MULTIPLE = re.compile(r"\d|hundred|thousand|million|imperial|\buk\b", re.IGNORECASE)
_LONGEST = 300
"""No longer text is the header of a quantity."""


@lru_cache(maxsize=4096)
def unit_of(word: str, measure: str) -> Unit | None:
    """Return the unit that a word names, or None.

    ``measure`` is a service (``electric``, ``gas``, ``water``, ``sewer``), or ``demand``. A meaning in
    brackets
    counts more than the word before it: ``Mcf (million cubic feet)``, ``kWh (thousand Watt-hours)``.
    """
    known = _BY_MEASURE.get(measure, {})
    word = _AMERICAN.sub("", word.strip())
    explained = _EXPLAINED.fullmatch(word)
    if explained is None:
        return known.get(_loose(word))
    meaning = known.get(_loose(explained["meaning"]))
    if meaning is None and _MULTIPLE.search(explained["meaning"]):
        return None
    return meaning or known.get(_loose(word)) or known.get(_loose(explained["word"]))


def units_of(measure: str) -> tuple[str, ...]:
    """Return the names of the units that a measure knows, the stored one first."""
    return tuple(_BY_NAME.get(measure, {}))


def unit_named(name: str, measure: str) -> Unit | None:
    """Return the unit that ``units_of`` calls so, or None."""
    return _BY_NAME.get(measure, {}).get(name)


def is_unit(word: str) -> bool:
    """Say whether a word is a unit of energy, demand, water or gas."""
    measures = ("electric", "demand", "water", "gas")
    return any(unit_of(word, measure) for measure in measures) or energy_of(word) is not None


@lru_cache(maxsize=4096)
def energy_of(word: str) -> Fraction | None:
    """Return how many therms a unit of energy holds (``therms``, ``Dth``, ``kBtu``); None where it is none.

    A therm is 100,000 Btu (IT). Gas is stored by volume, so its energy needs the gas's heat content.
    """
    explained = _EXPLAINED.fullmatch(word.strip())
    if explained is not None:
        inside = _THERMS.get(_loose(explained["meaning"]))
        if inside is None and _MULTIPLE.search(explained["meaning"]):
            return None
        return inside or _THERMS.get(_loose(explained["word"]))
    return _THERMS.get(_loose(word))


@lru_cache(maxsize=20_000)
def unit_in_header(header: str) -> str | None:
    """Return the unit that a header names, as it stands there: ``Usage (kWh)`` → ``kWh``; None if none.

    A unit with a multiplier that is not part of it (``10 kWh``) is returned with it, and so is unknown.
    """
    if len(header) > _LONGEST:
        return None
    tokens = re.findall(r"[A-Za-z0-9³]+", _JOINED_UNIT.sub(r" \1", header).replace("^3", "3"))
    loose = [_loose(token) for token in tokens]
    for length in (3, 2, 1):
        for start in range(len(tokens) - length, -1, -1):
            if "".join(loose[start : start + length]) not in _UNIT_WORDS:
                continue
            if length == 1 and (_alone(tokens, start) or _counts_unit_before(loose, start)):
                continue
            if times := _times_behind(tokens[start + length :]):
                return f"{times} {' '.join(tokens[start : start + length])}"
            before = [token.lower() for token in tokens[:start]]
            of = bool(before) and before[-1] == "of"  # “thousands of gallons”, but “Sum of kWh”
            last = before[-2:-1] if of else before[-1:]
            multiplied = (1 + of) * any(
                word.isdigit() or word in _MULTIPLIERS or _TIMES.fullmatch(word) for word in last
            )
            found = " ".join(tokens[start - multiplied : start + length])
            return _TIMES.sub(r"\1", found) if multiplied else found
    return None


def _alone(tokens: list[str], start: int) -> bool:
    """Tell whether a unit of one letter stands among other words, and so is none."""
    return len(tokens[start]) == 1 and len(tokens) > 1


def _counts_unit_before(loose: list[str], start: int) -> bool:
    """Tell whether a word only says how many there are of the unit before it: ``kWh (thousands)``."""
    before = start - 1 - (start > 1 and loose[start - 1] == "in")
    return loose[start] in _BEHIND and before >= 0 and loose[before] in _UNIT_WORDS - _BEHIND.keys()


def _times_behind(tokens: list[str]) -> str | None:
    """Return how many of a unit are one by the words behind it: ``kWh (000s)``, ``gal x 100``, ``kWh in
    thousands``."""
    words = [token.lower() for token in tokens[:2]] + ["", ""]
    if words[0] in ("x", "in") and (words[1].isdigit() or words[1] in _BEHIND):
        words = words[1:] if words[0] == "in" else [f"x{words[1]}"]
    if words[0] == "thousand" and words[1] in _PLACES:
        return None
    match = _TIMES.fullmatch(words[0])
    return match[1] if match else _BEHIND.get(words[0])


def parse_units(column: pd.Series, *, measure: pd.Series | str, answer: str | None = None) -> Parsed:
    """Read a column of unit words as float64 factors to the stored unit; NA where there is no word.

    ``measure`` is one for all cells, or one per cell (see ``unit_of``); what is measured otherwise
    (another service) is stored as it is, with the factor 1. Words that are not known to
    convert exactly raise a doubt whose choices are the measure's units and ``none``; ``answer`` is one of
    them and holds for all of the column's unknown words.
    """
    words = words_in(column)
    kinds = words_in(pd.Series([measure], dtype="str") if isinstance(measure, str) else measure)
    kind_codes = kinds.codes if len(kinds.codes) == len(column) else np.zeros(len(column), dtype=np.int32)
    clean = each_word(words, lambda word: "" if standing(word) else word)
    factors = np.full((len(words.words), len(kinds.words)), np.nan)
    unknown: list[tuple[str, str]] = []
    for pair in np.sort(pd.unique(words.codes * len(kinds.words) + kind_codes)).tolist():
        i, j = divmod(pair, len(kinds.words))
        if not clean[i]:
            continue
        factor = _factor(clean[i], kinds.words[j], answer)
        if factor is not None:
            factors[i, j] = factor
        elif answer != NONE:
            unknown.append((words.words[i], kinds.words[j]))
    values = pd.Series(factors[words.codes, kind_codes], index=column.index, dtype="float64")
    return Parsed(values, doubt=_doubt(unknown))


def _factor(word: str, measure: str, answer: str | None) -> float | None:
    if measure not in _BY_MEASURE:
        return 1.0
    unit = unit_of(word, measure) or _BY_NAME[measure].get(answer or "")
    return float(unit.factor) if unit else None


def _doubt(unknown: list[tuple[str, str]]) -> Doubt | None:
    if not unknown:
        return None
    measures = dict.fromkeys(measure for _, measure in unknown)
    choices = tuple(dict.fromkeys(name for measure in measures for name in units_of(measure)))
    words = list(dict.fromkeys(word for word, _ in unknown))[:_SAMPLES]
    return Doubt("unit", (*choices, NONE), tuple((word, (*choices, NONE)) for word in words))


def _loose(word: str) -> str:
    plain = re.sub(r"[^a-z0-9]", "", word.lower().replace("³", "3"))
    return re.sub(r"tre(s?)$", r"ter\1", plain)  # both spellings of meters and liters


_KNOWN_OTHERS = frozenset(
    {
        "therm", "therms", "thm", "dth", "dekatherm", "dekatherms", "mmbtu", "btu", "mbtu", "kva", "kvar",
        "kvah", "kvarh", "mlb", "mlbs", "klb", "klbs", "lbs", "mgal", "mgals", "mg", "100s", "1000s",
        "hundreds", "thousands",
    }
)  # fmt: skip
"""Units that exports use and that do not convert exactly, or not without knowing more."""
_UNIT_WORDS = _KNOWN_OTHERS.union(*_BY_MEASURE.values())
_THERMS = {
    word: therms
    for therms, words in (
        (Fraction(1), "therm therms thm thms"),
        (
            Fraction(10),
            "dth dths dekatherm dekatherms decatherm decatherms mmbtu mmbtus millionbtu millionbtus",
        ),
        (Fraction(1, 100), "kbtu kbtus thousandbtu thousandbtus"),
        (Fraction(1, 100_000), "btu btus"),
        (Fraction(10_000) / Fraction("1055.05585262"), "gj gigajoule gigajoules"),
        (Fraction(10) / Fraction("1055.05585262"), "mj megajoule megajoules"),
        (Fraction(36) / Fraction("1055.05585262"), "kwh kilowatthour kilowatthours thousandwatthours"),
    )
    for word in words.split()
}
