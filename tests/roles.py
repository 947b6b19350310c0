"""Role × page: who gets to do what, seen by what stands on each page. The roles' own table says who may.

``DEEDS`` names what a page offers to some only, and the action that it stands for. Whatever else a page
offers it offers to everybody who is signed in, exports included. ``INSTEAD`` is offered to the others.
"""

from kadash.core.people import Person, Role
from kadash.core.roles import Action, may

OWN, OTHER = "Avery Cole", "Jordan Blake"
PEOPLE = [
    Person("Dana Reyes", Role.MANAGER, email="dana@utility.example"),
    Person(OWN, Role.REPRESENTATIVE, email="avery@utility.example"),
    Person("Morgan Ellis", Role.LEADERSHIP, email="morgan@utility.example"),
    Person("Robin Shaw", Role.READER, email="robin@utility.example"),
]
ANSWERING = Action.EDIT_ASSESSMENT
DEEDS: dict[str, dict[str, Action]] = {
    "action_plans": {"send-below": Action.EDIT_BUDGET},
    "action_plan": {"reopen-plan": Action.WRITE_ACTION_PLANS},
    "account": {
        "Open the follow-up": Action.EDIT_SATISFACTION,
        "Save": Action.EDIT_ACCOUNT,
        "Save the judgment": Action.EDIT_MOBILITY,
        "Add": Action.EDIT_CONTACTS,
        "Log a conversation": Action.LOG,
        **dict.fromkeys(["Begin the plan", "Note it"], Action.EDIT_PLANS),
        "Log a case": Action.EDIT_CASES,
        "Set it": Action.EDIT_CADENCE,
    },
    "engagement": {
        **dict.fromkeys(["Add the news", "close-news"], Action.EDIT_NEWS),
        "Note that they know": Action.TELL,
    },
    "today": {"Close it": Action.EDIT_PROMISES, "Drop it": Action.EDIT_PROMISES, "Log": Action.LOG},
    "business_plan": dict.fromkeys(
        ["Start the plan", "Put it in", "Confirm this section", "Open it again"], Action.EDIT_BUSINESS_PLAN
    ),
    "cases": {
        "Log a case": Action.EDIT_CASES,
        **dict.fromkeys(["Set the target", "Add the department"], Action.EDIT_SERVICE_LEVELS),
        "Note it": Action.EDIT_ESCALATIONS,
    },
    "briefing": dict.fromkeys(["Add", "Keep", "Save the briefing", "Start", "grid"], Action.EDIT_BRIEFING),
    "budget": dict.fromkeys(["Start", "Submit for approval", "grid", "remove-draft"], Action.EDIT_BUDGET),
    "goals": {"Add": Action.EDIT_GOALS},
    "judge": dict.fromkeys(["Put into the grid", "grid"], Action.EDIT_MOBILITY),
    "key_list": dict.fromkeys(["Put on the list", "Take off the list"], Action.EDIT_LIST),
    "launch": dict.fromkeys(["Add", "Plan it", "Note it", "call-off"], Action.EDIT_PROGRAM)
    | {"Save": Action.EDIT_PROGRAM},
    "program": {
        **dict.fromkeys(["Plan it", "Save", "Save the draft"], Action.EDIT_PROGRAM),
        **dict.fromkeys(["It still holds", "Adopt it"], Action.ADOPT_STATEMENT),
    },
    "relaunch": {
        "Open a relaunch": Action.EDIT_PROGRAM,
        "Save the relaunch": Action.EDIT_PROGRAM,
    },
    "strategy": {
        **dict.fromkeys(["Add", "Save"], Action.EDIT_PROGRAM),
        "Record the decision": Action.PRESENT,
        "Take": Action.EDIT_BRIEFING,
    },
    "session": dict.fromkeys(
        ["Save", "Save the agenda", "Save who is there", "Note it", "remove-session", "grid"],
        Action.EDIT_PROGRAM,
    ),
    "teams": dict.fromkeys(["Add", "Follow"], Action.EDIT_PROGRAM),
    "letters": dict.fromkeys(
        ["Begin the letter", "Put it in", "send-letter", "remove-letter"], Action.EDIT_LETTERS
    ),
    "present": dict.fromkeys(["Note it", "Freeze now"], Action.PRESENT),
    "self_assessment": {
        **dict.fromkeys(["Answer", "Edit", "Confirm", "Add", "Remove"], ANSWERING),
        "assessment-discard": ANSWERING,  # keys of buttons that say "Yes, do it"
        "assessment-sign": Action.SIGN_ASSESSMENT,
    },
    "settings": {
        "A PNG or JPEG of at most 2 MB": Action.EDIT_SETTINGS,
        "A Word document (.docx) of at most 5 MB": Action.EDIT_SETTINGS,
        "Add": Action.EDIT_SETTINGS,
        "Save": Action.EDIT_SETTINGS,
        "Save the rate": Action.EDIT_SETTINGS,
        **dict.fromkeys(["Save the hours", "Close the day"], Action.EDIT_CALENDAR),
        "Make a backup": Action.BACK_UP,
        "Check integrity": Action.BACK_UP,
        "Backup file": Action.BACK_UP,
        "restore": Action.BACK_UP,  # the key of a button that says "Yes, do it"
    },
    "uploads": {"Bills, accounts, surveys, meetings, contacts, mail: the files as they come": Action.UPLOAD},
    "what_if": {"Keep this scenario": Action.EDIT_SCENARIO},  # its grid is everybody's: nothing of it is kept
}
INSTEAD: dict[str, dict[str, Action]] = {
    "judge": dict.fromkeys(["CSV", "XLSX"], Action.EDIT_MOBILITY),  # beside the table for those who read
    "budget": {"CSV": Action.EDIT_BUDGET},  # beside a table; the grid goes out as XLSX and PDF
    "self_assessment": {"Details": ANSWERING},
}


def expected(page: str, seen_by_anybody: set[str], person: Person | None, owner: str | None) -> set[str]:
    """Return what of all that somebody sees on the page this person should see."""
    if person is None:
        return {"Sign out"}
    deeds, instead = DEEDS.get(page, {}), INSTEAD.get(page, {})
    return {
        name
        for name in seen_by_anybody
        if (name not in deeds or may(person, deeds[name], owner=owner))
        and (name not in instead or not may(person, instead[name], owner=owner))
    }
