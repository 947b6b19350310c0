"""Energy, demand, load factor and their trend; a changed load suggests a review, and sets nothing."""

from kadash.core.roles import Action
from kadash.screens.at_risk import load, screens
from kadash.ui import page

with page.opened("Load", needs=Action.READ) as here:
    view = screens.opened(here, "load", "Who takes how much, and when")
    if view:
        load.show(here, view)
