"""Bills with one trait each that exports were reported to have."""
# ruff: noqa: E501 - tables of files read better with a row in one line

from collections.abc import Callable
from datetime import timedelta

from tests.wild_files.tools import Rows, book, made, months, portal, table


@made("03_opower_billing_green_button.csv")
def _portal_bills() -> bytes:
    head = ["TYPE", "START DATE", "END DATE", "USAGE (kWh)", "COST", "NOTES"]
    rows = [
        ["Electric billing", start, end, f"{8000 + 50 * n:.2f}", f"${960 + 6 * n:.2f}", ""]
        for n, (start, end) in enumerate(months(12))
    ]
    return portal("3310047712", head, rows)


@made("05_utilityapi_bills.csv")
def _snake_case() -> bytes:
    head = ["meter_uid", "utility", "utility_service_id", "utility_billing_account", "utility_service_address",
            "utility_meter_number", "utility_tariff_name", "bill_start_date", "bill_end_date", "bill_days",
            "bill_statement_date", "bill_total_kWh", "bill_total", "source", "updated", "bill_volume",
            "bill_total_unit", "Winter_Usage_Mid_Peak_cost", "Winter_Usage_Mid_Peak_kwh", "Demand_cost",
            "Demand_kw"]  # fmt: skip
    rows = [
        ["5120", "LMPD", "7-220-118", "9-77-400-51", "45 CREAMERY LN, LARKSPUR CA", "M-4471", "GS-3, Option B", start,
         end, (end - start).days, end + timedelta(days=2), 30_000 + 1000 * n, f"{3600 + 120 * n}.00",
         f"https://example.invalid/{n}.pdf", "2025-02-02T08:00:00+00:00", 30_000 + 1000 * n, "kwh",
         f"{1200 + n}.00", 12_000, "900.00", "88.5"]
        for n, (start, end) in enumerate(months(6))
    ]  # fmt: skip
    return table([head, *rows])


@made("11_merged_account_cells.xlsx")
def _merged() -> bytes:
    rows: list[list[object]] = [
        ["Account Number", "Customer Name", "Service", "From", "Thru", "kWh", "Bill Amount"]
    ]
    for account, name in (("0550021", "Voss Dairy"), ("0550022", "Quarry One")):
        for n, (start, end) in enumerate(months(3)):
            first = [account, name, "Electric"] if n == 0 else [None, None, None]
            rows.append([*first, start, end, 7000 + n, 800 + n])
    return book(rows, *(f"{column}{top}:{column}{top + 2}" for column in "ABC" for top in (2, 5)))


ITEMS = [
    "Account Number",
    "Service Type",
    "Period Start",
    "Period End",
    "Charge Description",
    "Charge Amount",
]


def _items(count: int, items: Callable[[int], Rows]) -> bytes:
    rows = [
        ["0220014", "Electric", start, end, *item]
        for n, (start, end) in enumerate(months(count))
        for item in items(n)
    ]
    return table([ITEMS, *rows])


@made("20_delivery_and_supply_cite_same_use.csv")
def _same_use() -> bytes:
    head = ["Account Number", "Provider", "Meter Number", "Service Type", "Period Start", "Period End",
            "Charge Description", "Quantity", "Unit", "Charge Amount"]  # fmt: skip
    rows = []
    for n, (start, end) in enumerate(months(4)):
        use = 8000 + 500 * n
        for provider, what, quantity, amount in (
            ("Larkspur Lines", "Delivery energy charge", use, f"{use * 0.05:.2f}"),
            ("Larkspur Lines", "Customer charge", "", "40.00"),
            ("Larkspur Lines", "Transmission charge", use, f"{use * 0.01:.2f}"),
            ("Valley Supply", "Supplier generation charge", use, f"{use * 0.06:.2f}"),
        ):
            unit = "kWh" if quantity else ""
            rows.append(["0220001", provider, "K-12", "Electric", start, end, what, quantity, unit, amount])
    return table([head, *rows])


