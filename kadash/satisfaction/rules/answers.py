"""From typed answers to ratings, and from a column of answers to its scale and part."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kadash.satisfaction.rules.anchors import coded_marks, named_ends, of_others
from kadash.satisfaction.rules.scales import RECOMMEND, Scale

# Answers that are no answer: never zero.
NO_ANSWER = frozenset(
    {"", "-", "–", "—", ".", "?", "n/a", "na", "n.a.", "dk", "none", "null", "nan", "tbd", "skip", "skipped"}
    | {"not applicable", "not available", "no answer", "no opinion", "no experience", "refused", "unsure"}
    | {"don't know", "don’t know", "dont know", "do not know", "not sure", "have not used", "haven't used"}
    | {"haven’t used", "prefer not to say", "prefer not to answer"}
)


def _both_ways(bad: str, good: str) -> Iterator[tuple[str, ...]]:
    """Yield the scales of five and seven words that survey tools make of a pair of opposites."""
    middles = ("neutral", f"neither {good} nor {bad}", "neither", "undecided", "no opinion either way")
    fives = itertools.product(
        ("very", "extremely", "strongly", "completely"), ("", "somewhat", "mostly", "fairly")
    )
    sevens = itertools.product(
        ("extremely", "very", "strongly", "completely"),
        ("", "moderately", "mostly"),
        ("slightly", "somewhat"),
    )
    for degrees in (*fives, *sevens):
        for middle in middles:
            yield (
                *(f"{degree} {bad}".strip() for degree in degrees),
                middle,
                *(f"{degree} {good}".strip() for degree in reversed(degrees)),
            )


# Word scales that survey tools offer, from the worst answer to the best; of several that fit, the first.
WORD_SCALES: tuple[tuple[str, ...], ...] = (
    ("very dissatisfied", "dissatisfied", "neutral", "satisfied", "very satisfied"),
    (
        "very dissatisfied",
        "dissatisfied",
        "neither satisfied nor dissatisfied",
        "satisfied",
        "very satisfied",
    ),
    (
        "very dissatisfied",
        "somewhat dissatisfied",
        "neither satisfied nor dissatisfied",
        "somewhat satisfied",
        "very satisfied",
    ),
    (
        "extremely dissatisfied",
        "somewhat dissatisfied",
        "neither satisfied nor dissatisfied",
        "somewhat satisfied",
        "extremely satisfied",
    ),
    (
        "not at all satisfied",
        "not so satisfied",
        "somewhat satisfied",
        "very satisfied",
        "extremely satisfied",
    ),
    ("strongly disagree", "disagree", "neutral", "agree", "strongly agree"),
    ("strongly disagree", "disagree", "neither agree nor disagree", "agree", "strongly agree"),
    ("poor", "fair", "good", "very good", "excellent"),
    ("very poor", "poor", "fair", "good", "very good"),
    ("very poor", "poor", "average", "good", "excellent"),
    ("never", "rarely", "sometimes", "often", "always"),
    *_both_ways("dissatisfied", "satisfied"),
    *_both_ways("disagree", "agree"),
)
_SCALES = tuple((words, frozenset(words)) for words in WORD_SCALES)
_NO_OPINIONS = frozenset({"neutral", "fair", "neither", "undecided", "no opinion either way"})

# A number, alone or followed by its meaning: "10 - Extremely likely", "9 of 10", "9/10"; not a date or range.
_LED = re.compile(
    r"(-?\d+(?:[.,]\d+)?)\s*(?:[-–—:=(|](?!\s*\d).*|(?:/|out of\b|of\b)\s*\d+)?", re.DOTALL | re.IGNORECASE
)
_STATED = re.compile(r"(?<![\d.])(\d{1,4})\s*(?:-|–|—|to|through|\.\.)\s*(\d{1,4})(?![\d.])", re.IGNORECASE)
# Words that say how good something is, not how often it happens: a column of them is a mark by itself.
_OPINIONS = frozenset(
    word for words in WORD_SCALES if "never" not in words for word in words if word not in _NO_OPINIONS
)
_YES = frozenset({"yes", "y", "true", "1", "x", "ja", "sí", "si", "oui"})
_NO = frozenset({"no", "n", "false", "0", "nein", "non"})
USUAL_HIGHS = (5, 7, 10, 100, 1000)


def is_missing(text: str | None) -> bool:
    """Tell whether an answer is blank, N/A, "don't know" or the like."""
    return text is None or text.strip().casefold() in NO_ANSWER


def rating(text: str | None, choices: Mapping[str, str] | None = None) -> Decimal | None:
    """Return the number that an answer stands for; None where it is missing.

    ``choices`` maps answers in words to numbers. Takes ``8``, ``8.0``, ``10 - Extremely likely``.
    Raises ValueError for anything else.
    """
    if is_missing(text):
        return None
    assert text is not None
    answer = text.strip()
    if choices and (told := {k.casefold(): v for k, v in choices.items()}.get(answer.casefold())) is not None:
        return Decimal(told)
    match = _LED.fullmatch(answer)
    if not match:
        raise ValueError(f"{answer!r} is not a rating")
    return Decimal(match[1].replace(",", "."))


def yes_no(text: str | None) -> bool | None:
    """Return whether an answer says yes or no; None where it says neither."""
    first = re.split(r"[\s,;.]", (text or "").strip().casefold(), maxsplit=1)[0]
    return True if first in _YES else False if first in _NO else None


def word_choices(answers: Iterable[str]) -> dict[str, str]:
    """Return the ratings of answers in words, 1 for the worst, where a known scale holds all of them."""
    given = {answer.strip().casefold() for answer in answers if not is_missing(answer)}
    if not given:
        return {}
    for words, known in _SCALES:
        if given <= known:
            return {word: str(index) for index, word in enumerate(words, start=1)}
    return {}


def is_opinion(text: str) -> bool:
    """Tell whether an answer is a word of a scale from bad to good."""
    return text.strip().casefold() in _OPINIONS


def opinions(answers: Iterable[str]) -> bool:
    """Tell whether a column's answers are words of one scale from bad to good."""
    given = [answer for answer in answers if not is_missing(answer)]
    return any(map(is_opinion, given)) and bool(word_choices(given))


