"""All kinds of files that can be uploaded: the one list that the uploads page and the command line share."""

from kadash.accounts.uploads.accounts.kind import ACCOUNTS
from kadash.accounts.uploads.bills.kind import BILLS
from kadash.accounts.uploads.declined import DECLINED
from kadash.accounts.uploads.entries.address_book import ADDRESS_BOOK
from kadash.accounts.uploads.entries.crm import CRM_ACTIVITIES
from kadash.accounts.uploads.entries.mail import MAIL
from kadash.accounts.uploads.entries.meetings import MEETINGS
from kadash.accounts.uploads.intervals.kind import INTERVAL
from kadash.accounts.uploads.people.kind import CONTACTS, INTERACTIONS
from kadash.at_risk.uploads.worksheet import AT_RISK
from kadash.budget.uploads.actuals import ACTUALS
from kadash.budget.uploads.budgets.kind import BUDGET
from kadash.engagement.uploads.cases import CASES
from kadash.intake.kind import Kind
from kadash.program.uploads.eia_861 import EIA_861
from kadash.program.uploads.guests import GUEST_LIST
from kadash.satisfaction.uploads.kind import SURVEY

KINDS: tuple[Kind, ...] = (
    ACCOUNTS,
    CONTACTS,
    INTERACTIONS,
    ADDRESS_BOOK,
    MEETINGS,
    MAIL,
    CRM_ACTIVITIES,
    CASES,
    BILLS,
    INTERVAL,
    AT_RISK,
    BUDGET,
    ACTUALS,
    SURVEY,
    GUEST_LIST,
    EIA_861,
    *DECLINED,
)
