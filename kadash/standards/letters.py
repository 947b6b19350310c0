"""Kinds of letters to key accounts with their first texts, read from ``letters_VERSION.toml``."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

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
    """Return the kinds of letters by id; raises FileNotFoundError for an unknown version."""
    data = tomllib.loads((files(__package__) / f"letters_{version}.toml").read_text(encoding="utf-8"))
    return {each["id"]: LetterKind(**each) for each in data["kind"]}
