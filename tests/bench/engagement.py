"""Processor time of what engagement's screens ask: 5,000 accounts, 200,000 conversations, 20,000 cases.

``python -m tests.bench.engagement FILE.db`` fills a database of its own (it must not be there yet) from a
seed, past the actions, and prints milliseconds: of the question itself, which a page asks once for each state
of the data.
"""

import sys
import time
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.tables import Account, Interaction, ListMembership, Participant, Representative
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.tables import table_of
from kadash.engagement.actions.service_levels import add_department, set_service_level
from kadash.engagement.queries.cases import cases
from kadash.engagement.queries.escalations import seen_coming
from kadash.engagement.queries.first_answers import first_answers
from kadash.engagement.queries.promises import promises
from kadash.engagement.queries.relationships import picture
from kadash.engagement.queries.service_levels import levels
from kadash.engagement.queries.timeline import timeline
from kadash.engagement.tables import Case, CaseEvent

ACCOUNTS, TALKS, CASES = 5_000, 200_000, 20_000
TODAY = date(2026, 6, 30)
ZONE = ZoneInfo("America/Denver")
NOW = datetime(2026, 6, 30, 12, tzinfo=ZONE)
KINDS = ("request", "issue", "question", "complaint")


def fill(database: Database, seed: int = 1) -> None:
    """Fill an empty, migrated database: three years of conversations and cases."""
    chance = np.random.default_rng(seed)
    department = add_department(database, LOCAL_MANAGER, name="Engineering")
    for measure, days in (("first answer", 1), ("solution", 10)):
        set_service_level(
            database, LOCAL_MANAGER, department_id=department, measure=measure, share=Decimal("0.9"),
            days=days, valid_from=date(2020, 1, 1), today=TODAY,
        )  # fmt: skip
    with database.writing(LOCAL_MANAGER) as session:
        run = session.connection().execute
        run(sa.insert(table_of(Representative)), [{"name": f"Rep {i}", "active": True} for i in range(150)])
        run(
            sa.insert(table_of(Account)),
            [{"number": f"A{i:05d}", "name": f"Account {i}", "representative_id": i % 150 + 1}
             for i in range(1, ACCOUNTS + 1)],
        )  # fmt: skip
        run(
            sa.insert(table_of(ListMembership)),
            [{"account_id": i, "since": date(2020, 1, 1)} for i in range(1, ACCOUNTS + 1)],
        )
        ago, whose = chance.integers(1, 1095, TALKS), chance.integers(1, ACCOUNTS + 1, TALKS)
        run(
            sa.insert(table_of(Interaction)),
            [
                {"account_id": int(id), "at": "", "day": TODAY - timedelta(days=int(days)),
                 "subject": "Load forecast for next year", "state": "held", "channel": "phone",
                 "direction": "we"}
                for id, days in zip(whose, ago, strict=True)
            ],
        )  # fmt: skip
        run(
            sa.insert(table_of(Participant)),
            [{"interaction_id": i, "side": "customer", "name": f"Person {i % 9}"}
             for i in range(1, TALKS + 1)],
        )  # fmt: skip
        _cases(session, chance)


def _cases(session: sm.Session, chance: np.random.Generator) -> None:
    run = session.connection().execute
    received = [NOW - timedelta(hours=int(hours)) for hours in chance.integers(1, 26_000, CASES)]
    run(
        sa.insert(table_of(Case)),
        [{"account_id": i % ACCOUNTS + 1, "kind": KINDS[i % 4], "category": "outage", "title": "Voltage sags",
          "department_id": 1, "received_at": at} for i, at in enumerate(received)],
    )  # fmt: skip
    events = []
    for i, at in enumerate(received, start=1):
        if i % 50:
            events.append({"case_id": i, "at": at + timedelta(hours=i % 40), "kind": "answered"})
            events.append({"case_id": i, "at": at + timedelta(hours=50 + i % 300), "kind": "solved"})
    run(sa.insert(table_of(CaseEvent)), [each for each in events if each["at"] <= NOW])


def main() -> None:
    """Fill, ask, print."""
    path = Path(sys.argv[1])
    if path.exists():
        sys.exit(f"{path} is there already.")
    database = Database(f"sqlite:///{path}")
    database.migrate()
    fill(database)
    asked: dict[str, Callable[[sm.Session], object]] = {
        "engagement: picture of all": lambda s: picture(s, today=TODAY),
        "account: picture of one": lambda s: picture(s, today=TODAY, account_id=7),
        "account: timeline": lambda s: timeline(s, account_id=7),
        "account: its cases": lambda s: cases(s, now=NOW, account_id=7),
        "today: promises": lambda s: promises(s, today=TODAY),
        "cases: open": lambda s: cases(s, now=NOW, since=NOW),
        "cases: service levels": lambda s: levels(s, now=NOW),
        "assessment: first answers": lambda s: first_answers(s, today=TODAY),
        "cases: escalations seen coming": lambda s: seen_coming(s, now=NOW),
    }
    for name, ask in asked.items():
        times = []
        for _ in range(3):
            with database.reading() as session:
                start = time.process_time()
                ask(session)
                times.append(time.process_time() - start)
        print(f"{name}: {1000 * min(times):,.0f} ms")


if __name__ == "__main__":
    main()
