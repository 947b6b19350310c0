import csv
from pathlib import Path

from kadash.budget.uploads import printed
from tests.budget import example

DATA = Path(__file__).parents[3] / "data"


def rows_of(name, header):
    with (DATA / name).open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    above = [cell for row in rows[:header] for cell in row if cell]
    return rows[header], rows[header + 1 :], list(range(header + 2, len(rows) + 1)), above


def test_the_line_table_as_printed():
    headers, rows, lines, above = rows_of("budget_2009_lines.csv", 0)
    assert printed.looks_printed(headers, rows)
    table = printed.read(headers, rows, lines, above=above)
    found = [row for row in table.rows if not row[3].upper().startswith(("TOTAL", "GRAND"))]
    assert [row[1:4] for row in found] == [line[:3] for line in example.PRINTED]
    assert {row[0] for row in found} == {"2009"}
    assert [row[6] for row in found] == [line[4] for line in example.PRINTED]
    assert found[1][5] == "$ -"
    assert found[11][5] == ""
    assert [row[3:6] for row in table.rows if row not in found] == [
        ("TOTAL SUPPLIES", "", "$ 10,450"),
        ("TOTAL PURCHASED SERVICES", "", "$ 44,150"),
        ("TOTAL FIXED CHARGES", "", "$ -"),
        ("GRAND TOTAL 4551", "", "$ 54,600"),
    ]
    assert table.aside == ((2, "header"), (3, "heading"), (17, "heading"), (31, "heading"))


def test_the_breakdown_as_printed():
    headers, rows, lines, above = rows_of("budget_2009_breakdown.csv", 1)
    assert printed.looks_printed(headers, rows)
    table = printed.read(headers, rows, lines, above=above)
    parts = {}
    for row in table.rows:
        if row[4]:
            parts.setdefault(row[4], []).append((row[3], row[5]))
    assert parts == {
        "02-32 Parts & Supplies": [
            ("ALPS", "$2,000"),
            ("Relationship Building", "$3,000"),
            ("LBSC", "$1,000"),
            ("Misc", "$350"),
        ],
        "03-50 Profesional Services": [
            ("CRM Consultant", "$5,100"),
            ("Process Consultant", "$2,900"),
            ("Misc", "$2,000"),
        ],
        "03-99 Other Services": [
            ("ALPS", "$13,200"),
            ("E-Newsletter", "$3,400"),
            ("ALPS Expansion", "$10,000"),
            ("Miscellaneous", "$1,000"),
        ],
    }
    by_words = {row[3]: row for row in table.rows}
    assert by_words["Food"] == ("", "SUPPLIES", "", "Food", "", "$2,100", "", "")
    assert by_words["Communication Service"][5:] == ("$50", "", "$12.50 Pager QTR")
    assert by_words["Printing"][7] == "(ALPS and LBSC Brochures)"
    assert by_words["Postage"][1] == "PURCHASED SERVICES"
    assert ("header") in [reason for _, reason in table.aside]


def test_amounts_may_stand_in_several_columns():
    headers = ["ITEM", "", "", "PROJECT COST", ""]
    rows = [
        ["02-11 Paper", "", "", "$400", ""],
        ["02-14 Books", "", "", "", "$100"],
        ["02-15 Disks", "", "", "$5", ""],
    ]
    table = printed.read(headers, rows, [2, 3, 4])
    assert [row[5] for row in table.rows] == ["$400", "$100", "$5"]


def test_codes_are_split_from_words():
    assert printed.split_code("409-02-25 Clothing") == ("409-02-25", "Clothing")
    assert printed.split_code("6010 Travel") == ("6010", "Travel")
    assert printed.split_code("02-11") == ("02-11", "")
    assert printed.split_code("12 monthly visits") == (None, "12 monthly visits")
    assert printed.split_code("Food") == (None, "Food")
    assert printed.split_code("5.2.10A Postage & freight") == ("5.2.10A", "Postage & freight")


def test_a_plain_table_is_not_printed():
    assert not printed.looks_printed(["Code", "Description", "Amount"], [["02-11", "Office", "$400"]] * 5)
