"""Matrix questions: one stem, several rows, each row a column of the export.

Every survey tool writes the row beside its stem in its own way; here both are distinguished.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

_BRACKETS = re.compile(r"(?P<stem>.*\S)\s*\[(?P<row>[^\[\]]+)\]\s*", re.DOTALL)  # Google Forms, LimeSurvey
_CODED = re.compile(r"[A-Za-z]\w*\[[^\[\]]*\]\.?\s+(?P<rest>.*\S)\s*", re.DOTALL)  # LimeSurvey: Q1[SQ001]. …
_DASHED = re.compile(r"(?P<stem>.*?[?:.…])\s*(?:[-–—]|\s:)\s+(?P<row>\S.*)", re.DOTALL)  # Qualtrics
_SPACED = re.compile(r"(?P<stem>.*\S)\s+[–—-]\s+(?P<row>\S.*)", re.DOTALL)
_POINT = re.compile(r"(?P<stem>.*\?)\.(?P<row>\S.*)", re.DOTALL)  # Microsoft Forms
_FIRST = re.compile(
    r"(?P<row>[^:?]{2,120}?)\s*:\s*(?P<stem>[^:]*\S.*)", re.DOTALL
)  # Alchemer: the row comes first
_ARROWS = re.compile(r"(?P<stem>.*\S)\s*(?:>>|»|->|→)\s*(?P<row>\S.*)", re.DOTALL)  # Jotform
_PATTERNS = (_ARROWS, _DASHED, _SPACED, _POINT, _FIRST)
_IMPORTANCE = re.compile(r"\bimportan(?:t|ce)\b|\bpriorit(?:y|ies)\b|\bmatters?\b", re.IGNORECASE)
_OPINION = re.compile(
    r"satisf|zufrieden|\bhappy\b|\bpleased\b|\brate\b|\brating|\bagree|\bperform|\bquality\b|\bexperience"
    r"|\bopinion|\bhow (?:well|good)\b|\bhow would you describe\b|\bexpectation",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class MatrixRow:
    """One row of a matrix question; ``stem`` is what all its rows share."""

    stem: str
    row: str

    @property
    def asks_importance(self) -> bool:
        """Whether it asks how much something matters: no mark of how satisfied somebody is."""
        return bool(_IMPORTANCE.search(self.stem)) and not _OPINION.search(self.stem)

    @property
    def asks_opinion(self) -> bool:
        """Whether the stem says that marks are asked for, so that numbers are ratings."""
        return bool(_OPINION.search(self.stem)) and not self.asks_importance


def matrix_rows(titles: Sequence[str]) -> dict[int, MatrixRow]:
    """Return the stem and row of each title that is a row of a matrix question, by its position.

    Brackets at the end always name a row; the other ways count only where at least two titles share a stem,
    because a dash or a colon may stand in any question.
    """
    plain = [_uncoded(title) for title in titles]
    matrices: dict[int, MatrixRow] = {}
    for position, title in enumerate(plain):
        match = _BRACKETS.fullmatch(title)
        if match and not match["row"].strip().isdigit():
            matrices[position] = MatrixRow(match["stem"].strip(), match["row"].strip())
    for pattern in _PATTERNS:
        split = {
            position: match
            for position, title in enumerate(plain)
            if position not in matrices and (match := pattern.fullmatch(title))
        }
        shared = Counter(match["stem"].casefold().strip() for match in split.values())
        for position, match in split.items():
            if shared[match["stem"].casefold().strip()] > 1 and len(match["stem"].strip()) > 3:
                matrices[position] = MatrixRow(_stem(match["stem"]), match["row"].strip().strip("-–— "))
    return matrices


def row_names(rows: dict[int, MatrixRow]) -> dict[int, str]:
    """Return a factor's name for each row, without those that two matrices share being taken for one."""
    names = {position: _name(row.row) for position, row in rows.items()}
    twice = {name for name, count in Counter(names.values()).items() if count > 1}
    return {
        position: f"{name} ({_name(rows[position].stem)[:40].rstrip()})" if name in twice else name
        for position, name in names.items()
    }


def _uncoded(title: str) -> str:
    match = _CODED.fullmatch(title.strip())
    return match["rest"] if match else title.strip()


def _stem(text: str) -> str:
    return text.strip().rstrip("-–—: ").strip()


def _name(text: str) -> str:
    name = re.sub(r"^(?:the|our|your)\s+", "", text.strip().rstrip("?.:! "), flags=re.IGNORECASE)
    return name[:1].upper() + name[1:60]
