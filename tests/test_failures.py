"""The command line when something fails: status 2 and a sentence (or an object), never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kadash.__main__ import main
from kadash.core.database import Database
from tests.bench.generate import write
from tests.cli import run as run_here
from tests.cli import url
from tests.failing import Server, fill, full, held_by_permissions, own_server, small_disk
from tests.states import everything

__all__ = ["own_server"]
COMMANDS = [
    ("import", "{file}", "--json"),
    ("undo", "1", "--json"),
    ("export", "at-risk"),
    ("brief", "--out", "{folder}/pack.pptx"),
    ("backup", "{folder}/kept", "--json"),
]
NAMES = [command[0] for command in COMMANDS]


@pytest.fixture(scope="module")
def bills(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("bills"), accounts=40, months=24)[1]


def kadash(*arguments: object, **options: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kadash", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)  # type: ignore[call-overload,no-any-return]


def here(capsys: pytest.CaptureFixture[str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in this process: starting one takes seconds."""
    status = main(arguments)
    said = capsys.readouterr()
    return subprocess.CompletedProcess(arguments, status, said.out, said.err)


def sentence(ran: subprocess.CompletedProcess[str], *arguments: object) -> str:
    """The one sentence that a failed command says, on the screen or in its object."""
    assert ran.returncode == 2, (ran.stdout, ran.stderr)
    assert "Traceback" not in ran.stdout + ran.stderr
    if "--json" in arguments:
        report = json.loads(ran.stdout)
        assert report["inserted"] == 0
        assert len(report["errors"]) == 1
        return str(report["errors"][0]["message"])
    assert ran.stdout == ""
    return ran.stderr.strip()


def filled(command: tuple[str, ...], bills: Path, folder: Path) -> list[str]:
    return [part.format(file=bills, folder=folder) for part in command]


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_a_server_that_is_away(
    command: tuple[str, ...], bills: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = [*filled(command, bills, tmp_path), "--db", f"postgresql://x@/kadash?host={tmp_path}"]
    said = sentence(here(capsys, *arguments), *command)
    assert said == "The database does not answer. Nothing was changed. Check that it runs, then try again."
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", COMMANDS, ids=NAMES)
def test_a_file_that_is_no_database(
    command: tuple[str, ...], bills: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "kadash.db"
    file.write_text("a letter to the board" * 1000)
    ran = here(capsys, *filled(command, bills, tmp_path), "--db", f"sqlite:///{file}")
    said = sentence(ran, *command)
    assert said.startswith("What is there is no database of Kadash. Nothing was changed.")
    assert [path.name for path in tmp_path.iterdir()] == ["kadash.db"]


def test_an_upload_onto_a_full_disk(database: Database, bills: Path) -> None:
    before = everything(database)
    with full(database):
        status, out = run_here(database, "import", bills, "--json")
    report = json.loads(out)
    assert (status, report["inserted"], report["batch"]) == (2, 0, None)
    assert report["errors"][0]["message"].startswith("The disk is full. Nothing was changed.")
    assert everything(database) == before
    assert run_here(database, "import", bills)[0] == 0


def test_what_is_acknowledged_stays_when_the_server_fails_right_after(
    own_server: Server, bills: Path
) -> None:
    database = Database(own_server.url)
    database.migrate()
    assert run_here(database, "import", bills)[0] == 0
    before = everything(database)
    own_server.stop()
    assert sentence(kadash("undo", 1, "--db", own_server.url)).startswith("The database does not answer.")
    own_server.start()
    assert everything(database) == before
    assert run_here(database, "undo", 1)[0] == 0
    database.engine.dispose()


@pytest.mark.parametrize("which", ["file", "folder", "both"])
def test_a_file_or_folder_that_may_only_be_read(
    sqlite_template: Path, tmp_path: Path, bills: Path, which: str
) -> None:
    folder = tmp_path / "closed"
    folder.mkdir()
    file = folder / "kadash.db"
    file.write_bytes(sqlite_template.read_bytes())
    before = file.read_bytes()
    file.chmod(0o644 if which == "folder" else 0o444)
    folder.chmod(0o755 if which == "file" else 0o555)
    where = f"sqlite:///{file}"
    said = sentence(held_by_permissions("import", bills, "--json", "--db", where), "--json")
    assert "Nothing was changed." in said
    assert "permissions" in said
    assert file.read_bytes() == before
    assert held_by_permissions("export", "accounts", "--db", where).returncode == 0
    folder.chmod(0o755)


@pytest.mark.parametrize("place", ["closed/new/kadash.db", "closed/kadash.db", "letter/kadash.db"])
def test_a_folder_in_which_no_database_can_be_made(tmp_path: Path, place: str) -> None:
    (tmp_path / "letter").write_text("a file in the way")
    (tmp_path / "closed").mkdir()
    (tmp_path / "closed").chmod(0o555)
    said = sentence(held_by_permissions("export", "accounts", "--db", f"sqlite:///{tmp_path / place}"))
    assert said.startswith("The database's file cannot be made")
    assert "Nothing was changed." in said
    (tmp_path / "closed").chmod(0o755)


@pytest.mark.parametrize("table", ["export", "brief"])
def test_output_onto_a_full_disk_leaves_what_was_there(sqlite_database: Database, table: str) -> None:
    arguments = ["export", "accounts"] if table == "export" else ["brief"]
    with small_disk("64k") as folder:
        out = folder / "out"
        out.write_text("of last month")
        fill(folder)
        ran = kadash(*arguments, "--out", out, "--db", url(sqlite_database))
        said = sentence(ran)
        assert "no space left" in said
        assert out.read_text() == "of last month"
        assert sorted(path.name for path in folder.iterdir()) == ["heap", "out"]


@pytest.mark.parametrize("out", ["{folder}/no/such/out.csv", "{folder}"])
def test_output_that_cannot_be_written(
    sqlite_database: Database, tmp_path: Path, capsys: pytest.CaptureFixture[str], out: str
) -> None:
    file = out.format(folder=tmp_path)
    said = sentence(here(capsys, "export", "accounts", "--out", file, "--db", url(sqlite_database)))
    assert "cannot be written" in said


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="only Linux has a device that is always full")
def test_a_screen_that_takes_nothing(sqlite_database: Database, bills: Path) -> None:
    with open("/dev/full", "w") as full_device:
        command = [sys.executable, "-m", "kadash", "import", bills, "--db", url(sqlite_database)]
        ran = subprocess.run(command, stdout=full_device, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 2
    assert ran.stderr.strip().endswith("What the command did stands.")
    assert len(everything(sqlite_database)["upload_batch"]) == 1


@pytest.mark.parametrize("where", ["nonsense", "mysql://user@host/name"])
def test_an_address_that_is_none(where: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no address of a database" in sentence(here(capsys, "check", "--json", "--db", where), "--json")
