"""The page of letters: begun, seen as one account gets it, made, sent."""

from time import sleep

import pytest
from streamlit.testing.v1 import AppTest

from kadash import sample
from kadash.core import clock
from kadash.core.database import Database
from tests.pages.conftest import Open, said


def offered(app: AppTest) -> bool:
    """Draw the page again until the letters, which are made in the background, are there to be taken."""
    for _ in range(300):
        if any("letters" in each.proto.label for each in app.get("download_button")):
            return True
        sleep(0.2)
        app.run()
    return False


def test_an_empty_program_says_what_letters_are(opened: Open) -> None:
    app = opened("letters")
    assert "No letter is begun yet" in said(app)


def test_the_samples_letters(
    sample_database: Database, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "today", lambda zone: sample.TODAY)
    monkeypatch.setenv("KADASH_DATABASE_URL", sample_database.key)
    app: AppTest = opened("letters")
    labels = app.selectbox(key="letter").options
    assert [label.split(" · ")[1] for label in labels] == [
        "Invitation to the kick-off, not sent", "Introductory letter, sent Nov 3, 2009",
    ]  # fmt: skip
    assert "accounts can get this letter" in said(app)
    next(each for each in app.button if each.label == "Make the letters").click().run(timeout=60)
    assert not app.exception
    assert offered(app)
    app.selectbox(key="letter").set_value(labels[1]).run()
    assert "Sent to" in said(app)
    assert "Make the letters" in [each.label for each in app.button]
    assert not [each for each in app.text_area if each.label == "Text"]
