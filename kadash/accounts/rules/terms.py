"""The words in which contacts and interactions are described, each with what it says on screens."""

RANKS = ("primary", "secondary", "alternate")
FUNCTIONS = (
    "executive",
    "facilities",
    "operations",
    "finance and billing",
    "environment and water",
    "procurement",
    "after hours",
)
UNTIL_REASONS = ("left", "moved", "retired", "entered by mistake")
INFLUENCES = ("decision maker", "influencer", "difference maker")
STANCES = ("supporter", "neutral", "critic", "unknown")

HELD, PLANNED, NOT_HELD, UNKNOWN = "held", "planned", "not held", "unknown"
STATES = (HELD, PLANNED, NOT_HELD, UNKNOWN)
ON_SITE, PHONE, EMAIL = "on site", "phone", "email"
CHANNELS = (ON_SITE, "at our place", PHONE, "video", EMAIL, "letter", "text", "event")
SPOKEN = frozenset({ON_SITE, "at our place", PHONE, "video", "event"})
WE, THEY, BOTH = "we", "they", "both"
DIRECTIONS = (WE, THEY, BOTH)
PURPOSES = ("planning", "quarterly update", "news", "issue", "service", "survey", "social", "other")
GOOD, BAD = "good", "bad"
TONES = (GOOD, BAD, BOTH)
CUSTOMER, UTILITY, THIRD = "customer", "utility", "third"
SIDES = (CUSTOMER, UTILITY, THIRD)
PARTS = ("organizer", "required", "optional")
RESPONSES = ("accepted", "tentative", "declined", "none")
