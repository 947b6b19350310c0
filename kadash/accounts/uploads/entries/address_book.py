"""The kind of address books: vCards as they were read, contacts of Google and of Outlook.

Only people of an account are read in: whose organization has an account's very name, or whose address is
known or ends like those of one account. Before any account is stored a person decides about all of them.
"""

from dataclasses import replace

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_name
from kadash.accounts.uploads.entries.matching import Book, Somebody, book
from kadash.accounts.uploads.people.kind import resolve_contacts
from kadash.intake.kind import Kind
from kadash.intake.nobody import of_nobody
from kadash.intake.types import (
    Body,
    Context,
    Field,
    Layout,
    Prepared,
    Question,
    Resolved,
    SetAside,
    Type,
    Typed,
)

CARDS, GOOGLE, OUTLOOK = "address cards", "contacts of Google", "contacts of Outlook"
FIELDS = (
    Field("name", "Name", Type.TEXT, ("Name",), layouts=(CARDS,)),
    Field("first_name", "First name", Type.TEXT, ("First name", "First Name", "Given Name")),
    Field("last_name", "Last name", Type.TEXT, ("Last name", "Last Name", "Family Name")),
    Field(
        "account_name", "Organization", Type.TEXT,
        ("Organization Name", "Organization 1 - Name", "Company"),
    ),
    # Not named "title": what Outlook calls so is Mr. or Dr.
    Field("job_title", "Job title", Type.TEXT, ("Organization Title", "Organization 1 - Title")),
    Field("role", "Department", Type.TEXT, ("Organization Department", "Organization 1 - Department")),
    Field("email", "Email", Type.TEXT, ("Email", "E-mail 1 - Value", "E-mail Address")),
    Field("phone", "Phone", Type.TEXT, ("Phone", "Phone 1 - Value", "Business Phone")),
    Field("mobile", "Mobile", Type.TEXT, ("Mobile Phone", "Phone 2 - Value")),
    Field("sensitivity", "Sensitivity", Type.TEXT, ("Sensitivity",), layouts=(OUTLOOK,)),
    Field("private", "Private", Type.FLAG, ("Private",), layouts=(OUTLOOK,)),
)  # fmt: skip
_MARKS = {
    CARDS: {"carduid", "organization", "jobtitle"},
    GOOGLE: {"e-mail1-value", "phone1-value"},
    OUTLOOK: {"e-mailaddress", "e-maildisplayname", "jobtitle", "company"},
}
SEVERAL = " ::: "
"""What Google puts between several values of one cell."""
EVERYBODY, NOBODY, ALL = "everybody", "read in nobody", "read in all"
CHOICES = (NOBODY, ALL)
WHOM = (
    "No account is stored yet, so the people of accounts cannot be told from private ones. Read in nobody "
    "and bring the accounts first, or read in all with their company's name?"
)
CONTACT = (
    "account_number", "account_key", "account_name", "record_id", "first_name", "last_name", "name", "title",
    "email", "phone", "role", "executive",
)  # fmt: skip


def claims_address_book(body: Body) -> tuple[str, float] | None:
    """Recognize an address book by the columns that only such a file has together."""
    known = {"".join(header.lower().split()) for header in body.headers}
    return next(((layout, 30.0) for layout, needed in _MARKS.items() if needed <= known), None)


def prepare_address_book(typed: Typed, context: Context) -> Prepared:
    """Take one person a row; of several values in a cell the first one counts. Private ones are left out."""
    cells = {field.name: typed.frame.get(field.name) for field in FIELDS}
    frame = pd.DataFrame(cells, index=typed.frame.index).rename(columns={"job_title": "title"})
    frame = frame.astype(object).where(frame.notna(), None)
    secret = frame["sensitivity"].isin(("Private", "Confidential", "Personal")) | frame["private"].eq(True)
    for name in ("email", "phone", "mobile", "account_name", "title"):
        frame[name] = [str(cell).split(SEVERAL)[0].strip() or None if cell else None for cell in frame[name]]
    whole = [
        name or " ".join(part for part in (first, last) if part) or email
        for name, first, last, email in zip(
            frame["name"], frame["first_name"], frame["last_name"], frame["email"], strict=True
        )
    ]
    frame["name"] = pd.Series(whole, index=frame.index, dtype=object)
    frame["phone"] = frame["phone"].where(frame["phone"].notna(), frame["mobile"])
    good = ~typed.bad & frame["name"].notna().to_numpy() & ~secret.to_numpy(dtype=bool)
    records = pd.DataFrame({name: frame.get(name) for name in CONTACT}, index=frame.index)
    records = records.astype(object).where(records.notna(), None)
    hidden = secret.to_numpy(dtype=bool) & ~typed.bad
    aside = tuple(SetAside(int(line), "marked private: not read in") for line in typed.lines[hidden])
    return Prepared(records[good].reset_index(drop=True), typed.lines[good], int(good.sum()), set_aside=aside)


def resolve_address_book(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A person is known by account, name and address; who belongs to no account is not read in."""
    known, by_name = book(session), accounts_by_name(session)
    names = {id: name for name, id in by_name.items()}
    folded = {name.lower(): name for name in by_name}
    rows = prepared.records.to_dict("records")
    found = [
        folded.get(str(row["account_name"] or "").lower()) or _by_address(known, names, row["email"])
        for row in rows
    ]
    if not by_name and rows:  # nobody can be told from private people yet
        answer = context.answers.get(EVERYBODY)
        if answer not in CHOICES:
            return Resolved((), questions=(Question(EVERYBODY, WHOM, CHOICES),))
        if answer == ALL:
            return resolve_contacts(session, prepared, context)
    taken = np.array([name is not None for name in found], dtype=bool)
    records = prepared.records[taken].reset_index(drop=True)
    records["account_name"] = pd.Series([name for name in found if name], index=records.index, dtype=object)
    lines = prepared.lines[taken]
    result = resolve_contacts(session, replace(prepared, records=records, lines=lines), context)
    targets = tuple(
        replace(target, lines=lines) if target.counted and len(target.frame) == len(lines) else target
        for target in result.targets
    )
    aside = of_nobody(prepared.lines[~taken])
    return replace(result, targets=targets, without_account=len(aside), set_aside=aside)


def _by_address(known: Book, names: dict[int, str], email: object) -> str | None:
    """Return the name of the one account that an address belongs to."""
    address = str(email or "").strip().lower()
    if "@" not in address:
        return None
    ids = known.of([Somebody("", address)], {})
    return names.get(ids[0]) if len(ids) == 1 else None


ADDRESS_BOOK = Kind(
    name="address-book",
    label="Address book",
    row_is="person",
    fields=FIELDS,
    layouts=tuple(Layout(name, (), name) for name in _MARKS),  # known by its marks only: others are contacts
    prepare=prepare_address_book,
    resolve=resolve_address_book,
    claims=claims_address_book,
    keeps_only_taken=True,
)
