"""The estimate of pages, by hand: 44 lines of 92 letters a page."""

from kadash.core.documents.report import Bullets, Chart, Heading, PageBreak, Table, Text
from kadash.plans.rules.business.pages import pages


def test_an_empty_section_takes_no_page() -> None:
    assert pages([]) == 0
    assert pages([PageBreak()]) == 0


def test_text_by_its_lines() -> None:
    """920 letters: 10 lines and a gap of 0.6; with a heading of 2.6: 13.2 of 44 lines, three tenths."""
    assert pages([Heading("A"), Text("x" * 920)]) == 0.3
    assert pages([Text("a\nb\n" + "c" * 93)]) == 0.2  # 4 lines and 0.6 are more than a tenth


def test_a_table_by_its_rows() -> None:
    """40 rows and the header: 41 × 1.3 + 1.5 = 54.8 lines are 1.25 pages."""
    assert pages([Table("", ("A", "B"), (("1", "2"),) * 40)]) == 1.3


def test_lists_and_charts() -> None:
    assert pages([Bullets(("one",) * 20)]) == 0.6  # 20 × 1.2 = 24 lines
    assert pages([Chart("bars", "", ("a",) * 10, {}, "$", "")]) == 0.4  # 2 + 13 lines
    assert pages([Chart("line", "", ("a",), {}, "$", "")]) == 0.4  # 2 + 14 lines
