"""How much would it hurt if accounts left the community?"""

from kadash.core.roles import Action
from kadash.ui import page
from kadash.ui.at_risk import acid_test, screens

with page.opened("Acid test", needs=Action.READ) as here:
    view = screens.opened(here, "acid_test", "How much would it hurt?")
    if view:
        acid_test.show(here, view)
