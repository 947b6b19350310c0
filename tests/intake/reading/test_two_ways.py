"""Regular lines are read in bulk, all others one by one: whatever the text, both give the same."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.intake.read import Limits, Raw, Unreadable
from kadash.intake.reading import blocks
from kadash.intake.reading.characters import INVISIBLE
from kadash.intake.reading.text_files import read_text

DELIMITERS = ",;\t|"
NASTY = "ab1,;\t|\" \n\r'é€\u200b\xa0=\\\x0b\x00\x85\u2028"

nasty_text = st.text(alphabet=NASTY, max_size=80)
nasty_row = st.lists(st.text(alphabet=NASTY, max_size=6), min_size=1, max_size=4)
plain_row = st.tuples(st.sampled_from(["1", "22", ""]), st.sampled_from(["Acme", "Best", ""]), st.just("9.5"))


@st.composite
def nearly_regular_text(draw: st.DrawFn) -> str:
    """Mostly rows of one width, some of them quoted, broken, ragged or blank."""
    delimiter = draw(st.sampled_from(DELIMITERS))
    out = io.StringIO()
    for row in draw(st.lists(st.one_of(plain_row, plain_row, nasty_row), max_size=12)):
        if draw(st.booleans()):
            csv.writer(
                out, delimiter=delimiter, lineterminator=draw(st.sampled_from(["\n", "\r\n"]))
            ).writerow(row)
        else:
            out.write(delimiter.join(row) + "\n")
    return out.getvalue()


@pytest.fixture(autouse=True, scope="module")
def _always_in_bulk():
    """Take the bulk way from the first regular line on, so that small examples take it too."""
    usual, blocks._WORTH_IT = blocks._WORTH_IT, 1
    yield
    blocks._WORTH_IT = usual


def outcome(content: bytes, **how: object) -> object:
    try:
        raw = read_text(content, Limits(), **how)
    except Unreadable as refused:
        return refused.code
    return comparable(raw)


def comparable(raw: Raw) -> object:
    (sheet,) = raw.sheets
    return raw.encoding, raw.delimiter, sheet.frame.to_numpy().tolist(), sheet.lines.tolist(), raw.notes


@settings(deadline=None, max_examples=400)
@given(
    st.one_of(nasty_text, nearly_regular_text()),
    st.sampled_from([1, 5, 23, 1 << 20]),
    st.sampled_from(["utf-8", "cp1252", "utf-16"]),
)
def test_bulk_and_exact_reading_agree(text: str, block_size: int, encoding: str):
    content = text.encode(encoding, "replace")
    exact = outcome(content, bulk=False)
    assert outcome(content) == exact
    assert outcome(content, block_size=block_size) == exact


written_cell = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufffd\x7f"),
    max_size=8,
) | st.sampled_from(["", "a\nb", 'say "hi"', ",", "x;y", " padded ", "007", "1.234,50"])


@settings(deadline=None, max_examples=300)
@given(
    st.lists(st.lists(written_cell, min_size=2, max_size=5), min_size=1, max_size=10),
    st.sampled_from(DELIMITERS),
    st.sampled_from(["\n", "\r\n", "\r"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
)
def test_what_a_program_wrote_is_what_is_read(rows, delimiter: str, line_end: str, quoting: int):
    rows = [["head", *(cell.replace("\n", line_end) for cell in row)] for row in rows]
    out = io.StringIO(newline="")
    out.write(f"sep={delimiter}{line_end}")
    csv.writer(out, delimiter=delimiter, lineterminator=line_end, quoting=quoting).writerows(rows)
    raw = read_text(out.getvalue().encode(), Limits())
    read_rows = raw.sheets[0].frame.to_numpy().tolist()
    expected = [[cell.replace(line_end, "\n").strip(INVISIBLE) for cell in row] for row in rows]
    assert [without_tail(row) for row in read_rows] == [without_tail(row) for row in expected]
    assert raw.sheets[0].lines.tolist() == starts(rows, line_end)
    assert not raw.notes


def without_tail(row: list[str]) -> list[str]:
    while row and not row[-1]:
        row = row[:-1]
    return row


def starts(rows: list[list[str]], line_end: str) -> list[int]:
    lines, at = [], 2
    for row in rows:
        lines.append(at)
        at += 1 + sum(cell.count(line_end) for cell in row)
    return lines
