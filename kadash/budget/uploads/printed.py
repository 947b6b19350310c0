"""Budgets as finance offices print them: headings, ``02-11 Office Supplies``, parts indented, totals.

Text in, text out: each printed line becomes a row of plain cells under fixed headers, so that it can be
checked like any other file.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kadash.intake.values.day_formats import MONTH_WORDS

HEADERS = ("fiscal_year", "category", "account_code", "description", "parent", "amount", "objectives", "note")
# ``2025 Period 4``, ``2025 Jan``: a time and no account code.
_OF_A_YEAR = (
    r"(?:periods?|per|pd|p|quarter|qtr|q|month|week|wk)\.?\s*\d"
    rf"|(?:{'|'.join(MONTH_WORDS)})\.?$"
)
CODED = re.compile(
    rf"(?P<code>\d[\dA-Z]*(?:[-.]\d[\dA-Z]*)+|\d{{4,}}|\d{{3}})\s+(?P<words>(?!(?i:{_OF_A_YEAR}))[^\W\d_].*)"
)
CODE = re.compile(r"\d[\dA-Z]*(?:[-.]\d[\dA-Z]*)+|\d{3,}")
MONEY = re.compile(r"\(?-?\s*\$?\s*-?\s*\d[\d,. ]*\)?|\$\s*-+")
YEAR = re.compile(r"\b(?:FY\s*)?((?:19|20)\d\d)\b", re.IGNORECASE)
TOTAL = re.compile(r"(?:grand\s+|sub-?)?totals?\b[\s:]*(?P<of>.*)", re.IGNORECASE)
AMOUNT_HEADER = re.compile(
    r"\b(budget|amount|cost|planned|proposed|adopted)\b|^\W*(?:FY\s*)?(?:19|20)\d\d\W*$", re.IGNORECASE
)
SERVES_HEADER = re.compile(r"logic model|objectives?|serves|goals?", re.IGNORECASE)


@dataclass(frozen=True)
class PrintedTable:
    """The rows under ``HEADERS``, each with its line in the file; what was set aside, with the reason."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]
    aside: tuple[tuple[int, str], ...]


@dataclass(frozen=True)
class _Shape:
    """Which columns hold what: labels left of the amounts, references right of them."""

    amounts: tuple[int, ...]
    serves: int | None
    year: str


def looks_printed(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether this is a printed budget: codes with words in its first column, and an amount column."""
    labels = [row[0] for row in rows if row and row[0]]
    coded = [label for label in labels if CODED.fullmatch(label)]
    return len(coded) >= 3 and len(coded) * 3 >= len(labels) and bool(_shape(headers, rows).amounts)


def split_code(text: str) -> tuple[str | None, str]:
    """Split ``02-11 Office Supplies`` into code and words; the code is None where there is none."""
    match = CODED.fullmatch(text.strip())
    if match:
        return match["code"], match["words"].strip()
    return (text.strip(), "") if CODE.fullmatch(text.strip()) else (None, text.strip())


def read(
    headers: Sequence[str], rows: Sequence[Sequence[str]], lines: Sequence[int], *, above: Sequence[str] = ()
) -> PrintedTable:
    """Read printed lines into plain rows. ``above`` holds the texts over the header, nearest last."""
    shape = _shape(headers, rows)
    year = shape.year or next((match[1] for text in above if (match := YEAR.search(text))), "")
    named = {_key(match["of"]) for row in rows if row and (match := TOTAL.fullmatch(_first(row)))}
    category = next((text for text in reversed(above) if _is_heading(text, named)), "")
    parent = ""
    found: list[tuple[str, ...]] = []
    kept: list[int] = []
    aside: list[tuple[int, str]] = []
    for cells, line in zip(rows, lines, strict=True):
        label, part, amount, serves, note = _cells(cells, shape)
        first = label or part
        if not any(cells):
            aside.append((line, "blank row"))
        elif _repeats_header(cells, headers, shape):
            aside.append((line, "header"))
        elif TOTAL.fullmatch(first):
            found.append(("", "", "", first, "", amount, "", ""))
            kept.append(line)
        elif not amount and not serves and not note and not part and _is_heading(label, named):
            category, parent = label, ""
            aside.append((line, "heading"))
        else:
            code, words = split_code(first)
            above_it = parent if part and not label else ""
            found.append((year, category, code or "", words, above_it, amount, serves, note))
            kept.append(line)
            parent = parent if above_it else first
    return PrintedTable(tuple(found), tuple(kept), tuple(aside))


def _shape(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> _Shape:
    width = len(headers)
    serves = next((at for at in range(1, width) if SERVES_HEADER.search(headers[at])), None)
    filled = [at for at in range(1, width) if at != serves and _mostly_money(rows, at)]
    named = [at for at in range(1, width) if at != serves and AMOUNT_HEADER.search(headers[at])]
    amounts = tuple(sorted({*filled, *named}))
    years = [match[1] for at in amounts if (match := YEAR.search(headers[at]))]
    top = [
        match[1] for cell in (row[at] for row in rows[:2] for at in amounts) if (match := YEAR.search(cell))
    ]
    return _Shape(amounts, serves, next(iter([*years, *top]), ""))


def _mostly_money(rows: Sequence[Sequence[str]], at: int) -> bool:
    cells = [row[at] for row in rows if at < len(row) and row[at]]
    return bool(cells) and sum(bool(MONEY.fullmatch(cell)) for cell in cells) * 2 > len(cells)


def _cells(cells: Sequence[str], shape: _Shape) -> tuple[str, str, str, str, str]:
    """Return (label, part's label, amount, references, note) of a row."""
    serves = cells[shape.serves] if shape.serves is not None and shape.serves < len(cells) else ""
    amount, texts = "", []
    for at, cell in enumerate(cells):
        if at == 0 or not cell or at == shape.serves:
            continue
        if at in shape.amounts and MONEY.fullmatch(cell):
            amount = cell
        else:
            texts.append(cell)
    label = cells[0] if cells else ""
    part = "" if label or not texts else texts.pop(0)
    return label, part, amount, serves, " ".join(texts)


def _first(row: Sequence[str]) -> str:
    return next((cell for cell in row if cell), "")


def _repeats_header(cells: Sequence[str], headers: Sequence[str], shape: _Shape) -> bool:
    filled = [(at, cell) for at, cell in enumerate(cells) if cell]
    same = [at for at, cell in filled if at < len(headers) and _key(cell) == _key(headers[at])]
    if len(same) >= 2 and len(same) == len(filled):
        return True
    # The header's second row: words such as "Budget" where amounts stand.
    words = [
        at
        for at, cell in filled
        if at in shape.amounts and AMOUNT_HEADER.search(cell) and not MONEY.fullmatch(cell)
    ]
    return bool(words)


def _is_heading(text: str, named: set[str]) -> bool:
    if not text or CODED.fullmatch(text) or YEAR.fullmatch(text):
        return False
    return text.isupper() or _key(text) in named


def _key(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
