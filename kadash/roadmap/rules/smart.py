"""SMART check of a goal: specific, measurable, actionable, realistic, timely, and what is missing.

The check reads the words of the goal and what its author has filled in beside them (target, due date).
It names what it misses; whether a goal is realistic only people can judge, so that letter is a question.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Letter = Literal["S", "M", "A", "R", "T"]

NAMES: dict[Letter, str] = {
    "S": "Specific",
    "M": "Measurable",
    "A": "Actionable",
    "R": "Realistic",
    "T": "Timely",
}

_NUMBER_WORD = (
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|hundred|"
    r"once|twice|half|double|doubled|triple"
)
_MONTH = (
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?"
)
_QUARTER = r"(?:(?:1st|2nd|3rd|4th|first|second|third|fourth|last)\s+quarter|q[1-4]\b)"
_YEAR = r"(?:19|20)\d\d"
_DEADLINE = re.compile(
    rf"\b{_QUARTER}"
    rf"|\bby\b[^.;]*?\b(?:{_YEAR}|{_MONTH}|year[- ]end|end of (?:the )?(?:\w+ )?(?:year|month|week))\b"
    rf"|\b(?:in|before|until|through|during)\s+(?:{_MONTH}\s+)?{_YEAR}\b"
    rf"|\b(?:year[- ]end|end of (?:the )?(?:fiscal |calendar )?year)\b"
    rf"|\b(?:{_MONTH})\s+\d{{1,2}}\b|\b\d{{4}}-\d\d-\d\d\b|\b\d{{1,2}}/\d{{1,2}}/(?:\d\d)?\d\d\b"
    rf"|\bwithin\s+(?:\d+|an?|{_NUMBER_WORD})\s+(?:\w+\s+)?(?:hours?|days?|weeks?|months?|years?)\b"
    rf"|\bbefore\s+\w+ing\b",
    re.IGNORECASE,
)
_RHYTHM = re.compile(
    r"\b(?:each|every|per)\s+(?:day|week|month|quarter|year)\b|\b(?:daily|weekly|monthly|quarterly|annually|yearly)\b",
    re.IGNORECASE,
)
_AMOUNT = re.compile(rf"\d|\b(?:{_NUMBER_WORD})\b", re.IGNORECASE)
_VAGUE_RHYTHM = re.compile(
    r"\b(?:often|regularly|frequently|occasionally|sometimes|more(?! than)|as needed|soon|asap)\b",
    re.IGNORECASE,
)
_VAGUE_VERB = re.compile(
    r"\b(?:strengthen|improve|enhance|better|optimi[sz]e|support|promote|foster|deepen|build on|work on|"
    r"help|maximi[sz]e|leverage)\w*\b",
    re.IGNORECASE,
)
_ACTIVITY = re.compile(
    r"\b(?:conduct|hold|host|have|attend|organi[sz]e|run|put on)\s+(?:an?\s+|the\s+|our\s+|\w+\s+)?"
    r"(?:seminars?|lunch(?:es|eons?)?|dinners?|breakfasts?|meals?|drinks?|meetings?|workshops?|events?|"
    r"coffees?|parties|party|receptions?|webinars?)\b|\bplay\s+\w+\b|\bgolf\b",
    re.IGNORECASE,
)
_OUTCOME = re.compile(
    r"\b(?:so that|in order to|resulting in|to reach|to raise|to cut|to reduce)\b", re.IGNORECASE
)
_DEED = re.compile(
    r"\b(?:will|shall|increase|decrease|reduce|raise|lower|cut|identify|develop|provide|respond|review|deliver|complete|"
    r"reach|set|setting|establish|create|visit|meet|conduct|hold|host|have|play|publish|install|train|survey|"
    r"answer|answered|solve|resolve|contact|call|write|launch|implement|enroll?|sign|retain|recover|save|measure|"
    r"report|prepare|present|recruit|keep|achieve|grow|win|attend|add|replace|inspect|audit|strengthen|"
    r"improve|build|maintain|offer|send|update|collect|analy[sz]e|map|assign|agree|introduce|organi[sz]e|run)"
    r"(?:s|d|ed|ing|ped|ied|es)?\b",
    re.IGNORECASE,
)


_NO_VERB = re.compile(
    r"(?:the|an?|all|each|every|no|our|we|they|more|better|good|high|higher|low|lower|new|key|customers?|"
    r"accounts?|satisfaction|relationships?|revenues?|loads?|efficiency|conservation|power|service)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Finding:
    """What the check says about one letter; ``met`` is None where only people can tell."""

    letter: Letter
    met: bool | None
    said: str

    @property
    def name(self) -> str:
        return NAMES[self.letter]


def check(
    text: str,
    *,
    goal: bool = True,
    target: Decimal | None = None,
    baseline: Decimal | None = None,
    due: date | None = None,
    measures: int = 0,
) -> tuple[Finding, ...]:
    """Return the five findings, in the order of the word SMART.

    ``goal`` is False for objectives: an objective may be an activity, a goal says what the activity
    should change. ``target``, ``baseline`` and ``due`` are the node's own fields; ``measures`` is how
    many measures with a target stand below it.
    """
    timely = _timely(text, due)
    return (
        _specific(text, goal),
        _measurable(text, target, measures),
        _actionable(text),
        _realistic(baseline, target),
        timely,
    )


def is_smart(findings: tuple[Finding, ...]) -> bool:
    """Tell whether nothing is missing as far as words can show it."""
    return all(finding.met is not False for finding in findings)


def missing(findings: tuple[Finding, ...]) -> list[str]:
    """Return the sentences about what is missing."""
    return [finding.said for finding in findings if finding.met is False]


def _specific(text: str, goal: bool) -> Finding:
    activity = _ACTIVITY.search(text)
    if goal and activity and not _OUTCOME.search(text):
        return Finding(
            "S",
            False,
            f"“{activity[0]}” is something to do, not something to reach: say what should change by it.",
        )
    vague = _VAGUE_RHYTHM.search(text)
    if vague:
        return Finding("S", False, f"“{vague[0]}” can mean anything: say how many, or by how much.")
    verb = _VAGUE_VERB.search(text)
    if verb and not _quantities(text):
        return Finding("S", False, f"“{verb[0]}” leaves open what will change: name the result.")
    if len(text.split()) < 4:
        return Finding("S", False, "Too short to be understood by somebody else: say what, and for whom.")
    return Finding("S", True, "Says what should be different, and for whom.")


def _measurable(text: str, target: Decimal | None, measures: int) -> Finding:
    if target is not None:
        return Finding("M", True, "Has a target.")
    if measures:
        return Finding("M", True, f"Has {measures} measure{'s' if measures > 1 else ''} with a target.")
    if _quantities(text):
        return Finding("M", True, "Names a quantity.")
    return Finding("M", False, "No quantity: say how many or by how much, or add a measure with a target.")


def _actionable(text: str) -> Finding:
    opens_with_verb = bool(text.strip()) and not _NO_VERB.match(text.strip())
    if opens_with_verb or _DEED.search(text):
        return Finding("A", True, "Says what somebody will do.")
    return Finding("A", False, "No deed: begin with what somebody will do, such as identify or reduce.")


def _realistic(baseline: Decimal | None, target: Decimal | None) -> Finding:
    if baseline is not None and target is not None:
        if baseline == target:
            return Finding("R", False, "The target equals the baseline: nothing would change.")
        return Finding("R", None, f"From {baseline} to {target}: is it within reach of people and money?")
    return Finding("R", None, "Only people can tell: compare with where you stand today.")


def _timely(text: str, due: date | None) -> Finding:
    if due is not None:
        return Finding("T", True, "Has a due date.")
    if _DEADLINE.search(text):
        return Finding("T", True, "Says by when.")
    rhythm = _RHYTHM.search(text)
    if rhythm:
        return Finding("T", False, f"“{rhythm[0]}” says how often, not by when: give it an end.")
    return Finding("T", False, "No date: say by when.")


def _quantities(text: str) -> bool:
    """Tell whether the text holds a number that is not part of its deadline."""
    return bool(_AMOUNT.search(re.sub(rf"\b{_QUARTER}|\b{_YEAR}\b", " ", text, flags=re.IGNORECASE)))
