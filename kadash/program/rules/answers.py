"""Answers to an invitation as people and form programs write them."""

import re

ADDRESS = re.compile(r"[^\s@<>,;:\"]+@[^\s@<>,;:\"]+\.[^\s@<>,;:\".]+")

_NONE = re.compile(r"no (?:answer|response|reply)|none|pending|invited|not answered|awaiting.*|-+|–")
_MAYBE = re.compile(r"(?:maybe|may be|tentative|perhaps|possibly|unsure|not sure|undecided).*")
_NO = re.compile(
    r"(?:no\b|n$|not\b|can(?:no|')?t\b|cannot|can not|unable|declin|regret|sorry|false$|0$|won'?t\b"
    r"|will not\b|i (?:can(?:no|')?t|cannot|will not|won'?t)\b).*"
)
_YES = re.compile(
    r"(?:yes|y$|attend|accept|coming|going|i will\b|i'll|will (?:attend|come|be)|confirmed|true$|1$"
    r"|of course|sure).*"
)
ASKS = re.compile(
    r"\brsvp\b|\battend(?:ing|ance)?\b|\bwill you (?:come|join|be there)|\bcan you (?:come|join|make it)"
    r"|\bcoming\b|\b(?:your )?answer to (?:the|our) invitation\b",
    re.IGNORECASE,
)
"""What a column is called that asks whether somebody comes."""


def answer_of(text: str) -> str | None:
    """Return ``yes``, ``no``, ``maybe`` or ``none``; None where the words say none of them."""
    said = re.sub(r"\s+", " ", text.replace("’", "'")).strip().casefold().rstrip(".!")
    for pattern, answer in ((_NONE, "none"), (_MAYBE, "maybe"), (_NO, "no"), (_YES, "yes")):
        if pattern.fullmatch(said):
            return answer
    return "none" if not said else None
