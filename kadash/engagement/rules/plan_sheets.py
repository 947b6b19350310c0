"""The agreement and the quarterly update, each as one sheet: screen, Word and PDF show these very words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from kadash.core.periods import Period, short, written
from kadash.engagement.rules.planning import KINDS, THEY
from kadash.engagement.rules.quarter_facts import Fact

TITLES = {
    "need": "What you need",
    "expectation": "What you expect",
    "assistance": "What you would like assistance with",
}
AGREED = ("In your words", "What will be done", "Who", "By")
PROGRESS = ("In your words", "What will be done", "Where it stands")


@dataclass(frozen=True)
class Line:
    """An item as the sheets need it. ``say`` is the sentence that an update has about it."""

    kind: str
    words: str
    answer: str | None = None
    side: str = "we"
    owner: str | None = None
    due: date | None = None
    state: str = "open"
    closed_on: date | None = None
    say: str = ""


@dataclass(frozen=True)
class SheetTable:
    """A table of a sheet."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Sheet:
    """One page: heading, paragraphs, figures, tables, and who signs."""

    title: str
    subtitle: str
    paragraphs: tuple[str, ...]
    facts: tuple[Fact, ...]
    tables: tuple[SheetTable, ...]
    signatures: tuple[str, ...]
    footer: str

    @property
    def stored(self) -> dict[str, Any]:
        """The sheet as plain values."""
        return asdict(self)

    @classmethod
    def of(cls, stored: Mapping[str, Any]) -> "Sheet":
        """Return the sheet that was stored."""
        tables = tuple(
            SheetTable(table["title"], tuple(table["header"]), tuple(tuple(row) for row in table["rows"]))
            for table in stored["tables"]
        )
        return cls(
            stored["title"], stored["subtitle"], tuple(stored["paragraphs"]),
            tuple(Fact(**fact) for fact in stored["facts"]), tables, tuple(stored["signatures"]),
            stored["footer"],
        )  # fmt: skip


def agreement(
    lines: Sequence[Line],
    *,
    account: str,
    utility: str,
    year: str,
    session_on: date | None,
    theirs: Iterable[str],
    ours: Iterable[str],
    senior: Iterable[str],
    acknowledged: str,
) -> Sheet:
    """Return the agreement of a plan. ``acknowledged`` says by whom and when, or that it is a draft."""
    both = [f"for {account}: {', '.join(theirs) or 'nobody named'}"]
    both.append(
        f"for {utility or 'us'}: {', '.join([*ours, *(f'{name} (senior management)' for name in senior)])}"
    )
    held = f"We planned together on {written(session_on)}" if session_on else "We plan together"
    tables = tuple(
        SheetTable(TITLES[kind], AGREED, tuple(_agreed(line, account) for line in lines if line.kind == kind))
        for kind in KINDS
    )
    return Sheet(
        title=f"Joint plan {year} with {account}",
        subtitle=" · ".join(part for part in (utility, acknowledged) if part),
        paragraphs=(f"{held}; {'; '.join(both)}.",),
        facts=(),
        tables=tuple(table for table in tables if table.rows),
        signatures=(f"For {account}", f"For {utility or 'the utility'}"),
        footer="Progress is reported every quarter.",
    )


def _agreed(line: Line, account: str) -> tuple[str, str, str, str]:
    who = line.owner or ("" if line.side != THEY else account)
    if line.side == THEY and line.owner:
        who = f"{line.owner} ({account})"
    return line.words, line.answer or "", who, short(line.due) if line.due else ""


def update(
    lines: Sequence[Line],
    facts: Sequence[Fact],
    *,
    account: str,
    utility: str,
    quarter: Period,
    year: str,
    words: str | None,
    written_by: str,
    to: str | None,
    sent_on: date | None,
) -> Sheet:
    """Return the update of a plan for one quarter; without ``sent_on`` it says that it is a draft."""
    sent = f"sent to {to or 'nobody by name'} on {written(sent_on)}" if sent_on else "draft, not sent"
    done = sum(1 for line in lines if line.state == "done")
    late = sum(1 for line in lines if line.state == "late")
    counted = f"Of {len(lines)} things that we agreed, {done} {'is' if done == 1 else 'are'} done"
    counted += f" and {late} {'is' if late == 1 else 'are'} late." if late else "."
    return Sheet(
        title=f"Progress on our joint plan {year}: {quarter.label}",
        subtitle=" · ".join(part for part in (utility, account, sent) if part),
        paragraphs=tuple(part for part in (words, counted if lines else None) if part),
        facts=tuple(facts),
        tables=(SheetTable("What we agreed", PROGRESS, tuple(_progress(line) for line in lines)),)
        if lines
        else (),
        signatures=(),
        footer=f"Written by {written_by}.",
    )


def _progress(line: Line) -> tuple[str, str, str]:
    state = line.state
    if line.closed_on is not None:
        state = f"{state} on {short(line.closed_on)}"
    elif line.due is not None:
        state = f"{state}, due {short(line.due)}"
    said = f". {line.say}" if line.say else ""
    return line.words, line.answer or "", f"{state[0].upper()}{state[1:]}{said}"
