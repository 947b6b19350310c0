"""Contacts of customers, and what was talked about with them."""

import re
from collections.abc import Sequence

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts_by_key, accounts_by_name, owners
from kadash.accounts.tables import Contact, Interaction
from kadash.accounts.uploads.account_links import asked_of_strangers, link_accounts
from kadash.accounts.uploads.number_columns import with_number
from kadash.accounts.uploads.own import contacts as own_contacts
from kadash.accounts.uploads.own import interactions as own_interactions
from kadash.accounts.uploads.people.child_rows import claims_contacts, refine_contacts
from kadash.accounts.uploads.people.fields import CONTACTS as CONTACT_FIELDS
from kadash.accounts.uploads.people.fields import INTERACTIONS as INTERACTION_FIELDS
from kadash.accounts.uploads.people.roles import numbered, roles
from kadash.accounts.uploads.people.several import first_values
from kadash.core.roles import Action
from kadash.intake.gates import ANYBODY, Gate
from kadash.intake.kind import Kind
from kadash.intake.strangers import MONEY, QUESTION, USE
from kadash.intake.types import (
    Body,
    Column,
    Context,
    Defect,
    Layout,
    Prepared,
    Question,
    Resolved,
    Said,
    SetAside,
    Target,
    Typed,
)

EXECUTIVE = re.compile(
    r"\b(chief|president|c[efoit]o|owner|partner|general manager|managing director|vice[- ]president|s?vp|evp"
    r"|executive|superintendent|chancellor|principal|mayor)\b",
    re.IGNORECASE,
)

SEVERAL = ("name", "title", "email", "phone", "role", "account_name")
WHOSE = ("account_number", "account_key", "account_name")
NATURAL = ("name", "email", "account_id", "account_name")


def refine_interactions(columns: Sequence[Column], body: Body, said: Said) -> list[Column]:
    """Find the account number under a header of the system's own."""
    return with_number(columns, body, "account_number")


def refine_people(columns: Sequence[Column], body: Body, said: Said) -> list[Column]:
    """Tell the company's columns from the person's, and find the account number."""
    return with_number(refine_contacts(columns, body, said), body, "account_number")


def _plain(rows: pd.DataFrame, names: tuple[str, ...]) -> pd.DataFrame:
    """Return the columns, missing ones empty, with None for every missing cell."""
    frame = pd.DataFrame({name: rows.get(name) for name in names}, index=rows.index)
    return frame.astype(object).where(frame.notna(), None)


def _set_aside(typed: Typed) -> tuple[list[SetAside], np.ndarray]:
    keep = np.ones(len(typed.frame), dtype=bool)
    aside = []
    for column, reason in (
        ("is_company", "a company, not a person: upload it as an account"),
        ("deleted", "deleted in the system it comes from"),
    ):
        if column in typed.frame:
            hit = typed.frame[column].fillna(False).to_numpy(dtype=bool) & keep
            keep &= ~hit
            aside += [SetAside(int(typed.lines[i]), reason) for i in np.flatnonzero(hit)]
    return aside, keep


