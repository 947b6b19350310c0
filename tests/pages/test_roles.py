"""Role × page, over every page: what stands there for each role is what the roles' one table allows."""

import time
from functools import cache
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from kadash import sample
from kadash.accounts.queries.accounts import all_accounts, owner
from kadash.core import clock
from kadash.core.actions import add_person
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER, Person, Role
from tests.conftest import copied
from tests.pages.conftest import SHELL
from tests.pages.test_sign_in import PAGES, PROVIDER
from tests.roles import DEEDS, OTHER, OWN, PEOPLE, expected

AT_AN_END = {"Back", "Next"}
"""Of the first and last slide."""
STRANGER = Person("Nobody", PEOPLE[0].role, email="nobody@elsewhere.example")


@pytest.fixture(scope="module")
def program(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Database:
    """The sample program, with people who may sign in to it."""
    database = copied(sample_template, tmp_path_factory.mktemp("roles") / "kadash.db")
    for person in PEOPLE:
        add_person(database, LOCAL_MANAGER, name=person.name, email=person.email or "", role=person.role)
    return database


@pytest.fixture
def seen(program: Database, monkeypatch: pytest.MonkeyPatch):
    """Return what a person sees on a page: the names of all that can be pressed, filled or taken along."""
    monkeypatch.setenv("KADASH_DATABASE_URL", program.key)
    monkeypatch.setattr(clock, "today", lambda zone: sample.TODAY)

    @cache
    def app_of(email: str) -> AppTest:
        app = AppTest.from_file(str(SHELL), default_timeout=120)
        app.secrets["auth"] = PROVIDER
        app.user = {"is_logged_in": True, "email": email, "iat": int(time.time())}
        return app.run()

    def look(person: Person, page: str, **parameters: str) -> set[str]:
        return set(names(reached(person, page, **parameters)))

    def reached(person: Person, page: str, **parameters: str) -> AppTest:
        app = app_of(person.email or "")
        app.query_params.clear()
        for name, value in parameters.items():
            app.query_params[name] = value
        app.switch_page(f"../pages/{page}.py").run()
        assert not app.exception, app.exception
        if person.role is Role.READER:
            assert not list(grayed(app)), page
        return app

    return look


def names(app: AppTest):
    for button in app.button:
        if not button.disabled:
            yield button.key if button.label == "Yes, do it" else button.label
    for kind in ("download_button", "file_uploader"):
        yield from (found.proto.label for found in app.get(kind) if not found.proto.disabled)
    if app.get("data_editor"):
        yield "grid"


def grayed(app: AppTest):
    """Whoever may not change a thing reads it; fields and buttons that do nothing for them are no record."""
    for kind in ("button", "text_input", "text_area", "selectbox", "number_input", "date_input", "radio"):
        yield from (one.label for one in app.get(kind) if one.disabled and one.label not in AT_AN_END)
    yield from ("a grid" for grid in app.get("data_editor") if grid.proto.disabled)


def accounts_of(program: Database) -> dict[str, str]:
    """Return an account of each of the two representatives."""
    with program.reading() as session:
        ids = [account.id for account in all_accounts(session)]
        return {str(owner(session, account_id=id)): str(id) for id in ids if id is not None}


@pytest.mark.parametrize("page", PAGES)
def test_every_role_sees_what_it_may_do_and_nothing_else(seen, program: Database, page: str) -> None:
    parameters = {"present": {"id": "3"}, "session": {"id": "1"}, "action_plan": {"account": "1"}}.get(
        page, {}
    )
    theirs = {"account": (OWN, OTHER)} | dict.fromkeys(
        ("judge", "today", "cases", "engagement", "action_plan"), (OWN,)
    )
    for whose in theirs.get(page, (None,)):
        if page == "account":
            parameters = {"id": accounts_of(program)[whose]}
        found = {person.name: seen(person, page, **parameters) for person in PEOPLE}
        anybody = set().union(*found.values())
        assert set(DEEDS.get(page, {})) <= anybody
        for person in PEOPLE:
            assert found[person.name] == expected(page, anybody, person, whose), (person.role, whose)
        assert seen(STRANGER, page, **parameters) == expected(page, anybody, None, whose)
