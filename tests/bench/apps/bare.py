"""The at-risk page's figures and table for each class, as they were handed to Streamlit, and nothing else.

No database, no queries, no sign-in, no navigation: a choice, and what it shows (BENCH_PREPARED, a pickle that
tests.bench.prepared makes).
"""

import os
import pickle
from pathlib import Path
from typing import Any

import streamlit as st


@st.cache_resource
def prepared() -> dict[str, list[tuple[str, tuple[Any, ...], dict[str, Any]]]]:
    found: dict[str, list[tuple[str, tuple[Any, ...], dict[str, Any]]]]
    found = pickle.loads(Path(os.environ["BENCH_PREPARED"]).read_bytes())
    return found


st.set_page_config(page_title="Bare", layout="wide")
st.title("What we stand to lose")
views = prepared()
view = views[str(st.selectbox("Class", list(views), key="class", bind="query-params", width=220))]
parts = {kind: [part for part in view if part[0] == kind] for kind in ("metric", "plotly_chart", "dataframe")}
for column, (_, args, given) in zip(st.columns(len(parts["metric"])), parts["metric"], strict=True):
    column.metric(*args, **given)
charts = parts["plotly_chart"]
tabs = st.tabs(["At-risk revenue", "Energy", "Demand"][: len(charts)])
for tab, (_, args, given) in zip(tabs, charts, strict=True):
    tab.plotly_chart(*args, **given)
for _, args, given in parts["dataframe"]:
    st.dataframe(*args, **given)