@dataclass(frozen=True)
class ScaleGuess:
    """The scales that a column may be on; ``certain`` where there is one and the data or title says so."""

    scales: tuple[Scale, ...]
    certain: bool
    choices: Mapping[str, str]
    reason: str


def guess_scale(title: str, answers: Sequence[str]) -> ScaleGuess | None:
    """Return what the title and the answers say about the scale; None where they are no ratings.

    A title like "on a scale of 0-10" decides where the answers fit it; else words of a known scale;
    else numbers, which leave a doubt unless 0 and more than 5 both occur (0 to 10).
    """
    words = word_choices(answers)
    if words:
        scale = Scale(Decimal(1), Decimal(max(int(v) for v in words.values())))
        return ScaleGuess((scale,), True, words, "its answers are the words of a known scale")
    if codes := coded_marks(title, [answer for answer in answers if not is_missing(answer)]):
        return _coded(codes)
    numbers = _numbers(answers)
    if not numbers:
        return None
    low, high = min(numbers), max(numbers)
    if (ends := named_ends(title)) is not None and low in ends and high in ends:
        return ScaleGuess((ends,), True, {}, "its title names the ends of the scale")
    for first, last in _STATED.findall(title):
        if first != last and Decimal(first) <= low and high <= Decimal(last):
            return ScaleGuess((Scale(Decimal(first), Decimal(last)),), True, {}, "its title states the scale")
    if low == 0 and 5 < high <= 10:
        return ScaleGuess((RECOMMEND,), True, {}, "its answers run from 0 to more than 5")
    if low >= 0 and 7 < high <= 10 and _LIKELY.search(title):
        return ScaleGuess((RECOMMEND,), True, {}, USUAL_RECOMMEND)
    if low < 0 or high > USUAL_HIGHS[-1]:
        return None
    highs = [Decimal(usual) for usual in USUAL_HIGHS if high <= usual]
    scales = [Scale(Decimal(1 if low >= 1 and h <= 10 else 0), h) for h in highs]
    if low >= 1 and high <= 10:
        scales.append(RECOMMEND)
    return ScaleGuess(tuple(scales), False, {}, "its answers are numbers")


def _coded(codes: Mapping[str, str]) -> ScaleGuess:
    """Return the scales of codes: nothing says whether the first is the worst or the best."""
    high = next(Decimal(usual) for usual in USUAL_HIGHS if usual >= max(map(int, codes.values())))
    ways = (Scale(Decimal(1), high), Scale(high, Decimal(1)))
    return ScaleGuess(ways, False, codes, f"its answers are codes, such as {min(codes)}")


def readable(answers: Iterable[str]) -> list[str]:
    """Return the answers that are ratings in numbers."""
    return [answer for answer in answers if _numbers([answer])]


def mostly_rated(title: str, answers: Sequence[str]) -> bool:
    """Tell whether a column holds ratings, if not in every row: a stray word is that row's defect."""
    if guess_scale(title, answers) is not None:
        return True
    given = [answer for answer in answers if not is_missing(answer)]
    rated = readable(given)
    return len(rated) > len(given) / 2 and guess_scale(title, rated) is not None


