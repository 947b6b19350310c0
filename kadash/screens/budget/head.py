"""Head of the budget page: choice of budget, totals, status and next steps."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from kadash.budget.actions import budgets as actions
from kadash.budget.queries import budgets as queries
from kadash.budget.queries.budgets import Sheet
from kadash.budget.rules.status import Status
from kadash.budget.tables import Budget, Program
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.periods import fiscal_period, fiscal_year
from kadash.core.roles import Action, may
from kadash.core.shares import percent
from kadash.screens.budget import record
from kadash.ui import cache, figures, filters, forms, words
from kadash.ui.figures import Card
from kadash.ui.page import Here

FIRST_PROGRAM = "Key accounts"
_OPEN = "budget-started"
BADGES = {
    Status.DRAFT: ":gray-badge[:material/edit: draft]",
    Status.RETURNED: ":orange-badge[:material/reply: returned]",
    Status.SUBMITTED: ":blue-badge[:material/hourglass_top: submitted]",
    Status.APPROVED: ":green-badge[:material/verified: approved]",
    Status.SUPERSEDED: ":gray-badge[:material/history: superseded]",
}


def choose(here: Here) -> Sheet | None:
    """Show which program, year and version is seen, kept in the address; None where there is no budget."""
    programs = queries.programs(here.session)
    budgets = queries.budgets(here.session)
    _open_started(programs, budgets)
    begun = [program for program in programs if any(budget.program_id == program.id for budget in budgets)]
    if not begun:
        return None
    with filters.bar():
        program = begun[0]
        if len(begun) > 1:
            name = st.selectbox(
                "Program", [one.name for one in begun], key="program", bind="query-params", width=240
            )
            program = next(one for one in begun if one.name == name)
        own = [budget for budget in budgets if budget.program_id == program.id]
        years = sorted({budget.fiscal_year for budget in own}, reverse=True)
        year = st.selectbox(
            "Fiscal year",
            [str(year) for year in years],
            index=_current(here, own, years),
            key="year",
            bind="query-params",
            width=130,
        )
        versions = [budget for budget in own if str(budget.fiscal_year) == year]
        names = {str(budget.number): _version_name(budget) for budget in versions}
        number = st.selectbox(
            "Version",
            list(names),
            format_func=lambda text: names.get(text, text),
            key="version",
            bind="query-params",
            width=240,
        )
    chosen = next(budget for budget in versions if str(budget.number) == number)
    return cache.asked(here, queries.sheet, budget_id=chosen.id)


def cards(here: Here, sheet: Sheet, exposure_cents: object = None) -> None:
    """Show the total beside last year's, what serves nothing, and what nobody has filled in."""
    summary = sheet.summary
    before = _year_before(here, sheet)
    figures.cards(
        [
            Card(
                "Total",
                shown(summary.grand, places=0),
                _against(sheet, before),
                how="The sum of the lines; parts count within their line. Blank amounts are listed, they "
                "are not $0.",
            ),
            Card(
                f"Serves no objective, {sheet.budget.fiscal_year}",
                shown(summary.orphan, places=0),
                _orphan_says(sheet),
                how="A line's amount is split over the objectives that it serves, by weights that add up "
                "to 1. What serves none is the orphan amount.",
                tone="orange" if summary.orphan else "green",
            ),
            Card(
                "Objectives without money",
                f"{len(summary.unfunded)}",
                "open objectives that no line serves, nor any below"
                if summary.unfunded
                else "every open objective is paid for",
                tone="orange" if summary.unfunded else "green",
            ),
            Card(
                "To be filled in",
                f"{len(summary.without_amount)}",
                "lines without an amount" if summary.without_amount else "every line has an amount",
                how="A blank is not $0: enter 0 where nothing is planned.",
                tone="orange" if summary.without_amount else "green",
            ),
        ]
    )


def standing(here: Here, sheet: Sheet) -> None:
    """Show how the version stands, and the steps that this person may take."""
    budget = sheet.budget
    status = Status(budget.status)
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(BADGES[status], width="content")
        st.space("stretch")
        if status in (Status.DRAFT, Status.RETURNED) and may(here.person, Action.EDIT_BUDGET):
            _step(
                here,
                budget,
                Status.SUBMITTED,
                "Submit for approval",
                ":material/send:",
                done="The budget waits for approval.",
            )
        if status is Status.DRAFT and may(here.person, Action.EDIT_BUDGET):
            _remove(here, budget)
        if status is Status.SUBMITTED:
            if may(here.person, Action.EDIT_BUDGET):
                _step(
                    here,
                    budget,
                    Status.DRAFT,
                    "Take back",
                    ":material/undo:",
                    done="The budget is a draft again.",
                )
            if may(here.person, Action.APPROVE_BUDGET):
                with forms.asking("Correct", key="correct", icon=":material/edit_note:"):
                    record.correct(here, sheet)
                _return(here, budget)
                _step(
                    here,
                    budget,
                    Status.APPROVED,
                    "Approve",
                    ":material/verified:",
                    done="The budget is approved.",
                    first=True,
                )
        if may(here.person, Action.EDIT_BUDGET):
            with forms.asking("New version or year", key="new-version", icon=":material/add:"):
                start(here, sheet)
        record.documents_of(here, sheet, _year_before(here, sheet), period_of(here, sheet))
    last = next(iter(queries.events(here.session, budget_id=budget.id or 0)), None)
    if status is Status.RETURNED and last is not None and last.comment:
        st.warning(
            f"Returned by {words.plain(last.person)}: {words.plain(last.comment)}", icon=":material/reply:"
        )


