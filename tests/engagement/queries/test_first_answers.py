"""How departments kept their promise of a first answer over 12 months, worked by hand; on both databases."""

from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.settings import Settings
from kadash.engagement.actions.cases import NewCase, add_event, log_case, take_back_event
from kadash.engagement.actions.service_levels import add_department, set_service_level
from kadash.engagement.queries.cases import history
from kadash.engagement.queries.first_answers import FirstAnswers, first_answers
from tests.satisfaction.survey import put_accounts

DENVER = ZoneInfo("America/Denver")
TODAY = date(2026, 9, 10)  # a Thursday


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=DENVER)


NOW = at("2026-09-10T12:00")


def known(database: Database) -> tuple[FirstAnswers, ...] | None:
    with database.reading() as session:
        return first_answers(session, today=TODAY)


def test_twelve_months_of_first_answers(database: Database, manager: Person) -> None:
    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    put_accounts(database, count=1)
    assert known(database) is None
    ids = [add_department(database, manager, name=name) for name in ("Engineering", "Billing", "Water")]
    for id, measure in ((ids[0], "first answer"), (ids[1], "first answer"), (ids[2], "solution")):
        set_service_level(
            database, manager, department_id=id, measure=measure, share=Decimal("0.8"), days=1,
            valid_from=date(2020, 1, 1), today=TODAY,
        )  # fmt: skip

    def case(department: int, received: str, answered: str | None = None) -> None:
        new = NewCase(
            account_id=1, title="Sags", received_at=at(received), kind="issue", department_id=department
        )
        id = log_case(database, manager, new=new, now=NOW)
        if answered:
            add_event(database, manager, case_id=id, kind="answered", at=at(answered), now=NOW)

    # Engineering: due a working day later. Five fell due in the 12 months, one late: 80% of five allow one.
    case(ids[0], "2025-09-09T10:00")  # due September 10, 2025, 10:00: on the first day, never answered
    for day in ("2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"):
        case(ids[0], f"{day}T10:00", f"{day}T16:00")
    case(ids[0], "2025-09-05T10:00", "2025-09-12T10:00")  # due September 8, 2025: before the 12 months
    case(ids[0], "2026-09-09T15:00")  # due today at 15:00: not counted yet
    # Billing: one of one is late, and none of one is allowed.
    case(ids[1], "2026-09-04T16:30", "2026-09-08T16:31")  # Friday before Labor Day, a minute after Monday's
    assert known(database) == (
        FirstAnswers("Engineering", 4, 5, 1),
        FirstAnswers("Billing", 0, 1, 0),
    )
    assert [each.kept for each in known(database) or ()] == [True, False]


def test_a_withdrawn_case_an_answer_taken_back_and_a_target_that_ended(
    database: Database, manager: Person
) -> None:
    save_settings(database, manager, settings=Settings(time_zone="America/Denver"))
    put_accounts(database, count=1)
    id = add_department(database, manager, name="Engineering")
    set_service_level(
        database, manager, department_id=id, measure="first answer", share=Decimal("0.9"), days=1,
        valid_from=date(2020, 1, 1), today=TODAY,
    )  # fmt: skip
    ids = [
        log_case(
            database, manager, now=NOW,
            new=NewCase(
                account_id=1, title="Sags", received_at=at(f"{day}T10:00"), kind="issue", department_id=id
            ),
        )
        for day in ("2026-03-02", "2026-03-03", "2026-03-04")
    ]  # fmt: skip
    add_event(database, manager, case_id=ids[0], kind="withdrawn", at=at("2026-03-02T15:00"), now=NOW)
    add_event(database, manager, case_id=ids[1], kind="withdrawn", at=at("2026-03-06T15:00"), now=NOW)
    add_event(database, manager, case_id=ids[2], kind="answered", at=at("2026-03-04T15:00"), now=NOW)
    # One withdrawn in time is out, one withdrawn after its due moment was missed, one was met.
    assert known(database) == (FirstAnswers("Engineering", 1, 2, 0),)
    with database.reading() as session:
        answer = int(history(session, case_id=ids[2]).set_index("kind")["id"]["answered"])
    take_back_event(database, manager, case_id=ids[2], id=answer, now=NOW, reason="Another case")
    assert known(database) == (FirstAnswers("Engineering", 0, 2, 0),)


@pytest.mark.parametrize("today", [date.min, date(4, 2, 29), date.max])
def test_days_at_the_ends_of_the_calendar_are_answered(
    database: Database, manager: Person, today: date
) -> None:
    save_settings(database, manager, settings=Settings(time_zone="Pacific/Kiritimati"))
    id = add_department(database, manager, name="Engineering")
    set_service_level(
        database, manager, department_id=id, measure="first answer", share=Decimal("0.9"), days=1,
        valid_from=date.min, today=TODAY,
    )  # fmt: skip
    with database.reading() as session:
        assert first_answers(session, today=today) == (FirstAnswers("Engineering", 0, 0, 0),)
