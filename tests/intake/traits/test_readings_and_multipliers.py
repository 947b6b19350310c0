"""Bills with two readings and a multiplier: the use is what the meter says, or it is asked."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.understood import table, understood

HEAD = ["Account", "Service", "Read Date", "Prev Read", "Present Read", "Mult", "Usage", "Unit", "Amount"]
STEPS = st.lists(st.integers(20, 500), min_size=2, max_size=6)


def metered(steps: list[int], factor: int, uses: list[int], cents: int) -> str:
    rows, level = [HEAD], 1000
    for n, (step, use) in enumerate(zip(steps, uses, strict=True), 1):
        amount = f"{step * factor * cents / 100:.2f}"
        rows.append(["31", "Electric", f"2025-{n:02}-03", level, level + step, factor, use, "kWh", amount])
        level += step
    return table(rows)


@settings(max_examples=40, deadline=None)
@given(STEPS, st.sampled_from([1, 10, 40, 80, 120]), st.sampled_from([9, 11, 14]), st.booleans())
def test_use_is_multiplied_once(steps: list[int], factor: int, cents: int, done: bool) -> None:
    text = metered(steps, factor, [step * factor if done else step for step in steps], cents)
    found = understood(text)
    if found.keys:
        assert found.keys == ["multiplier"]
        found = understood(text, answers={"multiplier": "multiply the use"})
    assert found.total("usage") == sum(steps) * factor
    assert any("not multiplied" in said for said in found.warnings) == (not done and factor > 1)


@settings(max_examples=25, deadline=None)
@given(STEPS, st.sampled_from([1, 40]), st.integers(3, 9))
def test_use_that_the_readings_do_not_explain_is_kept_and_said(
    steps: list[int], factor: int, times: int
) -> None:
    """Neither the difference nor its product: the use stays as the file has it, and the rows are named."""
    uses = [step * factor * times + 1 for step in steps]
    found = understood(metered(steps, factor, uses, 11))
    assert found.keys == []
    assert found.total("usage") == sum(uses)
    assert any("readings" in said for said in found.warnings)
