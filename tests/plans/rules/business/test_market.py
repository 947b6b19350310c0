"""Segments and mobility of the worked example, by hand."""

from dataclasses import replace
from decimal import Decimal

from kadash.at_risk.rules.table import Line
from kadash.core.documents.report import Chart, Table, Text
from kadash.plans.rules.business.market import NO_CLASS, by_class, by_mobility, competition, segment
from kadash.program.rules.peers import Peer
from tests.plans.business_facts import facts


def line(id: int, mobility: str | None, revenue: int | None = 100_00, of: str | None = "Industrial") -> Line:
    cost = None if revenue is None else 0
    factor = None if mobility is None else Decimal(mobility)
    return Line(id, f"{id}", f"Account {id}", of, None, None, revenue, cost, "rate", factor)


def tables(blocks: object) -> dict[str, Table]:
    return {each.title: each for each in blocks if isinstance(each, Table)}  # type: ignore[attr-defined]


def test_bands_of_mobility_meet_without_holes() -> None:
    found = by_mobility(
        [line(n, m) for n, m in enumerate(("1", "0.75", "0.74", "0.5", "0.25", "0.24", "0", None))]
    )
    assert [(each.name.split(" (")[0], each.accounts) for each in found] == [
        ("very mobile", 2), ("mobile", 2), ("little mobile", 1), ("hardly mobile", 2), ("not judged", 1),
    ]  # fmt: skip
    assert found[0].at_risk == Decimal(175_00)  # 100 × 1 + 100 × 0.75
    assert found[-1].at_risk is None


def test_classes_by_what_is_at_risk_and_unknown_is_not_zero() -> None:
    found = by_class([line(1, "0.1"), line(2, "0.9", of="Commercial"), line(3, None, None, of=None)])
    assert [(each.name, each.accounts, each.at_risk) for each in found] == [
        ("Commercial", 1, Decimal(90_00)), ("Industrial", 1, Decimal(10_00)), (NO_CLASS, 1, None),
    ]  # fmt: skip
    assert found[-1].revenue is None


def test_the_section_on_segments_of_the_worked_example() -> None:
    found = segment(facts())
    by_title = tables(found)
    assert by_title["Key accounts by segment"].rows[-1] == (
        "All key accounts", "21", "$8,229,524", "$746,582", "100.0%",
    )  # fmt: skip
    assert by_title["Satisfaction of key accounts"].rows == (("Fall 2009", "741", "708 to 774", "18", "86%"),)
    assert len(by_title[""].rows) == 21
    assert by_title[""].rows[0][-1] == "$185,506.83"
    (chart,) = [each for each in found if isinstance(each, Chart)]
    assert chart.series["At-risk revenue"][0] == 185506.83
    assert Text("Two bills have no revenue.", "note") in found


def test_customers_with_several_accounts_are_rolled_up() -> None:
    two = [replace(line(1, "0.5"), parent_id=1), replace(line(2, "0.1"), parent_id=1), line(3, "0.2")]
    found = tables(segment(facts(lines=tuple(two))))
    assert found["Customers with several accounts"].rows == (("Account 1", "2", "$200", "$60"),)


def test_the_competitive_section_names_reasons_and_peers() -> None:
    peer = Peer(
        "Pine City", "1", "CO", 2008, "Municipal", 30_000, 60_000_000_00, None, 30_000_000_00, "EIA-861"
    )
    found = tables(competition(facts(peers=(peer,))))
    assert found["Mobility of each account, and why"].rows == (("Account 1", "0.60", "Leases its hall"),)
    assert found["Other utilities of our state and size"].rows == (
        ("Pine City", "2008", "30,000", "$2,000.00", "50%"),
    )


def test_nothing_known_writes_nothing() -> None:
    nothing = facts(lines=(), judged=())
    assert segment(nothing) == ()
    assert competition(nothing) == ()
