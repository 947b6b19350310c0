"""Letters to key accounts: introduction, invitation, thanks; one text, a letter for each account."""

from kadash.core.roles import Action
from kadash.plans.queries import letters as queries
from kadash.screens.letters import home, one
from kadash.ui import cache, page, words

with page.opened("Letters", needs=Action.READ) as here:
    page.title("Letters to key accounts", here.settings.utility_name)
    chosen = home.choose(here, cache.asked(here, queries.letters))
    if chosen is None:
        words.empty(
            "No letter is begun yet",
            "An introductory letter, an invitation to the kick-off, a thank-you: one text, filled in for "
            "each account, as one file or as single files, with the addresses for the mail room.",
            icon=":material/mail:",
        )
    else:
        found = cache.asked(here, queries.view, id=chosen, today=here.today)
        one.headline(found)
        one.editing(here, found)
        to = one.chosen_accounts(found)
        one.sample(found, to)
        one.files(here, found, to)
        one.mail_room(found, to)
        one.sending(here, found, to)
