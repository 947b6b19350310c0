"""The structure's boxes and the years' bars: each position and year once, warnings by color and hatch."""

from dataclasses import replace

from kadash.core.palette import LIGHT
from kadash.program.charts.growth import growth
from kadash.program.charts.structure import structure
from kadash.program.rules.growth import Year
from kadash.program.rules.structure import Seat, laid_out


def test_each_position_is_a_box_with_a_line_to_whom_it_reports() -> None:
    seats = [Seat(1, "General manager"), Seat(2, "Rates & <billing>", "Kim", 1, program=True)]
    picture = structure(laid_out(seats), LIGHT)
    assert [shape.type for shape in picture.layout.shapes] == ["path", "rect", "rect"]
    assert picture.layout.annotations[1].text == "<b>Rates &amp; &lt;billing&gt;</b><br>Kim"


def test_on_a_phone_the_structure_is_a_list_from_the_top_down() -> None:
    seats = [
        Seat(1, "General manager"), Seat(2, "Operations", "", 1), Seat(3, "Customers", "Dana", 1),
        Seat(4, "Line crew", "", 2),
    ]  # fmt: skip
    picture = structure(laid_out(seats), replace(LIGHT, narrow=True))
    listed = sorted(picture.layout.annotations, key=lambda each: -each.y)
    assert [each.text for each in listed] == [
        "<b>General manager</b>", "<b>Operations</b>", "<b>Line crew</b>", "<b>Customers</b><br>Dana",
    ]  # fmt: skip
    first, operations, crew, customers = (each.x for each in listed)
    assert first < operations == customers < crew
    assert len(structure([], replace(LIGHT, narrow=True)).layout.shapes) == 0


def test_a_year_past_the_span_is_marked_and_a_planned_one_hatched() -> None:
    picture = growth([Year(2026, 20, False, 1, 35), Year(2027, 40, True, 1, 35)], LIGHT)
    bars, room = picture.data
    assert list(bars.marker.color) == [LIGHT.main, LIGHT.bad]
    assert list(bars.marker.pattern.shape) == ["", "/"]
    assert list(room.y) == [35, 35]


def test_nothing_known_is_drawn_empty() -> None:
    assert len(growth([], LIGHT).data) == 1
    assert len(structure([], LIGHT).layout.shapes) == 0
