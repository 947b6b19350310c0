"""Surveys as tools export them: what goes in is what an independent count finds in the file."""

import csv
import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from kadash.accounts.tables import Account
from kadash.core.database import Database
from kadash.satisfaction import actions, queries
from kadash.satisfaction.queries.waves import wave as one_wave
from tests.cli import export, load, run
from tests.satisfaction.survey import PERSON, put_accounts

FILES = Path(__file__).parents[2] / "files" / "surveys"
OFFERS = FILES / "surveymonkey_two_header_rows.csv"
QUALTRICS = FILES / "qualtrics_three_header_rows.csv"
FORMS = FILES / "google_forms_comments.csv"
ORDER = ("--answer", "date_order:Timestamp=month_first")


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _write(folder: Path, text: str, name: str = "survey.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_surveymonkey_with_two_header_rows(database: Database):
    status, report = load(database, OFFERS)
    assert (status, report["kind"], report["layout"]) == (0, "survey", "surveymonkey")
    assert report["header_rows"] == [1, 2]
    original = _rows(OFFERS)[1:]
    assert (report["rows_read"], report["inserted"]) == (len(original), len(original)) == (60, 60)
    found = export(database, "survey-responses")["rows"]
    assert [row["respondent"] for row in found] == [row["RespondentID"] for row in original]
    for column in ("Do you own the building?", "How do you cool?", "Household Income"):
        counted = Counter(row[column] or None for row in original)
        assert Counter(row[column] for row in found) == counted
    offers = next(name for name in found[0] if name.startswith("Think of two offers"))
    assert "<br>" not in offers
    assert Counter(row[offers] for row in found) == {"Offer A": 30, "Offer B": 15, None: 15}


def test_qualtrics_with_three_header_rows(database: Database):
    status, report = load(database, QUALTRICS, "--map", "Q1=overall", "--answer", "scale:Q1=1..5")
    assert (status, report["layout"], report["header_rows"]) == (0, "qualtrics", [1, 2, 3])
    assert (report["rows_read"], report["inserted"]) == (1, 1)
    answers = export(database, "survey-responses")["rows"][0]
    assert answers["respondent"] == "R_3LkPwR55aBcDe77"
    assert (answers["wave"], answers["date"]) == ("May 2018", "2018-05-14")
    assert answers["How did we do?"] == "4"
    assert answers["What else should we know?"] == "Call before you come."
    assert "203.0.113.34" not in json.dumps(answers)  # about the respondent's device: not kept
    figures = export(database, "satisfaction")["rows"]
    assert [(row["measure"], row["n"], row["index"], row["low"]) for row in figures] == [
        ("overall", 1, None, None)
    ]


def test_google_forms_by_an_independent_count(database: Database):
    status, report = load(database, FORMS)
    assert (status, report["questions"][0]["key"]) == (3, "date_order:Timestamp")
    recommend = "On a scale of 0-10, how would you rate Larkspur Power?"
    status, report = load(
        database, FORMS, *ORDER, "--map", f"{recommend}=recommend", "--map", "...why?=comment"
    )
    assert (status, report["rows_read"], report["inserted"]) == (0, 24, 24)
    marks = [int(row[recommend]) for row in _rows(FORMS) if row[recommend] != ""]
    updates = [int(r["On a scale of 0-10, how would you rate the outage updates?"]) for r in _rows(FORMS)]
    found = {row["measure"]: row for row in export(database, "satisfaction")["rows"]}
    nps = 100 * (sum(mark >= 9 for mark in marks) - sum(mark <= 6 for mark in marks)) / len(marks)
    assert found["nps"]["index"] == pytest.approx(nps, abs=0.05)
    assert found["recommend"]["index"] == pytest.approx(100 * sum(marks) / len(marks), abs=0.05)
    assert found["factor:Outage updates"]["index"] == pytest.approx(
        100 * sum(updates) / len(updates), abs=0.05
    )
    assert {row["n"] for row in found.values()} == {24}
    with database.reading() as session:
        comments = queries.comments(session, waves=queries.waves(session))
    assert len(comments) == sum(1 for row in _rows(FORMS) if row["...why?"].strip())


def test_the_same_file_again_changes_nothing(database: Database):
    for path in (OFFERS, QUALTRICS, FORMS):
        first = load(database, path, *ORDER)[1]
        status, again = load(database, path, *ORDER)
        assert (status, again["inserted"], again["updated"]) == (0, 0, 0)
        assert again["unchanged"] == first["inserted"]


def test_an_upload_is_undone(database: Database):
    batch = load(database, OFFERS)[1]["batch"]
    assert run(database, "undo", batch)[0] == 0
    assert export(database, "survey-responses")["rows"] == []
    with database.reading() as session:
        assert queries.waves(session) == []


WIDE = (
    "Respondent ID,Account number,Company,End Date,How satisfied are you overall?,"
    "How satisfied are you with our rates?,Did we hold a joint planning session?,Comments\n"
    "1,A001,Mill,2025-10-14,9,7,Yes,Good\n"
    "2,A002,Foundry,2025-10-15,8,N/A,No,\n"
    "3,0007,New Dairy,2025-10-16,4,3,No,=1+1\n"
    "4,,Account 5,2025-10-17,6,don't know,,\n"
    "5,A003,Clinic,2025-10-18,10,8,Yes,\n"
    "6,A004,School,2025-10-20,7,5,No,Call us\n"
)
SCALES = (
    "--answer", "scale:How satisfied are you overall?=1..10",
    "--answer", "scale:How satisfied are you with our rates?=1..10",
)  # fmt: skip


def test_accounts_by_number_only(database: Database, tmp_path: Path):
    ids = put_accounts(database, count=5)
    path = _write(tmp_path, WIDE)
    status, report = load(database, path)
    assert status == 3
    assert [q["key"] for q in report["questions"]] == ["scale"]
    status, report = load(database, path, *SCALES)
    assert (status, report["rows_read"], report["inserted"]) == (0, 6, 6)
    assert any("0007" in warning for warning in report["warnings"])
    assert any("1 responses name an account that is not known" in warning for warning in report["warnings"])
    rows = export(database, "survey-responses")["rows"]
    assert [row["account_number"] for row in rows] == ["A001", "A002", "0007", None, "A003", "A004"]
    assert rows[2]["account_name"] == "New Dairy"
    with database.reading() as session:
        wave = queries.waves(session)[0]
        waiting = queries.unmatched(session, wave_id=wave.id)
        found = queries.wave_figures(session)
    assert wave.name == "October 2025"
    assert waiting["account_name"].tolist() == ["Account 5"]  # a like name is no match
    rates = found[(found["measure"] == "factor:Rates") & (found["attribute"] == "")].iloc[0]
    assert rates["n"] == 4
    actions.match_response(
        database, PERSON, response_id=int(waiting["response_id"][0]), version=1, account_id=ids[4]
    )
    again = load(database, path, *SCALES)[1]
    assert (again["updated"], again["unchanged"]) == (0, 6)  # the match by hand stays


def test_an_external_key_matches_and_creates_nothing(database: Database, tmp_path: Path):
    ids = put_accounts(database, count=2)
    with database.writing(PERSON) as session:
        session.get(Account, ids[0]).external_id = "001A"
    text = "ResponseId,ExternalReference,overall\nR_1,001A,5\nR_2,001B,4\n"
    status, _ = load(database, _write(tmp_path, text), "--kind", "survey", "--answer", "scale:overall=1..5")
    assert status == 0
    with database.reading() as session:
        wave = queries.waves(session)[0]
        assert (wave.responses, wave.matched) == (2, 1)
        assert queries.unmatched(session, wave_id=wave.id)["external_id"].tolist() == ["001B"]


LONG = (
    "Wave,Respondent ID,Account number,Date,Question,Answer\n"
    "2024,1,A001,2024-10-01,overall,4\n"
    "2024,1,A001,2024-10-01,factor:Price,2\n"
    "2024,2,A002,2024-10-02,overall,5\n"
    "2025,1,A001,2025-10-01,overall,3\n"
)


def test_a_row_per_answer(database: Database, tmp_path: Path):
    put_accounts(database, count=3)
    answers = ("--answer", "scale:overall=1..5", "--answer", "scale:factor:Price=1..5")
    status, report = load(database, _write(tmp_path, LONG), *answers)
    assert (status, report["layout"], report["rows_read"], report["inserted"]) == (0, "answers", 3, 3)
    rows = export(database, "survey-responses")["rows"]
    assert [(r["wave"], r["respondent"], r["overall"], r["factor:Price"]) for r in rows] == [
        ("2024", "1", "4", "2"),
        ("2024", "2", "5", None),
        ("2025", "1", "3", None),
    ]


def test_bad_marks_are_named_and_reject_their_row(database: Database, tmp_path: Path):
    text = WIDE.replace("2025-10-14,9", "2025-10-14,11").replace("2025-10-15,8", "2025-10-15,#REF!")
    text = text.replace("2025-10-16,4", "2025-10-16,four")
    status, report = load(database, _write(tmp_path, text), *SCALES)
    assert (status, report["rows_read"], report["inserted"], report["rejected"]) == (1, 6, 0, 3)
    assert [(e["row"], e["code"], e["value"]) for e in report["errors"]] == [
        (2, "off_scale", "11"),
        (3, "spreadsheet_error", "#REF!"),
        (4, "not_a_rating", "four"),
    ]
    status, report = load(database, _write(tmp_path, text), *SCALES, "--good-rows")
    assert (status, report["inserted"]) == (1, 3)


def test_an_empty_answer_never_erases(database: Database, tmp_path: Path):
    load(database, _write(tmp_path, WIDE), *SCALES)
    load(database, _write(tmp_path, WIDE.replace(",Good", ",").replace("14,9,", "14,5,")), *SCALES)
    row = export(database, "survey-responses")["rows"][0]
    assert (row["Comments"], row["How satisfied are you overall?"]) == ("Good", "5")


def test_parts_and_scales_are_remembered_for_the_next_wave(database: Database, tmp_path: Path):
    first = "Respondent ID,Date,Q_A,Q_B\n" + "".join(
        f"{i},2024-10-01,{i % 5 + 1},text {i}\n" for i in range(1, 8)
    )
    said = ("--map", "Q_A=overall", "--map", "Q_B=comment", "--answer", "scale:Q_A=1..5")
    assert load(database, _write(tmp_path, first), "--kind", "survey", *said)[0] == 0
    second = "Respondent ID,Date,Q_A,Q_B\n" + "".join(
        f"{i},2025-10-01,{i % 5 + 1},text {i}\n" for i in range(11, 18)
    )
    status, report = load(database, _write(tmp_path, second, "next.csv"))
    assert (status, report["kind"], report["inserted"]) == (0, "survey", 7)
    found = export(database, "satisfaction")["rows"]
    assert [(row["wave"], row["measure"], row["n"]) for row in found] == [
        ("October 2024", "overall", 7),
        ("October 2025", "overall", 7),
    ]


def test_what_a_person_decided_is_not_guessed_away(database: Database, tmp_path: Path):
    load(database, _write(tmp_path, WIDE), *SCALES)
    with database.reading() as session:
        wave = queries.waves(session)[0]
        question = next(q for q in queries.questions(session, wave_id=wave.id) if q.factor == "Rates")
    change = actions.QuestionChange(question.id, question.version, question_part("factor"), "Price", "0..10")
    actions.set_questions(database, PERSON, wave_id=wave.id, changes=[change])
    load(database, _write(tmp_path, WIDE.replace("14,9,", "14,5,")), *SCALES)
    with database.reading() as session:
        found = next(q for q in queries.questions(session, wave_id=wave.id) if q.id == question.id)
    assert (found.factor, str(found.low)) == ("Price", "0")


def question_part(name: str):
    from kadash.satisfaction.tables import Part

    return Part(name)


def test_a_confidential_wave_is_in_no_export(database: Database, tmp_path: Path):
    put_accounts(database, count=13, industrial=9)
    rows = "".join(f"{i},A{i:03d},2025-10-01,{1 + i % 5},Comment {i}\n" for i in range(1, 14))
    path = _write(tmp_path, "Respondent ID,Account number,Date,overall,comment\n" + rows)
    answers = ("--kind", "survey", "--answer", "scale:overall=1..5", "--answer", "confidential=yes")
    assert load(database, path, *answers)[0] == 0
    responses = export(database, "survey-responses")
    assert (responses["rows"], responses["withheld"]) == ([], ["October 2025"])
    assert export(database, "satisfaction")["withheld"] == ["October 2025"]
    with database.reading() as session:
        wave = queries.waves(session)[0]
    actions.close_wave(database, PERSON, id=wave.id, version=wave.version, day=date(2025, 11, 1))
    figures = export(database, "satisfaction")
    assert [(row["measure"], row["n"]) for row in figures["rows"]] == [("overall", 13)]
    assert "Commercial" not in json.dumps(figures)
    assert export(database, "survey-responses")["rows"] == []
    # The same file again is no change; a late answer is refused.
    assert load(database, path, *answers)[0] == 0
    late = _write(tmp_path, path.read_text() + "99,A001,2025-10-01,5,Late\n", "late.csv")
    status, report = load(database, late, *answers)
    assert (status, report["errors"][0]["code"]) == (2, "closed_wave")
    with database.reading() as session:
        assert one_wave(session, wave_id=wave.id).responses == 13
        assert "not handed out" in str(queries.withheld_upload(session, batch_id=1))


def test_an_upload_stays_in_a_closed_confidential_wave(database: Database, tmp_path: Path):
    header = "Respondent ID,Date,overall\n"
    answers = ("--kind", "survey", "--answer", "scale:overall=1..5", "--answer", "confidential=yes")
    rows = [f"{i},2025-10-01,{1 + i % 5}\n" for i in range(1, 11)]
    load(database, _write(tmp_path, header + "".join(rows[:9])), *answers)
    one_more = load(database, _write(tmp_path, header + rows[9], "more.csv"), *answers)[1]["batch"]
    with database.reading() as session:
        wave = queries.waves(session)[0]
    assert wave.responses == 10
    actions.close_wave(database, PERSON, id=wave.id, version=wave.version, day=date(2025, 11, 1))
    assert run(database, "undo", one_more)[0] != 0
    with database.reading() as session:
        assert queries.waves(session)[0].responses == 10


def test_the_file_of_an_identified_wave_is_handed_out(database: Database):
    batch = load(database, QUALTRICS)[1]["batch"]
    with database.reading() as session:
        assert queries.withheld_upload(session, batch_id=batch) is None


def test_bills_and_worksheets_are_no_surveys(database: Database):
    root = Path(__file__).parents[3]
    _, report = load(database, root / "data" / "at_risk_worksheet_2009.csv", "--dry-run")
    assert report["kind"] == "at_risk"


def test_text_that_looks_like_a_formula_is_text_in_an_export(database: Database, tmp_path: Path):
    load(database, _write(tmp_path, WIDE), *SCALES)
    _, text = run(database, "export", "survey-responses")
    assert "'=1+1" in text


def test_a_survey_of_ratings_alone_is_recognized(database: Database, tmp_path: Path) -> None:
    path = tmp_path / "ratings.csv"
    path.write_text(
        "Respondent,Account Number,How satisfied are you overall?,How satisfied are you with billing?\n"
        + "".join(f"R{place},0010{place},{place % 10 + 1},{10 - place % 10}\n" for place in range(12))
    )
    _, report = load(database, path)
    assert (report["kind"], report["rows_read"]) == ("survey", 12)
