"""Headers that begin with a code of the question, as LimeSurvey writes them beside the question's text."""

from tests.understood import table, understood

HEAD = [
    "id. Response ID", "submitdate. Date submitted", "lastpage. Last page", "startlanguage. Start language",
    "ACC. Account number", "G2[SQ001]. How satisfied are you with: [Line work]",
    "G2[SQ002]. How satisfied are you with: [Web portal]", "OV. Overall, how satisfied are you?",
]  # fmt: skip


def test_the_text_after_the_code_says_what_a_column_is() -> None:
    rows = [
        [n, f"2025-09-{n + 12} 10:00:00", 3, "en", f"00{n}", mark, 6 - mark, 4]
        for n, mark in enumerate((1, 2, 3, 4, 5, 2), 1)
    ]
    found = understood(table([HEAD, *rows]), answers={"scale": "1..5"})
    assert found.kind == "survey"
    assert list(found.fields.values()) == [
        "respondent", "date", None, None, "account_number", "factor:Line work", "factor:Web portal",
        "overall",
    ]  # fmt: skip


def test_a_dot_in_a_header_is_no_code() -> None:
    head = ["Response ID", "Date submitted", "Account no. of yours", "Overall, how satisfied are you?"]
    rows = [[n, f"2025-09-{n + 12}", f"00{n}", 1 + n % 5] for n in range(1, 7)]
    found = understood(table([head, *rows]), answers={"scale": "1..5"})
    assert (found.fields["Response ID"], found.fields["Date submitted"]) == ("respondent", "date")
