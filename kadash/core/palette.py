"""The product's colors, one set for light mode and one for dark mode.

Text keeps 4.5 : 1 against the grounds, drawn shapes 3 : 1 (WCAG 2 AA); the series stay apart for
people with protanopia, deuteranopia and tritanopia. The tests measure both.
"""

from dataclasses import dataclass, replace
from typing import Literal


@dataclass(frozen=True)
class Look:
    """Colors as hex. ``pale`` is for shapes that stand back; its ``pale_edge`` keeps them visible.

    ``main`` marks what matters, ``accent`` a second measure, ``good`` and ``bad`` a direction (never
    by color alone). ``series`` starts with main and accent. A ``narrow`` look is for a phone.
    """

    name: Literal["light", "dark"]
    ink: str
    quiet: str
    ground: str
    raised: str
    lines: str
    main: str
    pale: str
    pale_edge: str
    accent: str
    good: str
    bad: str
    series: tuple[str, ...]
    narrow: bool = False


LIGHT = Look(
    name="light",
    ink="#18242f",
    quiet="#55616d",
    ground="#ffffff",
    raised="#f4f6f8",
    lines="#dbe2e8",
    main="#0b5c8a",
    pale="#b8cddb",
    pale_edge="#7391a8",
    accent="#c67c0c",
    good="#0f9276",
    bad="#a3360f",
    series=("#0b5c8a", "#c67c0c", "#0f9276", "#c94fbb", "#a3360f", "#525c68"),
)

DARK = Look(
    name="dark",
    ink="#e4ebf1",
    quiet="#a7b5c1",
    ground="#121b23",
    raised="#1b2731",
    lines="#31414f",
    main="#4ba3d3",
    pale="#2f4d61",
    pale_edge="#557a92",
    accent="#f0ac43",
    good="#56dcbc",
    bad="#de4a35",
    series=("#4ba3d3", "#f0ac43", "#56dcbc", "#dcbfe6", "#de4a35", "#8d9aa6"),
)

LOOKS = {look.name: look for look in (LIGHT, DARK)}


def look(name: str | None, *, narrow: bool = False) -> Look:
    """Return the set of that name; the light one where there is none."""
    found: Look = LOOKS.get(name or "light", LIGHT)  # type: ignore[call-overload]
    return replace(found, narrow=narrow)
