"""Say how old the snapshot of known holes is that the pins are held against."""

import sys
import tomllib
from datetime import UTC, date, datetime
from pathlib import Path

OLD = 60  # days


def age(as_of: date, today: date) -> str:
    """Return the sentence about a snapshot of that day."""
    days = (today - as_of).days
    says = f"known holes as of {as_of} ({days} days old): the pins are held above them by a test"
    return says + ("; take a new snapshot, or run with KADASH_AUDIT=1" if days > OLD else "")


if __name__ == "__main__":
    known = tomllib.loads((Path(__file__).parent / "advisories.toml").read_text(encoding="utf-8"))
    sys.stdout.write(age(known["as_of"], datetime.now(UTC).date()) + "\n")
