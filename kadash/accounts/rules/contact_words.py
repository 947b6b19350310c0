"""What a file's own words say of a contact's rank and functions."""

from kadash.accounts.rules.terms import RANKS

WORDS = {
    "executive": ("executive", "president", "chief", "owner", "general manager", "ceo", "coo", "cfo"),
    "facilities": ("facilit", "building", "maintenance", "plant"),
    "operations": ("operation", "production", "process"),
    "finance and billing": ("billing", "finance", "account", "payable", "controller", "treasur", "cfo"),
    "environment and water": ("environment", "water", "sustainab", "pretreatment", "wastewater"),
    "procurement": ("procure", "purchas", "buyer", "energy manager"),
    "after hours": (
        "after hours",
        "after-hours",
        "emergency",
        "24/7",
        "24 hour",
        "night",
        "on call",
        "on-call",
    ),
}


def rank_of(text: str | None) -> str | None:
    """Return primary, secondary or alternate where a file's role says so, else None."""
    said = (text or "").lower()
    return next((rank for rank in RANKS if rank in said), None)


def functions_of(*texts: str | None) -> list[str]:
    """Return the functions that a file's role or title speaks of, in the order of the list of functions."""
    said = " ".join(text or "" for text in texts).lower()
    return [function for function, words in WORDS.items() if any(word in said for word in words)]
