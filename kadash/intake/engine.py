"""The steps of an upload: examine it, load it, undo it.

``examine`` only reads; ``load`` and ``undo`` are one transaction each. The page and the command line
call these, with the same kinds.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.core.changes import State, state, tables_read
from kadash.core.database import release
from kadash.core.errors import KadashError, Unusable
from kadash.core.memory import release_memory
from kadash.core.people import Person
from kadash.core.settings import read_settings
from kadash.intake.asking import asked_once
from kadash.intake.check import check
from kadash.intake.compare import Comparison, compare
from kadash.intake.corrections import as_list, corrected
from kadash.intake.explain import SUMS, explained, sums
from kadash.intake.gates import HeldBack
from kadash.intake.kind import Kind
from kadash.intake.permissions import permitted
from kadash.intake.queries import batch_of_file
from kadash.intake.read import Raw, read
from kadash.intake.recalled import Options, recognized
from kadash.intake.recognize import Recognition
from kadash.intake.remarks import warnings
from kadash.intake.types import Context, Defect, Prepared, Question, Resolved, SetAside

DECLINED = "declined"
"""The code of a table that is recognized as something that no kind takes."""


@dataclass(frozen=True)
class Examination:
    """Everything that is known about a file before it is loaded.

    ``questions`` must be empty before it can be loaded. ``defects`` name the rejected cells;
    ``comparisons`` say what would change, the file's own records first among the ``counted``. They hold
    for ``state``, until one of the tables that ``reads`` names changes.
    """

    file_name: str
    sha256: str
    content: bytes
    raw: Raw
    recognition: Recognition
    options: Options
    context: Context
    prepared: Prepared
    defects: tuple[Defect, ...]
    of_nobody: tuple[SetAside, ...]  # rows of no account that the kind does not take
    warnings: tuple[str, ...]
    questions: tuple[Question, ...]
    comparisons: tuple[Comparison, ...]
    state: State
    reads: frozenset[str]
    same_file: int | None  # the batch that loaded these very bytes and still stands
    person: Person
    held_back: tuple[HeldBack, ...] = ()  # what that person may not store; the comparisons are without it
    without_account: int = 0
    corrections: tuple[Mapping[str, object], ...] = ()

    @property
    def kind(self) -> Kind:
        return self.recognition.kind

    @property
    def set_aside(self) -> tuple[SetAside, ...]:
        """The rows of the file that are no records of it, in their order."""
        every = (*self.recognition.set_aside, *self.prepared.set_aside, *self.of_nobody)
        return tuple(sorted(every, key=lambda aside: aside.row))

    @property
    def rows_read(self) -> int:
        """How many records were read, good and rejected, without those that are set aside as nobody's."""
        return self.prepared.rows_read - len(self.of_nobody)

    def count(self, what: str) -> int:
        """Return how many of the file's own records would be ``inserted``, ``updated`` or ``unchanged``."""
        return sum(c.counts[what] for c in self.comparisons if c.target.counted)

    def holds(self, session: sm.Session) -> bool:
        """Return whether nothing that it stands on has changed in what the session sees."""
        return state(session, self.state).of(self.reads) <= self.state.number

    def again(self, session: sm.Session, person: Person) -> "Examination":
        """Return it for that person, compared with what the session sees; what was read and checked stays.

        It had no questions; a new one may come up.
        """
        began, context = state(session), replace(self.context, person=person.name)
        with tables_read(session) as reads:
            resolved, found = _compared(session, self.kind, self.prepared, context, asked=False)
            comparisons, held_back = permitted(session, person, found)
        return replace(
            self,
            context=context,
            person=person,
            questions=resolved.questions,
            comparisons=comparisons,
            without_account=resolved.without_account,
            of_nobody=resolved.set_aside,
            held_back=held_back,
            state=began,
            reads=self.reads | reads,
        )

    @property
    def changes_nothing(self) -> bool:
        return not any(len(c.new) or c.changes for c in self.comparisons)

    def summary(self) -> dict[str, Any]:
        """Return the facts of the file as the command line's JSON prints them, without the batch."""
        return {
            "kind": self.kind.name,
            "layout": self.recognition.layout,
            "sheet": self.recognition.body.sheet,
            "encoding": self.raw.encoding,
            "delimiter": self.raw.delimiter,
            "header_rows": list(self.recognition.header_rows),
            "rows_read": self.rows_read,
            "inserted": self.count("inserted"),
            "updated": self.count("updated"),
            "unchanged": self.count("unchanged"),
            "rejected": self.prepared.rejected,
            "without_account": self.without_account,
            "set_aside": [{"row": s.row, "reason": s.reason} for s in self.set_aside],
            "warnings": list(self.warnings),
            "questions": [{"key": q.key, "text": q.text, "choices": list(q.choices)} for q in self.questions],
            "errors": [
                {"row": d.row, "column": d.column, "value": d.value, "code": d.code, "message": d.message}
                for d in self.defects
            ],
            "explained": self.explained,
        }

    @property
    def explained(self) -> dict[str, Any]:
        """How it was read: columns, rows, sums (see ``explain``)."""
        records = self.rows_read
        return explained(
            self.recognition, self.prepared, self.set_aside, self.comparisons, self.without_account, records
        )


