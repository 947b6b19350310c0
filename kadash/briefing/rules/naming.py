"""Account names for an audience: by name, or by number wherever a name appears."""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

Names = Mapping[int, tuple[str, str | None]]
"""Account id to name and number."""
T = TypeVar("T")


def called(names: Names, id: int, audience: str) -> str:
    """Return how an account is called before this audience (``named`` or ``numbers``)."""
    name, number = names.get(id, (f"Account {id}", None))
    if audience == "named":
        return name
    return f"No. {number}" if number else f"Account {id}"


def by_number(value: T, names: Names) -> T:
    """Return a value with every account's name in its texts replaced by its number.

    People write names into narratives, steps and scenarios; an audience that sees numbers sees no
    name there either. Names of several words are found in any case, with any spaces or hyphens and with
    or without apostrophes and periods; single words as they are written.
    """
    calls = {name: called(names, id, "numbers") for id, (name, _) in names.items() if name.strip()}
    if not calls:
        return value
    plain = {_plain(name): call for name, call in calls.items()}
    longest_first = sorted(calls, key=len, reverse=True)
    found = re.compile(rf"(?<!\w)(?:{'|'.join(_pattern(name) for name in longest_first)})(?!\w)")

    def numbered(match: re.Match[str]) -> str:
        return calls.get(match[0]) or plain[_plain(match[0])]

    result: T = _in_texts(value, lambda text: found.sub(numbered, text))
    return result


_GAP = r"[\s\u200b\u00ad\-\u2010-\u2015\u2212_/]*"
"""What stands between the words of a name, or is slipped in: all kinds of spaces and dashes, nothing."""
_MARK = r"[.,'\u2018\u2019\u02bc`\u00b4&]"
"""What people leave out: apostrophes, periods, commas."""


def _pattern(name: str) -> str:
    words = [word for word in re.split(_GAP.replace("*", "+"), name.strip()) if word]
    if len(words) < 2:
        return re.escape(name.strip())
    return f"(?i:{_GAP.join(_loosely(word) for word in words)})"


def _loosely(word: str) -> str:
    return "".join(f"{_MARK}*" if re.fullmatch(_MARK, letter) else re.escape(letter) for letter in word)


def _plain(text: str) -> str:
    """Return a text by which two ways to write one name are the same."""
    return re.sub(f"{_MARK}|{_GAP}", "", text).casefold()


def _in_texts(value: Any, change: Any) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple):
        return tuple(_in_texts(part, change) for part in value)
    if isinstance(value, Mapping):
        return {key: _in_texts(part, change) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: _in_texts(getattr(value, field.name), change) for field in fields(value)}
        return type(value)(**parts)
    return value
