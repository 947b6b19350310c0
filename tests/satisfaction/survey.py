"""A small survey to test against: accounts, a wave and its answers, put in without the upload."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from kadash.accounts.tables import Account, Representative
from kadash.core.database import Database
from kadash.core.people import Person, Role
from kadash.satisfaction.tables import SurveyQuestion, SurveyResponse, SurveyWave

PERSON = Person(name="Dana Reyes", role=Role.MANAGER)
CLASSES = ("Industrial", "Commercial", "Institutional")


def put_accounts(database: Database, *, count: int = 21, industrial: int | None = None) -> list[int]:
    """Put accounts ``A001`` … in three classes by turns, or the first ``industrial`` as Industrial."""
    with database.writing(PERSON) as session:
        avery = Representative(name="Avery Cole")
        session.add(avery)
        session.flush()
        rows = [
            Account(
                number=f"A{i:03d}",
                name=f"Account {i}",
                customer_class=CLASSES[i % 3] if industrial is None else CLASSES[int(i > industrial)],
                representative_id=avery.id,
            )
            for i in range(1, count + 1)
        ]
        session.add_all(rows)
        session.flush()
        return [int(row.id) for row in rows if row.id is not None]


QUESTIONS: Sequence[Mapping[str, object]] = (
    {"title": "Overall?", "part": "overall", "low": Decimal(0), "high": Decimal(10)},
    {"title": "Price?", "part": "factor", "factor": "Price", "low": Decimal(0), "high": Decimal(10)},
    {"title": "Outages?", "part": "factor", "factor": "Outages", "low": Decimal(0), "high": Decimal(10)},
    {"title": "Planned?", "part": "joint_planning"},
    {"title": "Why?", "part": "comment"},
)


def put_wave(
    database: Database,
    answers: Sequence[tuple[int | None, Mapping[str, str]]],
    *,
    name: str = "Fall 2024",
    day: date = date(2024, 11, 1),
    confidential: bool = False,
    asked_count: int | None = None,
) -> int:
    """Put a wave with one response per (account id, answers) and return its id."""
    with database.writing(PERSON) as session:
        wave = SurveyWave(
            name=name, first_day=day, last_day=day, confidential=confidential, asked_count=asked_count
        )
        session.add(wave)
        session.flush()
        assert wave.id is not None
        session.add_all(
            SurveyQuestion.model_validate({"wave_id": wave.id, "place": place, **question})
            for place, question in enumerate(QUESTIONS)
        )
        session.add_all(
            SurveyResponse(
                wave_id=wave.id,
                respondent=f"r{place}",
                account_id=account_id,
                day=day,
                answers=json.dumps(dict(given)),
            )
            for place, (account_id, given) in enumerate(answers)
        )
        return wave.id


def simple_answers(ids: Sequence[int | None], *, shift: int = 0) -> list[tuple[int | None, dict[str, str]]]:
    """Return an answer per account: marks that differ, every third account planned jointly."""
    return [
        (
            account_id,
            {
                "Overall?": str(min(10, 3 + place % 6 + shift)),
                "Price?": str(2 + place % 7),
                "Outages?": str(3 + (place * 5) % 7),
                "Planned?": "Yes" if place % 3 == 0 else "No",
                "Why?": f"Reply no{place}",
            },
        )
        for place, account_id in enumerate(ids)
    ]
