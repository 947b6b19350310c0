"""Plants small faults in every ``rules`` module and asks its own tests whether they notice.

``python -m tests.bench.mutants OUT.jsonl [--count 400] [--seed 1] [--only PART_OF_A_PATH]`` writes a line for
each fault: file, line, what was changed, and who noticed: its ``own`` test, others of the room's ``rules``,
a ``time`` out, or nobody. Texts are not changed; ``--count`` draws some of all faults, in random order. The
tests must pass without a fault. Libraries are imported once; each fault lives in a process forked from there.
"""

import argparse
import ast
import contextlib
import copy
import importlib.abc
import importlib.machinery
import importlib.util
import json
import os
import random
import resource
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

HERE = Path(__file__).parents[2]
SECONDS = 60
SLOW = (  # they draw thousands of cases or import a library of statistics; cases by hand hold the same rules
    "tests/satisfaction/rules/test_movement.py::test_holm_against_statsmodels",
    "tests/satisfaction/rules/test_privacy.py::test_nothing_small_can_be_worked_out_of_what_is_published",
)
COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "floor": "ceil", "ceil": "floor"}
Change = tuple[str, Callable[[ast.AST], ast.AST]]


def changes(node: ast.AST) -> Iterator[Change]:
    """Yield the small faults that one node of the code allows: what is said of each, and how it is made."""
    if isinstance(node, ast.Compare):
        for n, op in enumerate(node.ops):
            other = COMPARISONS[type(op)]
            yield f"{type(op).__name__} → {other.__name__}", _set_item("ops", n, other())
    elif isinstance(node, ast.BoolOp):
        turned = ast.Or if isinstance(node.op, ast.And) else ast.And
        yield f"→ {turned.__name__}", _set("op", turned())
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not | ast.USub):
        yield f"without {type(node.op).__name__}", lambda found: found.operand  # type: ignore[attr-defined]
    elif isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in ARITHMETIC and not _text(node):
        operator = ARITHMETIC[type(node.op)]
        yield f"{type(node.op).__name__} → {operator.__name__}", _set("op", operator())
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool | int | float):
        value = not node.value if isinstance(node.value, bool) else node.value + 1
        yield f"{node.value} → {value}", _set("value", value)
    elif isinstance(node, ast.Call):
        yield from _of_call(node)
    elif isinstance(node, ast.If | ast.IfExp | ast.While) and not isinstance(
        node.test, ast.Compare | ast.BoolOp
    ):
        yield "condition turned", _set("test", ast.UnaryOp(ast.Not(), node.test))
    elif isinstance(node, ast.Return) and node.value and not _is_none(node.value):
        yield "returns None", _set("value", ast.Constant(None))
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        yield "statement dropped", lambda found: ast.Pass()
    elif isinstance(node, ast.Continue):
        yield "continue → break", lambda found: ast.Break()


def _of_call(node: ast.Call) -> Iterator[Change]:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    if name in CALLS:
        where = "id" if isinstance(node.func, ast.Name) else "attr"
        func = copy.copy(node.func)
        setattr(func, where, CALLS[name])
        yield f"{name} → {CALLS[name]}", _set("func", func)
    if name == "Decimal" and node.args and isinstance(node.args[0], ast.Constant):
        with contextlib.suppress(InvalidOperation):
            value = str(Decimal(str(node.args[0].value)) + 1)
            yield f"Decimal {node.args[0].value} → {value}", _set_item("args", 0, ast.Constant(value))


def _set(field: str, value: object) -> Callable[[ast.AST], ast.AST]:
    def change(node: ast.AST) -> ast.AST:
        setattr(node, field, value)
        return node

    return change


def _set_item(field: str, n: int, value: object) -> Callable[[ast.AST], ast.AST]:
    def change(node: ast.AST) -> ast.AST:
        getattr(node, field)[n] = value
        return node

    return change


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _text(node: ast.BinOp | ast.AugAssign) -> bool:
    sides = (node.value,) if isinstance(node, ast.AugAssign) else (node.left, node.right)
    return any(
        isinstance(side, ast.JoinedStr) or (isinstance(side, ast.Constant) and isinstance(side.value, str))
        for side in sides
    )


def _walk(node: ast.AST, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], ast.AST]]:
    """Walk the code that calculates: annotations, decorators and the forms of texts are left out."""
    yield path, node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "format_spec", "type_params"):
            continue
        if isinstance(value, ast.AST):
            yield from _walk(value, (*path, name))
        elif isinstance(value, list):
            for n, part in enumerate(value):
                if isinstance(part, ast.AST):
                    yield from _walk(part, (*path, name, n))


