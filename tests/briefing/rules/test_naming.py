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


def test_names_are_found_however_their_letters_are_written() -> None:
    """Accents there or not, composed or not; full-width letters; invisible characters inside."""
    names = {1: ("CAFE RIO", "7"), 2: ("Straßen Müller", "8"), 3: ("MICROCHIP", "9")}
    for text in ("Café Río", "Cafe\u0301 Ri\u0301o", "ＣＡＦＥ ＲＩＯ", "Ca\u00adfe\u200b Rio", "_Cafe Rio_"):
        assert "No. 7" in by_number(f"Ask {text} first.", names), text
        assert "Rio" not in by_number(f"Ask {text} first.", names), text
    assert by_number("STRASSEN MULLER; Microchip, MICROCHIP", names) == "No. 8; No. 9, No. 9"
    assert by_number("a microchip", names) == "a microchip"


def test_names_are_found_without_what_stands_around_them() -> None:
    """The article, the legal form, and "and" in any shape."""
    names = {1: ("The Harbor Foundry, Inc.", "7"), 2: ("Smith & Sons Co", "8"), 3: ("Twin Rivers", "9")}
    for text in ("Harbor Foundry", "the Harbor Foundry Inc", "Harbor Foundry, Inc.", "THE HARBOR FOUNDRY"):
        assert "foundry" not in by_number(f"Ask {text}.", names).lower(), text
    for text in ("Smith and Sons", "Smith & Sons", "SMITH + SONS CO.", "Smith&Sons"):
        assert by_number(f"{text}: yes", names).startswith("No. 8"), text
    assert by_number("Twin Rivers Inc", names) == "No. 9 Inc"
    assert by_number("The meeting", names) == "The meeting"


def test_of_two_that_fit_none_is_taken_for_the_other() -> None:
    names = {1: ("Harbor Foundry Inc", "7"), 2: ("Harbor Foundry LLC", "8")}
    assert by_number("Harbor Foundry LLC", names) == "No. 8"
    assert by_number("Harbor Foundry", names) == "No. 7 or No. 8"
