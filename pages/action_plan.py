"""The customer action plan of one account, to read, write, sign and approve."""

from kadash.core.roles import Action
from kadash.screens.action_plans import one
from kadash.ui import links, page, words
from kadash.ui.words import Way

with page.opened("Action plan", needs=Action.READ) as here:
    account = one.chosen(here)
    if account is None:
        page.title("Action plan")
        words.empty("No account is chosen", "Choose one from the list.", [Way("action_plans", "All plans")])
    else:
        page.title(f"Action plan: {account.name}", here.settings.utility_name)
        one.show(here, account)
        links.link("account", words.plain(account.name), icon=":material/domain:", id=str(account.id))
        links.link("action_plans", "All action plans", icon=":material/arrow_back:")
