"""Tables with the traits that people's files have: for the fuzz run, beside tables without them."""

import random
from collections.abc import Callable

Grid = list[list[str]]
Chance = random.Random
BILLS = ["Account Number", "Service", "From", "Thru", "kWh", "Revenue"]


def _bills(chance: Chance, count: int) -> Grid:
    return [
        [f"{n % 4:05}", "Electric", f"2010-{n % 9 + 1:02}-01", f"2010-{n % 9 + 1:02}-28",
         str(chance.randrange(9000)), f"{chance.uniform(1, 900):.2f}"]
        for n in range(count)
    ]  # fmt: skip


def stacked(chance: Chance) -> Grid:
    """Two tables under each other: the same columns in another order, or another kind."""
    upper = [BILLS, *_bills(chance, chance.randint(1, 5))]
    gap: Grid = [[""]] * chance.randint(0, 2)
    if chance.random() < 0.5:
        order = chance.sample(range(len(BILLS)), len(BILLS))
        lower = [[row[place] for place in order] for row in (BILLS, *_bills(chance, chance.randint(0, 4)))]
    else:
        lower = [["Name", "Email", "Phone", "Company"]]
        lower += [[f"Pat {n}", f"p{n}@example.org", "555-0100", "Mill"] for n in range(chance.randint(0, 4))]
    first, second = (upper, lower) if chance.random() < 0.7 else (lower, upper)
    return [*first, *gap, *second]


def rivals(chance: Chance) -> Grid:
    """Several columns for one field by different names, one of them blank, salutations, or as good."""
    title = chance.choice(["Mr.", "", "Buyer"])
    return [
        ["Company", "First Name", "Last Name", "Title", "Job Title", "Email", "E-mail 2 - Value", "Mobile",
         "Phone"],
        *(
            ["Mill", "Pat", f"Example {n}", title, "Energy Manager", f"p{n}@example.org", "", "555-0100", ""]
            for n in range(chance.randint(0, 6))
        ),
    ]  # fmt: skip


def several_values(chance: Chance) -> Grid:
    """Cells with several values in one, as address books write them."""
    mails = ["a@example.org ::: b@example.org", "c@example.org; d@example.org", "e@example.org", " ::: "]
    return [
        ["Name", "Organization Name", "E-mail 1 - Value", "Phone 1 - Value"],
        *(
            [f"Pat {n}", "Mill", chance.choice(mails), chance.choice(["555-0100 ::: 555-0101", "555-0102"])]
            for n in range(chance.randint(0, 6))
        ),
    ]


def between_kinds(chance: Chance) -> Grid:
    """A person and an activity in one row: two kinds that come close to each other."""
    head = ["Account Name", "Name", "Email", "Title", "Date", "Subject", "Notes", "Status"]
    head = chance.sample(head, chance.randint(6, len(head)))
    return [head, *([f"{name} {n}" if name != "Date" else "2010-03-14" for name in head] for n in range(3))]


def with_status(chance: Chance) -> Grid:
    """Bills with a column that says which of them do not count."""
    words = ["Final", "Void", "Canceled", "Issued", "Test", "V", ""]
    return [[*BILLS, "Bill Status"], *([*row, chance.choice(words)] for row in _bills(chance, 6))]


def items(chance: Chance) -> Grid:
    """Line items with totals, balances, payments, and a quantity that items repeat."""
    rows = [["Account Number", "Service", "From", "Thru", "Charge Description", "Quantity", "Unit", "Amount"]]
    for month in range(1, chance.randint(2, 4)):
        use, cents = chance.randrange(100, 9000), [chance.randrange(100, 90_000) for _ in range(3)]
        what = [
            ("Energy charge", str(use), cents[0]), ("Fuel rider", str(use), cents[1]),
            ("Customer charge", "", cents[2]),
        ]  # fmt: skip
        what += chance.sample(
            [("Total current charges", "", sum(cents)), ("Previous balance", "", 990),
             ("Payment received", "", -990)],
            chance.randint(0, 3),
        )  # fmt: skip
        rows += [
            ["00001", "Electric", f"2010-0{month}-01", f"2010-0{month}-28", text, quantity,
             "kWh" if quantity else "", f"{amount / 100:.2f}"]
            for text, quantity, amount in what
        ]  # fmt: skip
    return rows


