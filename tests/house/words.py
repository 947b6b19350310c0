"""What may not stand in any tracked file, and the spelling of the house (American English)."""

import ast
import re
from collections.abc import Iterator

from kadash.screens.uploads.views import spoken
from tests.house.tree import Source, Tree

# These hold the words as data, or other people's words.
OTHERS = ("tests/house/", "tests/test_house.py", "tests/files/", "data/", "LICENSE")

MACHINE = {
    "a path of one machine": r"(?<![\w.~/:\-])/(?:work|opt|root|home|Users|mnt|srv)/\w",
    "a place to install from": r"--(?:extra-)?index-url|--find-links|--trusted-host|pypi\.org|pythonhosted",
    "a merge left open": r"^(?:<{7}|>{7}|={7}$)",
    "work left open": r"\b(?:TODO|FIXME|XXX|HACK)\b",
}
BRITISH = (
    r"programmes?|colour\w*|behaviour\w*|favour\w*|neighbour\w*|honour\w*|labour\w*|centre[ds]?|"
    r"(?:recogn|organ|normal|initial|optim|summar|visual|serial|util|minim|maxim|categor|prior|emphas|custom|"
    r"synchron|author|real|final|standard|capital|character|general|special)is(?:e[sdr]?|ing|ation\w*)|"
    r"analys(?:e[drs]?|ing)|labell\w+|cancell(?:ed|ing)|modell\w+|travell\w+|licences?|grey\w*|cheques?|"
    r"judgements?|whilst|artefacts?|defence|fulfil|catalogues?|metres?|litres?|sceptical|ageing"
)
SPELLING = re.compile(rf"(?i)(?<![A-Za-z])(?:{BRITISH})(?![a-z])")


def machine_and_leftovers(tree: Tree) -> Iterator[str]:
    """A tracked file speaks of the project alone: no path of one machine, no host, nothing left open."""
    for file in tree.files:
        if file.path.startswith(OTHERS):
            continue
        for what, pattern in MACHINE.items():
            for found in re.finditer(pattern, file.text, re.MULTILINE):
                line = file.text.count("\n", 0, found.start()) + 1
                yield f"{file.path}:{line} holds {what}: {found.group()}"


def american_spelling(tree: Tree) -> Iterator[str]:
    """One spelling, so that a search finds everything."""
    for file in tree.files:
        if file.path.startswith(OTHERS) or not file.path.endswith((".py", ".md", ".toml", ".typ", ".css")):
            continue
        for number, line in enumerate(file.text.splitlines(), start=1):
            for found in SPELLING.finditer(line.replace("_", " ")):
                yield f"{file.path}:{number} is British: {found.group()}"


TYPED = re.compile(r"(?<![\w-])--[a-z][a-z-]+|python -m kadash")
ON_SCREEN = ("kadash/screens/", "kadash/ui/", "pages/")


def typed_words_in_parentheses(tree: Tree) -> Iterator[str]:
    """What is typed on the command line stands in parentheses in a sentence: screens leave these out.

    A screen's own sentences hold none at all.
    """
    for file in tree.product:
        on_screen = file.path.startswith(ON_SCREEN)
        if not on_screen and not file.room:
            continue
        for node, text in _sentences(file):
            left = text if on_screen else spoken(text)
            if found := TYPED.search(left):
                yield file.at(node, f"{found.group()} is for the command line: set it in parentheses")


def _sentences(file: Source) -> Iterator[tuple[ast.AST, str]]:
    """Return the texts of a file that have several words, docstrings left out."""
    inner = {
        id(part) for node in ast.walk(file.tree) if isinstance(node, ast.JoinedStr) for part in node.values
    }
    said = {id(node.value) for node in ast.walk(file.tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(file.tree):
        if id(node) in inner or id(node) in said:
            continue
        if isinstance(node, ast.JoinedStr):
            text = "".join(str(v.value) if isinstance(v, ast.Constant) else "x" for v in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = node.value
        else:
            continue
        if " " in text and "{" not in text:
            yield node, text


_CLOCKS = re.compile(r"%-?[HI]:%M|\b[Hh]{1,2}:mm\b(?! A)")
_SEEN = ("kadash/screens/", "kadash/ui/", "pages/")


def times_in_one_way(tree: Tree) -> Iterator[str]:
    """A time of day reads ``4:05 PM`` on screens and in documents; fields and grids write it so, too."""
    for file in tree.product:
        if not file.path.startswith(_SEEN) and file.part not in ("documents", "charts"):
            continue
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _CLOCKS.search(node.value):
                yield file.at(node, "writes a time of day by hand: core/moments.py does")
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                named = {keyword.arg for keyword in node.keywords}
                if node.func.attr == "time_input" and "format" not in named:
                    yield file.at(node, "asks for a time of day without its format: forms.CLOCK")
