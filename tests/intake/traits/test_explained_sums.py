"""The sums of an import: what the rows come to, and every total that the file states beside them."""

from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understood import table, understood

HEAD = ["Account Number", "Service", "Bill Month", "kWh", "Amount"]
ROW = st.tuples(st.integers(0, 10**5), st.one_of(st.none(), st.integers(-(10**6), 10**7)))
GROUPS = st.lists(st.lists(ROW, min_size=1, max_size=4), min_size=1, max_size=4)


def dollars(cents: int) -> str:
    return f"{Decimal(cents) / 100:.2f}"


@settings(max_examples=50, deadline=None)
@given(groups=GROUPS, totals=st.booleans(), off=st.sampled_from([0, 0, 1, -250]))
def test_every_stated_total_is_held_against_its_rows(groups: list, totals: bool, off: int) -> None:
    """Subtotals by group and a grand total, right or wrong by some cents; without them nothing is stated."""
    rows, wanted_use, wanted_money = [HEAD], [], []
    for n, group in enumerate(groups):
        for month, (use, cents) in enumerate(group, 1):
            rows.append(
                [f"00{n}1", "Electric", f"2025-{month:02}", use, "" if cents is None else dollars(cents)]
            )
        use, money = sum(u for u, _ in group), sum(c or 0 for _, c in group)
        if totals:
            rows.append(["Subtotal", "", "", use, dollars(money + off)])
            wanted_use.append((str(use), str(use), "0"))
            wanted_money.append((dollars(money + off), dollars(money), dollars(off)))
    use = sum(u for group in groups for u, _ in group)
    money = sum(c or 0 for group in groups for _, c in group)
    missing = sum(c is None for group in groups for _, c in group)
    if totals and len(groups) > 1:
        rows.append(["Grand Total", "", "", use, dollars(money)])
        wanted_use.append((str(use), str(use), "0"))
        wanted_money.append((dollars(money), dollars(money), "0.00"))
    found = understood(table(rows))
    count = sum(map(len, groups))
    assert (found.prepared.rows_read, found.defects) == (count, ())
    sums = {one["field"]: one for one in found.sums}
    assert (sums["usage"]["sum"], sums["usage"]["missing"]) == (str(use), 0)
    assert [(t["stated"], t["comes_to"], t["difference"]) for t in sums["usage"]["stated"]] == wanted_use
    if missing < count:
        assert (sums["revenue"]["sum"], sums["revenue"]["missing"]) == (dollars(money), missing)
        stated = [(t["stated"], t["comes_to"], t["difference"]) for t in sums["revenue"]["stated"]]
        assert [one[0] for one in stated] == [one[0] for one in wanted_money]
        assert all(Decimal(one) - Decimal(sum_) == Decimal(left) for one, sum_, left in stated)
        # A right total is never said to be wrong; a wrong one is held against what comes closest to it.
        assert [one for one in stated if one[2] != "0.00"] == [] if off == 0 else True
        assert stated == wanted_money if off == 0 else True
    assert found.total("revenue_cents") == money if missing < count else True
