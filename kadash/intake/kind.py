"""What a room declares of a kind of file: its columns, how rows become records, and the records' tables."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import sqlmodel as sm

from kadash.intake.row_words import RowStatus
from kadash.intake.types import (
    Body,
    Column,
    Context,
    Field,
    Layout,
    Prepared,
    Resolved,
    Said,
    SetAside,
    Typed,
)

Reshape = Callable[[Body, str, Said], tuple[Body, tuple[SetAside, ...]]]
Claims = Callable[[Body], tuple[str, float] | None]
Refine = Callable[[Sequence[Column], Body, Said], Sequence[Column]]
Prepare = Callable[[Typed, Context], Prepared]
Resolve = Callable[[sm.Session, Prepared, Context], Resolved]
GuardUndo = Callable[[sm.Session, int], str | None]


@dataclass(frozen=True)
class Kind:
    """A kind of file that a room takes.

    ``reshape`` may turn a layout (months as columns, several header rows) into plain rows before
    columns are matched; ``refine`` may judge columns by their values and by what was said; ``claims``
    may recognize a file by more than its headers: it returns the layout and a score (about the number of
    columns that it is sure of; 0.5 or less holds only where a person named the kind or columns), or None.
    ``declines`` is the sentence for a file that is recognized but not taken. ``row_is`` names a record.
    ``strange``: what speaks against the kind in columns that it would leave out (see ``strangers``).
    ``whose``: the fields that say which account a row is of.
    ``guard_undo`` may say why an upload must not be undone. ``row_status``: how rows are taken that say
    themselves that they do not count. ``stacked``: ``reshape`` reads tables under each other.
    ``keeps_only_taken``: private files, of which only rows taken are kept. ``own``: the fields that say that
    a row is a record of its own, whatever stands above it.
    """

    name: str
    label: str
    row_is: str
    fields: tuple[Field, ...]
    layouts: tuple[Layout, ...]
    prepare: Prepare
    resolve: Resolve
    reshape: Reshape | None = None
    refine: Refine | None = None
    claims: Claims | None = None
    guard_undo: GuardUndo | None = None
    declines: str | None = None
    row_status: RowStatus | None = None
    keeps_only_taken: bool = False
    strange: frozenset[str] = frozenset()
    whose: tuple[str, ...] = ()
    stacked: bool = False
    own: tuple[str, ...] = ()

    def fields_of(self, layout: str) -> tuple[Field, ...]:
        """Return the fields that the layout knows."""
        return tuple(f for f in self.fields if not f.layouts or layout in f.layouts)

    @property
    def by_words(self) -> bool:
        """Whether the kind takes columns of large files as they are held, some as categories.

        So it is where fields repeat: their values are categories then, and columns of text may be.
        """
        return any(field.repeats for field in self.fields)

    def field(self, name: str) -> Field | None:
        return next((f for f in self.fields if f.name == name), None)
