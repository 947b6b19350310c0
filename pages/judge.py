"""The mobility of all accounts, judged in one sitting."""

from kadash.core.periods import written
from kadash.core.roles import Action
from kadash.screens.at_risk import judge_all, screens
from kadash.ui import page

with page.opened("Judge all", needs=Action.READ) as here:
    page.title("How easily could each account leave?", f"as of {written(here.today)}")
    screens.ways("judge")
    judge_all.show_all(here)
