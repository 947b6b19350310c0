"""All kinds of files that can be uploaded: the one list that the uploads page and the command line share."""

from kadash.accounts.account_uploads import ACCOUNTS
from kadash.accounts.interval_uploads import INTERVAL
from kadash.accounts.peers import EIA_861
from kadash.accounts.people_uploads import CONTACTS, INTERACTIONS
from kadash.accounts.uploads import BILLS
from kadash.at_risk.uploads import AT_RISK
from kadash.budget.actual_uploads import ACTUALS
from kadash.budget.uploads import BUDGET
from kadash.engagement import tables as engagement
from kadash.intake.types import Kind
from kadash.satisfaction.uploads import SURVEY

POINTING = (engagement,)
"""Rooms without files of their own whose rows point to rows of uploads: undo has to know them."""

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
    EIA_861,
)
