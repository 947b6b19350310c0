"""A person's name, addresses and telephone numbers in texts: found and replaced, in plain text and JSON."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

_GAP = r"[\s\u00a0,;|\"']{1,4}"
SHORTEST_PHONE = 7  # digits


@dataclass(frozen=True)
class Words:
    """What tells of one person: ``names``, ``emails``, ``phones`` as they are written somewhere.

    ``instead`` is put in their place. Names are found whatever their case, with any space between their
    parts, and with the last part first ("Smith, Ann"); parts of longer words are not.
    """

    names: Sequence[str]
    emails: Sequence[str] = ()
    phones: Sequence[str] = ()
    instead: str = field(default="removed")

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        parts = [*map(_email, _texts(self.emails)), *map(_phone, _phones(self.phones))]
        parts += [form for name in _texts(self.names) for form in _name(name)]
        return re.compile("|".join(dict.fromkeys(parts)), re.IGNORECASE) if parts else None

    def found_in(self, text: str) -> bool:
        """Say whether a text tells of the person."""
        return self._pattern is not None and self._pattern.search(text) is not None

    def replaced(self, text: str) -> str:
        """Return a text without the person; JSON stays JSON, also inside of JSON."""
        if self._pattern is None:
            return text
        if text[:1] in ("{", "[", '"'):
            try:
                value = json.loads(text)
            except ValueError:
                value = None
            if value is not None:
                without = self.replaced_in(value)
                return text if without == value else json.dumps(without, ensure_ascii=text.isascii())
        return self._pattern.sub(self.instead, text)

    def replaced_in(self, value: Any) -> Any:
        """Return a value of JSON without the person, keys included."""
        if isinstance(value, str):
            return self.replaced(value)
        if isinstance(value, list):
            return [self.replaced_in(one) for one in value]
        if isinstance(value, dict):
            return {self.replaced(name): self.replaced_in(one) for name, one in value.items()}
        return value

    def likes(self) -> list[str]:
        """Return patterns for LIKE on lower case, with ``!`` as escape: they find more, never less."""
        names = [_like(part) for name in _texts(self.names) for part in _orders(name)]
        phones = [f"%{digits[:3]}%{digits[-4:]}%" for digits in _phones(self.phones)]
        return list(dict.fromkeys([*names, *map(_like, _texts(self.emails)), *phones]))


def _texts(texts: Iterable[str]) -> list[str]:
    return [" ".join(text.split()) for text in texts if text and text.strip()]


def _phones(texts: Iterable[str]) -> list[str]:
    digits = ["".join(char for char in text if char.isdigit()) for text in texts]
    return [one for one in digits if len(one) >= SHORTEST_PHONE]


def _orders(name: str) -> list[str]:
    """Return a name as it is, and with its last part first."""
    parts = [part for part in re.split(r"[\s,]+", name) if part]
    return [" ".join(parts), " ".join([parts[-1], *parts[:-1]])] if len(parts) > 1 else parts


def _name(name: str) -> list[str]:
    forms = [_GAP.join(map(re.escape, order.split())) for order in _orders(name)]
    return [rf"(?<!\w)(?<!\w-){form}(?!\w|-\w)" for form in forms]


def _email(email: str) -> str:
    return rf"(?<![\w.+-]){re.escape(email)}(?![\w-]|\.\w)"


def _phone(digits: str) -> str:
    between = r"[\s\u00a0().\-/]{0,3}"
    return rf"(?<!\d)\(?{between.join(digits)}(?!\d)"


def _like(text: str) -> str:
    """Spaces, and whatever JSON or a database's lower case may write otherwise, stand for anything."""
    plain = "".join(char if char.isascii() and char not in "\"\\ '/" else "%" for char in text.lower())
    escaped = plain.replace("!", "!!").replace("_", "!_")
    return re.sub("%+", "%", f"%{escaped}%")
