"""What somebody is typing while judging all accounts: cells that are not saved yet, account by account."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from kadash.at_risk.rules.judgments import Judgeable, JudgmentsClash, cells_of
from kadash.ui.page import Here

STATE = "judge-sitting"
"""With the database's name behind it: accounts of the sample program are others."""


@dataclass
class Sitting:
    """What somebody is typing: the accounts as they were drawn, and the cells typed so far by account.

    ``number`` counts the drawings of the grid; ``rubrics`` are the rubric's answers by account.
    """

    drawn: tuple[Judgeable, ...] = ()
    drafts: dict[int, dict[str, str | None]] = field(default_factory=dict)
    rubrics: dict[int, Mapping[str, str]] = field(default_factory=dict)
    name: str = STATE
    number: int = 0
    clash: JudgmentsClash | None = None

    @property
    def key(self) -> str:
        return f"{self.name}-grid-{self.number}"

    def fold(self) -> None:
        """Take what was typed into the grid into the drafts; the next drawing shows it."""
        edited = st.session_state.get(self.key, {}).get("edited_rows", {})
        for place, cells in edited.items():
            if int(place) < len(self.drawn):
                account = self.drawn[int(place)]
                self.drafts.setdefault(account.account_id, {}).update(cells)
        self.number += 1

    def cells(self, account: Judgeable) -> dict[str, Any]:
        """Return the cells of an account as they stand now, without what is typed since the drawing."""
        return {**cells_of(account), **self.drafts.get(account.account_id, {})}

    def put(self, account_id: int, cells: Mapping[str, str | None]) -> None:
        """Fill cells of an account from the rubric or a paste."""
        self.fold()
        self.drafts.setdefault(account_id, {}).update(cells)


def of(here: Here, mine: Sequence[Judgeable]) -> Sitting:
    """Return what this person is typing, with the accounts drawn that are wanted now.

    An account that somebody is typing in stays as it was drawn: the save compares.
    """
    name = f"{STATE}-{here.database.key}"
    sitting: Sitting = st.session_state.setdefault(name, Sitting(name=name))
    if [a.account_id for a in sitting.drawn] == [a.account_id for a in mine]:
        typing = bool(st.session_state.get(sitting.key, {}).get("edited_rows")) or bool(sitting.drafts)
        if typing or sitting.drawn == tuple(mine):
            return sitting
    sitting.fold()
    before = {a.account_id: a for a in sitting.drawn if a.account_id in sitting.drafts}
    sitting.drawn = tuple(before.get(a.account_id, a) for a in mine)
    return sitting


def forget(sitting: Sitting) -> None:
    """Drop all that was typed and not saved."""
    st.session_state[sitting.name] = Sitting(name=sitting.name, number=sitting.number + 1)
