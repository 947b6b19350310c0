"""How sure is the order? Mobility is a judgment, and judgments have a band."""

from kadash.core.roles import Action
from kadash.screens.at_risk import certainty, screens
from kadash.ui import page

with page.opened("How sure", needs=Action.READ) as here:
    view = screens.opened(here, "certainty", "How sure is the order?")
    if view:
        certainty.show(here, view)
