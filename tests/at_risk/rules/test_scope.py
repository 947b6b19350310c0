"""Which services count, and what a title says of them."""

from decimal import Decimal

from kadash.at_risk.rules.scope import ALL, counted, in_words, title


def test_the_settings_choice_holds_until_another_is_asked_for() -> None:
    assert counted(None, "electric", {"electric", "water"}) == "electric"
    assert counted(ALL, "electric", {"electric", "water"}) is None
    assert counted("water", "electric", {"electric", "water"}) == "water"
    assert counted(None, "", {"electric"}) is None
    assert counted(None, "electric", {"water"}) is None  # nothing electric is there to count


def test_services_are_listed_in_their_order() -> None:
    assert in_words({"water", "electric"}) == "electric and water"
    assert in_words(["sewer", "water", "electric"]) == "electric, water and sewer"
    assert in_words(["water"]) == "water"
    assert in_words([]) == ""


def test_a_title_says_what_is_left_out() -> None:
    assert title(["electric"], {}) == "electric"
    left = title(["electric"], {"water": Decimal(675_031_60)})
    assert left == "electric only, $675,032 of water not counted: no rate says what it costs"
    assert title([], {"water": Decimal(100)}).startswith("$1 of water not counted")
    two = title([], {"electric": Decimal(100), "water": Decimal(100)})
    assert two == "$2 of electric and water not counted: no rate says what they cost"
