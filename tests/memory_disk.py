"""Temporary files of a run lie in memory where the system has room for them: a third of the time is disk.

Each test has a database of its own. A PostgreSQL one is a thousand files: 20 ms in memory, 200 to 500 ms on a
disk.
"""

import os
import shutil
import tempfile
from pathlib import Path

IN_MEMORY = Path("/dev/shm")  # Linux; elsewhere there is none
ROOM = 4 << 30  # bytes; a run takes about 1 GB


def use_memory(folder: Path = IN_MEMORY) -> None:
    """Let this process and those that it starts keep temporary files there; TMPDIR, where set, stays."""
    if "TMPDIR" not in os.environ and _has_room(folder):
        os.environ["TMPDIR"] = str(folder)
        tempfile.tempdir = None  # asked anew


def _has_room(folder: Path) -> bool:
    if not folder.is_dir() or not os.access(folder, os.W_OK | os.X_OK):
        return False
    runs_programs = not os.statvfs(folder).f_flag & os.ST_NOEXEC
    return runs_programs and shutil.disk_usage(folder).free >= ROOM