@dataclass(frozen=True)
class Fault:
    """A small change at one place of a module; ``number`` counts those that the module allows."""

    path: Path
    number: int
    line: int
    said: str

    def planted(self) -> ast.Module:
        """Return the module's code with the fault."""
        tree = ast.parse(self.path.read_text(encoding="utf-8"))
        places = [(path, change) for path, node in _walk(tree) for _, change in changes(node)]
        path, change = places[self.number]
        holder: Any = tree
        for step in path[:-1]:
            holder = holder[step] if isinstance(step, int) else getattr(holder, step)
        last = path[-1]
        old = holder[last] if isinstance(last, int) else getattr(holder, str(last))
        new = ast.copy_location(change(old), old)
        if isinstance(last, int):
            holder[last] = new
        else:
            setattr(holder, last, new)
        return ast.fix_missing_locations(tree)


def faults(path: Path) -> list[Fault]:
    """Return the faults that a module allows."""
    nodes = _walk(ast.parse(path.read_text(encoding="utf-8")))
    said = [(getattr(node, "lineno", 0), text) for _, node in nodes for text, _ in changes(node)]
    return [Fault(path, number, line, text) for number, (line, text) in enumerate(said)]


class Planted(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Imports one module from changed code."""

    def __init__(self, name: str, path: Path, code: CodeType) -> None:
        self.name, self.path, self.code = name, path, code

    def find_spec(
        self, fullname: str, path: object = None, target: object = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname != self.name:
            return None
        return importlib.util.spec_from_file_location(fullname, self.path, loader=self)

    def exec_module(self, module: ModuleType) -> None:
        exec(self.code, module.__dict__)


def noticed(path: Path, tree: ast.Module, tests: list[str]) -> str:
    """Say whether some tests notice a fault: ``yes``, ``no`` or ``time`` out."""
    sys.stdout.flush()
    child = os.fork()
    if child:
        status = os.waitpid(child, 0)[1]
        if os.WIFSIGNALED(status):
            return "time" if os.WTERMSIG(status) == signal.SIGXCPU else "yes"
        return "no" if os.WEXITSTATUS(status) == 0 else "yes"
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 5))  # of the processor: others may be busy
    code = 1
    try:
        import pytest

        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1), os.dup2(quiet, 2)
        name = ".".join(path.relative_to(HERE).with_suffix("").parts)
        sys.meta_path.insert(0, Planted(name, path, compile(tree, str(path), "exec")))
        slow = [part for test in SLOW for part in ("--deselect", test)]
        plain = ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-o",
                 "addopts=--import-mode=importlib", "--no-header", "--tb=no"]  # fmt: skip
        code = int(pytest.main([*plain, *slow, *tests]))
    finally:
        os._exit(code)


def verdict(path: Path, tree: ast.Module) -> str:
    parts = path.relative_to(HERE / "kadash").parts
    own = HERE / "tests" / Path(*parts[:-1]) / f"test_{parts[-1]}"
    room = HERE / "tests" / Path(*parts[: parts.index("rules") + 1])
    for what, tests in (("own", [own]), ("rules", [room])):
        if tests[0].exists():
            answer = noticed(path, tree, [str(test) for test in tests])
            if answer != "no":
                return what if answer == "yes" else "time"
    return "nobody"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("--count", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    asked = parser.parse_args()
    os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = f"{asked.out}.hypothesis"
    import hypothesis.strategies, pandas, pyarrow.compute, pytest, scipy.stats, sqlmodel  # noqa: E401, F401, I001
    import tests.conftest  # noqa: F401

    paths = sorted((HERE / "kadash").glob("*/rules/**/*.py"))
    every = [fault for path in paths if asked.only in str(path) for fault in faults(path)]
    drawn = random.Random(asked.seed).sample(every, min(asked.count or len(every), len(every)))
    print(f"{len(drawn)} of {len(every)} faults")
    counts: Counter[str] = Counter()
    with open(asked.out, "a", encoding="utf-8") as out:
        for fault in drawn:
            answer = verdict(fault.path, fault.planted())
            counts[answer] += 1
            file = str(fault.path.relative_to(HERE))
            row = {"file": file, "line": fault.line, "fault": fault.said, "noticed": answer}
            print(json.dumps(row, ensure_ascii=False), file=out, flush=True)
    print(dict(counts))


if __name__ == "__main__":
    main()
