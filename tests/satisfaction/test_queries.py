"""Figures, movement, gap, drivers and comments out of the database."""

from datetime import date

import pandas as pd
import pytest

from kadash.satisfaction import actions, queries
from kadash.satisfaction.queries.waves import wave as one_wave
from kadash.satisfaction.rules.movement import Basis
from tests.satisfaction.survey import PERSON, put_accounts, put_wave, simple_answers

DAY = date(2024, 11, 1)


def _close(database, wave_id):
    with database.reading() as session:
        version = one_wave(session, wave_id=wave_id).version
    actions.close_wave(database, PERSON, id=wave_id, version=version, day=DAY)


@pytest.fixture
def two_waves(database):
    """Two identified waves of 14 and 12 of 21 accounts; the second is two points of ten happier."""
    ids = put_accounts(database)
    first = put_wave(database, simple_answers(ids[:14]), name="2023", day=date(2023, 11, 1))
    second = put_wave(database, simple_answers(ids[:12], shift=2), name="2024", day=DAY)
    for wave_id in (first, second):
        actions.set_asked(database, PERSON, wave_id=wave_id, account_ids=ids)
    return database


def test_figures_by_hand(two_waves):
    with two_waves.reading() as session:
        table = queries.wave_figures(session)
        latest, figure = queries.latest(session)
    whole = table[(table["attribute"] == "") & (table["measure"] == "overall")].set_index("wave")
    # 14 marks: 3,4,5,6,7,8 twice and 3,4: (2·33 + 7) ÷ 14 ÷ 10 × 1000
    assert whole.loc["2023", "index"] == pytest.approx(73 / 14 * 100)
    assert whole.loc["2023", ["n", "asked"]].tolist() == [14, 21]
    assert whole.loc["2024", "index"] == pytest.approx(750)
    assert (latest.name, figure["measure"], figure["n"]) == ("2024", "overall", 12)
    classes = table[(table["attribute"] == "customer_class") & (table["wave"] == "2024")]
    assert set(classes["n"]) == {4}
    assert classes["index"].isna().all()  # four of seven each: counted, not shown
    assert set(classes["asked"]) == {7}


def test_movement_in_pairs(two_waves):
    with two_waves.reading() as session:
        first, second = queries.waves(session)
        changes = queries.movement(session, earlier=first, later=second)
        moved = queries.moved_accounts(session, earlier=first, later=second)
    assert (changes["overall"].basis, changes["overall"].n) == (Basis.PAIRED, 12)
    assert changes["overall"].difference == pytest.approx(200)
    assert changes["factor:Price"].difference == pytest.approx(0)
    assert not changes["factor:Price"].told
    assert len(moved) == 12
    assert moved["change"].tolist() == [pytest.approx(200)] * 12


def test_the_gap_of_joint_planning(two_waves):
    with two_waves.reading() as session:
        first, second = queries.waves(session)
        gap = queries.planning_gap(session, wave=first)
        too_few = queries.planning_gap(session, wave=second)
    # Every third account planned: places 0, 3, 6, 9, 12 with marks 3, 6, 3, 6, 3
    assert (gap.planned.n, gap.planned.mean) == (5, pytest.approx(420))
    assert gap.change.difference == pytest.approx(420 - (730 - 210) / 9 * 10)
    assert too_few.planned.n == 0
    assert too_few.change.basis is Basis.NONE


def test_drivers_of_one_wave_and_of_all(two_waves):
    with two_waves.reading() as session:
        waves = queries.waves(session)
        one = queries.driver_view(session, wave=waves[0])
        pooled = queries.driver_view(session, wave=None)
    assert one.accounts == pooled.accounts == 14
    assert {d.factor for d in one.drivers} == {"Price", "Outages"}


def test_trend_needs_three_waves(two_waves):
    with two_waves.reading() as session:
        assert {change.basis for change in queries.trend(session).values()} == {Basis.NONE}


def test_comments_are_searched_and_attributed(two_waves):
    with two_waves.reading() as session:
        waves = queries.waves(session)
        found = queries.comments(session, waves=waves, search="NO11 account")
        by_class = queries.comments(session, waves=waves, search="Institutional")
    assert found["account"].tolist() == ["Account 12", "Account 12"]
    assert found["wave"].tolist() == ["2024", "2023"]
    assert set(by_class["group"]) == {"Institutional"}


