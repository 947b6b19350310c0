"""Account lists from billing systems and CRMs: names, representatives and parents."""

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.accounts import owners
from kadash.accounts.queries.stored import representative_ids, stored_accounts
from kadash.accounts.tables import Account, ListMembership, PowerCostRate, Representative
from kadash.accounts.uploads.accounts.fields import FIELDS
from kadash.accounts.uploads.number_columns import with_number
from kadash.core.roles import Action
from kadash.intake.gates import Gate
from kadash.intake.kind import Kind
from kadash.intake.strangers import QUESTION, USE
from kadash.intake.types import (
    Body,
    Column,
    Context,
    Defect,
    Layout,
    Prepared,
    Resolved,
    Said,
    SetAside,
    Target,
    Typed,
)

PROFILE = (
    "number", "external_id", "name", "customer_class", "services", "parent_number", "address", "city",
    "state", "postal_code", "phone", "website", "note",
)  # fmt: skip


def claims(body: Body) -> tuple[str, float] | None:
    """Take the usual CRM exports of companies, even where only a name and a record id are known."""
    names = {name.strip().lower() for name in body.headers}
    if {"id", "name", "isdeleted", "billingstreet"} <= {name.replace(" ", "") for name in names}:
        return "accounts", 30
    if "is a company" in names:
        return "accounts", 20
    return None


def refine(columns: Sequence[Column], body: Body, said: Said) -> list[Column]:
    """Find the account number under a header of the system's own."""
    return with_number(columns, body, "number")


def prepare(typed: Typed, context: Context) -> Prepared:
    """Take one account a row; people and deleted records are set aside, repeated keys are defects."""
    rows = typed.frame
    aside: list[SetAside] = []
    keep = np.ones(len(rows), dtype=bool)
    for column, value, reason in (
        ("is_company", False, "a person, not a company: upload it as contacts"),
        ("deleted", True, "deleted in the system it comes from"),
    ):
        if column in rows:
            hit = (rows[column] == value).fillna(False).to_numpy(dtype=bool) & keep
            keep &= ~hit
            aside += [SetAside(int(typed.lines[i]), reason) for i in np.flatnonzero(hit)]
    records = pd.DataFrame({name: rows[name] for name in rows if name in {f.name for f in FIELDS}})
    for name in PROFILE:
        if name not in records:
            records[name] = None
    records = records.astype(object).where(records.notna(), None)
    defects, repeated = _repeated(typed, records, keep)
    nameless = records["name"].isna().to_numpy() & keep & ~typed.bad & ~repeated
    text = "The account has no name. Say which column holds the names, or fill it in."
    defects += [
        Defect(int(typed.lines[i]), None, "", "missing_required", text) for i in np.flatnonzero(nameless)
    ]
    bad = (typed.bad & keep) | repeated | nameless
    good = keep & ~bad
    warnings: tuple[str, ...] = ()
    if "AnnualRevenue" in typed.unknown:
        warnings = (
            "“AnnualRevenue” was left out: in a CRM it is the customer's own turnover, not what you bill.",
        )
    return Prepared(
        records[good].reset_index(drop=True),
        typed.lines[good],
        rows_read=int(keep.sum()),
        rejected=int(bad.sum()),
        defects=tuple(defects),
        set_aside=tuple(aside),
        warnings=warnings,
    )


