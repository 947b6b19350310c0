"""Which version of a statement holds, and when it is due."""

from datetime import date

from kadash.program.rules.statements import State, Version, remarks, standing

ADOPTED = Version("vision", 1, "Help our key accounts reach their goals", date(2024, 2, 29))


def at(day: date, *versions: Version) -> tuple[State, int | None]:
    found = standing("vision", versions, today=day, months=24)
    return found.state, found.version and found.version.number


def test_nothing_then_a_draft_then_an_adopted_version() -> None:
    draft = Version("vision", 1, "…")
    assert at(date(2026, 1, 1)) == (State.NONE, None)
    assert at(date(2026, 1, 1), draft) == (State.DRAFT, 1)
    assert at(date(2026, 1, 1), Version("mission", 1, "…", date(2025, 1, 1))) == (State.NONE, None)
    assert at(date(2024, 2, 28), ADOPTED) == (State.DRAFT, 1)
    assert at(date(2024, 2, 29), ADOPTED) == (State.ADOPTED, 1)


def test_it_is_due_on_the_day_after_two_years() -> None:
    assert at(date(2026, 2, 28), ADOPTED) == (State.ADOPTED, 1)
    assert at(date(2026, 3, 1), ADOPTED) == (State.DUE, 1)
    confirmed = Version("vision", 1, ADOPTED.text, ADOPTED.adopted_on, date(2025, 6, 30))
    assert at(date(2027, 6, 30), confirmed) == (State.ADOPTED, 1)
    assert at(date(2027, 7, 1), confirmed) == (State.DUE, 1)


def test_a_newer_draft_stands_beside_what_holds() -> None:
    found = standing("vision", [Version("vision", 2, "New"), ADOPTED], today=date(2025, 1, 1), months=24)
    assert found.version == ADOPTED
    assert found.draft is not None
    assert found.draft.number == 2


def test_what_a_reader_stumbles_over() -> None:
    assert remarks("Helping customers succeed") == []
    assert "for whom" in remarks("Being the best")[0]
    assert remarks("customer " * 60) == []
    assert remarks("customer " * 61)[0].startswith("61 words")
    assert remarks("") == []
