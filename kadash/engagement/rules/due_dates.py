"""What is due on a day, with an id that it keeps."""

from dataclasses import dataclass
from datetime import date

DOMAIN = "due.kadash"


@dataclass(frozen=True)
class DueDate:
    """One entry. ``kind`` and ``id`` make the id that it keeps; ``version`` counts its changes."""

    kind: str
    id: str
    day: date
    title: str
    account: str
    note: str = ""
    version: int = 0
    closed: bool = False

    @property
    def uid(self) -> str:
        """The id that the entry keeps."""
        return f"{self.kind}-{self.id}@{DOMAIN}"
