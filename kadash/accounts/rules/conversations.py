"""What a file's own words say of a conversation, where nobody and no better file said it in terms."""

from dataclasses import dataclass
from functools import lru_cache

from kadash.accounts.rules import terms
from kadash.accounts.rules.activities import is_complaint

PLANNED = ("planned", "scheduled", "not started", "open", "in progress", "waiting", "deferred", "tentative")
NOT_HELD = ("cancel", "not held", "no show", "no-show", "declined", "postponed")
CHANNELS = (
    ("video", ("video", "zoom", "teams", "webinar", "online", "virtual")),
    (terms.PHONE, ("phone", "call", "voicemail")),
    (terms.EMAIL, ("email", "e-mail", "mailing", "newsletter")),
    ("letter", ("letter",)),
    ("event", ("seminar", "workshop", "event", "open house", "breakfast", "luncheon")),
    (terms.ON_SITE, ("visit", "on site", "on-site", "onsite", "tour", "walk-through", "meeting")),
)
BULK = ("newsletter", "mailing", "bulletin", "invitation", "survey", "e-blast", "automatic", "auto-reply")
INTERNAL = ("internal", "note to file", "ticket", "reminder")
UNANSWERED = ("voicemail", "left message", "left a message", "no answer")


@dataclass(frozen=True)
class Said:
    """What the words say; None where they say nothing. ``attempt``: nobody answered."""

    state: str
    channel: str | None
    direction: str | None
    bulk: bool
    attempt: bool
    internal: bool


@lru_cache(maxsize=65_536)  # logs repeat themselves, and a long one is read on many pages
def said(kind: str | None, subject: str | None, status: str | None) -> Said:
    """Return what a file's kind, subject and status say.

    A status that is missing leaves open whether it was held (logs are written afterwards); one that speaks of
    a plan or a cancellation says that it was not. An open task with a date in the past did not happen.
    """
    text, state = f"{kind or ''} {subject or ''}".lower(), (status or "").lower()
    channel = next((name for name, words in CHANNELS if any(word in text for word in words)), None)
    return Said(
        state=_state(state),
        channel=channel,
        direction=terms.THEY if is_complaint(kind, subject) else None,
        bulk=any(word in text for word in BULK),
        attempt=any(word in text for word in UNANSWERED),
        internal=any(word in text for word in INTERNAL),
    )


def _state(status: str) -> str:
    if any(word in status for word in NOT_HELD):
        return terms.NOT_HELD
    if any(word in status for word in PLANNED):
        return terms.PLANNED
    return terms.HELD if status else terms.UNKNOWN
