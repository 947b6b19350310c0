"""What is installed is named exactly: pinned and with hashes, from wherever the installer is told to look."""

import re
import runpy
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

HERE = Path(__file__).parent.parent
PINNED = ["requirements.txt", "requirements-dev.txt"]


def pins(name: str) -> list[tuple[Requirement, int]]:
    """Each requirement of a pinned file with the number of its hashes."""
    lines = (HERE / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    found = []
    for line in lines:
        if line.strip() and not line.lstrip().startswith("#"):
            requirement, *hashes = re.split(r"\s+--hash=", line.strip())
            found.append((Requirement(requirement), len(hashes)))
    return found


def wanted(name: str) -> set[str]:
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return {Requirement(line).name for line in lines if line and not line.startswith(("#", "-"))}


@pytest.mark.parametrize("name", PINNED)
def test_everything_is_pinned_with_hashes(name: str) -> None:
    loose = [
        str(one) for one, hashes in pins(name) if not hashes or not re.match(r"==[^*]+$", str(one.specifier))
    ]
    assert loose == []


@pytest.mark.parametrize("name", PINNED)
def test_nothing_says_where_to_download(name: str) -> None:
    text = (HERE / name).read_text(encoding="utf-8")
    assert not re.search(r"://|^-|@ |/\w+/\w+", text, re.MULTILINE)


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_the_pinned_file_holds_what_is_wanted(name: str) -> None:
    assert wanted(f"{name}.in") <= {one.name for one, _ in pins(f"{name}.txt")}


def test_tests_run_on_what_people_run() -> None:
    assert {str(one) for one, _ in pins("requirements.txt")} <= {
        str(one) for one, _ in pins("requirements-dev.txt")
    }


def test_no_pin_goes_back_to_a_known_hole() -> None:
    known = tomllib.loads((HERE / ".ci/advisories.toml").read_text(encoding="utf-8"))["fixed_in"]
    used = [(one.name, str(one.specifier).removeprefix("==")) for one, _ in pins("requirements.txt")]
    assert set(known) <= {name for name, _ in used}
    open_holes = [
        f"{name} {version}: {known[name]['advisory']}"
        for name, version in used
        if name in known and Version(version) < Version(known[name]["version"])
    ]
    assert open_holes == []


@pytest.mark.parametrize(("days", "asks"), [(5, False), (60, False), (61, True)])
def test_the_age_of_the_known_holes_is_said(days: int, asks: bool) -> None:
    said = runpy.run_path(str(HERE / ".ci/advisories_age.py"))["age"]
    sentence = said(date(2026, 1, 1), date(2026, 1, 1) + timedelta(days=days))
    assert f"({days} days old)" in sentence
    assert ("take a new snapshot" in sentence) is asks
    assert "advisories_age.py" in (HERE / ".ci/run").read_text(encoding="utf-8")


def test_a_package_that_names_no_license_is_read() -> None:
    script = runpy.run_path(str(HERE / ".ci/license_text.py"))
    assert "license_text.py" in (HERE / ".ci/run").read_text(encoding="utf-8")
    if script["installed"]("pysqlite3"):  # no wheel for some machines
        assert script["row"]("pysqlite3")[2] == "Zlib (by its text)"
    with pytest.raises(SystemExit, match=r"pandas .* ships no zlib license"):
        script["row"]("pandas")
