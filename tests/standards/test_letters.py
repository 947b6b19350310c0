"""Every field of a first text is one that a letter may have."""

from kadash.core.narrative import unknown_fields
from kadash.plans.rules.letters import FIELDS
from kadash.standards.letters import letter_kinds


def test_first_texts_name_only_fields_that_there_are() -> None:
    assert list(letter_kinds()) == ["introduction", "invitation", "thanks"]
    for kind in letter_kinds().values():
        assert unknown_fields(kind.text, FIELDS) == ()
        assert ("{event." in kind.text) == kind.event
