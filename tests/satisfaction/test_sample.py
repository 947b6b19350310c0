"""The sample's waves: what was built into them is what the page finds, and nothing else."""

from datetime import date

import pytest

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.satisfaction import queries, sample
from kadash.satisfaction.rules.movement import Basis, in_words
from tests.satisfaction.survey import put_accounts

LAST = date(2025, 10, 31)


@pytest.fixture
def filled(database: Database, manager: Person) -> Database:
    ids = put_accounts(database)
    sample.fill(database, manager, account_ids=ids, last_day=LAST)
    return database


def test_six_waves_of_the_21_accounts(filled):
    with filled.reading() as session:
        waves = queries.waves(session)
    assert [wave.name for wave in waves] == [
        "Spring 2023", "Fall 2023", "Spring 2024", "Fall 2024", "Spring 2025", "Fall 2025",
    ]  # fmt: skip
    assert {wave.asked for wave in waves} == {21}
    assert all(wave.listed and not wave.confidential for wave in waves)
    assert all(14 <= wave.responses == wave.matched <= 20 for wave in waves)


def test_one_factor_moved_and_one_did_not(filled):
    with filled.reading() as session:
        trend = queries.trend(session)
        first, *_, last = queries.waves(session)
        moved = queries.movement(session, earlier=first, later=last)
    outages, price = trend[f"factor:{sample.MOVED}"], trend[f"factor:{sample.STEADY}"]
    assert outages.told
    assert outages.difference == pytest.approx(0.84 / 9 * 1000, abs=25)  # two half-years of 0.42 on 1..10
    assert in_words(outages).startswith("Up")
    assert price.basis is Basis.SLOPE
    assert not price.told
    assert in_words(price).startswith("The trend can't be told from chance")
    assert moved[f"factor:{sample.MOVED}"].told
    assert not moved[f"factor:{sample.STEADY}"].told


def test_those_who_plan_together_are_happier(filled):
    with filled.reading() as session:
        gap = queries.planning_gap(session, wave=queries.waves(session)[-1])
    assert gap.change.told
    assert gap.change.difference > 0


def test_comments_say_what_people_say(filled):
    with filled.reading() as session:
        found = queries.comments(session, waves=queries.waves(session))
    assert 25 <= len(found) <= 70
    assert found["account"].notna().all()


def test_the_seed_gives_the_same_program(sqlite_database, manager):
    ids = put_accounts(sqlite_database)
    sample.fill(sqlite_database, manager, account_ids=ids, last_day=LAST)
    with sqlite_database.reading() as session:
        table = queries.wave_figures(session)
    whole = table[(table["attribute"] == "") & table["headline"]]
    assert whole["index"].between(550, 800).all()
