"""All kinds of files that can be uploaded: the one list that the uploads page and the command line share."""

from kadash.accounts.uploads.accounts.kind import ACCOUNTS
from kadash.accounts.uploads.bills.kind import BILLS
from kadash.accounts.uploads.declined import DECLINED
from kadash.accounts.uploads.intervals.kind import INTERVAL
from kadash.accounts.uploads.people.kind import CONTACTS, INTERACTIONS
from kadash.at_risk.uploads import AT_RISK
from kadash.budget.uploads.actuals import ACTUALS
from kadash.budget.uploads.budgets.kind import BUDGET
from kadash.intake.types import Kind
from kadash.satisfaction.uploads.kind import SURVEY

KINDS: tuple[Kind, ...] = (
    ACCOUNTS,
    CONTACTS,
    INTERACTIONS,
    BILLS,
    INTERVAL,
    AT_RISK,
    BUDGET,
    ACTUALS,
    SURVEY,
    *DECLINED,
)
