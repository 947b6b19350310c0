"""What the agreement and the update say, by hand."""

from datetime import date

from kadash.core.periods import Period
from kadash.engagement.rules.plan_sheets import Line, agreement, update


def test_the_agreement_sorts_by_kind_and_names_who_does_it() -> None:
    made = agreement(
        [
            Line("assistance", "Load plan", side="they"),
            Line("assistance", "Crane", side="they", owner="Rosa"),
            Line("need", "Power", "A feed", "we", "Avery", date(2026, 6, 1)),
        ],
        account="Mill", utility="", year="2026", session_on=date(2026, 1, 5), theirs=["Rosa"], ours=["Avery"],
        senior=["Morgan"], acknowledged="draft",
    )  # fmt: skip
    assert [(table.title, table.rows) for table in made.tables] == [
        ("What you need", (("Power", "A feed", "Avery", "Jun 1, 2026"),)),
        (
            "What you would like assistance with",
            (("Load plan", "", "Mill", ""), ("Crane", "", "Rosa (Mill)", "")),
        ),
    ]
    assert made.paragraphs == (
        "We planned together on January 5, 2026; for Mill: Rosa; for us: Avery, Morgan (senior management).",
    )


def test_the_update_counts_what_is_done_and_late() -> None:
    made = update(
        [
            Line("need", "a", state="done", closed_on=date(2026, 2, 3), say="Built"),
            Line("need", "b", state="late", due=date(2026, 3, 1)),
            Line("need", "c"),
        ],
        [], account="Mill", utility="Town", quarter=Period.parse("2026-01..2026-03"), year="2026", words=None,
        written_by="Avery", to=None, sent_on=None,
    )  # fmt: skip
    assert made.paragraphs == ("Of 3 things that we agreed, 1 is done and 1 is late.",)
    assert [row[2] for row in made.tables[0].rows] == [
        "Done on Feb 3, 2026. Built",
        "Late, due Mar 1, 2026",
        "Open",
    ]
    assert made.subtitle == "Town · Mill · draft, not sent"
