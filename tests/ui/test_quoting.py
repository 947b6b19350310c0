"""Texts with figures: what two people wrote is compared by the names that they know."""

import pytest

from kadash.core.errors import Clash
from kadash.ui import quoting

NAMES = {"at_risk.total": "At-risk revenue"}


def test_a_clash_shows_names_not_keys() -> None:
    def save(drawn: str, value: str) -> None:
        assert (drawn, value) == ("a {at_risk.total}", "b {at_risk.total}")
        raise Clash("Somebody else wrote.", {"words": ("c {at_risk.total}", value), "version": (1, None)})

    found = quoting.field("text", stored="a {at_risk.total}", names=NAMES, save=save)
    with pytest.raises(Clash) as clash:
        found.save("a {At-risk revenue}", "b {At-risk revenue}")
    assert clash.value.differences == {
        "words": ("c {At-risk revenue}", "b {At-risk revenue}"),
        "version": (1, None),
    }
