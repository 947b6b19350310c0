"""Answers in the forms of three survey tools."""
# ruff: noqa: E501 - tables read better with a row in one line

from tests.export_files.tools import made
from tests.wild_files.tools import table


@made("surveys/google_forms_comments.csv")
def _forms() -> bytes:
    """Write 24 answers on the first days of a month: no day proves which number is the month."""
    marks = [0, 9, 10, 7, 8, 10, 3, 9, 6, 10, 9, 5, 8, 10, 2, 9, 7, 10, 9, 4, 10, 8, 9, 1]
    words = ["Slow, but friendly", "", 'They said "soon"; it was\nnext week', "Good people, clear bills", "  ", "More notice"]  # fmt: skip
    head = ["Timestamp", "On a scale of 0-10, how would you rate Larkspur Power?", "...why?",
            "On a scale of 0-10, how would you rate the outage updates?",
            "On a scale of 0-10, how would you rate the yearly meeting?",
            "Which three words describe us? (separate with a comma)", "How would you rate the lunch?"]  # fmt: skip
    rows = [
        [f"9/{n // 6 + 1}/2024 {8 + n % 6}:{10 + n}:0{n % 10}", mark, words[n % 6], (mark + n) % 11, 10 - n % 4,
         "calm, careful, slow", ("Good", "Some good, some not so good", "Cold")[n % 3]]
        for n, mark in enumerate(marks)
    ]  # fmt: skip
    return table([head, *rows])


@made("surveys/qualtrics_three_header_rows.csv")
def _qualtrics() -> bytes:
    """Write one answer under names, German labels and import ids."""
    about = [("StartDate", "Anfangsdatum", "startDate", "2018-05-14 10:02:44"),
             ("EndDate", "Enddatum", "endDate", "2018-05-14 10:04:01"),
             ("Status", "Antworttyp", "status", "0"),
             ("IPAddress", "IP-Adresse", "ipAddress", "203.0.113.34"),
             ("Progress", "Aktueller Stand", "progress", "100"),
             ("Duration (in seconds)", "Dauer (in Sekunden)", "duration", "77"),
             ("Finished", "Beendet", "finished", "1"),
             ("RecordedDate", "Erfassungsdatum", "recordedDate", "2018-05-14 10:04:02"),
             ("ResponseId", "Antwort-ID", "_recordId", "R_3LkPwR55aBcDe77"),
             ("RecipientEmail", "E-Mail des Empfängers", "recipientEmail", ""),
             ("ExternalReference", "Externe Datenreferenz", "externalDataReference", ""),
             ("LocationLatitude", "Breitengrad des Standorts", "locationLatitude", "47.25"),
             ("UserLanguage", "Benutzersprache", "userLanguage", "DE"),
             ("Q1", "How did we do?", "QID1", "4"),
             ("Q2", "What else should we know?", "QID2_TEXT", "Call before you come."),
             ("Q2 - Topics", "Q2 - Topics", "QID2_TEXT_77aaTopics", "")]  # fmt: skip
    names, labels, ids, answers = zip(*about, strict=True)
    return table([names, labels, [f'{{"ImportId":"{each}"}}' for each in ids], answers])


@made("surveys/surveymonkey_two_header_rows.csv")
def _surveymonkey() -> bytes:
    """Write 60 answers under two header rows; one question holds line breaks of HTML."""
    offers = ("Think of two offers: <br>With offer A, you pay $50 less if you shift a tenth of your use. <br>With "
              "offer B, you pay $10 less for nothing. <br><br>Which one would you take?")  # fmt: skip
    head = ["RespondentID", offers, "Do you own the building?", "Do you heat with electricity?",
            "How do you cool?", "Household Income", "Location (Census Region)"]  # fmt: skip
    rows = [
        [7_100_200_300 - 9 * n, ("Offer A", "Offer B", "Offer A", "")[n % 4], ("Yes", "No")[n % 2],
         ("Yes", "No", "")[n % 3], ("Heat pump", "Window unit", "")[n % 3],
         ("$0 - $24,999", "$50,000 - $99,999", "$150,000+")[n % 3], ("Pacific", "New England")[n % 2]]
        for n in range(60)
    ]  # fmt: skip
    return table([head, ["", *["Response"] * 6], *rows])
