"""Every count on the overview is a link whose address shows exactly the rows that were counted."""

import re
from collections.abc import Callable
from urllib.parse import parse_qsl

import pytest
import sqlmodel as sm
from streamlit.testing.v1 import AppTest

from kadash.at_risk.tables import Mobility
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.ui import cache
from tests.at_risk.filled import fill
from tests.pages.conftest import Open, said


def rows(app: AppTest, key: str) -> int:
    return next(len(frame.value) for frame in app.dataframe if str(frame.proto.id).endswith(key))


COUNTED: dict[str, Callable[[AppTest], int]] = {
    "judge": lambda app: len(app.get("data_editor")[0].value),
    "accounts": lambda app: rows(app, "accounts"),
    "goals": lambda app: rows(app, "goals"),
    "satisfaction": lambda app: rows(app, "follow-open"),
    "activities": lambda app: len(app.dataframe[0].value),
    "today": lambda app: sum(1 for button in app.button if button.label == "Close it"),
    "self_assessment": lambda app: said(app).count("Data contradicts."),
}


def ways(app: AppTest) -> list[tuple[str, str, dict[str, str]]]:
    """Return label, page and parameters of each link of the overview."""
    found = [link.proto for link in app.get("page_link")]
    return [
        (
            re.sub(r":\w+\[:material/\w+:\]&ensp;|\\", "", link.label),
            link.page.rsplit("/", 1)[-1],
            dict(parse_qsl(link.query_string)),
        )
        for link in found
    ]


def counts(app: AppTest) -> list[tuple[int, str, dict[str, str]]]:
    return [
        (int(match[1].replace(",", "")), page, parameters)
        for label, page, parameters in ways(app)
        if page in COUNTED and (match := re.match(r"([\d,]+) ", label)) and "steps to" not in label
    ]


def test_each_count_of_the_sample_opens_as_many_rows(opened: Open) -> None:
    app = opened("overview", sample="1")
    found = counts(app)
    assert {page for _, page, _ in found} >= {"judge", "goals", "satisfaction", "self_assessment"}
    for count, page, parameters in found:
        assert parameters["sample"] == "1"
        assert COUNTED[page](opened(page, **parameters)) == count, (page, parameters)


@pytest.mark.parametrize("name", ["Complaint calls", "Meetings on site", "Accounts met on site"])
def test_signs_of_success_open_their_activities(opened: Open, name: str) -> None:
    app = opened("overview", sample="1")
    counted = {metric.label: metric.value for metric in app.metric}
    (parameters,) = (p for _, page, p in ways(app) if page == "activities" and p["what"] == name)
    shown = opened("activities", **parameters)
    if counted[name] == "0":
        assert "Nothing of that kind" in said(shown)
    else:
        assert str(COUNTED["activities"](shown)) == counted[name]


def test_a_first_start_with_bills_says_what_is_missing_and_leads_there(
    opened: Open, sqlite_database: Database
) -> None:
    cache.forget()
    fill(sqlite_database, accounts=4, worksheet_rows=False)
    with sqlite_database.writing(LOCAL_MANAGER) as session:
        session.exec(sm.delete(Mobility))
    app = opened("overview")
    steps = {label: page for label, page, _ in ways(app)}
    assert steps["Mobility: 0 of 4 accounts judged; judge them in one sitting"] == "judge"
    assert steps["Budget: draw one up, or upload it"] == "budget"
    assert steps["Level: answer the self-assessment"] == "self_assessment"
    assert steps["Contacts: upload whom you know"] == "uploads"
    assert {m.label for m in app.metric} >= {"Net revenue"}
    assert next(m.value for m in app.metric if m.label == "Net revenue") != "–"


def test_a_set_up_program_has_no_list(opened: Open) -> None:
    labels = [label for label, _, _ in ways(opened("overview", sample="1"))]
    assert not any(label.startswith("Mobility:") for label in labels)
