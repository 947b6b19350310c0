"""How long a sign-in lasts: at most twelve hours, two hours after the last activity.

The moment of the last use is kept in the database, so that it holds in every process and after a restart.
It is written at most once a minute and in the background: nobody waits for it, however busy the database is.
"""

import hashlib
import logging
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import sqlmodel as sm

from kadash.core import queries
from kadash.core.actions import keep_sign_in
from kadash.core.database import Database
from kadash.core.errors import KadashError
from kadash.core.people import Person

LONGEST = timedelta(hours=12)
IDLE = timedelta(hours=2)
NOTED_EVERY = timedelta(minutes=1)
HELD: dict[str, tuple[datetime, Person]] = {}
"""When a sign-in was last found to hold, and whose it is, so that not every file asks the database."""
_noted: dict[str, datetime] = {}
_writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="kadash-sign-ins")


@dataclass(frozen=True)
class SignedIn:
    """What the provider said of somebody: email address (None where it is not verified) and when."""

    email: str | None
    at: datetime
    key: str

    @classmethod
    def of(cls, claims: Mapping[str, Any]) -> "SignedIn | None":
        """Return who the claims of a cookie name; None where they name nobody."""
        if not claims.get("is_logged_in"):
            return None
        email = None if claims.get("email_verified") is False else claims.get("email")
        at = datetime.fromtimestamp(int(str(claims.get("iat") or 0)), UTC)
        told = f"{claims.get('email')}|{claims.get('iat')}|{claims.get('nonce')}"
        return cls(str(email) if email else None, at, hashlib.sha256(told.encode()).hexdigest())

    def is_over(self, session: sm.Session, now: datetime) -> bool:
        """Say whether it was ended, is too old, or was not used for too long."""
        if now - self.at > LONGEST:
            return True
        row = queries.sign_in(session, key=self.key)
        if row is None:
            return False
        return row.ended or now - max(row.seen_at, _noted.get(self.key, row.seen_at)) > IDLE

    def person(self, session: sm.Session) -> Person | None:
        """Return the enabled person with that address."""
        return queries.person_by_email(session, email=self.email) if self.email else None


def note(database: Database, person: Person, sign_in: SignedIn, now: datetime) -> None:
    """Take note, in the background, that the sign-in is in use."""
    before = _noted.get(sign_in.key)
    if before is None or now - before > NOTED_EVERY:
        _noted[sign_in.key] = now
        _writer.submit(_keep, database, person, sign_in.key, now)


def end(database: Database, person: Person, sign_in: SignedIn, now: datetime) -> None:
    """End the sign-in for every window and for every copy of its cookie. Raises Unreachable."""
    keep_sign_in(database, person, key=sign_in.key, at=now, ended=True)
    HELD.pop(sign_in.key, None)


def _keep(database: Database, person: Person, key: str, now: datetime) -> None:
    try:
        keep_sign_in(database, person, key=key, at=now)
    except KadashError as fault:
        logging.getLogger(__name__).warning("The last use of a sign-in was not kept: %s", fault)
