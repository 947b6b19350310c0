"""All kinds of files that can be uploaded: the one list that the uploads page and the command line share."""

from kadash.accounts.account_uploads import ACCOUNTS
from kadash.accounts.uploads import BILLS
from kadash.at_risk.uploads import AT_RISK
from kadash.budget.actual_uploads import ACTUALS
from kadash.budget.uploads import BUDGET
from kadash.intake.types import Kind
from kadash.satisfaction.uploads import SURVEY

KINDS: tuple[Kind, ...] = (ACCOUNTS, BILLS, AT_RISK, BUDGET, ACTUALS, SURVEY)
