"""Holds a file of known content against what the product asks, says and stores."""

import math
from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa

from kadash.accounts.tables import Account, Bill, MeterDay
from kadash.budget.tables import Actual
from kadash.core.database import Database
from kadash.core.periods import Month
from kadash.core.tables import table_of
from kadash.intake.engine import Examination
from kadash.intake.recalled import Options
from tests.bench.known.files import Figures, Known

Examine = Callable[[Options, Examination | None], Examination]
ROUNDS = 6


class SilentlyWrongError(AssertionError):
    """What was stored is not what the file holds, and nothing was asked; or a readable file was refused."""


def answered(known: Known, examine: Examine) -> tuple[Examination, str]:
    """Examine a file and answer what it asks; return what was found and what stayed open, by its key."""
    found = examine(Options(), None)
    if found.kind.name != known.kind:
        raise SilentlyWrongError(f"taken for {found.kind.name}, not for {known.kind}")
    said, missing = dict[str, str](), set(known.asks)
    for _ in range(ROUNDS):
        keys = [question.key for question in found.questions]
        missing -= {one for one in missing if any(key.startswith(one) for key in keys)}
        if not keys:
            break
        new = {key: known.answers[key] for key in keys if key in known.answers and key not in said}
        if not new:
            break
        said |= new
        found = examine(Options(answers=said), found)
    if missing:
        raise SilentlyWrongError(f"not asked: {sorted(missing)}; asked: {sorted(said)}")
    return found, ", ".join(sorted(q.key for q in found.questions))


def check_stored(database: Database, known: Known, batch: int | None, counts: Mapping[str, int]) -> None:
    """Hold what is stored against what the file holds. Raises SilentlyWrongError."""
    stored = _STORED.get(known.kind, lambda *_: {(): (counts["inserted"],)})(database, known, batch)
    for key in known.figures.keys() | stored.keys():
        want, have = known.figures.get(key), stored.get(key)
        if want is None or have is None or not all(map(_equal, want, have)):
            raise SilentlyWrongError(f"{' '.join(key) or known.kind}: stored {have}, the file holds {want}")
    if counts["rejected"]:
        raise SilentlyWrongError(f"{counts['rejected']} good rows were rejected")


def _equal(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-6)


def _bills(database: Database, known: Known, batch: int | None) -> Figures:
    bill, account = table_of(Bill).c, table_of(Account).c
    sums = (sa.func.sum(bill.usage), sa.func.sum(bill.revenue_cents))
    query = (
        sa.select(account.number, bill.service, bill.month, *sums)
        .where(bill.batch_id == batch, bill.account_id == account.id)
        .group_by(account.number, bill.service, bill.month)
    )
    return {
        (number, service, str(Month.from_number(month))): (use, None if cents is None else int(cents))
        for number, service, month, use, cents in _rows(database, query)
    }


def _interval(database: Database, known: Known, batch: int | None) -> Figures:
    day, account = table_of(MeterDay).c, table_of(Account).c
    query = (
        sa.select(account.number, day.day, sa.func.sum(day.delivered_kwh), sa.func.sum(day.received_kwh))
        .where(day.batch_id == batch, day.account_id == account.id)
        .group_by(account.number, day.day)
    )
    return {(number, f"{when}"): tuple(sums) for number, when, *sums in _rows(database, query)}


def _actuals(database: Database, known: Known, batch: int | None) -> Figures:
    actual = table_of(Actual).c
    query = sa.select(sa.func.sum(actual.amount_cents)).where(actual.batch_id == batch)
    return {(): tuple(float(total) for (total,) in _rows(database, query))}


def _rows(database: Database, query: sa.Select[Any]) -> list[Any]:
    with database.reading() as session:
        return list(session.connection().execute(query).all())


_STORED: Mapping[str, Callable[[Database, Known, int | None], Figures]] = {
    "bills": _bills, "interval": _interval, "actuals": _actuals,
}  # fmt: skip
