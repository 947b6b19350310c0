"""Writes to accounts, representatives, the key account list and power-cost rates."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries import accounts as queries
from kadash.accounts.rules.services import SERVICES
from kadash.accounts.tables import Account, ListMembership, PowerCostRate, Representative
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim

EDITABLE = frozenset(
    {"name", "number", "customer_class", "representative_id", "parent_id", "services", "address", "city"}
    | {"state", "postal_code", "phone", "website", "note", "external_id"}
)


def save_account(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change fields of an account (names of ``EDITABLE``); its representative or a manager may.

    Raises NotAllowed, Clash, NotFound, or Invalid where the number is taken or the parent is itself.
    """
    unknown = set(changes) - EDITABLE
    if unknown:
        raise ValueError(f"not fields of an account that can be edited: {sorted(unknown)}")
    values = {name: _trimmed(value) for name, value in changes.items()}
    if "name" in values and not values["name"]:
        raise Invalid("An account needs a name. Nothing was changed.")
    if values.get("parent_id") == id:
        raise Invalid("An account cannot be its own parent. Nothing was changed. Choose another.")
    with database.writing(person) as session:
        require(person, Action.EDIT_ACCOUNT, owner=queries.owner(session, account_id=id))
        for name in ("number", "external_id"):
            if values.get(name):
                _require_free(session, name, values[name], id)
        claim(session, Account, id, version, values)


def _trimmed(value: Any) -> Any:
    return (value.strip() or None) if isinstance(value, str) else value


def _require_free(session: sm.Session, name: str, value: str, id: int | None) -> None:
    column = getattr(Account, name)
    if session.exec(
        sm.select(Account.id).where(column == value, sm.col(Account.id).is_distinct_from(id))
    ).first():
        what = name.replace("_", " ")
        raise Invalid(f"Another account has the {what} {value}. Nothing was changed. Give this one another.")


def add_account(
    database: Database,
    person: Person,
    *,
    name: str,
    number: str | None = None,
    customer_class: str | None = None,
) -> int:
    """Add an account that no file brought (a developer, a community leader); returns its id."""
    require(person, Action.EDIT_LIST)
    if not name.strip():
        raise Invalid("An account needs a name. Nothing was added.")
    with database.writing(person) as session:
        number = (number or "").strip() or None
        if number:
            _require_free(session, "number", number, None)
        row = Account(name=name.strip(), number=number, customer_class=customer_class)
        return added(session, row)


def add_representative(
    database: Database,
    person: Person,
    *,
    name: str,
    email: str | None = None,
    time_share_percent: Decimal | None = None,
    reports_to_general_manager: bool | None = None,
    dedicated: bool | None = None,
) -> int:
    """Add a representative; returns the id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_SETTINGS)
    _check_share(time_share_percent)
    if not name.strip():
        raise Invalid("A representative needs a name. Nobody was added.")
    with database.writing(person) as session:
        if session.exec(sm.select(Representative.id).where(Representative.name == name.strip())).first():
            raise Invalid("There is a representative of that name. Nobody was added. Change that one.")
        row = Representative(
            name=name.strip(),
            email=email,
            time_share_percent=time_share_percent,
            reports_to_general_manager=reports_to_general_manager,
            dedicated=dedicated,
        )
        return added(session, row)


def change_representative(
    database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]
) -> None:
    """Change a representative's share of time, reporting line or whether they are active."""
    require(person, Action.EDIT_SETTINGS)
    _check_share(changes.get("time_share_percent"))
    with database.writing(person) as session:
        claim(session, Representative, id, version, changes)


def _check_share(percent: Decimal | None) -> None:
    if percent is not None and not 0 <= percent <= 100:
        raise Invalid("A share of time is between 0 and 100 percent. Nothing was changed.")


def put_on_list(
    database: Database, person: Person, *, account_id: int, since: date, reason: str | None = None
) -> None:
    """Put an account on the key account list from that day. Raises Invalid where it is on it."""
    require(person, Action.EDIT_LIST)
    with database.writing(person) as session:
        queries.account(session, id=account_id)
        for stay in queries.memberships(session):
            if stay.account_id == account_id and (stay.until is None or stay.until >= since):
                raise Invalid("That account is on the list on that day. Nothing was changed.")
        session.add(ListMembership(account_id=account_id, since=since, reason=reason))


def take_off_list(
    database: Database, person: Person, *, account_id: int, until: date, reason: str | None = None
) -> None:
    """End an account's stay on the list with that day. Raises NotFound where it is not on it."""
    require(person, Action.EDIT_LIST)
    with database.writing(person) as session:
        stays = [s for s in queries.memberships(session) if s.account_id == account_id and s.until is None]
        if not stays:
            raise NotFound("That account is not on the list. Nothing was changed.")
        stay = stays[-1]
        if until < stay.since:
            raise Invalid("A stay cannot end before it began. Nothing was changed. Choose a later day.")
        assert stay.id is not None
        changes = {"until": until, "reason": reason or stay.reason}
        claim(session, ListMembership, stay.id, stay.version, changes)


def set_rate(
    database: Database,
    person: Person,
    *,
    service: str,
    rate: Decimal | None,
    customer_class: str | None = None,
    account_id: int | None = None,
    source: str | None = None,
) -> None:
    """Set the power cost's share of revenue (0 to 1) of a service, class or account; None takes it back."""
    require(person, Action.EDIT_SETTINGS)
    if service not in SERVICES:
        raise Invalid(f"{service} is not a service. Nothing was changed. There are: {', '.join(SERVICES)}.")
    if rate is not None and not 0 <= rate <= 1:
        raise Invalid("A power-cost rate is between 0 and 100 percent. Nothing was changed.")
    with database.writing(person) as session:
        for row in queries.power_cost_rates(session):
            if (row.service, row.customer_class, row.account_id) == (service, customer_class, account_id):
                assert row.id is not None
                given = {"rate": rate, "source": source}
                changes: dict[str, Any] = {"voided": True} if rate is None else given
                claim(session, PowerCostRate, row.id, row.version, changes)
                return
        if rate is not None:
            row = PowerCostRate(
                service=service, customer_class=customer_class, account_id=account_id, rate=rate
            )
            row.source = source
            session.add(row)