def prepare_contacts(typed: Typed, context: Context) -> Prepared:
    """Take one person a row; a name may come whole or in two parts."""
    if context.layout == own_contacts.LAYOUT:
        return own_contacts.prepare(typed)
    aside, keep = _set_aside(typed)
    wanted = tuple(
        f.name for f in CONTACT_FIELDS if not f.layouts and f.name not in ("is_company", "deleted")
    )
    records, warnings = first_values(_plain(typed.frame, wanted), SEVERAL)
    whole = [
        name or " ".join(part for part in (first, last) if part) or email
        for name, first, last, email in zip(
            records["name"], records["first_name"], records["last_name"], records["email"], strict=True
        )
    ]
    records["name"] = pd.Series([name or None for name in whole], index=records.index, dtype=object)
    nameless = records["name"].isna().to_numpy() & keep & ~typed.bad
    text = (
        "This row names nobody: it has neither a name nor an email address. Enter one, or leave the row out."
    )
    defects = [
        Defect(int(typed.lines[i]), typed.header("name"), "", "missing_required", text)
        for i in np.flatnonzero(nameless)
    ]
    if "executive" not in typed.frame:
        by_title = records["title"].map(lambda title: bool(EXECUTIVE.search(title)), na_action="ignore")
        records["executive"] = by_title.where(by_title == True, None).astype(object)  # noqa: E712  # None stays
        count = int((by_title == True).sum())  # noqa: E712
        if count:
            warnings.append(
                f"{count} contacts are taken as executives by their title; correct it on the account's page."
            )
    bad = (typed.bad & keep) | nameless
    good = keep & ~bad
    return Prepared(
        records[good].reset_index(drop=True), typed.lines[good], int(keep.sum()), int(bad.sum()),
        tuple(defects), tuple(aside), tuple(warnings),
    )  # fmt: skip


def prepare_interactions(typed: Typed, context: Context) -> Prepared:
    """Take one activity a row; its moment is kept as the file gives it."""
    if context.layout == own_interactions.LAYOUT:
        return own_interactions.prepare(typed, context.settings.zone)
    aside, keep = _set_aside(typed)
    names = tuple(f.name for f in INTERACTION_FIELDS if not f.layouts and f.name != "date")
    records = _plain(typed.frame, names)
    moments = typed.frame["date"]
    records["day"] = moments.dt.normalize()
    records["at"] = moments.dt.strftime("%Y-%m-%dT%H:%M:%S")
    extra = [name for name in ("severity", "step") if records[name].notna().any()]
    if extra:
        records["note"] = [
            _noted(note, {name: values[index] for index, name in enumerate(extra)})
            for note, *values in zip(records["note"], *(records[name] for name in extra), strict=True)
        ]
    if "kind" not in typed.frame:
        records["kind"] = "ticket" if "record_id" in typed.frame and "status" in typed.frame else "activity"
    bad = typed.bad & keep
    good = keep & ~bad
    return Prepared(
        records[good].reset_index(drop=True), typed.lines[good], int(keep.sum()), int(bad.sum()),
        set_aside=tuple(aside),
    )  # fmt: skip


def _noted(note: object, extra: dict[str, object]) -> str | None:
    parts = [str(note)] if note else []
    parts += [f"{name} {value}" for name, value in extra.items() if value]
    return "; ".join(parts) or None


def _linked(session: sm.Session, records: pd.DataFrame) -> tuple[pd.Series, list[Target], list[str]]:
    """Link by account number (created if new), else by the account's record id, else by its very name."""
    linked = link_accounts(session, records["account_number"], details=records[["account_name"]].rename(
        columns={"account_name": "name"}))  # fmt: skip
    ids = linked.ids.astype(object)
    by_key, by_name = accounts_by_key(session), accounts_by_name(session)
    named = unknown = 0
    for place in np.flatnonzero(linked.ids == 0):
        key, name = records["account_key"].iloc[place], records["account_name"].iloc[place]
        found = by_key.get(key) if key else None
        if found is None and name in by_name:
            found, named = by_name[name], named + 1
        unknown += found is None and bool(key or name)
        ids[place] = found
    warnings = list(linked.warnings)
    if named:
        warnings.append(
            f"{named} rows were linked to an account by its very name, which no other account has."
        )
    if unknown:
        warnings.append(
            f"{unknown} rows name an account that is not known here; they are kept with its name."
        )
    return pd.Series(ids, index=records.index, dtype=object), [linked.target], warnings


def _asked(
    session: sm.Session, records: pd.DataFrame, ids: pd.Series, context: Context
) -> tuple[Question, ...]:
    named = records[list(WHOSE)].notna().any(axis=1)
    return asked_of_strangers(ids, named, context, accounts_stored=bool(accounts_by_name(session)))


