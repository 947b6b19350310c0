"""Codes that a survey tool writes where nobody answered: −99 for "seen only", −1 for "no opinion"."""

from collections.abc import Sequence
from decimal import Decimal

from kadash.satisfaction.rules.answers import is_missing, rating

# Codes that tools and survey researchers use; each lies off the scales that people rate on.
NEGATIVE = frozenset(map(Decimal, (-1, -2, -3, -7, -8, -9, -66, -77, -88, -97, -98, -99, -999, -9999)))
POSITIVE = frozenset(map(Decimal, (77, 88, 97, 98, 99, 777, 888, 997, 998, 999, 9999)))
LARGEST_MARK = Decimal(10)
APART = frozenset(map(Decimal, (8, 9)))  # "don't know" and "refused" on scales of five
_FIVE = Decimal(5)
_ENOUGH = 4  # answers on the scale, beside which such a code can be told from a mark
MOST_CODES = 3


def proved_codes(answers: Sequence[str]) -> tuple[str, ...]:
    """Return the answers of a column that are codes for no answer, as they are written.

    Negative codes are proved where all the other numbers are none below 0 and rise to 3 or more: no scale
    runs from −1 to 5. A scale with a middle of 0 (−2 to 2) has its numbers on both sides.
    """
    numbers = _numbers(answers)
    below = {number for number in numbers.values() if number < 0}
    others = [number for number in numbers.values() if number >= 0]
    if not below or len(below) > MOST_CODES or not below <= NEGATIVE:
        return ()
    if others and (max(others) < 3 or any(-4 < number == -max(others) for number in below)):
        return ()
    if not others and not all(number <= -9 for number in below):
        return ()
    return tuple(text for text, number in numbers.items() if number < 0)


def doubtful_codes(answers: Sequence[str]) -> tuple[str, ...]:
    """Return answers such as 99 that stand beside marks of 10 at most: they may be codes for no answer."""
    numbers = _numbers(answers)
    codes = {number for number in numbers.values() if number in POSITIVE}
    marks = [number for number in numbers.values() if number >= 0 and number not in codes]
    if not codes or not marks or max(marks) > LARGEST_MARK or len(codes) > MOST_CODES:
        return ()
    return tuple(text for text, number in numbers.items() if number in codes)


def codes_apart(answers: Sequence[str]) -> tuple[str, ...]:
    """Return 8 and 9 where they stand beside marks of 5 at most and no 6, 7 or 10: a scale has no such gap.

    A column with few answers on ten points may look so: it is for a person to say.
    """
    numbers = _numbers(answers)
    given = [numbers[answer.strip()] for answer in answers if answer.strip() in numbers]
    marks = [number for number in given if number not in APART]
    if len(marks) < _ENOUGH or len(marks) == len(given) or len(marks) <= len(given) / 2:
        return ()
    if not all(1 <= mark <= _FIVE and mark == int(mark) for mark in marks) or len(set(marks)) < 3:
        return ()
    return tuple(text for text, number in numbers.items() if number in APART)


def said_codes(answer: str | None) -> frozenset[str]:
    """Return the codes that a person named: ``-99`` or ``-99, -1``; ``none`` names none."""
    if not answer or answer.strip().casefold() == "none":
        return frozenset()
    return frozenset(part.strip() for part in answer.split(",") if part.strip())


def without_codes(answers: Sequence[str], codes: Sequence[str] | frozenset[str]) -> list[str]:
    """Return the answers that are none of the codes."""
    return [answer for answer in answers if answer.strip() not in codes]


def _numbers(answers: Sequence[str]) -> dict[str, Decimal]:
    amounts: dict[str, Decimal] = {}
    for text in dict.fromkeys(answer.strip() for answer in answers if not is_missing(answer)):
        try:
            number = rating(text)
        except ValueError:
            continue
        if number is not None:
            amounts[text] = number
    return amounts
