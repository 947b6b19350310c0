"""Two headers that differ in one word of beginning and end: ``Bill From`` and ``Bill To``."""

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from kadash.intake import headers

_PAIRS = {
    "from": {"to", "thru", "through", "until", "till"},
    "start": {"end", "stop", "finish", "thru", "through", "to"},
    "starting": {"ending"},
    "begin": {"end", "thru", "through", "to"},
    "beginning": {"ending", "end"},
    "first": {"last"},
    "opening": {"closing"},
    "previous": {"current", "present"},
    "prior": {"current", "present"},
    "last": {"current", "present", "this"},
}
_ENDS = frozenset(word for ends in _PAIRS.values() for word in ends)
_DAYS = frozenset({"date", "dates", "day"})
_FILLERS = frozenset({"of", "the", "on"})
_READINGS = frozenset({"read", "reading", "meter", "usage", "use", "consumption"})
"""What begins and ends with a number as well as with a day: only with a word for a day it is a day."""


def spans(names: Sequence[str], nouns: Collection[str]) -> Iterator[tuple[int, int]]:
    """Yield the positions of headers that name the first and the last day of one thing, one of ``nouns``.

    A single ``Bill To`` is whom the bill goes to, so each needs its partner: beside the word for beginning or
    end, and words for a day, both say the same.
    """
    known = [(place, half) for place, name in enumerate(names) for half in _halves(name)]
    for start, first in known:
        for end, last in known:
            if start != end and _fit(first, last, nouns):
                yield start, end


Half = tuple[str, frozenset[str], bool]
"""A word of beginning or end, the other words, and whether one was of a day."""


def _fit(first: Half, last: Half, nouns: Collection[str]) -> bool:
    if last[0] not in _PAIRS.get(first[0], ()) or first[1] != last[1] or not first[1] <= frozenset(nouns):
        return False
    of_a_day = first[2] or last[2]
    return of_a_day or bool(first[1] and not first[1] & _READINGS)


@lru_cache(maxsize=8192)
def _halves(name: str) -> tuple[Half, ...]:
    """Return the ways to read a header as one end of a span: ``Last Read Date`` may begin or end it."""
    words = [headers.word(one) for one in headers.words(name) if one.isalpha()]
    if not 1 < len(words) <= headers.MOST_WORDS or len(set(words)) < len(words):
        return ()
    rest = frozenset(words) - _DAYS - _FILLERS
    of_a_day = not _DAYS.isdisjoint(words)
    return tuple((word, rest - {word}, of_a_day) for word in words if word in _PAIRS or word in _ENDS)