@made("20e_total_as_an_item.csv")
def _total_item() -> bytes:
    parts = (("Customer charge", "40.00"), ("Energy charge", "610.00"), ("Demand charge", "275.50"),
             ("Total current charges", "925.50"))  # fmt: skip
    return _items(4, lambda n: parts)


@made("20f_balance_and_payment_items.csv")
def _balances() -> bytes:
    parts = (("Previous balance", "815.00"), ("Payment received - thank you", "-815.00"), ("Energy charge", "740.00"),
             ("Current charges", "740.00"), ("Amount due", "740.00"))  # fmt: skip
    return _items(2, lambda n: parts)


@made("23b_use_not_multiplied.csv")
def _not_multiplied() -> bytes:
    head = ["Account Number", "Meter Number", "Read Date", "Previous Read Date", "Previous Reading", "Current Reading",
            "Multiplier", "Usage", "UOM", "Amount Due", "Current Charges"]  # fmt: skip
    rows, level = [], 20_400
    for n in range(5):
        step, before = 210 + 5 * n, level
        level += step
        charged = step * 60 * 0.12
        rows.append(["0230077", "T4", f"2024-{n + 4:02}-08", f"2024-{n + 3:02}-08", before, level, 60, step, "KWH",
                     f"{charged + (100 if n == 2 else 0):.2f}", f"{charged:.2f}"])  # fmt: skip
    return table([head, *rows])


@made("24_service_codes_elec_wtr_swr.csv")
def _codes_of_services() -> bytes:
    head = ["Account No", "Customer Name", "Svc", "Read Date", "Days", "Usage", "Amount"]
    rows = [
        ["0240055", "Harbor Clinic", code, f"2024-{month:02}-20", 30, use and use + month, amount]
        for month in (5, 6)
        for code, use, amount in (("ELEC", 7000, "700.00"), ("WTR", 30_000, "150.00"), ("SWR", 30_000, "120.00"),
                                  ("STRM", 0, "18.00"))
    ]  # fmt: skip
    return table([head, *rows])


@made("25c_bills_by_status.csv")
def _by_status() -> bytes:
    head = ["Account Number", "Service", "Bill Number", "Bill Status", "From", "Thru", "kWh", "Amount"]
    firsts = months(3)
    rows = [
        ["0250019", "Electric", f"L{70 + n}", status, *firsts[month], kwh, amount]
        for n, (month, status, kwh, amount) in enumerate(
            ((0, "Issued", 6000, "660.00"), (1, "Cancel" "led", 7000, "770.00"), (1, "Issued", 6400, "704.00"),
             (2, "Void", 5000, "550.00"), (2, "Issued", 5200, "572.00"))
        )
    ]  # fmt: skip
    return table([head, *rows])


@made("61_portfolio_manager_units.csv")
def _own_words() -> bytes:
    return table([
        ["Portfolio Manager ID", "Meter Type", "Start Date", "End Date", "Usage/Quantity", "Usage Units", "Cost ($)"],
        [71, "Electric - Grid", "2024-03-01", "2024-04-01", 170_607, "kBtu (thousand Btu)", 60],
        [71, "Electric - Grid", "2024-04-01", "2024-05-01", 40_000, "kWh (thousand Watt-hours)", 50],
        [71, "Natural Gas", "2024-03-01", "2024-04-01", 2052, "kBtu (thousand Btu)", 30],
    ])  # fmt: skip


@made("68_revenue_missing.csv")
def _no_revenue() -> bytes:
    return table([
        ["Account Number", "From", "Thru", "kWh", "Revenue ($)"],
        ["0680041", "2024-01-01", "2024-01-31", 300, "36.00"],
        ["0680041", "2024-02-01", "2024-02-29", 280, ""],
        ["0680041", "2024-03-01", "2024-03-31", 310, "TBD"],
    ])  # fmt: skip


@made("69_header_only.csv")
def _header_only() -> bytes:
    return table([["Account Number", "Service", "From", "Thru", "kWh", "Revenue ($)"]])
