"""Addresses that people mistype or make up: each page says something calm, and no text of a fault."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from tests.conftest import copied
from tests.pages.conftest import SHELL, said

ROOT = Path(__file__).parents[2]
READ = {"account": "id", "self_assessment": "id", "session": "id", "present": "id", "how_read": "batch",
        "uploads": "batch", "activities": "to"}  # fmt: skip
ODD = ["²", "٣", "9" * 40, "-1", "1.5", " 1", "1e3", "x'--", "2147483648", "999999999"]


@pytest.fixture
def opened(
    sample_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[str], AppTest]:
    """Open a page on the sample program, so that numbers in addresses are looked for."""
    monkeypatch.setenv("KADASH_DATABASE_URL", copied(sample_template, tmp_path / "kadash.db").key)

    def open_page(stem: str) -> AppTest:
        app = AppTest.from_file(str(SHELL), default_timeout=60)
        app.run()
        return app.switch_page(f"../pages/{stem}.py").run()

    return open_page


@pytest.mark.parametrize("page", READ)
def test_an_odd_address_shows_no_fault(opened: Callable[[str], AppTest], page: str) -> None:
    app = opened(page)
    for odd in ODD:
        app.query_params[READ[page]] = odd
        app.run()
        assert not app.exception, (page, odd)
        assert "did not expect" not in said(app), (page, odd)


@pytest.mark.parametrize("page", ["account", "session", "present"])
def test_a_page_whose_thing_is_gone_has_a_heading(opened: Callable[[str], AppTest], page: str) -> None:
    app = opened(page)
    app.query_params["id"] = "999999999"
    app.run()
    assert len(app.title) == 1
    assert app.error


def test_numbers_in_addresses_are_read_in_one_place() -> None:
    """Digits of other scripts, and numbers without end, pass Python's own tests for digits."""
    folders = [ROOT / "pages", ROOT / "kadash" / "screens"]
    files = [file for folder in folders for file in folder.rglob("*.py")]
    assert len(files) > 50
    found = [file.name for file in files if re.search(r"\.is(digit|decimal|numeric)\(", file.read_text())]
    assert found == []


def test_the_number_of_a_row_shows_it(opened: Callable[[str], AppTest]) -> None:
    """Otherwise nothing above would be read."""
    app = opened("account")
    assert "No account is chosen" in said(app)
    app.query_params["id"] = "1"
    app.run()
    assert "No account is chosen" not in said(app)
