"""Writes to accounts, representatives, the key account list, rates, contacts and interactions."""

from kadash.accounts.actions.accounts import (
    add_account,
    add_representative,
    change_representative,
    put_on_list,
    save_account,
    set_rate,
    take_off_list,
)
from kadash.accounts.actions.contacts import (
    NewContact,
    add_contact,
    add_role,
    change_contact,
    change_role,
    end_role,
    judge_contact,
    verify_contact,
)
from kadash.accounts.actions.interactions import (
    NewInteraction,
    NewParticipant,
    add_interaction,
    add_interactions,
    change_interaction,
    take_back_interaction,
)

__all__ = [
    "NewContact",
    "NewInteraction",
    "NewParticipant",
    "add_account",
    "add_contact",
    "add_interaction",
    "add_interactions",
    "add_representative",
    "add_role",
    "change_contact",
    "change_interaction",
    "change_representative",
    "change_role",
    "end_role",
    "judge_contact",
    "put_on_list",
    "save_account",
    "set_rate",
    "take_back_interaction",
    "take_off_list",
    "verify_contact",
]
