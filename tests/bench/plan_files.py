"""Files of 500 action plans out of 5,000 accounts: how long, how much memory, how large, how many pages.

``python -m tests.bench.plan_files FILE.db`` fills a database of its own (unless it is there) from a seed,
past the actions, then makes the files in a process of their own, as the page does.
"""

import io
import resource
import sys
import time
import zipfile
from contextlib import suppress
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np
import psutil
import sqlalchemy as sa
import sqlmodel as sm
from pypdf import PdfReader

from kadash.accounts.tables import Bill, Contact, ContactRole
from kadash.action_plans.actions.many import write_many
from kadash.action_plans.actions.plans import stood_on
from kadash.action_plans.documents.files import make
from kadash.action_plans.queries.plans import views
from kadash.action_plans.tables import ActionPlan, ActionPlanNeed, ActionPlanSection
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.periods import Month
from kadash.core.tables import table_of
from kadash.standards.action_plan import sections
from tests.bench import engagement

PLANS, MONTHS = 500, 36
RANKS = ("primary", "secondary", "alternate")
WORDS = "The relationship has grown since the joint planning sessions began and both sides keep to it. " * 12


def fill(database: Database) -> None:
    """Fill an empty, migrated database: conversations, three years of bills, contacts, 500 whole plans."""
    engagement.fill(database)
    chance = np.random.default_rng(2)
    size = chance.lognormal(11, 1, engagement.ACCOUNTS)
    last = Month.of(engagement.TODAY).number - 1
    months = [Month.from_number(number) for number in range(last - MONTHS + 1, last + 1)]
    with database.writing(LOCAL_MANAGER) as session:
        run = session.connection().execute
        for month in months:
            run(
                sa.insert(table_of(Bill)),
                [{"account_id": id, "service": "electric", "period_start": month.first_day,
                  "period_end": month.last_day, "month": month.number, "days": 30, "usage": float(round(kwh)),
                  "demand_kw": float(round(kwh / 400)), "revenue_cents": round(kwh * 10)}
                 for id, kwh in enumerate(size * chance.normal(1, 0.05, engagement.ACCOUNTS), start=1)],
            )  # fmt: skip
        people = range(1, 3 * engagement.ACCOUNTS + 1)
        named = [{"name": f"Person {id}", "account_id": id % engagement.ACCOUNTS + 1} for id in people]
        run(sa.insert(table_of(Contact)), named)
        run(
            sa.insert(table_of(ContactRole)),
            [{"account_id": id % engagement.ACCOUNTS + 1, "contact_id": id, "decision_maker": id % 3 == 0,
              "rank": RANKS[(id - 1) // engagement.ACCOUNTS]} for id in people],
        )  # fmt: skip
    write_many(database, LOCAL_MANAGER, write=_plans)


def _plans(session: sm.Session) -> None:
    rows = [ActionPlan(account_id=id, plan_year=2026, started_by="Rep") for id in range(1, PLANS + 1)]
    session.add_all(rows)
    session.flush()
    for row in rows:
        session.add_all(ActionPlanSection(plan_id=row.id or 0, number=each.number) for each in sections())
        session.add(ActionPlanNeed(plan_id=row.id or 0, text="Study", unit_cost_cents=2_400_00))
    session.flush()
    for view in views(session, rows=rows, today=engagement.TODAY):
        for each in view.sections:
            each.row.words, each.row.facts = WORDS, stood_on(view, each)
            each.row.confirmed_by = "Rep"
            each.row.confirmed_on = engagement.TODAY - timedelta(days=9)


def main() -> None:
    """Fill, make, print."""
    path = Path(sys.argv[1])
    database = Database(f"sqlite:///{path}")
    if not path.exists():
        database.migrate()
        fill(database)
    told: list[tuple[float, str]] = []
    apart: dict[int, tuple[int, float]] = {}  # by process: memory at most, processor time
    began = time.perf_counter()

    def tell(share: float, doing: str) -> None:
        told.append((time.perf_counter() - began, doing))
        for each in psutil.Process().children(recursive=True):
            with suppress(psutil.NoSuchProcess), each.oneshot():
                most, spent = max(apart.get(each.pid, (0, 0.0))[0], each.memory_info().rss), each.cpu_times()
                apart[each.pid] = most, spent.user + spent.system

    files = make(
        database,
        ids=range(1, PLANS + 1),
        of="everybody",
        today=engagement.TODAY,
        now=engagement.NOW,
        tell=tell,
    )
    took = time.perf_counter() - began
    steps = [later - earlier for (earlier, _), (later, _) in pairwise(told)]
    with zipfile.ZipFile(io.BytesIO(files.zipped)) as archive:
        held, parts = len(archive.namelist()), [name for name in archive.namelist() if "part" in name]
        pages = sum(len(PdfReader(io.BytesIO(archive.read(name))).pages) for name in parts)
    print(f"{files.count} plans in {took:.0f} s, {held} files, ZIP {len(files.zipped) / 1e6:.1f} MB")
    print(f"{files.parts} PDFs of {pages:,} pages together lie in it, too")
    print(f"{len(told)} reports of progress, at most {max(steps):.1f} s apart")
    print(f"peak memory of the server: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB")
    most, spent = max(apart.values(), key=lambda each: each[1], default=(0, 0.0))
    print(f"the process of its own, at its reports: {spent:.0f} s of processor, at most {most / 1e6:,.0f} MB")


if __name__ == "__main__":
    main()
