"""Two columns for one field by different names: the better one by its values, the other named."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.core.database import Database
from kadash.intake.read import read
from kadash.intake.recognize import Recognition, recognize
from kadash.kinds import KINDS
from tests.cli import export, load

HEAD = "Company,First Name,Last Name,Title,Job Title,Email"


def people(*titles: tuple[str, str]) -> str:
    rows = [f"Mill,Pat,Example{n},{a},{b},p{n}@example.org" for n, (a, b) in enumerate(titles)]
    return "\n".join([HEAD, *rows]) + "\n"


def fields(text: str) -> tuple[dict[str, str | None], Recognition]:
    seen = recognize(read(text.encode()), KINDS)
    return {column.header: column.field for column in seen.columns}, seen


@pytest.mark.parametrize(
    ("titles", "taken"),
    [
        ([("Mr.", "Energy Manager"), ("Ms", "Plant Engineer")], "Job Title"),  # salutations are no titles
        ([("", "Energy Manager"), ("", "Plant Engineer")], "Job Title"),
        ([("Energy Manager", ""), ("Plant Engineer", "Buyer")], "Title"),
        ([("Energy Manager", "Energy Mgr II"), ("Buyer", "Buyer I")], "Title"),
        ([("", "Buyer"), ("", "Clerk"), ("Owner", "Owner")], "Job Title"),
    ],
)
def test_the_better_one_by_its_values(titles: list[tuple[str, str]], taken: str) -> None:
    by_header, seen = fields(people(*titles))
    other = "Title" if taken == "Job Title" else "Job Title"
    assert (by_header[taken], by_header[other]) == ("title", None)
    named = [said for said in seen.warnings if f"“{taken}” is the title, not “{other}”" in said]
    filled = any(row[0 if other == "Title" else 1] for row in titles)
    assert bool(named) == filled  # a column without a cell need not be named


def test_a_person_may_choose_the_other(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(people(("Buyer", "Buyer I"), ("Owner", "Owner II")))
    status, report = load(database, path, "--map", "Job Title=title")
    assert status == 0
    assert [row["title"] for row in export(database, "contacts")["rows"]] == ["Buyer I", "Owner II"]
    assert not any("is the title, not" in said for said in report["warnings"])


def test_amounts_are_never_changed_for_a_fuller_column() -> None:
    """Only a column without any amount gives way: a sum must not hang on how full a column is."""
    head = "Account Number,Service,Bill Date,kWh,Revenue,Bill Amount"
    by_header, _ = fields(f"{head}\n1,Electric,2025-01-31,100,,10\n1,Electric,2025-02-28,100,9,10\n")
    assert (by_header["Revenue"], by_header["Bill Amount"]) == ("revenue", None)
    by_header, _ = fields(f"{head}\n1,Electric,2025-01-31,100,,10\n1,Electric,2025-02-28,100,,10\n")
    assert (by_header["Revenue"], by_header["Bill Amount"]) == (None, "revenue")


def test_several_values_in_one_cell(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(
        "Name,Company,Email,Phone\n"
        "Pat One,Mill,a@example.org ::: b@example.org,555-0100 ::: 555-0101 ::: 555-0102\n"
        "Pat Two,Mill,c@example.org; d@example.org,555-0103\n"
    )
    status, report = load(database, path)
    assert status == 0
    rows = export(database, "contacts")["rows"]
    assert [(row["email"], row["phone"]) for row in rows] == [
        ("a@example.org", "555-0100"), ("c@example.org", "555-0103"),
    ]  # fmt: skip
    assert any(
        "2 rows have several values in the email" in w and "b@example.org" in w for w in report["warnings"]
    )
    assert any("1 row has several values in the phone" in w and "2 left out" in w for w in report["warnings"])


WORDS = st.sampled_from(["Energy Manager", "Buyer", "Owner", "Plant Engineer", "Chief Engineer"])
SALUTATIONS = st.sampled_from(["Mr", "Mrs.", "Ms", "Dr.", ""])


@settings(max_examples=30, deadline=None)
@given(titles=st.lists(st.tuples(SALUTATIONS, WORDS), min_size=2, max_size=8), swapped=st.booleans(),
       alone=st.booleans())  # fmt: skip
def test_titles_are_found_whatever_stands_beside_them(
    titles: list[tuple[str, str]], swapped: bool, alone: bool
) -> None:
    """With the trait (a second column with a title's name) and without it: the field holds the titles."""
    if alone:
        rows = "".join(f"Mill,Pat,E{n},{word},p{n}@example.org\n" for n, (_, word) in enumerate(titles))
        by_header, seen = fields(f"Company,First Name,Last Name,Title,Email\n{rows}")
        assert by_header["Title"] == "title"
        assert not any("could be the same field" in said for said in seen.warnings)
        return
    by_header, _ = fields(people(*((b, a) if swapped else (a, b) for a, b in titles)))
    assert by_header["Title" if swapped else "Job Title"] == "title"
