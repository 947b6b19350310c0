"""The room's tables: relationships, the working calendar, cases, joint planning."""

from kadash.engagement.tables.calendar import ClosedYear, Closure, WorkWeek
from kadash.engagement.tables.cases import Case, CaseEvent, Department, Escalation, ServiceLevel
from kadash.engagement.tables.planning import JointPlan, Need, PlanItem, PlanUpdate
from kadash.engagement.tables.relationships import ContactCadence, News, NewsAccount, Promise, Told

__all__ = [
    "Case",
    "CaseEvent",
    "ClosedYear",
    "Closure",
    "ContactCadence",
    "Department",
    "Escalation",
    "JointPlan",
    "Need",
    "News",
    "NewsAccount",
    "PlanItem",
    "PlanUpdate",
    "Promise",
    "ServiceLevel",
    "Told",
    "WorkWeek",
]