def readings(chance: Chance) -> Grid:
    """Readings as energy, power or a register, in moments or in dates and times, some twice or blank."""
    apart = chance.random() < 0.5
    head = ["Account", *(["Date", "Time"] if apart else ["Start"]), chance.choice(["kWh", "kW", "Usage"])]
    level, rows = 5_000.0, []
    register = chance.random() < 0.3
    for n in range(chance.randint(2, 24)):
        level += chance.uniform(0, 9)
        value = f"{level if register else chance.uniform(0, 9):.2f}" if chance.random() < 0.95 else ""
        when = ["2010-07-14", f"{n:02}:00"] if apart else [f"2010-07-14 {n:02}:00"]
        rows.append(["00001", *when, value])
    return [head, *rows, *(rows[:3] if chance.random() < 0.3 else [])]


def ledgers(chance: Chance) -> Grid:
    """Debit and credit: actuals by account codes, or a customers' ledger, which is declined."""
    if chance.random() < 0.5:
        head = ["Date", "Account", "Description", "Debit", "Credit"]
        code = "5010"
    else:
        head, code = ["Account Number", "Date", "Transaction Type", "Debit", "Credit", "Balance"], "00001"
    rows = []
    for n in range(chance.randint(1, 6)):
        pair = chance.choice([("10.00", ""), ("", "4.00"), ("0", "7.50")])
        row = {"Date": f"2010-0{n + 1}-04", "Account": code, "Account Number": code, "Description": "Paper",
               "Transaction Type": chance.choice(["Bill", "Payment"]), "Debit": pair[0], "Credit": pair[1],
               "Balance": "1.00"}  # fmt: skip
        rows.append([row[name] for name in head])
    return [head, *rows]


def parts_of_days(chance: Chance) -> Grid:
    """Bills in parts of the day with abbreviated headers, their totals beside them, some of them wrong."""
    rows = [
        [
            "ACCT_NO",
            "SVC_CD",
            "FROM_DT",
            "THRU_DT",
            "TOU",
            "KWH_USED",
            chance.choice(["BILL_AMT", "Amount ($000)"]),
        ]
    ]
    for month in range(1, chance.randint(2, 5)):
        about = ["00001", "E", f"2010-0{month}-01", f"2010-0{month}-28"]
        uses = [chance.randrange(1, 900) for _ in range(chance.randint(1, 3))]
        rows += [[*about, f"Part {n}", str(use), f"{use / 10:.2f}"] for n, use in enumerate(uses)]
        if chance.random() < 0.6:
            whole = sum(uses) + chance.choice([0, 0, 0, 50])
            rows.append([*about, "Total", str(whole), f"{sum(uses) / 10:.2f}"])
    return rows


def several_uses(chance: Chance) -> Grid:
    """Bills whose use stands under no name for it: columns with a unit, or numbers beside units."""
    names = chance.sample(["Sold kWh", "Net kWh", "Loop MWh", "Block", "UOM"], chance.randint(1, 4))
    cells = {"UOM": "kWh"}
    return [
        [*BILLS[:4], "Revenue", *names],
        *([*row[:4], row[5], *(cells.get(name, row[4]) for name in names)] for row in _bills(chance, 4)),
    ]


def days_and_directions(chance: Chance) -> Grid:
    """A row a day, or registers of both directions beside a multiplier."""
    if chance.random() < 0.5:
        days = [
            ["00001", f"2010-07-{n + 1:02}", str(chance.randrange(900))] for n in range(chance.randint(3, 20))
        ]
        return [["Account", "Date", "kWh"], *days]
    factor, level, back, rows = chance.choice(["1", "40", ""]), 9_000, 100, []
    for n in range(chance.randint(2, 24)):
        level, back = level + chance.randrange(9), back + chance.randrange(3)
        rows.append(["00001", f"2010-07-14 {n:02}:00", str(level), str(back), factor])
    return [["Account", "Reading Time", "kWh Del", "kWh Rec", "Mult"], *rows]


TRAITS: list[Callable[[Chance], Grid]] = [
    stacked, rivals, several_values, between_kinds, with_status, items, readings, ledgers,
    parts_of_days, several_uses, days_and_directions,
]  # fmt: skip
