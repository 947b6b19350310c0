"""The units of billed use: converted exactly, proved by the file, or asked for each service and word."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import pandas as pd

from kadash.core.frames import as_text
from kadash.intake import values
from kadash.intake.types import Context, Question, Typed

NONE = "none"
"""The answer that a word measures nothing that is stored: the use of its rows stays missing."""
PORTFOLIO_MANAGER = Fraction("1.026")
"""Therms of a CCF of natural gas as ENERGY STAR Portfolio Manager converts them (its technical reference on
thermal conversions: 1 cf is 1.026 kBtu)."""
SCALE_KEY = "use_scale"
AS_IT_STANDS = "as it stands"
_HEAT = ("1.026 therms per CCF", "1.038 therms per CCF")
_HEAT_SAID = re.compile(r"\s*(\d{1,2}(?:\.\d{1,6})?)\s*(?:therms?(?:\s*(?:per|/)\s*ccf)?)?\s*", re.IGNORECASE)
_MEASURED = frozenset({"electric", "gas", "water", "sewer"})
_SHOWN = 3
_MGAL = ("mgal", "mgals", "mg")


@dataclass(frozen=True)
class Factors:
    """The factor to the stored unit for each row (missing where the use is not stored), and what was
    found."""

    values: pd.Series
    questions: tuple[Question, ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Pair:
    """A unit's word (empty where the file gives none) under one service, with the rows that use it."""

    service: str
    word: str
    rows: np.ndarray


def factors(
    typed: Typed,
    rows: pd.DataFrame,
    column: str,
    unit_column: str,
    context: Context,
    without: pd.Series | None = None,
) -> Factors:
    """Return the factor of each row's use, and a question for each service and word that nothing settles.

    A word comes from the unit column, else from the header of the use. Electric use without any word is kWh;
    water, sewer and gas without one are asked. ``without`` marks rows whose quantity is no use (a demand).
    """
    name = typed.header(unit_column) or typed.header(column) or column
    times, asked, said_times = _times(typed, context)
    words = _words(typed, rows, column, unit_column)
    counted = rows[column].notna() & (rows[column] != 0)
    if without is not None:
        counted &= ~without
    found = pd.Series(float(times), index=rows.index)
    if not counted.any():
        return Factors(found)
    pairs = _pairs(rows["service"], words, counted)
    unknown = [pair for pair in pairs if _known(pair) is None]
    keys = _keys(name, unknown)
    questions, warnings = [*asked], [*said_times]
    for pair in pairs:
        factor = _known(pair)
        if factor is None:
            answer = _answer(pair, name, keys[id(pair)], len(unknown), context.answers)
            factor, said = _answered(pair, answer, typed)
            warnings += said
        if factor is None:
            questions.append(_question(pair, name, keys[id(pair)], rows[column]))
        else:
            found.iloc[pair.rows] = factor * times
    return Factors(found, tuple(questions), tuple(dict.fromkeys(warnings)))


def _times(typed: Typed, context: Context) -> tuple[int, tuple[Question, ...], tuple[str, ...]]:
    """Return how many units of use one is, the question whether a line above says so, and what was said.

    A header or a column with a unit of its own multiple (``kWh (000s)``) counts more than the line.
    """
    name = typed.header("usage")
    unit = values.unit_in_header(name or "") or ""
    found = values.use_scale_above(cell for line in typed.body.preamble for cell in line)
    if name is None or found is None or "usage_unit" in typed.frame or " " in unit:
        return 1, (), ()
    line, many, sure = found
    counted = f"in {'thousands' if many == 1000 else 'millions'}"
    answer = counted if sure else context.answers.get(SCALE_KEY)
    if answer == counted:
        return many, (), (f"The use in “{name}” is counted {counted} (“{line}”): it was brought to units.",)
    if answer == AS_IT_STANDS:
        return 1, (), ()
    text = f"A line above the table says “{line}”. Is the use in “{name}” counted {counted}, too?"
    return 1, (Question(SCALE_KEY, text, (counted, AS_IT_STANDS)),), ()


def _words(typed: Typed, rows: pd.DataFrame, column: str, unit_column: str) -> pd.Series:
    """Return the unit's word of each row: its own cell, else what the header of the use says."""
    said = values.unit_in_header(typed.header(column) or column) or ""
    own = pd.Series("", index=rows.index, dtype="str")
    if unit_column in rows:
        own = as_text(rows[unit_column]).astype("str").fillna("")
        own = own.where(~values.is_missing(own), "")
    if "item" in rows and not said:
        own = own.where(own != "", _in_items(rows["item"]))
    return own.where(own != "", said)


def _in_items(items: pd.Series) -> pd.Series:
    """Return the unit of use that each item's own words name (``Gas charge (CCF)``), "" for none."""
    codes, uniques = pd.factorize(items, use_na_sentinel=True)
    units = [values.unit_in_header(str(text)) or "" for text in uniques]
    known = [u if any(values.unit_of(u, service) for service in _MEASURED) else "" for u in units]
    return pd.Series(np.array([*known, ""], dtype=object)[codes], index=items.index, dtype="str")


