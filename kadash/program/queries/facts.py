"""What other rooms know about the principles of the method."""

from datetime import date

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.queries import at_risk
from kadash.budget.queries.program_budget import program_budget
from kadash.program.queries.business_plan import adopted, draft_year
from kadash.program.queries.people import stakeholders_view
from kadash.program.queries.statements import statements_view
from kadash.program.queries.strategy import strategy_view
from kadash.program.rules.principles import Facts
from kadash.program.rules.strategy import Stage
from kadash.roadmap import queries as roadmap
from kadash.roadmap.rules.tree import NodeKind, Status


def facts(session: sm.Session, *, today: date) -> Facts:
    """Return the facts as of a day."""
    listed = accounts.members(session, on=today)
    judged = at_risk.mobility_on(session, on=today)
    people = stakeholders_view(session, today=today)
    goals = [
        node
        for node in roadmap.nodes(session)
        if node.kind == NodeKind.GOAL and node.title and node.status != Status.DROPPED
    ]
    budget = program_budget(session, day=today)
    strategy = strategy_view(session, today=today)
    obstacles = [obstacle for obstacle in strategy.obstacles if obstacle.item.closed_on is None]
    settled = strategy.stages(Stage.READY) + strategy.stages(Stage.DECIDED)
    return Facts(
        listed=None if not accounts.all_accounts(session) else len(listed or ()),
        judged=len((listed or set()) & judged.keys()),
        stakeholders=len(people.stakeholders),
        untold=len(people.findings.untold),
        statements={kind: view.standing for kind, view in statements_view(session, today=today).items()},
        goals=sum(1 for node in goals if not node.department),
        department_goals=sum(1 for node in goals if node.department),
        budget_approved=None if budget is None else budget.approved,
        budget_said=None if budget is None else budget.said,
        landscape_open=sum(strategy.landscape.open.values()),
        landscape_blank=len(strategy.landscape.blank) if strategy.policies else None,
        obstacles=len(obstacles),
        without_way=len(obstacles) - settled,
        business_plan=adopted(session, today=today),
        business_plan_draft=draft_year(session),
    )
