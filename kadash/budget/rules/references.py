"""References of a budget line to goals: ``(5) F.1.1.a`` is five of that objective."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from kadash.core.errors import Invalid
from kadash.roadmap.rules import codes

_COUNT = r"\(\s*(?P<{0}>\d+(?:\.\d+)?)\s*[x×]?\s*\)"
_REFERENCE = re.compile(
    rf"(?:{_COUNT.format('before')}\s*|(?P<times>\d+)\s*[x×]\s*)?"
    rf"(?P<code>{codes.CODE.pattern})(?![\w.])"
    rf"(?:\s*{_COUNT.format('after')})?"
    r"(?:\s*[@:=]?\s*(?P<percent>\d+(?:\.\d+)?)\s*%)?"
)
_BETWEEN = re.compile(r"[\s,;/&+]*(?:and\b)?[\s,;/&+]*", re.IGNORECASE)


@dataclass(frozen=True)
class Serves:
    """One link of a line: ``count`` of the node ``code``, and its share of the amount if one was set."""

    code: str
    count: Decimal = Decimal(1)
    weight: Decimal | None = None


def parse(text: str) -> tuple[Serves, ...]:
    """Read references such as ``(1) D.1.1.b,(1) B.1.1.a`` or ``F.1.1 60%; C.1 40%``.

    A code that is named twice is one link with both counts. Raises Invalid with what could not be read.
    """
    found: dict[str, Serves] = {}
    index = _skip(text, 0)
    while index < len(text):
        match = _REFERENCE.match(text, index)
        if match is None:
            raise Invalid(
                f"“{text[index:].strip()}” is not a reference such as (5) F.1.1.a; nothing was changed."
            )
        serves = _serves(match)
        earlier = found.get(serves.code)
        found[serves.code] = serves if earlier is None else _joined(earlier, serves)
        index = _skip(text, match.end())
    return tuple(found.values())


def written(links: Sequence[Serves]) -> str:
    """Write links the way ``parse`` reads them, with the weights where they are set."""
    return ", ".join(
        f"({link.count:f}) {link.code}" + ("" if link.weight is None else f" {_percent(link.weight)}%")
        for link in links
    )


def shares(links: Sequence[Serves]) -> list[Decimal]:
    """Return each link's share of the amount; they add up to exactly 1 (nothing for no links).

    Set weights count as they are; what they leave is split by the counts of the others. Where all are
    set, they must add up to 1. Raises Invalid otherwise.
    """
    if not links:
        return []
    given = sum((link.weight for link in links if link.weight is not None), Decimal(0))
    counts = sum((link.count for link in links if link.weight is None), Decimal(0))
    if any(link.weight is not None and link.weight < 0 for link in links) or given > 1:
        raise Invalid(f"The weights add up to {given:f}; they must be positive and add up to 1.")
    if counts == 0 and given != 1:
        raise Invalid(f"The weights add up to {given:f}, not to 1.")
    split = [link.weight if link.weight is not None else (1 - given) * link.count / counts for link in links]
    split[-1] = 1 - sum(split[:-1], Decimal(0))
    return split


def loaded(rows: Sequence[dict[str, Any]] | None) -> tuple[Serves, ...]:
    """Return the links that a line's row holds as JSON."""
    return tuple(
        Serves(
            link["code"],
            Decimal(link.get("count") or 1),
            None if link.get("weight") is None else Decimal(link["weight"]),
        )
        for link in rows or ()
    )


def stored(links: Iterable[Serves]) -> list[dict[str, str | None]]:
    """Return links as the JSON that a line's row holds."""
    return [
        {
            "code": link.code,
            "count": f"{link.count:f}",
            "weight": None if link.weight is None else f"{link.weight:f}",
        }
        for link in links
    ]


def _skip(text: str, index: int) -> int:
    between = _BETWEEN.match(text, index)
    return index if between is None else between.end()


def _serves(match: re.Match[str]) -> Serves:
    count = match["before"] or match["times"] or match["after"] or "1"
    percent = match["percent"]
    weight = None if percent is None else Decimal(percent) / 100
    return Serves(codes.normalized(match["code"]), Decimal(count), weight)


def _joined(one: Serves, other: Serves) -> Serves:
    weight = None
    if one.weight is not None or other.weight is not None:
        weight = (one.weight or Decimal(0)) + (other.weight or Decimal(0))
    return Serves(one.code, one.count + other.count, weight)


def _percent(weight: Decimal) -> str:
    text = f"{weight * 100:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
