"""The columns of bill exports judged by their values: charges, providers, services, and what a word hides."""

from collections.abc import Sequence
from dataclasses import replace

from kadash.accounts.rules.services import names_service, service_of
from kadash.accounts.uploads.bills import (
    account_above,
    charge_columns,
    demand_columns,
    money_columns,
    periods,
    use_columns,
)
from kadash.accounts.uploads.bills.fields import OF_ROWS, is_of_other_months
from kadash.accounts.uploads.bills.items import described, providers
from kadash.core.counts import quoted
from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.mapping import BY_A_PERSON, UNKNOWN, claims_on
from kadash.intake.types import Body, Column, Said

NO_SERVICE = "it holds the utility's name, which is no service"
BY_WORDS = "its words are services"
BY_CODES = "the file has no other column that could name the services"
BY_THE_BILLS = "the bills have no other account number"
_CODES = frozenset({"accountcode", "acctcode", "accountcd"})
_NAMES = frozenset({"utility", "utilityname", "provider", "vendor", "company"})
_MAYBE = frozenset(
    {
        "type",
        "usagetype",
        "utility",
        "commodity",
        "product",
        "billtype",
        "chargetype",
        "metertype",
        "division",
    }
)
_CHARGE_CODES = frozenset(
    ("chargecode", "chgcode", "chgcd", "chargecd", "chargedesc", "chgdesc", "chargedescription", "satypecd")
) | {"satype", "sparte", "commoditycode", "commoditycd", "division"}
_NEW = frozenset(
    {"newcharges", "currentcharges", "totalnewcharges", "totalcurrentcharges", "currentbilling"}
) | {"currentbill", "currentamount", "currentbillamount", "currentcharge", "newcharge", "billedcharges"}
"""Amounts that by their name are those of the period alone."""
_FIGURES = frozenset({"usage", "demand_kw", "billed_demand_kw", "revenue", "power_cost", "tax"})
OF_MORE = "its header names other months than the bill's"
_MOST = 40


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Judge a bill export's columns by what they hold; what a person chose stays."""
    columns = account_above.refine(_account(_of_one_month(columns, body)), body, said)
    columns = periods.refine(_service(columns, body), body)
    columns = demand_columns.refine(use_columns.refine(columns, body, said), body, said)
    columns = providers.find(described.refine(columns, body), body)
    columns = charge_columns.refine(_of_the_period(columns, body), body, said)
    return money_columns.refine(columns, body, said)


def _of_one_month(columns: Sequence[Column], body: Body) -> Sequence[Column]:
    """Leave out such columns; the next one that could be the same figure takes their place."""
    gone = {
        c.position: c.field
        for c in columns
        if c.field in _FIGURES and c.reason != BY_A_PERSON and is_of_other_months(c.header)
    }
    if not gone:
        return columns
    missing = set(gone.values()) - {c.field for c in columns if c.position not in gone}
    free = [c.position for c in columns if c.field is None and c.reason != BY_A_PERSON]
    free = [place for place in free if not is_of_other_months(body.headers[place])]
    instead: dict[int, str] = {}
    for field, places in claims_on(body.headers, OF_ROWS, free):
        if field.name in missing - set(instead.values()) and len(places) == 1:
            instead[places[0]] = field.name

    def judged(column: Column) -> Column:
        if column.position in gone:
            return replace(column, field=None, reason=OF_MORE)
        field = instead.get(column.position)
        return replace(column, field=field, reason=f"the header says “{column.header}”") if field else column

    return [judged(column) for column in columns]


def left_out(columns: Sequence[Column]) -> tuple[str, ...]:
    """Name the figures that were left out because they are of other months."""
    names = [c.header for c in columns if c.reason == OF_MORE]
    said = f"Left out, because the header names other months than the bill's: {quoted(names)}."
    return (said,) if names else ()


def _of_the_period(columns: Sequence[Column], body: Body) -> Sequence[Column]:
    """Take the charges that are new before a total that may hold what was owed before."""
    whole = [c for c in columns if c.field == "revenue"]
    if len(whole) != 1 or whole[0].reason == BY_A_PERSON or headers.key(whole[0].header) in _NEW:
        return columns
    new = [c for c in columns if c.reason == UNKNOWN and headers.key(c.header) in _NEW]
    if len(new) != 1 or not charge_columns.holds_amounts(body, new[0].position):
        return columns
    said = f"it is not the total “{whole[0].header}”, which may hold what was owed before"
    other = f"“{new[0].header}” has the charges of the period"
    changed = {new[0]: replace(new[0], field="revenue", reason=said)}
    changed[whole[0]] = replace(whole[0], field=None, reason=other)
    return [changed.get(c, c) for c in columns]


def _account(columns: Sequence[Column]) -> Sequence[Column]:
    """Take the account code of an energy manager's export for the number, where no column has another one.

    In the exports of budgets and ledgers the same words name a line, so this is no name of the field.
    """
    if any(column.field == "account_number" for column in columns):
        return columns
    found = next((c for c in columns if c.reason == UNKNOWN and headers.key(c.header) in _CODES), None)
    if found is None:
        return columns
    return [replace(c, field="account_number", reason=BY_THE_BILLS) if c is found else c for c in columns]


def _service(columns: Sequence[Column], body: Body) -> Sequence[Column]:
    """Take a column for the service only where its words are some; a utility's name is none."""
    found = next((c for c in columns if c.field == "service"), None)
    if found is not None:
        if found.reason == BY_A_PERSON or headers.key(found.header) not in _NAMES:
            return columns
        words = _words(body, found.position)
        if not words or 2 * sum(map(names_service, words)) > len(words):
            return columns
        columns = [replace(c, field=None, reason=NO_SERVICE) if c is found else c for c in columns]
    for column in columns:
        if column.reason != UNKNOWN or headers.key(column.header) not in _MAYBE:
            continue
        words = _words(body, column.position)
        if words and all(map(names_service, words)):
            return [replace(c, field="service", reason=BY_WORDS) if c is column else c for c in columns]
    return columns if any(c.field == "item" for c in columns) else _by_codes(columns, body)


def _by_codes(columns: Sequence[Column], body: Body) -> Sequence[Column]:
    """Take codes of charges for services where the bills have several: the column whose words say most."""
    codes = [c for c in columns if c.reason == UNKNOWN and headers.key(c.header) in _CHARGE_CODES]
    words = {c.position: _words(body, c.position) for c in codes}
    codes = [c for c in codes if len(words[c.position]) > 1 and _are_codes(c, words[c.position])]
    if not codes:
        return columns
    best = max(codes, key=lambda c: sum(service_of(word) is not None for word in words[c.position]))
    return [replace(c, field="service", reason=BY_CODES) if c is best else c for c in columns]


def _words(body: Body, position: int) -> list[str]:
    """Return the different words of a column; none where there are too many to be services."""
    cells = as_text(body.frame[position])
    words = cells[~values.is_missing(cells)].unique().tolist()
    return [str(word) for word in words] if len(words) <= _MOST else []


def _are_codes(column: Column, words: Sequence[str]) -> bool:
    """Tell whether words could stand for services; divisions are parts of a house, too."""
    return headers.key(column.header) != "division" or all(len(w) < 4 and w.isalnum() for w in words)