def _pairs(services: pd.Series, words: pd.Series, counted: pd.Series) -> list[_Pair]:
    places = np.flatnonzero(counted.to_numpy(dtype=bool))
    service_codes, service_names = pd.factorize(services.iloc[places])
    word_codes, word_names = pd.factorize(words.iloc[places])
    codes, combined = pd.factorize(service_codes.astype(np.int64) * (len(word_names) + 1) + word_codes)
    order = np.argsort(codes, kind="stable")
    parts = np.split(places[order], np.cumsum(np.bincount(codes, minlength=len(combined)))[:-1])
    pairs = []
    for code, part in zip(combined.tolist(), parts, strict=True):
        service, word = divmod(int(code), len(word_names) + 1)
        pairs.append(_Pair(str(service_names[service]), str(word_names[word]).strip(), part))
    return pairs


def _known(pair: _Pair) -> float | None:
    """Return the exact factor, None where it has to be asked."""
    if pair.service not in _MEASURED:
        return 1.0
    if not pair.word:
        return 1.0 if pair.service == "electric" else None
    unit = values.unit_of(pair.word, pair.service)
    return float(unit.factor) if unit else None


def _keys(name: str, unknown: list[_Pair]) -> Mapping[int, str]:
    """Return the answer key of each open pair: as short as it may be while it names one of them."""
    if len(unknown) == 1:
        return {id(unknown[0]): f"unit:{name}"}
    words = [pair.word for pair in unknown]
    services = [pair.service for pair in unknown]
    keys = {}
    for pair in unknown:
        if services.count(pair.service) == 1:
            keys[id(pair)] = f"unit:{name}:{pair.service}"
        elif words.count(pair.word) == 1 and pair.word:
            keys[id(pair)] = f"unit:{name}:{pair.word}"
        else:
            keys[id(pair)] = f"unit:{name}:{pair.service}:{pair.word}"
    return keys


def _answer(pair: _Pair, name: str, key: str, count: int, answers: Mapping[str, str]) -> str | None:
    """Return what was said about a pair. One answer for the whole column holds where it is the only open
    pair, and for rows without any word."""
    forms = [key, f"unit:{name}:{pair.service}:{pair.word}", f"unit:{name}:{pair.word}"]
    forms.append(f"unit:{name}:{pair.service}")
    if count == 1 or not pair.word:
        forms.append(f"unit:{name}")
    return next((answers[form] for form in forms if form in answers), None)


def _answered(pair: _Pair, answer: str | None, typed: Typed) -> tuple[float | None, list[str]]:
    """Return the factor that an answer (or Portfolio Manager's own conversion) gives, and what is said."""
    energy = values.energy_of(pair.word) if pair.service == "gas" else None
    if answer is None:
        if energy is not None and _of_portfolio_manager(typed):
            said = (
                f"Gas in “{pair.word}” was converted to CCF as Portfolio Manager does it, with "
                f"{float(PORTFOLIO_MANAGER)} therms per CCF."
            )
            return float(energy / PORTFOLIO_MANAGER), [said]
        return None, []
    if answer.strip().lower() == NONE:
        count = f"{len(pair.rows):,} row" + ("s" if len(pair.rows) != 1 else "")
        word = f"in “{pair.word}”" if pair.word else "without a unit"
        return np.nan, [f"The {pair.service} use of {count} {word} was left out: it counts in no total."]
    heat = _HEAT_SAID.fullmatch(answer)
    if energy is not None and heat and Fraction(heat[1]) > 0:
        return float(energy / Fraction(heat[1])), []
    unit = next((u for u in _units(pair.service) if u.lower() == answer.strip().lower()), answer.strip())
    found = values.unit_of(unit, pair.service) or values.unit_named(unit, pair.service)
    return (float(found.factor) if found else None), []


def _of_portfolio_manager(typed: Typed) -> bool:
    return any("portfolio manager" in header.lower() for header in typed.body.headers)


def _units(service: str) -> tuple[str, ...]:
    return values.units_of(service)


def _question(pair: _Pair, name: str, key: str, use: pd.Series) -> Question:
    shown = use.iloc[pair.rows[:_SHOWN]].tolist()
    rows = f"{len(pair.rows):,} row" + ("s" if len(pair.rows) != 1 else "")
    if pair.service == "gas" and values.energy_of(pair.word) is not None:
        text = (
            f"The gas in “{name}” is measured as energy, in “{pair.word}” ({rows}), and Kadash keeps gas by "
            "volume, in CCF. How much energy does a CCF hold? A bill usually says it; another number than "
            "these may be given."
        )
        return Question(key, text, (*_HEAT, NONE))
    what = f"The unit “{pair.word}” of {pair.service} use in “{name}” is not known" if pair.word else (
        f"Nothing says which unit the {pair.service} use in “{name}” is in"
    )  # fmt: skip
    choices = _choices(pair)
    samples = tuple(
        (f"{number:,.10g}", tuple(_shown(number, choice, pair.service) for choice in choices))
        for number in shown
    )
    return Question(key, f"{what} ({rows}). Which unit is it?", choices, samples)


def _choices(pair: _Pair) -> tuple[str, ...]:
    """Return the units that fit the service, the likely ones of an ambiguous word first."""
    units = list(_units(pair.service))
    first = ["kgal", "million gallons"] if re.sub(r"\W", "", pair.word.lower()) in _MGAL else []
    return (*[u for u in first if u in units], *[u for u in units if u not in first], NONE)


def _shown(number: float, choice: str, service: str) -> str:
    unit = values.unit_named(choice, service)
    if unit is None:
        return "no use"
    return f"{number * float(unit.factor):,.6g} {_units(service)[0]}"
