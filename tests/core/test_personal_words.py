"""A person in texts: what counts as them and what does not, by hand."""

import json

import pytest

from kadash.core.personal_words import Words

ROSA = Words(["Rosa Brandt", "Zoë Ünal"], ["rosa@foundry.example"], ["(970) 555-0101"], "X")


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Spoke with Rosa Brandt.", "Spoke with X."),
        ("ROSA  brandt's boiler", "X's boiler"),
        ("Brandt, Rosa; Mill", "X; Mill"),
        ("Rosa,Brandt,Manager", "X,Manager"),
        ("zoë ünal", "X"),
        ("mailto:Rosa@Foundry.example?subject=a", "mailto:X?subject=a"),
        ("rosa@foundry.example.", "X."),
        ("call 970.555.0101 or 970 555 0101", "call X or X"),
        ("9705550101", "X"),
        # somebody or something else
        ("Rosa Brandt-Meyer", "Rosa Brandt-Meyer"),
        ("Rosa Brandts", "Rosa Brandts"),
        ("Ann-Rosa Brandt", "Ann-Rosa Brandt"),
        ("Rosa", "Rosa"),
        ("primarosa@foundry.example", "primarosa@foundry.example"),
        ("rosa@foundry.example.org", "rosa@foundry.example.org"),
        ("19705550101", "19705550101"),
        ("97055501011", "97055501011"),
        ("", ""),
    ],
)
def test_texts(text: str, without: str) -> None:
    assert ROSA.replaced(text) == without
    assert ROSA.found_in(text) is (text != without)


@pytest.mark.parametrize("ascii_only", [True, False])
def test_json_stays_json_also_inside_of_json(ascii_only: bool) -> None:
    inner = json.dumps({"Who?": "Zoë Ünal", "n": 1.5}, ensure_ascii=ascii_only)
    text = json.dumps({"answers": inner, "rows": ["Rosa Brandt", None, 7]}, ensure_ascii=ascii_only)
    found = json.loads(ROSA.replaced(text))
    assert json.loads(found["answers"]) == {"Who?": "X", "n": 1.5}
    assert found["rows"] == ["X", None, 7]


def test_json_without_the_person_stays_as_it_was_written() -> None:
    text = '{"a":  1.50, "b": "caf\\u00e9"}'
    assert ROSA.replaced(text) == text


def test_short_numbers_are_no_telephone() -> None:
    assert Words([], [], ["4711"]).replaced("account 4711") == "account 4711"


@pytest.mark.parametrize(
    "text", ["Spoke with Brandt, Rosa", "rosa@foundry.example", "970-555-0101", "zoë ünal"]
)
def test_what_a_database_looks_for_finds_at_least_as_much(text: str) -> None:
    import re

    def like(pattern: str) -> re.Pattern[str]:
        plain = pattern.replace("!_", "_").replace("!!", "!")
        return re.compile(".*".join(map(re.escape, plain.split("%"))), re.DOTALL)

    for written in (text, json.dumps(json.dumps(text))):
        assert any(like(one).fullmatch(written.lower()) for one in ROSA.likes()), written
