"""Which columns of a row are figures of which service, by headers alone: ``Electric kWh``, ``WTR_AMT``."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from kadash.accounts.rules.services import names_service, service_of, service_of_unit
from kadash.accounts.uploads.bills.charge_columns import is_charge
from kadash.accounts.uploads.bills.fields import OF_ROWS
from kadash.accounts.uploads.bills.wide.headers import sum_header
from kadash.accounts.uploads.bills.wide.measures import Measure, measure_of
from kadash.intake import values
from kadash.intake.mapping import match_columns
from kadash.intake.types import Said

KEY, ONE = "services", "one bill"
FIGURES = ("usage", "demand_kw", "billed_demand_kw", "revenue", "power_cost", "tax")
OTHER = "other"
_ELECTRIC_ONLY = ("demand_kw", "billed_demand_kw", "power_cost")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|_+")
_ABBREVIATED = {
    **dict.fromkeys(("amt", "amts", "chg", "chgs", "chrg", "chrgs", "rev", "revs", "bill", "billed", "cost",
                     "costs", "fee", "fees", "dollars", "charge"), "charges"),
    **dict.fromkeys(("cons", "consump", "use", "used", "qty", "quantity", "volume", "vol"), "usage"),
    **dict.fromkeys(("tot", "ttl"), "total"),
    "dmd": "demand",
}  # fmt: skip
_MONEY = "revenue"
_NO_FIGURE = re.compile(
    r"\b(rate|class|code|cd|meter|mtr|cycle|date|dt|status|desc|read|reading|days|balance|bal|deposit|id|no|num"
    r"|budget|past due|paid|payments?|prior|previous|prev|adj\w*|penalty|tax|late)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Beside:
    """The columns of each service by field (positions), and those with the amount of them all.

    ``more``: further amounts of services that are all called other. ``apart``: figures of no one service.
    """

    services: Mapping[str, Mapping[str, int]]
    units: Mapping[str, str]
    whole: tuple[int, ...] = ()
    more: tuple[int, ...] = ()
    apart: tuple[int, ...] = ()


def beside(names: Sequence[str], said: Said | None = None) -> Beside | None:
    """Return the columns of the services; None where the headers do not tell them apart, each once."""
    columns, _ = match_columns(names, OF_ROWS, corrections=said.columns if said else None)
    if any(c.field == "service" for c in columns) or (said and said.answers.get(KEY) == ONE):
        return None
    by_person = {c.position for c in columns if said and c.header in said.columns}
    found: dict[str, dict[str, int]] = {}
    units: dict[str, str] = {}
    whole: list[int] = []
    more: list[int] = []
    charges: list[int] = []  # of no one service: a late fee
    bare: list[tuple[int, Measure]] = []  # figures whose header names no service
    worded = 0
    for place, name in enumerate(names):
        one = figure_of(name) if name and place not in by_person else None
        if one is None:
            whole += [place] if _is_sum(name) else []
            if name and place not in by_person and not _is_sum(name) and is_charge(name):
                if _service_in(name):
                    return None  # one of several charges of a service
                charges.append(place)
            continue
        service = one.service or (service_of_unit(one.unit) if one.unit and one.field == "usage" else None)
        if service is None or _is_sum(name):
            whole += [place] if one.field == _MONEY else []
            bare += [(place, one)] if one.field != _MONEY else []
            continue
        worded += one.service is not None
        if service == OTHER and one.field == _MONEY and _MONEY in found.get(OTHER, {}):
            more.append(place)
            continue
        if one.field not in FIGURES or one.field in found.get(service, {}):
            return None
        found.setdefault(service, {})[one.field] = place
        if one.field == "usage" and one.unit:
            units[service] = one.unit
    apart = _given(bare, found, units)
    if apart is None:
        return None
    measured = [s for s, fields in found.items() if fields.keys() & {"usage", _MONEY}]
    if len(measured) < len(found) or len(whole) > 1 or not _told_apart(found, worded):
        return None
    return Beside(found, units, tuple(whole), tuple(more), (*apart, *charges))


def _given(
    bare: Sequence[tuple[int, Measure]], found: dict[str, dict[str, int]], units: dict[str, str]
) -> tuple[int, ...] | None:
    """Give figures without a service's name to the only service they fit; return the places of the others.

    None where use could be of several services, or of none.
    """
    apart: list[int] = []
    for place, one in bare:
        fits = [
            s for s, fields in found.items()
            if one.field not in fields and (
                (one.field == "usage" and one.unit and values.unit_of(one.unit, s))
                or (one.field in _ELECTRIC_ONLY and s == "electric")
            )
        ]  # fmt: skip
        if len(fits) == 1:
            found[fits[0]][one.field] = place
            units.update({fits[0]: one.unit} if one.field == "usage" and one.unit else {})
        elif one.field == "usage":
            return None
        else:
            apart.append(place)
    return tuple(apart)


def _told_apart(found: Mapping[str, Mapping[str, int]], worded: int) -> bool:
    """Tell whether two services have the same figure, or the headers of several figures name the one.

    Else the columns are parts of one bill.
    """
    if len(found) == 1:
        return worded > 1
    return any(sum(name in fields for fields in found.values()) > 1 for name in ("usage", _MONEY))


def _is_sum(name: str) -> bool:
    head = sum_header(_spelled(name)) if name else None
    return bool(head and head.what == "total" and (measured := measure_of(head.rest or "$")) and
                measured.field == _MONEY and measured.service is None)  # fmt: skip


@lru_cache(maxsize=8192)
def figure_of(name: str) -> Measure | None:
    """Read a header as a figure of a service, also abbreviated, or with a unit such as ``1000 GAL``."""
    one = measure_of(name)
    if one is not None and (one.service or not _service_in(name)):
        return one
    service = _service_in(name)
    if service is None or _NO_FIGURE.search(_CAMEL.sub(" ", name)):
        return one
    unit = values.unit_in_header(name)
    if unit and values.unit_of(unit, service):
        return Measure("usage", unit, service, name)
    bare = " ".join(word for word in _spelled(name).split() if not _names(word))
    read = measure_of("charges" if bare.lower() == "total" else bare)
    if read is None or read.service:
        return one
    return replace(read, service=service, text=name)


def _spelled(name: str) -> str:
    """Return a header in words, its abbreviations written out: ``TOT_AMT`` is ``TOT charges``."""
    words = _CAMEL.sub(" ", name).split()
    return " ".join(_ABBREVIATED.get(word.lower().strip("."), word) for word in words)


def _service_in(name: str) -> str | None:
    """Return the service of the one word of a header that names one."""
    found = {service_of(word) for word in _CAMEL.sub(" ", name).split() if _names(word)}
    return found.pop() if len(found) == 1 else None


def _names(word: str) -> bool:
    """Tell whether a word of at least two letters names a service; a unit of energy is none."""
    letters = re.sub(r"[\W\d_]+", "", word)
    return len(letters) > 1 and not values.is_unit(letters) and names_service(letters)
