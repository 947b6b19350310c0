import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kadash.roadmap.rules import codes


@pytest.mark.parametrize(
    ("parent", "taken", "given_code"),
    [
        (None, [], "A"),
        (None, ["A", "C"], "D"),
        (None, [chr(65 + i) for i in range(26)], "AA"),
        ("F", [], "F.1"),
        ("F", ["F.1", "F.9", "F.10", "G.11"], "F.11"),
        ("F.1", ["F.1"], "F.1.1"),
        ("F.1.1", ["F.1.1"], "F.1.1.a"),
        ("F.1.1", ["F.1.1.a", "F.1.1.z"], "F.1.1.aa"),
        ("F.1.1.a", [], "F.1.1.a.1"),
        ("F.1.1.a.1", [], "F.1.1.a.1.a"),
    ],
)
def test_the_tree_gives_the_next_code(parent, taken, given_code):
    assert codes.next_code(parent, taken) == given_code


@pytest.mark.parametrize(
    ("text", "code"), [("f.1.1.A", "F.1.1.a"), (" B.01.1 ", "B.1.1"), ("aa.2", "AA.2"), ("C", "C")]
)
def test_codes_are_written_one_way(text, code):
    assert codes.normalized(text) == code


@pytest.mark.parametrize("text", ["", "1.1", "F..1", "F.1.", "Food", "F 1 1", "F.1111"])
def test_what_is_no_code(text):
    with pytest.raises(ValueError, match="not a code"):
        codes.normalized(text)


def test_unknown_codes_bring_their_ancestors():
    assert codes.missing(["F.1.1.a", "F.1.1", "C.1"], {"F"}) == ["F.1", "F.1.1", "F.1.1.a", "C", "C.1"]


def test_order_is_natural():
    shuffled = ["F.10", "AA", "F.2", "F", "B.1.1.b", "Z", "B.1.1.a", "B.1.1"]
    assert sorted(shuffled, key=codes.order) == ["B.1.1", "B.1.1.a", "B.1.1.b", "F", "F.2", "F.10", "Z", "AA"]


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])  # the machine may be busy
@given(st.lists(st.integers(0, 30), max_size=40))
def test_a_code_is_never_given_twice(choices):
    """Grow a tree anywhere, forgetting nothing: every code is new, valid, and finds its parent."""
    taken: list[str] = []
    for choice in choices:
        parent = taken[choice % len(taken)] if taken and choice else None
        code = codes.next_code(parent, taken)
        assert code not in taken
        assert codes.normalized(code) == code
        assert codes.parent_of(code) == parent
        taken.append(code)
