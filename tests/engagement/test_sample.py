"""The stories of the sample can be found: who went silent, who heard only bad news, who hangs on one."""

from pathlib import Path

import pytest

from kadash.core.database import Database
from kadash.engagement.queries.kept import kept_on_time
from kadash.engagement.queries.news import news
from kadash.engagement.queries.planning import program
from kadash.engagement.queries.relationships import Picture, picture
from kadash.engagement.rules.silence import headline, order_of_calls
from kadash.sample import NAMES, TODAY
from kadash.screens.engagement.home import sentence
from tests.conftest import copied


@pytest.fixture(scope="module")
def sample(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Database:
    return copied(sample_template, tmp_path_factory.mktemp("sample") / "sample.db")


@pytest.fixture(scope="module")
def seen(sample: Database) -> Picture:
    with sample.reading() as session:
        return picture(session, today=TODAY)


def test_a_large_account_went_silent(seen: Picture) -> None:
    ordered, unknown = order_of_calls(each.silence for each in seen.relationships)
    names = {each.account_id: each.name for each in seen.relationships}
    late = [names[each.account_id] for each in ordered]
    assert late[0] == NAMES[2]
    assert {NAMES[9], NAMES[15]} <= set(late)
    assert not unknown
    assert ordered[0].anybody.days >= 290
    found = headline(each.silence for each in seen.relationships)
    assert f"{found.late} of 21 key accounts, $" in sentence(seen)


def test_one_heard_only_bad_news(seen: Picture) -> None:
    only_bad = [each.name for each in seen.relationships if each.balance.only_bad]
    assert NAMES[6] in only_bad


def test_one_lost_its_primary_contact_and_one_hangs_on_one_person(seen: Picture) -> None:
    spots = {each.name: " / ".join(each.spots) for each in seen.relationships}
    assert "the primary contact, left" in spots[NAMES[8]]
    assert "everything hangs on one person of theirs" in spots[NAMES[4]]


def test_promises_and_news(sample: Database) -> None:
    with sample.reading() as session:
        kept = kept_on_time(session, today=TODAY)
        rate, outage = news(session, exposure={})
    assert 0 < kept.kept < kept.due
    assert (outage.spread.told, outage.spread.concerned) == (11, 12)
    assert (rate.spread.told, rate.spread.concerned) == (9, 21)
    assert outage.spread.told_first_by_us == 9


def test_a_plan_with_a_streak_of_seven_and_what_became_of_the_others(sample: Database) -> None:
    with sample.reading() as session:
        found = program(session, today=TODAY)
    streaks = {each.name: each.streak for each in found.standings if each.streak}
    assert streaks == {NAMES[0]: 7, NAMES[8]: 4, NAMES[10]: 1}
    closed = {each.name: each.closed[0] for each in found.standings if each.closed[0] != "not due"}
    assert (closed[NAMES[4]], closed[NAMES[12]]) == ("late", "missed")
    assert found.force.accounts.given == 1
    assert (found.senior.given, found.senior.due) == (6, 9)
