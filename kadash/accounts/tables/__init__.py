"""The room's tables: customers, people, conversations, bills and their monthly sums, metered load."""

from kadash.accounts.tables.bill_months import BillMonth
from kadash.accounts.tables.bills import IDENTITY_BLANKS, Bill
from kadash.accounts.tables.contacts import Contact, ContactJudgment, ContactRole
from kadash.accounts.tables.conversations import Interaction, InteractionAccount, Participant
from kadash.accounts.tables.customers import Account, ListMembership, PowerCostRate, Representative
from kadash.accounts.tables.meter_days import MeterDay

__all__ = [
    "IDENTITY_BLANKS",
    "Account",
    "Bill",
    "BillMonth",
    "Contact",
    "ContactJudgment",
    "ContactRole",
    "Interaction",
    "InteractionAccount",
    "ListMembership",
    "MeterDay",
    "Participant",
    "PowerCostRate",
    "Representative",
]
