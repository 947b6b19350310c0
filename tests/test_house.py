"""The rules of the house hold in this repository, and each is proved once by a planted violation."""

import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.house import rules, words
from tests.house.tree import ROOMS, Tree

HERE = Tree(Path(__file__).parent.parent)
Rule = Callable[[Tree], Iterator[str]]

OPENED = "from kadash.ui import page\nwith page.opened('Budget') as here:\n    pass\n"

# rule, a file that breaks it, and the line where
PLANTED: list[tuple[Rule, str, str, int]] = [
    (rules.transactions_in_actions, "kadash/budget/queries.py", "def f(session):\n    session.commit()\n", 2),
    (rules.transactions_in_actions, "pages/budget.py", "with database.writing(person) as s:\n    pass\n", 1),
    (rules.state_and_caches_in_ui, "pages/budget.py", "import streamlit as st\nst.session_state.x = 1\n", 2),
    (rules.state_and_caches_in_ui, "kadash/budget/charts.py", "@st.cache_data\ndef f(): ...\n", 1),
    (rules.pages_open_with_the_guard, "pages/budget.py", "import streamlit as st\nst.title('Budget')\n", 2),
    (rules.pages_open_with_the_guard, "pages/budget.py", f"{OPENED}print('after')\n", 4),
    (rules.pages_open_with_the_guard, "pages/budget.py", f"year = st.text_input('Year')\n{OPENED}", 1),
    (rules.screens_draw_and_call, "pages/budget.py", f"{OPENED}    here.frame.groupby('a')\n", 4),
    (rules.screens_draw_and_call, "pages/budget.py", f"{OPENED}    sum(here.amounts)\n", 4),
    (rules.screens_draw_and_call, "pages/budget.py", f"from sqlmodel import select\n{OPENED}", 1),
    (rules.screens_draw_and_call, "kadash/screens/budget/worth.py", "total = frame.groupby('a')\n", 1),
    (rules.screens_draw_and_call, "kadash/screens/budget/worth.py", "total = sum(amounts)\n", 1),
    (rules.screens_draw_and_call, "kadash/screens/budget/worth.py", "import sqlalchemy\n", 1),
    (rules.reads_in_queries, "kadash/budget/rules/lines.py", "session.exec(query)\n", 1),
    (rules.reads_in_queries, "kadash/budget/uploads/kind.py", "query = sm.select(Line)\n", 1),
    (rules.reads_in_queries, "kadash/budget/charts.py", "connection.execute(query)\n", 1),
    (rules.reads_in_queries, "kadash/budget/exports.py", "connection.execute(query)\n", 1),
    (rules.reads_in_queries, "kadash/budget/documents/pdf.py", "connection.execute(query)\n", 1),
    (rules.dates_on_every_system, "kadash/screens/x.py", "text = f'{day:%b %-d}'\n", 1),
    (rules.rules_have_tests, "kadash/budget/rules.py", "def total(): ...\n", 1),
    (rules.rules_have_tests, "kadash/budget/rules/split.py", "def total(): ...\n", 1),
    (
        rules.tables_stay_in_their_room,
        "kadash/budget/queries.py",
        "from kadash.accounts.tables import Bill\n",
        1,
    ),
    (rules.tables_stay_in_their_room, "kadash/budget/queries.py", "from kadash.accounts import tables\n", 1),
    (
        rules.no_clock_in_the_rooms,
        "kadash/budget/rules.py",
        "import datetime\nday = datetime.date.today()\n",
        2,
    ),
    (rules.no_clock_in_the_rooms, "kadash/budget/rules.py", "from kadash.core.clock import today\n", 1),
    (rules.no_clock_in_the_rooms, "kadash/budget/rules/x.py", "from kadash.core.clock import today\n", 1),
    (rules.no_html_from_data, "pages/budget.py", "st.markdown(note, unsafe_allow_html=True)\n", 1),
    (rules.no_html_from_data, "pages/budget.py", "st.html(note)\n", 1),
    (rules.private_streamlit_in_one_file, "kadash/ui/x.py", "from streamlit.runtime import y\n", 1),
    (rules.private_streamlit_in_one_file, "pages/budget.py", "import streamlit.web.bootstrap\n", 1),
    (rules.no_pickles, "kadash/budget/queries.py", "import pickle\n", 1),
    (rules.no_pickles, "kadash/budget/queries.py", "frame = pd.read_pickle(path)\n", 1),
    (rules.no_pickles, "kadash/ui/cache.py", "@st.cache_data(persist='disk')\ndef f(): ...\n", 1),
    (rules.sizes, "kadash/budget/rules.py", "x = 1\n" * 301, 1),
    (rules.sizes, "pages/budget.py", "x = 1\n" * 121, 1),
    (rules.sizes, "kadash/budget/rules.py", "def f():\n" + "    x = 1\n" * 60, 1),
    (rules.one_line_of_migrations, "kadash/migrations/versions/0002_b.py", 'down_revision = "0001"\n', 1),
    (rules.no_shadowed_modules, "kadash/json.py", "", 1),
    (rules.no_shadowed_modules, "kadash/pandas/frame.py", "", 1),
    (rules.no_shadowed_modules, "kadash/pages/budget.py", "", 1),
    (rules.no_asserted_seconds, "tests/test_x.py", "def test_x():\n    assert perf_counter() < 1\n", 2),
    (
        rules.no_asserted_seconds,
        "tests/test_x.py",
        "def test_x():\n    a = time.monotonic()\n    took = time.monotonic() - a\n    assert took < 1\n",
        4,
    ),
    (rules.percentages_in_one_way, "kadash/ui/x.py", "a = f'{share} % of it'\n", 1),
    (rules.percentages_in_one_way, "kadash/ui/x.py", "\na = 'from 0 to 100 %.'\n", 2),
    (rules.percentages_in_one_way, "kadash/ui/x.py", "a = '%.1f %%'\n", 1),
    (rules.percentages_in_one_way, "kadash/ui/x.py", "a = f'{share:.1%}'\n", 1),
    (rules.percentages_in_one_way, "kadash/standards/x.toml", "a = 'from 26 %'\n", 1),
    (
        rules.moments_in_the_utilitys_time,
        "kadash/ui/x.py",
        "import x\nday = row.presented_at.astimezone().date()\n",
        2,
    ),
    (rules.moments_in_the_utilitys_time, "kadash/budget/documents.py", "day = row.created_at.date()\n", 1),
    (rules.moments_in_the_utilitys_time, "kadash/ui/x.py", "text = f'{event.at:%b %-d, %Y}'\n", 1),
    (rules.moments_in_the_utilitys_time, "kadash/ui/x.py", "text = row.signed_at.strftime('%Y')\n", 1),
    (rules.moments_in_the_utilitys_time, "kadash/ui/x.py", "import x\nday = datetime.now(UTC)\n", 2),
    (words.times_in_one_way, "kadash/ui/x.py", "import x\ntext = f'{moment:%H:%M}'\n", 2),
    (words.times_in_one_way, "kadash/screens/x/y.py", "text = f'{moment:%I:%M %p}'\n", 1),
    (words.times_in_one_way, "kadash/budget/documents/x.py", "text = f'{moment:%H:%M}'\n", 1),
    (words.times_in_one_way, "kadash/ui/x.py", "kinds.DatetimeColumn(format='MMM D, YYYY, HH:mm')\n", 1),
    (words.times_in_one_way, "kadash/screens/x.py", "at = one.time_input('At', time(8), key='at')\n", 1),
    (words.machine_and_leftovers, "kadash/core/database.py", "PATH = '/home/someone/kadash.db'\n", 1),
    (words.machine_and_leftovers, "requirements.txt", "--index-url somewhere\n", 1),
    (words.machine_and_leftovers, "README.md", "# Kadash\n\nTODO\n", 3),
    (words.american_spelling, "pages/budget.py", "title = 'Programme budget'\n", 1),
    (words.american_spelling, "kadash/core/x.py", "def normalise_colour(): ...\n", 1),
]
PARTS = ("tables", "rules", "queries", "actions", "charts", "uploads", "documents", "exports", "sample")
# rule, a text that breaks it in its first line, and the parts of a room where it may stand
IN_EACH_PART: list[tuple[Rule, str, tuple[str, ...]]] = [
    (rules.transactions_in_actions, "session.commit()\n", ("actions",)),
    (rules.state_and_caches_in_ui, "st.session_state.x = 1\n", ()),
    (rules.tables_stay_in_their_room, "from kadash.accounts.tables import Bill\n", ()),
    (rules.reads_in_queries, "session.exec(query)\n", ("queries", "actions", "tables")),
    (rules.dates_on_every_system, "text = f'{day:%b %-d}'\n", ()),
    (rules.no_clock_in_the_rooms, "day = date.today()\n", ()),
    (rules.no_html_from_data, "st.html(note)\n", ()),
    (rules.no_pickles, "import pickle\n", ()),
    (rules.sizes, "x = 1\n" * 301, ()),
    (rules.percentages_in_one_way, "text = f'{share:.1%}'\n", ()),
    (rules.moments_in_the_utilitys_time, "day = row.created_at.date()\n", ()),
    (words.machine_and_leftovers, "PATH = '/home/someone/kadash.db'\n", ()),
    (words.american_spelling, "title = 'Programme'\n", ()),
    (words.typed_words_in_parentheses, "text = 'Choose it: --kind bills.'\n", ()),
]
PLANTED += [
    (rule, f"kadash/budget/{part}{end}", text, 1)
    for rule, text, free in IN_EACH_PART
    for part in PARTS
    if part not in free
    for end in (".py", "/deeper/x.py")
]
PLANTED += [(rules.rules_have_tests, "kadash/budget/rules/deeper/x.py", "def total(): ...\n", 1)]
RULES = list(dict.fromkeys(rule for rule, *_ in PLANTED))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps_its_rule(rule: Rule) -> None:
    assert list(rule(HERE)) == []


