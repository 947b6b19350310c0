"""Limits on what a file may use of the machine that reads it."""

from dataclasses import dataclass

from kadash.intake.reading.refusals import Unreadable

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Sizes are bytes; ``rows`` and ``columns`` count per sheet, ``cells`` is rows × columns.

    ``inflated``, ``ratio`` and ``parts`` bound what a workbook's zip may unpack to, ``memory`` and
    ``seconds`` the process that parses it.
    """

    upload: int = 200 * MEGABYTE
    rows: int = 2_000_000
    columns: int = 2_000
    cells: int = 100_000_000
    cell: int = MEGABYTE
    line: int = 5 * MEGABYTE
    inflated: int = 256 * MEGABYTE
    ratio: int = 200
    parts: int = 5_000
    memory: int = 1024 * MEGABYTE
    seconds: int = 60


STANDARD = Limits()


def check_size(where: str, rows: int, columns: int, limits: Limits) -> None:
    """Refuse a grid of more rows, columns or cells than the limits allow."""
    if columns > limits.columns:
        raise Unreadable("too_many_columns", where=where, count=columns, limit=limits.columns)
    if rows > limits.rows:
        raise Unreadable("too_many_rows", where=where, limit=limits.rows)
    if rows * columns > limits.cells:
        raise Unreadable("too_many_cells", where=where, rows=rows, columns=columns)
