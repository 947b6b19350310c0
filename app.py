"""The launcher: ``streamlit run app.py`` or ``uvicorn app:app``.

The script that people see is ``kadash/shell.py``. It lies in the package so that Streamlit
never finds ``pages/`` beside its main script and serves a page around the guard.
"""

import gc
import importlib
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st

HERE = Path(__file__).parent
if str(HERE) not in sys.path:
    sys.path.insert(0, str(HERE))

PRELOADED = (
    "pandas",
    "plotly.graph_objects",
    "sqlmodel",
    "xlsxwriter",
    "kadash.ui.page",
    "kadash.ui.tables",
)


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    """Load what every page needs before the first person comes, and keep it out of garbage collection.

    Streamlit collects all generations after each run of a script; freezing what is loaded
    here takes most of that work away.
    """
    for name in PRELOADED:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    yield


app = st.App(HERE / "kadash" / "shell.py", lifespan=lifespan)
