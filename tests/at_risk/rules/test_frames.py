"""Frames of the deeper parts, worked by hand."""

from datetime import date
from decimal import Decimal

from kadash.at_risk.rules import frames
from kadash.at_risk.rules.bridge import bridge
from kadash.at_risk.rules.certainty import certainty, supposed
from kadash.at_risk.rules.key_list import Member, Span
from kadash.at_risk.rules.table import Line
from kadash.at_risk.rules.what_if import Scenario, compared


def line(account_id: int, net: int | None, mobility: str | None, group: str | None = None) -> Line:
    return Line(
        account_id,
        str(account_id),
        f"A{account_id}",
        group,
        revenue_cents=net,
        power_cost_cents=None if net is None else 0,
        mobility=None if mobility is None else Decimal(mobility),
    )


LINES = [line(1, 1000, "0.5", "Industrial"), line(2, 800, "0.5"), line(3, None, "0.4"), line(4, 600, None)]


def test_who_climbs_falls_and_goes() -> None:
    found = compared(LINES, Scenario(mobility={2: Decimal("0.7"), 4: Decimal("0.1")}))
    frame = frames.shifts(found.shifts)
    assert frame["name"].tolist() == ["A2", "A1", "A4", "A3"]
    assert frame["move"].tolist() == ["▲ 1", "▼ 1", "joins", ""]
    assert frame["change_cents"].tolist() == [160, 0, 60, 0]
    gone = frames.shifts(compared(LINES, Scenario(gone=frozenset({1}))).moved)
    assert gone["move"].tolist() == ["gone"]  # A2 takes the first place without passing anybody
    assert gone["net_change_cents"].tolist() == [-1000]


def test_scenarios_side_by_side() -> None:
    frame = frames.scenarios(
        LINES,
        {"A1 leaves": Scenario(gone=frozenset({1})), "A2 up": Scenario(mobility={2: Decimal("0.75")})},
        budget_cents=200,
    )
    # 900 today; 400 without A1; 500 + 600 = 1,100 with A2 up.
    assert frame["after_cents"].tolist() == [400, 1100]
    assert frame["net_change_cents"].tolist() == [-1000, 0]
    assert frame["net_change_share"].tolist() == [Decimal(-1000) / 2400, 0]
    assert frame["exposure_to_budget"].tolist() == [2, Decimal("5.5")]
    assert frame["moving"].tolist() == [0, 2]
    assert frame["first"].tolist() == ["A2", "A2"]


def test_the_accounts_behind_a_bridge() -> None:
    found = bridge(LINES, [line(1, 1200, "0.5"), line(5, 100, "0.1")])
    frame = frames.bridge_accounts(found)
    assert list(zip(frame["name"], frame["reason"], frame["amount_cents"], strict=True)) == [
        ("A2", "left: -$4", -400),
        ("A1", "net revenue +$1 (higher revenue +$1, power cost $0)", 100),
        ("A5", "joined: $0", 10),
    ]
    assert frames.bridge_accounts(found, "left")["account_id"].tolist() == [2]
    assert frames.bridge_accounts(found, "mobility up").empty


def test_an_account_is_one_row_with_all_its_reasons() -> None:
    found = bridge([line(1, 100_000, "0.5")], [line(1, 120_000, "0.4")])
    frame = frames.bridge_accounts(found)
    assert frame["reason"].tolist() == [
        "net revenue +$100 (higher revenue +$100, power cost $0); mobility 0.50 → 0.40: -$120"
    ]
    assert frame["amount_cents"].tolist() == [-2_000]


def test_ranges_in_words() -> None:
    found = certainty(LINES, supposed(LINES, {}, Decimal("0.2")))
    assert found is not None
    frame = frames.rank_ranges(found, given={1})
    assert frame["band"].tolist() == ["given", "supposed"]
    assert frame["places"].tolist() == ["1 to 2", "1 to 2"]
    assert frame["settled"].tolist() == ["may swap with the next", "may rank otherwise"]  # rank 2 is 1 to 2


def test_supposed_bands_stay_between_0_and_1_and_leave_given_ones() -> None:
    found = supposed([line(1, 1, "0.05"), line(2, 1, "0.9"), line(3, 1, None)], {}, Decimal("0.2"))
    assert {k: (b.low, b.likely, b.high) for k, b in found.items()} == {
        1: (0, Decimal("0.05"), Decimal("0.25")),
        2: (Decimal("0.7"), Decimal("0.9"), 1),
    }
    assert supposed([line(1, 1, "0.5")], found, Decimal("0.3"))[1] is found[1]
    assert supposed([line(1, 1, "0.5")], {}, Decimal(0)) == {}


def test_the_grid_there_and_back() -> None:
    scenario = Scenario(
        mobility={2: Decimal("0.7")},
        class_mobility={"Industrial": Decimal("0.1")},
        growth={1: Decimal("-0.25")},
        gone=frozenset({4}),
    )
    grid = frames.what_if_grid(LINES, scenario)
    assert grid["account_id"].tolist() == [1, 2, 4, 3]
    assert grid["mobility"].tolist()[:2] == [0.5, 0.7]
    assert grid["growth"].tolist()[0] == -25
    assert frames.from_grid(grid, LINES, scenario) == scenario


def test_an_unedited_grid_changes_nothing() -> None:
    grid = frames.what_if_grid(LINES, Scenario())
    assert frames.from_grid(grid, LINES, Scenario()).changes_nothing


def test_accounts_that_nobody_looks_after_are_not_within_a_limit() -> None:
    frame = frames.spans([Span("Ana", 36, 35), Span("Ben", 35, 35), Span(None, 40, 35)])
    assert frame["says"].tolist() == ["1 too many", "within the limit", "to be given to a representative"]


def test_members_of_the_list_and_those_who_drop_out() -> None:
    found = frames.members([Member(1, "Mill", "Avery", Decimal(500), date(2010, 1, 1), "largest")])
    assert found.to_dict("records") == [
        {"account_id": 1, "name": "Mill", "representative": "Avery", "amount_cents": Decimal(500),
         "since": date(2010, 1, 1), "reason": "largest"},
    ]  # fmt: skip
    assert list(frames.members([])) == list(found)
