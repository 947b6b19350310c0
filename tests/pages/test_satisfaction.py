"""The satisfaction page with six waves, with one, with none, and with a confidential one."""

from datetime import date
from pathlib import Path

import pytest

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.engagement.queries.promises import promises
from kadash.engagement.sample import follow_up
from kadash.satisfaction import actions, queries, sample
from kadash.satisfaction.actions import QuestionChange
from kadash.satisfaction.tables import Part
from tests.pages.conftest import Open, said
from tests.satisfaction.survey import put_accounts, put_wave, simple_answers

PARTS = ("Index", "Movement", "Drivers", "At risk", "Comments", "Follow-ups", "Waves")
SURVEYS = Path(__file__).parents[1] / "files" / "surveys"


@pytest.fixture
def six_waves(sqlite_database: Database, manager: Person) -> Database:
    ids = put_accounts(sqlite_database)
    day = date(2025, 10, 31)
    waves = sample.fill(sqlite_database, manager, account_ids=ids, last_day=day)
    follow_up(sqlite_database, manager, account_ids=ids, wave_ids=waves, last_day=day)
    return sqlite_database


def cards(app) -> dict[str, str]:
    return {metric.label: metric.value for metric in app.metric}


def test_without_a_wave_it_says_how_one_comes_in(opened: Open) -> None:
    assert "No survey yet" in said(opened("satisfaction"))


@pytest.mark.parametrize("part", PARTS)
def test_every_part_opens(opened: Open, six_waves: Database, part: str) -> None:
    app = opened("satisfaction", part=part)
    assert app.title[0].value == "How satisfied the key accounts are"
    assert "Fall 2025 wave" in said(app)
    assert list(cards(app))[:4] == [
        "Overall satisfaction",
        "Since Spring 2025",
        "Answered",
        "Joint planning, as answered",
    ]


def test_the_figures_are_those_of_the_query(opened: Open, six_waves: Database) -> None:
    with six_waves.reading() as session:
        wave, figure = queries.latest(session)
    shown = cards(opened("satisfaction"))
    assert shown["Overall satisfaction"] == f"{figure['index']:,.0f}"
    assert shown["Answered"] == f"{wave.responses} of 21"


def test_what_moved_and_what_did_not_is_said_in_words(opened: Open, six_waves: Database) -> None:
    text = said(opened("satisfaction", part="Movement"))
    over_all = text.split("Over all waves")[1]
    assert f"**{sample.MOVED}**" in over_all
    moved, _, unclear = over_all.partition(":material/remove:")
    assert f"**{sample.MOVED}**" in moved
    assert sample.STEADY not in moved
    assert sample.STEADY in unclear
    assert "can't be told from chance: 21 accounts answered" in unclear.replace("\\", "")


def test_the_published_gap_is_marked_as_another_population(opened: Open, six_waves: Database) -> None:
    text = said(opened("satisfaction", part="Drivers"))
    assert "Published: +159 points" in text
    assert "another population and another question" in text


def test_a_follow_up_is_closed_on_the_page(opened: Open, six_waves: Database) -> None:
    app = opened("satisfaction", part="Follow-ups")
    assert (cards(app)["Follow-ups open"], cards(app)["Follow-ups closed"]) == ("2", "2")
    app.session_state["follow-open"] = {"selection": {"rows": [0], "columns": [], "cells": []}}
    app.run()
    outcome = next(field for field in app.text_input if field.label.startswith("What came of it"))
    outcome.set_value("Visited; settled")
    next(
        button
        for button in app.button
        if button.key and button.key.startswith("follow-") and button.key.endswith("-save")
    ).click().run()
    assert not app.exception
    with six_waves.reading() as session:
        table = promises(session, today=date(2025, 11, 22))
    assert table["closed_on"].notna().sum() == 3


def test_comments_are_searched(opened: Open, six_waves: Database) -> None:
    app = opened("satisfaction", **{"part": "Comments", "comment-waves": "true"})
    everything = len(app.dataframe[0].value)
    app.text_input(key="comment-search").set_value("demand charge").run()
    found = app.dataframe[0].value
    assert 0 < len(found) < everything
    assert found["comment"].str.contains("demand charge").all()


def test_one_wave_says_that_there_is_nothing_to_compare_with(opened: Open, sqlite_database: Database) -> None:
    put_wave(sqlite_database, simple_answers(put_accounts(sqlite_database)))
    text = said(opened("satisfaction"))
    assert "nothing to compare with yet" in text
    assert "a trend needs a second one" in text
    assert "response rate unknown" in text


def test_one_answer_is_too_few(opened: Open, sqlite_database: Database) -> None:
    put_wave(sqlite_database, simple_answers(put_accounts(sqlite_database)[:1]))
    app = opened("satisfaction")
    assert cards(app)["Index"] == "–"
    assert "too few for an index" in said(app)


