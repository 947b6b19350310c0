"""Customer action plans: where all accounts stand."""

from kadash.core.periods import written
from kadash.core.roles import Action
from kadash.screens.action_plans import home
from kadash.ui import page

with page.opened("Action plans", needs=Action.READ) as here:
    page.title("Customer action plans", here.settings.utility_name, f"as of {written(here.today)}")
    home.show(here)
