"""Entries of a ledger become rows, each of its program."""

from collections.abc import Mapping

import pandas as pd
import sqlmodel as sm

from kadash.budget.queries import budgets as queries
from kadash.budget.tables import Actual, Program
from kadash.budget.uploads.budgets.budget_rows import BUDGETS, new_programs, usual_program
from kadash.intake.types import (
    Context,
    Prepared,
    Resolved,
    Target,
)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """Give each entry its program, and its number among equal ones: a second upload changes nothing."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    names = [name or context.answers.get("program") or usual_program(session) for name in records["program"]]
    ids, programs = new_programs(session, names)
    frame = records.drop(columns="program").assign(program_id=[ids[name] for name in names])
    frame["description"] = [text or "" for text in frame["description"]]
    natural = ["program_id", "fiscal_year", "account_code", "description", "day", "record_id"]
    frame["occurrence"] = frame.groupby(natural, dropna=False, sort=False).cumcount() + 1
    for name in ("program_id", "fiscal_year", "amount_cents", "occurrence"):
        frame[name] = frame[name].astype("Int64")
    frame["day"] = pd.to_datetime(frame["day"])
    targets = (
        Target(Program, programs, ("name",), counted=False, gate=BUDGETS),
        Target(
            Actual, frame, (*natural, "occurrence"), links=("program_id",), lines=prepared.lines, gate=BUDGETS
        ),
    )
    return Resolved(targets, _unmatched(session, ids, frame))


def _unmatched(session: sm.Session, ids: Mapping[str, int], frame: pd.DataFrame) -> tuple[str, ...]:
    """Name the codes that are in no budget of their year: they are loaded, and wait to be assigned."""
    said = []
    for (program_id, year), rows in frame.groupby(["program_id", "fiscal_year"], sort=False):
        known = queries.codes_of(session, program_id=int(program_id), year=int(year))
        strange = sorted({code or "(none)" for code in rows["account_code"] if code not in known})
        if strange:
            said.append(
                f"{len(strange)} account codes are in no budget line of {year}: {', '.join(strange[:8])}"
                f"{', …' if len(strange) > 8 else ''}. They are loaded; assign them on the budget page."
            )
    return tuple(said)
