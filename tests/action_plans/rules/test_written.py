"""Facts as a table, figures as people read them."""

from kadash.action_plans.rules.written import facts, figure, yes
from kadash.core.documents.report import Table


def test_written() -> None:
    row = ("Revenue", "$5", "2009")
    assert facts([row]) == (Table("What the data says", ("Figure", "Value", "Note"), (row,)),)
    assert facts([]) == ()
    assert (figure(1204.4, "kWh"), figure(None, "kWh")) == ("1,204 kWh", None)
    assert [yes(each) for each in (True, False, None)] == ["yes", "no", "–"]
