"""What the data writes in the sections; figures worked by hand."""

from datetime import date
from decimal import Decimal

from kadash.action_plans.rules.contents import filled
from kadash.action_plans.rules.known import (
    Asked,
    ContactFact,
    Item,
    Known,
    PlanGoal,
    Profile,
    PromiseFact,
    Use,
    Year,
)
from kadash.core.documents.report import Bullets, Chart, Table
from kadash.core.periods import Period

Y2009 = Year(
    Period.parse("2009-01..2009-12"), Decimal(1_000_50), Decimal(250_00), Decimal(125_00), Decimal("0.5"),
    12_000.0, 40.0, None, 2, 21,
)  # fmt: skip
Y2008 = Year(Period.parse("2008-01..2008-12"), Decimal(900_00), energy_kwh=11_000.0)
KNOWN = Known(
    Profile(1, "Foundry", "0040137", "Industrial", "electric", representative="Avery Cole"),
    Y2009,
    {"2008-01..2008-12": Y2008},
    Use(("Jan 2009", "Feb 2009"), (500.0, 700.0), (None, None), 0.5),
    (ContactFact("Rosa", rank="primary"), ContactFact("Omar", decides=True)),
    surveys=(("Fall 2009", 778.4), ("Fall 2008", None)),
    promises=(PromiseFact("Call back", "Avery Cole", date(2010, 1, 5), True),),
)


def table(id: str, title: str, known: Known = KNOWN) -> Table:
    return next(b for b in filled(known, id).blocks if isinstance(b, Table) and b.title == title)


def test_the_summary_stands_on_the_revenue_and_its_months() -> None:
    assert table("summary", "What the data says").rows[:3] == (
        ("Revenue", "$1,001", "January to December 2009"),
        ("Net revenue", "$250", "revenue less power cost"),
        ("At-risk revenue", "$125", "number 2 of 21 by at-risk revenue"),
    )
    now = filled(KNOWN, "summary").figures or {}
    assert now["Revenue, January to December 2009"] == "$1,001"
    then = filled(KNOWN, "summary", period="2008-01..2008-12").figures or {}
    assert then["Revenue, January to December 2008"] == "$900"
    gone = filled(KNOWN, "summary", period="2007-01..2007-12").figures
    assert gone == {"Representative": "Avery Cole"}


def test_use_needs_a_year_and_shows_equipment() -> None:
    found = filled(KNOWN, "use")
    assert found.lacking == "Bills of 2 months are there; a year is needed."
    assert ("Load factor", "50.0%", "energy ÷ (metered peak × hours)") in table(
        "use", "What the data says"
    ).rows
    (chart,) = [each for each in found.blocks if isinstance(each, Chart)]
    assert chart.description == "Energy by month, Jan 2009 to Feb 2009; the most, 700 kWh, in Feb 2009."
    furnace = Item("Arc furnace", "electric", "4,000 kW", 1998, True, False, "site visit")
    with_it = Known(KNOWN.profile, equipment=(furnace,))
    assert table("use", "Equipment", with_it).rows == (
        ("Arc furnace", "electric", "4,000 kW", "1998", "yes", "no", "site visit"),
    )
    assert (filled(with_it, "use").figures or {})["Equipment"] == "1 recorded"


def test_barriers() -> None:
    assert filled(KNOWN, "barriers").blocks == (Bullets(("Late since Jan 5, 2010: Call back (Avery Cole)",)),)


def test_goals_count_when_one_names_an_objective() -> None:
    loose = Known(KNOWN.profile, goals=(PlanGoal("Raise the load factor"),))
    assert (filled(loose, "goals").lacking or "").startswith("No goal names an objective")
    linked = Known(KNOWN.profile, goals=(PlanGoal("Raise the load factor", "C.1 Load"),))
    assert filled(linked, "goals").lacking is None


def test_money_adds_up_and_says_what_has_no_price() -> None:
    study = Asked("Study", Decimal(3), 50_00, "C.1 Load")
    known = Known(KNOWN.profile, Y2009, needs=(study, Asked("Visit", Decimal(1), None)))
    assert table("money", "What the plan needs", known).rows == (
        ("Study", "C.1 Load", "3", "$50.00", "$150.00"),
        ("Visit", "none", "1", "–", "–"),
        ("Total", "", "", "", "$150.00"),
    )
    rows = table("money", "What the data says", known).rows
    assert rows == (
        ("Asked for", "$150.00", ""),
        ("Beside the at-risk revenue", "120.0%", "of $125 a year"),
        ("Without a price", "1", "not in the total"),
    )
