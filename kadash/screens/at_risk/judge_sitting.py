"""What somebody is typing while judging all accounts: cells that are not saved yet, account by account."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import streamlit as st
from pydantic import TypeAdapter, ValidationError

from kadash.at_risk.rules.judgments import Judgeable, JudgmentsClash, cells_of
from kadash.ui import drafts
from kadash.ui.page import Here

STATE = "judge-sitting"
"""With the database's name behind it: accounts of the sample program are others."""
Kept = dict[int, tuple[Judgeable, dict[str, str | None], dict[str, str] | None]]
"""By account: as it was drawn, the cells typed, the rubric's answers."""
KEPT: TypeAdapter[Kept] = TypeAdapter(Kept)


@dataclass
class Sitting:
    """What somebody is typing: the accounts as they were drawn, and the cells typed so far by account.

    ``number`` counts the drawings of the grid; ``rubrics`` are the rubric's answers by account. So many as
    ``earlier`` were typed before the page was loaded.
    """

    drawn: tuple[Judgeable, ...] = ()
    drafts: dict[int, dict[str, str | None]] = field(default_factory=dict)
    rubrics: dict[int, Mapping[str, str]] = field(default_factory=dict)
    name: str = STATE
    number: int = 0
    clash: JudgmentsClash | None = None
    earlier: int = 0

    @property
    def key(self) -> str:
        return f"{self.name}-grid-{self.number}"

    def fold(self) -> None:
        """Take what was typed into the grid into the drafts; the next drawing shows it."""
        self.drafts = self.unsaved()
        self.number += 1

    def unsaved(self) -> dict[int, dict[str, str | None]]:
        """Return the cells that are typed and not saved, by account, with those of the grid as it is now."""
        found = {account_id: dict(cells) for account_id, cells in self.drafts.items()}
        edited = st.session_state.get(self.key, {}).get("edited_rows", {})
        for place, cells in edited.items():
            if int(place) < len(self.drawn):
                found.setdefault(self.drawn[int(place)].account_id, {}).update(cells)
        return found

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
    if name not in st.session_state:
        st.session_state[name] = _taken_up(here, name)
    sitting: Sitting = st.session_state[name]
    if [a.account_id for a in sitting.drawn] == [a.account_id for a in mine]:
        typing = bool(st.session_state.get(sitting.key, {}).get("edited_rows")) or bool(sitting.drafts)
        if typing or sitting.drawn == tuple(mine):
            return sitting
    sitting.fold()
    before = {a.account_id: a for a in sitting.drawn if a.account_id in sitting.drafts}
    sitting.drawn = tuple(before.get(a.account_id, a) for a in mine)
    return sitting


def keep(here: Here, sitting: Sitting) -> None:
    """Keep what is typed beside the session, each account as it was drawn, so that a reload finds it."""
    unsaved = sitting.unsaved()
    drawn = {account.account_id: account for account in sitting.drawn}
    before = _kept(here)
    typed = {
        id: (account, cells, dict(rubric) if (rubric := sitting.rubrics.get(id)) else None)
        for id, cells in unsaved.items()
        if (account := drawn.get(id) or (before[id][0] if id in before else None))
    }
    drafts.keep(here, STATE, KEPT.dump_json(typed).decode() if typed else "")


def _kept(here: Here) -> Kept:
    """Return what was typed before; nothing where an earlier version of the program kept it otherwise."""
    text = drafts.kept(here, STATE)
    try:
        return KEPT.validate_json(text) if text else {}
    except ValidationError:
        return {}


def _taken_up(here: Here, name: str) -> Sitting:
    """Return a sitting with what this person typed before the page was loaded."""
    found = _kept(here)
    return Sitting(
        drawn=tuple(account for account, _, _ in found.values()),
        drafts={id: dict(cells) for id, (_, cells, _) in found.items()},
        rubrics={id: rubric for id, (_, _, rubric) in found.items() if rubric},
        name=name,
        earlier=len(found),
    )


def forget(sitting: Sitting) -> None:
    """Drop all that was typed and not saved."""
    st.session_state[sitting.name] = Sitting(name=sitting.name, number=sitting.number + 1)
