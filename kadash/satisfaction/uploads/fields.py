"""The columns that survey tools put round the questions, under the names that they use."""

from kadash.intake import headers
from kadash.intake.types import Field, Type

ANSWERS = "answers"  # the layout with a row per answer

FIELDS = (
    Field("wave", "Wave", synonyms=("Survey wave", "Survey name", "Survey", "Round")),
    Field(
        "respondent",
        "Respondent",
        Type.IDENTIFIER,
        ("Respondent ID", "RespondentID", "Response ID", "ResponseId", "Submission ID", "Response number"),
    ),
    Field(
        "account_number",
        "Account number",
        Type.IDENTIFIER,
        ("Account #", "Account No", "Acct number", "Customer account", "Customer number"),
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
            "Date completed", "Date submitted", "Submitted at", "Submitted", "Response date", "Start Date",
            "StartDate",
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
    "Status", "Browser", "Operating System", "Network ID",
)  # fmt: skip
NOT_KEPT = frozenset(headers.key(name) for name in _ABOUT_PERSON)
STATUS = headers.key("Status")
# Qualtrics: a preview, a test, spam and their codes.
NO_RESPONDENT = frozenset({"1", "2", "4", "8", "9", "12", "survey preview", "survey test", "spam", "test"})


def kept(header: str) -> bool:
    """Tell whether a column that is no known field is a question, and kept."""
    key = headers.key(header)
    return key not in NOT_KEPT and not key.endswith("npsgroup")
