"""The stakeholder map: a mark for each kind of support, and names at one place kept apart."""

from dataclasses import replace

from kadash.core.palette import LIGHT
from kadash.program.charts.stakeholder_map import APART, stakeholder_map
from kadash.program.tables.people import Stakeholder


def holder(name: str, impacted: int, influence: int, support: str) -> Stakeholder:
    return Stakeholder(
        name=name, audience="utility-staff", impacted=impacted, influence=influence, support=support
    )


def test_each_support_has_its_mark_and_names_keep_apart() -> None:
    people = [
        holder("Mayor", 1, 3, "neutral"),
        holder("Chief", 2, 2, "backs"),
        holder("Chamber", 2, 2, "backs"),
    ]
    picture = stakeholder_map(people, LIGHT)
    marks = {trace.name: trace.marker.symbol for trace in picture.data}
    assert marks == {"backs": "circle", "neutral": "square"}
    backs, neutral = picture.data
    assert (list(neutral.x), list(neutral.y), list(neutral.text)) == ([1], [3.0], ["Mayor"])
    assert list(backs.text) == ["Chief", "Chamber"]
    assert list(backs.y) == [2 + APART / 2, 2 - APART / 2]
    assert picture.layout.showlegend


def test_on_a_phone_no_name_is_cut() -> None:
    picture = stakeholder_map([holder("Mayor", 3, 3, "neutral")], replace(LIGHT, narrow=True))
    assert [trace.mode for trace in picture.data] == ["markers"]


def test_nobody_is_an_empty_map() -> None:
    assert len(stakeholder_map([], LIGHT).data) == 0
