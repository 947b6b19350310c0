"""How much would it hurt if accounts left the community?"""

from kadash.core.roles import Action
from kadash.screens.at_risk import acid_test, screens
from kadash.ui import page

with page.opened("Acid test", needs=Action.READ) as here:
    view = screens.opened(here, "acid_test", "How much would it hurt?")
    if view:
        acid_test.show(here, view)