def plant(root: Path, files: dict[str, str]) -> Tree:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return Tree(root)


def test_a_link_to_a_folder_is_no_file(tmp_path: Path) -> None:
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    tree = plant(tmp_path, {"lib/a.py": "x = 1\n"})
    (tmp_path / "lib64").symlink_to("lib")  # as virtual environments have it; git lists it as a file
    assert {file.path for file in tree.files} == {"lib/a.py"}


@pytest.mark.parametrize(
    ("rule", "path", "text", "line"), PLANTED, ids=lambda value: getattr(value, "__name__", "")
)
def test_a_planted_violation_is_found(tmp_path: Path, rule: Rule, path: str, text: str, line: int) -> None:
    twin = {"kadash/migrations/versions/0001_a.py": text} if rule is rules.one_line_of_migrations else {}
    findings = list(rule(plant(tmp_path, {path: text, **twin})))
    assert findings
    assert findings[0].startswith(f"{path}:{line} ") or rule is rules.no_shadowed_modules


def test_every_rule_is_proved() -> None:
    named = {value for module in (rules, words) for value in vars(module).values() if callable(value)}
    public = {value for value in named if value.__module__ in (rules.__name__, words.__name__)}
    assert {rule for rule in public if not rule.__name__.startswith("_")} == set(RULES)


