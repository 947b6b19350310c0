"""The summary and the background, by hand."""

from kadash.core.documents.report import Heading, Table, Text
from kadash.plans.rules.business.program import background, summary
from tests.plans.business_facts import facts


def test_the_program_at_a_glance() -> None:
    table, note = summary(facts())
    assert isinstance(table, Table)
    assert dict(table.rows) == {
        "Key accounts": "21",
        "Revenue": "$8,229,524",
        "Net revenue": "$1,851,262",
        "At-risk revenue": "$746,582",
        "Held by the top three": "59.6%",
        "Program budget 2009": "$54,600",
        "Cost per key account": "$2,600",
        "Exposure ÷ budget 2009": "13.7×",
        "Break-even": "7.3%",
    }
    assert note == Text("January to December 2009; electric.", "note")
    assert summary(facts(figures={})) == ()


def test_the_background_says_when_the_span_is_passed() -> None:
    found = background(facts())
    tables = {each.title: each.rows for each in found if isinstance(each, Table)}
    assert tables["The utility"] == (("Customers", "33,000"), ("Program level", "Basic (reactive)"))
    assert tables["Key accounts by year"] == (
        ("2009", "19", "counted", "1", "35 can be served"),
        ("2011", "45", "planned", "1", "more than the 35 they can serve"),
    )
    place = found.index(Heading("Vision", 2))
    assert found[place + 1 : place + 3] == (
        Text("Every account reaches its goals."),
        Text("Adopted Oct 15, 2009.", "note"),
    )
