"""Who is on the key account list, who should be, and who no longer carries it."""

from kadash.core.roles import Action
from kadash.screens.at_risk import key_list, screens
from kadash.ui import page

with page.opened("The list", needs=Action.READ) as here:
    view = screens.opened(here, "key_list", "Who is a key account?", threshold=False)
    if view:
        key_list.show(here, view)
