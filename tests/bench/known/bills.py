"""Bills with traits that once were read wrong without a word, each with what they hold."""

from collections.abc import Callable
from dataclasses import replace

from kadash.intake.taught_months import NAMES
from tests.bench.known.files import Billed, Chance, Figures, Grid, Known, add, billed, dollars, summed

ACCOUNTS = ["Account Number", "Acct No", "ACCT_ID", "Contract Account", "Member Number"]
SPANS = [
    ("From", "Thru"), ("Bill From", "Bill To"), ("SERVICE_FROM_DATE", "SERVICE_THRU_DATE"),
    ("Cycle Start", "Cycle End"), ("Previous Read Date", "Current Read Date"),
    ("Billing Period Start", "Billing Period End"), ("Invoice From", "Invoice To"),
    ("Begin Date", "End Date"),
]  # fmt: skip
USES = ["kWh", "KWH_USED", "Usage (kWh)", "Billed kWh", "Consumption (kWh)"]
AMOUNTS = ["Revenue", "Amount", "Total Charges", "BILL_AMT", "Current Charges"]
DAYS = ["%Y-%m-%d", "%m/%d/%Y", "%d-%b-%Y", "%b %d, %Y", "%Y%m%d", "%m/%d/%y"]


def head(chance: Chance, *more: str, use: str = "", amount: str = "") -> list[str]:
    names = [chance.choice(ACCOUNTS), *chance.choice(SPANS), use or chance.choice(USES)]
    return [*names, amount or chance.choice(AMOUNTS), *more]


def row(bill: Billed, style: str, *more: str) -> list[str]:
    return [bill.account, f"{bill.first:{style}}", f"{bill.last:{style}}", str(bill.use), bill.amount, *more]


def plain(chance: Chance) -> Known:
    """Bills by other names of their columns, two of which name the ends of the period."""
    bills, style = billed(chance), chance.choice(DAYS)
    return Known("bills", [head(chance), *(row(b, style) for b in bills)], summed(bills))


def coded(chance: Chance) -> Known:
    """A status whose words and codes say which rows do not count, and rows that take those back."""
    bills, style = billed(chance, accounts=2, months=6), chance.choice(DAYS)
    usual = chance.choice(["50", "Final", "Posted"])
    name = chance.choice(["BILL_STAT_FLG", "Bill Status", "BSEG_STAT_FLG", "Document Status"])
    rows, kept = [head(chance, name)], list[Billed]()
    doubt = chance.choice(["60", "Pending error", "70"])
    doubted = set(chance.sample(range(len(bills)), chance.randint(0, 3)))
    void = set(chance.sample(range(len(bills)), chance.randint(0, 3))) - doubted
    answer = chance.choice(["count", "set aside"])
    for n, bill in enumerate(bills):
        word = (
            doubt if n in doubted else chance.choice(["Void", "Canceled", "Reversed"]) if n in void else usual
        )
        rows.append(row(bill, style, word))
        if n in void and chance.random() < 0.4:
            back = replace(bill, use=-bill.use, cents=-bill.cents)
            rows.append(row(back, style, chance.choice([word, usual])))
        if word == usual or (n in doubted and answer == "count"):
            kept.append(bill)
    return Known("bills", rows, summed(kept), {f"rows:{doubt}": answer}, [f"rows:{doubt}"] if doubted else ())


def twice(chance: Chance) -> Known:
    """Some bills stand there twice, told apart by the word of a status."""
    bills, style = billed(chance, accounts=2, months=4), chance.choice(DAYS)
    one, other = chance.choice([("Estimated", "Actual"), ("Rebilled", "Final"), ("Original", "Corrected")])
    rows, kept = [head(chance, "Bill Status")], list[Billed]()
    answer = chance.choice([one, other, "both count"])
    again = set(chance.sample(range(len(bills)), chance.randint(1, 4)))
    for n, bill in enumerate(bills):
        rows.append(row(bill, style, other))
        kept += [bill] if n not in again or answer != one else []
        if n in again:
            more = replace(bill, use=bill.use + 5, cents=bill.cents + 250)
            rows.append(row(more, style, one))
            kept += [more] if answer != other else []
    key = f"twice:{'/'.join(sorted((one, other)))}"
    return Known("bills", rows, summed(kept), {key: answer}, [key])


