"""Builds the database of reference load L through the same uploads that people use.

python -m tests.bench.large FILE.db [--accounts 5000] [--months 120] [--waves 20] [--budgets 10]
"""

import argparse
import tempfile
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import numpy as np
import pandas as pd

from kadash.at_risk.tables import Mobility
from kadash.core.clock import now
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.intake.actions import load_and_prove
from kadash.intake.engine import examine
from kadash.intake.recalled import Options
from kadash.kinds import KINDS
from tests.bench.generate import numbers, write

TODAY = date(2026, 2, 1)
BUDGET = Path(__file__).parents[2] / "data" / "budget_2009_lines.csv"
FACTORS = (
    "How satisfied are you overall?",
    "How satisfied are you with reliability?",
    "How satisfied are you with billing?",
    "How satisfied are you with communication?",
    "How satisfied are you with price?",
)


def put_in(database: Database, file: Path, kind: str | None = None, **answers: str) -> None:
    """Load one file as a person would, with the answers to its questions."""
    start = time.perf_counter()
    with database.reading() as session:
        found = examine(
            session,
            file.read_bytes(),
            name=file.name,
            kinds=KINDS,
            person=LOCAL_MANAGER,
            today=TODAY,
            options=Options(kind=kind, answers=answers),
        )
    if found.questions:
        raise SystemExit(f"{file.name}: {[question.text for question in found.questions]}")
    loaded = load_and_prove(database, LOCAL_MANAGER, found, now=now())
    print(f"{file.name}: {loaded.inserted:,} in {time.perf_counter() - start:.1f} s", flush=True)


def judge(database: Database, accounts: int) -> None:
    """A mobility factor for each account."""
    chance = np.random.default_rng(3)
    with database.writing(LOCAL_MANAGER) as session:
        session.add_all(
            Mobility(
                account_id=number,
                factor=Decimal(int(factor)) / 20,
                reason="Bench",
                author="Bench",
                decided_on=date(2025, 6, 1),
            )
            for number, factor in enumerate(chance.integers(1, 20, accounts), start=1)
        )


def survey(accounts: int, wave: int, responses: int) -> pd.DataFrame:
    chance = np.random.default_rng(100 + wave)
    who = chance.choice(numbers(accounts), min(responses, accounts), replace=False)
    mood = chance.normal(7.2 + 0.04 * wave, 1.2, len(who))[:, None]
    marks = np.clip(np.round(mood + chance.normal(0, 1.1, (len(who), len(FACTORS)))), 1, 10).astype(int)
    head = pd.DataFrame(
        {
            "Wave": f"Wave {wave + 1:02}",
            "Respondent": [f"W{wave:02}-{place:05}" for place in range(len(who))],
            "Account Number": who,
            "Date": f"{2016 + wave // 2}-{3 if wave % 2 == 0 else 9:02}-15",
        }
    )
    return head.join(pd.DataFrame(marks, columns=list(FACTORS)))


def build(path: Path, *, accounts: int, months: int, waves: int, budgets: int) -> Database:
    database = Database(f"sqlite:///{path}")
    database.migrate()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in write(folder, accounts=accounts, months=months):
            put_in(database, file)
        judge(database, accounts)
        for year in range(2016, 2016 + budgets):
            file = folder / f"budget_{year}.csv"
            file.write_text(BUDGET.read_text(encoding="utf-8").replace("2009", str(year)), encoding="utf-8")
            put_in(database, file, fiscal_year=str(year))
        scales = {f"scale:{factor}": "1..10" for factor in FACTORS}
        for wave in range(waves):
            file = folder / f"survey_{wave + 1:02}.csv"
            survey(accounts, wave, 2000).to_csv(file, index=False)
            put_in(database, file, "survey", **scales)
    return database


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("file", type=Path)
    for name, default in (("accounts", 5000), ("months", 120), ("waves", 20), ("budgets", 10)):
        parser.add_argument(f"--{name}", type=int, default=default)
    asked = parser.parse_args()
    build(asked.file, accounts=asked.accounts, months=asked.months, waves=asked.waves, budgets=asked.budgets)


if __name__ == "__main__":
    main()