# What import-linter holds: contract, a file that breaks it, the import, and what is said of it.
CROSSED: list[tuple[str, str, str, str]] = [
    *(
        (
            "rooms",
            f"accounts/{part}/a.py",
            "kadash.budget.tables",
            f"kadash.accounts.{part}.a -> kadash.budget.tables",
        )
        for part in PARTS
    ),
    ("rooms", "ui/b.py", "kadash.screens", "kadash.ui.b -> kadash.screens"),
    ("rooms", "helpers.py", "", "- kadash.helpers"),
    ("files", "budget/rules/c.py", "kadash.budget.queries", "kadash.budget.rules.c -> kadash.budget.queries"),
    ("files", "budget/tables.py", "kadash.budget.queries", "kadash.budget.tables -> kadash.budget.queries"),
    ("files", "budget/queries.py", "kadash.budget.actions", "kadash.budget.queries -> kadash.budget.actions"),
    (
        "files",
        "budget/charts/c.py",
        "kadash.budget.actions",
        "kadash.budget.charts.c -> kadash.budget.actions",
    ),
    (
        "files",
        "budget/uploads/c.py",
        "kadash.budget.exports",
        "kadash.budget.uploads.c -> kadash.budget.exports",
    ),
    ("files", "budget/exports.py", "kadash.budget.sample", "kadash.budget.exports -> kadash.budget.sample"),
    (
        "files",
        "budget/documents/c.py",
        "kadash.budget.sample",
        "kadash.budget.documents.c -> kadash.budget.sample",
    ),
    ("files", "budget/helpers.py", "", "- kadash.budget.helpers"),
    ("circles", "standards/a.py", "kadash.core.b", ".standards -> .core"),
    *(
        ("screen", f"satisfaction/{part}/d.py", "streamlit", f"kadash.satisfaction.{part}.d -> streamlit")
        for part in PARTS
    ),
    ("toolkit", "ui/e.py", "kadash.accounts.queries", "kadash.ui.e -> kadash.accounts.queries"),
    ("library", "intake/g.py", "sqlite3", "kadash.intake.g -> sqlite3"),
    ("rules", "roadmap/rules/f.py", "sqlalchemy", "kadash.roadmap.rules.f -> sqlalchemy"),
    ("rules", "roadmap/rules/deep/f.py", "plotly", "kadash.roadmap.rules.deep.f -> plotly"),
    (
        "rules",
        "roadmap/uploads/wide/rules/f.py",
        "sqlmodel",
        "kadash.roadmap.uploads.wide.rules.f -> sqlmodel",
    ),
]


