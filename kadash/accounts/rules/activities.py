"""Which activities of a CRM or a log are on-site meetings that took place, action plans, complaints."""

from functools import lru_cache

from kadash.accounts.rules.terms import HELD, ON_SITE

PLAN = ("action plan", "account plan", "customer plan")
MEETING = ("meeting", "visit", "on site", "on-site", "onsite", "tour", "walk-through")
REMOTE = ("phone", "call", "online", "virtual", "video", "webinar", "zoom", "teams")
COMPLAINT = "complain"
NOT_HELD = ("cancel", "planned", "scheduled", "not started", "not held", "no show", "no-show", "deferred")


@lru_cache(maxsize=8192)  # logs repeat themselves, and a long one is read on many pages
def met_on_site(
    kind: str | None,
    subject: str | None,
    status: str | None,
    state: str | None = None,
    channel: str | None = None,
) -> bool:
    """Say whether a conversation was a meeting on site that was held.

    Where somebody said its ``state`` in terms, that and the channel decide. Else kind or subject must speak
    of a meeting or visit, not of a remote one; a status that is missing does not stand against it: logs are
    written afterwards.
    """
    if state is not None:
        return state == HELD and channel == ON_SITE
    text, state = f"{kind or ''} {subject or ''}".lower(), (status or "").lower()
    if any(word in state for word in NOT_HELD) or any(word in text for word in REMOTE):
        return False
    return any(word in text for word in MEETING)


def is_action_plan(kind: str | None, subject: str | None, status: str | None) -> bool:
    """Say whether an activity is a customer action plan that was written: its kind or subject says so."""
    text, state = f"{kind or ''} {subject or ''}".lower(), (status or "").lower()
    return any(word in text for word in PLAN) and not any(word in state for word in NOT_HELD)


@lru_cache(maxsize=8192)
def is_complaint(kind: str | None, subject: str | None) -> bool:
    """Say whether an activity's kind or subject speaks of a complaint."""
    return COMPLAINT in f"{kind or ''} {subject or ''}".lower()