def _occurrence(frame: pd.DataFrame, keys: tuple[str, ...]) -> pd.Series:
    return frame.groupby(list(keys), dropna=False, sort=False).cumcount() + 1


def resolve_contacts(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A contact is its record id, else account, name and email; equal ones count up."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    if context.layout == own_contacts.LAYOUT:
        return own_contacts.resolve(session, prepared, context)
    ids, targets, warnings = _linked(session, records)
    if questions := _asked(session, records, ids, context):
        return Resolved((), tuple(warnings), questions, without_account=int(ids.isna().sum()))
    frame = records.drop(columns=["account_number", "account_key"]).assign(account_id=ids)
    frame["occurrence"] = _occurrence(frame, ("record_id", *NATURAL))
    by_record = frame["record_id"].notna()
    parts = [
        (part, identity)
        for part, identity in (
            (frame[by_record], ("record_id", "occurrence")),
            (frame[~by_record].drop(columns="record_id"), (*NATURAL, "occurrence")),
        )
        if len(part)
    ]
    known = numbered(session, parts)
    targets += [
        Target(
            Contact,
            part.drop(columns="contact_id"),
            identity,
            links=("account_id",),
            gate=Gate(Action.EDIT_CONTACTS, Action.EDIT_CONTACTS, "account_id", owners),
        )
        for part, (_, identity) in zip(known, parts, strict=True)
    ]
    given, said = roles(session, known)
    targets += [given] if given is not None else []
    missing = int(ids.isna().sum())
    return Resolved(tuple(targets), (*warnings, *said), without_account=missing)


def resolve_interactions(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """An activity is its record id and moment, else account, moment and subject; equal ones count up."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    if context.layout == own_interactions.LAYOUT:
        return own_interactions.resolve(session, prepared, context)
    ids, targets, warnings = _linked(session, records)
    if questions := _asked(session, records, ids, context):
        return Resolved((), tuple(warnings), questions, without_account=int(ids.isna().sum()))
    frame = records.drop(columns=["account_number", "account_key", "severity", "step"])
    frame["account_id"] = ids
    identity = ("at", "record_id", "account_id", "account_name", "kind", "subject", "status")
    frame["occurrence"] = _occurrence(frame, identity)
    target = Target(
        Interaction, frame, (*identity, "occurrence"), links=("account_id",), lines=prepared.lines,
        gate=ANYBODY,
    )  # fmt: skip
    return Resolved((*targets, target), tuple(warnings), without_account=int(ids.isna().sum()))


PERSON = frozenset({"name", "last_name", "email"})
CONTACTS = Kind(
    name="contacts",
    label="Contacts",
    row_is="contact",
    fields=CONTACT_FIELDS,
    layouts=(
        Layout(
            "contacts",
            (PERSON, frozenset({"email", "title", "phone", "first_name", "role"})),
            "one row per person",
        ),
        Layout(own_contacts.LAYOUT, (), own_contacts.LAYOUT),  # known by its columns only
    ),
    prepare=prepare_contacts,
    resolve=resolve_contacts,
    refine=refine_people,
    claims=lambda body: own_contacts.claims(body) or claims_contacts(body),
    strange=frozenset({MONEY, USE, QUESTION}),
    whose=WHOSE,
)
INTERACTIONS = Kind(
    name="interactions",
    label="Activities",
    row_is="activity",
    fields=INTERACTION_FIELDS,
    layouts=(
        Layout(
            "activities",
            (
                frozenset({"date"}),
                frozenset({"subject", "note", "status"}),
                frozenset({"account_number", "account_name", "account_key", "person"}),
            ),
            "one row per activity",
        ),
        Layout(own_interactions.LAYOUT, (), own_interactions.LAYOUT),  # known by its columns only
    ),
    claims=own_interactions.claims,
    prepare=prepare_interactions,
    resolve=resolve_interactions,
    refine=refine_interactions,
    strange=frozenset({MONEY, USE, QUESTION}),
    whose=WHOSE,
)
