"""Surveys as the tools of the trade write them: which wave, which factor, which code, which rows count."""

import csv
import io
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.core.database import Database
from kadash.satisfaction import queries
from tests.cli import EXAMPLES, export, load
from tests.satisfaction.survey import put_accounts

WILD = EXAMPLES / "wild"
TEN = ("--answer", "scale=0..10")


def _table(
    folder: Path, rows: Sequence[Sequence[object]], *, delimiter: str = ",", name: str = "s.csv"
) -> Path:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    path = folder / name
    path.write_text(text.getvalue(), encoding="utf-8")
    return path


def _measures(database: Database) -> dict[str, tuple[int, float]]:
    rows = export(database, "satisfaction")["rows"]
    return {row["measure"]: (row["n"], row["index"]) for row in rows}


# --- which wave


def test_two_surveys_whose_numbers_both_begin_at_1(database: Database) -> None:
    status, first = load(database, WILD / "13_alchemer_2025.csv", *TEN)
    assert (status, first["inserted"], first["set_aside"]) == (
        0, 7, [{"row": 6, "reason": "did not qualify (Status: Disqualified)"}],
    )  # fmt: skip
    status, second = load(database, WILD / "13b_alchemer_2026_same_ids.csv", *TEN)
    assert (status, second["inserted"], second["updated"]) == (0, 7, 0)
    with database.reading() as session:
        assert [(w.name, w.responses) for w in queries.waves(session)] == [("June 2024", 7), ("June 2025", 7)]
    assert load(database, WILD / "13_alchemer_2025.csv", *TEN)[1]["unchanged"] == 7


HEAD = ["Response ID", "Date", "Account number", "Overall, how satisfied are you?"]


def _wave(first: str, marks: Sequence[int], *, start: int = 1, account: str = "00") -> list[list[object]]:
    day = date.fromisoformat(first)
    return [
        [start + place, (day + timedelta(place)).isoformat(), f"{account}{place}", mark]
        for place, mark in enumerate(marks)
    ]


@pytest.mark.parametrize(
    ("later", "waves", "counts"),
    [
        # the same survey downloaded again with more answers
        (_wave("2025-05-02", [5, 6, 7, 8, 9, 9, 8]), ["May 2025"], (2, 0, 5)),
        # one of its answers mended
        (_wave("2025-05-02", [5, 6, 7, 8, 2]), ["May 2025"], (0, 1, 4)),
        # the next year, the same accounts in the same order
        (_wave("2026-05-02", [1, 2, 3, 4, 5]), ["May 2025", "May 2026"], (5, 0, 0)),
        # one shared number, by chance of the same day and account
        (
            [*_wave("2025-05-02", [5]), *_wave("2026-03-01", [6, 7, 8], start=20)],
            ["May 2025", "March 2026"],
            (4, 0, 0),
        ),
        # only the answers that came since, in the same month
        (_wave("2025-05-07", [9, 9], start=6, account="01"), ["May 2025"], (2, 0, 0)),
    ],
)  # fmt: skip
def test_a_wave_is_known_by_most_of_its_respondents(
    database: Database, tmp_path: Path, later: list[list[object]], waves: list[str], counts: tuple[int, ...]
) -> None:
    load(database, _table(tmp_path, [HEAD, *_wave("2025-05-02", [5, 6, 7, 8, 9])]), *TEN)
    status, report = load(database, _table(tmp_path, [HEAD, *later], name="next.csv"), *TEN)
    assert (status, report["questions"]) == (0, [])
    assert (report["inserted"], report["updated"], report["unchanged"]) == counts
    with database.reading() as session:
        assert [wave.name for wave in queries.waves(session)] == waves


def test_another_survey_of_the_same_month_is_asked_about_and_overwrites_nothing(
    database: Database, tmp_path: Path
) -> None:
    load(database, _table(tmp_path, [HEAD, *_wave("2025-05-02", [5, 6, 7])]), *TEN)
    other = _table(tmp_path, [HEAD, *_wave("2025-05-12", [1, 2, 3], account="9")], name="other.csv")
    status, report = load(database, other, *TEN)
    assert status == 3
    assert report["questions"][0]["key"] == "wave"
    assert report["questions"][0]["choices"] == ["May 2025 (2)", "May 2025"]
    status, report = load(database, other, *TEN, "--answer", "wave=May 2025")
    assert (status, report["inserted"], report["updated"]) == (0, 3, 0)
    assert any("stand in this wave already" in sentence for sentence in report["warnings"])
    assert load(database, other, *TEN, "--answer", "wave=May 2025")[1]["unchanged"] == 3
    assert [r["respondent"] for r in export(database, "survey-responses")["rows"]] == [
        "1", "2", "3", "1 (2025-05-12)", "2 (2025-05-13)", "3 (2025-05-14)",
    ]  # fmt: skip


