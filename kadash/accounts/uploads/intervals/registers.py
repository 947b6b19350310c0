"""Registers that only grow: the use between two readings is their difference.

That a column is a register is proved by its header, by codes beside it, by readings that grow day and night
for a week, or by amounts that no customer uses. Whatever else looks like one is asked.
"""

import re
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import pandas as pd

from kadash.intake.types import Context, Question

KEY = "readings"
REGISTER, USE = "register", "use"
GROWING = "registers where they only grow, use elsewhere"
FIRST = "the first reading of a register, before which no use is known"
_ENOUGH = 8  # readings in a row that only grow: asked
_SURE, _MANY = 24, 48  # under a header such as “Reading”, or day and night for a week: proved
_NIGHTS = 7 * 24 * 60  # minutes in which use falls at least once
_STEPS = 3  # different steps: a straight line may be anything
_NO_CUSTOMER = 100_000  # kW
_RATIO = 10  # a register stands far above what is used between two readings
_FALLS = 100  # readings for each fall at which a meter may have been changed; and how far above the steps
_NAMED = re.compile(
    r"register|cumul|\bindex\b|odometer|totali[sz]er|running total|meter ?read(ing)?s?\b", re.IGNORECASE
)
_READ = re.compile(r"read", re.IGNORECASE)
Mask = np.ndarray


@dataclass
class Differences:
    """The readings with registers replaced by use; ``first`` marks those before which nothing is known."""

    values: pd.Series
    start: pd.Series
    minutes: pd.Series
    first: Mask
    found: bool = False
    questions: list[Question] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


class Level(NamedTuple):
    """What the readings of a meter look like: they never fall; stand far above their steps; mostly grow."""

    level: bool
    grows: bool
    mostly: bool


def differences(
    keys: pd.DataFrame,
    start: pd.Series,
    minutes: pd.Series,
    value: pd.Series,
    usable: Mask,
    header: str,
    context: Context,
    *,
    own_length: bool,
    said_so: bool = False,
) -> Differences:
    """Return the use of each reading, where a column is a register: proved, or said by a person.

    ``said_so``: codes beside the readings say that they are registers. ``own_length``: the file says how
    long each reading lasts, so a register is read at its end; else at the moment itself.
    """
    found = Differences(value, start, minutes, np.zeros(len(value), dtype=bool))
    at = np.flatnonzero(usable & value.notna().to_numpy())
    answer = context.answers.get(KEY)
    if len(at) < 2 or answer == USE:
        return found
    parts = _by_meter(keys, start, at)
    numbers = value.to_numpy(dtype=float)
    shapes = [_shape(numbers[part]) for part in parts]
    if answer not in (REGISTER, GROWING):
        like = [shape.grows or shape.mostly for shape in shapes]
        known = _known(parts, shapes, numbers, start, minutes, header, said_so)
        if not any(like) and not known:
            return found
        mixed = not all(shape.level for shape in shapes)
        if mixed or not known:
            shown = parts[like.index(True)] if any(like) else parts[0]
            found.questions.append(_question(shown, numbers, header, mixed=mixed))
            return found
    for part, shape in zip(parts, shapes, strict=True):
        if shape.level or answer == REGISTER:
            _replace(found, part, numbers, own_length)
    used = float(found.values.iloc[at][~found.first[at]].sum())
    found.found = True
    found.warnings.append(
        f"“{header}” holds a register that only grows: the use is the difference of neighboring readings, "
        f"{used:,.2f} kWh in all. Where the readings are use already, answer {KEY}={USE}."
    )
    return found


def beside(
    keys: pd.DataFrame,
    start: pd.Series,
    minutes: pd.Series,
    value: pd.Series,
    usable: Mask,
    *,
    own_length: bool,
) -> Differences:
    """Return the differences of what stands beside a register: it is one, too, where it never falls."""
    found = Differences(value, start, minutes, np.zeros(len(value), dtype=bool))
    at = np.flatnonzero(usable & value.notna().to_numpy())
    numbers = value.to_numpy(dtype=float)
    for part in _by_meter(keys, start, at) if len(at) > 1 else ():
        if len(part) > 1 and _shape(numbers[part]).level:
            _replace(found, part, numbers, own_length)
    return found


def _by_meter(keys: pd.DataFrame, start: pd.Series, at: np.ndarray) -> list[np.ndarray]:
    """Return the places of each meter's readings in the order of time."""
    meter = pd.factorize(pd.MultiIndex.from_frame(keys.iloc[at].fillna("")))[0]
    order = at[np.lexsort((start.iloc[at].to_numpy(), meter))]
    return np.split(order, np.flatnonzero(np.diff(np.sort(meter))) + 1)


