"""The complaints, meetings and other activities of 12 months."""

from kadash.core.periods import written
from kadash.core.roles import Action
from kadash.screens.accounts import activities
from kadash.ui import page

with page.opened("Activities", needs=Action.READ) as here:
    year = activities.period(here)
    page.title("What was done with the accounts", year.label, f"as of {written(here.today)}")
    activities.show(here, year)
