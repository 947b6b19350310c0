"""The sample program's goals: a tree with the codes that its budget quotes."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.roadmap import actions
from kadash.roadmap.rules.tree import NodeKind, Status

GOAL, OBJECTIVE, MEASURE = NodeKind.GOAL, NodeKind.OBJECTIVE, NodeKind.MEASURE
DONE, UNDER_WAY = Status.DONE, Status.UNDER_WAY


def tree(year: int) -> list[tuple[int, NodeKind, str, Mapping[str, Any]]]:
    """Return (depth, kind, words, other fields) as the tree is read; codes follow from the order."""

    def day(month: int, number: int) -> date:
        return date(year, month, number)

    def measured(
        unit: str, baseline: str, target: str, current: str, due: date, **more: Any
    ) -> dict[str, Any]:
        numbers = {"baseline": Decimal(baseline), "target": Decimal(target), "current": Decimal(current)}
        return {"unit": unit, "due": due, "status": UNDER_WAY, **numbers, **more}

    return [
        (0, GOAL, f"Raise the load factor of key accounts by 3 points by the end of {year}",
         {"owner": "Avery Cole", "status": UNDER_WAY}),
        (1, OBJECTIVE, f"Agree on load plans with the 6 accounts of lowest load factor by June {year}", {}),
        (2, OBJECTIVE, f"Show 6 plant managers their 12 months of load by March {year}", {}),
        (3, MEASURE, "Load reviews held",
         measured("reviews", "0", "6", "4", day(6, 30), owner="Avery Cole")),
        (0, GOAL, f"Keep all 21 key accounts through {year}, with a mean mobility factor of 0.3 or less",
         {"owner": "Dana Reyes", "status": UNDER_WAY}),
        (1, OBJECTIVE, f"Know at least 2 decision-makers at each key account by June {year}", {}),
        (2, OBJECTIVE, f"Hold 2 planning meetings with each of 15 accounts by October {year}", {}),
        (3, MEASURE, "Planning meetings held",
         measured("meetings", "0", "30", "17", day(10, 31), owner="Jordan Blake")),
        (0, GOAL, f"Win 4 expansions worth 6 MW of new load by the end of {year}",
         {"owner": "Dana Reyes", "status": UNDER_WAY}),
        (1, OBJECTIVE, f"Make 10 energy plans with large accounts by September {year}", {}),
        (2, OBJECTIVE, f"Finish 10 outside engineering studies by August {year}", {}),
        (3, MEASURE, "Studies delivered",
         measured("studies", "0", "10", "6", day(8, 31), owner="Avery Cole")),
        (3, MEASURE, "New load agreed", measured("MW", "0", "6", "2.5", day(12, 31), owner="Dana Reyes")),
        (0, GOAL, f"Answer every key account within 4 hours, in 95% of requests by {year}",
         {"owner": "Jordan Blake", "status": UNDER_WAY}),
        (1, OBJECTIVE, f"Meet each key account in person at least 4 times by December {year}", {}),
        (2, OBJECTIVE, f"Train 2 representatives in rates and power quality by May {year}", {}),
        (3, MEASURE, "Trainings finished", measured("people", "0", "2", "2", day(5, 31), status=DONE)),
        (2, OBJECTIVE, f"Visit each of 21 accounts each quarter through {year}", {}),
        (3, MEASURE, "Visits", measured("visits", "0", "84", "41", day(12, 31), owner="Jordan Blake")),
        (0, GOAL, "Strengthen relationship with key accounts", {}),
        (0, GOAL, f"Bring 80% of key accounts to a round table by November {year}",
         {"owner": "Dana Reyes", "status": UNDER_WAY}),
        (1, OBJECTIVE, f"Hold 5 round tables with 12 accounts each by October {year}", {}),
        (2, OBJECTIVE, f"Publish 5 newsletters for key accounts by December {year}", {}),
        (3, MEASURE, "Accounts that came", measured("%", "40", "80", "62", day(11, 30), owner="Dana Reyes")),
        (0, GOAL, "The engineering department will respond to a key account's request within one working day",
         {"department": "Engineering", "owner": "Sam Porter"}),
        (1, MEASURE, "Requests answered within a day", measured("%", "70", "95", "88", day(12, 31))),
        (0, GOAL, "All key account bills are reviewed before mailing, with a target of 99% correct",
         {"department": "Billing", "owner": "Lee Tanaka"}),
        (1, MEASURE, "Bills that went out correct", measured("%", "96", "99", "98.4", day(12, 31))),
    ]  # fmt: skip


def fill(database: Database, person: Person, *, year: int) -> None:
    """Plant the tree in a database that has none."""
    above: dict[int, int] = {}
    for depth, kind, title, fields in tree(year):
        above[depth] = actions.add_node(
            database,
            person,
            title=title,
            kind=kind,
            parent_id=above.get(depth - 1) if depth else None,
            **fields,
        )
