"""The grid in which all accounts are judged in one sitting: its cells, and what is typed or pasted there.

Every cell is text, so that nothing that somebody pastes is dropped unseen: what cannot be read gets a
sentence that names the account and the cell.
"""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from kadash.core.errors import Clash, Invalid
from kadash.intake.values.day_formats import day_written

SHARES = ("factor", "low", "high")
FIELDS = (*SHARES, "reason", "review_by")
NAMES = {"factor": "Factor", "low": "Low", "high": "High", "reason": "Reason", "review_by": "Review by"}
HEADERS = {
    "number": ("number", "account number", "account no", "account #", "account id"),
    "name": ("account", "name", "customer", "account name", "customer name"),
    "factor": ("factor", "mobility", "mobility factor", "likely"),
    "low": ("low", "lowest", "from"),
    "high": ("high", "highest", "to"),
    "reason": ("reason", "why", "comment", "note"),
    "review_by": ("review by", "review", "review date", "next review"),
}
"""How the columns of a pasted table may be headed."""

Cells = Mapping[str, str | None]


@dataclass(frozen=True)
class Held:
    """The judgment that holds for an account."""

    factor: Decimal
    low: Decimal | None
    high: Decimal | None
    reason: str
    author: str
    decided_on: date
    review_by: date | None
    rubric: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class Judgeable:
    """An account to judge. ``newest`` is the id of its newest judgment (None: nobody judged it yet)."""

    account_id: int
    name: str
    number: str | None = None
    representative: str | None = None
    customer_class: str | None = None
    held: Held | None = None
    newest: int | None = None

    def overdue(self, today: date) -> bool:
        """Whether the review date of its judgment has passed."""
        return self.held is not None and self.held.review_by is not None and self.held.review_by < today


@dataclass(frozen=True)
class NewJudgment:
    """A judgment to store; ``seen`` is the id of the newest judgment that was on the screen."""

    account_id: int
    factor: Decimal
    reason: str
    low: Decimal | None = None
    high: Decimal | None = None
    review_by: date | None = None
    seen: int | None = None
    rubric: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class JudgedMeanwhile:
    """An account that somebody else judged after the grid was drawn: their judgment and ours."""

    account_id: int
    name: str
    newest: int
    author: str
    theirs: tuple[Decimal, str]
    """Factor and reason."""
    ours: tuple[Decimal, str]


class JudgmentsClash(Clash):
    """Some accounts were judged by somebody else after they were drawn; nothing was saved."""

    def __init__(self, accounts: Sequence[JudgedMeanwhile]) -> None:
        self.accounts = tuple(accounts)
        names = ", ".join(account.name for account in accounts)
        super().__init__(
            f"Somebody else judged these accounts after you opened the page: {names}. Nothing of yours was "
            "saved yet. Choose for each whose judgment holds, then save again.",
            {account.name: (account.theirs[0], account.ours[0]) for account in accounts},
        )


@dataclass(frozen=True)
class Pasted:
    """What a pasted table says: cells by account, and a sentence for each row that was left out."""

    cells: Mapping[int, Cells] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()


def cells_of(account: Judgeable) -> dict[str, str]:
    """Return the cells of an account as they are drawn: the judgment that holds, or nothing."""
    held = account.held
    if held is None:
        return dict.fromkeys(FIELDS, "")
    return {
        "factor": shown_factor(held.factor),
        "low": "" if held.low is None else shown_factor(held.low),
        "high": "" if held.high is None else shown_factor(held.high),
        "reason": held.reason,
        "review_by": "" if held.review_by is None else f"{held.review_by:%m/%d/%Y}",
    }


def shown_factor(value: Decimal) -> str:
    """Return a factor with two decimals as everywhere, with more where it has more: ``0.60``, ``0.125``."""
    digits = f"{value.normalize():f}"
    return max(digits, f"{value:.2f}", key=lambda text: len(text.partition(".")[2]))


def changed(account: Judgeable, cells: Cells) -> bool:
    """Say whether the cells say anything but what holds already; 0.6 is 0.60."""
    return any(_moved(account, name, cells) for name in FIELDS)


def _moved(account: Judgeable, name: str, cells: Cells) -> bool:
    """Say whether a cell says anything but what holds already."""
    text, drawn = _text(cells.get(name)), cells_of(account)[name]
    if text == drawn or name not in SHARES:
        return text != drawn
    try:
        return _share(account, name, cells) != getattr(account.held, name, None)
    except Invalid:
        return True


