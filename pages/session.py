"""One session: its agenda, who is there, what came of it, and the minutes."""

from kadash.core.roles import Action
from kadash.screens.program import sessions
from kadash.screens.program.words import day_and_time
from kadash.ui import page, words
from kadash.ui.words import Way

with page.opened("Session", needs=Action.READ) as here:
    found = sessions.chosen(here)
    if found is None:
        page.title("Session")
        words.empty("No session is chosen", "Choose one from the list.", [Way("program", "To the program")])
    else:
        when = day_and_time(found.session, here.settings.zone)
        page.title(sessions.title_of(found), when, found.session.place)
        sessions.one(here, found)
