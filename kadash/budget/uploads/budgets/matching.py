"""Matching lines of a budget file to stored lines that are written differently.

Codes come first, but not against the words: the course's own two prints give 02-25 to staff food in one
and to clothing in the other. What was matched against its code is said, never hidden.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import SequenceMatcher

from kadash.core.money import shown

ALIKE = 0.8


@dataclass(frozen=True)
class Item:
    """A line as far as matching needs it; ``cents`` None where it has no amount."""

    code: str | None
    words: str
    cents: Decimal | None = None

    @property
    def label(self) -> str:
        return " ".join(part for part in (self.code, self.words) if part)


@dataclass(frozen=True)
class Matched:
    """``partner`` per line of the file: the place of the stored line, None for a new one.

    ``sums`` maps a line of the file to the stored lines that it sums up, ``summed`` the lines of the
    file to the stored line that is their sum. ``said`` are sentences about what does not agree.
    """

    partner: list[int | None]
    sums: dict[int, list[int]] = field(default_factory=dict)
    summed: dict[int, int] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)


def match(new: Sequence[Item], stored: Sequence[Item]) -> Matched:
    """Match lines of a file to stored ones: equal ones, code and words, words and amount, code or words.

    Each stored line is matched once. A line without a code that is the sum of several others (Food,
    where the other print has three lines for food) is not a line of its own.
    """
    matched = Matched([None] * len(new))
    free = set(range(len(stored)))
    for fits in (_equal, _code_and_words, _words_and_amount, _code, _words):
        for index, item in enumerate(new):
            if matched.partner[index] is None and index not in matched.sums:
                fit = next((at for at in sorted(free) if fits(item, stored[at])), None)
                if fit is not None:
                    matched.partner[index] = fit
                    free.discard(fit)
        if fits is _words_and_amount:
            _find_sums(new, stored, matched, free)
    _say(new, stored, matched)
    return matched


def alike(one: str, other: str) -> bool:
    """Tell whether two descriptions say the same, small slips of spelling aside."""
    first, second = _bare(one), _bare(other)
    if not first or not second:
        return first == second
    return first == second or SequenceMatcher(None, first, second).ratio() >= ALIKE


def _equal(one: Item, other: Item) -> bool:
    return one == other


def _code_and_words(one: Item, other: Item) -> bool:
    return one.code is not None and one.code == other.code and alike(one.words, other.words)


def _words_and_amount(one: Item, other: Item) -> bool:
    return (
        one.cents is not None
        and one.cents == other.cents
        and one.cents != 0
        and alike(one.words, other.words)
    )


def _code(one: Item, other: Item) -> bool:
    return one.code is not None and one.code == other.code


def _words(one: Item, other: Item) -> bool:
    return (one.code is None or other.code is None) and _bare(one.words) == _bare(other.words) != ""


def _find_sums(new: Sequence[Item], stored: Sequence[Item], matched: Matched, free: set[int]) -> None:
    for index, item in enumerate(new):
        if matched.partner[index] is None and item.code is None and item.cents:
            group = [at for at in sorted(free) if _belongs(stored[at], item)]
            if (
                len(group) > 1
                and sum((stored[at].cents or Decimal(0) for at in group), Decimal(0)) == item.cents
            ):
                matched.sums[index] = group
    for at in sorted(free):
        whole = stored[at]
        if whole.code is None and whole.cents:
            group = [p for p, item in enumerate(new) if matched.partner[p] is None and _belongs(item, whole)]
            if len(group) > 1 and sum((new[p].cents or Decimal(0) for p in group), Decimal(0)) == whole.cents:
                matched.summed.update(dict.fromkeys(group, at))


def _belongs(part: Item, whole: Item) -> bool:
    """``Food - Special Events`` belongs to ``Food``."""
    return part.words.casefold() != whole.words.casefold() and bool(
        re.match(rf"{re.escape(whole.words)}\b", part.words, re.IGNORECASE)
    )


def _say(new: Sequence[Item], stored: Sequence[Item], matched: Matched) -> None:
    by_code = {item.code: item for item in stored if item.code}
    for index, at in enumerate(matched.partner):
        one, other = new[index], None if at is None else stored[at]
        if other is None or one.code is None or other.code is None or one.code == other.code:
            continue
        holder = by_code.get(one.code)
        also = f" ({one.code} is {holder.words} there)" if holder is not None and holder is not other else ""
        matched.said.append(
            f"{one.words} stands under {one.code} in this file and under {other.code} in the budget{also}; "
            "it was taken as the same line because words and amount agree."
        )
    for index, group in matched.sums.items():
        parts = ", ".join(f"{stored[at].label} {shown(stored[at].cents, missing='blank')}" for at in group)
        matched.said.append(
            f"{new[index].words} {shown(new[index].cents)} is the sum of {parts}; it was not added."
        )
    for at in dict.fromkeys(matched.summed.values()):
        parts = ", ".join(new[p].label for p, whole in matched.summed.items() if whole == at)
        matched.said.append(
            f"{stored[at].words} {shown(stored[at].cents)} is one line of the budget; now its parts: {parts}."
        )


def _bare(text: str) -> str:
    words = text.casefold().replace("&", " and ")
    return " ".join(re.findall(r"[a-z0-9]+", words))
