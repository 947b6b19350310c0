"""Waves and follow-ups are written by those who may, once, and a promise is kept."""

from datetime import date
from decimal import Decimal

import pytest

from kadash.core.errors import Clash, Invalid, Locked, NotAllowed, NotFound
from kadash.satisfaction import actions, queries
from kadash.satisfaction.actions.waves import QuestionChange
from kadash.satisfaction.queries.waves import wave as one_wave
from kadash.satisfaction.tables import Part
from tests.satisfaction.survey import put_accounts, put_wave, simple_answers

DAY = date(2024, 11, 1)


def _wave(database, wave_id):
    with database.reading() as session:
        return one_wave(session, wave_id=wave_id)


def _change(database, person, wave, **changes):
    values = {
        "name": wave.name,
        "first_day": wave.first_day,
        "last_day": wave.last_day,
        "confidential": wave.confidential,
        "asked_count": wave.asked_count,
    }
    actions.change_wave(database, person, id=wave.id, version=wave.version, **{**values, **changes})


def test_a_wave_is_made_once(database, manager, reader):
    wave_id = actions.create_wave(database, manager, name=" Fall 2024 ", last_day=DAY, asked_count=21)
    found = _wave(database, wave_id)
    assert (found.name, found.asked, found.listed, found.responses) == ("Fall 2024", 21, False, 0)
    with pytest.raises(Invalid, match="already"):
        actions.create_wave(database, manager, name="Fall 2024")
    with pytest.raises(NotAllowed):
        actions.create_wave(database, reader, name="Spring 2025")
    with pytest.raises(NotAllowed):
        actions.create_wave(database, None, name="Spring 2025")


@pytest.mark.parametrize(
    "values",
    [
        {"name": " "},
        {"name": "A", "asked_count": 0},
        {"name": "A", "first_day": DAY, "last_day": date(2024, 1, 1)},
    ],
)
def test_what_is_no_wave(database, manager, values):
    with pytest.raises(Invalid):
        actions.create_wave(database, manager, **values)


def test_two_people_on_one_wave(database, manager, representative):
    wave = _wave(database, put_wave(database, []))
    _change(database, manager, wave, asked_count=30)
    with pytest.raises(Clash) as clash:
        _change(database, representative, wave, asked_count=20)
    assert clash.value.differences["asked_count"] == (30, 20)


def test_a_promise_is_not_taken_back(database, manager):
    ids = put_accounts(database, count=6)
    empty = _wave(database, put_wave(database, [], name="Empty", confidential=True))
    _change(database, manager, empty, confidential=False)
    answered = _wave(database, put_wave(database, simple_answers(ids), confidential=True))
    with pytest.raises(Locked, match="promise"):
        _change(database, manager, answered, confidential=False)


def test_who_was_asked(database, manager):
    ids = put_accounts(database)
    wave_id = put_wave(database, simple_answers(ids[:7]), asked_count=99)
    actions.set_asked(database, manager, wave_id=wave_id, account_ids=ids)
    assert _wave(database, wave_id).asked == 21
    actions.set_asked(database, manager, wave_id=wave_id, account_ids=ids[:14])
    found = _wave(database, wave_id)
    assert (found.asked, found.listed, found.responses, found.matched) == (14, True, 7, 7)


def test_a_closed_confidential_wave_stays_as_it_is(database, manager):
    ids = put_accounts(database, count=9)
    wave_id = put_wave(database, simple_answers([*ids, None]), confidential=True)
    wave = _wave(database, wave_id)
    assert not wave.readable
    assert "still open" in str(wave.hidden_because)
    actions.close_wave(database, manager, id=wave_id, version=wave.version, day=DAY)
    assert _wave(database, wave_id).readable
    with database.reading() as session:
        question = queries.questions(session, wave_id=wave_id)[0]
        assert queries.unmatched(session, wave_id=wave_id).empty
    change = QuestionChange(question.id, question.version, Part.OTHER)
    with pytest.raises(Locked, match="closed"):
        actions.set_questions(database, manager, wave_id=wave_id, changes=[change])
    with pytest.raises(Locked, match="closed already"):
        actions.close_wave(database, manager, id=wave_id, version=wave.version + 1, day=DAY)


def test_questions_get_their_parts(database, manager):
    wave_id = put_wave(database, [])
    with database.reading() as session:
        overall, price, outages, *_ = queries.questions(session, wave_id=wave_id)
    changes = [
        QuestionChange(price.id, price.version, Part.FACTOR, "Rates", "1..5", Decimal("0.6")),
        QuestionChange(outages.id, outages.version, Part.RECOMMEND, None, "0..10"),
        QuestionChange(overall.id, overall.version, Part.COMMENT),
    ]
    actions.set_questions(database, manager, wave_id=wave_id, changes=changes[1:])
    actions.set_questions(
        database,
        manager,
        wave_id=wave_id,
        changes=[QuestionChange(price.id, price.version, Part.FACTOR, "Rates", "1..5")],
    )
    with database.reading() as session:
        found = queries.questions(session, wave_id=wave_id)
    assert [(q.part, q.factor, q.low, q.high) for q in found[:3]] == [
        ("comment", None, None, None),
        ("factor", "Rates", Decimal(1), Decimal(5)),
        ("recommend", None, Decimal(0), Decimal(10)),
    ]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ((Part.FACTOR, None, "1..5"), "needs a name"),
        ((Part.FACTOR, "Price", ""), "needs its scale"),
        ((Part.RECOMMEND, None, "1..5"), "0 to 10"),
        ((Part.FACTOR, "Price", "1..5", Decimal("1.2")), "parts of 1"),
    ],
)
def test_questions_that_cannot_be(database, manager, change, says):
    wave_id = put_wave(database, [])
    with database.reading() as session:
        question = queries.questions(session, wave_id=wave_id)[1]
    with pytest.raises(Invalid, match=says):
        actions.set_questions(
            database,
            manager,
            wave_id=wave_id,
            changes=[QuestionChange(question.id, question.version, *change)],
        )


def test_matching_by_hand(database, manager):
    ids = put_accounts(database, count=3)
    wave_id = put_wave(database, [(None, {"Overall?": "5"})])
    with database.reading() as session:
        assert queries.unmatched(session, wave_id=wave_id).empty  # the file named no account
        response = queries.waves(session)[0]
    assert response.matched == 0
    actions.match_response(database, manager, response_id=1, version=1, account_id=ids[0])
    assert _wave(database, wave_id).matched == 1
    with pytest.raises(NotFound):
        actions.match_response(database, manager, response_id=99, version=1, account_id=ids[0])


def test_a_confidential_respondent_is_not_looked_up(database, manager):
    ids = put_accounts(database, count=3)
    put_wave(database, [(None, {})], confidential=True)
    with pytest.raises(Locked):
        actions.match_response(database, manager, response_id=1, version=1, account_id=ids[0])