def test_numbers_without_day_or_account_are_known_by_their_answers(
    database: Database, tmp_path: Path
) -> None:
    head = ["Respondent", "Overall, how satisfied are you?", "Do you have a generator?"]
    first = [[1, 5, "Yes"], [2, 6, "No"], [3, 7, "No"]]
    load(database, _table(tmp_path, [head, *first]), *TEN)
    assert load(database, _table(tmp_path, [head, *first]), *TEN)[1]["unchanged"] == 3
    again = _table(tmp_path, [head, [1, 9, "No"], [2, 9, "Yes"], [3, 2, "Yes"]])
    status, report = load(database, again, *TEN)
    assert (status, report["questions"][0]["key"]) == (3, "wave")


MARKS = st.lists(st.integers(1, 10), min_size=2, max_size=8)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(marks=MARKS, years=st.integers(1, 3), count_from=st.sampled_from([1, 100, 4_000_000]))
def test_a_later_round_never_touches_an_earlier_one(
    sqlite_database: Database, tmp_path: Path, marks: list[int], years: int, count_from: int
) -> None:
    """With the trait (the same numbers again) and without it (numbers that go on): the first round stands."""
    before = {row["respondent"] + row["wave"] for row in export(sqlite_database, "survey-responses")["rows"]}
    year = 2000 + len(before) % 20
    first = _table(tmp_path, [HEAD, *_wave(f"{year}-05-02", marks, start=count_from)])
    load(sqlite_database, first, *TEN, "--answer", f"wave=first {year}")
    rows = export(sqlite_database, "survey-responses")["rows"]
    later = _table(tmp_path, [HEAD, *_wave(f"{year + years}-06-02", marks, start=count_from)])
    status, report = load(sqlite_database, later, *TEN, "--answer", f"wave=later {year} {years} {len(rows)}")
    assert (status, report["updated"]) == (0, 0)
    kept = export(sqlite_database, "survey-responses")["rows"]
    assert all(row in kept for row in rows)


# --- matrix questions


@pytest.mark.parametrize(
    ("headers", "factors"),
    [
        (["Rate us [Reliability]", "Rate us [Billing]"], ["Reliability", "Billing"]),  # Google Forms
        (["Q2[SQ001]. How satisfied are you? [Power quality]", "Q2[SQ002]. How satisfied are you? [Rates]"],
         ["Power quality", "Rates"]),  # LimeSurvey
        (["How satisfied are you with: - Reliability", "How satisfied are you with: - Billing"],
         ["Reliability", "Billing"]),  # Qualtrics
        (["How satisfied are you with our people? - The line crew",
          "How satisfied are you with our people? - Office"], ["Line crew", "Office"]),
        (["Reliability:How satisfied are you with the following?",
          "Our staff:How satisfied are you with the following?"], ["Reliability", "Staff"]),  # Alchemer
        (["How satisfied are you with the following?.Reliability",
          "How satisfied are you with the following?.Price"], ["Reliability", "Price"]),  # Microsoft Forms
        (["ratings/Reliability", "ratings/Response_time"], ["Reliability", "Response_time"]),  # Kobo
    ],
)  # fmt: skip
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_one_factor_a_row(
    sqlite_database: Database, tmp_path: Path, headers: list[str], factors: list[str], delimiter: str
) -> None:
    rows = [[n, "2025-05-01", f"00{n}", 1 + n % 5, 1 + (n + 2) % 5] for n in range(1, 8)]
    path = _table(tmp_path, [["Response ID", "Date", "Account number", *headers], *rows], delimiter=delimiter)
    status, report = load(sqlite_database, path, "--answer", "scale=1..5")
    assert (status, report["kind"]) == (0, "survey")
    assert [name for name in _measures(sqlite_database) if name.startswith("factor:")] == [
        f"factor:{name}" for name in factors
    ]


