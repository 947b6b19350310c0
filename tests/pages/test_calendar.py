"""The working calendar on the settings page: hours, confirmed holidays, own closures."""

from datetime import date, time

import pytest

from kadash.core import clock
from kadash.core.database import Database
from kadash.core.people import Person, Role
from kadash.engagement.queries.calendar import calendar, closed_years
from tests.pages.conftest import Open, said

TODAY = date(2026, 6, 30)


@pytest.fixture(autouse=True)
def on_a_day(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "today", lambda zone: TODAY)


def press(app, label: str):
    return next(each for each in app.button if each.label == label).click().run()


def test_hours_and_holidays(opened: Open, sqlite_database: Database) -> None:
    app = opened("settings", part="Calendar")
    assert "Not set yet: Monday to Friday, 8:00 AM to 5:00 PM, are taken" in said(app)
    next(field for field in app.text_input if field.label == "Friday").set_value("8:00-12:00")
    press(app, "Save the hours")
    assert not app.exception
    assert "are not confirmed" in said(app)
    next(each for each in app.selectbox if each.label == "State").set_value("CO").run()
    press(app, "Confirm the year")
    assert not app.exception
    with sqlite_database.reading() as session:
        found, years = calendar(session), closed_years(session)
    assert [span.closes for span in found.spans_on(date(2026, 7, 10))] == [time(12)]
    assert not found.works_on(date(2026, 9, 7))
    assert years[2026].state == "CO"
    assert "with the holidays of Colorado" in said(app)


def test_hours_that_cannot_be_read_change_nothing(opened: Open, sqlite_database: Database) -> None:
    app = opened("settings", part="Calendar")
    next(field for field in app.text_input if field.label == "Friday").set_value("eight to five")
    press(app, "Save the hours")
    assert "These hours cannot be read" in said(app)
    assert "Not set yet" in said(app)


def test_a_reader_looks_only(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kadash.ui.people.signed_in", lambda: Person("Robin Shaw", Role.READER))
    app = opened("settings", part="Calendar")
    assert not [each for each in app.button if each.label in ("Save the hours", "Confirm the year")]
