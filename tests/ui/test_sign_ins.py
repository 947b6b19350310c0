"""How long a sign-in holds, by a clock that the test sets; on both databases."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kadash.core.actions import keep_sign_in
from kadash.core.audit import data_version
from kadash.core.check import examine
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.queries import sign_in
from kadash.ui.sign_ins import IDLE, LONGEST, SignedIn

AT = datetime(2026, 3, 2, 8, tzinfo=UTC)
CLAIMS = {"is_logged_in": True, "email": "dana@example.org", "iat": int(AT.timestamp()), "nonce": "n"}
SECOND = timedelta(seconds=1)


def signed_in(**claims: Any) -> SignedIn:
    found = SignedIn.of(CLAIMS | claims)
    assert found is not None
    return found


def is_over(database: Database, found: SignedIn, now: datetime) -> bool:
    with database.reading() as session:
        return found.is_over(session, now)


def test_it_holds_twelve_hours_whatever_is_done(database: Database, manager: Person) -> None:
    found = signed_in()
    assert not is_over(database, found, AT)
    keep_sign_in(database, manager, key=found.key, at=AT + LONGEST - SECOND)
    assert not is_over(database, found, AT + LONGEST)
    assert is_over(database, found, AT + LONGEST + SECOND)


def test_it_holds_two_hours_after_the_last_use(database: Database, manager: Person) -> None:
    found = signed_in()
    keep_sign_in(database, manager, key=found.key, at=AT + IDLE)
    keep_sign_in(database, manager, key=found.key, at=AT)  # a slow process comes late: nothing goes back
    assert not is_over(database, found, AT + 2 * IDLE)
    assert is_over(database, found, AT + 2 * IDLE + SECOND)
    assert not is_over(database, signed_in(nonce="another"), AT + 2 * IDLE + SECOND)


def test_what_was_ended_stays_so(database: Database, manager: Person) -> None:
    found = signed_in()
    keep_sign_in(database, manager, key=found.key, at=AT, ended=True)
    keep_sign_in(database, manager, key=found.key, at=AT + SECOND)
    assert is_over(database, found, AT + SECOND)


def test_nothing_of_it_is_a_change_of_the_data(database: Database, manager: Person) -> None:
    """Caches hold, the trail does not grow, and nobody's address is in the table."""
    with database.reading() as session:
        before = data_version(session)
    keep_sign_in(database, manager, key=signed_in().key, at=AT)
    with database.reading() as session:
        assert data_version(session) == before
        row = sign_in(session, key=signed_in().key)
        assert row is not None
        assert "dana" not in repr(row)
    assert {finding.name for finding in examine(database) if not finding.ok} <= {"configuration", "postgres"}


def test_old_ones_are_forgotten(database: Database, manager: Person) -> None:
    keep_sign_in(database, manager, key="old", at=AT, ended=True)
    keep_sign_in(database, manager, key="new", at=AT + timedelta(days=3))
    with database.reading() as session:
        assert sign_in(session, key="old") is None
        assert sign_in(session, key="new") is not None


@pytest.mark.parametrize("claims", [{"email_verified": False}, {"email": ""}, {"email": None}])
def test_only_a_verified_address_names_somebody(database: Database, claims: dict[str, Any]) -> None:
    found = signed_in(**claims)
    assert found.email is None
    with database.reading() as session:
        assert found.person(session) is None


@pytest.mark.parametrize("claims", [{}, {"is_logged_in": False}, {"is_logged_in": None}])
def test_claims_without_a_sign_in_name_nobody(claims: dict[str, Any]) -> None:
    assert SignedIn.of({"email": "dana@example.org", **claims}) is None
