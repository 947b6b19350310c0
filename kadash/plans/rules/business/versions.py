"""What differs between two versions of a plan: the words, the figures, and rows of its tables."""

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True)
class Words:
    """Sentences of a section that were taken out and put in."""

    out: tuple[str, ...]
    put_in: tuple[str, ...]


@dataclass(frozen=True)
class Cells:
    """A row of a table that changed. ``then`` and ``now`` are its cells, empty where it was not there."""

    table: str
    row: str
    then: tuple[str, ...]
    now: tuple[str, ...]


@dataclass(frozen=True)
class SectionChange:
    """What is different in a section."""

    heading: str
    words: Words
    rows: tuple[Cells, ...]


@dataclass(frozen=True)
class Difference:
    """What is different between two versions; figures as (label, then, now)."""

    figures: tuple[tuple[str, str, str], ...]
    sections: tuple[SectionChange, ...]

    @property
    def none(self) -> bool:
        """Whether the two say the same."""
        return not self.figures and not self.sections


def difference(earlier: Mapping[str, Any], later: Mapping[str, Any]) -> Difference:
    """Return what a later version says that an earlier one did not; both as they are stored."""
    before = {section["id"]: section for section in earlier["sections"]}
    changes = [_section(before.get(section["id"]), section) for section in later["sections"]]
    return Difference(
        _figures(earlier["figures"], later["figures"]),
        tuple(change for change in changes if change is not None),
    )


def _figures(
    then: Mapping[str, Sequence[str]], now: Mapping[str, Sequence[str]]
) -> tuple[tuple[str, str, str], ...]:
    found = []
    for key in dict.fromkeys([*now, *then]):
        label = (now.get(key) or then[key])[0]
        old, new = (part[key][1] if key in part else "–" for part in (then, now))
        if old != new:
            found.append((label, old, new))
    return tuple(found)


def _section(before: Mapping[str, Any] | None, after: Mapping[str, Any]) -> SectionChange | None:
    old = before["blocks"] if before else []
    words = _words(_sentences(old), _sentences(after["blocks"]))
    rows = _rows(_tables(old), _tables(after["blocks"]))
    if not words.out and not words.put_in and not rows:
        return None
    return SectionChange(after["heading"], words, rows)


def _sentences(blocks: Sequence[Mapping[str, Any]]) -> list[str]:
    texts = [block["text"] for block in blocks if block["block"] == "Text"]
    return [part for text in texts for part in SENTENCE.split(text) if part.strip()]


def _words(then: Sequence[str], now: Sequence[str]) -> Words:
    steps = difflib.SequenceMatcher(a=then, b=now, autojunk=False).get_opcodes()
    out = [text for kind, a, b, _, _ in steps if kind != "equal" for text in then[a:b]]
    put_in = [text for kind, _, _, a, b in steps if kind != "equal" for text in now[a:b]]
    return Words(tuple(out), tuple(put_in))


Tables = dict[str, dict[str, tuple[str, ...]]]


def _tables(blocks: Sequence[Mapping[str, Any]]) -> Tables:
    """Return tables by title, each with its rows by what names them: the first cell that is no rank."""
    found: Tables = {}
    heading = ""
    for block in blocks:
        heading = block["text"] if block["block"] == "Heading" else heading
        if block["block"] == "Table":
            named = 1 if block["header"][0] in ("Rank", "When", "Team") else 0
            rows: dict[str, tuple[str, ...]] = {}
            for row in block["rows"]:
                name, number = row[named] or row[0], 2
                while name in rows:  # two rows of one name are told apart by their order
                    name, number = f"{row[named]} ({number})", number + 1
                rows[name] = tuple(row)
            found[block["title"] or heading] = rows
    return found


def _rows(then: Tables, now: Tables) -> tuple[Cells, ...]:
    found = []
    for title in dict.fromkeys([*now, *then]):
        old, new = then.get(title, {}), now.get(title, {})
        for name in dict.fromkeys([*new, *old]):
            if old.get(name) != new.get(name):
                found.append(Cells(title, name, old.get(name, ()), new.get(name, ())))
    return tuple(found)
