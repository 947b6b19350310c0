"""What to know before a visit, on one sheet; and bills that jumped."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.periods import Month, short, written
from kadash.engagement.rules.contact_map import Known
from kadash.engagement.rules.plan_sheets import Sheet, SheetTable
from kadash.engagement.rules.quarter_facts import Fact
from kadash.engagement.rules.silence import Silence
from kadash.engagement.rules.told import Balance

JUMP = Decimal("0.25")
"""A month's bills jumped when they differ by at least this share from the same month of the year before."""
LATEST = 12
"""So many of the newest happenings are printed."""


@dataclass(frozen=True)
class Happening:
    """One thing that happened with an account. ``kind`` is one of KINDS."""

    day: date
    kind: str
    what: str
    detail: str = ""


HAPPENED = "What happened"
KINDS = ("conversation", "promise", "survey", "plan", "case", "escalation", "judgment", "bill", "list")


def jumps(cents: Mapping[int, int]) -> tuple[Happening, ...]:
    """Return the months whose bills jumped; ``cents`` is billed by running number of the month.

    A month without one a year before, or with nothing billed then, is compared with nothing.
    """
    found = []
    for number, now in sorted(cents.items()):
        before = cents.get(number - 12)
        if before is None or before <= 0:
            continue
        change = Decimal(now - before) / before
        if abs(change) >= JUMP:
            month = Month.from_number(number)
            percent = f"{100 * change:+.0f}%"
            found.append(
                Happening(
                    month.last_day, "bill", f"Billed {percent} against the year before",
                    f"{month.label}: {shown(now, places=0)} after {shown(before, places=0)}",
                )
            )  # fmt: skip
    return tuple(found)


@dataclass(frozen=True)
class Open:
    """A promise that is open: what, who, by when, and whether it is late."""

    what: str
    owner: str
    due: date
    late: bool


@dataclass(frozen=True)
class AtRisk:
    """What is at risk in cents, and the newest judgment of mobility with its reason; None: not known."""

    cents: Decimal | None
    factor: Decimal | None = None
    reason: str | None = None


def next_step(promises: Sequence[Open], planned: Sequence[tuple[date, str]], silence: Silence) -> str:
    """Return what is to be done next: a late promise, what is planned, the next promise, or a call."""
    late = [promise for promise in promises if promise.late]
    if late:
        first = min(late, key=lambda each: each.due)
        return f"Late since {short(first.due)}: {first.what} ({first.owner})"
    ahead = [*planned, *((promise.due, f"{promise.what} ({promise.owner})") for promise in promises)]
    if ahead:
        day, what = min(ahead)
        return f"{short(day)}: {what}"
    if silence.anybody.last is None and not silence.late_by:
        return "Call them: no conversation is on record yet"
    if silence.state != "in time":
        return f"Call them: nobody has for {silence.anybody.text}"
    return "Nothing is open."


def visit(
    *,
    account: str,
    utility: str,
    today: date,
    silence: Silence,
    balance: Balance,
    last_word: str | None,
    mood: Sequence[str],
    risk: AtRisk,
    promises: Sequence[Open],
    people: Iterable[tuple[Known, str | None]],
    spots: Sequence[str],
    step: str,
    happenings: Sequence[Happening],
) -> Sheet:
    """Return the sheet. ``people`` are those with a role and their titles; ``happenings`` newest first."""
    facts = (
        _last_contact(silence, last_word),
        Fact(
            "Mood",
            f"{balance.good} good, {balance.bad} bad news",
            "; ".join(mood) or "nobody has said how they stand",
        ),
        Fact("At risk", shown(risk.cents, places=0, missing="not known"), _why(risk)),
        Fact("Open promises", f"{len(promises)}", f"{sum(1 for promise in promises if promise.late)} late"),
    )
    promised = tuple(
        (promise.what, promise.owner, short(promise.due) + (", late" if promise.late else ""))
        for promise in promises
    )
    happened = tuple(
        (short(happening.day), happening.what, happening.detail) for happening in happenings[:LATEST]
    )
    known = tuple(_person(*person) for person in people)
    tables = (
        SheetTable("What we promised", ("What", "Who", "By"), promised),
        SheetTable("Who we know there", ("Name", "What they are", "Last met"), known),
        SheetTable(HAPPENED, ("Day", "What", "More"), happened),
    )
    unseen = (f"What we do not see: {'; '.join(spots)}.",) if spots else ()
    return Sheet(
        title=f"Before a visit: {account}",
        subtitle=" · ".join(part for part in (utility, f"as of {written(today)}") if part),
        paragraphs=(f"Next step: {step}", *unseen),
        facts=facts,
        tables=tuple(table for table in tables if table.rows),
        signatures=(),
        footer="For our own use: do not leave it with the customer.",
    )


def _last_contact(silence: Silence, last_word: str | None) -> Fact:
    days = silence.anybody.days
    if silence.anybody.last is None:
        since = f"for at least {counted(days, 'day')}" if days else "nothing is on record"
        return Fact("Last contact", "none on record", last_word or since)
    return Fact("Last contact", silence.anybody.text, last_word or "")


def _why(risk: AtRisk) -> str:
    if risk.factor is None:
        return "nobody has judged its mobility yet"
    return f"mobility {risk.factor:.2f}: {risk.reason}"


def _person(person: Known, title: str | None) -> tuple[str, str, str]:
    said = [title, person.rank, "decides" if person.decision_maker else None, *person.functions]
    said.append(person.stance if person.stance not in (None, "unknown") else None)
    return (
        person.name,
        ", ".join(each for each in said if each),
        short(person.last_met) if person.last_met else "not on record",
    )