@pytest.mark.parametrize("part", PARTS)
def test_a_confidential_group_of_four_is_in_no_part(
    opened: Open, sqlite_database: Database, manager: Person, part: str
) -> None:
    ids = put_accounts(sqlite_database, count=13, industrial=9)
    wave_id = put_wave(sqlite_database, simple_answers(ids), confidential=True)
    with sqlite_database.reading() as session:
        wave = queries.waves(session)[0]
    actions.close_wave(sqlite_database, manager, id=wave_id, version=wave.version, day=date(2024, 11, 5))
    app = opened("satisfaction", part=part)
    text = said(app)
    assert "confidential" in text
    for frame in app.dataframe:
        if "group" in frame.value and "index" in frame.value:
            groups = frame.value[frame.value["group"].isin(["Industrial", "Commercial"])]
            assert groups[["n", "index", "low", "high"]].isna().all(axis=None)
        assert "account" not in frame.value or frame.value["account"].isna().all()
    assert "Account 12" not in text


def test_an_open_confidential_wave_shows_no_figure(opened: Open, sqlite_database: Database) -> None:
    put_wave(sqlite_database, simple_answers(put_accounts(sqlite_database)), confidential=True)
    app = opened("satisfaction")
    assert cards(app)["Index"] == "–"
    assert "still open" in said(app).replace("\\", "")


def test_which_question_is_which_is_said_on_the_page(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    ids = put_accounts(sqlite_database)
    wave_id = put_wave(sqlite_database, simple_answers(ids))
    with sqlite_database.reading() as session:
        price = queries.questions(session, wave_id=wave_id)[1]
    app = opened("satisfaction", part="Waves")
    key = f"questions-{wave_id}-5-table"  # five questions, each in its first version
    app.session_state[key] = {"edited_rows": {1: {"factor": "Rates"}}, "added_rows": [], "deleted_rows": []}
    app.button(key=f"questions-{wave_id}-save").click().run()
    assert not app.exception
    with sqlite_database.reading() as session:
        found = next(q for q in queries.questions(session, wave_id=wave_id) if q.id == price.id)
    assert (found.part, found.factor, found.version) == (Part.FACTOR, "Rates", 2)


def test_two_people_on_one_question_see_both_values(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    wave_id = put_wave(sqlite_database, simple_answers(put_accounts(sqlite_database)))
    with sqlite_database.reading() as session:
        price = queries.questions(session, wave_id=wave_id)[1]
    app = opened("satisfaction", part="Waves")
    key = f"questions-{wave_id}-5-table"
    app.session_state[key] = {"edited_rows": {1: {"factor": "Mine"}}, "added_rows": [], "deleted_rows": []}
    theirs = QuestionChange(price.id or 0, price.version, Part.FACTOR, "Theirs", f"{price.low}..{price.high}")
    actions.set_questions(sqlite_database, manager, wave_id=wave_id, changes=[theirs])
    for told, stored in ((True, "Theirs"), (False, "Mine")):
        app.button(key=f"questions-{wave_id}-save").click().run()
        assert not app.exception
        assert ("Factor: stored now **Theirs**, yours **Mine**" in said(app)) == told
        with sqlite_database.reading() as session:
            assert queries.questions(session, wave_id=wave_id)[1].factor == stored


def test_the_key_accounts_are_taken_as_the_list(opened: Open, sqlite_database: Database) -> None:
    put_wave(sqlite_database, simple_answers(put_accounts(sqlite_database)[:7]))
    app = opened("satisfaction", part="Waves")
    app.button(key="survey-asked").click().run()
    assert not app.exception
    with sqlite_database.reading() as session:
        assert queries.waves(session)[0].asked == 21


def test_an_accounts_page_shows_what_it_said(opened: Open, six_waves: Database) -> None:
    app = opened("account", id="1")
    table = next(f.value for f in app.dataframe if "planned" in f.value)
    assert len(table) == 6


def test_a_survey_is_uploaded_with_its_questions_said(opened: Open, sqlite_database: Database) -> None:
    app = opened("uploads")
    rows = "".join(f"{i},2025-10-{i:02d},{1 + i % 5},Text {i}\n" for i in range(1, 9))
    content = f"Respondent ID,End Date,How do you like us?,Please comment\n{rows}".encode()
    app.file_uploader(key="files").upload("fall.csv", content, "text/csv")
    app.run()
    assert not app.exception, app.exception
    assert "Which question is which" in said(app)
    key = next(k for k in app.session_state if str(k).startswith("survey-parts-"))
    edits = {"edited_rows": {0: {"part": "Overall", "scale": "1..5"}}, "added_rows": [], "deleted_rows": []}
    app.session_state[key] = edits
    next(field for field in app.text_input if field.label == "Wave").set_value("Fall 2025")
    next(button for button in app.button if button.label == "Use this").click().run()
    next(button for button in app.button if button.label == "Load 8").click().run()
    app.run()
    assert not app.exception, app.exception
    with sqlite_database.reading() as session:
        assert queries.latest(session) is None  # the answers name no account: no index of key accounts
        figure = queries.wave_figures(session, groups=False).iloc[0]
    assert (figure["wave"], figure["measure"], figure["n"]) == ("Fall 2025", "overall", 8)
