"""Two kinds that come close to each other are asked about, with the reason; one that is clear is not."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.core.database import Database
from kadash.intake.read import read
from kadash.intake.recognize import Recognition, recognize
from kadash.kinds import KINDS
from tests.cli import load

BOTH = "Account Name,Name,Email,Title,Date,Subject,Notes,Status"
ROW = "Mill,Pat Example,p@example.org,Energy Manager,2025-03-04,Site visit,Walked the plant,Done"


def table(*header: str, rows: int = 3) -> bytes:
    lines = [",".join(header), *(",".join(f"{name} {row}" for name in header) for row in range(rows))]
    return "\n".join(lines).encode()


def found(content: bytes, **answers: str) -> Recognition:
    return recognize(read(content), KINDS, answers=answers)


def test_the_question_says_what_speaks_for_each(sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(f"{BOTH}\n{ROW}\n{ROW.replace('03-04', '04-05')}\n")
    status, report = load(sqlite_database, path)
    assert (status, [q["key"] for q in report["questions"]]) == (3, ["kind"])
    (question,) = report["questions"]
    assert set(question["choices"]) == {"contacts", "interactions"}
    assert "As contacts it has “Account Name”, “Name”, “Email”, “Title”" in question["text"]
    assert "it would leave out “Date”" in question["text"]
    for answer in question["choices"]:
        status, report = load(sqlite_database, path, "--answer", f"kind={answer}", "--dry-run")
        assert (status, report["kind"]) == (0, answer)
    status, report = load(sqlite_database, path, "--kind", "contacts", "--dry-run")
    assert (status, report["kind"]) == (0, "contacts")


def test_the_answer_is_remembered_for_these_headers(sqlite_database: Database, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(f"{BOTH}\n{ROW}\n")
    assert load(sqlite_database, path, "--answer", "kind=interactions")[1]["inserted"] == 1
    path.write_text(f"{BOTH}\n{ROW.replace('03-04', '07-08')}\n")
    status, report = load(sqlite_database, path)
    assert (status, report["kind"], report["inserted"]) == (0, "interactions", 1)


def test_an_answer_that_nobody_asked_for_changes_nothing() -> None:
    clear = table("Account Number", "Account Name", "City", "Phone", "Website")
    assert found(clear, kind="contacts").kind.name == "accounts"


PEOPLE = st.permutations(["First Name", "Last Name", "Job Title", "Phone", "Department"])
TALKS = st.permutations(["Subject", "Notes", "Status", "Assigned To", "Activity Type"])


@settings(max_examples=30, deadline=None)
@given(
    people=PEOPLE,
    talks=TALKS,
    count=st.integers(3, 5),
    both=st.booleans(),
    order=st.randoms(use_true_random=False),
)
def test_mixed_tables_are_asked_about_and_plain_ones_are_not(
    people: list[str], talks: list[str], count: int, both: bool, order
) -> None:
    """With the trait (a person and an activity in one row, equally well known) and without it."""
    people, talks = people[:count], talks[:count]
    contacts = ["Company", "Email", *people]
    activities = ["Company", "Activity Date", *talks]
    if both:
        header = ["Company", "Email", "Activity Date", *people, *talks]
        order.shuffle(header)
        (question,) = found(table(*header)).questions
        assert (question.key, set(question.choices)) == ("kind", {"contacts", "interactions"})
        return
    for header, kind in ((contacts, "contacts"), (activities, "interactions")):
        order.shuffle(header)
        seen = found(table(*header))
        assert (seen.kind.name, [q.key for q in seen.questions]) == (kind, [])


@pytest.mark.parametrize("name", ["contacts", "interactions"])
def test_a_kind_that_is_said_is_not_asked(name: str) -> None:
    content = table(*BOTH.split(","))
    assert not [q for q in recognize(read(content), KINDS, kind=name).questions if q.key == "kind"]
