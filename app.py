"""The launcher: ``streamlit run app.py`` or ``uvicorn app:app``.

The script that people see is ``kadash/shell.py``. It lies in the package so that Streamlit
never finds ``pages/`` beside its main script and serves a page around the guard.
"""

import gc
import importlib
import logging
import sys
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

HERE = Path(__file__).parent
if str(HERE) not in sys.path:
    sys.path.insert(0, str(HERE))

from kadash.core.database import Database  # noqa: E402
from kadash.core.errors import KadashError  # noqa: E402  # found by the line above
from kadash.ui import databases, health, metrics  # noqa: E402
from kadash.ui.gate import LOOPBACK, Gate  # noqa: E402
from kadash.ui.people import sign_in_is_set_up  # noqa: E402
from kadash.ui.server_name import Named  # noqa: E402

PRELOADED = (
    "pandas",
    "plotly.graph_objects",
    "sqlmodel",
    "xlsxwriter",
    "kadash.ui.page",
    "kadash.ui.tables",
)

SOON = (
    "kadash.ui.navigation",
    "kadash.screens.at_risk.judging",
    "kadash.screens.at_risk.ranking",
    "kadash.screens.at_risk.screens",
    "kadash.screens.overview.answers",
)

TURN_S = 0.001
"""How long one thread computes before another's turn. A page touches files and locks a hundred times and
waits for its turn after each; with Python's own 5 ms, clicks beside an upload took half as long again."""

PAUSE_S = 5.0
"""How long a browser takes to show the first page, which is not to be disturbed."""

OPEN_TO_OTHERS = (
    "Kadash did not start: it would serve other machines, and nobody would have to sign in. Set "
    'server.address = "127.0.0.1" in .streamlit/config.toml, or set up sign-in in .streamlit/secrets.toml.'
)


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Load what every page needs before the first person comes, and keep it out of garbage collection.

    Streamlit collects all generations after each run of a script; freezing what is loaded
    here takes most of that work away.
    """
    if not sign_in_is_set_up() and st.get_option("server.address") not in LOOPBACK:
        sys.exit(OPEN_TO_OTHERS)
    for name in PRELOADED:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    sys.setswitchinterval(TURN_S)
    threading.Thread(target=_prepare, name="kadash-prepare", daemon=True).start()
    yield


def _prepare() -> None:
    """Load what the first page needs next and begin to compute it, while the browser loads its own part.

    When that page is there, carry on with an undo that was cut off, and compute what the others will choose.
    """
    for name in SOON:
        importlib.import_module(name)
    database = _once_it_is_ready()
    with suppress(KadashError):  # the page says what is the matter
        preparing = importlib.import_module("kadash.screens.at_risk.preparing")
        classes = preparing.first_page(database)
        time.sleep(PAUSE_S)
        importlib.import_module("kadash.screens.uploads.interrupted").carry_on(database)
        preparing.at_risk(database, [None, *classes])


def _once_it_is_ready() -> Database:
    """Return the database once it answers with the schema that is needed; the log says what is missing."""
    said = ""
    while True:
        try:
            return databases.own()
        except KadashError as fault:
            if str(fault) != said:
                logging.getLogger("kadash").warning("Waiting for the database. %s", fault)
            said = str(fault)
            time.sleep(PAUSE_S)


metrics.watch_databases()
app = st.App(
    HERE / "kadash" / "shell.py",
    lifespan=lifespan,
    routes=health.ROUTES,
    middleware=[Middleware(Named), Middleware(metrics.Counted), Middleware(Gate)],
)
