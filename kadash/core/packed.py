"""The sample program as it comes with the product: built once, packed, and unpacked for whoever looks around.

Building it takes seconds, as all of it goes in through uploads and actions; unpacking takes none. A test
builds it anew and compares, so that the file cannot fall behind the code. ``python -m kadash.sample`` renews
the file.
"""

import lzma
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from kadash.core.connections import Connections
from kadash.core.faults import FULL, Unreachable
from kadash.core.sqlite import sqlite3

TODAY = date(2010, 2, 1)
"""The sample's present: whoever looks around sees it as of this day, so that nothing in it grows old."""
FILE = Path(__file__).resolve().parents[2] / "data" / "sample_program.db.xz"


def pack(database: Connections, file: Path = FILE) -> None:
    """Write a SQLite database, without the space that it does not use, as the packed file."""
    with TemporaryDirectory() as folder:
        dense = Path(folder) / "dense.db"
        with closing(sqlite3.connect(database.file)) as connection:
            connection.execute("VACUUM INTO ?", (str(dense),))
        file.write_bytes(lzma.compress(dense.read_bytes(), preset=9))


def unpack(target: Path, file: Path = FILE) -> None:
    """Write the packed database as a new file that nobody else may read. Raises Unreachable."""
    try:
        content = lzma.decompress(file.read_bytes())
    except (OSError, lzma.LZMAError) as fault:
        raise Unreachable(
            f"The sample program ({file.name}) is missing or damaged. Nothing was changed. "
            "Install Kadash anew."
        ) from fault
    try:
        target.touch(mode=0o600, exist_ok=False)
        target.write_bytes(content)
    except OSError as fault:
        raise Unreachable(f"The sample program cannot be made. {FULL}") from fault
