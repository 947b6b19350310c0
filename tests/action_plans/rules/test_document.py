"""A plan as a document: sections in order, who stands for them, and several together."""

from datetime import date
from itertools import pairwise

from kadash.action_plans.rules.document import SectionText, Signed, confirmed, document, together
from kadash.core.documents.report import Heading, Table

DAY = date(2010, 1, 19)
TABLE = Table("What the data says", ("Figure",), (("$5",),))
SECTIONS = (
    SectionText(1, "Summary", "One.\n\nTwo.", (TABLE,), confirmed("Avery Cole", date(2010, 1, 5))),
    SectionText(2, "Contacts", "", (), confirmed(None, None)),
)


def test_a_draft_says_so() -> None:
    found = document(
        SECTIONS, account="Foundry", year="2010", utility="Cedar Bend", representative="Avery Cole",
        signed=Signed(), as_of=DAY, edition=2,
    )  # fmt: skip
    assert found.title == "Customer action plan 2010: Foundry"
    assert found.subtitle == (
        "Cedar Bend · Representative: Avery Cole · Not approved yet · figures as of January 19, 2010, "
        "edition 2"
    )
    assert found.texts[2:] == (
        "1. Summary", "One.", "Two.", "What the data says", "Figure", "$5",
        "Confirmed by Avery Cole on January 5, 2010.", "2. Contacts", "Nothing is written here yet.",
        "Not confirmed by anybody.", "Signatures", "Draft, not signed", "Not approved yet", "Avery Cole",
        "For the utility",
    )  # fmt: skip


def test_a_section_that_is_confirmed_with_figures_alone_asks_for_no_words() -> None:
    sections = [
        SectionText(1, "Use", "", (TABLE,), confirmed("Avery Cole", date(2010, 1, 5)), stands=True),
        SectionText(2, "Goals", "", (TABLE,), confirmed(None, None)),
        SectionText(3, "Barriers", "", (), confirmed("Avery Cole", date(2010, 1, 5)), stands=True),
    ]
    found = document(
        sections, account="Foundry", year="2010", utility="", representative=None, signed=Signed(), as_of=DAY
    ).texts
    at = [found.index(title) for title in ("1. Use", "2. Goals", "3. Barriers", "Signatures")]
    said = ["Nothing is written here yet." in found[one:other] for one, other in pairwise(at)]
    assert said == [False, True, True]


def test_signed_and_approved() -> None:
    signed = Signed("Avery Cole", "January 5, 2010 16:30", "Morgan Ellis", "January 6, 2010 09:00")
    assert signed.texts == (
        "Signed by Avery Cole, January 5, 2010 16:30",
        "Approved by Morgan Ellis, January 6, 2010 09:00",
    )


def test_several_in_one_document() -> None:
    one = document(
        SECTIONS, account="Foundry", year="2010", utility="", representative=None, signed=Signed(), as_of=DAY
    )
    both = together([one, one], title="All plans", author="Avery Cole")
    assert both.sections == ("Customer action plan 2010: Foundry",) * 2
    assert Heading("1. Summary", 2) in both.blocks
    assert both.subtitle == "2 plans"
