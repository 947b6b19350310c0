"""Which service a bill is for: by its word, by the unit beside it, by what stands above the table, or
asked."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from kadash.accounts.rules.services import SERVICES, names_service, service_of, service_of_unit
from kadash.accounts.uploads.bills.charge_columns import is_electric
from kadash.core.frames import as_text, by_words, one_word
from kadash.intake import headers, values
from kadash.intake.above import above
from kadash.intake.types import Context, Question, Typed

KEY = "service"
_ABOVE = frozenset({"service", "servicetype", "commodity", "fuel", "fueltype", "utilitytype", "metertype"})
_ALONE = ("electric", "water", "sewer", "gas")


@dataclass(frozen=True)
class Services:
    """The service of each row, as a category, and what must be asked or said."""

    values: pd.Series
    questions: tuple[Question, ...] = ()


def services(typed: Typed, rows: pd.DataFrame, context: Context) -> Services:
    """Return the service of each row. An unknown word is asked once; a blank one stands for ``other``."""
    column = _column(typed, rows, context)
    if column is None:
        return _without_column(typed, rows, context)
    codes, uniques = pd.factorize(rows[column], use_na_sentinel=True)
    units = _units(typed, rows)
    found, questions = [], []
    for code, word in enumerate(map(str, uniques)):
        service = service_of(word) or _answered(word, context.answers) or _by_unit(units[codes == code])
        if service is None:
            questions.append(_question(word, typed.header(column), int((codes == code).sum())))
        found.append(service or "other")
    named = pd.Series([*found, "other"], dtype="str")
    return Services(by_words(named, codes, rows.index), tuple(questions))


def _column(typed: Typed, rows: pd.DataFrame, context: Context) -> str | None:
    """Return the column that names the services: their own, or that of items where these name several."""
    if "service" in rows:
        return "service"
    if "item" not in rows or KEY in context.answers or service_above(typed):
        return None
    named = {service_of(str(word)) for word in rows["item"].dropna().unique() if _names_one(str(word))}
    return "item" if len(named & set(_ALONE)) > 1 else None


def _names_one(text: str) -> bool:
    """Tell whether an item names its service by a word: ``Water usage``; ``Power factor`` is none."""
    return any(names_service(word) for word in re.findall(r"[^\W\d_]{3,}", text) if word.lower() != "power")


def _answered(word: str, answers: Mapping[str, str]) -> str | None:
    said = answers.get(f"{KEY}:{word}", "").strip().lower()
    return said if said in SERVICES else service_of(said) if said else None


def _by_unit(units: np.ndarray) -> str | None:
    """Return the service that the units beside a word prove: all of them are measured for one service."""
    words = {str(unit) for unit in units if unit}
    proved = {service_of_unit(word) for word in words}
    return proved.pop() if len(proved) == 1 else None


def _units(typed: Typed, rows: pd.DataFrame) -> np.ndarray:
    for name in ("usage_unit", "item_unit"):
        if name in rows:
            cells = as_text(rows[name]).astype("str").fillna("")
            return np.asarray(cells.where(~values.is_missing(cells), ""), dtype=object)
    said = values.unit_in_header(typed.header("usage") or typed.header("item_usage") or "") or ""
    return np.full(len(rows), said, dtype=object)


def _question(word: str, header: str | None, count: int) -> Question:
    rows = f"{count:,} row" + ("s" if count != 1 else "")
    text = f"“{header or 'Service'}” says “{word}” ({rows}). Which service is that?"
    return Question(f"{KEY}:{word}", text, SERVICES)


def _without_column(typed: Typed, rows: pd.DataFrame, context: Context) -> Services:
    answer = context.answers.get(KEY)
    if answer:
        return Services(one_word(service_of(answer) or "other", rows.index))
    column = "usage" if "usage" in rows else "item_usage"
    header = typed.header(column) or ""
    unit_column = rows.get("usage_unit", rows.get("item_unit"))
    if unit_column is not None:
        found = unit_column.map(lambda unit: service_of_unit(str(unit)), na_action="ignore")
        if found.notna().all() and len(found):
            return Services(found.astype("str"))
        proved = set(found.dropna())
        if (
            "item_unit" in rows and len(proved) == 1
        ):  # items without a quantity belong to the bills of the others
            return Services(one_word(proved.pop(), rows.index))
    unit = values.unit_in_header(header) or headers.unit(header) or header
    known = service_of_unit(unit) or service_of(unit) or ("electric" if "demand_kw" in rows else None)
    if known is None and "usage" not in rows and is_electric(column.header for column in typed.columns):
        known = "electric"
    known = known or service_above(typed)
    if known is None:
        text = "The file does not say which service these bills are for. Which one is it?"
        return Services(one_word("other", rows.index), (Question(KEY, text, _ALONE),))
    return Services(one_word(known, rows.index))


def service_above(typed: Typed) -> str | None:
    """Return the service that a line above the table names (``Service Type: Electric``)."""
    for name, value in above(typed.body):
        if name in _ABOVE and names_service(value):
            return service_of(value)
    return None