def fiscal(chance: Chance) -> Known:
    """Periods of a fiscal year in place of months."""
    bills, begins = billed(chance), chance.randint(1, 12)
    style = chance.choice(["{p:03}.{y}", "P{p:02} {y}", "{y}/{p:03}", "FY{yy:02} P{p}", "{y} Period {p}"])

    def period(bill: Billed) -> str:
        number = (bill.last.month - begins) % 12 + 1
        year = bill.last.year + (begins > 1 and bill.last.month >= begins)
        return style.format(p=number, y=year, yy=year % 100)

    rows = [
        ["Account Number", chance.choice(["Fiscal Period", "Period", "Posting Period"]), "kWh", "Revenue"]
    ]
    rows += [[b.account, period(b), str(b.use), b.amount] for b in bills]
    answers = {"fiscal_year_start": NAMES[begins - 1]}
    return Known("bills", rows, summed(bills), answers, ["fiscal_year_start"])


def beside(chance: Chance) -> Known:
    """Electricity and water in one row, with amounts of their own, a total of both, or one amount alone."""
    bills, figures = billed(chance), Figures()
    alone = chance.random() < 0.3
    total, whose = chance.random() < 0.5, chance.choice(["electric", "water", "leave it out"])
    names = ["Electric kWh", "Water Kgal"]
    names += ["Amount"] if alone else ["Electric $", "Water $", *(["Total $"] if total else [])]
    rows = [["Account Number", "Bill Month", *names]]
    for bill in bills:
        water, cents = chance.randrange(1, 90), chance.randrange(1_000, 90_000)
        use = [str(bill.use), str(water)]
        money = [bill.amount, dollars(cents), *([dollars(bill.cents + cents)] if total else [])]
        rows.append([bill.account, bill.key[2], *use, *([bill.amount] if alone else money)])
        own = {"electric": bill.cents, "water": cents}
        if alone:
            own = {one: bill.cents if whose == one else None for one in own}
        add(figures, bill.key, bill.use, own["electric"])
        add(figures, (bill.account, "water", bill.key[2]), water * 1000, own["water"])
    return Known("bills", rows, figures, {"amount_of": whose}, ["amount_of"] if alone else ())


def units_row(chance: Chance) -> Known:
    """A row of units under the header, results under each account, an overall result."""
    bills, style = billed(chance, accounts=2), chance.choice(["%m.%Y", "%Y-%m"])
    rows: Grid = [
        ["Contract Account", "", "Calendar Year/Month", "Billed Quantity", "", "Revenue", ""],
        ["", "", "", "", "KWH", "", "USD"],
    ]
    for account in dict.fromkeys(b.account for b in bills):
        own = [b for b in bills if b.account == account]
        for n, b in enumerate(own):
            who = [account, "Mill"] if n == 0 else ["", ""]
            rows.append([*who, f"{b.last:{style}}", f"{b.use:,}", "KWH", f"{b.cents / 100:,.2f}", "USD"])
        use, cents = sum(b.use for b in own), sum(b.cents for b in own)
        rows.append(["", "", "Result", f"{use:,}", "KWH", f"{cents / 100:,.2f}", "USD"])
    use, cents = sum(b.use for b in bills), sum(b.cents for b in bills)
    rows.append(["Overall Result", "", "", f"{use:,}", "KWH", f"{cents / 100:,.2f}", "USD"])
    return Known("bills", rows, summed(bills), plain=False)


def repeated_use(chance: Chance) -> Known:
    """The same use on the rows of a bill's suppliers."""
    bills, style = billed(chance), chance.choice(DAYS)
    own = chance.random() < 0.5
    rows, kept = [head(chance, "Supplier")], list[Billed]()
    for bill in bills:
        for n, name in enumerate(("Harbor Light", "Prairie Power")):
            one = replace(bill, cents=bill.cents + 100 * n)
            rows.append(row(one, style, name))
            kept.append(one if own or n == 0 else replace(one, use=0))
    answer = "each row has its own" if own else "once, in the first row"
    return Known("bills", rows, summed(kept), {"repeated:usage": answer}, ["repeated:usage"])


