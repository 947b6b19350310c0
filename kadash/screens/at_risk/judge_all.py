"""All accounts judged in one sitting: the grid, the rubric beside it, and one save for all of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pandas as pd
import streamlit as st

from kadash.at_risk.actions.judgments import judge_accounts
from kadash.at_risk.queries import judgments as judgment_queries
from kadash.at_risk.rules.judgments import (
    FIELDS,
    Judgeable,
    JudgmentsClash,
    NewJudgment,
    changed,
    judgment,
)
from kadash.core.errors import Invalid, KadashError
from kadash.core.money import from_cents, rounded_cents
from kadash.core.roles import Action, may
from kadash.screens.at_risk import judge_clash, judge_paste, judge_rubric, judge_sitting, known
from kadash.screens.at_risk.judge_sitting import Sitting
from kadash.ui import cache, filters, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

REVIEW_AFTER = timedelta(days=365)
ONLY = {"Not judged yet": "new", "Review overdue": "overdue"}
ROW, TALLEST = 35, 15
READ = (
    Column("name", "Account", width=170),
    Column("net_revenue_cents", "Net revenue ($)", "money", width=110),
    Column("factor", "Mobility", "factor", width=90),
    Column("low", "Low", "number", width=55),
    Column("high", "High", "number", width=55),
    Column("reason", "Reason", width="medium"),
    Column("author", "By", width=110),
    Column("decided_on", "Decided", "date", width=100),
    Column("review_by", "Review by", "date", width=100),
)


def show_all(here: Here) -> None:
    """Show whom to judge, or where accounts come from."""
    if cache.asked(here, judgment_queries.judgeable, today=here.today, everybody=True):
        _show(here)
        return
    words.empty(
        "Nobody to judge yet",
        "Accounts come with the first file: bills, a list of accounts, or the at-risk worksheet.",
        [words.Way("uploads", "Bring in files"), words.Way("welcome", "Look around the sample")],
    )


def _show(here: Here) -> None:
    accounts = _wanted(here)
    mine = [a for a in accounts if may(here.person, Action.EDIT_MOBILITY, owner=a.representative)]
    if not accounts:
        words.too_few("No account fits: all are judged and in date. Choose All above to see them.")
        return
    if not mine:
        table(here, accounts)
        words.quiet("An account's representative or a manager judges its mobility.")
        return
    if len(mine) < len(accounts):
        words.quiet(f"Yours are shown; the other {len(accounts) - len(mine):,} are their representatives'.")
    sitting = judge_sitting.of(here, mine)
    left, right = st.columns([3, 1], gap="medium")
    with left:
        _grid(here, sitting)
    with right:
        judge_rubric.beside(here, sitting)


def _wanted(here: Here) -> list[Judgeable]:
    """Show the filters; return the accounts that they leave, most net revenue first."""
    with filters.bar():
        only = filters.one_of("Show", list(ONLY), key="only", everything="All")
        everybody = st.toggle("Include accounts off the list", key="everybody", bind="query-params")
    found = cache.asked(here, judgment_queries.judgeable, today=here.today, everybody=everybody)
    revenue = _net_revenue(here)
    chosen = [
        a for a in found if not only or (a.held is None if ONLY[only] == "new" else a.overdue(here.today))
    ]
    return sorted(chosen, key=lambda a: -(revenue.get(a.account_id) or 0))


def _net_revenue(here: Here) -> dict[int, int | None]:
    """Return the net revenue (cents) of the last 12 months by account; empty where there are no figures."""
    months = known.months(here)
    if not months:
        return {}
    lines = known.seen(here, months[-1], everybody=True).found.lines
    return {
        line.account_id: None if line.net_revenue_cents is None else rounded_cents(line.net_revenue_cents)
        for line in lines
    }


def _grid(here: Here, sitting: Sitting) -> None:
    revenue = _net_revenue(here)
    rows = [
        [a.name, _dollars(revenue.get(a.account_id)), *(sitting.cells(a)[name] for name in FIELDS)]
        for a in sitting.drawn
    ]
    frame = pd.DataFrame(rows, columns=["name", "net", *FIELDS])
    frame["net"] = frame["net"].astype("Float64")
    bar = st.container()  # in sight above the grid; what it says stands below, so that the grid stays put
    typed: pd.DataFrame = st.data_editor(
        frame,
        key=sitting.key,
        hide_index=True,
        row_height=ROW,
        height=min(len(rows) + 1, TALLEST) * ROW + 3,
        column_config=_config(),
        placeholder="",
        alt="Mobility of the accounts, to type or paste into",
    )
    cells = {
        a.account_id: dict(zip(FIELDS, row, strict=True))
        for a, row in zip(sitting.drawn, typed[list(FIELDS)].to_numpy().tolist(), strict=True)
    }
    judge_sitting.keep(here, sitting)
    _save_bar(here, sitting, cells, bar)


def _config() -> dict[str, Any]:
    kinds = st.column_config
    share = "0 to 1; 35% is taken as 0.35"
    return {
        "name": kinds.TextColumn("Account", disabled=True, pinned=True, width=140),
        "net": kinds.NumberColumn("Net revenue ($)", format="dollar", disabled=True, width=104),
        "factor": kinds.TextColumn("Factor", help=share, width=78, alignment="right"),
        "low": kinds.TextColumn("Low", help="The least it may be", width=68, alignment="right"),
        "high": kinds.TextColumn("High", help="The most it may be", width=70, alignment="right"),
        "reason": kinds.TextColumn("Reason", help="What makes it likely or unlikely to leave?", width=150),
        "review_by": kinds.TextColumn("Review by", help="MM/DD/YYYY", width=108),
    }


def _save_bar(here: Here, sitting: Sitting, cells: Mapping[int, Mapping[str, Any]], bar: Any) -> None:
    touched = [a for a in sitting.drawn if changed(a, cells[a.account_id])]
    hidden = sitting.drafts.keys() - {a.account_id for a in sitting.drawn}
    count = len(touched)
    with bar, st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        label = f"Save {count} judgment{'' if count == 1 else 's'}" if count else "Save"
        saved = st.button(
            label, type="primary", key="judge-save", disabled=not count, icon=":material/save:",
            shortcut="Ctrl+S",
        )  # fmt: skip
        st.button(
            "Discard",
            key="judge-discard",
            help="Puts every cell back as it was saved, those that were pasted too (Ctrl+Z does not).",
            disabled=not (count or hidden),
            on_click=judge_sitting.forget,
            args=(sitting,),
        )
        judge_paste.offered(sitting)
        st.space("stretch")
        review = st.date_input(
            "Next review, where the row gives none",
            here.today + REVIEW_AFTER,
            min_value=here.today + timedelta(days=1),
            key="judge-review",
            format=forms.DAY,
            width=230,
        )
    new, problems = _read(sitting, cells, touched, today=here.today, review_by=review)
    if problems:
        words.quiet(":material/edit_note: Not complete yet. " + " ".join(map(words.plain, problems[:4])))
    if sitting.earlier:
        words.quiet(
            f":material/history: {sitting.earlier:,} typed earlier and not saved yet: save or discard them."
        )
    if hidden:
        words.quiet(
            f"{len(hidden):,} more with something typed are hidden by the filter; they are not saved."
        )
    if saved and problems:
        words.fault(f"Nothing was saved. {' '.join(problems)}")
    elif saved:
        _save(here, sitting, new)
    if sitting.clash is not None:
        _choose(here, sitting, new)


def _read(
    sitting: Sitting,
    cells: Mapping[int, Mapping[str, Any]],
    touched: Sequence[Judgeable],
    *,
    today: date,
    review_by: date,
) -> tuple[list[NewJudgment], list[str]]:
    new, problems = [], []
    for account in touched:
        try:
            new_judgment = judgment(
                account,
                cells[account.account_id],
                today=today,
                review_by=review_by,
                rubric=sitting.rubrics.get(account.account_id) or getattr(account.held, "rubric", None),
            )
        except Invalid as fault:
            problems.append(str(fault))
        else:
            new += [new_judgment] if new_judgment else []
    return new, problems


def _save(here: Here, sitting: Sitting, new: Sequence[NewJudgment]) -> None:
    try:
        count = judge_accounts(here.database, here.person, judgments=new, decided_on=here.today)
    except JudgmentsClash as clash:
        sitting.clash = clash
        return
    except KadashError as fault:
        words.fault(str(fault))
        return
    saved = {judgment.account_id for judgment in new}
    sitting.clash = None
    sitting.fold()
    sitting.drafts = {id: cells for id, cells in sitting.drafts.items() if id not in saved}
    sitting.rubrics = {id: answers for id, answers in sitting.rubrics.items() if id not in saved}
    sitting.drawn, sitting.earlier = (), 0
    judge_sitting.keep(here, sitting)
    forms.tell(f"Saved: {count:,} judgment{'' if count == 1 else 's'}.")
    st.rerun()


def _choose(here: Here, sitting: Sitting, new: Sequence[NewJudgment]) -> None:
    """Let the person choose, account by account, whose judgment holds; then save again."""
    assert sitting.clash is not None
    mine = judge_clash.choose(sitting.clash)
    if st.button("Save what is chosen", type="primary", key="judge-clash-save"):
        newest = {account.account_id: account.newest for account in sitting.clash.accounts}
        left = [
            replace(new_judgment, seen=newest.get(new_judgment.account_id, new_judgment.seen))
            for new_judgment in new
            if new_judgment.account_id not in newest or new_judgment.account_id in mine
        ]
        for id in newest.keys() - mine:
            sitting.drafts.pop(id, None)
        sitting.clash = None
        if left:
            _save(here, sitting, left)
        judge_sitting.forget(sitting)
        st.rerun()


def table(here: Here, accounts: Sequence[Judgeable]) -> None:
    """Show the judgments that hold, to read."""
    revenue = _net_revenue(here)
    frame = pd.DataFrame(
        [
            {
                "name": a.name,
                "net_revenue_cents": revenue.get(a.account_id),
                **{
                    name: getattr(a.held, name, None)
                    for name in ("factor", "low", "high", "reason", "author", "decided_on", "review_by")
                },
            }
            for a in accounts
        ],
        dtype=object,
    )
    tables.show(frame, READ, key="judgments", name="mobility judgments")


def _dollars(cents: int | None) -> float | None:
    return None if cents is None else float(from_cents(cents))