def _numbers(answers: Sequence[str]) -> list[Decimal]:
    """Return the ratings of a column; empty where an answer is none."""
    found = []
    for answer in answers:
        try:
            number = rating(answer)
        except ValueError:
            return []
        if number is not None:
            found.append(number)
    return found


_ASKED_ABOUT = re.compile(
    r"(?:how\s+(?:satisfied|happy|pleased)\s+(?:are|were)\s+you\s+with"
    r"|how\s+would\s+you\s+rate|(?:please\s+)?rate|(?:overall\s+)?satisfaction\s+with)\s+(.+)",
    re.IGNORECASE | re.DOTALL,
)
_NO_THING = frozenset({"the following", "these", "each of the following", "following"})
_OVERALL = re.compile(r"\boverall\b|\ball things considered\b|\bgesamtzufriedenheit\b", re.IGNORECASE)
_NPS = r"^\s*(?:NPS|net promoter)(?:\s+(?:score|rating|question))?\s*$"
_RECOMMEND = re.compile(rf"\brecommend|\bweiterempfehl|{_NPS}", re.IGNORECASE)
_LIKELY = re.compile(rf"(?is)\blikel(?:y|ihood)\b.*\brecommend|\brecommend.*\blikel(?:y|ihood)\b|{_NPS}")
USUAL_RECOMMEND = "how likely somebody is to recommend is asked from 0 to 10, and its answers go beyond 7"
_COMMENT = re.compile(
    r"\bcomments?\b|\bwhy\b|\bfeedback\b|\bsuggest|\banything else\b|\bfree text\b|\btell us\b"
    r"|\bin your own words\b",
    re.IGNORECASE,
)
_PLANNING = re.compile(r"\bjoint[\s-]+planning|\bplanning session|\baccount plan", re.IGNORECASE)
PREFIXES = ("factor:", "factor ")
_FORM_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+")


@dataclass(frozen=True)
class PartGuess:
    """What a column probably is to the index (``overall``, ``factor:Reliability``, ``other``…), and why."""

    part: str
    reason: str


def guess_part(title: str, answers: Sequence[str]) -> PartGuess:
    """Return what a column is to the index, by its title, and by whether its answers fit that part."""
    plain = strip_markup(title)
    if (part := title.strip().casefold()) in {"overall", "recommend", "comment", "joint_planning"}:
        return PartGuess(part, "its title is the part's name")
    if plain.casefold().startswith(PREFIXES[0]) and plain[7:].strip():
        return PartGuess(f"factor:{plain[7:].strip()}", "its title names the factor")
    if _PLANNING.search(plain) and any(yes_no(answer) is not None for answer in answers):
        return PartGuess(
            "joint_planning", "its title is about planning together and its answers are yes or no"
        )
    rated = mostly_rated(plain, answers)
    if of_others(plain):
        return PartGuess("other", "its title asks about somebody else, or what was expected")
    if rated and _RECOMMEND.search(plain):
        return PartGuess("recommend", "its title says recommend and its answers are ratings")
    if rated and _OVERALL.search(plain):
        return PartGuess("overall", "its title says overall and its answers are ratings")
    asked = _ASKED_ABOUT.search(plain)
    if rated and asked and asked[1].strip(" :?.") not in _NO_THING:
        return PartGuess(
            f"factor:{_named(asked[1])}", "its title asks about one thing and its answers are ratings"
        )
    if opinions(answers):
        return PartGuess(f"factor:{_named(plain)}", "its answers are words from bad to good")
    if not rated and _COMMENT.search(plain):
        return PartGuess("comment", "its title asks for words")
    return PartGuess("other", "nothing says what it is to the index")


def _named(asked_about: str) -> str:
    """``the reliability of our service?`` → ``Reliability of our service``."""
    name = re.sub(r"^(?:the|our|your)\s+", "", asked_about.strip().rstrip("?.:! "), flags=re.IGNORECASE)
    name = re.split(r"\s*[?(:]", name, maxsplit=1)[0].strip() or asked_about.strip()
    return name[:1].upper() + name[1:60]


def strip_markup(title: str) -> str:
    """Return a question's title without the tags that survey tools leave in it, in one line.

    A name of a form (``overall_satisfaction``) is read as its words.
    """
    plain = re.sub(r"\s+", " ", re.sub(r"<[^<>]{0,200}>|&nbsp;", " ", title)).strip()
    return plain.replace("_", " ").strip() if _FORM_NAME.fullmatch(plain) else plain
