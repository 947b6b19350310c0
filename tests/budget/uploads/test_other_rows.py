"""Rows of another kind among a budget's lines or a ledger's postings are asked about, void ones set aside."""

from tests.understood import table, understood

HEAD = ["Fiscal Year", "Department", "Account Code", "Account Name", "Budget Type", "Amount"]
BOTH = [
    [2025, "Key Accounts", "6100", "Travel", "Adopted Budget", 8000],
    [2025, "Key Accounts", "6100", "Travel", "Actual", 2500],
    [2025, "Key Accounts", "6200", "Training", "Adopted Budget", 3000],
    [2025, "Key Accounts", "6200", "Training", "Actual", 1200],
]
LEDGER = ["Posting Date", "Account Code", "Description", "Amount", "Status", "Scenario"]


def test_actuals_among_a_budget_are_asked_about() -> None:
    assert understood(table([HEAD, *BOTH])).keys == ["rows:Actual"]
    found = understood(table([HEAD, *BOTH]), answers={"rows:Actual": "set aside"})
    assert (found.kind, found.questions, found.prepared.rows_read) == ("budget", (), 2)
    assert len(found.recognition.set_aside) == 2


def test_a_budget_alone_is_not() -> None:
    assert understood(table([HEAD, *BOTH[::2]])).questions == ()


def test_rows_of_a_ledger_that_were_not_spent() -> None:
    rows = [
        ["2025-03-01", "6100", "Visit", 1200, "Posted", "Actuals"],
        ["2025-03-02", "6100", "Hotel", 900, "Unposted", "Actuals"],
        ["2025-03-03", "6100", "Plan", 8000, "Posted", "Budget"],
        ["2025-03-04", "6100", "Taxi", 70, "Void", "Actuals"],
    ]
    found = understood(table([LEDGER, *rows]))
    assert (found.kind, found.keys) == ("actuals", ["rows:Unposted", "rows:Budget"])
    assert [aside.reason for aside in found.recognition.set_aside] == ["“Status” says “Void”"]
    answers = {"rows:Unposted": "set aside", "rows:Budget": "set aside"}
    assert understood(table([LEDGER, *rows]), answers=answers).prepared.rows_read == 1


def test_a_column_that_could_be_the_category_says_so_too() -> None:
    head = ["Type" if name == "Budget Type" else name for name in HEAD]
    found = understood(table([head, *BOTH]))
    assert (found.fields["Type"], found.keys) == ("category", ["rows:Actual"])
    assert understood(table([head, *BOTH]), answers={"rows:Actual": "count"}).prepared.rows_read == 4
