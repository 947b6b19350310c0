"""What a generated file holds, what a person who knows it would answer, and what must then be stored."""

import csv
import io
import random
from calendar import monthrange
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import xlsxwriter

Grid = list[list[str]]
Chance = random.Random
Figures = dict[tuple[str, ...], tuple[float | None, ...]]
"""Bills: (account, service, month) → use, cents. Readings: (account, day) → delivered, received. Others:
() → one figure (cents of spending, respondents)."""
ENCODINGS = ["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"]
NOISE = {"Route": "7", "Cycle": "02", "District": "North", "Comment": "", "Printed": "Y"}


@dataclass
class Known:
    """A file with its truth. ``asks``: beginnings of questions' keys that must be asked; with ``ends`` such
    a question has no answer that loads the file. ``plain``: columns may be moved and rows put above."""

    kind: str
    rows: Grid
    figures: Figures = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    asks: Sequence[str] = ()
    ends: bool = False
    plain: bool = True
    content: bytes | None = None


@dataclass(frozen=True)
class Billed:
    """One bill of the generator, in the unit that is stored."""

    account: str
    first: date
    last: date
    use: int
    cents: int

    @property
    def key(self) -> tuple[str, str, str]:
        return (self.account, "electric", f"{self.last:%Y-%m}")

    @property
    def amount(self) -> str:
        return dollars(self.cents)


def dollars(cents: float) -> str:
    return f"{cents / 100:.2f}"


def numbers(chance: Chance, count: int) -> list[str]:
    """Return account numbers that no other file has."""
    first = chance.randrange(10_000_000, 99_000_000)
    return [str(first + 7 * n) for n in range(count)]


def billed(chance: Chance, *, accounts: int = 0, months: int = 0) -> list[Billed]:
    """Return bills of a few accounts in consecutive months."""
    months = months or chance.randint(2, 6)
    year, first = chance.choice([2023, 2024]), chance.randint(1, 12)
    found = []
    for account in numbers(chance, accounts or chance.randint(1, 4)):
        for n in range(first - 1, first - 1 + months):
            y, m = year + n // 12, n % 12 + 1
            use, cents = chance.randrange(100, 90_000), chance.randrange(1_000, 900_000)
            found.append(Billed(account, date(y, m, 1), date(y, m, monthrange(y, m)[1]), use, cents))
    return found


def summed(bills: Sequence[Billed]) -> Figures:
    """Return what is stored of bills: use and cents of each account and month."""
    figures: Figures = {}
    for bill in bills:
        add(figures, bill.key, bill.use, bill.cents)
    return figures


def add(figures: Figures, key: tuple[str, ...], *more: float | None) -> None:
    """Add figures to those of a key; None stays None until a figure is known."""
    before = figures.get(key, (None,) * len(more))
    figures[key] = tuple(
        one if other is None else (one or 0) + other for one, other in zip(before, more, strict=True)
    )


def dressed(known: Known, chance: Chance) -> bytes:
    """Write a file as programs do: moved columns, titles, other columns, a dialect, a workbook."""
    if known.content is not None:
        return known.content
    rows = [list(row) for row in known.rows]
    if known.plain:
        own = f"Zone {chance.randrange(10**6)}"  # so that no answer about an earlier file is taken for it
        for name in (own, *chance.sample(list(NOISE), chance.choice([0, 0, 1, 2]))):
            rows = [[*row, NOISE.get(name, "7") if n else name] for n, row in enumerate(rows)]
        if chance.random() < 0.4:
            order = chance.sample(range(len(rows[0])), len(rows[0]))
            rows = [[row[place] for place in order] for row in rows]
        if chance.random() < 0.2:
            rows = [["Harbor Light & Water"], ["Report"], [], *rows]
        if chance.random() < 0.2:
            rows = [*rows, [], ["Printed by the billing office"]]
    return _workbook(rows) if chance.random() < 0.1 else _text(rows, chance)


def _text(rows: Grid, chance: Chance) -> bytes:
    out = io.StringIO()
    writer = csv.writer(
        out, delimiter=chance.choice([",", ",", ",", ";", "\t", "|"]),
        lineterminator=chance.choice(["\n", "\r\n"]),
        quoting=chance.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    )  # fmt: skip
    writer.writerows(rows)
    return out.getvalue().encode(chance.choice(ENCODINGS))


def _workbook(rows: Grid) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    return out.getvalue()
