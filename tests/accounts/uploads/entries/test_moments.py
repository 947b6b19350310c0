"""Meetings of a table whose dates are not understood yet."""

from tests.understood import table, understood


def test_a_start_that_waits_for_the_order_of_its_date_is_no_missing_one() -> None:
    head = ["Subject", "Start Date", "Start Time", "End Date", "End Time", "All day event", "Location"]
    rows = [["Tour", "01/05/2026", "9:00:00 AM", "01/05/2026", "10:00:00 AM", "False", "Plant"]]
    found = understood(table([head, *rows]))
    assert (found.kind, found.defects, len(found.keys)) == ("calendar", (), 2)
    found = understood(table([head, [*rows[0][:1], "soon", *rows[0][2:]]]))
    assert found.prepared.rejected == 1
