"""What the month columns measure: usage, demand, revenue or power cost."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from kadash.accounts.rules.services import service_of
from kadash.accounts.uploads.bills.cell_units import UNIT_HEADERS, is_demand
from kadash.accounts.uploads.bills.fields import FIELDS
from kadash.intake import headers, values

MEASURED = ("usage", "demand_kw", "billed_demand_kw", "revenue", "power_cost", "tax")
LABELS = {
    "usage": "Usage",
    "demand_kw": "Peak demand",
    "billed_demand_kw": "Billed demand",
    "revenue": "Revenue",
    "power_cost": "Power cost",
    "tax": "Sales tax",
}
WITH_UNIT = frozenset({"usage", "demand_kw", "billed_demand_kw"})
_MORE = {
    "usage": ("consumption", "energy usage", "energy use", "monthly usage", "billed consumption"),
    "demand_kw": ("peak", "max demand", "monthly peak", "monthly demand", "peak load", "demands"),
    "revenue": ("$", "usd", "dollars", "billing", "billings", "billed", "sales", "revenues", "bill", "bills"),
    "power_cost": ("power costs", "fuel", "power supply", "cost of power", "wholesale cost"),
}
_SERVICE_WORDS = re.compile(
    r"(?<![^\W\d_])(electric(?:ity|al)?|water|sewer|waste\s*water|(?:natural\s+)?gas)(?![^\W\d_])",
    re.IGNORECASE,
)
# Neither a price per unit, an amount in thousands, nor a budget is what a bill keeps.
_RATIO = re.compile(
    r"\w\s*/\s*\w|[$¢]\s*/|\bper\b|\bfactor\b|\bavg\b|\baverage\b|000|thousand|million|[$(]\s*[KM]\b|%|percent"
    r"|\bbudget(?:ed)?\b|\bforecast\b|\bproject(?:ed|ion)\b|\bplan(?:ned)?\b|\btarget\b|\bvariance\b"
    r"|\b(?:last|prior|previous) ye?a?r\b|\b[LP]Y\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"revenue|billing|billed\s+amount|charges|dollars|\$|\bsales\b", re.IGNORECASE)
_POWER_COST = re.compile(r"power\s+(?:supply\s+)?costs?|fuel\s+costs?|cost\s+of\s+power", re.IGNORECASE)
_DEMAND = re.compile(r"\bdemands?\b|\bpeaks?\b", re.IGNORECASE)
_USAGE = re.compile(r"\busage\b|\bconsumption\b|\benergy\b", re.IGNORECASE)


def _words() -> dict[str, str]:
    found: dict[str, str] = {}
    for field in FIELDS:
        if field.name in MEASURED:
            for word in (field.name, field.label, *field.synonyms, *_MORE.get(field.name, ())):
                found.setdefault(headers.key(word), field.name)
    return {word: name for word, name in found.items() if word and word not in ("total", "cost", "quantity")}


_WORDS = _words() | {"cost": "revenue"}


@dataclass(frozen=True)
class Measure:
    """A field of bills, the unit as the file writes it, and the service where the words name one."""

    field: str
    unit: str | None = None
    service: str | None = None
    text: str = ""

    @property
    def header(self) -> str:
        """The name of the column that gathers this measure."""
        label = LABELS[self.field]
        return f"{label} ({self.unit})" if self.unit and self.field in WITH_UNIT else label


@lru_cache(maxsize=10_000)
def measure_of(text: str) -> Measure | None:
    """Read what a header or a cell says is measured; None where that is nothing a bill keeps."""
    text = text.strip()
    if not text or len(text) > 60 or _RATIO.search(text) or headers.is_share(text):
        return None
    match = _SERVICE_WORDS.search(text)
    service = service_of(match[0]) if match else None
    bare = " ".join(_SERVICE_WORDS.sub(" ", text).split())
    unit = values.unit_in_header(bare)
    for words in (text, bare):
        for form in (words.strip("$ ") if "$" in words and len(words) > 1 else words, words):
            name = next((_WORDS[key] for key in headers.keys(form) if key in _WORDS), None)
            if name:
                return Measure(name, unit if name in WITH_UNIT else None, service, text)
    if "$" in bare and not re.search(r"[^\W\d_]", bare):
        return Measure("revenue", None, service, text)
    if unit and len(headers.key(bare)) <= len(headers.key(unit)) + 12:
        return Measure(_field_of_unit(unit, bare), unit, service, text)
    return None


def service_alone(text: str) -> str | None:
    """Return the service of a text that names nothing else (``Water``)."""
    match = _SERVICE_WORDS.fullmatch(text.strip())
    return service_of(match[0]) if match else None


def measure_in_titles(texts: Iterable[str]) -> Measure | None:
    """Return the one measure that the titles of a sheet name; None where they name none, or several."""
    found: dict[str, Measure] = {}
    for text in texts:
        for one in _measures_in(" ".join(text.split())):
            if one.field not in found or one.unit:
                found[one.field] = one
    return next(iter(found.values())) if len(found) == 1 else None


@lru_cache(maxsize=1_000)
def _measures_in(text: str) -> list[Measure]:
    unit = values.unit_in_header(text) if not re.fullmatch(r"[\d\W]*", text) else None
    if unit and len(unit) > 1:
        found = [Measure(_field_of_unit(unit, text), unit, None, text)]
        if _MONEY.search(text):
            found.append(Measure("revenue", None, None, text))
        return found
    if _POWER_COST.search(text):
        return [Measure("power_cost", None, None, text)]
    patterns = (("revenue", _MONEY), ("demand_kw", _DEMAND), ("usage", _USAGE))
    return [Measure(field, None, None, text) for field, pattern in patterns if pattern.search(text)]


def _field_of_unit(unit: str, words: str) -> str:
    if not is_demand(unit):
        return "usage"
    return "billed_demand_kw" if re.search(r"bill|ratchet", words, re.IGNORECASE) else "demand_kw"


def column_of_measures(names: Sequence[str], distinct: Sequence[Sequence[str]]) -> int | None:
    """Return the position of the column that says what each row measures, None where there is none.

    ``distinct`` holds each column's different texts, empty for columns that are not to be looked at.
    """
    best: tuple[float, int] | None = None
    for place, texts in enumerate(distinct):
        known = [text for text in texts if measure_of(text) and not service_alone(text)]
        if not known or len(known) < 0.5 * len(texts):
            continue
        fields = {one.field for text in known if (one := measure_of(text))}
        says_so = headers.key(names[place]) in _MEASURE_HEADERS
        if not says_so and len(fields) < 2 and headers.key(names[place]) not in UNIT_HEADERS:
            continue
        score = 2.0 * says_so + len(known) / len(texts)
        if best is None or score > best[0]:
            best = (score, place)
    return best[1] if best else None


def column_of_units(names: Sequence[str], but: int | None) -> int | None:
    """Return the position of the column with each row's unit."""
    found = (p for p, name in enumerate(names) if p != but and headers.key(name) in UNIT_HEADERS)
    return next(found, None)


_MEASURE_HEADERS = frozenset(
    {
        "measure",
        "metric",
        "measurement",
        "figure",
        "what",
        "data",
        "datatype",
        "item",
        "value",
        "values",
        "quantity",
    }
    | {"element", "statistic", "measured", "type", "description", "variable", "series"}
)
