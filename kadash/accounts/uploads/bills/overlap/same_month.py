"""Stored bills in the same month as uploaded ones, and whether their figures agree."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from kadash.accounts.rules.services import LABELS, UNITS
from kadash.core.money import shown
from kadash.core.periods import Month
from kadash.intake.compare import comparable_frame

ADDED = {"usage": 1, "revenue_cents": 100, "power_cost_cents": 100}
"""Measures that the bills of a month add up to, and how many stored units the printed one has."""
PEAKS = ("demand_kw", "billed_demand_kw")
WHOSE = ("account_id", "service", "month")
_ROUNDED, _EXACT = 0.5, 0.005  # a figure without decimals may have been rounded to whole units
_NAMED = 3
Positions = np.ndarray[Any, np.dtype[np.int64]]
Flags = np.ndarray[Any, np.dtype[np.bool_]]


@dataclass(frozen=True)
class Overlaps:
    """Bills of one account, service and month on both sides, by position; each overlap has a number."""

    new: Positions
    new_group: Positions
    stored: Positions
    stored_group: Positions

    @property
    def size(self) -> int:
        return int(self.new_group.max(initial=-1)) + 1

    def counts(self) -> tuple[Positions, Positions]:
        """Return how many bills of the file, and how many stored ones, are in each overlap."""
        one = np.bincount(self.new_group, minlength=self.size)
        return one, np.bincount(self.stored_group, minlength=self.size)

    def firsts(self) -> tuple[Positions, Positions]:
        """Return the first bill of each overlap on either side."""
        _, new = np.unique(self.new_group, return_index=True)
        _, stored = np.unique(self.stored_group, return_index=True)
        return self.new[new], self.stored[stored]


def overlaps(bills: pd.DataFrame, of: Flags, stored: pd.DataFrame, among: Flags) -> Overlaps:
    """Return which of the marked bills overlap: meter by meter where both sides name it, else whole months.

    Bills of different meters do not overlap.
    """
    new, old = np.flatnonzero(of), np.flatnonzero(among)
    if not len(new) or not len(old):
        return _none()
    names = [*WHOSE, "meter"]
    given = (
        bills if "meter" in bills else bills.assign(meter=pd.Series(None, index=bills.index, dtype=object))
    )
    left, right = comparable_frame(given, names), comparable_frame(stored, names)
    metered_new, metered_old = (left["meter"] != "").to_numpy(), (right["meter"] != "").to_numpy()
    by_meter = _paired(left, new[metered_new[new]], right, old[metered_old[old]], names)
    rest = np.setdiff1d(new, by_meter.new), np.setdiff1d(old, by_meter.stored)
    by_month = _paired(left, rest[0], right, rest[1], [*WHOSE])
    blank = np.zeros(by_month.size, dtype=bool)
    blank[by_month.new_group[~metered_new[by_month.new]]] = True
    blank[by_month.stored_group[~metered_old[by_month.stored]]] = True
    return _joined(by_meter, _only(by_month, blank))


def _none() -> Overlaps:
    return Overlaps(*(np.array([], dtype=np.int64) for _ in range(4)))


def _paired(
    left: pd.DataFrame, new: Positions, right: pd.DataFrame, old: Positions, names: list[str]
) -> Overlaps:
    both = pd.concat([left.iloc[new][names], right.iloc[old][names]], ignore_index=True)
    codes = both.groupby(names, sort=False).ngroup().to_numpy() if len(both) else np.array([], dtype=np.int64)
    one, other = codes[: len(new)], codes[len(new) :]
    found = Overlaps(new, one, old, other)
    there = np.zeros(codes.max(initial=-1) + 1, dtype=bool)
    there[np.intersect1d(one, other)] = True
    return _only(found, there)


def _only(found: Overlaps, wanted: Flags) -> Overlaps:
    """Keep some overlaps, and renumber them."""
    number = np.cumsum(wanted) - 1
    one, other = wanted[found.new_group], wanted[found.stored_group]
    return Overlaps(
        found.new[one], number[found.new_group[one]],
        found.stored[other], number[found.stored_group[other]],
    )  # fmt: skip


def _joined(one: Overlaps, other: Overlaps) -> Overlaps:
    return Overlaps(
        np.append(one.new, other.new), np.append(one.new_group, other.new_group + one.size),
        np.append(one.stored, other.stored), np.append(one.stored_group, other.stored_group + one.size),
    )  # fmt: skip


def agreeing(overlap: Overlaps, bills: pd.DataFrame, stored: pd.DataFrame, *, new_whole: bool) -> Flags:
    """Return the overlaps whose figures show that both sides are the same bills.

    What both sides have must be equal in sum, within what a whole month without decimals may have been
    rounded by; demands count only where nothing else can be compared. Sides with nothing in common agree:
    together they are one bill.
    """
    fits, common = np.ones(overlap.size, dtype=bool), np.zeros(overlap.size, dtype=bool)
    for name, unit in ADDED.items():
        one, other = (side.get(name) for side in _sides(overlap, bills, stored, name, unit))
        known, equal = _equal(one, other, new_whole=new_whole)
        fits &= ~known | equal
        common |= known
    peaks = np.ones(overlap.size, dtype=bool)
    for name in PEAKS:
        new, old = _sides(overlap, bills, stored, name, 1)
        known, highest = _equal(new.get(name, "max"), old.get(name, "max"), new_whole=new_whole)
        _, added = _equal(new.get(name), old.get(name), new_whole=new_whole)
        peaks &= ~known | highest | added
    return np.where(common, fits, peaks)


class _Side:
    """One measure of one side, by overlap; NaN where no bill has it."""

    def __init__(self, frame: pd.DataFrame, at: Positions, group: Positions, size: int, unit: int) -> None:
        self._frame, self._at, self._group, self._size, self._unit = frame, at, group, size, unit

    def get(self, name: str, how: str = "sum") -> np.ndarray[Any, np.dtype[np.float64]]:
        found = np.full(self._size, np.nan)
        if name in self._frame:
            cells = pd.to_numeric(self._frame[name].iloc[self._at]).astype("Float64").astype("float64")
            known = cells.notna().to_numpy()
            by = cells[known].groupby(self._group[known]).agg(how) / self._unit
            found[by.index.to_numpy(dtype=np.int64)] = by.to_numpy()
        return found


def _sides(
    overlap: Overlaps, bills: pd.DataFrame, stored: pd.DataFrame, name: str, unit: int
) -> tuple[_Side, _Side]:
    return (
        _Side(bills, overlap.new, overlap.new_group, overlap.size, unit),
        _Side(stored, overlap.stored, overlap.stored_group, overlap.size, unit),
    )


def _equal(new: Any, old: Any, *, new_whole: bool) -> tuple[Flags, Flags]:
    known = ~np.isnan(new) & ~np.isnan(old)
    month = np.nan_to_num(new if new_whole else old)
    allowed = np.where(month == np.round(month), _ROUNDED, _EXACT) + 1e-9 * np.abs(month)
    return known, known & (np.abs(np.nan_to_num(new) - np.nan_to_num(old)) <= allowed)


def said(
    overlap: Overlaps, which: Positions, bills: pd.DataFrame, stored: pd.DataFrame, numbers: Sequence[str]
) -> str:
    """Name the first few of some overlaps with the figures of both sides."""
    texts = []
    for group in which[:_NAMED]:
        new, old = overlap.new[overlap.new_group == group], overlap.stored[overlap.stored_group == group]
        row = bills.iloc[new[0]]
        service = LABELS.get(str(row["service"]), str(row["service"])).lower()
        month = Month.from_number(int(row["month"])).label
        unit = UNITS.get(str(row["service"]), "")
        one, other = _figures(stored.iloc[old], unit), _figures(bills.iloc[new], unit)
        texts.append(f"{numbers[new[0]]}, {service}, {month}: stored {one}, this file {other}")
    more = f"; and {len(which) - _NAMED} more" if len(which) > _NAMED else ""
    return "; ".join(texts) + more


def _figures(bills: pd.DataFrame, unit: str) -> str:
    parts = []
    for name in (*ADDED, *PEAKS):
        cells = bills[name].dropna() if name in bills else pd.Series(dtype=float)
        if not len(cells):
            continue
        if name.endswith("_cents"):
            amount = shown(int(cells.sum()))
            parts.append(f"{amount} power cost" if name == "power_cost_cents" else amount)
        elif name == "usage":
            parts.append(f"{float(cells.sum()):,.10g} {unit}".strip())
        else:
            parts.append(f"{float(cells.max()):,.10g} kW")
    figures = ", ".join(parts) or "no figures"
    return figures if len(bills) == 1 else f"{figures} in {len(bills)} bills"
