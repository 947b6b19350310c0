"""Errors that are shown to people, with what to do.

A message says what happened, what was not changed and what to do. It never quotes
figures or contents of other customers.
"""

from collections.abc import Mapping


class KadashError(Exception):
    """A fault whose text is a sentence for the person at the screen."""


class Unusable(KadashError):
    """What was given cannot be used as it is; ``code`` is stable, for scripts."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class NotAllowed(KadashError):
    """The person's role does not include this action."""


class NotFound(KadashError):
    """The thing asked for is not (or no longer) there."""


class Invalid(KadashError):
    """A value that a person entered cannot be taken as it is."""


class Locked(KadashError):
    """The thing is approved, signed or frozen and cannot be edited any more."""


class Clash(KadashError):
    """Somebody else saved the same row after it was drawn.

    ``differences`` maps a field's name to (the value stored now, the value that was to be saved);
    ``table`` is the name of the table's class, by which a screen finds what people call the field.
    """

    def __init__(
        self, message: str, differences: Mapping[str, tuple[object, object]], *, table: str = ""
    ) -> None:
        super().__init__(message)
        self.differences = dict(differences)
        self.table = table
