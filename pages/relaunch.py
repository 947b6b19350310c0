"""Why programs stall, what the data says of it, and taking a stalled program up again."""

from kadash.core.roles import Action
from kadash.program.queries.relaunch import relaunch_view
from kadash.program.queries.stall import stall
from kadash.screens.program import relaunch
from kadash.ui import cache, page

with page.opened("Relaunch", needs=Action.READ) as here:
    page.title("Is the program stalling?", here.settings.utility_name)
    known = cache.asked(here, stall, today=here.today)
    found = cache.asked(here, relaunch_view, today=here.today)
    relaunch.headline(known, found)
    relaunch.reasons(here, known)
    if found is not None:
        relaunch.cards(found)
        relaunch.visits(here, found)
        relaunch.plan(here, found)
    relaunch.begin(here, known, found)
