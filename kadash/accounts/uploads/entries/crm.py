"""The kind of activities of CRMs: tasks of Salesforce, the activities of Dynamics 365 as a table.

Only calls, mails and meetings with an account are read in; a to-do is no conversation.
"""

import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_key, accounts_by_name
from kadash.accounts.queries.stored import Recorded, account_keys, contact_records
from kadash.accounts.uploads.entries.crm_rows import prepare_crm
from kadash.accounts.uploads.entries.matching import Book, Somebody, book
from kadash.accounts.uploads.entries.resolved import GIVEN, Found, resolved
from kadash.intake.kind import Kind
from kadash.intake.types import Body, Context, Field, Layout, Prepared, Resolved, Type

SALESFORCE, DYNAMICS = "Salesforce tasks", "Dynamics activities"
REGARDING_NUMBER = "Account Number (Regarding) (Account)"
_S, _D = (SALESFORCE,), (DYNAMICS,)
FIELDS = (
    Field("record_id", "Record id", Type.IDENTIFIER, ("Id", "(Do Not Modify) Activity"), required=True),
    Field("subject", "Subject", Type.TEXT, ("Subject",)),
    Field("type", "Type", Type.TEXT, ("TaskSubtype", "Activity Type")),
    Field("status", "Status", Type.TEXT, ("Status", "Activity Status"), required=True),
    Field("day", "Day", Type.DATE, ("ActivityDate",), layouts=_S),
    Field("ended", "Completed", Type.TEXT, ("CompletedDateTime",), layouts=_S),
    Field("created", "Created", Type.TEXT, ("CreatedDate",), layouts=_S),
    Field("began", "Actual start", Type.DATE, ("Actual Start",), layouts=_D),
    Field("start", "Start date", Type.DATE, ("Start Date",), layouts=_D),
    Field("done", "Actual end", Type.DATE, ("Actual End", "Date Completed"), layouts=_D),
    Field("due", "Due date", Type.DATE, ("Due Date",), layouts=_D),
    Field("entered", "Created on", Type.DATE, ("Created On", "Date Created"), layouts=_D),
    Field("closed", "Closed", Type.FLAG, ("IsClosed",), layouts=_S),
    Field("direction", "Direction", Type.TEXT, ("CallType", "Direction")),
    Field("result", "Result of the call", Type.TEXT, ("CallDisposition",), layouts=_S),
    Field("account_key", "Account's record id", Type.IDENTIFIER, ("AccountId",), layouts=_S),
    Field("what_key", "Related record's id", Type.IDENTIFIER, ("WhatId",), layouts=_S),
    Field("who_key", "Contact's record id", Type.IDENTIFIER, ("WhoId",), layouts=_S),
    Field("account_number", "Account number", Type.IDENTIFIER, (REGARDING_NUMBER,), layouts=_D),
    Field("regarding", "Regarding", Type.TEXT, ("Regarding",), layouts=_D),
    Field("person", "Person", Type.TEXT, ("Owner.Name", "Owner")),
    Field("deleted", "Deleted", Type.FLAG, ("IsDeleted",), layouts=_S),
    Field("series", "Head of a series", Type.FLAG, ("IsRecurrence",), layouts=_S),
    Field("private", "Private", Type.FLAG, ("IsPrivate", "Private")),
    Field("sensitivity", "Sensitivity", Type.TEXT, ("Sensitivity",), layouts=_D),
)  # fmt: skip
_MARKS = {
    SALESFORCE: {"id", "whoid", "whatid", "activitydate", "status"},
    DYNAMICS: {"(donotmodify)activity", "subject", "activitytype", "activitystatus"},
}
KEYS = ("account_key", "what_key", "who_key")


def claims_crm(body: Body) -> tuple[str, float] | None:
    """Recognize an export by the columns that only such a file has together."""
    known = {"".join(header.lower().split()) for header in body.headers}
    return next(((layout, 24.0) for layout, needed in _MARKS.items() if needed <= known), None)


def resolve_crm(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """An activity is its record id. What is of no account that is known is not read in."""
    known, records = book(session), contact_records(session)
    by_key, by_name = accounts_by_key(session), accounts_by_name(session)
    by_number = {str(number): int(id) for number, _, id in account_keys(session) if number and id}
    found = Found()
    for row, line in zip(prepared.records.to_dict("records"), prepared.lines, strict=True):
        keys = [str(row[name]) for name in KEYS if row[name]]
        who = next((records[key] for key in keys if key in records), None)
        named = by_number.get(str(row["account_number"])) or by_name.get(str(row["regarding"]))
        ids = [*(by_key[key] for key in keys if key in by_key), *([named] if named else [])]
        people = _people(row["regarding"] if not ids else None, who, known)
        if not ids and who is not None and who.account_id is not None:
            ids = [who.account_id]
        ids = list(dict.fromkeys(ids or known.of(people, {})))
        if not ids:
            found.nobody.append(int(line))
            continue
        talk = {name: row.get(name) for name in GIVEN}
        more = {name: row[name] for name in ("kind", "channel", "direction", "answered", "bulk", "person")}
        found.talks.append({**talk, **more, "account_id": ids[0], "note": None, "source": "file"})
        found.accounts.append(tuple(ids))
        found.lines.append(int(line))
        found.people.append([(person, "required") for person in people])
    return resolved(session, found, known)


def _people(regarding: object, who: Recorded | None, known: Book) -> list[Somebody]:
    """Return the contact that an activity names, by record or by their very name."""
    if who is not None:
        return [Somebody(who.name, who.address)]
    name = str(regarding or "")
    return [Somebody(name, "")] if name.lower() in known.names else []


CRM_ACTIVITIES = Kind(
    name="crm-activities",
    label="Activities of a CRM",
    row_is="activity",
    fields=FIELDS,
    layouts=tuple(Layout(name, (), name) for name in _MARKS),  # known by its marks only
    prepare=prepare_crm,
    resolve=resolve_crm,
    claims=claims_crm,
    keeps_only_taken=True,
)  # fmt: skip
