"""Codes of the goals tree, such as ``F.1.1.a``.

A code is a name that the tree gives once: a capital letter for a goal, then numbers, a small letter on
the fourth level, and numbers and letters in turn below it. A node keeps its code when it moves, and a
code is never given twice, because budgets, minutes and other people's spreadsheets quote it.
"""

import re
from collections.abc import Collection, Iterable

CODE = re.compile(r"[A-Za-z]{1,2}(?:\.(?:\d{1,3}|[A-Za-z]{1,2}))*")
_FIRST_LETTER_LEVEL = 4


def normalized(text: str) -> str:
    """Return a code in the tree's own writing: ``f.1.1.A`` becomes ``F.1.1.a``.

    Raises ValueError where the text is no code.
    """
    bare = text.strip()
    if not CODE.fullmatch(bare):
        raise ValueError(f"{text!r} is not a code like F.1.1.a")
    first, *rest = bare.split(".")
    return ".".join([first.upper(), *(str(int(part)) if part.isdigit() else part.lower() for part in rest)])


def level(code: str) -> int:
    """Return 1 for a goal such as ``F``, 4 for ``F.1.1.a``."""
    return code.count(".") + 1


def parent_of(code: str) -> str | None:
    """Return the code that a code was given under: ``F.1.1`` for ``F.1.1.a``, None for ``F``."""
    return code.rpartition(".")[0] or None


def next_code(parent: str | None, taken: Collection[str]) -> str:
    """Return the code for a new node under ``parent`` (None: a new goal).

    ``taken`` holds every code ever given, those of removed nodes too: the new one follows the highest.
    """
    own_level = 1 if parent is None else level(parent) + 1
    siblings = (code for code in taken if parent_of(code) == parent)
    highest = max((_ordinal(code.rpartition(".")[2]) for code in siblings), default=0)
    part = _part(highest + 1, own_level)
    return part if parent is None else f"{parent}.{part}"


def missing(codes: Iterable[str], known: Collection[str]) -> list[str]:
    """Return the codes that must become nodes, ancestors first, so that every code has its place."""
    wanted: dict[str, None] = {}
    for code in codes:
        parts = code.split(".")
        for depth in range(1, len(parts) + 1):
            ancestor = ".".join(parts[:depth])
            if ancestor not in known:
                wanted.setdefault(ancestor)
    return list(wanted)


def order(code: str) -> tuple[tuple[int, int, str], ...]:
    """Return a sort key in which ``F.2`` stands before ``F.10`` and ``Z`` before ``AA``."""
    return tuple(
        (1, _ordinal(part), part) if part.isdigit() else (0, _ordinal(part), part) for part in code.split(".")
    )


def _part(ordinal: int, own_level: int) -> str:
    if own_level == 1:
        return _letters(ordinal).upper()
    if own_level >= _FIRST_LETTER_LEVEL and own_level % 2 == 0:
        return _letters(ordinal)
    return str(ordinal)


def _letters(ordinal: int) -> str:
    letters = ""
    while ordinal:
        ordinal, rest = divmod(ordinal - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters


def _ordinal(part: str) -> int:
    if part.isdigit():
        return int(part)
    total = 0
    for letter in part.lower():
        total = total * 26 + ord(letter) - ord("a") + 1
    return total
