"""Files with sums, marks and dates in forms that once were read wrong without a word, or refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from tests.bench.known.bills import DAYS, head, row
from tests.bench.known.files import Billed, Chance, Grid, Known, billed, dollars, numbers, summed
from tests.bench.known.readings import energies, figures_of

ASIDE = "set aside"


def taken_back(chance: Chance) -> Known:
    """Bills that a word under any header takes back."""
    bills, style = billed(chance, months=4), chance.choice(DAYS)
    word, answer = chance.choice(["VOID", "Voided", "Canceled", "Unbilled"]), chance.choice(["count", ASIDE])
    rows, kept = [head(chance, chance.choice(["St", "Cd", "X1", "Ctl"]))], list[Billed]()
    for n, bill in enumerate(bills):
        rows.append(row(bill, style, word if n % 4 == 2 else chance.choice(["", "A"])))
        kept += [] if n % 4 == 2 and answer == ASIDE else [bill]
    return Known("bills", rows, summed(kept), {f"rows:{word}": answer}, [f"rows:{word}"])


def summary_accounts(chance: Chance) -> Known:
    """The account of a customer with several, whose bill is the sum of theirs."""
    months = chance.randint(1, 4)
    bills = billed(chance, accounts=chance.randint(2, 4), months=months)
    master, style = f"9{chance.randrange(10**7):07}", chance.choice(DAYS)
    rows = [["Master Account", *head(chance)]]
    for n in range(months):
        own = bills[n::months]
        whole = replace(own[0], account=master, use=sum(b.use for b in own), cents=sum(b.cents for b in own))
        every = [whole, *own] if chance.random() < 0.5 else [*own, whole]
        rows += [[master, *row(bill, style)] for bill in every]
    return Known("bills", rows, summed(bills))


def thousands(chance: Chance) -> Known:
    """Use that its header counts in thousands."""
    bills, style = billed(chance), chance.choice(DAYS)
    name = chance.choice(["kWh (000s)", "kWh (000)", "Usage (kWh x 1000)", "kWh in thousands"])
    figures = summed([replace(bill, use=1000 * bill.use) for bill in bills])
    return Known("bills", [head(chance, use=name), *(row(bill, style) for bill in bills)], figures)


def spans(chance: Chance) -> Known:
    """Periods in one cell."""
    between = chance.choice([" - ", " to ", " – "])
    form = chance.choice(["%m/%d/%Y", "%Y-%m-%d", "%b %d, %Y"])
    bills = billed(chance)
    rows: Grid = [["Account Number", chance.choice(["Billing Period", "Service Period"]), "kWh", "Amount"]]
    rows += [
        [b.account, f"{b.first:{form}}{between}{b.last:{form}}", str(b.use), dollars(b.cents)] for b in bills
    ]
    return Known("bills", rows, summed(bills))


def epochs(chance: Chance) -> Known:
    """Days as milliseconds or seconds since 1970."""
    times, bills = chance.choice([1, 1000]), billed(chance)
    rows: Grid = [["accountNumber", "billDate", "kWh", "totalCost"]]
    for bill in bills:
        midnight = datetime(bill.last.year, bill.last.month, bill.last.day, tzinfo=UTC)
        rows.append(
            [bill.account, str(int(midnight.timestamp()) * times), str(bill.use), dollars(bill.cents)]
        )
    return Known("bills", rows, summed(bills))


def subtotals(chance: Chance) -> Known:
    """The subtotals that a spreadsheet puts under each account."""
    bills, style = billed(chance, accounts=2), chance.choice(DAYS)
    rows = [head(chance)]
    for account in dict.fromkeys(bill.account for bill in bills):
        own = [bill for bill in bills if bill.account == account]
        rows += [row(bill, style) for bill in own]
        sums = [str(sum(b.use for b in own)), dollars(sum(b.cents for b in own))]
        rows.append([f"{account} Total", *[""] * (len(rows[0]) - 3), *sums])
    return Known("bills", rows, summed(bills), plain=False)


def by_time_of_day(chance: Chance) -> Known:
    """Demands of two periods of the day beside the use."""
    bills, style = billed(chance), chance.choice(DAYS)
    rows = [head(chance, "On-Peak kW", "Off-Peak kW")]
    rows += [row(bill, style, str(chance.randrange(900)), str(chance.randrange(900))) for bill in bills]
    return Known("bills", rows, summed(bills))


def positive_nines(chance: Chance) -> Known:
    """Nines far above all readings, which may stand for none."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    failed = set(chance.sample(range(1, len(readings)), 3))
    most = max(value for _, value in readings)
    nines = next(n for n in (99_999, 9_999_999, 999_999_999) if n > 25 * most)
    answer = chance.choice(["no reading", "a reading"])
    rows: Grid = [["Account", "Start", "kWh"]]
    rows += [
        [account, f"{when:%Y-%m-%d %H:%M}", f"{nines}" if n in failed else f"{value}"]
        for n, (when, value) in enumerate(readings)
    ]
    kept = [(when, nines if n in failed else value) for n, (when, value) in enumerate(readings)]
    kept = kept if answer == "a reading" else [r for n, r in enumerate(readings) if n not in failed]
    return Known("interval", rows, figures_of(account, kept), {"nines": answer}, ["nines"])


SUMMARIES: list[Callable[[Chance], Known]] = [
    taken_back, summary_accounts, thousands, spans, epochs, subtotals, by_time_of_day, positive_nines,
]  # fmt: skip
