"""Lines of a file become rows of a budget's version, old or new."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.budget.queries import budgets as queries
from kadash.budget.rules.status import OPEN
from kadash.budget.tables import Budget, BudgetLine, Program
from kadash.budget.uploads.budgets.lines import as_budget_lines, say_the_same
from kadash.core.roles import Action
from kadash.intake.gates import Gate
from kadash.intake.types import (
    Context,
    Prepared,
    Resolved,
    Target,
)
from kadash.roadmap.uploads import node_targets

PROGRAM = "Key accounts"


BUDGETS = Gate(Action.EDIT_BUDGET, Action.EDIT_BUDGET)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """Find the version that each year's lines go to, and which stored line each of them is."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    names = [name or context.answers.get("program") or usual_program(session) for name in records["program"]]
    ids, programs = new_programs(session, names)
    budgets: list[dict[str, Any]] = []
    lines: list[dict[str, Any]] = []
    numbers: list[int] = []
    said: list[str] = []
    groups = records.groupby([pd.Series(names, index=records.index), records["year"]], sort=False).groups
    for (name, year), places in groups.items():
        rows = records.loc[places].to_dict("records")
        newest, stored = _newest(session, ids[name], int(year))
        if newest is not None and (newest.status in OPEN or say_the_same(rows, stored)):
            budget_id = newest.id
        else:
            budget_id, stored = -(len(budgets) + 1), []
            number = queries.next_number(session, program_id=ids[name], year=int(year))
            budgets.append(_draft(context, ids[name], int(year), number, newest, budget_id))
            if newest is not None:
                said.append(
                    f"Version {newest.number} of {name} {year} is {newest.status} and stays as it is; the "
                    f"file begins version {newest.number + 1}."
                )
        adds_only = context.layout == "printed" and any(row["parent"] for row in rows)
        found, sentences = as_budget_lines(rows, stored, adds_only=adds_only)
        said += sentences
        lines += [{"budget_id": budget_id, **line} for line in found]
        numbers += [int(prepared.lines[places[line.pop("place_in_file")]]) for line in found]
    drafts = pd.DataFrame(budgets, columns=BUDGET_COLUMNS, dtype=object)
    targets = (
        Target(Program, programs, ("name",), counted=False, gate=BUDGETS),
        _drafts(drafts),
        *node_targets(session, _codes(lines)),
        _lines(lines, numbers),
    )
    return Resolved(targets, tuple(said))


def _drafts(drafts: pd.DataFrame) -> Target:
    identity, links = ("program_id", "fiscal_year", "number"), ("program_id",)
    return Target(Budget, drafts, identity, counted=False, links=links, gate=BUDGETS)


def _lines(lines: Sequence[Mapping[str, Any]], numbers: Sequence[int]) -> Target:
    return Target(
        BudgetLine,
        _frame(lines),
        ("budget_id", "key"),
        links=("budget_id",),
        fill_only=("place",),
        lines=np.array(numbers, dtype=np.int64),
        gate=BUDGETS,
    )


BUDGET_COLUMNS = ["program_id", "fiscal_year", "number", "based_on_id", "created_by", "new_id"]


def usual_program(session: sm.Session) -> str:
    programs = queries.programs(session)
    return programs[0].name if programs else PROGRAM


def new_programs(session: sm.Session, names: Sequence[str]) -> tuple[dict[str, int], pd.DataFrame]:
    """Return each program's number by name (a negative one where it is new), and the new ones to make."""
    ids = {program.name: program.id or 0 for program in queries.programs(session)}
    new = [name for name in dict.fromkeys(names) if name not in ids]
    ids |= {name: -(index + 1) for index, name in enumerate(new)}
    rows = [{"name": name, "place": len(ids), "new_id": ids[name]} for name in new]
    return ids, pd.DataFrame(rows, columns=["name", "place", "new_id"], dtype=object)


def _newest(session: sm.Session, program_id: int, year: int) -> tuple[Budget | None, list[BudgetLine]]:
    versions = queries.budgets(session, program_id=program_id, year=year) if program_id > 0 else []
    if not versions:
        return None, []
    return versions[0], queries.rows(session, budget_id=versions[0].id or 0)


def _draft(
    context: Context, program_id: int, year: int, number: int, newest: Budget | None, new_id: int
) -> dict[str, Any]:
    return {
        "program_id": program_id,
        "fiscal_year": year,
        "number": number,
        "based_on_id": None if newest is None else newest.id,
        "created_by": context.person,
        "new_id": new_id,
    }


def _codes(lines: Sequence[Mapping[str, Any]]) -> list[str]:
    return [link["code"] for line in lines for link in line["serves"] or ()]


def _frame(lines: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    frame = pd.DataFrame(lines, dtype=object)
    for name in ("budget_id", "place", "amount_cents"):
        frame[name] = frame[name].astype("Int64")
    return frame
