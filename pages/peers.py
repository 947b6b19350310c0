"""Our figures beside the course's example utility, and beside other utilities of a state and size."""

from kadash.core.roles import Action
from kadash.program.queries.peers import own_figures
from kadash.screens.program import peers
from kadash.ui import cache, page

with page.opened("Peers", needs=Action.READ) as here:
    page.title("How we compare", here.settings.utility_name)
    own = cache.asked(here, own_figures, today=here.today)
    peers.beside_the_example(here, own)
    peers.programs_side_by_side(here)
    peers.others(here, own)
