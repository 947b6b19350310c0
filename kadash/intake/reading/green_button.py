"""Green Button files (XML) to rows: what customers download from their utility as "Download My Data".

Format: NAESB REQ.21 (ESPI) in an Atom feed. A usage point (a meter) has meter readings; each has a reading
type (unit, power of ten, direction) and interval blocks with values that begin at seconds since 1970 in UTC.
Entries find each other by their links. Runs in the process that parses entries.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any
from xml.etree import ElementTree

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from kadash.intake.reading.green_button_rows import Reading, Rows, Series, tables_of
from kadash.intake.reading.limits import Limits
from kadash.intake.reading.local_time import LocalTime, local_time
from kadash.intake.reading.refusals import Unreadable

MOST = 500_000
_DAMAGED = "green_button_damaged"
_RESOURCES = frozenset(
    {"UsagePoint", "MeterReading", "ReadingType", "IntervalBlock", "LocalTimeParameters", "UsageSummary"}
    | {"ElectricPowerUsageSummary"}
)


@dataclass
class _Entry:
    """An entry of the feed: its links and, by name, the texts of its resource."""

    resource: str
    id: str = ""
    own: str = ""
    up: str = ""
    related: tuple[str, ...] = ()
    facts: dict[str, str] = field(default_factory=dict)
    readings: list[Reading] = field(default_factory=list)


def parsed(content: bytes, limits: Limits) -> tuple[list[tuple[str | None, Rows]], list[tuple[str, str]]]:
    """Return the tables (name, columns and rows) and notes. Raises Unreadable."""
    entries: dict[str, list[_Entry]] = {name: [] for name in _RESOURCES}
    count = 0
    try:
        for entry in _entries(content):
            entries[entry.resource].append(entry)
            count += len(entry.readings)
            if count > MOST:
                raise Unreadable("green_button_too_many", limit=MOST)
    except DefusedXmlException as fault:
        raise Unreadable("unsafe_xml_feed") from fault
    except (ElementTree.ParseError, LookupError, ValueError, InvalidOperation) as fault:
        raise Unreadable(_DAMAGED) from fault
    if not count:
        raise Unreadable("green_button_empty")
    tables, notes = tables_of(_series(entries))
    if entries["UsageSummary"] or entries["ElectricPowerUsageSummary"]:
        notes.append(
            ("green_button_bills", "The bills that the file sums up were not read: only its readings.")
        )
    return tables, notes


def _entries(content: bytes) -> Iterator[_Entry]:
    """Yield the entries one by one; what was read is let out of memory."""
    root: Any = None
    for event, element in iterparse(io.BytesIO(content), events=("start", "end"), forbid_dtd=True):
        if event == "start":
            root = element if root is None else root
        elif _name(element) == "entry":
            entry = _entry(element)
            if entry is not None:
                yield entry
            root.clear()


def _entry(element: Any) -> _Entry | None:
    found: _Entry | None = None
    for part in element.iter():
        name = _name(part)
        if name in _RESOURCES:
            found = found or _Entry(name)
            if name == "IntervalBlock":
                found.readings += _readings(part)
            else:
                facts = {_name(fact): (fact.text or "").strip() for fact in part.iter() if fact is not part}
                found.facts |= facts
    if found is None:
        return None
    for part in element:
        name = _name(part)
        if name == "id":
            found.id = (part.text or "").strip()
        elif name == "link":
            href, rel = _path(part.get("href", "")), part.get("rel", "")
            if rel == "self":
                found.own = href
            elif rel == "up":
                found.up = href
            elif rel == "related":
                found.related = (*found.related, href)
    return found


def _readings(block: Any) -> Iterator[Reading]:
    for element in block:
        if _name(element) != "IntervalReading":
            continue
        texts = {_name(fact): (fact.text or "").strip() for fact in element.iter()}
        if not texts.get("value") or not texts.get("start"):
            continue
        yield Reading(
            int(texts["start"]),
            int(texts.get("duration") or 0),
            Decimal(texts["value"]),
            texts.get("quality", ""),
        )


def _name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]


def _path(href: str) -> str:
    """Return a link without the server, so that whole and shortened ones compare."""
    rest = href.strip().partition("://")[2]
    return ("/" + rest.partition("/")[2] if rest else href.strip()).rstrip("/")


def _series(entries: dict[str, list[_Entry]]) -> list[Series]:
    """Put each meter reading together with its usage point, reading type, local time and values."""
    values: dict[int, list[Reading]] = {}
    for block in entries["IntervalBlock"]:
        owner = _owner(block, entries["MeterReading"])
        values.setdefault(id(owner), []).extend(block.readings)
    series = []
    for reading in entries["MeterReading"]:
        mine = values.get(id(reading))
        if not mine:
            continue
        point = _owner(reading, entries["UsagePoint"], needed=False)
        kind = _related(reading, entries["ReadingType"])
        if kind is None:
            raise Unreadable("green_button_links")
        zone = _related(point, entries["LocalTimeParameters"]) if point else None
        if zone is None and len(entries["LocalTimeParameters"]) == 1:
            zone = entries["LocalTimeParameters"][0]
        series.append(Series(_meter(point), point.facts.get("kind", "") if point else "", kind.facts,
                             _zone(zone), tuple(mine)))  # fmt: skip
    return series


def _owner(entry: _Entry, owners: list[_Entry], *, needed: bool = True) -> _Entry | None:
    """Return which of the entries an entry belongs to: by its links, or because there is only one."""
    by_own = {one.own: one for one in owners if one.own}
    by_related = {href: one for one in owners for href in one.related}
    for href in (entry.up, entry.own):
        if href and href in by_related:
            return by_related[href]
        while "/" in href:
            href = href.rpartition("/")[0]
            if href in by_own:
                return by_own[href]
    if len(owners) == 1:
        return owners[0]
    if needed:
        raise Unreadable("green_button_links")
    return None


def _related(entry: _Entry, others: list[_Entry]) -> _Entry | None:
    """Return the entry that another one names among its links; the only one, where it names none."""
    for one in others:
        if one.own and one.own in entry.related:
            return one
    return others[0] if len(others) == 1 else None


def _meter(point: _Entry | None) -> str:
    """Return what tells a usage point from others: its number, or the entry's own id where that is short."""
    if point is None:
        return ""
    number, own = point.own.rpartition("/")[2], point.id.removeprefix("urn:uuid:")
    return number if len(number) > len("999") or not own else own


def _zone(entry: _Entry | None) -> LocalTime | None:
    if entry is None:
        return None
    facts = entry.facts
    return local_time(
        facts.get("tzOffset", ""), facts.get("dstOffset", ""), facts.get("dstStartRule", ""),
        facts.get("dstEndRule", ""),
    )  # fmt: skip