def repeated_total(chance: Chance) -> Known:
    """The invoice's total on the row of each of its meters."""
    bills, style = billed(chance), chance.choice(DAYS)
    answer = chance.choice(["each row has its own", "once, in the first row", "leave them out"])
    rows, figures = [head(chance, "Invoice", "Meter", amount="Invoice Total")], Figures()
    for n, bill in enumerate(bills):
        for place in (0, 1):
            rows.append(row(replace(bill, use=bill.use + place), style, f"I{n}", f"M{place}"))
            counts = answer.startswith("each") or (place == 0 and answer.startswith("once"))
            add(figures, bill.key, bill.use + place, bill.cents if counts else None)
    return Known("bills", rows, figures, {"repeated:revenue": answer}, ["repeated:revenue"])


def credited(chance: Chance) -> Known:
    """Credits that a column marks, without a minus."""
    bills, style = billed(chance, months=3), chance.choice(DAYS)
    debit, credit = chance.choice([("D", "C"), ("DR", "CR"), ("Debit", "Credit"), ("S", "H")])
    answer = chance.choice(["take amount and use off", "take the amount off", "they are right as they stand"])
    rows, kept = [head(chance, "Debit/Credit", "Invoice")], list[Billed]()
    for n, bill in enumerate(bills):
        back = n == 1 or chance.random() < 0.2
        rows.append(row(bill, style, credit if back else debit, f"I{n}"))
        use = -bill.use if back and answer.startswith("take amount") else bill.use
        kept.append(
            replace(bill, use=use, cents=-bill.cents if back and answer.startswith("take") else bill.cents)
        )
    return Known("bills", rows, summed(kept), {"credits": answer}, ["credits"])


def split(chance: Chance) -> Known:
    """A comma without quotation marks, which moves what follows."""
    bills = billed(chance, months=4)
    lines = ["Customer,Account Number,Month,MWh,Revenue"]
    lines += [
        f"Mill,{b.account},{b.last:%Y-%m},{b.use // 1000 + 1},{b.use % 900 + 100},{b.amount}" for b in bills
    ]
    content = "\n".join(lines).encode()
    return Known("bills", [], asks=["split_numbers"], ends=True, content=content)


def parts_of_day(chance: Chance) -> Known:
    """On-peak and off-peak rows, some with a row for their total."""
    bills, style, kept = billed(chance), chance.choice(DAYS), list[Billed]()
    rows = [head(chance, "TOU")]
    for bill in bills:
        parts = [
            replace(bill, use=bill.use + n, cents=bill.cents + 7 * n) for n in range(chance.randint(2, 3))
        ]
        rows += [row(one, style, f"Period {n}") for n, one in enumerate(parts)]
        kept += parts
        if chance.random() < 0.6:
            whole = replace(bill, use=sum(p.use for p in parts), cents=sum(p.cents for p in parts))
            rows.append(row(whole, style, "Total"))
    return Known("bills", rows, summed(kept))


