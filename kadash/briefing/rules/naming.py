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
    name there either. Names of several words are found in any case, single words as they are written.
    """
    calls = {name: called(names, id, "numbers") for id, (name, _) in names.items() if name.strip()}
    if not calls:
        return value
    loose = {name.casefold(): call for name, call in calls.items()}
    longest_first = sorted(calls, key=len, reverse=True)
    parts = [f"(?i:{re.escape(name)})" if " " in name.strip() else re.escape(name) for name in longest_first]
    found = re.compile(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")

    def numbered(match: re.Match[str]) -> str:
        return calls.get(match[0]) or loose[match[0].casefold()]

    result: T = _in_texts(value, lambda text: found.sub(numbered, text))
    return result


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
