"""Cells of a workbook with and without references: an error is the same error in the same place."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.reading.sheet_parts import _typed

ERRORS = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?"]
CELL = st.one_of(st.none(), st.integers(0, 999), st.sampled_from(ERRORS))
GRID = st.lists(st.lists(CELL, min_size=1, max_size=6), min_size=1, max_size=8)


def sheet(grid: list[list[object]], *, references: bool, prefix: str) -> bytes:
    """Write a sheet's XML with its blank cells, which count where there are no references."""
    rows = []
    for n, row in enumerate(grid, 1):
        cells = []
        for column, cell in enumerate(row):
            where = f' r="{chr(65 + column)}{n}"' if references else ""
            kind = ' t="e"' if isinstance(cell, str) else ""
            value = "" if cell is None else f"<{prefix}v>{cell}</{prefix}v>"
            cells.append(f"<{prefix}c{where}{kind}>{value}</{prefix}c>")
        number = f' r="{n}"' if references else ""
        rows.append(f"<{prefix}row{number}>{''.join(cells)}</{prefix}row>")
    return f"<{prefix}sheetData>{''.join(rows)}</{prefix}sheetData>".encode()


@settings(max_examples=200, deadline=None)
@given(GRID, st.booleans(), st.sampled_from(["", "x:"]))
def test_errors_are_found_where_they_stand(grid: list[list[object]], references: bool, prefix: str) -> None:
    wanted = {
        (row, column): cell
        for row, cells in enumerate(grid)
        for column, cell in enumerate(cells)
        if isinstance(cell, str)
    }
    assert _typed(sheet(grid, references=references, prefix=prefix), b"e") == wanted
