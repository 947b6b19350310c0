"""Before an audience that sees numbers no name is left, wherever a person wrote it."""

from kadash.briefing.rules.naming import by_number, called
from kadash.briefing.rules.value import Grid, Slide

NAMES = {
    1: ("Harbor Foundry", "0040137"),
    2: ("Harbor", "0040174"),
    3: ("New Tech Park", None),
    4: ("(a) Mill*", "9"),
}


def test_how_an_account_is_called() -> None:
    assert called(NAMES, 1, "named") == "Harbor Foundry"
    assert called(NAMES, 1, "numbers") == "No. 0040137"
    assert called(NAMES, 3, "numbers") == "Account 3"


def test_names_go_from_every_text_the_longest_first() -> None:
    slide = Slide(
        "",
        "HARBOR FOUNDRY may go; Harbor, too",
        grid=Grid(("What",), (("Invite New Tech Park",), ("See the harbor and (a) Mill*",))),
        text="Harborside is another place",
    )
    found = by_number(slide, NAMES)
    assert found.title == "No. 0040137 may go; No. 0040174, too"
    assert found.grid is not None
    assert found.grid.rows == (("Invite Account 3",), ("See the harbor and No. 9",))
    assert found.text == "Harborside is another place"
    assert by_number(slide, {}) == slide


def test_names_are_found_however_their_words_are_joined() -> None:
    """Other spaces, hyphens and dashes, none at all; apostrophes and periods there or not."""
    names = {1: ("St. Mary's Harbor Foundry", "7"), 2: ("Twin-Rivers", "8"), 3: ("Harbor", "9")}
    for text in (
        "St. Mary\u2019s Harbor\u00a0Foundry",
        "St Marys Harbor-Foundry",
        "ST. MARY'S\u2009HARBOR\u2013FOUNDRY",
        "st. mary's  harbor\nfoundry",
        "St.Mary's HarborFoundry",
    ):
        assert by_number(f"Ask {text} first.", names) == "Ask No. 7 first.", text
    assert by_number("twin rivers, Twin\u2011Rivers, TwinRivers", names) == "No. 8, No. 8, No. 8"
    assert by_number("harbor walls, Harborside", names) == "harbor walls, Harborside"
