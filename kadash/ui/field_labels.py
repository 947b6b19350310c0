"""What people call stored fields: the labels that forms give them."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from kadash.core.moments import local, short_moment, time_of_day
from kadash.core.money import from_cents
from kadash.core.periods import short

GENERAL: Mapping[str, str] = {
    "accounts": "Key accounts",
    "action_plan_id": "Which action plan",
    "actual_minutes": "Took (minutes)",
    "acknowledged_on": "Acknowledged on",
    "answers": "Answers to the guiding questions",
    "assists_with": "Can assist with",
    "asked_count": "How many were asked, where no list says who",
    "audience": "Accounts",
    "budget_line": "Budget line",
    "closed_on": "Closed on",
    "confirmed_on": "Confirmed on",
    "came": "Came",
    "cents": "Dollars that meeting it takes",
    "claim": "How far is it?",
    "confidential": "Confidential",
    "cost_cents": "Cost a year ($)",
    "customer_class": "Class",
    "decided_on": "On",
    "decided_by": "By",
    "done_on": "Done on",
    "department_id": "Department",
    "effective_on": "In effect from",
    "email": "Email",
    "enabled": "May sign in",
    "exam_on": "Exam on",
    "exam_percent": "Exam (%)",
    "first_day": "First day",
    "for_all": "Every account on the list uses it",
    "hearing_on": "Hearing",
    "last_day": "Last day",
    "leader_came": "Leadership came",
    "leadership": "Who of leadership is with us",
    "line_key": "Budget line",
    "met_on": "Met afterwards on",
    "next_look": "Next look",
    "next_on": "Next date",
    "next_step": "Next step",
    "note": "Note",
    "on": "On",
    "organizer_email": "Their mail address",
    "organizer": "Who invites",
    "parent_id": "Below",
    "plan": "Which action plan",
    "plan_checked_on": "Old business plan checked on",
    "plan_on": "Action plan graded on",
    "plan_percent": "Action plan (%)",
    "planned_on": "Planned for",
    "program": "Of the key accounts program",
    "recommended": "We recommend it",
    "reports_to": "Reports to",
    "reports_to_general_manager": "Reports to the general manager",
    "representative_id": "Representative",
    "representatives": "Representatives",
    "sent_on": "Invited on",
    "session_on": "Session on",
    "senior": "Senior management present",
    "signed_by": "Signed by",
    "stands_in": "Stand-in",
    "starts_at": "Begins",
    "theirs": "Who was there of theirs",
    "ours": "Who was there of ours",
    "time_share_percent": "Share of work time for the program (%)",
    "value_topic": "Value-add topic",
    "verdict": "What the board said",
    "voided": "Removed",
    "who_is_there": "Who is there",
    "yearly_cents": "Cost a year ($)",
}
BY_TABLE: Mapping[str, Mapping[str, str]] = {
    "AssessmentAnswer": {
        "claim": "Is it met?", "evidence": "Evidence, or why it does not apply",
        "reason": "Evidence, or why it does not apply", "day": "Date",
        "hours": "Hours a year that meeting it takes", "stated": "Stated",
    },
    "BriefingNote": {"outcome": "What became of it"},
    "CallOutcome": {"kind": "What", "who": "From"},
    "Case": {
        "title": "In one line", "kind": "What it is", "category": "About", "department_id": "Who answers it",
    },
    "CourseOfAction": {"title": "Course of action", "hours": "Hours a year", "decision": "In its words"},
    "Escalation": {
        "body": "Where it goes", "stage": "How far it is", "what": "What it is about",
        "outcome": "How it ended", "closed_on": "It is over",
    },
    "Interaction": {"subject": "In one line", "channel": "How", "tone": "News"},
    "Invitation": {"guest": "Name", "outcome": "What came of it"},
    "Letter": {"text": "Text", "dated": "Date", "sent_on": "Sent on", "signed_title": "Title under the name"},
    "Mobility": {"factor": "Factor (0 to 1)"},
    "Need": {"text": "What they need", "outcome": "What became of it", "observed_on": "Seen on"},
    "Node": {"title": "Words", "start": "Start"},
    "PlanItem": {"words": "In words", "done_on": "Done on"},
    "PlanUpdate": {"words": "In a few words", "sent_on": "On", "sent_to": "To"},
    "PolicyItem": {"title": "What", "effect": "What it means for key accounts", "closed_on": "Closed on"},
    "Position": {"holder": "Who"},
    "Program": {"customers": "Customers served"},
    "ProgramService": {
        "name": "Service", "state": "When", "times": "Times a year", "hours": "Hours each time",
    },
    "Promise": {"outcome": "What came of it", "what": "What was promised"},
    "Relaunch": {
        "why": "Why the program matters to the community", "team": "Relaunch team: respected people",
        "apology": "What we regret, in plain words", "closed_on": "Finished on",
    },
    "RelaunchVisit": {
        "booked_for": "Booked for", "held_on": "Held on", "who": "Who went", "outcome": "What came of it",
    },
    "ScenarioRow": {"name": "Name of the scenario", "note": "Why (for whoever reads it later)"},
    "Setting": {
        "utility_name": "Name", "annual_revenue_cents": "Annual revenue ($)",
        "annual_energy_kwh": "Annual energy (kWh)", "peak_demand_kw": "Peak demand (kW)",
        "annual_water_gallons": "Annual water (gallons)",
        "fiscal_year_first_month": "The fiscal year starts in",
        "program_budget_cents": "Program budget per year ($)", "full_time_hours": "Hours in a full-time year",
        "billed_power_cost_is_whole": "Power-cost items on the bills are the whole cost",
        "satisfaction_target": "Satisfaction target (points of 1,000)",
        "at_risk_service": "The at-risk analysis counts", "brand_color": "Color of slides and documents",
        "time_zone": "Time zone",
    },
    "Stakeholder": {"audience": "Group", "owner": "Who looks after them"},
    "StallMark": {"mark": "Felt?"},
    "StrategyItem": {"text": "What it is", "closed_on": "No longer since"},
    "TeamMember": {"until": "Left on"},
}  # fmt: skip
_STORED = re.compile(r"[a-z][a-z0-9_]*")
NUMBERED = "another choice"
"""What is said of a choice that is stored as the number of a row."""


def label(field: str, table: str = "") -> str:
    """Return what people call a field of a table; what is no stored name (a section's title) stays."""
    if not _STORED.fullmatch(field):
        return field
    known = BY_TABLE.get(table, {}).get(field) or GENERAL.get(field)
    return known or field.removesuffix("_cents").removesuffix("_id").replace("_", " ").capitalize()


def said(field: str, value: object, *, nothing: str, zone: ZoneInfo | None = None) -> str:
    """Return a stored value as people read it: dollars, dates, yes or no, words instead of codes."""
    if value is None or value == "":
        return nothing
    if field.endswith("_id"):
        return NUMBERED
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict | list | tuple):
        return "(not shown here)"
    if isinstance(value, datetime):
        return short_moment(local(value, zone) if zone else value)
    if isinstance(value, date):
        return short(value)
    if isinstance(value, time):
        return time_of_day(value)
    text = str(value)
    if field == "cents" or field.endswith("_cents"):
        return f"${from_cents(int(text)):,.2f}"
    return text.replace("_", " ") if "_" in text and _STORED.fullmatch(text) else text
