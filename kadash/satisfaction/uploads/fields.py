"""Columns that survey tools add around the questions, with their headers."""

from kadash.intake import headers
from kadash.intake.types import Field, Type

ANSWERS = "answers"  # the layout with a row per answer

FIELDS = (
    Field("wave", "Wave", synonyms=("Survey wave", "Survey name", "Survey", "Round", "Event name", "Event")),
    Field(
        "respondent",
        "Respondent",
        Type.IDENTIFIER,
        (
            "Respondent ID", "RespondentID", "Response ID", "ResponseId", "Submission ID", "Response number",
            "Response No", "Response #", "ID", "Submission UUID", "UUID", "Participant ID", "UIN", "_index", "Token",
        ),
    ),
    Field(
        "account_number",
        "Account number",
        Type.IDENTIFIER,
        (
            "Account #", "Account No", "Acct number", "Acct #", "Acct No", "Customer account", "Customer number",
            "Customer No", "Customer ID", "Utility account number", "Your account number", "Acct",
        ),
    ),
    Field(
        "external_id",
        "Account’s key in another system",
        Type.IDENTIFIER,
        ("ExternalReference", "ExternalDataReference", "External Data Reference", "Custom Data 1", "Account ID"),
    ),
    Field("account_name", "Account name", synonyms=("Company", "Company name", "Customer name", "Organization")),
    Field(
        "date",
        "Date",
        Type.DATE,
        (
            "Timestamp", "RecordedDate", "Recorded Date", "End Date", "EndDate", "Completed", "Completed at",
            "Completion time", "Date completed", "Date submitted", "Submitted at", "Submitted", "Response date",
            "Submission date", "Submission time", "Submit date", "Submit Date (UTC)", "Date of response",
            "Event start date", "Event date", "Survey date", "end", "today", "Start Date", "StartDate",
            "Time started", "Date started", "Start time", "start",
        ),
    ),
    Field("question", "Question", synonyms=("Question text", "Item"), layouts=(ANSWERS,)),
    Field("answer", "Answer", synonyms=("Response", "Value", "Rating", "Score"), layouts=(ANSWERS,)),
)  # fmt: skip

# About the respondent's person, device or address, or the tool's own bookkeeping: not kept.
_ABOUT_PERSON = (
    "Collector ID", "IP Address", "IPAddress", "Email Address", "Email", "First Name", "Last Name", "Name",
    "Recipient Last Name", "Recipient First Name", "Recipient Email", "Location Latitude",
    "Location Longitude", "Latitude", "Longitude", "Distribution Channel", "User Language", "Progress",
    "Duration (in seconds)", "Duration", "Finished", "Start Date", "End Date", "Recorded Date", "Response Set",
    "Status", "Browser", "Operating System", "Network ID", "Start time", "Completion time", "Last modified time",
    "Time Started", "Date Submitted", "Date started", "Date last action", "Contact ID", "Language", "Start language",
    "Referer", "Referrer", "Referrer URL", "SessionID", "Session ID", "User Agent", "Tags", "Legacy Comments",
    "Country", "Postal", "Postal Code", "ZIP", "Region", "IP", "Last page", "Seed", "Response Type", "External Data Reference",
    "Device", "Device Type", "Full Name", "Phone", "Phone Number", "start", "end", "today", "deviceid", "username",
    "submitdate", "lastpage", "startlanguage", "datestamp", "ipaddr", "refurl", "seed", "interviewtime",
    "Event start time", "Event end time", "Event end date", "Total points", "Quiz feedback", "User name",
    "Submitted by", "Validation status", "UUID", "Index", "Version", "Attachments", "Collector",
)  # fmt: skip
NOT_KEPT = frozenset(headers.key(name) for name in _ABOUT_PERSON)


def kept(header: str) -> bool:
    """Tell whether a column that is no known field is a question, and kept.

    Names that begin with an underscore are the tool's own in the exports of field-data tools.
    """
    key = headers.key(header)
    own = header.strip().startswith(("_", "meta/"))
    return key not in NOT_KEPT and not key.endswith("npsgroup") and not own


WHOSE = ("account_number", "external_id", "account_name")
CONFIDENTIAL = ("confidential", "yes", "true", "1")
