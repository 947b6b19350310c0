"""Text from files and people is shown as it is, never read as markup."""

import pytest

from kadash.ui.words import plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Harbor Foundry", "Harbor Foundry"),
        ("[x](http://e)", r"\[x\]\(http\://e\)"),
        ("$1 and $2", r"\$1 and \$2"),
        (":material/home:", r"\:material/home\:"),
        ("<b>", r"\<b\>"),
        ("a_b*c", r"a\_b\*c"),
    ],
)
def test_markup_is_escaped(text: str, shown: str) -> None:
    assert plain(text) == shown
