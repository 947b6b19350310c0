"""Judging many accounts at once: all or none, by those who may, and never over somebody else's judgment."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from kadash.accounts.tables import Account, Representative
from kadash.at_risk.actions.judgments import judge_accounts, judge_mobility
from kadash.at_risk.queries.judgments import judgeable
from kadash.at_risk.rules.judgments import Judgeable, JudgmentsClash, NewJudgment
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotAllowed, NotFound
from kadash.core.people import LOCAL_MANAGER, Person

DAY = date(2026, 8, 1)


@pytest.fixture
def ids(database: Database) -> list[int]:
    """Two accounts of Avery Cole and one of Jordan Blake."""
    with database.writing(LOCAL_MANAGER) as session:
        people = [Representative(name="Avery Cole"), Representative(name="Jordan Blake")]
        session.add_all(people)
        session.flush()
        rows = [
            Account(name=name, representative_id=people[place].id)
            for name, place in (("Lab", 0), ("Mill", 0), ("School", 1))
        ]
        session.add_all(rows)
        session.flush()
        return [row.id or 0 for row in rows]


def stored(database: Database) -> list[Judgeable]:
    with database.reading() as session:
        return judgeable(session, today=DAY)


def new(id: int, factor: str, **more: object) -> NewJudgment:
    return NewJudgment(id, Decimal(factor), "leases its site", **more)  # type: ignore[arg-type]


def factors(database: Database) -> list[str | None]:
    return [None if a.held is None else str(a.held.factor) for a in stored(database)]


def test_a_sitting_is_one_change(database: Database, representative: Person, ids: list[int]) -> None:
    sitting = [new(ids[0], "0.2", low=Decimal("0.1"), review_by=date(2027, 8, 1)), new(ids[1], "0.4")]
    assert judge_accounts(database, representative, judgments=sitting, decided_on=DAY) == 2
    lab, mill, school = stored(database)
    assert (lab.held.factor, lab.held.low, lab.held.author) == (Decimal("0.2"), Decimal("0.1"), "Avery Cole")  # type: ignore[union-attr]
    assert mill.newest is not None
    assert school.held is None


def test_an_account_of_somebody_else_stops_all_of_it(
    database: Database, representative: Person, ids: list[int]
) -> None:
    with pytest.raises(NotAllowed):
        judge_accounts(
            database, representative, judgments=[new(ids[0], "0.2"), new(ids[2], "0.4")], decided_on=DAY
        )
    assert factors(database) == [None, None, None]


def test_nobody_and_readers_judge_nothing(database: Database, reader: Person, ids: list[int]) -> None:
    with pytest.raises(NotAllowed):
        judge_accounts(database, reader, judgments=[new(ids[0], "0.2")], decided_on=DAY)


@pytest.mark.parametrize(
    ("bad", "fault"),
    [(new(1, "1.2"), Invalid), (replace(new(1, "0.2"), reason=" "), Invalid), (new(999, "0.2"), NotFound)],
)
def test_one_bad_row_stops_all_of_it(
    database: Database, manager: Person, ids: list[int], bad: NewJudgment, fault: type[Exception]
) -> None:
    with pytest.raises(fault):
        judge_accounts(database, manager, judgments=[new(ids[2], "0.2"), bad], decided_on=DAY)
    assert factors(database) == [None, None, None]


def test_what_somebody_judged_meanwhile_is_shown_and_not_written_over(
    database: Database, manager: Person, representative: Person, ids: list[int]
) -> None:
    theirs = judge_mobility(
        database, representative, account_id=ids[1], factor=Decimal("0.7"), reason="sold", decided_on=DAY
    )
    sitting = [new(ids[0], "0.2"), new(ids[1], "0.4")]
    with pytest.raises(JudgmentsClash) as clash:
        judge_accounts(database, manager, judgments=sitting, decided_on=DAY)
    (account,) = clash.value.accounts
    assert (account.name, account.author, account.theirs, account.newest) == (
        "Mill", "Avery Cole", (Decimal("0.7"), "sold"), theirs,
    )  # fmt: skip
    assert factors(database) == [None, "0.7", None]
    judge_accounts(
        database, manager, judgments=[sitting[0], replace(sitting[1], seen=account.newest)], decided_on=DAY
    )
    assert factors(database) == ["0.2", "0.4", None]


def test_of_two_at_the_same_time_one_is_told(database: Database, manager: Person, ids: list[int]) -> None:
    def judge(factor: str) -> str:
        try:
            judge_accounts(database, manager, judgments=[new(id, factor) for id in ids], decided_on=DAY)
        except JudgmentsClash:
            return "told"
        return "saved"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(judge, ["0.1", "0.2"])) == ["saved", "told"]
    assert len(set(factors(database))) == 1
