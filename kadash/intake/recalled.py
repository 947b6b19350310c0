"""What a person said about a file, with what was remembered for its header from earlier files."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import sqlmodel as sm

from kadash.core.errors import Unusable
from kadash.intake import headers
from kadash.intake.corrections import Corrections
from kadash.intake.kind import Kind
from kadash.intake.queries import remembered
from kadash.intake.read import Raw
from kadash.intake.recognize import Recognition, recognize


@dataclass(frozen=True)
class Options:
    """What a person said about a file: kind, sheet, corrected columns, answers to questions."""

    kind: str | None = None
    sheet: str | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    corrections: Corrections = field(default_factory=dict)


def recognized(
    session: sm.Session, raw: Raw, kinds: Sequence[Kind], options: Options
) -> tuple[Recognition, Options]:
    """Recognize the file, with what was remembered for its headers under what was said now."""

    def attempt(with_options: Options) -> Recognition:
        return recognize(
            raw,
            kinds,
            kind=with_options.kind,
            sheet=with_options.sheet,
            corrections=with_options.columns,
            answers=with_options.answers,
        )

    try:
        first = attempt(options)
    except Unusable:
        found = remembered(session, signatures=_signatures(raw))
        if found is None or options.kind:
            raise
        options = _joined(found.kind, found.columns, found.answers, options)
        return attempt(options), options
    memory = remembered(session, signatures=signatures_of(first))
    if memory is None or (options.kind and options.kind != memory.kind):
        return first, options
    options = _joined(memory.kind, memory.columns, memory.answers, options)
    return attempt(options), options


def _joined(kind: str, columns: Mapping[str, str], answers: Mapping[str, str], options: Options) -> Options:
    return replace(
        options,
        kind=options.kind or kind,
        columns={**columns, **options.columns},
        answers={**answers, **options.answers},
    )


def signatures_of(recognition: Recognition) -> list[str]:
    """Return what stands for the file's header, first what is remembered by it.

    That is the header of the rows that were made of it (a table of months is the same next year), but for
    kinds that make columns of their own.
    """
    brought, own = headers.signature(recognition.body.headers), headers.signature(recognition.names)
    return [own, brought] if recognition.kind.stacked or recognition.taught else [brought, own]


def _signatures(raw: Raw) -> list[str]:
    rows = [row for sheet in raw.sheets for row in sheet.frame.head(60).to_numpy().tolist()]
    return [headers.signature(tuple(str(cell) for cell in row)) for row in rows]
