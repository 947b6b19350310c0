"""Two years of one city building's bills in three exports, and a meter list of Portfolio Manager.

The fire hall has three accounts: gas, water with sewer, and electricity; 24 bills of each service.
"""
# ruff: noqa: DTZ001, E501 - moments have no zone in these files; tables read better with a row in one line

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from itertools import pairwise

from tests.export_files.tools import made, workbook
from tests.wild_files.tools import table

SITE, NAME = "LKFH02", "LARK-Fire Hall 2"
GAS, WATER, ELECTRIC = "40217  (16 FERRY)", "2200418005", "77310"
VENDORS = {
    GAS: ("V40118", "Larkspur Gas"),
    WATER: ("V40231", "Larkspur Water Works"),
    ELECTRIC: ("V40307", "Larkspur Light & Power"),
}
READ_DAYS = [date(2015 + (3 + n) // 12, (3 + n) % 12 + 1, 14 + 5 * n % 4) for n in range(25)]
Item = tuple[str, int | str, str, str]  # what it is called, quantity, unit, amount


@dataclass(frozen=True)
class Period:
    """One service of one account for one period, with the items of its bill."""

    account: str
    service: str
    start: date
    end: date
    items: list[Item]

    @property
    def amount(self) -> Decimal:
        return sum((Decimal(item[3]) for item in self.items), Decimal(0))

    @property
    def power_cost(self) -> Decimal:
        named = ("Fuel", "Cost of Energy")
        return sum((Decimal(item[3]) for item in self.items if item[0].startswith(named)), Decimal(0))

    def quantity(self, *units: str) -> tuple[object, str]:
        found = [(item[1], item[2]) for item in self.items if item[2] in units]
        return found[0] if found else ("", "")


def _gas(n: int) -> list[Item]:
    name = "Natural gas (CCF)" if n < 16 else "Gas Charge (CCF)"
    return [
        (name, 1200 + 10 * n, "CCF", f"{2400 + 20 * n}.00"),
        ("Regulatory Cost Charge", "", "", "9.50"),
        ("Customer Charge", "", "", "15.25"),
    ]


def _water(n: int) -> list[Item]:
    return [
        ("Water Usage (Gallons)", 20_000 + 100 * n, "Gallons", f"{160 + n}.00"),
        ("Water Fixed Charge", "", "", "12.40"),
        ("Fire Protection", "", "", "17.60"),
    ]


def _sewer(n: int) -> list[Item]:
    credit: list[Item] = [("Cost of Energy Adjustmen", "", "", "-11.60")] if n == 23 else []
    return [
        ("Sewer Usage (Gallons)", 20_000 + 100 * n, "Gallons", f"{200 + n}.00"),
        ("Sewer Fixed Charge", "", "", "4.20"),
        *credit,
    ]


def _electric(n: int) -> list[Item]:
    fuel = "Fuel Adjustment" if n < 12 else "Fuel & Purchased Power"
    demand: list[Item] = [("KW Charge", 30 + n, "kW", "0")] if n < 10 else []
    return [
        ("Energy charge" if n < 12 else "Utility Charge", 15_000 + 60 * n, "kWh", f"{1500 + 6 * n}.00"),
        *demand,
        (fuel, "", "", f"{900 + n}.00"),
        ("Customer Charge", "", "", "20.00"),
        ("Late charge", "", "", "0"),
    ]


def _periods() -> Iterator[Period]:
    spans = list(enumerate(pairwise(READ_DAYS)))
    for n, span in spans:
        yield Period(GAS, "Natural Gas", *span, _gas(n))
    for n, span in spans:
        yield Period(WATER, "Water", *span, _water(n))
        yield Period(WATER, "Sewer", *span, _sewer(n))
    for n, span in spans:
        yield Period(ELECTRIC, "Electricity", *span, _electric(n))


def _day(day: date) -> str:
    return f"{day.month}/{day.day}/{day.year}"


def _dollars(amount: Decimal) -> str:
    return f"(${-amount:,.2f})" if amount < 0 else f"${amount:,.2f}"


@made("bills/line_items.csv")
def _line_items() -> bytes:
    head = ["Site ID", "Site Name", "Vendor Code", "Vendor Name", "Account Number", "Bill Date", "Due Date",
            "Entry Date", "Invoice #", "Voucher #", "From", "Thru", "Service Name", "Item Description",
            "Meter Number", "Usage", "Cost", "Units", "Account Financial Code", "Site Financial Code"]  # fmt: skip
    rows = [
        [SITE, NAME, *VENDORS[one.account], one.account, _day(one.end), _day(one.end), _day(one.end), "", "",
         _day(one.start), _day(one.end), one.service, what, "55208" if unit == "kWh" else "", quantity,
         amount, unit, "71450", ""]
        for one in _periods()
        for what, quantity, unit, amount in one.items
    ]  # fmt: skip
    return table([head, *rows])


def _bill(one: Period, amount: Decimal) -> list[object]:
    quantity, unit = one.quantity("CCF", "Gallons", "kWh")
    peak, _ = one.quantity("kW")
    return [one.account, NAME, one.service, _day(one.start), _day(one.end), (one.end - one.start).days,
            f"{quantity:,}", unit, f"{peak}.00" if peak else "", _dollars(amount), _dollars(one.power_cost)]  # fmt: skip


BILL = ["Account Number", "Customer Name", "Service", "From", "Thru", "Days", "Usage", "Units", "Peak kW",
        "Revenue ($)", "Fuel & Purchased Power ($)"]  # fmt: skip


@made("bills/currency_parens_thousands.csv")
def _currency() -> bytes:
    """Write a row for each bill; every twelfth amount is a credit."""
    return table([
        BILL,
        *(_bill(one, -one.amount if n % 12 == 11 else one.amount) for n, one in enumerate(_periods())),
    ])  # fmt: skip


def _wide(row: list[object]) -> list[object]:
    return [*row[:6], "", *row[6:]]


@made("bills/report_totals_repeated_headers.csv")
def _report() -> bytes:
    """Write the pages of a printed report: titles, headers again on every page, totals, a footer."""
    bills, page = list(_periods()), 1
    rows: list[list[object]] = [["City of Larkspur"], ["Customer Billing History Report"],
        ["Run date: 05/02/2017 08:40 AM", *[""] * 10, "Page 1"], [], _wide(list(BILL))]  # fmt: skip
    for number in (GAS, WATER, ELECTRIC):
        mine = [one for one in bills if one.account == number]
        for n, one in enumerate(mine):
            if n and n % 20 == 0:
                page += 1
                rows += [
                    ["Customer Billing History Report", *[""] * 10, f"Page {page}"],
                    _wide(list(BILL)),
                ]
            rows.append(_wide(_bill(one, one.amount)))
        rows += [_total(f"Total {number}", mine), []]
    rows += [
        _total("Grand Total", bills),
        ["*** End of report ***"],
        ['Note: "Total" holds the credits, too.'],
    ]
    return table(rows)


def _total(label: str, bills: list[Period]) -> list[object]:
    amounts = (sum((getattr(one, name) for one in bills), Decimal(0)) for name in ("amount", "power_cost"))
    return [label, *[""] * 9, *map(_dollars, amounts)]


METERS = [
    "Property Name", "Portfolio Manager ID", "Portfolio Manager Meter ID", "Meter Name", "Meter Type",
    "Meter Consumption ID", "Start Date", "End Date", "Delivery Date", "Usage/Quantity", "Usage Units",
    "Cost ($)", "Estimation?", "Demand (kW)", "Demand Cost ($)", "Last Modified Date", "Last Modified By",
    "Green Power", "Green Power Quantity", "Generation Facility Name", "eGRID Subregion or Province",
    "On-Site Renewable System Energy Used On-Site", "REC Ownership", "Disposed Waste - Landfill %",
]  # fmt: skip


@made("bills/portfolio_manager.xlsx")
def _portfolio_manager() -> bytes:
    """Write the sheet that matters between two empty ones, its header under groups of merged cells."""
    none = "Not Available"
    entries: list[list[object]] = [
        [f"Larkspur Annex {which}", 7_400_110 + which, f"{7_400_110 + which}-{kind}", "Main meter", name,
         880_100_200 + 10 * which + 4 * kind + n, datetime(2021, 1 + n, 1), datetime(2021, 2 + n, 1), none,
         use + 1500.5 * n, "kBtu (thousand Btu)", none, "No", none, none, datetime(2023, 5, 4), "LARK_OWNER",
         "No", *[none] * 6]
        for which in (1, 2)
        for kind, name, use in ((0, "Electric - Grid", 210_000), (1, "Natural Gas", 175_000))
        for n in range(2)
    ]  # fmt: skip
    groups: list[object] = [*[None] * 17, "Additional Information for Electric Meters with Green Power",
                            *[None] * 3, "Additional Information for On-Site Renewable Meters", None,
                            "Additional Information for Disposed Waste Meters"]  # fmt: skip
    above: list[list[object]] = [["My Portfolio: Larkspur Annexes"], ["05/04/2023 10:12 AM EDT"],
                                 ["Total Properties: 2"], [None]]  # fmt: skip
    empty: list[list[object]] = [["Table 1"], *[[None]] * 10]
    return workbook(
        {"Empty Sheet 1": empty, "Meter Entries": [*above, groups, METERS, *entries], "Empty Sheet 2": empty},
        {"Empty Sheet 1": ["A1:E1"], "Meter Entries": ["R5:U5", "V5:W5"], "Empty Sheet 2": ["A1:E1"]},
    )
