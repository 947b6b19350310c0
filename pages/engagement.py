"""Whom to call, who hears nothing, what is not seen, and who knows the news."""

from kadash.core.periods import written
from kadash.core.roles import Action
from kadash.screens.engagement import home, plans
from kadash.ui import page

with page.opened("Engagement", needs=Action.READ) as here:
    page.title(
        "Who hears from us, and who does not", here.settings.utility_name, f"as of {written(here.today)}"
    )
    home.show(here)
    plans.show(here)
