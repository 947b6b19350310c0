"""Kinds of letters to key accounts with their first texts, read from ``letters_VERSION.toml``."""

import tomllib
from dataclasses import dataclass
from functools import cache

from kadash.standards.shipped import shipped

NEWEST = "1"


@dataclass(frozen=True)
class LetterKind:
    """A kind of letter. ``event``: it is about one of the kick-offs."""

    id: str
    title: str
    event: bool
    text: str


@cache
def letter_kinds(version: str = NEWEST) -> dict[str, LetterKind]:
    """Return the kinds of letters by id; raises KeyError for an unknown version."""
    data = tomllib.loads(shipped("letters", version))
    return {each["id"]: LetterKind(**each) for each in data["kind"]}
