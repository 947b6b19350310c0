"""Takes a file through reading, recognizing and checking, without a database: cheap for many tables."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kadash.core.settings import Settings
from kadash.intake.check import check
from kadash.intake.explain import sums
from kadash.intake.kind import Kind
from kadash.intake.read import read
from kadash.intake.recognize import Recognition, recognize
from kadash.intake.remarks import warnings
from kadash.intake.types import Context, Defect, Prepared, Question, Resolved
from kadash.kinds import KINDS

TODAY = date(2026, 1, 5)


@dataclass(frozen=True)
class Understood:
    """What is known about a file before it is compared with what is stored."""

    recognition: Recognition
    prepared: Prepared
    defects: tuple[Defect, ...]
    questions: tuple[Question, ...]
    warnings: tuple[str, ...]
    sums: list[dict[str, Any]]

    @property
    def kind(self) -> str:
        return self.recognition.kind.name

    @property
    def keys(self) -> list[str]:
        return [question.key for question in self.questions]

    @property
    def fields(self) -> dict[str, str | None]:
        return {column.header: column.field for column in self.recognition.columns}

    def total(self, name: str) -> float:
        """Add a column of the records up; missing counts as nothing."""
        return float(self.prepared.records[name].astype("float64").sum())


def table(rows: Iterable[Sequence[object]]) -> str:
    """Write rows as CSV."""
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def understood(
    content: str | bytes,
    *,
    name: str = "file.csv",
    kind: str | None = None,
    columns: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
    kinds: Sequence[Kind] = KINDS,
    settings: Settings | None = None,
    today: date = TODAY,
) -> Understood:
    """Read, recognize and check a file; raises what the upload would raise."""
    raw = read(content.encode() if isinstance(content, str) else content, name=name)
    found = recognize(raw, kinds, kind=kind, corrections=columns or {}, answers=answers or {})
    context = Context(name, found.layout, today, "Pat Example", settings or Settings(), answers or {})
    fields = found.kind.fields_of(found.layout)
    typed, defects, questions = check(found.body, found.columns, fields, context.answers)
    prepared = found.kind.prepare(typed, context)
    return Understood(
        found,
        prepared,
        tuple(sorted((*defects, *prepared.defects), key=lambda defect: defect.row)),
        (*found.questions, *questions, *prepared.questions),
        warnings(raw, found, prepared, Resolved(())),
        sums(typed, fields, found.set_aside),
    )
