"""Linking rows of a file to accounts, by number or by another system's key, never by a similar name."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries.stored import account_keys
from kadash.accounts.tables import Account
from kadash.core.counts import first_of
from kadash.intake.fill_down import KEEP, KEY, SHARE
from kadash.intake.gates import ANYBODY
from kadash.intake.types import Context, Question, Target


@dataclass(frozen=True)
class Linked:
    """``ids`` per row: an account's id, a negative number for one to be created, 0 for none.

    ``target`` creates the missing accounts; ``created`` are their numbers.
    """

    ids: np.ndarray  # int64, one per row
    target: Target
    created: tuple[str, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        if not self.created:
            return ()
        some = first_of(self.created[:5], of=len(self.created))
        count = len(self.created)
        were = "account number was" if count == 1 else "account numbers were"
        return (f"{count:,} {were} not known and will be created: {some}.",)


def link_accounts(
    session: sm.Session,
    numbers: pd.Series,
    *,
    details: pd.DataFrame | None = None,
    create: bool = True,
) -> Linked:
    """Link rows by account number (text; missing stays unlinked).

    ``details`` may carry ``name``, ``customer_class`` and other columns of an account, row by row;
    the first filled one of each number fills what an account does not have yet.
    """
    codes, uniques = pd.factorize(numbers, use_na_sentinel=True)
    stored = account_keys(session)
    by_number = {number: id for number, _, id in stored if number is not None}
    by_key = {key: id for _, key, id in stored if key is not None}
    ids = np.zeros(len(uniques) + 1, dtype=np.int64)
    created: list[str] = []
    for index, number in enumerate(uniques):
        id = by_number.get(number) or by_key.get(number)
        if id is None and create:
            created.append(str(number))
            id = -len(created)
        ids[index] = id or 0
    fresh = pd.DataFrame({"number": pd.Series(created, dtype=object)})
    fresh["new_id"] = -np.arange(1, len(created) + 1)
    places = {number: index for index, number in enumerate(uniques)}
    firsts = _first_details(codes, details, [places[number] for number in created])
    for name, values in firsts.items():
        fresh[name] = values
    names = fresh["name"] if "name" in fresh else pd.Series(None, index=fresh.index, dtype=object)
    fresh["name"] = names.where(names.notna(), fresh["number"])
    # All of these are new: there is nothing stored to meet.
    target = Target(
        Account, fresh, ("number",), counted=False, existing=lambda _: pd.DataFrame({"id": []}), gate=ANYBODY
    )
    return Linked(ids[codes], target, tuple(created))


def _first_details(
    codes: np.ndarray, details: pd.DataFrame | None, wanted: list[int]
) -> dict[str, list[object]]:
    if details is None or not wanted:
        return {}
    found: dict[str, list[object]] = {}
    for name in details.columns:
        filled = details[name].notna().to_numpy() & (codes >= 0)
        places, first = np.unique(codes[filled], return_index=True)
        values = details[name].to_numpy(dtype=object)[filled][first]
        known = dict(zip(places.tolist(), values.tolist(), strict=True))
        found[name] = [known.get(index) for index in wanted]
    return found


def asked_of_strangers(
    ids: pd.Series, named: pd.Series, context: Context, *, accounts_stored: bool
) -> tuple[Question, ...]:
    """Ask before more than a tenth of the rows is loaded without an account.

    ``ids`` are the rows' accounts (missing: none), ``named`` tells which rows name one. Where no row found an
    account and none could, since nothing is stored, there is nothing to ask.
    """
    strangers, total = int(ids.isna().sum()), len(ids)
    if context.answers.get(KEY) is not None or strangers <= SHARE * total:
        return ()
    if strangers == total and not accounts_stored:
        return ()
    known = int((named & ids.isna()).sum())
    why = (
        f"{known:,} name one that is not known by number, key or its very name, others name none. Load the "
        "accounts first"
        if known
        else "they name none. Name the column that says whose they are"
    )
    text = f"{strangers:,} of {total:,} rows found no account: {why}, or load these rows without one."
    return (Question(KEY, text, (KEEP,)),)
