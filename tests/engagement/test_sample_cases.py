"""The stories of the sample's cases can be found: one quarter missed, an escalation seen coming."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import sqlmodel as sm

from kadash.core.database import Database
from kadash.engagement.queries.cases import cases
from kadash.engagement.queries.escalations import escalations, seen_coming
from kadash.engagement.queries.service_levels import levels
from kadash.engagement.rules import escalation_signs as signs
from kadash.sample import MANAGER, NAMES
from tests.conftest import copied

NOW = datetime(2010, 2, 1, 12, tzinfo=ZoneInfo("America/Denver"))


@pytest.fixture
def session(sample_template: Path, tmp_path: Path) -> Iterator[sm.Session]:
    database: Database = copied(sample_template, tmp_path / "sample.db")
    with database.reading() as found:
        yield found
    database.engine.dispose()


def test_engineering_missed_its_target_in_one_quarter(session: sm.Session) -> None:
    found = [
        each
        for each in levels(session, now=NOW)
        if each.department == "Engineering" and each.target.measure == "first answer" and not each.running
    ]
    assert [each.quarter.label for each in found if each.attainment.kept is False] == [
        "July to September 2009"
    ]
    assert len(found) == 4


def test_bills_are_right_but_for_two(session: sm.Session) -> None:
    found = [each for each in levels(session, now=NOW) if each.target.measure == "bills right"]
    assert sum(each.attainment.missed for each in found) == 2
    assert [each.provisional for each in found] == [False, False, False, True, False]


def test_an_escalation_was_seen_coming(session: sm.Session) -> None:
    first = seen_coming(session, now=NOW)[0]
    frame = escalations(session, person=MANAGER)
    assert (frame["account"].iloc[0], frame["account_id"].iloc[0]) == (NAMES[6], first.account_id)
    assert {signs.WORDS, signs.OVERDUE, signs.THIRD} <= set(first.reasons)


def test_open_cases_of_all_sorts(session: sm.Session) -> None:
    found = [each for each in cases(session, now=NOW) if each.open]
    assert {each.story.state for each in found} == {"open", "waiting"}
    asked = {each.id for each in cases(session, now=NOW, since=NOW) if each.open}
    assert asked == {each.id for each in found}  # the one that was solved and opened again, too
    assert any(each.story.reopened for each in found)
    assert any(each.answer.state == "missed" for each in found)
