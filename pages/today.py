"""What is due: promises and silent accounts."""

from kadash.core.periods import written
from kadash.core.roles import Action
from kadash.screens.engagement import today
from kadash.ui import page

with page.opened("Today", needs=Action.READ) as here:
    page.title("What is due", here.settings.utility_name, f"as of {written(here.today)}")
    today.show(here)