def _repeated(typed: Typed, records: pd.DataFrame, keep: np.ndarray) -> tuple[list[Defect], np.ndarray]:
    """Reject the second row of a number or record id: which of the two would be right?"""
    defects, found = [], np.zeros(len(records), dtype=bool)
    for name in ("number", "external_id"):
        known = records[name].notna().to_numpy() & keep
        twice = np.zeros(len(records), dtype=bool)
        twice[known] = records[name][known].duplicated(keep="first").to_numpy()
        for position in np.flatnonzero(twice & ~found):
            value = str(records[name].iloc[position])
            text = f"{value} stands in an earlier row too. Keep one of the two rows."
            defects.append(Defect(int(typed.lines[position]), typed.header(name), value, "repeated", text))
        found |= twice
    return defects, found


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """Link to stored accounts by number, else record id, else the very name of an account without either."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    stored = stored_accounts(session)
    people, representatives, warnings = _representatives(session, records)
    frame = records[list(PROFILE)].copy()
    frame["new_id"] = -np.arange(1, len(frame) + 1)
    ids = match_accounts(frame, stored)
    frame["id_or_new"] = np.where(ids > 0, ids, frame["new_id"])
    if "representative" in records:
        frame["representative_id"] = records["representative"].map(people, na_action="ignore")
    frame["parent_id"] = _parents(frame, stored)
    targets = [representatives, *_levels(frame)]
    targets += [t for t in (_stays(records, frame), _rates(records, frame)) if t is not None]
    return Resolved(tuple(targets), tuple(warnings))


def match_accounts(new: pd.DataFrame, stored: pd.DataFrame) -> np.ndarray:
    """Return the id of the stored account for each row, 0 where there is none.

    Of several that have only a name, and the same one, the first row is the first, and so on.
    """
    by_number = dict(zip(stored["number"], stored["id"], strict=True))
    by_key = dict(zip(stored["external_id"], stored["id"], strict=True))
    nameless = stored[stored["number"].isna() & stored["external_id"].isna()]
    by_name = {name: list(ids) for name, ids in nameless.groupby("name")["id"]}
    ids = np.zeros(len(new), dtype=np.int64)
    rows = zip(new["number"], new["external_id"], new["name"], strict=True)
    for row, (number, key, name) in enumerate(rows):
        if number is not None:
            found = by_number.get(number) or (by_key.get(key) if key is not None else None)
        elif key is not None:
            found = by_key.get(key)
        else:
            found = by_name[name].pop(0) if by_name.get(name) else 0
        ids[row] = found or 0
    return ids


def _representatives(session: sm.Session, records: pd.DataFrame) -> tuple[dict[str, int], Target, list[str]]:
    known = representative_ids(session)
    named = records["representative"].dropna().unique() if "representative" in records else []
    fresh = [str(name) for name in named if name not in known]
    numbers = {name: -index for index, name in enumerate(fresh, start=1)}
    frame = pd.DataFrame({"name": fresh, "new_id": list(numbers.values())})
    target = Target(
        Representative, frame, ("name",), counted=False, existing=lambda _: pd.DataFrame({"id": []}),
        gate=Gate(Action.EDIT_SETTINGS, Action.EDIT_SETTINGS),
    )  # fmt: skip
    said = [f"New representatives will be added: {', '.join(fresh)}."] if fresh else []
    return {**known, **numbers}, target, said


def _parents(frame: pd.DataFrame, stored: pd.DataFrame) -> pd.Series:
    """Return each row's parent: an account of the file or a stored one, by number or record id."""
    known = {**dict(zip(stored["external_id"], stored["id"], strict=True)),
             **dict(zip(stored["number"], stored["id"], strict=True))}  # fmt: skip
    known |= dict(zip(frame["external_id"], frame["id_or_new"], strict=True))
    known |= dict(zip(frame["number"], frame["id_or_new"], strict=True))
    known.pop(None, None)
    return frame["parent_number"].map(known, na_action="ignore")


def _levels(frame: pd.DataFrame) -> Iterator[Target]:
    """Give parents before their children, because a child is stored with its parent's id.

    Whatever is left over in a circle of parents is stored without them.
    """
    left, done = frame, set[int]()
    while len(left):
        parent = left["parent_id"]
        ready = left[parent.isna() | ~(parent.map(lambda id: id is not None and id < 0)) | parent.isin(done)]
        if ready.empty:
            ready = left.assign(parent_id=None)
        yield Target(
            Account,
            ready.drop(columns="id_or_new").reset_index(drop=True),
            ("number",),
            links=("parent_id", "representative_id") if "representative_id" in ready else ("parent_id",),
            existing=stored_accounts,
            match=match_accounts,
            gate=Gate(Action.EDIT_LIST, Action.EDIT_ACCOUNT, "id", owners),
        )
        done |= set(ready["new_id"])
        left = left[~left["new_id"].isin(done)]


def _stays(records: pd.DataFrame, frame: pd.DataFrame) -> Target | None:
    if "key_account_since" not in records:
        return None
    rows = pd.DataFrame({"account_id": frame["id_or_new"], "since": records["key_account_since"]})
    rows["until"] = records.get("key_account_until")
    rows = rows[rows["since"].notna()].reset_index(drop=True)
    rows["since"] = pd.to_datetime(rows["since"])
    rows["until"] = pd.to_datetime(rows["until"])
    rows["reason"] = "account list"
    return Target(
        ListMembership,
        rows,
        ("account_id", "since"),
        counted=False,
        links=("account_id",),
        fill_only=("reason",),
        gate=Gate(Action.EDIT_LIST, Action.EDIT_LIST),
    )


def _rates(records: pd.DataFrame, frame: pd.DataFrame) -> Target | None:
    if "power_cost_rate" not in records:
        return None
    rows = pd.DataFrame({"account_id": frame["id_or_new"], "rate": records["power_cost_rate"]})
    rows = rows[rows["rate"].notna()].reset_index(drop=True)
    rows["service"] = "electric"
    rows["source"] = "account list"
    return Target(
        PowerCostRate,
        rows,
        ("account_id", "service"),
        counted=False,
        links=("account_id",),
        fill_only=("source",),
        gate=Gate(Action.EDIT_SETTINGS, Action.EDIT_SETTINGS),
    )


ACCOUNTS = Kind(
    name="accounts",
    label="Accounts",
    row_is="account",
    fields=FIELDS,
    layouts=(
        Layout(
            "accounts",
            (
                frozenset({"number", "external_id"}),
                frozenset({"name"}),
                frozenset(
                    {
                        "customer_class",
                        "representative",
                        "parent_number",
                        "key_account_since",
                        "address",
                        "city",
                    }
                    | {"website", "power_cost_rate", "services", "phone"}
                ),
            ),
            "one row per account",
        ),
        Layout("bare", (frozenset({"number"}), frozenset({"name"})), "number and name", alone=True),
    ),
    prepare=prepare,
    resolve=resolve,
    refine=refine,
    claims=claims,
    strange=frozenset({USE, QUESTION}),
)