def test_grids_of_words(database: Database) -> None:
    status, report = load(database, WILD / "15c_google_forms_grid.csv")
    assert (status, report["without_account"]) == (0, 7)
    found = _measures(database)
    assert {name: n for name, (n, _) in found.items()} == {
        "overall": 7, "factor:Line work": 7, "factor:Web portal": 7, "factor:Rates": 7, "factors": 7,
    }  # fmt: skip
    # four say 1, three say 2 on 1 to 5: (4·0 + 3·250) ÷ 7
    assert found["factor:Web portal"][1] == pytest.approx(750 / 7, abs=0.05)


def test_a_forms_survey_with_name_and_mail_is_a_survey(database: Database) -> None:
    status, report = load(database, WILD / "12_microsoft_forms_likert.xlsx")
    assert (status, report["kind"], report["inserted"]) == (0, "survey", 7)
    found = _measures(database)
    assert {name: n for name, (n, _) in found.items()} == {
        "overall": 7, "factor:Line work": 7, "factor:Meter reading": 7,
        "factor:Web portal": 6, "recommend": 7, "nps": 7, "factors": 7,
    }  # fmt: skip
    # everybody is "somewhat dissatisfied", 2 of 5 on the scale that the other questions use
    assert found["factor:Meter reading"][1] == pytest.approx(250)


@pytest.mark.parametrize("key", ["scale", "scale:Overall, how satisfied are you with us?"])
def test_a_line_per_answer_with_people(database: Database, key: str) -> None:
    status, report = load(database, WILD / "17b_line_per_answer_event.csv", "--answer", f"{key}=1..5")
    assert (status, report["kind"], report["layout"], report["inserted"]) == (0, "survey", "answers", 5)
    found = _measures(database)
    assert found["overall"] == (5, pytest.approx((2 * 500 + 2 * 750 + 1000) / 5, abs=0.05))
    assert found["recommend"] == (5, pytest.approx((600 + 700 + 800 + 900 + 1000) / 5, abs=0.05))
    with database.reading() as session:
        assert [wave.name for wave in queries.waves(session)] == ["Spring forum"]


def test_one_scale_for_the_survey_and_the_recommend_question(database: Database, tmp_path: Path) -> None:
    recommend = "How likely are you to recommend us?"
    rows = [[*row, row[3]] for row in _wave("2025-05-02", [3, 4, 5, 4, 3])]
    path = _table(tmp_path, [[*HEAD, recommend], *rows])
    status, report = load(database, path, "--answer", "scale=1..5")  # 0 to 10 would fit its answers, too
    assert (status, [question["key"] for question in report["questions"]]) == (3, [f"scale:{recommend}"])
    status, report = load(database, path, *TEN, "--dry-run")
    assert (status, report["questions"]) == (0, [])
    assert any(recommend in warning and "from 0 to 10" in warning for warning in report["warnings"])
    own = ("--answer", f"scale:{recommend}=0..10")
    assert load(database, path, "--answer", "scale=1..5", *own)[0] == 0
    found = _measures(database)
    assert (found["overall"][1], found["recommend"][1]) == (pytest.approx(700), pytest.approx(380))


def test_group_paths(database: Database) -> None:
    whole = "scale:ratings/Overall, how satisfied are you with us?=1..5"
    status, _ = load(database, WILD / "16_kobo_semicolon.csv", "--answer", whole)
    assert status == 3  # “Line_work” is a row of the ratings, all of them 4
    scales = ("--answer", whole, "--answer", "scale:ratings/Line_work=1..5")
    assert load(database, WILD / "16_kobo_semicolon.csv", *scales)[0] == 0
    rows = export(database, "survey-responses")["rows"]
    assert [(r["respondent"], r["account_number"], r["date"]) for r in rows[:2]] == [
        ("41000", "099000", "2025-04-05"),
        ("41001", "099001", "2025-04-06"),
    ]
    assert rows[0]["wave"] == "April 2025"


def test_flat_surveys(database: Database) -> None:
    status, report = load(database, WILD / "67_flat_survey.csv")
    assert (status, report["kind"], report["inserted"], report["without_account"]) == (0, "survey", 3, 3)
    status, report = load(database, WILD / "67b_recommend_only.csv")
    assert (status, report["inserted"], report["without_account"]) == (0, 3, 0)
    assert _measures(database)["nps"][0] == 3  # of three the figure itself is not shown


