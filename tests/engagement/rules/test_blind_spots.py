"""Blind spots, and what is lost if somebody leaves; by hand."""

from datetime import date, timedelta

from kadash.engagement.rules.blind_spots import Talk, blind_spots, hangs_on, if_they_leave, if_we_leave
from kadash.engagement.rules.contact_map import Known

TODAY = date(2026, 6, 30)


def talk(theirs: str = "", ours: str = "", days: int = 10) -> Talk:
    return Talk(TODAY - timedelta(days=days), frozenset(theirs.split()), frozenset(ours.split()))


def test_everything_hangs_on_one() -> None:
    four_of_five = [talk("a")] * 4 + [talk("b")]
    assert hangs_on(four_of_five, ours=False, today=TODAY) == "a"  # 80 percent
    assert hangs_on([talk("a")] * 3 + [talk("b")], ours=False, today=TODAY) is None  # 75 percent
    assert hangs_on([talk("a")] * 2, ours=False, today=TODAY) is None  # two are too few
    assert hangs_on([talk("a")] * 3, ours=False, today=TODAY) == "a"
    assert hangs_on([talk("a b")] * 3, ours=False, today=TODAY) is None  # always two of them
    assert hangs_on([talk("a", days=366)] * 3, ours=False, today=TODAY) is None
    assert (
        hangs_on([talk("a")] * 3 + [talk()] * 9, ours=False, today=TODAY) == "a"
    )  # unnamed ones say nothing
    assert hangs_on([talk("a", "x")] * 3, ours=True, today=TODAY) == "x"


ROSA = Known(
    1, 11, "Rosa", "primary", functions=("operations", "after hours", "finance and billing"),
    verified_on=TODAY, last_met=TODAY,
)  # fmt: skip
OMAR = Known(2, 12, "Omar", decision_maker=True, verified_on=TODAY, last_met=TODAY)


def test_nothing_is_hidden() -> None:
    assert blind_spots([ROSA, OMAR], [talk("a"), talk("b"), talk("c")], today=TODAY, names={}) == ()


def test_each_blind_spot_is_named() -> None:
    old = TODAY - timedelta(days=366)
    unmet = Known(2, 12, "Omar", decision_maker=True, last_met=old, stance="critic")
    stale = Known(1, 11, "Rosa", "primary", verified_on=old)
    talks = [talk("#11", "Avery")] * 3
    found = blind_spots([stale, unmet], talks, today=TODAY, names={"#11": "Rosa"}, takes_water=True)
    assert found == (
        "Omar, who decides, was not met for a year",
        "nobody made sure for a year that Rosa is still there",
        "everything hangs on one person of theirs: Rosa",
        "everything hangs on one person of ours: Avery",
        "Omar is a critic",
        "no contact for finance and billing, operations, after hours, water",
    )
    assert blind_spots([], [], today=TODAY, names={}, left=["Ines"]) == (
        "nobody on our list decides there",
        "Ines, the primary contact, left",
    )


def test_if_they_leave() -> None:
    deputy = Known(3, 13, "Ines", decision_maker=True, last_met=TODAY)
    talks = [talk("#11"), talk("#11 #12"), talk("#12"), talk()]
    lost = if_they_leave([ROSA, OMAR], talks, contact_id=11, today=TODAY)
    assert (lost.places, lost.alone, lost.talks) == (("primary",), 1, 3)
    assert if_they_leave([ROSA, OMAR], talks, contact_id=12, today=TODAY).places == ("decision maker",)
    assert if_they_leave([ROSA, OMAR, deputy], talks, contact_id=12, today=TODAY).places == ()


def test_if_we_leave() -> None:
    talks = [talk(ours="Avery"), talk(ours="Avery Jordan"), talk(ours="Avery", days=400), talk()]
    lost = if_we_leave(talks, person="Avery", today=TODAY)
    assert (lost.alone, lost.talks) == (1, 2)
