"""What the at-risk page hands to Streamlit for each class: figures, charts, table, without a database.

    python -m tests.bench.prepared LARGE.db FILE.pickle

It runs the page itself and writes down the calls, so that a bare page shows the same to the letter.
"""

import argparse
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

from plotly.graph_objects import Figure

SHELL = Path(__file__).parents[2] / "kadash" / "shell.py"
KINDS = ("metric", "plotly_chart", "dataframe")
Call = tuple[str, tuple[Any, ...], dict[str, Any]]


def recorded(url: str) -> dict[str, list[Call]]:
    """Return the page's calls by class; ``All`` is the view that opens first."""
    os.environ["KADASH_DATABASE_URL"] = url
    import streamlit as st
    from streamlit.testing.v1 import AppTest

    calls: list[Call] = []

    def writing_down(kind: str, draw: Callable[..., Any]) -> Callable[..., Any]:
        def drawn(*args: Any, **given: Any) -> Any:
            calls.append((kind, tuple(map(_plain, args)), given))
            return draw(*args, **given)

        return drawn

    for kind in KINDS:
        setattr(st, kind, writing_down(kind, getattr(st, kind)))
    app = AppTest.from_file(str(SHELL), default_timeout=300)
    app.run()
    app.switch_page("../pages/at_risk.py").run()
    views = {}
    for choice in app.selectbox(key="class").options:
        calls.clear()
        app.selectbox(key="class").set_value(choice).run()
        assert not app.exception, app.exception[0].value
        views[choice] = list(calls)
    return views


def _plain(thing: Any) -> Any:
    """Return a figure as any script has it; the page hands over one that is spelled out already."""
    return Figure(thing.to_dict()) if isinstance(thing, Figure) else thing


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("large", help="the file that tests.bench.large made")
    parser.add_argument("file", type=Path)
    asked = parser.parse_args()
    asked.file.write_bytes(pickle.dumps(recorded(f"sqlite:///{asked.large}")))


if __name__ == "__main__":
    main()
