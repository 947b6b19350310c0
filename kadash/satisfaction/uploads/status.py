"""Rows of a survey that are nobody's answers: previews, tests, respondents who did not qualify."""

from kadash.intake import headers
from kadash.intake.mapping import BY_A_PERSON
from kadash.intake.types import Typed

_COLUMNS = frozenset(
    map(headers.key, ("Status", "Response Status", "Response Type", "Validation status", "Completion status",
                      "Submission status", "Record status"))
)  # fmt: skip
_PREVIEW, _TEST = "a preview, not an answer", "a test, not an answer"
_SPAM, _UNQUALIFIED = "marked as spam", "did not qualify"
_WORDS = {
    "disqualified": _UNQUALIFIED,
    "disqualify": _UNQUALIFIED,
    "screened out": _UNQUALIFIED,
    "screen out": _UNQUALIFIED,
    "screenout": _UNQUALIFIED,
    "terminated": _UNQUALIFIED,
    "over quota": "came over the quota",
    "overquota": "came over the quota",
    "quota full": "came over the quota",
    "test": _TEST,
    "test data": _TEST,
    "test response": _TEST,
    "survey test": _TEST,
    "preview": _PREVIEW,
    "survey preview": _PREVIEW,
    "offline survey preview": _PREVIEW,
    "spam": _SPAM,
    "survey preview spam": _SPAM,
    "imported spam": _SPAM,
    "deleted": "deleted in the survey tool",
    "rejected": "rejected in the survey tool",
    "not approved": "not approved in the survey tool",
    "validation_status_not_approved": "not approved in the survey tool",
}
# The numbers that one tool writes, elsewhere a number says nothing. 4 (imported) and 16 (collected offline)
# are answers.
_CODES = {
    "1": _PREVIEW,
    "2": _TEST,
    "8": _SPAM,
    "9": _SPAM,
    "12": _SPAM,
    "17": _PREVIEW,
}
_MARK = "responseid"
_BESIDE = frozenset(
    {"startdate", "enddate", "recordeddate", "progress", "finished", "ipaddress", "distributionchannel"}
    | {"durationinseconds", "userlanguage", "recipientemail", "externalreference"}
)


def _writes_codes(typed: Typed) -> bool:
    """Tell whether the tool that writes a status as a number wrote the file: by its headers."""
    names = {headers.key(name) for name in typed.body.headers}
    return bool(typed.body.extra_headers) or (_MARK in names and len(names & _BESIDE) > 1)


def no_answers(typed: Typed) -> dict[int, str]:
    """Return the rows (lines of the file) that count for nothing, each with the reason and its own word.

    A status column that a person said to leave out is not looked at.
    """
    found: dict[int, str] = {}
    for column in typed.columns:
        if headers.key(column.header) not in _COLUMNS or column.reason == BY_A_PERSON:
            continue
        said = typed.body.frame[column.position].astype(str).str.strip()
        known = _WORDS | (_CODES if _writes_codes(typed) else {})
        for line, word in zip(typed.lines.tolist(), said, strict=True):
            reason = known.get(word.casefold())
            if reason and line not in found:
                found[line] = f"{reason} ({column.header}: {word})" if not word.isdigit() else reason
    return found
