"""Surveys in the forms of their tools: coded answers, previews without an account."""

from tests.understood import table, understood

HEAD = ["id", "submitdate", "lastpage", "startlanguage", "token", "ACCT", "Q1[SQ001]", "Q2"]
ROWS = [
    [n, f"2025-03-0{n} 10:00:00", 3, "en", f"t{n}", f"1002{n:02}", code, n + 3]
    for n, code in enumerate(["A1", "A4", "A2", "A4"], 1)
]


def test_codes_of_limesurvey_are_kept_and_rated_where_a_person_says_so() -> None:
    plain = understood(table([HEAD, *ROWS]))
    assert (plain.kind, plain.questions, plain.prepared.rows_read) == ("survey", (), 4)
    assert "no index yet" in " ".join(plain.warnings)
    mapped = {"Q1[SQ001]": "factor:Reliability"}
    asked = understood(table([HEAD, *ROWS]), columns=mapped)
    assert [(question.key, question.choices) for question in asked.questions] == [
        ("scale:Q1[SQ001]", ("1..5", "5..1"))
    ]
    assert "“A1” is mark 1" in asked.questions[0].text
    found = understood(table([HEAD, *ROWS]), columns=mapped, answers={"scale": "5..1"})
    assert (found.questions, found.defects) == ((), ())
    question = next(one for one in found.prepared.notes["asked"] if one.factor == "Reliability")
    assert (str(question.scale), dict(question.choices)) == ("5..1", {"A1": "1", "A4": "4", "A2": "2"})


def test_a_preview_without_an_account_is_no_row_of_the_one_above() -> None:
    names = ["StartDate", "Status", "Progress", "RecordedDate", "ResponseId", "ExternalReference", "Q1"]
    texts = ["Start Date", "Response Type", "Progress", "Recorded Date", "Response ID",
             "External Data Reference", "How satisfied are you with reliability? (1-5)"]  # fmt: skip
    rows = [["2025-03-01", "IP Address", 100, f"2025-03-0{n}", f"R_{n}", f"1002{n:02}", n] for n in (1, 2, 3)]
    rows.append(["2025-03-01", "Survey Preview", 100, "2025-03-04", "R_4", "", 5])
    found = understood(table([names, texts, [f'{{"ImportId":"{name}"}}' for name in names], *rows]))
    assert (found.kind, found.questions, found.prepared.rows_read) == ("survey", (), 3)


def test_marks_that_stand_apart_are_asked_about_before_the_scale() -> None:
    questions = ["Overall satisfaction", "How satisfied are you with reliability?"]
    marks = [(4, 5), (5, 5), (9, 4), (3, 4), (2, 9), (5, 3), (4, 2)]
    rows = [[n, f"1002{n:02}", f"2025-03-{n:02}", *pair] for n, pair in enumerate(marks, 1)]
    content = table([["Respondent ID", "Account number", "Date", *questions], *rows])
    assert understood(content).keys == [f"missing:{name}" for name in questions]
    told = understood(content, answers={"missing": "9"})
    assert [(q.key, q.choices[0]) for q in told.questions] == [
        (f"scale:{name}", "1..5") for name in questions
    ]
    found = understood(content, answers={"missing": "9", "scale": "1..5"})
    assert (found.questions, found.defects, found.prepared.rows_read) == ((), (), 7)
    marks_of_ten = understood(content, answers={"missing": "none"})
    assert [q.choices[0] for q in marks_of_ten.questions] == ["1..10", "1..10"]


def test_a_mark_of_the_scale_that_a_person_said_is_not_asked_about() -> None:
    head = ["Respondent", "Account Number", "Date", "Overall satisfaction"]
    rows = [[n, f"1002{n:02}", "2025-03-01", mark] for n, mark in enumerate([2, 1, 5, 8, 1], 1)]
    content = table([head, *rows])
    assert understood(content).keys == ["missing:Overall satisfaction"]
    assert understood(content, answers={"scale": "1..10"}).keys == []
    assert "missing:Overall satisfaction" in understood(content, answers={"scale": "1..5"}).keys