def test_an_open_confidential_wave_shows_nothing(database):
    ids = put_accounts(database)
    put_wave(database, simple_answers(ids), confidential=True)
    with database.reading() as session:
        wave = queries.waves(session)[0]
        assert queries.wave_figures(session).empty
        assert queries.latest(session) is None
        assert queries.planning_gap(session, wave=wave) is None
        assert queries.comments(session, waves=[wave]).empty
        assert queries.driver_view(session, wave=wave).drivers == ()


def test_a_confidential_group_of_four_is_nowhere(database):
    """Nine Industrial and four Commercial answer: what the four said is in no query and no difference."""
    ids = put_accounts(database, count=13, industrial=9)
    wave_id = put_wave(database, simple_answers(ids), confidential=True)
    other = put_wave(database, simple_answers(ids), name="2023", day=date(2023, 11, 1))
    _close(database, wave_id)
    with database.reading() as session:
        wave, before = one_wave(session, wave_id=wave_id), one_wave(session, wave_id=other)
        table = queries.wave_figures(session, wave_ids=[wave_id])
        comments = queries.comments(session, waves=[wave])
        moved = queries.moved_accounts(session, earlier=before, later=wave)
        changes = queries.movement(session, earlier=before, later=wave)
    classes = table[table["attribute"] == "customer_class"]
    assert len(classes)
    assert classes[["n", "asked", "rate", "index", "low", "high"]].isna().all(axis=None)
    assert "representative" not in set(table["attribute"])
    assert len(comments) == 13
    hidden = ["response_id", "account_id", "account", "representative", "group", "points"]
    assert comments[hidden].isna().all(axis=None)
    assert comments["comment"].tolist() == sorted(comments["comment"].tolist())
    assert moved.empty
    assert {change.basis for change in changes.values()} == {Basis.WHOLE}


def test_a_confidential_wave_compares_nothing_that_whoever_skipped_a_factor_could_be_worked_out_of(database):
    ids = put_accounts(database, count=14, industrial=7)
    answers = simple_answers(ids)
    for _, given in answers:
        del given["Overall?"]
    del answers[3][1]["Price?"]  # one account skipped a factor
    wave_id = put_wave(database, answers, confidential=True)
    before = put_wave(database, simple_answers(ids), name="2023", day=date(2023, 11, 1))
    _close(database, wave_id)
    with database.reading() as session:
        wave, earlier = one_wave(session, wave_id=wave_id), one_wave(session, wave_id=before)
        gap = queries.planning_gap(session, wave=wave)
        changes = queries.movement(session, earlier=earlier, later=wave)
        table = queries.wave_figures(session, wave_ids=[wave_id], groups=False).set_index("measure")
    assert gap.measure == "factors"
    assert gap.change.difference is None
    assert "factors" not in changes
    assert changes["factor:Price"].basis is Basis.WHOLE
    parts = table.loc[["factor:Price", "factor:Outages"], "index"]
    assert table.loc["factors", "index"] == pytest.approx(parts.mean())


def test_a_class_is_kept_when_a_confidential_wave_closes(database):
    ids = put_accounts(database, count=12, industrial=6)
    wave_id = put_wave(database, simple_answers(ids), confidential=True)
    _close(database, wave_id)
    from kadash.accounts.tables import Account

    def shown():
        with database.reading() as session:
            table = queries.wave_figures(session, wave_ids=[wave_id])
        classes = table[(table["attribute"] == "customer_class") & (table["measure"] == "overall")]
        return dict(zip(classes["group"], classes["index"], strict=True))

    before = shown()
    assert set(before) == {"Industrial", "Commercial"}
    with database.writing(PERSON) as session:
        session.get(Account, ids[0]).customer_class = "Commercial"
    assert shown() == before


def test_four_comments_of_a_confidential_wave_are_not_read(database):
    ids = put_accounts(database, count=6)
    answers = simple_answers(ids)
    for _, given in answers[4:]:
        del given["Why?"]
    wave_id = put_wave(database, answers, confidential=True)
    _close(database, wave_id)
    with database.reading() as session:
        assert queries.comments(session, waves=[one_wave(session, wave_id=wave_id)]).empty


def test_no_waves(database):
    with database.reading() as session:
        assert queries.waves(session) == []
        assert queries.wave_figures(session).empty
        assert queries.latest(session) is None
        assert queries.trend(session) == {}
        assert queries.driver_view(session, wave=None).drivers == ()
        assert isinstance(queries.comments(session, waves=[]), pd.DataFrame)
