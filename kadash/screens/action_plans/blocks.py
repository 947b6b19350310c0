"""Blocks of a report on the screen: the same words and figures that the files have."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from kadash.action_plans.charts import columns
from kadash.core.documents.report import Block, Bullets, Chart, Heading, Table, Text
from kadash.ui import cache, figures, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column


def show(here: Here, blocks: Sequence[Block], *, key: str) -> None:
    """Draw the blocks in their order."""
    for place, block in enumerate(blocks):
        match block:
            case Table():
                _table(block, f"{key}-{place}")
            case Chart():
                _chart(here, block, f"{key}-{place}")
            case Bullets():
                st.markdown("\n".join(f"- {words.plain(each)}" for each in block.items))
            case Heading():
                st.markdown(f"**{words.plain(block.text)}**")
            case Text():
                words.quiet(words.plain(block.text))
            case _:
                pass


def _table(block: Table, key: str) -> None:
    st.markdown(f"**{words.plain(block.title)}**")
    names = [f"c{place}" for place in range(len(block.header))]
    frame = pd.DataFrame(list(block.rows), columns=names, dtype=object)
    shown = [Column(name, title) for name, title in zip(names, block.header, strict=True)]
    tables.show(frame, shown, key=key, downloads=False)


def _chart(here: Here, block: Chart, key: str) -> None:
    picture = cache.of_thing(block, here.look.name, lambda: columns(block, here.look))
    figures.chart(picture, title=words.plain(block.title), says=block.description, key=key)
