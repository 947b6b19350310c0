"""The tracked files of a tree, read and parsed once, for the rules of the house."""

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOMS = (
    "accounts",
    "action_plans",
    "assessment",
    "at_risk",
    "briefing",
    "budget",
    "engagement",
    "intake",
    "plans",
    "program",
    "roadmap",
    "satisfaction",
)


@dataclass(frozen=True)
class Source:
    """One file: `path` as seen from the top of the tree, with forward slashes."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text, self.path)

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(self.path.split("/"))

    @property
    def name(self) -> str:
        return self.parts[-1]

    @property
    def room(self) -> str | None:
        """The room that the file belongs to, if any."""
        return self.parts[1] if self.path.startswith("kadash/") and self.parts[1] in ROOMS else None

    @property
    def part(self) -> str | None:
        """The part of the room that the file lies in: ``rules``, ``queries``, …"""
        return self.parts[2].removesuffix(".py") if self.room else None

    def at(self, node: ast.AST, message: str) -> str:
        return f"{self.path}:{getattr(node, 'lineno', 1)} {message}"

    def calls(self) -> Iterator[ast.Call]:
        return (node for node in ast.walk(self.tree) if isinstance(node, ast.Call))


class Tree:
    """All tracked text files below `root`; of a tree that is not under version control, all files."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @cached_property
    def files(self) -> list[Source]:
        found = []
        for name in sorted(self._names()):
            if not (self.root / name).is_file():
                continue  # just deleted, or a link to a folder (a virtual environment has one)
            try:
                text = (self.root / name).read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue  # a picture, a sample in another encoding
            found.append(Source(name, text))
        return found

    def _names(self) -> list[str]:
        if (self.root / ".git").exists():
            listed = subprocess.run(
                ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
                cwd=self.root, capture_output=True, text=True, check=True,
            )  # fmt: skip
            return listed.stdout.splitlines()
        return [path.relative_to(self.root).as_posix() for path in self.root.rglob("*") if path.is_file()]

    def python(self, *starts: str) -> list[Source]:
        """The Python files whose path begins with one of `starts`."""
        return [file for file in self.files if file.name.endswith(".py") and file.path.startswith(starts)]

    @cached_property
    def product(self) -> list[Source]:
        return self.python("kadash/", "pages/", "app.py")


def called(call: ast.Call) -> str:
    """The last name of what is called: `commit` of `session.commit()`, `select` of `select(Bill)`."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def imported(file: Source) -> Iterator[tuple[ast.AST, str]]:
    """Every module that the file imports, with names: `from a.b import c` gives `a.b` and `a.b.c`."""
    for node in ast.walk(file.tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node, node.module
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)