def with_packages(files: dict[str, str]) -> dict[str, str]:
    """Add the ``__init__.py`` of each folder of the package."""
    folders = {f"kadash/{folder}" for path in files for folder in Path(path).relative_to("kadash").parents}
    return {f"{folder.removesuffix('/.')}/__init__.py": "" for folder in folders} | files


def small_house() -> dict[str, str]:
    rooms = [room for room in ROOMS if room != "intake"]
    files = {f"kadash/{folder}/a.py": "" for folder in ("intake", "core", "ui", "screens")}
    files |= {f"kadash/{room}/tables.py": "" for room in rooms}
    files |= {f"kadash/budget/{part}.py": "" for part in ("queries", "actions", "exports", "sample")}
    files |= {
        "kadash/core/b.py": "",
        "kadash/core/c.py": "import kadash.standards.a\n",
        "kadash/standards/a.py": "",
        "kadash/accounts/queries/__init__.py": "",
    }
    return with_packages(files)


def linted(root: Path) -> tuple[list[str], str]:
    """The contracts, by id, that import-linter reports as broken, and all that it says."""
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c()",
        "--no-cache",
    ]
    ran = subprocess.run([*command, "--no-logo"], cwd=root, capture_output=True, text=True, check=False)
    assert "Contracts:" in ran.stdout, ran.stdout + ran.stderr
    flat = " ".join(ran.stdout.split())
    contracts = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    return [one["id"] for one in contracts["contracts"] if f"{one['name']} BROKEN" in flat], ran.stdout


def test_nobody_imports_what_they_may_not() -> None:
    broken, said = linted(HERE.root)
    assert broken == [], said


def test_planted_imports_are_found_in_each_part(tmp_path: Path) -> None:
    configuration = (HERE.root / "pyproject.toml").read_text(encoding="utf-8")
    plant(tmp_path, small_house() | {"pyproject.toml": configuration})
    broken, said = linted(tmp_path)
    assert broken == [], said
    planted = {f"kadash/{path}": f"import {name}\n" if name else "" for _, path, name, _ in CROSSED}
    plant(tmp_path, with_packages(small_house() | planted))
    broken, said = linted(tmp_path)
    assert broken == list(dict.fromkeys(contract for contract, *_ in CROSSED)), said
    unseen = [sentence for *_, sentence in CROSSED if sentence not in said]
    assert unseen == [], said
