"""The launch: three kick-offs, and how many of all key accounts were reached."""

from kadash.core.roles import Action
from kadash.screens.program import kickoff_agenda, launch, outcomes, readiness
from kadash.ui import page, words
from kadash.ui.words import Way

with page.opened("Launch", needs=Action.READ) as here:
    page.title("Launching the program", here.settings.utility_name)
    readiness.show(here)
    found = launch.chosen(here)
    if found is None:
        words.empty(
            "No kick-off is planned",
            "The course has three: for colleagues, for leadership, and for the key accounts.",
            [Way("program", "Where the program stands")],
            icon=":material/rocket_launch:",
        )
    else:
        launch.headline(found)
        if found.participation is not None and found.participation.listed:
            launch.cards(found, found.participation, launch.day_of_event(here, found))
        launch.left(here, found)
        launch.guests(here, found)
        outcomes.show(here, found)
        kickoff_agenda.agenda(here, found)
        launch.change(here, found.event)
    kickoff_agenda.called_off(here)
    launch.add(here, first=found is None)