# --- codes that stand for no answer


def test_codes_of_qualtrics(database: Database) -> None:
    status, report = load(
        database, WILD / "14_qualtrics_seen_but_unanswered.csv",
        "--answer", "scale:Q1=1..5", "--answer", "scale:Q2_1=1..5", "--answer", "scale:Q2_2=1..5",
    )  # fmt: skip
    assert (status, report["inserted"], report["rejected"]) == (0, 8, 0)
    assert report["set_aside"] == [{"row": 12, "reason": "a preview, not an answer"}]
    assert {name: n for name, (n, _) in _measures(database).items()} == {
        "overall": 6, "factor:Line work": 6, "factor:Web portal": 6, "recommend": 7, "nps": 7, "factors": 7,
    }  # fmt: skip
    answers = export(database, "survey-responses")["rows"][2]
    assert "-99" not in answers.values()


def test_codes_can_be_named(database: Database, tmp_path: Path) -> None:
    rows = [[n, "2025-05-01", f"00{n}", [5, 4, 99, 3][n % 4]] for n in range(8)]
    path = _table(tmp_path, [HEAD, *rows])
    status, report = load(database, path, "--answer", "scale=1..5")
    assert status == 3
    assert [(q["key"], q["choices"]) for q in report["questions"]] == [
        ("missing:Overall, how satisfied are you?", ["99", "none"])
    ]
    named = ("--answer", "missing:Overall, how satisfied are you?=99")
    assert load(database, path, "--answer", "scale=1..5", *named)[0] == 0
    assert _measures(database)["overall"][0] == 6


# --- rows that are nobody's answers


@pytest.mark.parametrize(
    ("header", "word", "counts"),
    [
        ("Status", "Disqualified", False), ("Status", "Test", False),
        ("Response Status", "Over Quota", False),
        ("Response Type", "Survey Preview", False), ("_validation_status", "Not Approved", False),
        ("Status", "Complete", True), ("Status", "Partial", True),
        ("Status", "0", True), ("Status", "1", True),
        ("Employment status", "Test", True), ("_status", "submitted_via_web", True),
    ],
)  # fmt: skip
def test_rows_that_count_for_nothing(
    sqlite_database: Database, tmp_path: Path, header: str, word: str, counts: bool
) -> None:
    rows = [[*row, word if row[0] == 2 else ""] for row in _wave("2025-05-02", [5, 9, 7, 8])]
    path = _table(tmp_path, [[*HEAD, header], *rows])
    status, report = load(sqlite_database, path, *TEN)
    assert (status, report["inserted"], len(report["set_aside"])) == (
        0,
        4 if counts else 3,
        0 if counts else 1,
    )
    if not counts:
        assert word in report["set_aside"][0]["reason"]
        status, report = load(sqlite_database, path, *TEN, "--map", f"{header}=ignore", "--dry-run")
        assert report["inserted"] + report["unchanged"] == 4  # a person may count them


# --- answers of nobody


def test_answers_of_nobody_make_no_headline(database: Database, tmp_path: Path) -> None:
    put_accounts(database, count=6)
    head = ["Response ID", "Date", "Account number", "Company", "Overall, how satisfied are you?"]
    rows: list[list[object]] = [[n, f"2025-05-0{n}", f"A00{n}", "", 10] for n in range(1, 7)]
    stray = [[7, "2025-05-07", "", "Nobody we know", 0]]
    load(database, _table(tmp_path, [head, *rows, *stray]), *TEN, "--answer", "without_account=keep")
    with database.reading() as session:
        found = queries.latest(session)
        assert found is not None
        assert (found[0].responses, found[0].of_nobody, found[1]["n"], found[1]["index"]) == (7, 1, 6, 1000)


def test_a_wave_of_nobody_has_no_headline_but_figures(database: Database, tmp_path: Path) -> None:
    head = ["Response ID", "Date", "Overall, how satisfied are you?"]
    load(database, _table(tmp_path, [head, [1, "2025-05-01", 7], [2, "2025-05-02", 9]]), *TEN)
    with database.reading() as session:
        assert queries.latest(session) is None
        figures: Any = queries.wave_figures(session, groups=False)
    assert figures["headline"].tolist() == [False]
    assert figures["n"].tolist() == [2]
