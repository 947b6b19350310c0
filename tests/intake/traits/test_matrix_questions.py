"""Matrix questions as survey tools write them: one factor a row; single questions stay whole."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.satisfaction.rules.matrix import matrix_rows, row_names
from tests.understood import table, understood

FORMS = {
    "Google Forms": "{stem} [{row}]",
    "Qualtrics": "{stem}: - {row}",
    "SurveyMonkey": "{stem}? - {row}",
    "Microsoft Forms": "{stem}?.{row}",
    "Alchemer": "{row}:{stem}?",
    "LimeSurvey": "G2Q{n}[SQ{n}]. {stem}: [{row}]",
    "Jotform": "{stem} >> {row}",
}
STEMS = ["How satisfied are you with", "Please rate our performance on", "How would you rate the quality of"]
ROWS = [
    "Reliability",
    "Billing",
    "Outage communication",
    "Value for money",
    "Representative",
    "Response time",
]
PLAIN = [
    "What should we do better?", "Which city are you in?", "How many sites do you have?",
    "Any comments - or praise", "Is your plant well-known?",
]  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    form=st.sampled_from(sorted(FORMS)),
    stem=st.sampled_from(STEMS),
    rows=st.lists(st.sampled_from(ROWS), min_size=2, max_size=6, unique=True),
    beside=st.lists(st.sampled_from(PLAIN), max_size=4, unique=True),
)
def test_each_row_is_a_factor_and_nothing_else_is(
    form: str, stem: str, rows: list[str], beside: list[str]
) -> None:
    titles = [*beside, *(FORMS[form].format(stem=stem, row=row, n=n) for n, row in enumerate(rows, 1))]
    found = matrix_rows(titles)
    assert sorted(found) == list(range(len(beside), len(titles)))
    assert [row_names(found)[place] for place in sorted(found)] == rows
    assert all(row.asks_opinion for row in found.values())


@settings(max_examples=12, deadline=None)
@given(
    form=st.sampled_from(sorted(FORMS)),
    rows=st.lists(st.sampled_from(ROWS), min_size=2, max_size=4, unique=True),
    marks=st.lists(st.integers(1, 5), min_size=3, max_size=6),
)
def test_an_export_has_as_many_factors_as_rows(form: str, rows: list[str], marks: list[int]) -> None:
    heads = [FORMS[form].format(stem=STEMS[0], row=row, n=n) for n, row in enumerate(rows, 1)]
    lines = [[f"r{n}", f"00{n}", f"2025-09-{n + 10}", *[mark] * len(rows)] for n, mark in enumerate(marks)]
    text = table([["Response ID", "Account number", "Date submitted", *heads], *lines])
    found = understood(text, answers={"scale": "1..5"})
    assert (found.kind, found.prepared.rows_read) == ("survey", len(marks))
    parts = [field for field in found.fields.values() if field and field.startswith("factor:")]
    assert sorted(parts) == sorted(f"factor:{row}" for row in rows)
