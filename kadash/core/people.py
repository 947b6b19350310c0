"""The signed-in person."""

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What a person is to the program."""

    READER = "reader"
    REPRESENTATIVE = "representative"
    LEADERSHIP = "leadership"
    MANAGER = "manager"


@dataclass(frozen=True)
class Person:
    """A person and their role. ``name`` is what the audit trail and the account lists show."""

    name: str
    role: Role
    id: int | None = None
    email: str | None = None


LOCAL_MANAGER = Person(name="Local manager", role=Role.MANAGER)
