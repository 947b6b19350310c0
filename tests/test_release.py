"""The version stands in one place, and the distributable holds what the program needs, and no more."""

import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

import pytest

from kadash import __version__
from kadash.__main__ import main
from kadash.core import schema

ROOT = Path(__file__).parents[1]


def test_the_version_is_said_from_one_place(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Kadash {__version__}, schema {schema.newest()}\n"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert "version" not in project
    image = re.findall(r"kadash:([0-9.]+)", (ROOT / "deploy" / "compose.yaml").read_text())
    assert set(image) == {__version__}


def test_the_distributable_runs(tmp_path: Path) -> None:
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("no repository here")
    if f"## {__version__} · " not in (ROOT / "CHANGELOG.md").read_text():
        pytest.skip("this version is being prepared: its changelog has no date yet")
    made = subprocess.run([ROOT / ".ci" / "release", tmp_path], capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    archive = tmp_path / f"kadash-{__version__}.tar.gz"
    with tarfile.open(archive) as packed:
        names = {name.split("/", 1)[1] for name in packed.getnames() if "/" in name}
        if hasattr(tarfile, "data_filter"):  # since 3.11.4
            packed.extraction_filter = tarfile.data_filter
        packed.extractall(tmp_path)
    assert {"app.py", "requirements.txt", ".streamlit/config.toml", "deploy/compose.yaml"} <= names
    assert not [name for name in names if name.startswith("tests") or name.endswith((".db", "secrets.toml"))]
    said = subprocess.run(
        [sys.executable, "-m", "kadash", "--version"], cwd=tmp_path / f"kadash-{__version__}",
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert said.stdout.startswith(f"Kadash {__version__}, schema ")
    subprocess.run(["sha256sum", "--check", f"{archive.name}.sha256"], cwd=tmp_path, check=True)
