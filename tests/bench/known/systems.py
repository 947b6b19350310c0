"""Forms of further systems: printed reports, prices and plans among bills, ends of readings, NEM12, codes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from tests.bench.known.bills import AMOUNTS, DAYS, SPANS, head, line_items, row
from tests.bench.known.files import (
    Billed,
    Chance,
    Figures,
    Grid,
    Known,
    add,
    billed,
    dollars,
    numbers,
    summed,
)
from tests.bench.known.readings import Reading, energies, figures_of

ASIDE = "set aside"


def printed(chance: Chance) -> Known:
    """A report of fixed width: commas of thousands, totals of accounts, with a ruler or without."""
    bills = billed(chance, accounts=2, months=chance.randint(2, 5))
    width = chance.randint(10, 14)
    lines = [f"{'ACCOUNT':<{width}}{'NAME':<18}{'FROM':<12}{'TO':<12}{'KWH':>9}{'AMOUNT':>15}"]
    if chance.random() < 0.6:
        lines.append(f"{'-' * (width - 2)}  {'-' * 16}  {'-' * 10}  {'-' * 10}  {'-' * 7}  {'-' * 13}")
    kept = list[Billed]()
    for account in dict.fromkeys(bill.account for bill in bills):
        own = [bill for bill in bills if bill.account == account]
        for bill in own:
            back = chance.random() < 0.1
            money = f"{bill.cents / 100:,.2f}" + ("CR" if back else "  ")
            days = f"{bill.first:%m/%d/%Y}  {bill.last:%m/%d/%Y}  "
            lines.append(f"{account:<{width}}{'HARBOR MILL':<18}{days}{bill.use:>9,}{money:>15}".rstrip())
            kept.append(replace(bill, cents=-bill.cents) if back else bill)
        total = f"{sum(b.cents for b in own) / 100:,.2f}  "
        words = f"{'':<{width}}{'ACCOUNT TOTAL':<18}{'':<24}{sum(b.use for b in own):>9,}{total:>15}"
        lines.append(words.rstrip())
    return Known("bills", [], summed(kept), content="\n".join(lines).encode())


def forecasts(chance: Chance) -> Known:
    """Months of a forecast among those that were billed."""
    bills, style = billed(chance, months=4), chance.choice(DAYS)
    word = chance.choice(["Forecast", "Projected", "Planned"])
    answer = chance.choice(["count", ASIDE])
    rows, kept = [head(chance, chance.choice(["Type", "Data Type", "Scenario"]))], list[Billed]()
    for n, bill in enumerate(bills):
        ahead = n % 4 == 3
        rows.append(row(bill, style, word if ahead else "Actual"))
        kept += [] if ahead and answer == ASIDE else [bill]
    return Known("bills", rows, summed(kept), {f"rows:{word}": answer}, [f"rows:{word}"])


def prices(chance: Chance) -> Known:
    """A price or a share of a day beside the use, with or without the bill's amount."""
    bills, style = billed(chance), chance.choice(DAYS)
    more = chance.choice(
        ["Cost ($/kWh)", "Cents per kWh", "Revenue per kWh", "Usage (kWh/day)", "kWh per Day"]
    )
    alone = chance.random() < 0.4
    rows, figures = [[*head(chance)[: 4 if alone else 5], more]], Figures()
    for bill in bills:
        rows.append([*row(bill, style)[: 4 if alone else 5], f"0.1{chance.randrange(10, 99)}"])
        add(figures, bill.key, bill.use, None if alone else bill.cents)
    return Known("bills", rows, figures)


def own_account(chance: Chance) -> Known:
    """An account under a name of the utility's own, beside the number of a summary bill."""
    bills, style = billed(chance, accounts=3), chance.choice(DAYS)
    name = chance.choice(["Sub Account", "Site Ref", "Turnout", "Tap ID"])
    rows = [["Summary Account", name, *chance.choice(SPANS), "kWh", chance.choice(AMOUNTS), "Service"]]
    rows += [["9000001", *row(bill, style), "Electric"] for bill in bills]
    key = "column:account_number"
    return Known("bills", rows, summed(bills), {key: name}, [key])


def readings_alone(chance: Chance) -> Known:
    """Previous and current reading with a multiplier, and neither use nor amount."""
    bills, style, factor = billed(chance), chance.choice(DAYS), chance.choice([1, 40])
    rows: Grid = [["Account", *chance.choice(SPANS), "Previous Read", "Current Read", "Multiplier"]]
    figures = Figures()
    for bill in bills:
        steps, before = bill.use // factor + 1, chance.randrange(1_000, 9_000)
        days = [f"{bill.first:{style}}", f"{bill.last:{style}}"]
        rows.append([bill.account, *days, str(before), str(before + steps), str(factor)])
        add(figures, bill.key, steps * factor, None)
    return Known("bills", rows, figures, {"service": "electric", "unit": "kWh"}, ["service"])


def payment_plan(chance: Chance) -> Known:
    """What a plan takes each month beside what was billed."""
    bills, style = billed(chance), chance.choice(DAYS)
    plan = chance.choice(["Levelized Billing Amount", "Budget Amount", "Equal Payment Amount"])
    rows = [[*head(chance, amount=chance.choice(["Actual Bill Amount", "Actual Charges"])), plan]]
    rows += [row(bill, style, "140.00") for bill in bills]
    return Known("bills", rows, summed(bills))


