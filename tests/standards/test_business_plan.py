"""The seven sections as the course lists them: titles and pages."""

import pytest

from kadash.standards.business_plan import business_plan


def test_sections_and_pages_are_the_courses() -> None:
    """Source: the course's "Business Plan Guide"."""
    assert [(each.heading, each.pages) for each in business_plan().sections] == [
        ("1 Executive summary", "1 page"),
        ("2 Background", "1–2 pages"),
        ("3 Segment research", "3–4 pages plus lists"),
        ("4 Competitive analysis", "2–3 pages"),
        ("5 Program objectives and goals", "1–2 pages"),
        ("6 Organizational analysis", "2–3 pages"),
        ("7 Financials", "1–2 pages"),
    ]


def test_ids_are_distinct_and_every_part_asks_something() -> None:
    sections = business_plan().sections
    assert len({each.id for each in sections}) == 7
    for section in sections:
        assert section.parts
        assert len({part.id for part in section.parts}) == len(section.parts)
        assert all(part.question.rstrip(".").strip() for part in section.parts)
    assert len(business_plan().section("competition").parts) == 4


def test_an_unknown_version_is_refused() -> None:
    with pytest.raises(KeyError):
        business_plan("99")
