"""How a file was read, laid out so that a second person can check it in a minute."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from kadash.accounts.rules.services import UNITS
from kadash.core.moments import short_moment
from kadash.intake import queries
from kadash.intake.nobody import OF_NOBODY
from kadash.intake.tables import UploadBatch
from kadash.kinds import KINDS
from kadash.ui import links, tables, words
from kadash.ui.figures import Card, Tone, cards
from kadash.ui.page import Here
from kadash.ui.tables import Column

Facts = Mapping[str, Any]
LABELS = {kind.name: kind.label for kind in KINDS}
COLUMNS = [
    Column("column", "Column in the file", width="medium"),
    Column("taken", "Taken as", width="medium"),
    Column("reason", "Why", width="large"),
    Column("filled", "Cells filled", "whole", width=90),
]
SUMS = [
    Column("column", "Column", width="medium"),
    Column("rows", "Rows with a value", "whole", width=120),
    Column("missing", "Without", "whole", width=80),
    Column("sum", "Sum of the rows", width=140),
    Column("totals", "Totals that the file states", width="large"),
]
STORED = [
    Column("what", "What is stored", width="medium"),
    Column("records", "Records", "whole", width=90),
    Column("missing", "Without", "whole", width=80),
    Column("sum", "Comes to", width=140),
]
ASIDE = [Column("reason", "Why it is no record", width="large"), Column("rows", "Rows", "whole", width=80)]


def chosen(here: Here) -> UploadBatch | None:
    """Return the upload that the address names, None where it names none."""
    number = links.number("batch")
    rows = {row.id: row for row in queries.batches(here.session)}
    return rows.get(number)


def nothing_chosen() -> None:
    words.quiet("Choose an upload on the uploads page, and open how it was read.")


def provenance(here: Here, row: UploadBatch) -> list[str]:
    """Return what stands under the title: which file, as what, by whom, when."""
    at = here.local(row.at)
    undone = f"undone by {row.undone_by}" if row.undone_by else ""
    parts = [
        row.file_name,
        LABELS.get(row.kind, row.kind),
        f"upload {row.id} by {row.person}, {short_moment(at)}",
        undone,
    ]
    return [part for part in parts if part]


def show(facts: Facts | None, *, key: str) -> None:
    """Show the counts, the sums against the stated totals, and each column with its reason."""
    if not facts:
        words.quiet(
            "How this upload was read was not kept yet when it was loaded. Its original file is there."
        )
        return
    _rows(facts["rows"])
    _sums(facts, key)
    st.markdown("##### Each column")
    listed = pd.DataFrame(
        [
            (c["column"], c["label"] or _spoken(c["field"]), c["reason"], c["filled"])
            for c in facts["columns"]
        ],
        columns=[c.field for c in COLUMNS],
    )
    tables.show(listed, COLUMNS, key=f"{key}-columns", name="columns")
    _aside(facts["rows"]["set_aside_by_reason"], key)


def _rows(rows: Facts) -> None:
    nobody, rejected = rows["without_account"], rows["rejected"]
    becomes = "set aside" if OF_NOBODY in rows["set_aside_by_reason"] else "loaded, but of nobody"
    tone: Tone = "red" if rejected else "gray"
    left = Card("Rows rejected", f"{rejected:,}", "left out" if rejected else "none", tone=tone)
    headers = " and ".join(map(str, rows["header"]))
    cards(
        [
            Card("Rows read", f"{rows['read_as_rows']:,}", f"under the header in row {headers}"),
            Card("Records", f"{rows['records']:,}", "what the rows come to"),
            Card("Set aside", f"{rows['set_aside']:,}", "listed below" if rows["set_aside"] else "none"),
            left,
            Card(
                "Without an account",
                f"{nobody:,}",
                becomes if nobody else "none",
                tone="red" if nobody else "gray",
            ),
        ]
    )


def _sums(facts: Facts, key: str) -> None:
    if facts["sums"]:
        st.markdown("##### Sums, as the file has them")
        listed = pd.DataFrame(
            [
                (s["column"], s["rows"], s["missing"], _amount(s["sum"], s["money"]), _totals(s))
                for s in facts["sums"]
            ],
            columns=[c.field for c in SUMS],
        )
        tables.show(listed, SUMS, key=f"{key}-sums", name="sums")
    if facts["stored"]:
        st.markdown("##### What is stored of it")
        stored = pd.DataFrame(
            [(_what(s), s["records"], s["missing"], _amount(s["sum"], s["money"])) for s in facts["stored"]],
            columns=[c.field for c in STORED],
        )
        tables.show(stored, STORED, key=f"{key}-stored", name="stored")


def _totals(of: Facts) -> str:
    """Say how the totals that the file states compare with its rows."""
    stated: Sequence[Facts] = of["stated"]
    if not stated:
        return "the file states none"
    off = [each for each in stated if Decimal(each["difference"])]
    if not off:
        last = stated[-1]
        return (
            f"all {len(stated)} agree, the last: {_amount(last['stated'], of['money'])} in row {last['row']}"
        )
    some = "; ".join(
        f"row {each['row']} states {_amount(each['stated'], of['money'])}, its rows come to "
        f"{_amount(each['comes_to'], of['money'])}"
        for each in off[:3]
    )
    return f"{len(off)} of {len(stated)} differ: {some}"


def _what(stored: Facts) -> str:
    unit = UNITS.get(stored["service"] or "") if stored["field"] == "usage" else None
    parts = [stored["service"], stored["field"].replace("_", " "), f"({unit})" if unit else None]
    return " ".join(part for part in parts if part)


def _amount(text: str, money: bool) -> str:
    sign = "-" if text.startswith("-") else ""
    return f"{sign}${Decimal(text.lstrip('-')):,}" if money else f"{Decimal(text):,}"


def _spoken(field: str | None) -> str:
    return "left out" if field is None else field.replace("_", " ")


def _aside(reasons: Mapping[str, int], key: str) -> None:
    if not reasons:
        return
    st.markdown("##### Rows set aside")
    listed = pd.DataFrame(list(reasons.items()), columns=["reason", "rows"])
    tables.show(listed, ASIDE, key=f"{key}-aside", name="set aside")
