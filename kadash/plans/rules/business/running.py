"""Sections 5 to 7: goals and objectives, the organization, and the money."""

from kadash.core.documents.report import Block, Heading, Table, Text
from kadash.core.money import shown
from kadash.core.periods import short
from kadash.core.shares import percent
from kadash.plans.rules.business.facts import BusinessFacts, GoalRow
from kadash.program.rules.structure import Placed

NONE = "–"
INDENT = "\u2003"  # a wide space, which no document drops at the start of a cell
STRUCTURES = {"now": "The structure now", "proposed": "The structure as proposed"}
RETURN = ("at_risk.total", "budget.total", "at_risk.ratio", "at_risk.break_even", "budget.per_account",
          "budget.orphan", "budget.unfunded")  # fmt: skip


def objectives(facts: BusinessFacts) -> tuple[Block, ...]:
    """Return what the data says in section 5: the tree with measures, owners and due days."""
    if not facts.goals:
        return ()
    own = tuple(_goal(goal) for goal in facts.goals if not goal.department)
    others = tuple(_goal(goal, goal.department) for goal in facts.goals if goal.department)
    header = ("Code", "Goal, objective, measure", "Measured by", "Owner", "Due")
    blocks: list[Block] = [Table("Goals of the program", header, own)] if own else []
    if others:
        named = ("Code", "Goal, objective, measure", "Department", "Owner", "Due")
        blocks.append(Table("Goals of other departments", named, others))
    return tuple(blocks)


def _goal(goal: GoalRow, third: str = "") -> tuple[str, ...]:
    title = f"{INDENT * goal.depth}{goal.title or '(untitled)'}"
    due = short(goal.due) if goal.due else NONE
    return goal.code, title, third or goal.measured or NONE, goal.owner or NONE, due


def organization(facts: BusinessFacts) -> tuple[Block, ...]:
    """Return what the data says in section 6: representatives, structure, teams, services and their hours."""
    blocks: list[Block] = []
    if facts.representatives:
        rows = tuple(
            (name, "not known" if share is None else percent(share / 100, places=None), str(count))
            for name, share, count in facts.representatives
        )
        header = ("Representative", "Share of work time", "Key accounts")
        blocks.append(Table("Who looks after the accounts", header, rows, (False, True, True)))
    for structure, title in STRUCTURES.items():
        seats = facts.seats.get(structure, ())
        if seats:
            blocks.append(Table(title, ("Position", "Held by", "Reports to"), _seats(seats)))
    if facts.members:
        teams = tuple((m.team, m.name, m.department or NONE, m.kind) for m in facts.members)
        blocks.append(Table("Teams", ("Team", "Name", "Department", "Part"), teams))
    if facts.services:
        services = tuple(
            (s.when, s.name, str(s.accounts), shown(s.cents, places=0, missing="not known"))
            for s in facts.services
        )
        right = (False, False, True, True)
        blocks.append(Table("Services", ("When", "Service", "Accounts", "Cost a year"), services, right))
        if facts.time:
            blocks.append(Text(facts.time, "note"))
    return tuple(blocks)


def _seats(placed: tuple[Placed, ...]) -> tuple[tuple[str, str, str], ...]:
    titles = {each.seat.id: each.seat.title for each in placed}
    seats = [each.seat for each in placed]
    return tuple((s.title, s.holder or NONE, titles.get(s.reports_to or 0, NONE)) for s in seats)


def financials(facts: BusinessFacts) -> tuple[Block, ...]:
    """Return what the data says in section 7: the budget by category, objective and what it protects."""
    blocks: list[Block] = []
    if facts.budget is not None:
        rows = tuple((name, shown(cents)) for name, cents in facts.budget.totals.items())
        whole = ("Total", shown(facts.budget.grand))
        title = f"{facts.budget_name[:1].upper()}{facts.budget_name[1:]}"
        blocks.append(Table(title, ("Category", "Amount"), (*rows, whole), (False, True), total=True))
        costs = tuple(
            (cost.code, _titled(facts, cost.code), shown(cost.cents, places=0), percent(cost.share))
            for cost in facts.budget.by_objective
            if "." not in cost.code
        )
        if costs:
            header = ("Goal", "", "Cost", "Share of the budget")
            blocks.append(Table("What the money goes to", header, costs, (False, False, True, True)))
    elif facts.budget_cents is not None:
        blocks.append(Text(f"{shown(facts.budget_cents, places=0)} a year: {facts.budget_name}."))
    known = [facts.figures[key] for key in RETURN if key in facts.figures]
    worth = tuple((figure.label, figure.text) for figure in known)
    if worth:
        blocks += [Heading("Cost and exposure", 2), Table("", ("Figure", "Value"), worth, (False, True))]
    return tuple(blocks)


def _titled(facts: BusinessFacts, code: str) -> str:
    return next((goal.title for goal in facts.goals if goal.code == code), "")