def judgment(
    account: Judgeable, cells: Cells, *, today: date, review_by: date, rubric: Mapping[str, Any] | None = None
) -> NewJudgment | None:
    """Return the new judgment that the cells of a row give; None where nothing in them was changed.

    ``review_by`` is the review date where the row gives no new one and the old one has passed. Raises
    Invalid with a sentence that names the account and the cell.
    """
    if not changed(account, cells):
        return None
    drawn = cells_of(account)
    factor = _share(account, "factor", cells)
    if factor is None:
        raise Invalid(f"{account.name}: a judgment needs a factor from 0 to 1.")
    low, high = _share(account, "low", cells), _share(account, "high", cells)
    if (low is not None and low > factor) or (high is not None and high < factor):
        raise Invalid(f"{account.name}: the band has to hold the factor, low ≤ factor ≤ high.")
    reason = _text(cells.get("reason"))
    if not reason:
        raise Invalid(f"{account.name}: a judgment needs its reason, so that the next person can follow it.")
    moved = any(_moved(account, name, cells) for name in SHARES)
    if moved and account.held is not None and reason == drawn["reason"]:
        raise Invalid(f"{account.name}: the figures changed, the reason did not. Say why they changed.")
    return NewJudgment(
        account.account_id,
        factor,
        reason,
        low,
        high,
        _review(account, cells, today, review_by),
        account.newest,
        rubric,
    )


def pasted(text: str, accounts: Iterable[Judgeable]) -> Pasted:
    """Read a table copied from a spreadsheet; each row finds its account by number, else by name.

    The first row names the columns. Raises Invalid where it does not.
    """
    if not text.strip():
        raise Invalid("There is nothing to read. Copy the rows with their header row, then paste them here.")
    text = text.strip("\r\n")
    header = text.partition("\n")[0]
    delimiter = next((sign for sign in ("\t", ";") if sign in header), ",")
    rows = list(csv.reader(io.StringIO(text), delimiter=delimiter))
    columns = _columns(rows[0])
    if not {"number", "name"} & set(columns.values()) or not set(FIELDS) & set(columns.values()):
        raise Invalid(
            "The first row has to name the columns: Account or Account number, and Factor, Low, High, "
            "Reason or Review by. Nothing was taken. Copy the header row along."
        )
    by_number, by_name = _known(accounts)
    found: dict[int, dict[str, str | None]] = {}
    left_out = []
    for line, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        values = {name: row[index].strip() for index, name in columns.items() if index < len(row)}
        ids = by_number.get(values.get("number", "")) or by_name.get(values.get("name", "").casefold(), ())
        called = values.get("name") or values.get("number") or "no account named"
        if len(ids) != 1:
            why = "no account here has that number or name" if not ids else "several accounts have that name"
            left_out.append(f"Row {line} ({called}) was left out: {why}.")
        elif ids[0] in found:
            left_out.append(f"Row {line} ({called}) was left out: the account stands further up already.")
        else:
            found[ids[0]] = {name: values[name] for name in FIELDS if values.get(name)}
    return Pasted(found, tuple(left_out))


def _columns(header: Sequence[str]) -> dict[int, str]:
    """Return which column holds what, by place; an unknown column is none."""
    meanings = {spelling: name for name, spellings in HEADERS.items() for spelling in spellings}
    found: dict[int, str] = {}
    for index, cell in enumerate(header):
        name = meanings.get(" ".join(cell.lower().replace("_", " ").split()))
        if name is not None and name not in found.values():
            found[index] = name
    return found


def _known(accounts: Iterable[Judgeable]) -> tuple[dict[str, tuple[int, ...]], dict[str, tuple[int, ...]]]:
    by_number: dict[str, tuple[int, ...]] = {}
    by_name: dict[str, tuple[int, ...]] = {}
    for account in accounts:
        if account.number:
            by_number[account.number] = (*by_number.get(account.number, ()), account.account_id)
        name = account.name.casefold()
        by_name[name] = (*by_name.get(name, ()), account.account_id)
    return by_number, by_name


def _share(account: Judgeable, name: str, cells: Cells) -> Decimal | None:
    """Return a factor as typed: ``0.35``, ``.35``, ``0,35`` or ``35%``; None where the cell is empty."""
    text = _text(cells.get(name))
    if not text:
        return None
    digits = text.removesuffix("%").strip().replace(",", ".")
    try:
        value = Decimal(digits) / (100 if text.endswith("%") else 1)
    except InvalidOperation:
        raise Invalid(f"{account.name}: {NAMES[name]} “{text}” is not a number from 0 to 1.") from None
    if not value.is_finite() or not 0 <= value <= 1:
        raise Invalid(f"{account.name}: {NAMES[name]} “{text}” is not between 0 and 1.")
    return value


def _review(account: Judgeable, cells: Cells, today: date, otherwise: date) -> date:
    text = _text(cells.get("review_by"))
    if not text:
        return otherwise
    written = day_written(text)
    day = (written.month_first or written.day_first) if written and not written.whole_month else None
    if day is None:
        raise Invalid(f"{account.name}: Review by “{text}” is not a date like 07/01/2027.")
    if day > today:
        return day
    if account.held is not None and day == account.held.review_by:
        return otherwise  # the old date, which has passed
    raise Invalid(f"{account.name}: the review date “{text}” has to lie after today.")


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()
