"""The briefing on the projector: one idea a slide, arrow keys, a clock."""

from kadash.briefing import queries
from kadash.core.roles import Action
from kadash.ui import page
from kadash.ui.briefing import presenting
from kadash.ui.briefing.chosen import value_of

with page.opened("Present", needs=Action.READ) as here:
    row = queries.one(here.session, id=presenting.asked_for())
    presenting.show(here, row, value_of(here, row))
