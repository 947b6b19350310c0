"""A utility in Denver with one representative, and one account with one contact."""

from datetime import date

import pytest

from kadash.accounts.actions import NewContact, add_contact, add_representative
from kadash.accounts.tables import Account
from kadash.core.actions import save_settings
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.core.settings import Settings


@pytest.fixture
def known(database: Database) -> Database:
    save_settings(database, LOCAL_MANAGER, settings=Settings(time_zone="America/Denver"))
    add_representative(database, LOCAL_MANAGER, name="Avery Cole", email="avery@utility.example")
    with database.writing(LOCAL_MANAGER) as session:
        session.add(Account(name="Mill"))
    rosa = NewContact("Rosa Diaz", email="rosa@mill.example")
    add_contact(database, LOCAL_MANAGER, account_id=1, contact=rosa, today=date(2026, 7, 1))
    return database
