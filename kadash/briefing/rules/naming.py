"""Account names for an audience: by name, or by number wherever a name appears."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
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
    name there either. Names are found in any case, with or without accents, with any spaces or hyphens,
    apostrophes and periods there or not, "&" for "and", and without a leading "The" or a legal form at the
    end. Of a name that is one word, only what begins with a capital is one: "the harbor" is none.
    """
    known = [_Name(name, called(names, id, "numbers")) for id, (name, _) in names.items() if name.strip()]
    if not known:
        return value
    known.sort(key=lambda one: len(one.name), reverse=True)
    alike: dict[tuple[str, ...], list[_Name]] = defaultdict(list)
    for one in known:
        alike[one.core].append(one)
    alternatives = "|".join(f"({one.pattern})" for one in known)
    found = re.compile(rf"(?<![^\W_])(?:{alternatives})(?![^\W_])")

    def numbered(text: str) -> str:
        folded, places = _folded(text)
        parts, done = [], 0
        for match in found.finditer(folded):
            start, end = places[match.start()], places[match.end() - 1] + 1
            one = known[(match.lastindex or 1) - 1]
            written = text[start:end]
            if len(one.core) == 1 and not written[:1].isupper() and written != one.name:
                continue
            parts += [text[done:start], _called(alike[one.core], written)]
            done = end
        return "".join([*parts, text[done:]]) if parts else text

    result: T = _in_texts(value, numbered)
    return result


_BETWEEN = r"[\s\-\u2010-\u2015\u2212_/]*"
"""What stands between the words of a name: all kinds of spaces and dashes, nothing."""
_MARK = r"[.,'\u2018\u2019\u02bc`\u00b4]"
"""What people leave out: apostrophes, periods, commas."""
_SLIPPED_IN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Characters that nobody sees: soft hyphens, spaces and joiners without width."""
_AND = r"(?:&|\+|and)?"
_ANDS = frozenset({"&", "+", "and"})
_LEGAL = frozenset(
    {
        "inc",
        "incorporated",
        "llc",
        "llp",
        "lp",
        "ltd",
        "limited",
        "co",
        "company",
        "corp",
        "corporation",
        "plc",
    }
)


class _Name:
    """An account's name, what it is called instead, and how it may be written; ``core`` are its words."""

    def __init__(self, name: str, call: str) -> None:
        self.name, self.call = name.strip(), call
        words = [word for word in re.split(_BETWEEN.replace("*", "+"), _folded(self.name)[0]) if word]
        bare = [re.sub(_MARK, "", word) for word in words]
        first = 1 if len(words) > 1 and bare[0] == "the" else 0
        last = len(words)
        while last > first + 1 and bare[last - 1] in _LEGAL:
            last -= 1
        self.core = tuple(word for word in bare[first:last] if word not in _ANDS) or tuple(bare)
        before = f"(?:the{_BETWEEN})?" if first else ""
        form = f"(?:{_MARK}*{_BETWEEN}(?:{'|'.join(sorted(_LEGAL, reverse=True))}))*"
        after = form if last < len(words) else ""
        self.pattern = before + _joined(words[first:last]) + after


def _joined(words: Sequence[str]) -> str:
    return _BETWEEN.join(_AND if word in _ANDS else _loosely(word) for word in words)


def _loosely(word: str) -> str:
    return "".join(f"{_MARK}*" if re.fullmatch(_MARK, letter) else re.escape(letter) for letter in word)


def _called(candidates: Sequence[_Name], written: str) -> str:
    """Return the number of the name that was written; of several that fit, all of theirs."""
    exact = [one for one in candidates if _plain(one.name) == _plain(written)]
    return " or ".join(dict.fromkeys(one.call for one in exact or candidates))


def _plain(text: str) -> str:
    """Return a text by which two ways to write one name are the same."""
    return re.sub(f"{_MARK}|{_BETWEEN}", "", _folded(text)[0])


def _folded(text: str) -> tuple[str, list[int]]:
    """Return a text in small letters without accents and invisible characters, and where each letter was."""
    letters: list[str] = []
    places: list[int] = []
    for index, letter in enumerate(text):
        if letter in _SLIPPED_IN:
            continue
        plain = "".join(
            c for c in unicodedata.normalize("NFKD", letter).casefold() if not unicodedata.combining(c)
        )
        letters.append(plain)
        places += [index] * len(plain)
    return "".join(letters), places


def _in_texts(value: Any, change: Any) -> Any:
    if isinstance(value, str):
        return change(value)
    if isinstance(value, tuple | list):
        return type(value)(_in_texts(part, change) for part in value)
    if isinstance(value, Mapping):
        return {key: _in_texts(part, change) for key, part in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: _in_texts(getattr(value, field.name), change) for field in fields(value)}
        return type(value)(**parts)
    return value
