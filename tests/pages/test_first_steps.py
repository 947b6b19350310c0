"""Whoever comes to an empty database is led on, whichever page they open."""

from pathlib import Path

import pytest

from tests.pages.conftest import Open, said

NAMED_IN_THE_ADDRESS = {"present"}  # shows one thing only, a briefing
PAGES = sorted(path.stem for path in (Path(__file__).parents[2] / "pages").glob("*.py"))


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_on_an_empty_database(opened: Open, page: str) -> None:
    app = opened(page)
    if page in NAMED_IN_THE_ADDRESS:
        assert app.error  # a sentence: nothing was named
    else:
        assert app.title
        assert not app.error


def test_welcome_offers_two_ways_in(opened: Open) -> None:
    app = opened("welcome")
    assert [button.label for button in app.main.button] == ["Look around", "Bring in files"]


def test_an_empty_overview_leads_to_the_uploads(opened: Open) -> None:
    assert "Bring in" in said(opened("overview"))


@pytest.mark.parametrize("page", ["what_if", "acid_test", "certainty", "key_list"])
def test_what_is_not_known_is_not_called_nothing(opened: Open, page: str) -> None:
    text = said(opened(page))
    assert "What is at risk is not known yet" in text
    assert "Nothing is at risk" not in text
