"""Only the versions that ship are read, each by its exact name."""

import pytest

from kadash.standards.shipped import shipped


def test_a_version_that_ships() -> None:
    assert 'id = "introduction"' in shipped("letters", "1")


@pytest.mark.parametrize("version", ["2", "", "1.toml"])
def test_no_other_version(version: str) -> None:
    with pytest.raises(KeyError, match="no version"):
        shipped("letters", version)
