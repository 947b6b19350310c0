"""The overview: the answers of every room, and what needs somebody."""

from streamlit.testing.v1 import AppTest

from kadash.accounts.actions import change_representative
from kadash.accounts.queries.accounts import representatives
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.ui import cache
from tests.at_risk.filled import fill
from tests.pages.conftest import Open, said
from tests.pages.test_accounts import loaded


def figures(app: AppTest) -> dict[str, str]:
    return {metric.label: metric.value for metric in app.metric}


def test_the_sample_program_shows_the_course_s_figures(opened: Open) -> None:
    app = opened("overview", sample="1")
    found = figures(app)
    assert found["At-risk revenue"] == "\\$746,582"
    assert found["Program budget 2009"] == "\\$54,600"
    assert "13\\.7× the program's budget" in said(app)
    assert "Sample program" in said(app)
    assert "overdue" in said(app)


def test_the_sample_stays_in_the_address_from_page_to_page(opened: Open) -> None:
    app = opened("overview", sample="1")
    app.switch_page("../pages/accounts.py").run()
    assert app.query_params["sample"] == "1"
    assert "Harbor Foundry" in app.dataframe[0].value["name"].tolist()
    app.button(key="sample-leave").click().run()
    assert "sample" not in app.query_params
    assert "No accounts yet" in said(app)


def test_a_worksheet_alone_makes_an_overview(opened: Open) -> None:
    loaded(opened)
    app = opened("overview")
    assert figures(app)["At-risk revenue"] == "\\$746,582"
    assert figures(app)["Program budget"] == "–"
    assert "not assessed yet" in said(app)
    assert "without a representative" in said(app)


def test_accounts_of_a_representative_who_left_are_told_and_shown(
    opened: Open, sqlite_database: Database
) -> None:
    cache.forget()
    fill(sqlite_database, accounts=5)
    assert "not active any more" not in said(opened("overview"))
    with sqlite_database.reading() as session:
        (avery,) = (row for row in representatives(session) if row.name == "Avery Cole")
    gone = {"active": False}
    change_representative(sqlite_database, LOCAL_MANAGER, id=avery.id or 0, version=1, changes=gone)
    assert "3 accounts of Avery Cole, who is not active any more" in said(opened("overview"))
    shown = opened("accounts", rep="Avery Cole").dataframe[0].value
    assert sorted(shown["name"]) == ["Account 1", "Account 3", "Account 5"]


def test_a_reset_forgets_what_was_done_to_the_sample(opened: Open) -> None:
    app = opened("settings", sample="1")
    name = next(f for f in app.text_input if str(f.key).startswith("utility") and f.label == "Name")
    name.set_value("Changed")
    app.button(key="utility-save").click().run()
    assert "Changed" in said(opened("overview", sample="1"))
    assert app.button(key="sample-reset").label == "Yes, do it"  # it asks first
    app.button(key="sample-reset").click().run()
    assert "Cedar Bend Water & Power" in said(opened("overview", sample="1"))