def charges(chance: Chance) -> Known:
    """Charges in columns of their own, with or without a column for the whole bill."""
    bills, style = billed(chance), chance.choice(DAYS)
    total = chance.random() < 0.5
    names = ["Customer Charge", "Energy Charge", "Demand Charge"]
    rows = [[*head(chance)[:4], *names, *(["Total Charges"] if total else [])]]
    for bill in bills:
        parts = [100, bill.cents // 2, bill.cents - bill.cents // 2 - 100]
        rows.append([*row(bill, style)[:4], *map(dollars, parts), *([bill.amount] if total else [])])
    asks = () if total else ("sum:revenue",)
    return Known("bills", rows, summed(bills), {"sum:revenue": "add up"}, asks)


def months_across(chance: Chance) -> Known:
    """Months (or periods of a fiscal year) as columns, with a total beside them."""
    bills = billed(chance, months=12)
    order = list(dict.fromkeys(b.key[2] for b in bills))
    dates = {b.key[2]: b.last for b in bills}
    style = chance.choice(["%b-%y", "%Y-%m", "%B %Y", "%m/%Y"])
    names = [f"{dates[month]:{style}}" for month in order]
    rows: Grid = [["Account", "Customer", "Measure", *names, "Total"]]
    for account in dict.fromkeys(b.account for b in bills):
        own = [b for b in bills if b.account == account]
        rows.append([account, "Mill", "kWh", *(str(b.use) for b in own), str(sum(b.use for b in own))])
        rows.append(
            [account, "Mill", "Revenue", *(b.amount for b in own), dollars(sum(b.cents for b in own))]
        )
    return Known("bills", rows, summed(bills), plain=False)


def mixed_units(chance: Chance) -> Known:
    """Units beside the use: kWh and MWh of electricity, CCF, kgal and gallons of water, therms of gas."""
    bills, style, figures = billed(chance), chance.choice(DAYS), Figures()
    units = [("Electric", "kWh", 1), ("ELEC", "MWh", 1000), ("WTR", "kgal", 1000), ("Water", "Gallons", 1),
             ("Gas", "CCF", 1), ("Sewer", "kgal", 1000)]  # fmt: skip
    services = {"Electric": "electric", "ELEC": "electric", "WTR": "water", "Water": "water",
                "Gas": "gas", "Sewer": "sewer"}  # fmt: skip
    rows = [head(chance, "Service", "Unit", use="Usage")]
    for bill in bills:
        word, unit, factor = chance.choice(units)
        rows.append(row(bill, style, word, unit))
        add(figures, (bill.account, services[word], bill.key[2]), bill.use * factor, bill.cents)
    answers = {f"service:{word}": one for word, one in services.items()}
    return Known("bills", rows, figures, answers)


def multiplied(chance: Chance) -> Known:
    """Previous and current reading beside a multiplier, and use that is multiplied or not yet."""
    bills, style, factor = billed(chance), chance.choice(DAYS), chance.choice([10, 40, 80])
    done = chance.random() < 0.5
    rows, kept = [head(chance, "Previous Reading", "Current Reading", "Multiplier")], list[Billed]()
    for bill in bills:
        steps, before = bill.use // factor + 1, chance.randrange(1_000, 9_000)
        whole = replace(bill, use=steps * factor)
        shown = whole if done else replace(bill, use=steps)
        rows.append(row(shown, style, str(before), str(before + steps), str(factor)))
        kept.append(whole)
    return Known("bills", rows, summed(kept), {"multiplier": "multiply the use"})


def line_items(chance: Chance) -> Known:
    """Items that repeat the use of others, totals, balances and payments among them."""
    bills, kept = billed(chance), list[Billed]()
    rows = [["Account Number", "Service", "From", "Thru", "Charge Description", "Quantity", "Unit", "Amount"]]
    for bill in bills:
        third = bill.cents // 3
        parts = [third, bill.cents - third - 100]
        what = [("Energy charge", str(bill.use), parts[0]), ("Fuel rider", str(bill.use), parts[1]),
                ("Customer charge", "", 100)]  # fmt: skip
        more = [("Total current charges", "", bill.cents), ("Previous balance", "", 990),
                ("Payment received", "", -990)]  # fmt: skip
        about = [bill.account, "Electric", f"{bill.first}", f"{bill.last}"]
        rows += [
            [*about, text, quantity, "kWh" if quantity else "", dollars(cents)]
            for text, quantity, cents in what + chance.sample(more, chance.randint(0, 3))
        ]
        kept.append(bill)
    return Known("bills", rows, summed(kept), {"sum:usage": "count once"})


BILLS: list[Callable[[Chance], Known]] = [
    plain, coded, twice, fiscal, beside, units_row, repeated_use, repeated_total, credited, split,
    parts_of_day, charges, months_across, mixed_units, multiplied, line_items,
]  # fmt: skip
