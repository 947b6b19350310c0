"""What people read on the screen of what the command line would take."""

import pytest

from kadash.screens.uploads.views import spoken


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("To take another, choose it (--map \"Job (old)=title\").", "To take another, choose it."),
        ("Upload it by itself, or choose it (--answer table=9). Rows 3 to 5 (bills) were read.",
         "Upload it by itself, or choose it. Rows 3 to 5 (bills) were read."),
        ("2 of 5 rows (bill) found no account.", "2 of 5 rows (bill) found no account."),
    ],
)  # fmt: skip
def test_what_is_typed_on_the_command_line_is_not_read_on_the_screen(sentence: str, read: str) -> None:
    assert spoken(sentence) == read
