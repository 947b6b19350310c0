"""What the board is told while the program is built, as plain text."""

from dataclasses import dataclass

Rows = tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Building:
    """``statements``: kind, text, state. ``stakeholders``: how many, how many back the program, and the
    influential ones who don't: name, organization, support. ``landscape``: level, item, effect, from when.
    ``services``: when, name, accounts, cost; ``time`` says whether there are hours for them. ``goals``: goal,
    department, due.
    """

    statements: Rows = ()
    stakeholders: int = 0
    backing: int = 0
    unblessed: Rows = ()
    landscape: Rows = ()
    blank: tuple[str, ...] = ()
    services: Rows = ()
    time: str = ""
    goals: Rows = ()


NOTHING_BUILT = Building()
