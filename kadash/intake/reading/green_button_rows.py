"""The values of a Green Button file as rows of readings, or of billing periods; each energy once."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from kadash.intake.reading.local_time import LocalTime, iso

Rows = tuple[tuple[str, ...], list[tuple[object, ...]]]
READINGS, PERIODS = "Readings", "Billing periods"
READING_COLUMNS = ("Meter", "Service", "Direction", "Start", "Duration (minutes)", "Usage", "Unit")
PERIOD_COLUMNS = ("Meter", "Service", "Start Date", "End Date", "Usage", "Unit")
_LONG = 25 * 86_400  # seconds from which a reading is a billing period
_FORWARD, _NET, _REVERSE, _TOTAL = "1", "4", "19", "20"
_SERVICES = {"0": "electric", "1": "gas", "2": "water"}
_PROJECTED = "12"
_ESTIMATED = frozenset({"8", "9"})
_KILO = Decimal("0.001")
_THOUSANDS = 3  # digits
# ESPI UomType: the word, and what a value is multiplied by to be in it.
_UNITS: Mapping[str, tuple[str, Decimal]] = {
    "72": ("Wh", Decimal(1)), "38": ("W", Decimal(1)), "73": ("kVARh", _KILO), "71": ("kVAh", _KILO),
    "61": ("kVA", _KILO), "63": ("kVAR", _KILO), "119": ("cubic feet", Decimal(1)),
    "42": ("m3", Decimal(1)), "169": ("therms", Decimal(1)), "132": ("Btu", Decimal(1)),
    "128": ("gallons", Decimal(1)), "134": ("liters", Decimal(1)), "29": ("volts", Decimal(1)),
    "5": ("amps", Decimal(1)),
}  # fmt: skip


@dataclass(frozen=True)
class Reading:
    """A value from ``start`` (seconds since 1970, UTC) on, lasting ``duration`` seconds."""

    start: int
    duration: int
    value: Decimal
    quality: str


@dataclass(frozen=True)
class Series:
    """The readings of one register of a meter; ``kind`` are the facts of their reading type."""

    meter: str
    service: str
    kind: Mapping[str, str]
    zone: LocalTime | None
    readings: tuple[Reading, ...]

    @property
    def flow(self) -> str:
        return self.kind.get("flowDirection", "")

    @property
    def measures(self) -> tuple[str, str]:
        """The meter, and the unit of measure."""
        return self.meter, self.kind.get("uom", "")

    @property
    def length(self) -> int:
        """The usual duration in seconds."""
        lengths = Counter(
            each.duration or int(self.kind.get("intervalLength") or 0) for each in self.readings
        )
        return lengths.most_common(1)[0][0]

    def overlaps(self, other: "Series") -> bool:
        begin = max(min(each.start for each in one.readings) for one in (self, other))
        end = min(max(each.start + each.duration for each in one.readings) for one in (self, other))
        return begin < end


def tables_of(series: Sequence[Series]) -> tuple[list[tuple[str | None, Rows]], list[tuple[str, str]]]:
    """Return a table of readings, one of billing periods, or both, and what must be said of them."""
    kept, notes = _once(series)
    rows: list[tuple[object, ...]] = []
    periods: list[tuple[object, ...]] = []
    projected = estimated = 0
    for one in kept:
        for reading in one.readings:
            if reading.quality == _PROJECTED:
                projected += 1
                continue
            estimated += reading.quality in _ESTIMATED
            long = (reading.duration or one.length) >= _LONG
            (periods if long else rows).append(_period(one, reading) if long else _row(one, reading))
    if projected:
        notes.append(
            ("green_button_projected", f"{projected:,} readings are projections. They were not read in.")
        )
    if estimated:
        notes.append(
            ("green_button_estimated", f"{estimated:,} readings are estimates of the utility; they count.")
        )
    tables: list[tuple[str, Rows]] = []
    if rows:
        tables.append((READINGS, (READING_COLUMNS, rows)))
    if periods or not rows:
        tables.append((PERIODS, (PERIOD_COLUMNS, periods)))
    return [(name if len(tables) > 1 else None, table) for name, table in tables], notes


def _once(series: Sequence[Series]) -> tuple[list[Series], list[tuple[str, str]]]:
    """Leave out what states the same energy again: net beside delivered, days beside their hours."""
    kept, notes = list(series), list[tuple[str, str]]()
    for one in series:
        others = [other for other in series if other.measures == one.measures and other is not one]
        split = one.flow in (_NET, _TOTAL) and any(other.flow == _FORWARD for other in others)
        coarse = any(
            other.flow == one.flow and other.length < one.length and other.overlaps(one) for other in others
        )
        if split:
            kept.remove(one)
            what = "net" if one.flow == _NET else "total"
            notes.append(
                (
                    "green_button_twice",
                    f"The {what} readings were left out: delivered and received ones stand beside them.",
                )
            )
        elif coarse and one.length < _LONG:
            kept.remove(one)
            minutes = f"{one.length // 60:,}"
            text = f"Readings of {minutes} minutes were left out: shorter ones of the same use stand there."
            notes.append(("green_button_twice", text))
    return kept, notes


def _measured(one: Series, reading: Reading) -> tuple[str, str]:
    """Return the value, scaled, and its unit; a code that is not known is the unit as it stands."""
    code = one.kind.get("uom", "")
    unit, factor = _UNITS.get(code, (f"unit {code}" if code else "", Decimal(1)))
    power = int(one.kind.get("powerOfTenMultiplier") or 0)
    return _written(reading.value.scaleb(power) * factor), unit


def _written(value: Decimal) -> str:
    """Write a number so that three digits behind the point are not taken for thousands."""
    text = f"{value:f}"
    return f"{text}0" if len(text.partition(".")[2]) == _THOUSANDS else text


def _row(one: Series, reading: Reading) -> tuple[object, ...]:
    direction = "Received" if one.flow == _REVERSE else "Delivered"
    seconds = reading.duration or int(one.kind.get("intervalLength") or 0)
    minutes = f"{seconds / 60:g}" if seconds else ""
    service = _SERVICES.get(one.service, one.service)
    return (one.meter, service, direction, iso(reading.start, one.zone), minutes, *_measured(one, reading))


def _period(one: Series, reading: Reading) -> tuple[object, ...]:
    """Return a billing period; its last day is the one before the next period begins."""
    zone = one.zone or LocalTime(0)
    begin = zone.at(reading.start)[0]
    end = zone.at(reading.start + (reading.duration or one.length))[0] - timedelta(seconds=1)
    service = _SERVICES.get(one.service, one.service)
    return (one.meter, service, begin.date().isoformat(), end.date().isoformat(), *_measured(one, reading))
