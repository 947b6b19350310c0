"""The course's 2009 budget as lines (its printed table), for tests of the rules."""

from decimal import Decimal

from kadash.budget.rules import references
from kadash.budget.rules.lines import Line

SUPPLIES, SERVICES, FIXED = "SUPPLIES", "PURCHASED SERVICES", "FIXED CHARGES"
PRINTED: list[tuple[str, str, str, int | None, str]] = [
    (SUPPLIES, "02-11", "Office Supplies", 400, ""),
    (SUPPLIES, "02-12", "Office Furniture/Equip Under $500", 0, ""),
    (SUPPLIES, "02-14", "Books & Periodicals", 100, ""),
    (SUPPLIES, "02-15", "Computer Supply/Software", 500, ""),
    (SUPPLIES, "02-21", "Food - Boards/Commissions/Council", 0, ""),
    (SUPPLIES, "02-22", "Food - Special Events", 600, "(1) C.1.1.b"),
    (SUPPLIES, "02-23", "Food - Performance Recognition", 0, ""),
    (SUPPLIES, "02-24", "Food - Consult/Negotiations/Business Meals", 1200, "(1) D.1.1.b, (5) F.1.1.a"),
    (SUPPLIES, "02-25", "Food - Staff meetings", 300, "(2) D.1.1.a"),
    (SUPPLIES, "409-02-25", "Clothing", 1000, "(1) D.1.1.b,(1) B.1.1.a"),
    (SUPPLIES, "02-32", "Parts & Supplies", 6350, "(1) D.1.1.b"),
    (SUPPLIES, "02-33", "Tools/Equip Under $500 Each", None, ""),
    (SERVICES, "03-11", "Postage", 100, ""),
    (SERVICES, "03-18", "Communication Service", 50, ""),
    (SERVICES, "03-21", "Printing", 2500, "(5) F.1.1"),
    (SERVICES, "03-33", "Subscriptions", 500, ""),
    (SERVICES, "03-35", "Membership Fees & Dues", 0, ""),
    (SERVICES, "03-37", "Advertising", 1000, "(5) F.1.1"),
    (SERVICES, "03-45", "Telephone", 2000, ""),
    (SERVICES, "03-50", "Professional Services", 10000, "(6) C.1.1.a"),
    (SERVICES, "03-65", "Mileage Reimbursement", 400, "(1) D.1.1.b"),
    (SERVICES, "03-69", "Repair & Maintenance", 0, ""),
    (SERVICES, "03-95", "Non-Monetary Awards", 0, ""),
    (SERVICES, "03-99", "Other Services", 27600, "(5) F.1.1"),
    (FIXED, "05-39", "Equipment Rental", None, ""),
]


def lines() -> list[Line]:
    return [
        Line(
            key=code,
            description=description,
            category=category,
            account_code=code,
            entered_cents=None if dollars is None else dollars * 100,
            serves=references.parse(serves),
        )
        for category, code, description, dollars, serves in PRINTED
    ]


def dollars(amount: int | str) -> Decimal:
    return Decimal(amount) * 100