def start(here: Here, sheet: Sheet | None = None) -> None:
    """Show the form that begins a budget: for which program and year, and from what."""
    year = fiscal_year(here.today, here.settings.fiscal_year_first_month)
    known = {program.name: program for program in queries.programs(here.session)}
    form = forms.Form("start")
    with form.drawn(border=False):
        name = st.text_input(
            "Program",
            sheet.program.name if sheet else FIRST_PROGRAM,
            key=form.of("program"),
            help="A new name begins a program of its own, such as mid-market or conservation",
        )
        chosen = forms.whole(
            "Fiscal year", sheet.budget.fiscal_year if sheet else year, key=form.of("year"), lowest=1900
        )
        copied = sheet is not None and st.checkbox(
            "Begin with the lines of this version", value=True, key=form.of("copy")
        )
        started = form.button("Start")
    if started:
        based_on = sheet.budget.id if sheet is not None and copied else None
        form.save(
            lambda: _start(here, known, name, chosen or 0, based_on),
            done=f"A draft for {chosen} is started.",
        )


def period_of(here: Here, sheet: Sheet) -> str:
    """Return the months of the budget's fiscal year, as a person reads them."""
    return fiscal_period(sheet.budget.fiscal_year, here.settings.fiscal_year_first_month).label


def _open_started(programs: Sequence[Program], budgets: Sequence[Budget]) -> None:
    """Turn the choices to the budget that was just started, before they are drawn."""
    started = st.session_state.pop(_OPEN, None)
    for budget in budgets:
        if budget.id == started:
            names = {program.id: program.name for program in programs}
            st.session_state["program"] = names[budget.program_id]
            st.session_state["year"] = str(budget.fiscal_year)
            st.session_state["version"] = str(budget.number)


def _start(here: Here, known: dict[str, Program], name: str, year: int, based_on: int | None) -> None:
    program = known.get(name.strip())
    program_id = program.id if program is not None else None
    if program_id is None:
        program_id = actions.add_program(here.database, here.person, name=name)
    st.session_state[_OPEN] = actions.start_budget(
        here.database, here.person, program_id=program_id, fiscal_year=year, based_on=based_on
    )


def _step(
    here: Here, budget: Budget, to: Status, label: str, icon: str, *, done: str, first: bool = False
) -> None:
    if st.button(label, key=f"step-{to.value}", icon=icon, type="primary" if first else "secondary"):
        move = partial(
            actions.move_on,
            here.database,
            here.person,
            budget_id=budget.id or 0,
            version=budget.version,
            to=to,
        )
        forms.save(move, done=done)


def _remove(here: Here, budget: Budget) -> None:
    """Offer to remove a draft that was never submitted."""
    question = f"Remove version {budget.number} of {budget.fiscal_year} with its lines? The trail keeps it."
    if forms.confirmed("Remove the draft", question, key="remove-draft"):
        forms.save(
            lambda: actions.remove_draft(
                here.database, here.person, budget_id=budget.id or 0, version=budget.version
            ),
            done=f"Version {budget.number} of {budget.fiscal_year} is removed.",
        )


def _return(here: Here, budget: Budget) -> None:
    with forms.asking("Return", key="return", icon=":material/reply:"):
        comment = st.text_area("What should change?", key="return-comment")
        if st.button("Return it", key="step-returned", type="primary"):
            forms.save(
                lambda: actions.move_on(
                    here.database,
                    here.person,
                    budget_id=budget.id or 0,
                    version=budget.version,
                    to=Status.RETURNED,
                    comment=comment,
                ),
                done="The budget went back with your comment.",
            )


def _current(here: Here, own: Sequence[Budget], years: Sequence[int]) -> int:
    """Return the place of the year to open with: the current one, else the newest that is approved."""
    now = fiscal_year(here.today, here.settings.fiscal_year_first_month)
    approved = [budget.fiscal_year for budget in own if budget.status == Status.APPROVED]
    wanted = now if now in years else max(approved, default=years[0])
    return years.index(wanted)


def _version_name(budget: Budget) -> str:
    return f"{budget.number} · {budget.status}" + (f" · {budget.title}" if budget.title else "")


def _year_before(here: Here, sheet: Sheet) -> Sheet | None:
    year = sheet.budget.fiscal_year - 1
    budget = queries.in_force(here.session, program_id=sheet.budget.program_id, year=year)
    return None if budget is None else cache.asked(here, queries.sheet, budget_id=budget.id)


def _against(sheet: Sheet, before: Sheet | None) -> str:
    if before is None:
        return (
            f"{counted(len(sheet.rows), 'line')}; no budget of {sheet.budget.fiscal_year - 1} to compare with"
        )
    change = sheet.summary.grand - before.summary.grand
    word = (
        "as much as"
        if not change
        else f"{shown(abs(change), places=0)} {'more' if change > 0 else 'less'} than"
    )
    return f"{word} {before.budget.fiscal_year} ({shown(before.summary.grand, places=0)})"


def _orphan_says(sheet: Sheet) -> str:
    share = sheet.summary.orphan_share
    if not sheet.summary.orphan or share is None:
        return "every dollar serves an objective"
    return f"{percent(share)} of the total, {counted(len(sheet.summary.orphans), 'line')}"
