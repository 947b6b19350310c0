"""What budgets of key accounts programs forget (APPA, Key Accounts course, "The Budget")."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kadash.budget.rules.lines import Line


@dataclass(frozen=True)
class Reminder:
    """Something often forgotten, and the words by which a line is recognized as having thought of it.

    Without words, a line that counts (quantity × unit cost) answers it.
    """

    what: str
    ask: str
    words: str | None


REMINDERS = (
    Reminder(
        "Car expenses",
        "Who drives to the accounts, and who pays for it?",
        r"\bcars?\b|vehicle|mileage|fuel|fleet",
    ),
    Reminder(
        "Travel to out-of-area accounts",
        "Are there decision-makers at headquarters elsewhere?",
        r"travel|airfare|out[- ]of[- ]area|lodging|hotel",
    ),
    Reminder("Travel for conferences", "Conferences are elsewhere, too.", r"conference"),
    Reminder(
        "Training",
        "Which skills does the representative need this year?",
        r"training|course\b|certificat|workshop",
    ),
    Reminder(
        "Meals and entertainment",
        "Lunches with accounts, food for events.",
        r"meal|food|lunch|entertain|cater|restaurant",
    ),
    Reminder(
        "Promotional materials",
        "Brochures, gifts, clothing with the utility's name.",
        r"promot|brochure|printing|advertis|give-?away|clothing|gift",
    ),
    Reminder(
        "Contacts, counted",
        "What does one contact cost, and how many contacts? Enter quantity and unit cost.",
        None,
    ),
    Reminder(
        "Customer action plans",
        "Each account's action plan may need money: is it here?",
        r"action plan|\bCAPs?\b|account plan",
    ),
)


def forgotten(lines: Sequence[Line]) -> list[Reminder]:
    """Return the reminders that no line with an amount answers; a counted line answers the count."""
    text = " \n ".join(line.description for line in lines)
    counted = any(line.quantity is not None and line.unit_cost_cents is not None for line in lines)
    return [
        reminder
        for reminder in REMINDERS
        if not (counted if reminder.words is None else re.search(reminder.words, text, re.IGNORECASE))
    ]
