"""Fields, refusals and addresses, by hand."""

from dataclasses import replace
from datetime import date

from kadash.core.documents.report import NewSection, Text
from kadash.plans.rules.letters import (
    FIELDS,
    Common,
    Recipient,
    address_list,
    document,
    file_names,
    lacking,
    letter,
    out_of_order,
    ready,
    values,
)

ROSA = Recipient(
    1, "Harbor Foundry", "A1", "Rosa Diaz", "Plant manager", "1 Mill Road", "Cedar Bend", "CO", "80500",
    "Avery Cole", "avery@utility.example",
)  # fmt: skip
COMMON = Common("Cedar Bend Utilities", date(2026, 3, 2), "Morgan Ellis", "General manager")
TEXT = "Dear {contact.name},\n\n{account.name} & us: {representative.name}."


def test_every_field_has_a_value_and_a_name() -> None:
    assert values(ROSA, COMMON).keys() == FIELDS.keys()
    assert len(set(FIELDS.values())) == len(FIELDS)


def test_one_letter() -> None:
    assert letter(TEXT, ROSA, COMMON) == (
        Text("Cedar Bend Utilities\nMarch 2, 2026", "lines"),
        Text("Rosa Diaz\nPlant manager\nHarbor Foundry\n1 Mill Road\nCedar Bend, CO 80500", "lines"),
        Text("Dear Rosa Diaz,"),
        Text("Harbor Foundry & us: Avery Cole."),
        Text("Morgan Ellis\nGeneral manager\nCedar Bend Utilities", "lines"),
    )


def test_a_letter_with_a_hole_is_refused_and_says_which() -> None:
    nobody = replace(ROSA, account_id=2, contact="", representative=" ")
    assert lacking(TEXT, ROSA, COMMON) == ()
    assert lacking(TEXT, nobody, COMMON) == ("Contact's name", "Representative")
    assert lacking("Hello", nobody, COMMON) == ("Contact's name",)  # a letter is to a person
    assert lacking("{event.place}", ROSA, COMMON) == ("Kick-off place",)
    found, refused = ready(TEXT, [ROSA, nobody], COMMON)
    assert found == [ROSA]
    assert [(each.account_id, missing) for each, missing in refused] == [
        (2, ("Contact's name", "Representative"))
    ]


def test_a_letter_and_its_kickoff_in_the_wrong_order() -> None:
    day = date(2026, 3, 2)
    invites = "The letter invites to a kick-off that was on March 1, 2026, before its own day."
    assert out_of_order(written_on=day, event_on=date(2026, 3, 1), thanks=False) == invites
    thanks = "The letter thanks for a kick-off that is on March 3, 2026, after its own day."
    assert out_of_order(written_on=day, event_on=date(2026, 3, 3), thanks=True) == thanks
    for event_on, thanked in ((day, False), (day, True), (date(2026, 3, 3), False), (date(2026, 3, 1), True)):
        assert out_of_order(written_on=day, event_on=event_on, thanks=thanked) == ""


def test_the_mail_room_is_told_what_is_missing() -> None:
    without = replace(ROSA, street="", postal_code="")
    assert address_list([ROSA, without]) == [
        (
            "Rosa Diaz",
            "Plant manager",
            "Harbor Foundry",
            "A1",
            "1 Mill Road",
            "Cedar Bend",
            "CO",
            "80500",
            "",
        ),
        ("Rosa Diaz", "Plant manager", "Harbor Foundry", "A1", "", "Cedar Bend", "CO", "", "street, ZIP"),
    ]
    assert without.address == ("Rosa Diaz", "Plant manager", "Harbor Foundry", "Cedar Bend, CO")


def test_each_letter_is_a_section() -> None:
    made = document("Hello", TEXT, [ROSA, replace(ROSA, contact="Ben")], COMMON, author="Us")
    assert sum(isinstance(block, NewSection) for block in made.blocks) == 2
    assert not made.titled


def test_file_names_are_safe_and_differ() -> None:
    names = file_names(
        [replace(ROSA, account=name) for name in ("A/B: C", "A/B: C", "..", "Mill & Co.")], "docx"
    )
    assert names == ["001 A_B_ C.docx", "002 A_B_ C.docx", "003 account.docx", "004 Mill & Co.docx"]
