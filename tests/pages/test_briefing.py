"""The briefing page and the present mode: empty, prepared, walked through, frozen."""

from datetime import UTC, date, datetime

import pytest

from kadash.briefing import actions
from kadash.briefing.queries import briefings as queries
from kadash.briefing.rules.plan import Plan, from_json
from kadash.core.database import Database
from kadash.core.narrative import Figure
from kadash.core.people import Person
from kadash.plans.rules.figures import NAMES as FIGURES
from tests.cli import DATA, load
from tests.pages.conftest import Open, said


@pytest.fixture
def briefing(sqlite_database: Database, manager: Person) -> int:
    load(sqlite_database, DATA / "at_risk_worksheet_2009.csv", "--answer", "period=2009-01..2009-12")
    return actions.start(sqlite_database, manager, title="Review board", as_of=date(2010, 2, 2))


def test_without_a_briefing_the_page_says_how_to_start(opened: Open) -> None:
    assert "No briefing yet" in said(opened("briefing"))


def test_the_slides_stand_on_the_page(opened: Open, briefing: int) -> None:
    text = said(opened("briefing"))
    assert r"\$746,582 of electric net revenue could go" in text
    assert "of 1,000 points" not in text
    assert "No survey has been held yet" in text


def test_the_minutes_and_words_are_saved(opened: Open, briefing: int, sqlite_database: Database) -> None:
    app = opened("briefing")
    area = next(area for area in app.text_area if "{at_risk.total}" in str(area.value))
    area.set_value("Look: {at_risk.total}.")
    next(button for button in app.button if button.label == "Save the briefing").click()
    app.run()
    assert not app.exception
    with sqlite_database.reading() as session:
        value = queries.value(session, queries.one(session, id=briefing))
    assert "Look: $746,582." in [slide.text for slide in value.slides]


def test_a_field_that_names_no_figure_is_refused_with_a_sentence(opened: Open, briefing: int) -> None:
    app = opened("briefing")
    next(area for area in app.text_area if "{at_risk.total}" in str(area.value)).set_value("{at_risk.totl}")
    next(button for button in app.button if button.label == "Save the briefing").click()
    app.run()
    assert "names no figure" in said(app)


def test_the_hour_is_walked_through_and_frozen(
    opened: Open, briefing: int, sqlite_database: Database
) -> None:
    app = opened("present", id=str(briefing))
    titles = [app.title[0].value]
    while not app.button("next").disabled:
        app.button("next").click().run()
        assert not app.exception
        titles.append(app.title[0].value)
    with sqlite_database.reading() as session:
        row = queries.one(session, id=briefing)
        expected = [row.title, *(slide.title for slide in queries.value(session, row).slides)]
    assert [title.replace("\\", "") for title in titles] == expected
    app.button("freeze").click().run()
    assert not app.exception
    with sqlite_database.reading() as session:
        assert queries.one(session, id=briefing).frozen is not None


def test_each_briefing_has_its_own_place_and_the_hour_begins_behind_the_cover(
    opened: Open, briefing: int
) -> None:
    app = opened("present", id=str(briefing))
    assert f"present-started-{briefing}" not in app.session_state
    app.button("next").click().run()
    assert app.session_state[f"present-started-{briefing}"]
    assert "on time" in said(app)
    app.session_state[f"slide-{briefing}"] = 1000  # as an older window with more slides may ask
    assert app.run().button("next").disabled
    app.button("back").click().run()
    assert not app.button("next").disabled


def test_an_address_without_a_briefing_is_a_sentence(opened: Open) -> None:
    assert "names no briefing" in said(opened("present"))


def test_a_new_briefing_becomes_the_chosen_one_also_where_its_day_is_earlier(
    opened: Open, briefing: int, sqlite_database: Database, manager: Person
) -> None:
    with sqlite_database.reading() as session:
        version = queries.one(session, id=briefing).version
    now = datetime(2010, 2, 2, 17, tzinfo=UTC)
    actions.present(sqlite_database, manager, id=briefing, version=version, now=now)
    actions.note(sqlite_database, manager, briefing_id=briefing, kind="question", text="What about the mill?")
    app = opened("briefing")
    app.date_input(key="new-briefing-day").set_value(date(2010, 1, 5))
    app.text_input(key="new-briefing-title").set_value("Review board")
    app.button(key="new-briefing-start").click().run()
    assert not app.exception
    box = app.selectbox(key="briefing")
    assert "Review board (2) · in preparation" in box.options[0]
    assert box.index == 0
    assert "What you asked last time\\: 1 of 1 is still open" in said(app)
    again = opened("briefing")  # a reload without anything chosen
    assert again.selectbox(key="briefing").index == 0


def test_two_people_on_one_briefing_keep_each_text_in_its_section(
    opened: Open, briefing: int, sqlite_database: Database, manager: Person
) -> None:
    app = opened("briefing")
    with sqlite_database.reading() as session:
        before = from_json(queries.one(session, id=briefing).plan)
    fewer = Plan(tuple(section for section in before.sections if section.kind != "last_time"))
    next(area for area in app.text_area if "{at_risk.total}" in str(area.value)).set_value(
        "Mine of exposure."
    )
    actions.save(
        sqlite_database, manager, id=briefing, version=1, plan=fewer, title="Theirs", audience="named",
        figures={key: Figure(key, key, "1") for key in FIGURES},
    )  # fmt: skip
    app.button(key=f"briefing-{briefing}-save").click().run()
    assert not app.exception
    assert r"**8 min; Mine of exposure\.**" in said(app)
    assert "**not in the briefing**, yours **5 min**" in said(app)
    app.button(key=f"briefing-{briefing}-save").click().run()
    with sqlite_database.reading() as session:
        row = queries.one(session, id=briefing)
    words = {section.kind: section.narrative for section in before.sections} | {
        "exposure": "Mine of exposure."
    }
    assert {s.kind: s.narrative for s in from_json(row.plan).sections} == words
    assert row.title == "Review board"
