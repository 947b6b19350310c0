"""The briefing on the projector: one idea a slide, arrow keys, a clock."""

from kadash.briefing.queries import briefings as queries
from kadash.core.roles import Action
from kadash.screens.briefing import presenting
from kadash.screens.briefing.chosen import value_of
from kadash.ui import page

with page.opened("Present", needs=Action.READ) as here:
    row = queries.one(here.session, id=presenting.asked_for())
    presenting.show(here, row, value_of(here, row))
