"""Guest lists and answers to a kick-off: typed lists, exports of Microsoft Forms and Google Forms."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import sqlmodel as sm

from kadash.core.frames import plain_day
from kadash.intake.kind import Kind
from kadash.intake.types import (
    Body,
    Column,
    Context,
    Defect,
    Field,
    Layout,
    Prepared,
    Resolved,
    Said,
    SetAside,
    Type,
    Typed,
)
from kadash.program.rules.answers import ASKS, answer_of

FIELDS = (
    Field(
        "name", "Name", Type.TEXT,
        ("Guest", "Guest Name", "Your name", "Full Name", "Attendee", "Contact"),
    ),
    Field("first_name", "First name", Type.TEXT, ("First", "Given Name", "Your first name")),
    Field("last_name", "Last name", Type.TEXT, ("Last", "Surname", "Family Name", "Your last name")),
    Field("email", "Email", Type.TEXT, ("Email Address", "E-mail", "Your email", "Username")),
    Field("account_number", "Account number", Type.IDENTIFIER, ("Account", "Account No", "Acct #")),
    Field(
        "account_name", "Company", Type.TEXT,
        ("Account Name", "Organization", "Company name", "Your company", "Business", "Customer",
         "Company or organization"),
    ),
    Field("answer", "Answer", Type.TEXT, ("RSVP", "Response", "Attending", "Will you attend?", "Reply")),
    Field("answered_on", "Answered on", Type.DATE,
          ("Timestamp", "Completion time", "Submitted", "Submitted at", "Response date", "Date")),
    Field("came", "Came", Type.FLAG, ("Attended", "Checked in", "Showed up", "Present")),
    Field("sent_on", "Invited on", Type.DATE, ("Invitation sent", "Sent", "Date invited", "Invited")),
    Field("started", "Start time", Type.DATE, ("Started",)),
)  # fmt: skip
PERSON = frozenset({"name", "last_name", "email"})
ANSWERS = 200  # cells looked at
SURE = 45.0
NAMES = ("name", "first_name", "last_name", "email", "account_number", "account_name", "answer")
ANONYMOUS = "anonymous"


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize a file in which one column asks who comes and its cells answer."""
    places = [index for index, name in enumerate(body.headers) if ASKS.search(name)]
    if not any(_answers(body, index) for index in places):
        return None
    people = [name for name in body.headers if any(word in name.casefold() for word in ("name", "mail"))]
    return ("guests", SURE) if people else None


def _answers(body: Body, index: int) -> bool:
    cells = [cell for cell in body.frame[index].head(ANSWERS).astype(str) if cell.strip()]
    known = [cell for cell in cells if answer_of(cell) is not None]
    return bool(cells) and len(known) * 5 >= len(cells) * 4


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Take the question that asks who comes for the answer, whatever its words."""
    if any(column.field == "answer" for column in columns):
        return columns
    for index, column in enumerate(columns):
        if column.field is None and ASKS.search(column.header) and _answers(body, column.position):
            taken = replace(column, field="answer", reason="asks who comes, and the cells answer")
            return [*columns[:index], taken, *columns[index + 1 :]]
    return columns


def prepare(typed: Typed, context: Context) -> Prepared:
    """Take a guest a row; of several answers of one person the last one counts."""
    rows = [_guest(row) for row in typed.frame.to_dict("records")]
    bad, defects, aside = typed.bad.copy(), [], []
    for index, row in enumerate(rows):
        if bad[index]:
            continue
        line = int(typed.lines[index])
        if not row["guest"]:
            bad[index] = True
            text = "This row names nobody: it has neither a name nor an email address. Enter one."
            defects.append(Defect(line, typed.header("name"), "", "missing_required", text))
        elif row["answer"] is None and row["said"]:
            bad[index] = True
            text = "This answer is neither yes, no nor maybe. Write one of them, or leave the cell empty."
            defects.append(Defect(line, typed.header("answer"), row["said"], "not_a_choice", text))
    good = [index for index in range(len(rows)) if not bad[index]]
    last = {_key(rows[index]): index for index in good}
    for index in good:
        if last[_key(rows[index])] != index:
            aside.append(SetAside(int(typed.lines[index]), "the same guest answers again below"))
    kept = [index for index in good if last[_key(rows[index])] == index]
    names = ("guest", "email", "account_number", "account_name", "answer", "answered_on", "came", "sent_on")
    records = pd.DataFrame([rows[index] for index in kept], columns=names, dtype=object)
    return Prepared(
        records,
        typed.lines[kept],
        rows_read=len(rows) - len(aside),
        rejected=int(bad.sum()),
        defects=tuple(defects),
        set_aside=tuple(aside),
    )


def _guest(row: dict[Any, Any]) -> dict[str, Any]:
    text = {name: _text(row.get(name)) for name in NAMES}
    if text["email"].casefold() == ANONYMOUS:  # what Microsoft Forms writes of people who are not signed in
        text["email"] = ""
    if text["name"].casefold() == ANONYMOUS:
        text["name"] = ""
    whole = text["name"] or " ".join(part for part in (text["first_name"], text["last_name"]) if part)
    came = row.get("came")
    answer = answer_of(text["answer"]) if text["answer"] else None
    return {
        "guest": whole or text["email"],
        "email": text["email"],
        "account_number": text["account_number"] or None,
        "account_name": text["account_name"] or None,
        "said": text["answer"],
        "answer": answer,
        "answered_on": plain_day(row.get("answered_on")) if answer not in (None, "none") else None,
        "came": None if came is None or pd.isna(came) else bool(came),
        "sent_on": plain_day(row.get("sent_on")),
    }


def _text(value: Any) -> str:
    return "" if value is None or value is pd.NA or value != value else str(value).strip()


def _key(row: dict[str, Any]) -> tuple[str, str, str]:
    if row["email"]:
        return (row["email"].casefold(), "", "")
    return ("", row["guest"].casefold(), (row["account_number"] or row["account_name"] or "").casefold())


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """See ``guest_rows``: it is loaded, with the room's tables and queries, when such a file comes."""
    from kadash.program.uploads.guest_rows import resolve

    return resolve(session, prepared, context)


GUEST_LIST = Kind(
    name="guests",
    label="Guests and answers of a kick-off",
    row_is="guest",
    fields=FIELDS,
    layouts=(Layout("guests", (PERSON, frozenset({"answer", "came", "sent_on"})), "a row per guest"),),
    prepare=prepare,
    resolve=resolve,
    refine=refine,
    claims=claims,
    whose=("account_number", "account_name"),
)
