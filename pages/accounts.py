"""The key accounts, and the way to a page for each."""

from kadash.core.roles import Action
from kadash.screens.accounts import listed
from kadash.ui import page

with page.opened("Accounts", needs=Action.READ) as here:
    frame, period = listed.everybody(here)
    page.title("The accounts we look after", here.settings.utility_name, period.label if period else None)
    if frame.empty:
        listed.nothing()
    else:
        listed.warn_without_list(frame)
        listed.show(here, frame, period)
