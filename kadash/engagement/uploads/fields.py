"""Columns of ticket exports, with the headers that help desks and CRMs use."""

from dataclasses import replace

from kadash.accounts.uploads.people.fields import LINKS
from kadash.engagement.rules import case_words as words
from kadash.intake.types import Field, Type

TICKETS, LOG, OWN = "tickets", "ticket log", "cases exported by Kadash"
_OWN = (
    "received_at", "answered_at", "solved_at", "received_by", "bill_month", "bill_service", "received_in",
    "history",
)  # fmt: skip
MARKS = frozenset({"account_number", "account_key", "received_at", "answered_at", "solved_at", "history"})
COMPUTED = (
    "reopened", "first_answer_due", "first_answer", "first_answer_late_minutes", "solution_due", "solution",
    "solution_late_minutes", "our_error", "target_department",
)  # fmt: skip
"""What an export says of a case that its history and the departments' targets come to: not read."""
_NUMBERED = ("Number", "Incident", "Incident Number", "Key", "Issue Key", "Request Number")
_LINKS = tuple(
    replace(field, synonyms=(*field.synonyms, *_NUMBERED)) if field.name == "record_id" else field
    for field in LINKS
)
# A help desk closes what was resolved some days before: “Resolved” is when it was solved.
CASES = (
    *_LINKS,
    Field("email", "Email of who reported it", Type.TEXT, ("Requester Email", "Requester's Email", "Requester Email Address", "Contact Email", "Customer Email", "Reporter Email", "Reported By Email", "Caller Email", "Submitter Email", "Email", "Email Address", "From Email", "Web Email", "SuppliedEmail"), layouts=(TICKETS,)),
    Field("changed", "Changed", Type.DATE, ("Timestamp", "Changed At", "Changed On", "Event Time", "Event Date", "Activity Time", "Transition Date", "Date/Time", "Updated At", "Modified", "Modified At", "Logged At"), required=True, layouts=(LOG,)),
    Field("received", "Received", Type.DATE, ("Date/Time Opened", "Created Date", "CreatedDate", "Opened", "Created at", "Created", "Date Opened", "Open Date", "Opened At", "Created Time", "Reported", "Date Received", "Received At", "Opened Date", "Received On", "Received Date", "Opened On", "Created On", "Date Created", "Creation Date", "Reported On", "Reported At", "Date Reported", "Report Date", "Submitted", "Submitted On", "Submitted At", "Submit Date", "Date Submitted", "Requested", "Requested On", "Request Date", "Date Requested", "Logged", "Logged On", "Date Logged", "Date Entered", "Entered On", "Entry Date"), required=True, layouts=(TICKETS,)),
    Field("answered", "First answer", Type.DATE, ("First Response", "First Responded At", "First Response Time", "Initially assigned at", "First Reply", "First Reply At", "Date of First Response", "Responded", "Answered At", "Initial Response Time"), after="received", layouts=(TICKETS,)),
    Field("solved", "Solved", Type.DATE, ("Resolved", "Resolved At", "Solved at", "Resolution Date", "Resolved Time", "Resolved On", "Resolved Date", "Date Resolved", "Solved On", "Solved Date", "Date Solved", "Date/Time Closed", "ClosedDate", "Closed Date", "Closed", "Date Closed", "Closed Time", "Completion Date", "Closed On", "Closed At", "Close Date", "Closing Date", "Completed", "Completed On", "Completed At", "Completed Date", "Date Completed", "Finished", "Finished On", "Date Finished"), after="received", layouts=(TICKETS,)),
    Field("title", "Title", Type.TEXT, ("Subject", "Summary", "Case Title", "Short description", "Topic", "Issue Summary")),
    Field("kind", "Kind", Type.TEXT, ("Type", "Ticket Type", "Case Type", "Issue Type", "Record Type")),
    Field("category", "About", Type.TEXT, ("Category", "Case Reason", "Reason", "Subcategory", "Product")),
    Field("department", "Department", Type.TEXT, ("Group", "Assignment group", "Queue", "Team", "Case Owner", "Assigned Group")),
    Field("status", "Status", Type.TEXT, ("State", "Ticket Status", "Case Status", "Status Name", "New Status", "Status To", "To Status")),
    Field("assigned", "Assigned to", Type.TEXT, ("Assigned To", "Assignee", "Agent", "Owner"), layouts=(LOG,)),
    Field("severity", "Severity", Type.TEXT, ("Priority", "Urgency")),
    Field("channel", "Channel", Type.TEXT, ("Case Origin", "Origin", "Source", "Via")),
    Field("note", "Note", Type.TEXT, ("Description", "Details", "Comments", "Notes")),
    *(Field(name, name.replace("_", " ").capitalize(), Type.TEXT, layouts=(OWN,)) for name in _OWN),
    Field("day_only", "Day only", Type.FLAG, layouts=(OWN,)),
    *(Field(name, name.replace("_", " ").capitalize(), Type.TEXT, layouts=(OWN,)) for name in COMPUTED),
)  # fmt: skip
WHOSE = ("account_number", "account_key", "account_name", "email")
MOMENTS = {"received": None, "answered": words.ANSWERED, "solved": words.SOLVED}
