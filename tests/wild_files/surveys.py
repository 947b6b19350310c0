"""Surveys with one trait each that exports were reported to have."""
# ruff: noqa: E501 - tables of files read better with a row in one line

import csv
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from tests.wild_files.tools import book, made, table

WORDS = ("Very dissatisfied", "Somewhat dissatisfied", "Neutral", "Somewhat satisfied", "Very satisfied")


@made("12_microsoft_forms_likert.xlsx")
def _forms() -> bytes:
    stem = "How satisfied are you with the following?."
    rows: list[list[object]] = [["ID", "Start time", "Completion time", "Email", "Name", "Utility account number",
        "Overall, how satisfied are you with us?", f"{stem}Line work", f"{stem}Meter reading", f"{stem}Web portal",
        "How likely are you to recommend us to a colleague?"]]  # fmt: skip
    for n in range(7):
        begun = datetime(2025, 3, 3 + n, 9, 0)  # noqa: DTZ001
        portal = "" if n == 6 else WORDS[n % 5]
        rows.append([n + 1, begun, begun + timedelta(minutes=4), "anonymous", None, f"06600{n}", WORDS[3 + n % 2],
                     WORDS[n % 5], WORDS[1], portal, 4 + n])  # fmt: skip
    return book(rows)


def _same_ids(year: int, marks: Sequence[int]) -> bytes:
    head = ["Response ID", "Time Started", "Date Submitted", "Status", "Contact ID", "Language", "Referer", "SessionID",
            "Country", "Account number", "Overall, how satisfied are you with us? (1-10)",
            "How likely are you to recommend us?", "Comments or suggestions"]  # fmt: skip
    rows = []
    for n, mark in enumerate(marks, 1):
        when = f"{date(year, 6, n):%b %d, %Y} 08:15:00 AM"
        status = {3: "Partial", 5: "Disqualified"}.get(n, "Complete")
        answers = ["", ""] if status == "Partial" else [mark, mark]
        rows.append([n, when, when, status, "", "English", "", f"{year}_{n:05}", "United States", f"07700{n}", *answers,
                     "fine" if n == 2 else ""])  # fmt: skip
    return table([head, *rows], quoting=csv.QUOTE_ALL)


@made("13_alchemer_2025.csv")
def _first_year() -> bytes:
    return _same_ids(2024, [8, 9, 0, 10, 9, 7, 8, 9])


@made("13b_alchemer_2026_same_ids.csv")
def _second_year() -> bytes:
    return _same_ids(2025, [2, 3, 0, 4, 9, 3, 2, 3])


@made("14_qualtrics_seen_but_unanswered.csv")
def _codes() -> bytes:
    names = ["StartDate", "EndDate", "Status", "Progress", "Finished", "RecordedDate", "ResponseId", "ExternalReference",
             "Q1", "Q2_1", "Q2_2", "Q3_NPS_GROUP", "Q3", "Q4"]  # fmt: skip
    words = ["Start Date", "End Date", "Response Type", "Progress", "Finished", "Recorded Date", "Response ID",
             "External Data Reference", "Overall, how satisfied are you with Larkspur Power?",
             "How satisfied are you with: - Line work", "How satisfied are you with: - Web portal",
             "How likely are you to recommend Larkspur Power? - Group",
             "How likely are you to recommend Larkspur Power?", "Comments"]  # fmt: skip
    given = [(4, 5, 4, 9), (5, 5, -1, 10), (-99, -99, -99, -99), (3, 4, 4, 6), (4, -99, 5, 8), (-1, 3, 3, 7),
             (5, 4, 4, 9), (2, 1, 2, 2)]  # fmt: skip
    rows = []
    for n, (overall, line, portal, likely) in enumerate([*given, (5, 5, 5, 10)]):
        when = f"2025-02-{n + 10} 14:00:00"
        preview = "1" if n == len(given) else "0"
        group = "" if likely < 0 else 3 if likely > 8 else 2 if likely > 6 else 1
        comment = "-99" if likely < 0 else ""
        rows.append([when, when, preview, "100", "1", when, f"R_k{n:04}", f"08800{n}", overall, line, portal, group,
                     likely, comment])  # fmt: skip
    return table([names, words, [f'{{"ImportId":"{name}"}}' for name in names], *rows],
                 quoting=csv.QUOTE_ALL, mark="\ufeff")  # fmt: skip


@made("15c_google_forms_grid.csv")
def _grid() -> bytes:
    stem = "How satisfied are you with the following?"
    head = ["Timestamp", "Company", "How satisfied are you overall with Larkspur Power?", f"{stem} [Line work]",
            f"{stem} [Web portal]", f"{stem} [Rates]"]  # fmt: skip
    marks = ("Very dissatisfied", "Dissatisfied")
    rows = [
        [f"2/{n + 13}/2025 15:30:00", f"Orchard {n}", "Satisfied", "Very satisfied", marks[n % 2], "Neutral"]
        for n in range(7)
    ]
    return table([head, *rows])


@made("16_kobo_semicolon.csv")
def _paths() -> bytes:
    head = ["start", "end", "today", "account/Account_number", "ratings/Overall, how satisfied are you with us?",
            "ratings/Line_work", "ratings/How likely are you to recommend us?", "Which help do you want?",
            "Which help do you want?/Audit", "Which help do you want?/Rebates", "_id", "_uuid", "_submission_time",
            "_validation_status", "_notes", "_status", "_submitted_by", "__version__", "_tags", "_index"]  # fmt: skip
    rows = []
    for n in range(6):
        day = f"2025-04-{n + 5:02}"
        rows.append([f"{day}T10:00:00.000-07:00", f"{day}T10:05:00.000-07:00", day, f"09900{n}", 3 + n % 3, 4, 7 + n % 3,
                     "Audit Rebates" if n % 2 else "Audit", 1, n % 2, 41_000 + n, f"a1b2-{n}", f"{day}T17:05:10", "", "",
                     "submitted_via_web", "", "v2", "", n + 1])  # fmt: skip
    return table([head, *rows], delimiter=";", quoting=csv.QUOTE_ALL)


@made("17b_line_per_answer_event.csv")
def _answers() -> bytes:
    head = ["event name", "event start date", "event start time", "UIN", "Account number", "First Name", "Last Name",
            "question", "answer"]  # fmt: skip
    questions = ("Overall, how satisfied are you with us?", "How reliable is your power?",
                 "How likely are you to recommend us?")  # fmt: skip
    rows = [
        ["Spring forum", "2025-03-20", "07:30", 4400 + n, f"01100{n}", "Kim", f"Sample{n}", question, mark]
        for n in range(5)
        for question, mark in zip(questions, (3 + n % 3, 2 + n % 4, 6 + n), strict=True)
    ]
    return table([head, *rows])


@made("67_flat_survey.csv")
def _flat() -> bytes:
    return table(
        [["Respondent", "Do you own your building?", "Shifts"], [1, "No", 2], [2, "Yes", 3], [3, "No", 1]]
    )


@made("67b_recommend_only.csv")
def _recommend() -> bytes:
    head = ["CustomerID", "How likely are you to recommend your utility?"]
    return table([head, ["c1", 10], ["c2", 6], ["c3", 9]])


@made("70_one_scale_many_questions.csv")
def _one_scale() -> bytes:
    head = ["Respondent ID", "Please rate line work", "Please rate the web portal", "Please rate our rates"]
    return table([head, [1, 5, 4, 2], [2, 3, 1, 2], [3, 4, 5, 5]])
