"""The other programs. Where one is missing its tests are skipped, and say so; in CI they fail instead."""

import os
import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

PACKAGES = {
    "soffice": "libreoffice-calc, -impress and -writer",
    "ssconvert": "gnumeric",
    "pdftotext": "poppler-utils",
    "pdfinfo": "poppler-utils",
}
SIDES = ("xMin", "yMin", "xMax", "yMax")
XHTML = "{http://www.w3.org/1999/xhtml}"


@dataclass(frozen=True)
class Word:
    """A word on a page, and the box that its letters take, in points from the top left."""

    page: int
    text: str
    left: float
    top: float
    right: float
    bottom: float


def program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        assert os.environ.get("CI") != "true", f"no {name} in CI: install {PACKAGES[name]}"
        pytest.skip(f"no {name}: install {PACKAGES[name]}")
    return found


def run(name: str, *arguments: object) -> str:
    command = [program(name), *map(str, arguments)]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=300).stdout


def saved_by_libreoffice(paths: Iterable[Path], ending: str, folder: Path) -> dict[str, Path]:
    """Have LibreOffice save files in another form, in one start; return the new files by the old names."""
    paths = list(paths)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    out = folder / ending
    run("soffice", "--headless", profile, "--convert-to", ending, "--outdir", out, *paths)
    return {path.name: out / f"{path.stem}.{ending}" for path in paths}


def saved_by_gnumeric(path: Path, target: Path) -> Path:
    run("ssconvert", path, target)
    return target


def words(path: Path) -> list[Word]:
    """Return the words of a PDF in the order in which it draws them, as Poppler reads it."""
    tree = ElementTree.fromstring(run("pdftotext", "-bbox", path, "-"))
    return [
        Word(
            number, word.text or "", *(float(word.get(side, 0)) for side in ("xMin", "yMin", "xMax", "yMax"))
        )
        for number, page in enumerate(tree.iter(f"{XHTML}page"), start=1)
        for word in page.iter(f"{XHTML}word")
    ]


def collisions(found: list[Word]) -> list[tuple[str, str]]:
    """Return pairs of words that are drawn over each other: text that ran into the next cell or row."""
    pairs = []
    by_page: dict[int, list[Word]] = {}
    for word in found:
        by_page.setdefault(word.page, []).append(word)
    for on_page in by_page.values():
        on_page.sort(key=lambda word: word.top)
        for place, one in enumerate(on_page):
            for other in on_page[place + 1 :]:
                if other.top >= one.bottom:
                    break
                across = min(one.right, other.right) - max(one.left, other.left)
                down = min(one.bottom, other.bottom) - max(one.top, other.top)
                height = min(one.bottom - one.top, other.bottom - other.top)
                if across > 0.2 * height and down > 0.5 * height:
                    pairs.append((one.text, other.text))
    return pairs
