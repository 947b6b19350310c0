"""What cached answers depend on: no table that a query reads is missing from what it was said to read."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest
import sqlalchemy as sa
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.loads import monthly_loads
from kadash.at_risk.queries import at_risk as queries
from kadash.at_risk.queries import years
from kadash.at_risk.queries.unjudged import unjudged
from kadash.budget.queries.program_budget import program_budget
from kadash.core.actions import save_settings
from kadash.core.changes import state
from kadash.core.database import Database
from kadash.core.palette import look
from kadash.core.people import LOCAL_MANAGER, Person, Role
from kadash.core.periods import Month, Period
from kadash.core.settings import Settings, read_settings
from kadash.core.summaries import tables_behind
from kadash.screens.at_risk import answer, known
from kadash.screens.at_risk.known import BILLED, JUDGED, UNJUDGED
from kadash.screens.at_risk.view import BUDGET, Asked, shown
from kadash.ui import cache
from kadash.ui.page import standing
from tests.conftest import copied

END = Month(2025, 10)
DAY = date(2025, 11, 22)
ASKED: dict[str, tuple[Callable[[sm.Session], object], set[str]]] = {
    "billed": (lambda s: accounts.billed(s, period=Period.year_to(END)), {"bill"}),
    "months": (queries.months_with_data, set(BILLED)),
    "mobility": (lambda s: queries.mobility_on(s, on=DAY), {"mobility"}),
    "settings": (read_settings, {"setting"}),
    "seen": (lambda s: years.seen(s, end=END, today=DAY), set(JUDGED)),
    "everybody": (lambda s: years.seen(s, end=END, today=DAY, everybody=True), set(JUDGED)),
    "whole years": (years.whole_years_to, set(BILLED)),
    "period": (queries.default_period, set(BILLED)),
    "budget": (lambda s: program_budget(s, day=date(2009, 12, 31)), set(BUDGET)),
    "unjudged": (lambda s: unjudged(s, period=Period.year_to(END)), set(UNJUDGED)),
    "loads": (lambda s: monthly_loads(s, period=Period.year_to(END)), {"bill"}),
}


@pytest.mark.parametrize("name", ASKED)
def test_all_tables_read_are_named(sqlite_database: Database, name: str) -> None:
    query, named = ASKED[name]
    read: set[str] = set()

    def note(connection: object, cursor: object, statement: str, *rest: object) -> None:
        read.update(re.findall(r"(?:FROM|JOIN) \(?(\w+)", statement))

    with sqlite_database.reading() as session:
        sa.event.listen(sqlite_database.engine, "before_cursor_execute", note)
        query(session)
        sa.event.remove(sqlite_database.engine, "before_cursor_execute", note)
    assert read
    assert tables_behind(table for table in read if not table.startswith("SELECT")) <= named


def test_settings_are_read_anew_when_they_change(sqlite_database: Database) -> None:
    with sqlite_database.reading() as session:
        assert cache.settings(sqlite_database, session, state(session)).utility_name == ""
    save_settings(sqlite_database, LOCAL_MANAGER, settings=Settings(utility_name="Cedar Bend"))
    with sqlite_database.reading() as session:
        now = cache.state_of(sqlite_database, session)
        assert cache.settings(sqlite_database, session, now) == read_settings(session)
        assert cache.settings(sqlite_database, session, now).utility_name


def test_what_was_made_of_a_frame_goes_with_it() -> None:
    frame = pd.DataFrame({"a": [1]})
    assert cache.of_thing(frame, "sum", lambda: [1]) is cache.of_thing(frame, "sum", lambda: [2])
    key = (id(frame), "sum")
    assert key in cache._OF_THINGS
    del frame
    assert key not in cache._OF_THINGS


def test_lines_and_views_are_computed_once_for_all_people_and_looks(
    sample_template: Path, tmp_path: Path
) -> None:
    sqlite_database = copied(sample_template, tmp_path / "sample.db")
    leader = Person(name="Jo", role=Role.LEADERSHIP)
    with sqlite_database.reading() as session:
        one, other = (
            standing(sqlite_database, session, person, look=look(name))
            for person, name in ((LOCAL_MANAGER, "light"), (leader, "dark"))
        )
        end = known.months(one)[-1]
        view = shown(one, Asked(known.seen(one, end)))
        assert shown(other, Asked(known.seen(other, end))) is view
        assert answer.pareto(other, view) is not answer.pareto(one, view)
        assert answer.pareto(one, view) is answer.pareto(one, view)
