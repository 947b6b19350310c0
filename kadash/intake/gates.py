"""An upload may do what its person may do on the screen, row by row and field by field.

Each target of a file names the actions that adding and changing its rows stand for (see ``core.roles``). The
rest is held back: it needs a manager, to whom the file can be handed on (see ``actions.waiting``).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlmodel as sm

from kadash.core.roles import Action

Owners = Callable[[sm.Session], Mapping[int, str]]


@dataclass(frozen=True)
class Gate:
    """The actions that adding rows to a table, and changing its stored rows, stand for.

    Where one is open to a representative for what is theirs, ``account`` is the column with the account
    (``id`` where the row is one) and ``owners`` returns each account's representative. Rows that hang on
    another one, as an entry of a history on its case, are as much theirs as that one is:
    ``case_id.account_id`` goes by the account of the row that ``case_id`` leads to, whatever the file says.
    """

    add: Action
    change: Action
    account: str | None = None
    owners: Owners | None = None


MANAGERS = Gate(Action.EDIT_SETTINGS, Action.EDIT_SETTINGS)
"""What holds where a target says nothing: managers only."""
ANYBODY = Gate(Action.UPLOAD, Action.UPLOAD)
"""Whoever may upload: bills, readings and activities, for any account."""


@dataclass(frozen=True)
class HeldBack:
    """A new row (``column`` is None) or a field that its person may not store.

    ``row`` are the cells of the file's row by column of the table; ``owner`` is whose it is.
    """

    table: str
    row: Mapping[str, Any]
    column: str | None
    old: object
    new: object
    action: Action
    owner: str | None
