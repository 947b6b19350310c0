"""The course's method as data: four phases, twelve hours of sessions, and files with loose ends refused."""

from importlib.resources import files

import pytest

from kadash.standards.course import course, read_course

TEXT = (files("kadash.standards") / "course_1.toml").read_text(encoding="utf-8")


def test_four_phases_of_four_steps_and_twelve_hours() -> None:
    found = course()
    assert [each.title for each in found.phases] == ["Identity", "Clarity", "Roadmap", "Validation"]
    assert len(found.steps) == 4
    sessions = [found.session(step.session).minutes for step in found.steps if step.session]
    assert sum(sessions) * len(found.phases) == 12 * 60
    assert [each.id for each in found.phases_for("basic")] == ["identity"]
    assert len(found.phases_for("standard")) == 4


def test_three_kick_offs_and_the_one_that_may_be_left_out() -> None:
    assert [(each.id, each.minutes, each.optional_at) for each in course().kickoffs] == [
        ("colleagues", 30, None),
        ("leadership", 15, "standard"),
        ("key-accounts", 60, None),
    ]
    agenda = course().kickoff("key-accounts").agenda
    assert [each.minutes for each in agenda] == [10, 30, 15, 5]


def test_the_certificate_s_rules() -> None:
    rule = course().certificate
    assert (len(rule.courses), rule.exam_percent, rule.plan_percent, rule.years) == (4, 75, 70, 1)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('id = "clarity"', 'id = "identity"', "ids of phases repeat"),
        ('id = "landscape"', 'id = "goals"', "ids of principles repeat"),
        ("minutes = 25", "minutes = 26", "takes 61 minutes, not 60"),
        ('basic_phase = "identity"', 'basic_phase = "first"', "first"),
        ('session = "launch-team"', 'session = "lunch"', "brainstorm"),
        ('team = "review"', 'team = "revue"', "review-board"),
    ],
)
def test_a_version_with_loose_ends_is_refused(old: str, new: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        read_course(TEXT.replace(old, new, 1))


def test_an_unknown_version_is_refused() -> None:
    with pytest.raises(KeyError, match="no version"):
        course("0")
