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
    """A person and their role.

    ``name`` is what the account lists and all records show, and nobody else's: of two people of one name it
    has the sign-in address, or is that of the representative with that address (see ``queries``).
    """

    name: str
    role: Role
    id: int | None = None
    email: str | None = None

    @property
    def signature(self) -> str:
        """Who it is for the audit trail: name and sign-in address."""
        return f"{self.name} <{self.email}>" if self.email else self.name


LOCAL_MANAGER = Person(name="Local manager", role=Role.MANAGER)
