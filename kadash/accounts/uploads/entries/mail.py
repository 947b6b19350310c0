"""The kind of mail: one mail is one conversation; its text is not read."""

import pandas as pd
import sqlmodel as sm

from kadash.accounts.rules.terms import EMAIL, THEY, WE
from kadash.accounts.uploads.entries.matching import book, somebodies
from kadash.accounts.uploads.entries.moments import read_moment
from kadash.accounts.uploads.entries.resolved import Found, domains, resolved, unique
from kadash.intake.kind import Kind
from kadash.intake.types import Body, Context, Field, Layout, Prepared, Resolved, Type, Typed

MAIL_LAYOUT = "mail"
FIELDS = (
    Field("uid", "Mail's id", Type.TEXT, ("Message ID",), required=True),
    Field("sent", "Sent", Type.TEXT, ("Sent",), required=True),
    Field("subject", "Subject", Type.TEXT, ("Subject",)),
    Field("sender", "From", Type.TEXT, ("From",), required=True),
    Field("recipients", "Recipients", Type.TEXT, ("Recipients",)),
    Field("bulk", "To many", Type.FLAG, ("Bulk",)),
)
COLUMNS = ("uid", "sent", "subject", "sender", "recipients", "bulk")


def claims_mail(body: Body) -> tuple[str, float] | None:
    """Recognize what was read of a mail."""
    known = {header.lower() for header in body.headers}
    return (MAIL_LAYOUT, 30.0) if {"message id", "sent", "from", "recipients"} <= known else None


def prepare_mail(typed: Typed, context: Context) -> Prepared:
    """Take one mail a row."""
    frame = pd.DataFrame({name: typed.frame.get(name) for name in COLUMNS}, index=typed.frame.index)
    good = ~typed.bad
    return Prepared(
        frame.astype(object).where(frame.notna(), None)[good].reset_index(drop=True), typed.lines[good],
        len(frame), int(typed.bad.sum()),
    )  # fmt: skip


def resolve_mail(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A mail is its message id. It is of the accounts of all whom it went to or came from."""
    known, zone = book(session), context.settings.zone
    rows = prepared.records.to_dict("records")
    everybody = [somebodies(row["sender"]) + somebodies(row["recipients"]) for row in rows]
    chosen, questions = domains(known, everybody, context)
    if questions:
        return Resolved((), (), questions)
    found = Found()
    for row, line, people in zip(rows, prepared.lines, everybody, strict=True):
        ids, (moment, day) = known.of(people, chosen), read_moment(str(row["sent"]), zone)
        if not ids or moment is None or day is None:
            (found.undated if ids else found.nobody).append(int(line))
            continue
        ours = [who for who in people if known.is_ours(who)]
        found.talks.append(
            {
                "account_id": ids[0], "at": day.isoformat(), "day": day, "kind": "mail", "source": "mail",
                "subject": row["subject"], "starts_at": moment, "state": "held", "channel": EMAIL,
                "direction": WE if people and known.is_ours(people[0]) else THEY,
                "bulk": bool(row["bulk"]) or None, "uid": row["uid"], "all_day": False,
                "person": ours[0].name if ours else context.person,
            }
        )  # fmt: skip
        found.accounts.append(ids)
        found.lines.append(int(line))
        sender = people[0]
        found.people.append([(who, "organizer" if who == sender else "required") for who in unique(people)])
    return resolved(session, found, known)


MAIL = Kind(
    name="mail",
    label="Mail",
    row_is="mail",
    fields=FIELDS,
    layouts=(
        Layout(MAIL_LAYOUT, (frozenset({"uid"}), frozenset({"sent"}), frozenset({"sender"})), "a mail"),
    ),
    prepare=prepare_mail,
    resolve=resolve_mail,
    claims=claims_mail,
    keeps_only_taken=True,
)
