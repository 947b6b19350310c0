"""The business plan's page: started, written with a figure, confirmed, adopted, compared; and by role."""

from datetime import UTC, date, datetime

import pytest
from streamlit.testing.v1 import AppTest

from kadash import sample
from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.program.queries.business_plan import plans, record
from kadash.program.tables.business_plan import BusinessPlan, BusinessPlanEdition
from tests.pages.conftest import Open, said
from tests.satisfaction.survey import put_accounts


def click(app: AppTest, label: str) -> None:
    next(each for each in app.button if each.label == label).click().run()
    assert not app.exception, app.exception


def test_an_empty_program_says_what_a_plan_is_and_starts_one(
    opened: Open, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda zone: date(2026, 3, 2))
    put_accounts(sqlite_database, count=2)
    app = opened("business_plan")
    assert "There is no business plan yet" in said(app)
    click(app, "Start the plan")
    assert "0 of 7 sections of the plan 2026 are confirmed" in said(app)
    assert "The program has no budget" in said(app)
    assert next(each for each in app.button if each.label == "Confirm this section").disabled


def test_text_is_saved_at_once_and_a_figure_chosen_from_a_list_is_put_in(
    opened: Open, sqlite_database: Database
) -> None:
    put_accounts(sqlite_database, count=2)
    app = opened("business_plan")
    click(app, "Start the plan")
    next(each for each in app.text_area if each.label == "What the program is for").set_value("We have").run()
    next(each for each in app.selectbox if each.label == "Figure").set_value("at_risk.accounts").run()
    click(app, "Put it in")
    again = opened("business_plan")  # a new session of the browser
    shown = {each.label: each.value for each in again.text_area}
    assert shown["What the program is for"] == "We have {Key accounts}"
    with sqlite_database.reading() as session:
        row = record(session, id=plans(session)[0].id or 0).sections[0]
    assert row.words == {"purpose": "We have {at_risk.accounts}"}
    next(each for each in again.text_area if each.label == "What we ask for").set_value("{nothing}").run()
    assert "{nothing} names no figure" in said(again)


def test_the_sample_shows_draft_versions_and_what_changed(
    sample_database: Database, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda zone: sample.TODAY)
    monkeypatch.setenv("KADASH_DATABASE_URL", sample_database.key)
    app = opened("business_plan", plan="2010", section="6 Organizational analysis")
    text = said(app)
    assert "Version 2 of 2009 was adopted on December 31, 2009; 5 of 7 sections of the plan 2010" in text
    assert "filled by data, confirmed by nobody" in text
    click(app, "Confirm this section")
    assert "6 of 7 sections of the plan 2010 are confirmed" in said(app)
    old = opened("business_plan", plan="2009", part="Versions")
    assert "**Version 1**, adopted by Morgan Ellis on October 14, 2009" in said(old)
    next(each for each in old.selectbox if each.label == "From").set_value("1").run()
    next(each for each in old.selectbox if each.label == "To").set_value("2").run()
    assert "Put in: The Standard level follows when time allows" in said(old)


def test_a_plan_that_is_due_stands_in_today(
    opened: Open, sqlite_database: Database, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sqlite_database.writing(manager) as session:
        session.add(BusinessPlan(plan_year=2025, started_by="Avery Cole", started_on=date(2025, 1, 5)))
        session.flush()
        session.add(
            BusinessPlanEdition(
                plan_id=1, number=2, adopted_on=date(2025, 4, 1), adopted_by="Lee",
                adopted_at=datetime(2025, 4, 1, tzinfo=UTC), data_version=1, frozen={},
            )
        )  # fmt: skip
    said_on = {}
    for day in (date(2026, 1, 31), date(2026, 2, 1), date(2026, 4, 2)):
        monkeypatch.setattr(clock, "today", lambda zone, day=day: day)
        said_on[day.month] = said(opened("today", whose="Everybody's"))
    assert "Business plan" not in said_on[1]
    assert ":orange[version 2, adopted Apr 1, 2025, is a year old on Apr 1, 2026]" in said_on[2]
    assert ":red[version 2, adopted Apr 1, 2025, is a year old on Apr 1, 2026]" in said_on[4]
