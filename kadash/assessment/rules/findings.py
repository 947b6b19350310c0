"""What the data proves about each criterion, shown next to the claim and never in place of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kadash.assessment.rules.facts import AccountFact, Facts
from kadash.assessment.rules.statements import said
from kadash.core.counts import counted
from kadash.core.money import shown
from kadash.core.periods import written
from kadash.core.shares import percent
from kadash.standards import Criterion


@dataclass(frozen=True)
class Finding:
    """A computed value in the unit of the criterion (None: not known), in words, with the rows behind it."""

    text: str
    value: Decimal | None = None
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[object, ...], ...] = ()

    @property
    def known(self) -> bool:
        return self.value is not None


def finding(criterion: Criterion, facts: Facts) -> Finding | None:
    """Return what the data says on a criterion; None where no computation belongs to it."""
    return _MEASURES[criterion.measure](facts) if criterion.measure else None


def a_year_before(day: date) -> date:
    """Return the same day a year earlier (February 28 for a leap day)."""
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _time_share(facts: Facts) -> Finding:
    if facts.representatives is None:
        return Finding("No representative is recorded yet.")
    rows = tuple(
        (representative.name, representative.time_share, representative.accounts)
        for representative in facts.representatives
    )
    columns = ("Representative", "Share of work time (%)", "Key accounts")
    shares = [
        representative.time_share
        for representative in facts.representatives
        if representative.time_share is not None
    ]
    if not shares:
        if facts.representatives:
            return Finding("No representative's share of work time is recorded yet.", None, columns, rows)
        return Finding("Nobody is assigned.", Decimal(0))
    if len(facts.representatives) == 1:
        text = f"{facts.representatives[0].name}: {_percent(shares[0])} of work time."
    else:
        text = (
            f"Largest single share: {_percent(max(shares))} of work time; "
            f"{_percent(sum(shares, Decimal(0)))} together, {len(shares)} of {len(rows)} known."
        )
    return Finding(text, max(shares), columns, rows)


def _reporting(facts: Facts) -> Finding:
    known = [
        representative
        for representative in facts.representatives or ()
        if representative.reports_to_manager is not None
    ]
    if not known:
        return Finding("Whom the representatives report to is not recorded yet.")
    direct = [representative.name for representative in known if representative.reports_to_manager]
    text = f"{', '.join(direct) or 'Nobody'} reports to the general manager."
    if len(direct) > 1:
        text = f"{', '.join(direct)} report to the general manager."
    rows = tuple(
        (representative.name, "Yes" if representative.reports_to_manager else "No")
        for representative in known
    )
    return Finding(text, Decimal(len(direct)), ("Representative", "Reports to the general manager"), rows)


def _listed_accounts(facts: Facts) -> Finding:
    if facts.accounts is None:
        return Finding("No accounts are recorded yet.")
    text = f"{counted(len(facts.accounts), 'key account')} on the list"
    if facts.list_changed_on:
        text += f", last changed on {written(facts.list_changed_on)}"
    rows = tuple((account.number, account.name, account.representative or "–") for account in facts.accounts)
    return Finding(text + ".", Decimal(len(rows)), ("Account", "Name", "Representative"), rows)


def _approved_budget(facts: Facts) -> Finding:
    budget = facts.budget
    if budget is None:
        return Finding("No budget is recorded for the fiscal year.")
    if budget.approved_cents is not None:
        text = f"{shown(budget.approved_cents, places=0)} approved for fiscal year {budget.fiscal_year}."
        return Finding(text, Decimal(budget.approved_cents) / 100)
    draft = (
        "" if budget.draft_cents is None else f"; {shown(budget.draft_cents, places=0)} waits for approval"
    )
    return Finding(f"No budget is approved for fiscal year {budget.fiscal_year}{draft}.", Decimal(0))


def _adopted_statements(facts: Facts) -> Finding:
    if facts.statements is None:
        return Finding("No vision or mission is written here yet.")
    rows = tuple(
        (statement.title, statement.adopted_on, "Yes" if statement.due else "No")
        for statement in facts.statements
    )
    adopted = sum(1 for statement in facts.statements if statement.adopted_on)
    columns = ("Statement", "Adopted on", "Due to be confirmed")
    return Finding(said(facts.statements), Decimal(adopted), columns, rows)


def _first_answers(facts: Facts) -> Finding:
    """How many departments kept what they promise for a first answer, where something fell due."""
    known = facts.first_answers
    if known is None:
        return Finding("No department's promise of a first answer is recorded yet.")
    rows = tuple((each.department, each.met, each.due, "Yes" if each.kept else "No") for each in known)
    columns = ("Department", "First answers in time", "Due in 12 months", "Promise kept")
    judged = [each for each in known if each.due]
    departments = counted(len(known), "department")
    promise = f"{departments} {'promises' if len(known) == 1 else 'promise'} a first answer"
    if not judged:
        return Finding(f"{promise}; none fell due in 12 months.", None, columns, rows)
    met, due = sum(each.met for each in judged), sum(each.due for each in judged)
    late = [each.department for each in judged if not each.kept]
    broken = f"; not as promised: {', '.join(late)}" if late else ", as promised"
    value = Decimal(len(judged) - len(late))
    return Finding(
        f"{promise}; {met} of {due} in 12 months came in time{broken}.", value, columns, rows
    )  # fmt: skip


def _business_plan(facts: Facts) -> Finding:
    held, draft = facts.business_plan, facts.business_plan_draft
    going_on = "" if draft is None else f" A plan for {draft} is being written."
    if held is not None:
        text = (
            f"Version {held.number} of the plan {held.plan_year} was adopted on {written(held.adopted_on)} "
        )
        text += f"by {held.adopted_by}, {counted(held.months_old(facts.as_of), 'month')} ago."
        return Finding(text + going_on, Decimal(1))
    if draft is not None:
        return Finding(f"No version of the business plan is adopted.{going_on}", Decimal(0))
    return Finding("No business plan is recorded yet.")


def _survey_age(facts: Facts) -> Finding:
    survey = facts.survey
    if survey is None:
        return Finding("No survey is recorded yet.")
    months = (facts.as_of.year - survey.day.year) * 12 + facts.as_of.month - survey.day.month
    months -= facts.as_of.day < survey.day.day
    of = f" of {survey.asked}" if survey.asked else ""
    text = (
        f"Last wave: {survey.wave}, {counted(max(months, 0), 'month')} ago, {survey.answered}{of} answered."
    )
    return Finding(text, Decimal(max(months, 0)))


def _meeting_days(facts: Facts) -> Finding:
    known = [account for account in facts.accounts or () if account.meetings is not None]
    if not known:
        return Finding("No meetings or calls are recorded yet.")
    since = a_year_before(facts.as_of)
    recent = {
        account.number: [day for day in account.meetings or () if since < day <= facts.as_of]
        for account in known
    }
    days = {day for meetings in recent.values() for day in meetings}
    met = sum(1 for meetings in recent.values() if meetings)
    text = (
        f"Met on site on {counted(len(days), 'day')} in the 12 months to {written(facts.as_of)}; "
        f"{met} of {counted(len(known), 'key account')} met."
    )
    rows = tuple(
        (
            account.number,
            account.name,
            len(recent[account.number]),
            max(account.meetings, default=None) if account.meetings else None,
        )
        for account in sorted(known, key=lambda account: len(recent[account.number]))
    )
    return Finding(text, Decimal(len(days)), ("Account", "Name", "Meetings in 12 months", "Last met"), rows)


def _planned(facts: Facts, *, as_share: bool) -> Finding:
    known = [account for account in facts.accounts or () if account.planned is not None]
    if not known:
        return Finding(
            "No customer action plans are recorded yet. Write them under Action plans, or upload activities: "
            'one whose kind or subject says "action plan" is a plan of its account.'
        )
    planned = sum(1 for account in known if account.planned)
    lacking = tuple((account.number, account.name) for account in known if not account.planned)
    value = Decimal(100 * planned) / len(known) if as_share else Decimal(planned)
    which = "an action plan in force" if facts.plans_recorded else "an action plan, by words of activities"
    text = f"{planned} of {counted(len(known), 'key account')} have {which}."
    return Finding(text, value, ("Account without a plan", "Name"), lacking)


def _with(facts: Facts, what: str, count: Callable[[AccountFact], int | None]) -> Finding:
    known = [account for account in facts.accounts or () if count(account) is not None]
    if not known:
        none = "No contacts are recorded yet."
        if any(account.contacts for account in facts.accounts or ()):
            none = "No contact says yet whether they decide (executive)."
        return Finding(none)
    lacking = tuple(
        (account.number, account.name, account.representative or "–")
        for account in known
        if not count(account)
    )
    having = len(known) - len(lacking)
    text = f"{having} of {counted(len(known), 'key account')} have {what}."
    columns = (f"Account without {what}", "Name", "Representative")
    return Finding(text, Decimal(100 * having) / len(known), columns, lacking)


def _span(facts: Facts) -> Finding:
    if not facts.representatives or not facts.accounts:
        return Finding("No representative's accounts are recorded yet.")
    busiest = max(facts.representatives, key=lambda representative: representative.accounts)
    unassigned = sum(1 for account in facts.accounts if account.representative is None)
    text = f"{busiest.name} has {counted(busiest.accounts, 'key account')}"
    text += ", the most of all." if len(facts.representatives) > 1 else "."
    if unassigned:
        text += f" {counted(unassigned, 'key account')} without a representative."
    rows = tuple((representative.name, representative.accounts) for representative in facts.representatives)
    return Finding(text, Decimal(busiest.accounts), ("Representative", "Key accounts"), rows)


def _percent(points: Decimal) -> str:
    """Return 22.50 as ``22.5%`` and 30.00 as ``30%``."""
    return percent(points / 100, places=None)


_MEASURES: dict[str, Callable[[Facts], Finding]] = {
    "time_share": _time_share,
    "direct_reports": _reporting,
    "listed_accounts": _listed_accounts,
    "approved_budget": _approved_budget,
    "survey_age": _survey_age,
    "adopted_statements": _adopted_statements,
    "first_answers": _first_answers,
    "business_plan": _business_plan,
    "meeting_days": _meeting_days,
    "planned_accounts": lambda facts: _planned(facts, as_share=False),
    "accounts_with_plan": lambda facts: _planned(facts, as_share=True),
    "accounts_with_contact": lambda facts: _with(facts, "a contact", lambda fact: fact.contacts),
    "accounts_with_executive": lambda facts: _with(
        facts, "an executive contact", lambda fact: fact.executives
    ),
    "span": _span,
}
