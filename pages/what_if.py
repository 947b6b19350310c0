"""What if mobility, power cost or an account were another? Nothing is saved unless it is kept."""

from kadash.core.roles import Action
from kadash.screens.at_risk import screens, what_if
from kadash.ui import page

with page.opened("What if", needs=Action.READ) as here:
    view = screens.opened(here, "what_if", "What if …", "nothing is saved unless you keep it")
    if view:
        what_if.show(here, view)
