"""The kind of calendars: .ics as it was read, calendars of Outlook and Google as CSV, Salesforce events."""

from kadash.accounts.uploads.entries.moments import prepare_meetings
from kadash.accounts.uploads.entries.resolved import resolve_meetings
from kadash.intake.kind import Kind
from kadash.intake.types import Body, Field, Layout, Type

ICS = "calendar"
TABLE = "calendar table"
SALESFORCE = "Salesforce events"
FIELDS = (
    Field("uid", "Calendar's id", Type.TEXT, ("Calendar UID",), layouts=(ICS,), required=True),
    Field("occurrence", "Occurrence", Type.TEXT, ("Occurrence",), layouts=(ICS,)),
    Field("sequence", "Sequence", Type.INTEGER, ("Sequence",), layouts=(ICS,)),
    Field("starts", "Starts", Type.TEXT, ("Starts", "StartDateTime"), layouts=(ICS, SALESFORCE)),
    Field("ends", "Ends", Type.TEXT, ("Ends", "EndDateTime"), layouts=(ICS, SALESFORCE)),
    Field("all_day", "All day", Type.FLAG, ("All day", "All day event", "All Day Event", "IsAllDayEvent")),
    Field("status", "Status", Type.TEXT, ("Status",), layouts=(ICS,)),
    Field("subject", "Subject", Type.TEXT, ("Subject",)),
    Field("location", "Location", Type.TEXT, ("Location",)),
    Field("organizer", "Organizer", Type.TEXT, ("Organizer", "Meeting Organizer"), layouts=(ICS, TABLE)),
    Field("attendees", "Attendees", Type.TEXT, ("Attendees", "Required Attendees"), layouts=(ICS, TABLE)),
    Field("optional", "Optional attendees", Type.TEXT, ("Optional Attendees",), layouts=(TABLE,)),
    Field("start_date", "Start date", Type.DATE, ("Start Date",), layouts=(TABLE,), required=True),
    Field("start_time", "Start time", Type.TEXT, ("Start Time",), layouts=(TABLE,)),
    Field("end_date", "End date", Type.DATE, ("End Date",), layouts=(TABLE,)),
    Field("end_time", "End time", Type.TEXT, ("End Time",), layouts=(TABLE,)),
    Field("private", "Private", Type.FLAG, ("Private", "IsPrivate")),
    Field("sensitivity", "Sensitivity", Type.TEXT, ("Sensitivity",), layouts=(TABLE,)),
    Field("record_id", "Record id", Type.IDENTIFIER, ("Id",), layouts=(SALESFORCE,), required=True),
    Field("account_key", "Account's record id", Type.IDENTIFIER, ("AccountId",), layouts=(SALESFORCE,)),
    Field("what_key", "Related record's id", Type.IDENTIFIER, ("WhatId",), layouts=(SALESFORCE,)),
    Field("who_key", "Contact's record id", Type.IDENTIFIER, ("WhoId",), layouts=(SALESFORCE,)),
    Field("child", "Copy for an invitee", Type.FLAG, ("IsChild",), layouts=(SALESFORCE,)),
    Field("deleted", "Deleted", Type.FLAG, ("IsDeleted",), layouts=(SALESFORCE,)),
    Field("series", "Head of a series", Type.FLAG, ("IsRecurrence",), layouts=(SALESFORCE,)),
)  # fmt: skip
_MARKS = {
    ICS: ({"calendaruid", "starts"}, 30.0),
    TABLE: ({"subject", "startdate", "starttime", "enddate", "endtime"}, 24.0),
    SALESFORCE: ({"id", "startdatetime", "enddatetime", "whatid"}, 24.0),
}


def claims_meetings(body: Body) -> tuple[str, float] | None:
    """Recognize a calendar by the columns that only such a file has together."""
    known = {"".join(header.lower().split()) for header in body.headers}
    for layout, (needed, score) in _MARKS.items():
        if needed <= known:
            return layout, score
    return None


def _each(*names: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset({name}) for name in names)


MEETINGS = Kind(
    name="calendar",
    label="Calendar",
    row_is="meeting",
    fields=FIELDS,
    layouts=(
        Layout(ICS, _each("uid", "starts"), "a calendar (.ics)"),
        Layout(TABLE, _each("start_date", "start_time", "end_time"), "a calendar as a table"),
        Layout(SALESFORCE, _each("record_id", "starts", "what_key"), "events of Salesforce"),
    ),
    prepare=prepare_meetings,
    resolve=resolve_meetings,
    claims=claims_meetings,
    keeps_only_taken=True,
)
