"""What no linter knows. Each rule takes a tree and names the places that break it, one sentence each."""

import ast
import importlib.metadata
import re
import sys
from collections.abc import Iterator

from tests.house.tree import ROOMS, Source, Tree, called, imported

Findings = Iterator[str]

# Files that are longer than 300 lines, or hold a function of more than 55, and why that reads better.
LONG_FILES: dict[str, str] = {}
LONG_FUNCTIONS: dict[str, str] = {}

# Screens that add up room on the screen, not what the utility knows.
DRAWING_SUMS = {"kadash/screens/briefing/stage.py": "how large type may be for a table to fit the projector"}


def transactions_in_actions(tree: Tree) -> Findings:
    """Only actions, the ground and the load of an upload write: nothing goes round role check and audit."""
    for file in tree.product:
        actions = file.name == "actions.py" or "/actions/" in file.path
        if actions or file.path.startswith(("kadash/core/", "kadash/migrations/")):
            continue
        if file.path in ("kadash/intake/load.py", "kadash/intake/undo.py"):
            continue
        for call in file.calls():
            if isinstance(call.func, ast.Attribute) and called(call) in ("commit", "writing"):
                yield file.at(call, f"{called(call)}() belongs in actions.py")


def state_and_caches_in_ui(tree: Tree) -> Findings:
    """Caches are keyed by the data version and session keys don't collide, because one folder makes them."""
    for file in tree.product:
        if file.path.startswith(("kadash/ui/", "kadash/screens/")):
            continue
        for node in ast.walk(file.tree):
            name = (
                node.attr
                if isinstance(node, ast.Attribute)
                else node.id
                if isinstance(node, ast.Name)
                else ""
            )
            if name in ("cache_data", "cache_resource", "session_state"):
                yield file.at(node, f"{name} belongs in kadash/ui")


def pages_open_with_the_guard(tree: Tree) -> Findings:
    """Whatever a page runs, it runs inside `with page.opened(…)`, which knows who asks and what they may."""
    quiet = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Assign, ast.AnnAssign)
    for file in tree.python("pages/"):
        doing = [node for node in file.tree.body if not isinstance(node, quiet) and not _is_docstring(node)]
        if not doing or not _opens(doing[0]):
            yield file.at(doing[0] if doing else file.tree, "does not open with page.opened()")
        for node in doing[1:]:
            if not _opens(node):
                yield file.at(node, "runs outside page.opened()")
        for node in file.tree.body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value and _calls_streamlit(node.value):
                yield file.at(node, "draws before page.opened()")


def _is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _opens(node: ast.stmt) -> bool:
    if not isinstance(node, ast.With) or not isinstance(node.items[0].context_expr, ast.Call):
        return False
    return called(node.items[0].context_expr) == "opened"


def _calls_streamlit(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Name) and part.id == "st" for part in ast.walk(node))


def screens_draw_and_call(tree: Tree) -> Findings:
    """A number on a screen comes out of a rule or a query, where it has a test."""
    reckoning = {
        "groupby",
        "sum",
        "query",
        "merge",
        "pivot_table",
        "agg",
        "execute",
        "exec",
        "select",
        "cumsum",
    }
    for file in tree.python("pages/", "kadash/screens/"):
        if file.path in DRAWING_SUMS:
            continue
        for call in file.calls():
            if called(call) in reckoning:
                yield file.at(call, f"{called(call)}() on a screen: ask a rule or a query")
        for node, module in imported(file):
            if module in ("sqlmodel", "sqlalchemy"):
                yield file.at(node, f"imports {module}: ask a query")


def rules_have_tests(tree: Tree) -> Findings:
    """Each rules module has a test of its own, in the same place under tests/, with at least one case."""
    tests = {file.path: file for file in tree.python("tests/")}
    for file in tree.python("kadash/"):
        if not file.room or not ("rules" in file.parts or file.name.startswith("rules")):
            continue
        if file.name == "__init__.py" or not _defines_something(file):
            continue
        folder = "/".join(file.parts[1:-1])
        name = f"tests/{folder}/test_{file.name}"
        if name not in tests or "def test_" not in tests[name].text:
            yield file.at(file.tree, f"has no test: {name} is missing")


def _defines_something(file: Source) -> bool:
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(file.tree))


def tables_stay_in_their_room(tree: Tree) -> Findings:
    """A room asks another through its queries; its tables may change without anyone else noticing."""
    for file in tree.python("kadash/"):
        if file.room is None:
            continue
        for node, module in imported(file):
            parts = module.split(".")
            if len(parts) < 3 or parts[0] != "kadash" or parts[2] != "tables":
                continue
            if parts[1] in ROOMS and parts[1] not in (file.room, "intake"):
                yield file.at(node, f"imports the tables of {parts[1]}: ask its queries")