def _shape(numbers: np.ndarray) -> Level:
    """Say how readings in the order of time grow (but where the register starts again)."""
    steps, over = np.diff(numbers), _rollovers(numbers)
    up = steps[~over]
    positive, falls = up[up > 0], int((up < 0).sum())
    level = not falls and bool(numbers.min() >= 0) and over.sum() <= max(1, len(numbers) // 500)
    far = (
        len(numbers) >= _ENOUGH
        and bool(numbers.min() >= 0)
        and len(positive) >= max(1, 0.5 * len(up))
        and bool(np.median(numbers) >= _RATIO * np.median(positive))
    )
    high = far and bool(np.median(numbers) >= _FALLS * np.median(positive))
    mostly = high and len(numbers) >= _MANY and falls <= max(1, len(numbers) // _FALLS)
    return Level(level, level and far, mostly)


def _rollovers(numbers: np.ndarray) -> np.ndarray:
    """Mark the steps at which a register goes from all nines to zero."""
    before, after = numbers[:-1], numbers[1:]
    return (after < before) & (before >= 0.9 * _span(before)) & (after <= 0.1 * _span(before))


def _span(numbers: np.ndarray) -> np.ndarray:
    return np.asarray(10 ** np.ceil(np.log10(np.maximum(numbers, 1) + 1e-9)))


def _known(
    parts: list[np.ndarray],
    shapes: list[Level],
    numbers: np.ndarray,
    start: pd.Series,
    minutes: pd.Series,
    header: str,
    said_so: bool,
) -> bool:
    """Say whether a register is proved."""
    text = header.replace("_", " ")
    if said_so or _NAMED.search(text):
        return any(
            shape.level and np.ptp(numbers[part]) > 0 for part, shape in zip(parts, shapes, strict=True)
        )
    read = bool(_READ.search(text))
    moments, lasting = start.to_numpy(), minutes.to_numpy(dtype=float)
    for part, shape in zip(parts, shapes, strict=True):
        if not shape.grows:
            continue
        if np.median(numbers[part]) * 60 > _NO_CUSTOMER * np.nanmedian(lasting[part]):
            return True
        span = float((moments[part[-1]] - moments[part[0]]) / np.timedelta64(60, "s"))
        many = (read and len(part) >= _SURE) or (len(part) >= _MANY and span >= _NIGHTS)
        if many and len(np.unique(np.diff(numbers[part]).round(6))) >= _STEPS:
            return True
    return False


def _replace(found: Differences, part: np.ndarray, numbers: np.ndarray, own_length: bool) -> None:
    levels = numbers[part]
    use = np.diff(levels)
    over = _rollovers(levels)
    use[over] += _span(levels[:-1])[over]
    values = found.values.to_numpy(dtype=float, copy=True)
    values[part[1:]], values[part[0]] = use, np.nan
    found.values = pd.Series(values, index=found.values.index)
    found.first[part[0]] = True
    moments = found.start.to_numpy(copy=True)
    since = np.diff(moments[part]) / np.timedelta64(60, "s")
    minutes = found.minutes.to_numpy(dtype=float, copy=True)
    minutes[part[1:]] = since
    before = moments[part[:-1]]
    if own_length:
        own = found.minutes.to_numpy(dtype=float)[part[1:]]
        ends = moments[part[1:]] + (own * 60).astype("timedelta64[s]")
        before = ends - (since * 60).astype("timedelta64[s]")
    moments[part[1:]] = before
    found.minutes = pd.Series(minutes, index=found.minutes.index)
    found.start = pd.Series(moments, index=found.start.index)


def _question(part: np.ndarray, numbers: np.ndarray, header: str, *, mixed: bool) -> Question:
    levels = numbers[part]
    grow = "mostly grow" if mixed else "only grow"
    text = (
        f"The readings in “{header}” {grow}, from {levels[0]:,.10g} to {levels[-1]:,.10g}. Are they a "
        "register, whose differences are the use, or the use itself?"
    )
    shown = (f"{levels[-1] - levels[0]:,.10g} in all", f"{levels.sum():,.10g} in all")
    choices = (REGISTER, USE, GROWING) if mixed else (REGISTER, USE)
    return Question(KEY, text, choices, (("Readings of one meter", shown),))
