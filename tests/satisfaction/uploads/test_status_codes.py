"""A status in numbers is one tool's: known by its headers, previews and tests are set aside."""

from tests.understood import table, understood

TOOL = ["StartDate", "Status", "Finished", "ResponseId", "Account Number", "Overall satisfaction"]
OTHER = ["Date", "Status", "Respondent", "Account Number", "Overall satisfaction"]


def aside(head: list[str]) -> int:
    rows = [["2025-05-01", n % 2, *[f"R{n}"] * (len(head) - 4), f"A{n}", 4] for n in range(6)]
    found = understood(table([head, *rows]), answers={"scale": "1..5"})
    return len(found.prepared.set_aside)


def test_numbers_of_the_tool_that_writes_them() -> None:
    assert aside(TOOL) == 3


def test_numbers_of_another_tool_say_nothing() -> None:
    assert aside(OTHER) == 0


def test_imported_answers_and_those_collected_offline_count() -> None:
    codes = [0, 1, 2, 4, 8, 9, 12, 16, 17]
    rows = [["2025-05-01", code, 1, f"R{code}", f"A{code}", 4] for code in codes]
    found = understood(table([TOOL, *rows]), answers={"scale": "1..5"}).prepared
    assert [(codes[one.row - 2], one.reason) for one in found.set_aside] == [
        (1, "a preview, not an answer"),
        (2, "a test, not an answer"),
        (8, "marked as spam"),
        (9, "marked as spam"),
        (12, "marked as spam"),
        (17, "a preview, not an answer"),
    ]
