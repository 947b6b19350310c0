"""How much a file may ask of the machine that reads it."""

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Sizes are bytes; ``rows`` and ``columns`` count per sheet, ``cells`` is rows × columns."""

    upload: int = 200 * MEGABYTE
    rows: int = 2_000_000
    columns: int = 2_000
    cells: int = 200_000_000
    cell: int = MEGABYTE
    line: int = 5 * MEGABYTE
    inflated: int = 256 * MEGABYTE
    ratio: int = 200
    parts: int = 5_000
    memory: int = 1024 * MEGABYTE
    seconds: int = 60
