"""What others published is kept with its source and says what it was asked of."""

from datetime import date

import pytest

from kadash.standards.studies import study


def test_the_published_gap_of_joint_planning():
    found = study("joint_planning_gap")
    assert (found.points, found.accounts, found.published) == (159, 1340, date(2020, 3, 26))
    assert "electric utilities" in found.population
    assert found.reference.endswith("T&D World, March 2020")


def test_an_unknown_study():
    with pytest.raises(KeyError):
        study("nobody_knows")
