"""What is still missing after the first files: a list that leads there, until all is there."""

from collections.abc import Iterator
from dataclasses import dataclass

import streamlit as st

from kadash.accounts.queries.people import contact_counts
from kadash.accounts.rules.services import LABELS
from kadash.assessment.queries import assessments as assessment
from kadash.at_risk.queries.judgments import judgeable
from kadash.budget.queries.program_budget import program_budget
from kadash.core.counts import counted
from kadash.core.periods import Period
from kadash.screens.at_risk import known
from kadash.ui import cache, links, words
from kadash.ui.page import Here


@dataclass(frozen=True)
class Step:
    """One thing that the figures stand on, whether it is there, and where to give it."""

    done: bool
    says: str
    page: str
    parameters: tuple[tuple[str, str], ...] = ()


def show(here: Here, year: Period) -> None:
    """List what is missing; nothing where all of it is there, or in the sample, which is there to be seen."""
    if here.sample:
        return
    steps = list(_steps(here, year))
    done = [step for step in steps if step.done]
    if len(done) == len(steps):
        return
    # The first two decide whether anything at risk can be said at all.
    label = f"Set-up: {len(done)} of {len(steps)} done"
    with st.expander(label, icon=":material/checklist:", expanded=not (steps[0].done and steps[1].done)):
        for step in steps:
            icon = ":material/check_circle:" if step.done else ":material/radio_button_unchecked:"
            links.link(step.page, words.plain(step.says), icon=icon, **dict(step.parameters))


def _steps(here: Here, year: Period) -> Iterator[Step]:
    yield _power_cost(here, year)
    accounts = cache.asked(here, judgeable, today=here.today)
    judged = len([account for account in accounts if account.held is not None])
    whole = judged == len(accounts)
    says = f"Mobility: {judged:,} of {counted(len(accounts), 'account')} judged"
    rest = (("only", "Not judged yet"),) if judged and not whole else ()
    yield Step(whole, says if whole else f"{says}; judge them in one sitting", "judge", rest)
    budget = cache.asked(here, program_budget, day=year.last_day)
    says = "Budget: there is one" if budget else "Budget: draw one up, or upload it"
    yield Step(budget is not None, says, "budget")
    level = cache.asked(here, assessment.summary, today=here.today)
    says = "Level: assessed" if level else "Level: answer the self-assessment"
    yield Step(level is not None, says, "self_assessment")
    people = cache.asked(here, contact_counts)
    with_one = counted(len(people or ()), "account has", "accounts have")
    says = f"Contacts: {with_one} one" if people else "Contacts: upload whom you know"
    yield Step(bool(people), says, "accounts" if people else "uploads")


def _power_cost(here: Here, year: Period) -> Step:
    # What the figures themselves leave out: a setting about bills does not make a cost stand on them.
    left = known.at_risk(here, year, here.today).uncounted
    missing = [LABELS.get(name, name).lower() for name in sorted(left)]
    says = (
        f"Cost of supply: missing for {', '.join(missing)}; without it there is no net revenue"
        if missing
        else "Cost of supply: known for every service that is billed"
    )
    return Step(not missing, says, "settings", (("part", "Power cost"),))
