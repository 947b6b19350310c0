"""What a question's title says of its marks (``1 = very poor, 5 = excellent``); codes in place of marks."""

import re
from collections.abc import Sequence
from decimal import Decimal

from kadash.satisfaction.rules.scales import Scale

_ANCHOR = re.compile(r"(?<![\d.])(\d{1,3})\s*(?:=|:|-|–|means|is|being)\s*([a-z][a-z' ]*)", re.IGNORECASE)
_BAD = re.compile(
    r"poor|bad|worst|dissatisf|disagree|unlikely|unsatisf|unacceptable|lowest|terrible|never|unhappy"
    r"|\bnot (?:at all|very|so)\b|least|\blow\b|\bweak",
    re.IGNORECASE,
)
_GOOD = re.compile(
    r"excellent|good|best|satisf|agree|likely|outstanding|highest|great|always|happy|most|\bhigh\b|perfect"
    r"|superior|strong",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:previous|former|other|another|competing|last)\s+(?:utilit|provider|supplier|compan)|\bcompetitor"
    r"|(?<!when )(?<!as )(?<!than )(?<!when you )(?<!as you )(?<!than you )\bexpected\b|\bimportance\b"
    r"|(?<!meet )(?<!meets )(?<!met )(?<!exceed )(?<!meet your )(?<!met your )(?<!exceed your )\b"
    r"expectations?\s+(?:of|for)\b"
    r"|\bhow\s+important\b|\bimportant\s+(?:is|are|was|were|to)\b|\b(?:least|most|very)\s+important\b",
    re.IGNORECASE,
)
_CODE = re.compile(r"(A|AO|L)(0?[1-9]|10)")  # as survey tools write them

_OF_RATES = re.compile(
    r"\b(?:rate|tariff|price|customer|service|account)\W+(?:class|code|schedule|plan|group|type|category)\b",
    re.IGNORECASE,
)  # whose codes (A1, A6, A10) are no marks


def named_ends(title: str) -> Scale | None:
    """Return the scale whose two ends a title names, worst first; None where it names none, or no order."""
    ends = {int(number): _side(words) for number, words in _ANCHOR.findall(title)}
    if len(ends) < 2:
        return None
    low, high = min(ends), max(ends)
    if {ends[low], ends[high]} != {"bad", "good"}:
        return None
    worst, best = (low, high) if ends[low] == "bad" else (high, low)
    return Scale(Decimal(worst), Decimal(best))


def _side(words: str) -> str:
    return "bad" if _BAD.search(words) else "good" if _GOOD.search(words) else ""


def coded_marks(title: str, answers: Sequence[str]) -> dict[str, str]:
    """Return the numbers of answers that are codes such as ``A1`` to ``A5``, all of one letter; else none.

    Codes of rates and classes are none: their title says so.
    """
    if _OF_RATES.search(title):
        return {}
    found = {answer.strip(): _CODE.fullmatch(answer.strip()) for answer in answers}
    letters = {match[1] if match else None for match in found.values()}
    if len(letters) != 1 or None in letters:
        return {}
    return {answer: str(int(match[2])) for answer, match in found.items() if match}


def of_others(title: str) -> bool:
    """Say whether a question is about another company, what was expected, or how important something is."""
    return bool(_OF_OTHERS.search(title))
