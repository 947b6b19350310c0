"""Backups as they are made night after night: named by their time, restored for a trial, the newest kept."""

import re
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kadash.core.backup import back_up, restore
from kadash.core.check import examine
from kadash.core.copies import Backup
from kadash.core.database import Database
from kadash.core.dumps import BackupFailed
from kadash.core.people import Person

TRIAL = "KADASH_TRIAL_DATABASE_URL"
NAME_OF_A_TRIAL = "_trial"
UNTRIED = ("configuration", "file")  # of this machine, not of the data


@dataclass(frozen=True)
class Regular:
    """A backup of the schedule: whether it was restored for a trial, and the files that made room for it."""

    made: Backup
    tried: bool
    removed: Sequence[Path]


def regular_backup(
    database: Database, person: Person, *, folder: Path, keep: int, now: datetime, trial: str | None = None
) -> Regular:
    """Write a backup into ``folder``, restore it for a trial, then remove all but the newest ``keep``.

    ``trial`` is the URL of a database that every trial overwrites; its name must end in ``_trial``. SQLite
    needs none. Nothing is removed where the new backup could not be made or did not come back whole. Raises
    NotAllowed, BackupFailed or Unreachable.
    """
    stem = Path(database.url.database or "kadash").stem
    ending = "db" if database.is_sqlite else "dump"
    made = back_up(database, person, target=folder / f"{stem}-{now:%Y%m%dT%H%M%SZ}.{ending}")
    with tempfile.TemporaryDirectory(prefix="kadash-trial-") as temporary:
        url = f"sqlite:///{temporary}/kadash{NAME_OF_A_TRIAL}.db" if database.is_sqlite else trial
        if url is not None:
            _try(Database(url), person, made, Path(temporary))
    return Regular(made, url is not None, _make_room(folder, stem, ending, keep))


def _try(trial: Database, person: Person, made: Backup, folder: Path) -> None:
    """Restore a backup and examine what came of it. Raises BackupFailed."""
    if not Path(trial.url.database or "").stem.endswith(NAME_OF_A_TRIAL):
        raise BackupFailed(
            f"The backup {made.path} was made, but not restored for a trial: the name of the database for "
            f"trials must end in {NAME_OF_A_TRIAL}, as each trial overwrites it. Nothing was changed. "
            f"Set {TRIAL}."
        )
    try:
        rows = restore(trial, person, source=made.path, keep=folder / "before")
        findings = [one for one in examine(trial) if one.name not in UNTRIED]
    finally:
        trial.engine.dispose()
    lost = [name for name, count in made.rows.items() if rows.get(name, 0) < count]
    wrong = [f"{one.name}: {one.text}" for one in findings if not one.ok]
    if lost or wrong:
        fault = f"rows of {', '.join(lost)} are missing" if lost else wrong[0]
        raise BackupFailed(
            f"The backup {made.path} did not come back whole from its trial ({fault}). No older backup was "
            "removed. Run: python -m kadash check"
        )


def _make_room(folder: Path, stem: str, ending: str, keep: int) -> list[Path]:
    """Remove the oldest of the files that this schedule made, no others."""
    ours = re.compile(rf"{re.escape(stem)}-\d{{8}}T\d{{6}}Z\.{ending}")
    paths = sorted((path for path in folder.iterdir() if ours.fullmatch(path.name)), reverse=True)
    removed = []
    for path in paths[keep:]:
        with suppress(FileNotFoundError):  # another server may have been here
            path.unlink()
            removed.append(path)
    return removed
