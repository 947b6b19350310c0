"""All tables that can be exported: the one list that the command line and the pages share."""

from collections.abc import Callable

import sqlmodel as sm

from kadash.accounts.exports import (
    export_accounts,
    export_bills,
    export_contacts,
    export_interactions,
    export_interval,
)
from kadash.action_plans.exports import export_action_plans
from kadash.assessment.exports import export_assessment
from kadash.at_risk.exports import export_at_risk
from kadash.budget.exports import export_budget
from kadash.core.export import Request, Table
from kadash.engagement.exports import (
    export_cases,
    export_conversations,
    export_plans,
    export_promises,
    export_roles,
)
from kadash.plans.exports import export_business_plan, export_letters
from kadash.program import exports as program
from kadash.satisfaction.exports import export_responses, export_satisfaction

EXPORTS: dict[str, Callable[[sm.Session, Request], Table]] = {
    "accounts": export_accounts,
    "bills": export_bills,
    "contacts": export_contacts,
    "interactions": export_interactions,
    "interval": export_interval,
    "at-risk": export_at_risk,
    "budget": export_budget,
    "assessment": export_assessment,
    "satisfaction": export_satisfaction,
    "survey-responses": export_responses,
    "contact-roles": export_roles,
    "conversations": export_conversations,
    "promises": export_promises,
    "joint-plans": export_plans,
    "action-plans": export_action_plans,
    "cases": export_cases,
    "program-steps": program.export_steps,
    "program-sessions": program.export_sessions,
    "teams": program.export_teams,
    "stakeholders": program.export_stakeholders,
    "statements": program.export_statements,
    "landscape": program.export_landscape,
    "strategy": program.export_strategy,
    "services": program.export_services,
    "structure": program.export_structure,
    "key-accounts-by-year": program.export_growth,
    "kickoff-guests": program.export_guests,
    "kickoff-outcomes": program.export_outcomes,
    "relaunch-visits": program.export_visits,
    "certificates": program.export_certificates,
    "business-plan": export_business_plan,
    "letters": export_letters,
    "peers": program.export_peers,
}
