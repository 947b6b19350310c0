"""The one gate: may this person do this, to this thing?

``ALLOWED`` is the whole table. An action of ``OWN_ONLY`` is open to a representative only where
the account is theirs.
"""

from enum import StrEnum

from kadash.core.errors import NotAllowed
from kadash.core.people import Person, Role


class Action(StrEnum):
    """What can be done, in words that finish the sentence "may …"."""

    READ = "look at the program"
    READ_PEOPLE = "look at people and roles"
    UPLOAD = "upload files"
    UNDO = "undo an upload"
    LOAD_FOR_OTHERS = "load a file that somebody handed on"
    EDIT_ACCOUNT = "edit an account"
    EDIT_MOBILITY = "judge an account's mobility"
    EDIT_CONTACTS = "edit an account's contacts"
    LOG = "log a conversation with an account"
    EDIT_PROMISES = "edit what was promised to an account"
    EDIT_PLANS = "plan together with an account"
    WRITE_ACTION_PLANS = "write an account's action plan"
    APPROVE_ACTION_PLANS = "approve an action plan"
    EDIT_NEWS = "say what accounts should be told"
    TELL = "note that an account was told"
    EDIT_CADENCE = "set how often an account is spoken to"
    EDIT_CASES = "log a case of an account and what became of it"
    EDIT_SERVICE_LEVELS = "set what departments promise"
    EDIT_CALENDAR = "change the working calendar"
    READ_ESCALATIONS = "look at escalations"
    EDIT_ESCALATIONS = "note an escalation"
    EDIT_LIST = "change the key account list"
    EDIT_SETTINGS = "change the settings"
    EDIT_PEOPLE = "change people and roles"
    EDIT_SCENARIO = "keep a what-if scenario"
    EDIT_GOALS = "edit goals and objectives"
    REPORT_PROGRESS = "report where a measure stands"
    EDIT_BUDGET = "edit the budget"
    APPROVE_BUDGET = "approve a budget"
    EDIT_SATISFACTION = "edit survey waves and follow-ups"
    EDIT_ASSESSMENT = "answer the self-assessment"
    SIGN_ASSESSMENT = "sign off the self-assessment"
    EDIT_PROGRAM = "build the program"
    ADOPT_STATEMENT = "adopt a statement of the program"
    EDIT_BUSINESS_PLAN = "write the business plan"
    ADOPT_BUSINESS_PLAN = "adopt the business plan"
    EDIT_LETTERS = "write letters to key accounts"
    EDIT_BRIEFING = "prepare a briefing"
    PRESENT = "present a briefing"
    BACK_UP = "back up and restore"
    PURGE = "remove original files whose time is over"
    REMOVE_PERSON = "remove the personal data of a contact"


_EVERYBODY = frozenset(Role)
_REPRESENTATIVE = frozenset({Role.REPRESENTATIVE, Role.MANAGER})
_LEADERSHIP = frozenset({Role.LEADERSHIP, Role.MANAGER})
_MANAGER = frozenset({Role.MANAGER})

ALLOWED: dict[Action, frozenset[Role]] = {
    Action.READ: _EVERYBODY,
    Action.READ_PEOPLE: _MANAGER,
    Action.UPLOAD: _REPRESENTATIVE,
    Action.UNDO: _REPRESENTATIVE,
    Action.LOAD_FOR_OTHERS: _MANAGER,
    Action.EDIT_ACCOUNT: _REPRESENTATIVE,
    Action.EDIT_MOBILITY: _REPRESENTATIVE,
    Action.EDIT_CONTACTS: _REPRESENTATIVE,
    Action.LOG: _REPRESENTATIVE,
    Action.EDIT_PROMISES: _REPRESENTATIVE,
    Action.EDIT_PLANS: _REPRESENTATIVE,
    Action.WRITE_ACTION_PLANS: _REPRESENTATIVE,
    Action.APPROVE_ACTION_PLANS: _LEADERSHIP,
    Action.EDIT_NEWS: _REPRESENTATIVE,
    Action.TELL: _REPRESENTATIVE,
    Action.EDIT_CADENCE: _MANAGER,
    Action.EDIT_CASES: _REPRESENTATIVE,
    Action.EDIT_SERVICE_LEVELS: _MANAGER,
    Action.EDIT_CALENDAR: _MANAGER,
    Action.READ_ESCALATIONS: _LEADERSHIP,
    Action.EDIT_ESCALATIONS: _LEADERSHIP,
    Action.EDIT_LIST: _MANAGER,
    Action.EDIT_SETTINGS: _MANAGER,
    Action.EDIT_PEOPLE: _MANAGER,
    Action.EDIT_SCENARIO: _REPRESENTATIVE,
    Action.EDIT_GOALS: _MANAGER,
    Action.REPORT_PROGRESS: _REPRESENTATIVE,
    Action.EDIT_BUDGET: _MANAGER,
    Action.APPROVE_BUDGET: _LEADERSHIP,
    Action.EDIT_SATISFACTION: _REPRESENTATIVE,
    Action.EDIT_ASSESSMENT: _REPRESENTATIVE,
    Action.SIGN_ASSESSMENT: _LEADERSHIP,
    Action.EDIT_PROGRAM: _REPRESENTATIVE,
    Action.ADOPT_STATEMENT: _LEADERSHIP,
    Action.EDIT_BUSINESS_PLAN: _REPRESENTATIVE,
    Action.ADOPT_BUSINESS_PLAN: _LEADERSHIP,
    Action.EDIT_LETTERS: _REPRESENTATIVE,
    Action.EDIT_BRIEFING: _MANAGER,
    Action.PRESENT: _LEADERSHIP,
    Action.BACK_UP: _MANAGER,
    Action.PURGE: _MANAGER,
    Action.REMOVE_PERSON: _MANAGER,
}
OWN_ONLY = frozenset(
    {Action.EDIT_ACCOUNT, Action.EDIT_MOBILITY, Action.UNDO, Action.REPORT_PROGRESS, Action.EDIT_CONTACTS}
    | {Action.LOG, Action.EDIT_PROMISES, Action.TELL, Action.EDIT_CASES, Action.EDIT_PLANS}
    | {Action.WRITE_ACTION_PLANS}
)


def may(person: Person | None, action: Action, *, owner: str | None = None) -> bool:
    """Say whether the person may do that; ``owner`` names the representative whose thing it is.

    Nobody (None, not signed in) may do anything. A thing without an owner is the managers'.
    """
    if person is None or person.role not in ALLOWED[action]:
        return False
    if action in OWN_ONLY and person.role is Role.REPRESENTATIVE:
        return owner is not None and owner == person.name
    return True


def require(person: Person | None, action: Action, *, owner: str | None = None) -> None:
    """Raise NotAllowed, with a sentence, where ``may`` says no."""
    if may(person, action, owner=owner):
        return
    if person is None:
        raise NotAllowed("Nobody is signed in. Nothing was changed. Sign in and try again.")
    if action in OWN_ONLY and person.role in ALLOWED[action]:
        whose = f"belongs to {owner}" if owner else "has no representative"
        raise NotAllowed(
            f"You may {action} only where it is yours, and this one {whose}. Nothing was changed. "
            "Ask its representative or a manager."
        )
    raise NotAllowed(
        f"Your role ({person.role}) does not include this: {action}. Nothing was changed. Ask a manager."
    )
