"""Whatever days are written, in whatever manner, the same days come back, or a question, or a defect."""

from datetime import date, datetime, timedelta
from unittest import mock

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.values import date_columns, parse_dates

# Two-digit years mean 1969 to 2068.
DAYS = st.builds(
    lambda day, second: datetime.fromisoformat(day.isoformat()) + timedelta(seconds=second),
    st.dates(date(1970, 1, 1), date(2060, 12, 31)),
    st.integers(0, 86_399),
)
MONTH_FIRST = ["{m}/{d}/{y}", "{m:02}/{d:02}/{y}", "{m}-{d}-{y}", "{m:02}{d:02}{y}", "{m}/{d}/{yy:02}"]
DAY_FIRST = ["{d}/{m}/{y}", "{d:02}.{m:02}.{y}", "{d}-{m}-{y}", "{d:02}{m:02}{y}", "{d}.{m}.{yy:02}"]
UNORDERED = [
    *("{y}-{m:02}-{d:02}", "{y}/{m}/{d}", "{y}{m:02}{d:02}"),
    *("{d}-{name}-{y}", "{name} {d}, {y}", "{d} {name} {yy:02}"),
]
CLOCKS = ["", " {H:02}:{M:02}:{S:02}", " {h}:{M:02}:{S:02} {half}", "T{H:02}:{M:02}:{S:02}Z"]
NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def written(at: datetime, form: str) -> str:
    return form.format(
        y=at.year, yy=at.year % 100, m=at.month, d=at.day, name=NAMES[at.month - 1],
        H=at.hour, M=at.minute, S=at.second, h=(at.hour + 11) % 12 + 1, half="AM" if at.hour < 12 else "PM",
    )  # fmt: skip


@st.composite
def written_days(draw, forms: list[str]) -> tuple[list[datetime], list[str]]:
    form, clock = draw(st.sampled_from(forms)), draw(st.sampled_from(CLOCKS))
    others = draw(st.lists(st.sampled_from(UNORDERED), max_size=3))
    moments = draw(st.lists(DAYS, min_size=1, max_size=10))
    if not clock:
        moments = [at.replace(hour=0, minute=0, second=0) for at in moments]
    cells = [written(at, (others[i] if i < len(others) else form) + clock) for i, at in enumerate(moments)]
    return moments, cells


def said_or_asked(parsed, meant: list[datetime]) -> None:
    faulty = {one.position for one in parsed.problems}
    for position, (value, moment) in enumerate(zip(parsed.values, meant, strict=True)):
        if pd.isna(value):
            assert position in faulty or parsed.doubt is not None
        else:
            assert value == moment


@settings(max_examples=150, deadline=None)
@given(st.one_of(written_days(MONTH_FIRST), written_days(DAY_FIRST)))
def test_days_come_back_or_are_questioned(column: tuple[list[datetime], list[str]]) -> None:
    moments, cells = column
    parsed = parse_dates({"Date": pd.Series(cells, dtype="str")})["Date"]
    assert parsed.problems == ()
    said_or_asked(parsed, moments)


@settings(max_examples=100, deadline=None)
@given(written_days(UNORDERED))
def test_days_in_plain_words_are_no_question(column: tuple[list[datetime], list[str]]) -> None:
    moments, cells = column
    parsed = parse_dates({"Date": pd.Series(cells, dtype="str")})["Date"]
    assert parsed.problems == ()
    assert parsed.doubt is None
    assert parsed.values.tolist() == moments


@settings(max_examples=100, deadline=None)
@given(
    st.sampled_from([*MONTH_FIRST, *DAY_FIRST]),
    st.sampled_from([*MONTH_FIRST, *DAY_FIRST]),
    st.lists(st.tuples(DAYS, st.integers(1, 70)), min_size=1, max_size=8),
    st.integers(0, 1),
    st.booleans(),
)
def test_periods_come_back_or_are_questioned(first, second, periods, both_ends, with_days) -> None:
    if (first in MONTH_FIRST) != (second in MONTH_FIRST):
        second = first  # one writer writes both ends of a period
    starts = [at.replace(hour=0, minute=0, second=0) for at, _ in periods]
    ends = [start + timedelta(days=length) for start, (_, length) in zip(starts, periods, strict=True)]
    parsed = parse_dates(
        {
            "From": pd.Series([written(at, first) for at in starts], dtype="str"),
            "Thru": pd.Series([written(at, second) for at in ends], dtype="str"),
        },
        after=[("From", "Thru")],
        days={("From", "Thru"): pd.Series([str(days + both_ends) for _, days in periods], dtype="str")}
        if with_days
        else None,
    )
    said_or_asked(parsed["From"], starts)
    said_or_asked(parsed["Thru"], ends)
    orders = {one.convention for one in parsed.values()} - {None}
    assert len(orders) <= 1


CELLS = st.one_of(
    written_days([*MONTH_FIRST, *DAY_FIRST]).map(lambda column: column[1][-1]),
    st.from_regex(
        r"[0-9]{1,4}[/.\-][0-9]{1,2}[/.\-][0-9]{1,4}( [0-9]{1,2}:[0-9]{2}(:[0-9]{2})?( ?[AP]M)?)?",
        fullmatch=True,
    ),
    st.sampled_from(
        ["", "N/A", "40389", "40389.5", "#REF!", "00/00/0000 00:00", "2010-07-29 24:00", "soon 12:30"]
    ),
    st.text(max_size=10).map(str.strip),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(CELLS, max_size=12))
def test_days_and_times_read_apart_agree_with_reading_them_together(cells: list[str]) -> None:
    column = pd.Series(cells, dtype="str")
    together = parse_dates({"Date": column})["Date"]
    with mock.patch.object(date_columns, "MANY", -1):
        apart = parse_dates({"Date": column})["Date"]
    assert apart.values.equals(together.values)
    assert apart.problems == together.problems
    assert (apart.doubt is None) == (together.doubt is None)
    assert apart.convention == together.convention
