"""Text with figures: fields that are filled in with what the data says now, and that say when it moved."""

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass

FIELD = re.compile(r"\{([a-z_]+\.[a-z_]+)\}")
LIKE_A_FIELD = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Figure:
    """A named figure. ``text`` is how it is written everywhere; ``how`` says how it was computed."""

    key: str
    label: str
    text: str
    how: str = ""


@dataclass(frozen=True)
class Moved:
    """A figure that a narrative quotes and that was another when the narrative was written."""

    key: str
    label: str
    then: str
    now: str


def quoted(narrative: str) -> tuple[str, ...]:
    """Return the keys of the figures that a narrative quotes, each once, in order."""
    return tuple(dict.fromkeys(FIELD.findall(narrative)))


def unknown_fields(narrative: str, figures: Container[str]) -> tuple[str, ...]:
    """Return what looks like a field of the narrative but names no figure."""
    matches = LIKE_A_FIELD.findall(narrative)
    return tuple(text for text in dict.fromkeys(matches) if text[1:-1] not in figures)


def filled(narrative: str, figures: Mapping[str, Figure]) -> str:
    """Return the narrative with its figures written out; unknown fields stay as they are."""
    return FIELD.sub(lambda m: figures[m[1]].text if m[1] in figures else m[0], narrative)


def moved(narrative: str, then: Mapping[str, str], figures: Mapping[str, Figure]) -> tuple[Moved, ...]:
    """Return the quoted figures that differ from what they were when the narrative was written.

    ``then`` holds the texts of that time by key; a figure that was not there then counts as it is.
    """
    return tuple(
        Moved(key, figures[key].label, then[key], figures[key].text)
        for key in quoted(narrative)
        if key in figures and key in then and then[key] != figures[key].text
    )


def labeled(text: str, names: Mapping[str, str]) -> str:
    """Return a text with its fields by the names that people know: ``{At-risk revenue}``."""
    return FIELD.sub(lambda m: f"{{{names[m[1]]}}}" if m[1] in names else m[0], text)


def coded(text: str, names: Mapping[str, str]) -> str:
    """Return what ``labeled`` made of a text as it was; what names no figure stays as it is."""
    keys = {name: key for key, name in names.items()}
    return LIKE_A_FIELD.sub(lambda m: f"{{{keys[m[0][1:-1]]}}}" if m[0][1:-1] in keys else m[0], text)
