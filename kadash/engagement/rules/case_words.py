"""The words in which cases are described, and how those of ticket systems are read."""

from functools import lru_cache

QUESTION, REQUEST, ISSUE, COMPLAINT = "question", "request", "issue", "complaint"
KINDS = (QUESTION, REQUEST, ISSUE, COMPLAINT)
BILLING = "billing"
CATEGORIES = (
    BILLING, "outage", "power quality", "water quality", "pressure", "rates", "construction", "other",
)  # fmt: skip
ACKNOWLEDGED, ANSWERED, WAITING, RESUMED = "acknowledged", "answered", "waiting for customer", "resumed"
SOLVED, CONFIRMED, REOPENED = "solved", "confirmed by customer", "reopened"
HANDED, WITHDRAWN, NOTED, TAKEN_BACK = "handed over", "withdrawn", "noted", "taken back"
EVENTS = (
    ANSWERED, SOLVED, WAITING, RESUMED, REOPENED, ACKNOWLEDGED, CONFIRMED, HANDED, WITHDRAWN, NOTED,
)  # fmt: skip
FIRST_ANSWER, SOLUTION, BILLS_RIGHT = "first answer", "solution", "bills right"
MEASURES = (FIRST_ANSWER, SOLUTION, BILLS_RIGHT)
BODIES = (
    "general manager", "council", "utilities board", "commission", "other regulator", "court", "press",
)  # fmt: skip
STAGES = ("threatened", "filed", "heard", "decided")

_KINDS = {
    COMPLAINT: ("complain", "dissatisf", "grievance"),
    ISSUE: ("incident", "problem", "outage", "fault", "bug", "error", "trouble", "issue"),
    QUESTION: ("question", "inquiry", "enquiry", "how to"),
}
_CATEGORIES = {
    BILLING: ("bill", "invoice", "payment", "charge", "refund"),
    "power quality": ("power quality", "voltage", "flicker", "sag", "harmonic", "surge"),
    "outage": ("outage", "interruption", "power out", "no power"),
    "water quality": ("water quality", "taste", "odor", "discolor"),
    "pressure": ("pressure",),
    "rates": ("rate", "tariff"),
    "construction": ("construction", "new service", "extension", "relocation"),
}


@lru_cache(maxsize=8192)
def kind_of(*texts: str | None) -> str:
    """Return what kind of case the words of a ticket speak of; a request where they say nothing else."""
    said = " ".join(text.lower() for text in texts if text)
    return next((kind for kind, words in _KINDS.items() if any(word in said for word in words)), REQUEST)


@lru_cache(maxsize=8192)
def category_of(*texts: str | None) -> str:
    """Return what the words of a ticket are about, ``other`` where they do not say."""
    said = " ".join(text.lower() for text in texts if text)
    return next((name for name, words in _CATEGORIES.items() if any(word in said for word in words)), "other")
