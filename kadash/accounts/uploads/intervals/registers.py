"""Registers that only grow: the use between two readings is their difference."""

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from kadash.intake.types import Context, Question

KEY = "readings"
REGISTER, USE = "register", "use"
FIRST = "the first reading of a register, before which no use is known"
_SURE, _ENOUGH = 24, 8  # readings in a row that only grow: proved, or asked
_RATIO = 10  # a register stands far above what is used between two readings
_WORDS = ("read", "register", "index", "cumul", "meterreading")
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
) -> Differences:
    """Return the use of each reading. A meter whose readings only grow is a register.

    Proved by 24 readings or by the header's words; fewer are asked. ``own_length``: the file says how long
    each
    reading lasts, so a register is read at its end; else at the moment itself.
    """
    found = Differences(value, start, minutes, np.zeros(len(value), dtype=bool))
    at = np.flatnonzero(usable & value.notna().to_numpy())
    if len(at) < 2 or context.answers.get(KEY) == USE:
        return found
    parts = _by_meter(keys, start, at)
    numbers = value.to_numpy(dtype=float)
    grows = [_grows(numbers[part]) for part in parts]
    said = context.answers.get(KEY) == REGISTER
    if not (said or any(grows)):
        return found
    if not said and not _sure(parts, grows, header):
        found.questions.append(_question(parts[grows.index(True)], numbers, header))
        return found
    for part, growing in zip(parts, grows, strict=True):
        if growing or said:
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
        steps, over = np.diff(numbers[part]), _rollovers(numbers[part])
        if len(part) > 1 and numbers[part].min() >= 0 and (steps[~over] >= 0).all():
            _replace(found, part, numbers, own_length)
    return found


def _by_meter(keys: pd.DataFrame, start: pd.Series, at: np.ndarray) -> list[np.ndarray]:
    """Return the places of each meter's readings in the order of time."""
    meter = pd.factorize(pd.MultiIndex.from_frame(keys.iloc[at].fillna("")))[0]
    order = at[np.lexsort((start.iloc[at].to_numpy(), meter))]
    return np.split(order, np.flatnonzero(np.diff(np.sort(meter))) + 1)


def _grows(numbers: np.ndarray) -> bool:
    """Say whether readings in the order of time only grow (but where the register starts again)."""
    if len(numbers) < _ENOUGH or numbers.min() < 0:
        return False
    steps = np.diff(numbers)
    over = _rollovers(numbers)
    up = steps[~over]
    if (up < 0).any() or over.sum() > max(1, len(numbers) // 500):
        return False
    positive = up[up > 0]
    if len(positive) < 0.5 * len(up) or not len(positive):
        return False
    return bool(np.median(numbers) >= _RATIO * np.median(positive))


def _rollovers(numbers: np.ndarray) -> np.ndarray:
    """Mark the steps at which a register goes from all nines to zero."""
    before, after = numbers[:-1], numbers[1:]
    return (after < before) & (before >= 0.9 * _span(before)) & (after <= 0.1 * _span(before))


def _span(numbers: np.ndarray) -> np.ndarray:
    return np.asarray(10 ** np.ceil(np.log10(np.maximum(numbers, 1) + 1e-9)))


def _sure(parts: list[np.ndarray], grows: list[bool], header: str) -> bool:
    if any(word in header.lower() for word in _WORDS):
        return True
    return max(len(part) for part, growing in zip(parts, grows, strict=True) if growing) >= _SURE


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


def _question(part: np.ndarray, numbers: np.ndarray, header: str) -> Question:
    levels = numbers[part]
    text = (
        f"The readings in “{header}” only grow, from {levels[0]:,.10g} to {levels[-1]:,.10g}. Are they a "
        "register, whose differences are the use, or the use itself?"
    )
    shown = (f"{levels[-1] - levels[0]:,.10g} in all", f"{levels.sum():,.10g} in all")
    return Question(KEY, text, (REGISTER, USE), (("All readings", shown),))
