"""What the machine says by environment variables; each can come from a file, too, as secrets do.

``NAME_FILE`` names a file whose text is the value of ``NAME``: container engines and systemd hand out
passwords that way, and they show in no list of processes.
"""

import os
from pathlib import Path

from kadash.core.errors import Unusable


def given(name: str) -> str | None:
    """Return what ``name``, else the file that ``name_FILE`` names, says; None where neither does.

    Raises Unusable where the file cannot be read, or both are set.
    """
    value, file = os.environ.get(name), os.environ.get(f"{name}_FILE")
    if not file:
        return value or None
    if value:
        raise Unusable(
            "set_twice", f"Both {name} and {name}_FILE are set. Nothing was changed. Set one of them."
        )
    try:
        return Path(file).read_text(encoding="utf-8").strip() or None
    except (OSError, UnicodeError) as fault:
        reason = (getattr(fault, "strerror", None) or "it is no text").lower()
        raise Unusable(
            "no_such_file",
            f"The file that {name}_FILE names cannot be read: {reason}. Nothing was changed. "
            "Check its path and who may read it.",
        ) from fault


def whole(name: str, text: str, *, least: int, most: int) -> int:
    """Return a setting's text as a whole number. Raises Unusable with the bounds where it is none."""
    try:
        number = int(text)
    except ValueError:
        number = least - 1
    if not least <= number <= most:
        raise Unusable(
            "no_such_number",
            f"{name} must be a whole number from {least} to {most}. Nothing was changed. Correct it.",
        )
    return number