def up_to_midnight(chance: Chance) -> Known:
    """Times of day that end their readings, the last at 24:00."""
    minutes = chance.choice([15, 30, 60])
    (account,), readings = numbers(chance, 1), energies(chance, minutes)
    rows: Grid = [["Account", "Date", chance.choice(["Time", "Read Time"]), "kWh"]]
    for when, value in readings:
        end = when.hour * 60 + when.minute + minutes
        rows.append([account, f"{when:%Y-%m-%d}", f"{end // 60:02}:{end % 60:02}", f"{value}"])
    return Known("interval", rows, figures_of(account, readings))


def ending_moments(chance: Chance) -> Known:
    """Moments of which nothing says that they end their readings, but that the days are whole then."""
    minutes = chance.choice([15, 60])
    (account,), readings = numbers(chance, 1), energies(chance, minutes)
    step, answer = timedelta(minutes=minutes), chance.choice(["ending", "beginning"])
    rows: Grid = [["Account", chance.choice(["Timestamp", "Read Time", "Date Time"]), "kWh"]]
    rows += [[account, f"{when + step:%Y-%m-%d %H:%M}", f"{value}"] for when, value in readings]
    meant = readings if answer == "ending" else [(when + step, value) for when, value in readings]
    return Known("interval", rows, figures_of(account, meant), {"moments": answer}, ["moments"])


def flowing_units(chance: Chance) -> Known:
    """Units that name the direction, volts among them."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    back = [(when, chance.randrange(40) / 4) for when, _ in readings]
    one, other = chance.choice([("KWH DEL", "KWH REC"), ("kWh Delivered", "kWh Received"), ("kWh+", "kWh-")])
    rows: Grid = [["Account", "Start", "Value", "UOM"]]
    for unit, part in ((one, readings), (other, back), ("VOLTS", [(when, 240.0) for when, _ in readings])):
        rows += [[account, f"{when:%Y-%m-%d %H:%M}", f"{value}", unit] for when, value in part]
    return Known("interval", rows, figures_of(account, readings, back))


def nem12(chance: Chance) -> Known:
    """Australia's market format: a day a record, energy of both ways."""
    (account,), readings = numbers(chance, 1), energies(chance, 30)
    back = [(when, chance.randrange(40) / 4) for when, _ in readings]

    def register(suffix: str, part: list[Reading]) -> list[str]:
        lines = [f"200,{account},E1B1,{suffix},{suffix},N1,M1,KWH,30,"]
        for n in range(0, len(part), 48):
            values = ",".join(f"{value}" for _, value in part[n : n + 48])
            lines.append(f"300,{part[n][0]:%Y%m%d},{values},A,,,20250103004500,")
        return lines

    lines = ["100,NEM12,202501030045,MDP,RETAIL", *register("E1", readings), *register("B1", back), "900"]
    return Known("interval", [], figures_of(account, readings, back), content="\n".join(lines).encode())


def budget_and_actuals(chance: Chance) -> Known:
    """A budget whose rows are lines, and what was spent of them."""
    year, count = chance.randint(2021, 2025), 0
    rows = [["Fiscal Year", "Account Code", "Description", "Type", "Amount"]]
    answer = chance.choice(["count", ASIDE])
    for _ in range(chance.randint(2, 8)):
        about = [str(year), f"{chance.randrange(10**7, 10**8)}", f"Item {chance.randrange(10**9)}"]
        rows.append([*about, "Budget", dollars(chance.randrange(10_000, 900_000))])
        rows.append([*about, "Actual", dollars(chance.randrange(10_000, 900_000))])
        count += 2 if answer == "count" else 1
    return Known("budget", rows, {(): (count,)}, {"rows:Actual": answer}, ["rows:Actual"])


def not_posted(chance: Chance) -> Known:
    """A ledger with void postings, and some that are not posted yet."""
    rows, cents = [["Posting Date", "Account Code", "Description", "Amount", "Status"]], 0
    answer = chance.choice(["count", ASIDE])
    for n in range(chance.randint(5, 12)):
        word = "Unposted" if n == 1 else chance.choice(["Posted", "Posted", "Void"]) if n else "Posted"
        amount = chance.randrange(100, 90_000)
        cents += amount if word == "Posted" or (word == "Unposted" and answer == "count") else 0
        about = [f"2024-{n % 12 + 1:02}-15", "5010", f"Item {chance.randrange(10**9)}"]
        rows.append([*about, dollars(amount), word])
    return Known("actuals", rows, {(): (cents,)}, {"rows:Unposted": answer}, ["rows:Unposted"])


def described(chance: Chance) -> Known:
    """Charges, totals and payments of bills under a plain header for words."""
    known = line_items(chance)
    names = list(known.rows[0])
    names[names.index("Charge Description")] = chance.choice(["Description", "Detail", "Component"])
    return replace(known, rows=[names, *known.rows[1:]])


def nines(chance: Chance) -> Known:
    """Numbers of nines in place of readings that failed."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    failed = set(chance.sample(range(1, len(readings)), 3))
    rows: Grid = [["Account", "Start", "kWh"]]
    rows += [
        [account, f"{when:%Y-%m-%d %H:%M}", "-9999" if n in failed else f"{value}"]
        for n, (when, value) in enumerate(readings)
    ]
    kept = [reading for n, reading in enumerate(readings) if n not in failed]
    return Known("interval", rows, figures_of(account, kept))


SYSTEMS: list[Callable[[Chance], Known]] = [
    printed, forecasts, prices, own_account, readings_alone, payment_plan, up_to_midnight, ending_moments,
    flowing_units, nem12, budget_and_actuals, not_posted, described, nines,
]  # fmt: skip
