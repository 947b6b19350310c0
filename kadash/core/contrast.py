"""Readable colors: contrast by WCAG 2, and the nearest readable shade of a color."""

import re

TEXT = 4.5
"""The least contrast of text with its ground (WCAG 2, level AA)."""
HEX = re.compile(r"#[0-9a-fA-F]{6}")


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colors (hex), 1 to 21. Source: WCAG 2, relative luminance."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable(color: str, ground: str, *, least: float = TEXT) -> str:
    """Return the color, or its nearest shade toward black or white that can be read on the ground."""
    target = 0.0 if _luminance(ground) > 0.18 else 255.0  # where black and white are read alike
    parts = _parts(color)
    for step in range(51):
        mixed = [part + (target - part) * step / 50 for part in parts]
        shade = "#" + "".join(f"{round(part):02x}" for part in mixed)
        if contrast(shade, ground) >= least:
            return shade
    return "#000000" if target == 0 else "#ffffff"


def _parts(color: str) -> tuple[int, ...]:
    return tuple(int(color[place : place + 2], 16) for place in (1, 3, 5))


def _luminance(color: str) -> float:
    linear = [
        part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in _parts(color)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
