"""Where the program stands, what changed and what needs attention."""

from kadash.core.queries import has_data
from kadash.core.roles import Action
from kadash.ui import page, words
from kadash.ui.words import Way

with page.opened("Overview", needs=Action.READ) as here:
    page.title("Where we stand", here.settings.utility_name, f"as of {here.today:%B %-d, %Y}")
    if not has_data(here.session):
        words.empty(
            "Nothing to see yet",
            "Bring in bills or the at-risk worksheet and the program's figures stand here: what is at risk, "
            "how sure that is, and what needs attention.",
            [Way("uploads", "Bring in files"), Way("welcome", "Look round the sample")],
        )