def examine(
    session: sm.Session,
    content: bytes,
    *,
    name: str,
    kinds: Sequence[Kind],
    person: Person,
    today: date,
    options: Options | None = None,
    raw: Raw | None = None,
) -> Examination:
    """Read, recognize, map, check and compare a file; nothing is written.

    The session releases the database while the file itself is looked at: what was found holds for the state
    at the beginning, and a load asks whether it still does. ``raw`` may be an earlier examination's, so that
    answering a question need not read the file again. Raises Unreadable or Unusable with a code and a
    sentence where the file cannot be used at all.
    """
    raw, options, began = raw or read(content, name=name), options or Options(), state(session)
    digest = hashlib.sha256(content).hexdigest()
    with tables_read(session) as reads:
        recognition, options = recognized(session, raw, kinds, options)
        corrections = tuple(as_list(recognition.body, options.corrections))
        recognition = replace(recognition, body=corrected(recognition.body, options.corrections))
        if recognition.kind.declines:
            raise Unusable(DECLINED, recognition.kind.declines)
        context = _context(session, name, recognition, options, person, today)
        prepared, cell_defects, questions = _prepared(recognition, context)
        questions = asked_once((*recognition.questions, *questions))
        resolved, found = _compared(session, recognition.kind, prepared, context, asked=bool(questions))
        (comparisons, held), questions = permitted(session, person, found), resolved.questions or questions
        same_file = batch_of_file(session, sha256=digest, kind=recognition.kind.name)
    return Examination(
        file_name=name,
        sha256=digest,
        content=content,
        raw=raw,
        recognition=recognition,
        options=options,
        context=context,
        prepared=prepared,
        defects=tuple(sorted((*cell_defects, *prepared.defects), key=lambda defect: defect.row)),
        of_nobody=resolved.set_aside,
        warnings=warnings(raw, recognition, prepared, resolved),
        without_account=resolved.without_account,
        questions=questions,
        comparisons=comparisons,
        state=began,
        reads=frozenset(reads),
        person=person,
        held_back=held,
        corrections=corrections,
        same_file=same_file,
    )


def _context(
    session: sm.Session, name: str, recognition: Recognition, options: Options, person: Person, today: date
) -> Context:
    settings = read_settings(session)
    release(session)
    return Context(name, recognition.layout, today, person.name, settings, options.answers)


def _prepared(
    recognition: Recognition, context: Context
) -> tuple[Prepared, tuple[Defect, ...], tuple[Question, ...]]:
    """Check the cells and let the room make records of them; what it does not take over is release."""
    fields = recognition.kind.fields_of(recognition.layout)
    typed, defects, questions = check(recognition.body, recognition.columns, fields, context.answers)
    prepared = recognition.kind.prepare(typed, context)
    checked = sums(typed, fields, recognition.set_aside)
    prepared = replace(prepared, notes={**prepared.notes, SUMS: checked})
    return prepared, tuple(defects), (*questions, *prepared.questions)


def _compared(
    session: sm.Session, kind: Kind, prepared: Prepared, context: Context, *, asked: bool
) -> tuple[Resolved, tuple[Comparison, ...]]:
    """Resolve the records and compare them with what is stored, as far as no question stands in the way."""
    release_memory()
    resolved = Resolved(()) if asked else kind.resolve(session, prepared, context)
    targets = () if resolved.questions else resolved.targets
    return resolved, tuple(compare(session, target) for target in targets)


class CannotLoad(KadashError):
    """The file has open questions or rejected rows that were not agreed to."""


def require_loadable(examination: Examination, *, good_rows: bool) -> None:
    """Raise CannotLoad where questions are open, or rows rejected and not agreed to be kept aside."""
    if examination.questions:
        raise CannotLoad("Questions about this file are open. Nothing was loaded. Answer them first.")
    if examination.prepared.rejected and not good_rows:
        raise CannotLoad(
            f"{examination.prepared.rejected} rows were rejected. Nothing was loaded. "
            "Mend them, or agree to load the good rows and keep the rest aside."
        )
