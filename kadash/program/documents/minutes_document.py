"""The minutes of a session as a Word document, in the form and the look of the other documents."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from kadash.core.documents.report import Block, Bullets, Heading, Report, Table, Text, paragraphs
from kadash.core.documents.word import as_docx
from kadash.core.moments import local, time_of_day
from kadash.program.queries.method import SessionView
from kadash.standards.course import course

AGENDA = ("Minutes", "Item", "Who", "Outcome")


def docx(
    session: SessionView,
    *,
    utility: str,
    zone: ZoneInfo,
    now: datetime,
    todos: Sequence[str] = (),
    look: bytes | None = None,
) -> bytes:
    """Return the minutes of one session as a .docx file, written at the moment ``now``.

    ``todos``: what was given to whom to do, a line each. ``look``: the uploaded one, cleaned.
    """
    return as_docx(minutes(session, utility=utility, zone=zone, todos=todos), now=now, look=look)


def minutes(session: SessionView, *, utility: str, zone: ZoneInfo, todos: Sequence[str] = ()) -> Report:
    """Return the minutes of one session as a report."""
    row = session.session
    kind = course().session(row.kind).title
    phase = f", {course().phase(row.phase).title.lower()}" if row.phase else ""
    took = f", took {row.actual_minutes}" if row.actual_minutes is not None else ""
    blocks: list[Block] = [
        Text(f"{row.state.capitalize()}; planned for {row.minutes} minutes{took}"),
        *_people(session),
        Heading("Agenda"),
        Table("", AGENDA, tuple(_items(session)), (True,)),
    ]
    for heading, text in (("Decision", row.decision), ("Notes", row.notes)):
        if text.strip():
            blocks += [Heading(heading), *paragraphs(text)]
    if todos:
        blocks += [Heading("What is to be done"), Bullets(tuple(todos))]
    told = (utility, _starts(row.starts_at, zone), row.place)
    return Report(
        title=f"Minutes: {kind}{phase}",
        subtitle=" · ".join(part for part in told if part),
        author=utility or "Kadash",
        blocks=tuple(blocks),
        footer=f"{kind}{phase}",
    )


def _people(session: SessionView) -> tuple[Block, ...]:
    came = [attendance.name for attendance in session.attendance if attendance.came]
    away = [attendance.name for attendance in session.attendance if attendance.came is False]
    absent = (Text(f"Did not come: {', '.join(away)}"),) if away else ()
    return Heading("Who was there"), Text(", ".join(came) or "Nobody was noted."), *absent


def _items(session: SessionView) -> list[tuple[str, ...]]:
    return [
        (
            str(item.minutes),
            item.title,
            item.who,
            f"{'Put off. ' if item.parked else ''}{item.outcome}".strip(),
        )
        for item in session.items
    ]


def _starts(moment: datetime, zone: ZoneInfo) -> str:
    """Return a moment as the screen writes it: ``Monday, March 2, 2026, 6:00 PM``."""
    wall = local(moment, zone)
    return f"{wall:%A, %B} {wall.day}, {wall.year}, {time_of_day(wall)}"
