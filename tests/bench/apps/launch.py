"""Serves one script the way Kadash is served, without Kadash: BENCH_SCRIPT names it, BENCH_LIBRARIES what it
imports first. Nothing of the comparison is then due to how a server is started or collects its garbage.
"""

import gc
import importlib
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import streamlit as st


@asynccontextmanager
async def lifespan(_: st.App) -> AsyncIterator[None]:
    for name in filter(None, os.environ.get("BENCH_LIBRARIES", "").split(",")):
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    yield


app = st.App(Path(__file__).with_name(os.environ["BENCH_SCRIPT"]), lifespan=lifespan)
