"""The settings: saved by a button, and a clash shows both values."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from kadash.accounts.actions import NewContact, add_account, add_contact
from kadash.accounts.queries.accounts import power_cost_rates
from kadash.accounts.queries.personal_data import named_contacts
from kadash.accounts.tables import PowerCostRate
from kadash.core.actions import save_logo, save_settings
from kadash.core.backup import back_up
from kadash.core.database import Database
from kadash.core.logo import Logo, read_logo
from kadash.core.people import Person
from kadash.core.settings import Settings, read_settings
from kadash.intake.tables import RememberedMapping
from tests.core.test_logo import picture
from tests.pages.conftest import Open, said
from tests.states import state


def field(app: AppTest, label: str, form: str = "utility") -> Any:
    fields = [*app.text_input, *app.number_input, *app.selectbox]
    found = [f for f in fields if f.label == label and str(f.key).startswith(form)]
    assert len(found) == 1
    return found[0]


def test_what_is_typed_is_saved(opened: Open, sqlite_database: Database) -> None:
    app = opened("settings")
    field(app, "Name").set_value("Loveland Water & Power")
    field(app, "Program budget per year ($)").set_value(54600.25)
    app.button(key="utility-save").click().run()
    with sqlite_database.reading() as session:
        stored = read_settings(session)
    assert (stored.utility_name, stored.program_budget_cents) == ("Loveland Water & Power", 5460025)
    assert stored.version == 1
    assert field(app, "Name").value == "Loveland Water & Power"


def test_the_time_zone_is_proposed_and_saved(
    opened: Open, sqlite_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kadash.screens.settings.utility.computer_zone", lambda: "America/Chicago")
    app = opened("settings")
    assert field(app, "Time zone").value == "America/Chicago"
    assert "Not saved yet" in said(app)
    field(app, "Time zone").set_value("America/Denver")
    app.button(key="utility-save").click().run()
    with sqlite_database.reading() as session:
        assert read_settings(session).time_zone == "America/Denver"
    assert field(app, "Time zone").value == "America/Denver"
    assert "Not saved yet" not in said(app)


def test_large_numbers_are_written_as_people_read_them(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    stored = Settings(annual_revenue_cents=4_500_000_050, customers=33_000, employees=100)
    save_settings(sqlite_database, manager, settings=stored)
    app = opened("settings")
    assert "Stored: \\$45,000,000.50" in said(app)
    assert "Stored: 33,000" in said(app)
    assert "Stored: 100" not in said(app)


def test_a_save_against_an_older_version_shows_both_values_and_can_be_repeated(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    app = opened("settings")
    field(app, "Name").set_value("Mine")
    save_settings(sqlite_database, manager, settings=Settings(utility_name="Theirs", employees=9))
    app.button(key="utility-save").click().run()
    assert "Two people, one row" in said(app)
    assert "stored now **Theirs**, yours **Mine**" in said(app)
    with sqlite_database.reading() as session:
        assert read_settings(session).utility_name == "Theirs"
    app.button(key="utility-save").click().run()
    with sqlite_database.reading() as session:
        assert read_settings(session).utility_name == "Mine"


def test_what_somebody_else_saved_is_drawn_anew(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    app = opened("settings")
    save_settings(sqlite_database, manager, settings=replace(Settings(), utility_name="Theirs"))
    app.run()
    assert field(app, "Name").value == "Theirs"


def test_keeping_theirs_after_a_clash_drops_mine(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    app = opened("settings")
    field(app, "Name").set_value("Mine")
    save_settings(sqlite_database, manager, settings=Settings(utility_name="Theirs"))
    app.button(key="utility-save").click().run()
    app.button(key="clash-reload").click().run()
    assert field(app, "Name").value == "Theirs"
    assert "Two people" not in said(app)


def test_people_are_added_and_changed(opened: Open) -> None:
    app = opened("settings")
    field(app, "Name", "new-person").set_value("Avery Cole")
    field(app, "Email", "new-person").set_value("avery@example.org")
    app.button(key="new-person-save").click().run()
    assert not app.error
    assert app.dataframe[0].value["name"].tolist() == ["Avery Cole"]


def test_a_power_cost_rate_is_set_and_listed(opened: Open, sqlite_database: Database) -> None:
    app = opened("settings")
    next(f for f in app.number_input if f.label.startswith("Cost (")).set_value(75.0)
    app.button(key="rate-save").click().run()
    assert not app.error
    assert [rate.rate for rate in stored_rates(sqlite_database)] == [Decimal("0.75")]
    rates = next(d.value for d in app.dataframe if "holds_for" in d.value.columns)
    assert rates[["service", "holds_for", "rate"]].to_numpy().tolist() == [["Electric", "All classes", 75.0]]


def stored_rates(database: Database) -> list[PowerCostRate]:
    with database.reading() as session:
        return power_cost_rates(session)


def test_a_backup_is_made_and_the_checks_are_run(opened: Open) -> None:
    app = opened("settings")
    app.button(key="back-up").click().run()
    assert "Made and checked" in app.success[0].value
    app.button(key="check").click().run()
    assert not app.exception
    assert any("name" in d.value.columns and "state" in d.value.columns for d in app.dataframe)


def test_remembered_columns_are_listed(opened: Open, sqlite_database: Database, manager: Person) -> None:
    with sqlite_database.writing(manager) as session:
        moment = datetime(2026, 1, 5, 14, 30, tzinfo=UTC)
        session.add(
            RememberedMapping(
                signature="a b", kind="bills", columns={"B": "usage"}, answers={}, person="Dana", at=moment
            )
        )
    app = opened("settings")
    listed = [frame.value for frame in app.dataframe if "kind" in frame.value.columns]
    assert [list(frame["person"]) for frame in listed] == [["Dana"]]


def test_the_logo_is_removed_and_put_back(opened: Open, sqlite_database: Database, manager: Person) -> None:
    save_logo(sqlite_database, manager, content=picture(), version=0)
    app = opened("settings")
    app.button(key="logo-remove").click().run()
    assert stored_logo(sqlite_database).png == ""
    app.button(key="logo-undo").click().run()
    assert stored_logo(sqlite_database).png != ""
    assert not app.exception


def stored_logo(database: Database) -> Logo:
    with database.reading() as session:
        return read_logo(session)


def test_a_color_that_cannot_be_read_says_what_stands_in(opened: Open, sqlite_database: Database) -> None:
    app = opened("settings")
    app.color_picker[0].set_value("#ffd000")
    app.button(key="utility-save").click().run()
    assert "On a white ground #ffd000 is shown as #" in said(app).replace("\\", "")
    with sqlite_database.reading() as session:
        assert read_settings(session).brand_color == "#ffd000"


def put_back(app: AppTest, content: bytes) -> AppTest:
    app.file_uploader(key="backup-file").upload("backup.db", content, "application/octet-stream").run()
    app.button(key="restore").click().run()
    assert not app.exception, app.exception
    return app


def test_a_backup_is_put_back_and_the_present_state_kept(
    opened: Open, sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    add_account(sqlite_database, manager, name="Foundry", number="0007")
    before = state(sqlite_database)
    backup = back_up(sqlite_database, manager, target=tmp_path / "monday.db").path.read_bytes()
    add_account(sqlite_database, manager, name="Mill", number="0008")
    after = state(sqlite_database)
    app = put_back(opened("settings"), backup)
    assert [toast.value for toast in app.toast] == ["The backup is back\\."]
    assert state(sqlite_database) == before
    (kept,) = tmp_path.glob("before-restore-*")
    assert state(Database(f"sqlite:///{kept}")) == after


def test_a_file_that_is_no_backup_changes_nothing(
    opened: Open, sqlite_database: Database, manager: Person, tmp_path: Path
) -> None:
    add_account(sqlite_database, manager, name="Foundry", number="0007")
    before = state(sqlite_database)
    app = put_back(opened("settings"), b"Dear all, no backup here.")
    assert "Nothing was changed" in app.error[0].value
    assert state(sqlite_database) == before


def test_personal_data_are_removed_on_request(
    opened: Open, sqlite_database: Database, manager: Person
) -> None:
    account_id = add_account(sqlite_database, manager, number="7", name="Foundry")
    contact = NewContact("Rosa Brandt", email="rosa@foundry.example")
    add_contact(sqlite_database, manager, account_id=account_id, contact=contact, today=date(2026, 3, 2))
    app = opened("settings")
    app.text_input(key="removal-who").set_value("brandt").run()
    which = app.selectbox(key="removal-which")
    assert which.options == ["Rosa Brandt · rosa@foundry.example · Foundry"]
    which.select_index(0).run()
    (look,) = [one for one in app.button if str(one.key).endswith("-look")]
    look.click().run()
    assert "1 of contact, 1 of contact role" in said(app)
    (yes,) = [one for one in app.button if str(one.key) == str(look.key).removesuffix("-look")]
    yes.click().run()
    assert not app.exception
    assert "Rosa" not in repr(state(sqlite_database))
    with sqlite_database.reading() as session:
        assert named_contacts(session, text="Removed contact") != []