def reads_in_queries(tree: Tree) -> Findings:
    """A room's reads stand together: a rule, a kind of upload or a chart asks a query."""
    for file in tree.python("kadash/"):
        if file.room in (None, "intake") or file.part in ("queries", "actions", "tables"):
            continue
        for call in file.calls():
            if called(call) in ("select", "exec", "execute", "scalars", "scalar_one"):
                yield file.at(call, f"{called(call)}() outside queries and actions: ask a query")


def dates_on_every_system(tree: Tree) -> Findings:
    """``%-d`` is not known everywhere: kadash.core.periods writes days."""
    for file in tree.product:
        for number, line in enumerate(file.text.splitlines(), 1):
            if re.search(r"%[-#][dmyHIMSj]", line):
                yield f"{file.path}:{number} formats a day in a way that Windows does not know"


def no_clock_in_the_rooms(tree: Tree) -> Findings:
    """`today` is an argument, so that any day can be tested."""
    for file in tree.python("kadash/"):
        if file.room is None:
            continue
        for call in file.calls():
            if isinstance(call.func, ast.Attribute) and called(call) in ("today", "utcnow"):
                yield file.at(call, f"{called(call)}() in a room: take it as an argument")
        for node, module in imported(file):
            if module == "kadash.core.clock.today":
                yield file.at(node, "asks the clock in a room: take today as an argument")


def no_html_from_data(tree: Tree) -> Findings:
    """Text from files and people is never HTML: only markup that stands in the code may be."""
    for file in tree.product:
        for call in file.calls():
            constant = bool(call.args) and isinstance(call.args[0], ast.Constant)
            raw = any(word.arg == "unsafe_allow_html" and not _is_false(word.value) for word in call.keywords)
            html = called(call) == "html" and isinstance(call.func, ast.Attribute)
            if (raw or html) and not constant:
                yield file.at(call, "draws HTML that is not a literal")


def _is_false(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is False


def private_streamlit_in_one_file(tree: Tree) -> Findings:
    """What is not Streamlit's public interface may change with any update: one file to check then."""
    public = (
        "streamlit.components.v1",
        "streamlit.errors",
        "streamlit.column_config",
        "streamlit.testing.v1",
    )
    for file in tree.product:
        if file.path == "kadash/ui/streamlit_internals.py":
            continue
        for node, module in imported(file):
            if module.startswith("streamlit.") and not module.startswith(public):
                yield file.at(node, f"imports {module}: kadash/ui/streamlit_internals.py does")


def no_pickles(tree: Tree) -> Findings:
    """A pickle runs what it holds."""
    modules = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "shelve", "marshal"}
    for file in tree.product:
        for node, module in imported(file):
            if module.split(".")[0] in modules:
                yield file.at(node, f"imports {module}")
        for call in file.calls():
            if called(call) in ("read_pickle", "to_pickle"):
                yield file.at(call, f"calls {called(call)}()")
            for word in call.keywords:
                if word.arg in ("allow_pickle", "persist") and not _is_false(word.value):
                    yield file.at(call, f"asks for pickles by {word.arg}")


def sizes(tree: Tree) -> Findings:
    """A file that grows holds two concepts. An exception is named above, with its reason."""
    for file in tree.product:
        if file.path.startswith("kadash/migrations/versions/"):
            continue
        limit = 120 if file.path.startswith("pages/") else 300
        lines = file.text.count("\n")
        if lines > limit and file.path not in LONG_FILES:
            yield f"{file.path}:1 has {lines} lines, more than {limit}"
        for node in ast.walk(file.tree):
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > 55 and f"{file.path}:{node.name}" not in LONG_FUNCTIONS:
                yield file.at(node, f"{node.name} has {length} lines, more than 55")


def one_line_of_migrations(tree: Tree) -> Findings:
    """Two revisions upon the same one leave no newest schema: the later to come stands upon the other."""
    upon: dict[str, str] = {}
    for file in tree.python("kadash/migrations/versions/"):
        found = re.search(r"^down_revision = (.*)$", file.text, re.MULTILINE)
        below = found[1].strip("'\"") if found else ""
        if below in upon:
            yield f"{file.path}:1 stands upon {below}, and so does {upon[below]}"
        upon[below] = file.name


def no_shadowed_modules(tree: Tree) -> Findings:
    """The folder of the shell is first on Streamlit's path: a name there would hide the library of it."""
    taken = set(sys.stdlib_module_names) | set(importlib.metadata.packages_distributions())
    for name in sorted({file.parts[1].removesuffix(".py") for file in tree.python("kadash/")}):
        if name in taken - {"kadash", "__main__", "__init__"}:
            yield f"kadash/{name}:1 hides the library of that name"
        if name == "pages":
            yield "kadash/pages:1 would be served by Streamlit without the sign-in"


_SPACED = re.compile(r"(?:^|[\d'\"])[ \u00a0]%(?![\w{(])|f[ \u00a0]%%")
_SHARES = "kadash/core/shares.py"


def percentages_in_one_way(tree: Tree) -> Findings:
    """A share reads ``59.6%``, and one function writes it: no space before the sign, one way to round."""
    for file in tree.product:
        for node in ast.walk(file.tree):
            text = node.value if isinstance(node, ast.Constant) else None
            if isinstance(text, str) and _SPACED.search(text):
                yield file.at(node, "writes a space before the percent sign")
            if isinstance(node, ast.FormattedValue) and node.format_spec and file.path != _SHARES:
                spec = ast.unparse(node.format_spec).rstrip("'\"")
                if spec.endswith("%"):
                    yield file.at(node, f"formats a share by hand: {_SHARES} does")
    for file in tree.files:
        if file.path.startswith(("kadash/standards/", "data/", "README", "CHANGELOG")):
            for number, line in enumerate(file.text.splitlines(), 1):
                if re.search(r"\d[ \u00a0]%", line):
                    yield f"{file.path}:{number} writes a space before the percent sign"


def no_asserted_seconds(tree: Tree) -> Findings:
    """A test that asserts on wall time fails on a busy machine; times are measured under tests/bench."""
    clocks = {"perf_counter", "monotonic", "process_time", "perf_counter_ns", "monotonic_ns"}
    for file in tree.python("tests/"):
        if file.path.startswith("tests/bench/"):
            continue
        for function in ast.walk(file.tree):
            if isinstance(function, ast.FunctionDef):
                yield from _asserted_seconds(file, function, clocks)


def _asserted_seconds(file: Source, function: ast.FunctionDef, clocks: set[str]) -> Findings:
    times: set[str] = set()

    def measured(node: ast.AST) -> bool:
        return any(
            (isinstance(part, ast.Call) and called(part) in clocks)
            or (isinstance(part, ast.Name) and part.id in times)
            for part in ast.walk(node)
        )

    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and measured(node.value):
            times |= {target.id for target in node.targets if isinstance(target, ast.Name)}
        if isinstance(node, ast.Assert) and measured(node.test):
            yield file.at(node, "asserts on wall time")


_MOMENTS = "kadash/core/moments.py"
_STORES_MOMENTS = (_MOMENTS, "kadash/core/tables.py")  # the column type brings what is stored to UTC
_READS_CELLS = ("kadash/intake/", "kadash/core/frames.py")  # cells of files: days and times without a zone


def moments_in_the_utilitys_time(tree: Tree) -> Findings:
    """One function says in which of the utility's days a stored moment lies; the server's zone does not."""
    for file in tree.product:
        if file.path.startswith("kadash/migrations/versions/"):
            continue
        for node in ast.walk(file.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                yield from _own_way_to_a_day(file, node)
            elif isinstance(node, ast.FormattedValue) and _is_moment(node.value) and _has_days(node):
                yield file.at(node, f"writes a stored moment as it is: {_MOMENTS} says it in local time")


def _own_way_to_a_day(file: Source, call: ast.Call) -> Findings:
    name = called(call)
    if name in ("astimezone", "tz_convert") and file.path not in _STORES_MOMENTS:
        yield file.at(call, f"{name}() turns a moment its own way: {_MOMENTS} does")
    elif name == "date" and not call.args and not file.path.startswith((_MOMENTS, *_READS_CELLS)):
        yield file.at(call, f"date() takes a moment's day in whatever zone it has: {_MOMENTS} does")
    elif name in ("strftime", "isoformat") and isinstance(call.func, ast.Attribute):
        if _is_moment(call.func.value):
            yield file.at(call, f"{name}() writes a stored moment as it is: {_MOMENTS} says it in local time")
    elif name in ("now", "utcnow", "today") and file.path != "kadash/core/clock.py":
        owner = call.func.value if isinstance(call.func, ast.Attribute) else None
        if isinstance(owner, ast.Name) and owner.id in ("datetime", "date"):
            yield file.at(call, f"{owner.id}.{name}() asks another clock than kadash/core/clock.py")


def _has_days(node: ast.FormattedValue) -> bool:
    return node.format_spec is not None and "%" in ast.unparse(node.format_spec)


def _is_moment(node: ast.expr) -> bool:
    """Rows name their moments ``at`` or ``…_at``."""
    name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
    return name == "at" or name.endswith("_at")
