"""Traits of newer rules: demand rows, months by number, abbreviated services, figures in rows, pulses."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from kadash.intake.taught_months import NAMES
from tests.bench.known.bills import DAYS, head, row
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
from tests.bench.known.readings import energies, figures_of

TODAY = date(2026, 1, 5)  # the day of the fuzz run
LATE = {"load them all the same": True, "leave them out": False}


def demand_rows(chance: Chance) -> Known:
    """A row of the demand (kW) beside the row of its bill's energy, its charge a part of the bill's."""
    bills, style, kept = billed(chance), chance.choice(DAYS), list[Billed]()
    rows = [head(chance, "Service", chance.choice(["Unit", "UOM"]), use=chance.choice(["Quantity", "Usage"]))]
    for bill in bills:
        own = [row(bill, style, "Electric", "kWh")]
        if chance.random() < 0.7:
            demand = replace(bill, use=chance.randrange(5, 900), cents=chance.randrange(100, 90_000))
            own.append(row(demand, style, "Electric", chance.choice(["kW", "KW"])))
            bill = replace(bill, cents=bill.cents + demand.cents)
        rows += chance.sample(own, len(own))
        kept.append(bill)
    return Known("bills", rows, summed(kept), {"unit": "kWh"})


def numbered_months(chance: Chance) -> Known:
    """Columns M1 to M12: calendar months or periods of a fiscal year, beside the year."""
    begins, year = chance.choice([1, 1, 7, 10]), chance.choice([2023, 2024])
    style = chance.choice(["M{n}", "M{n:02}", "M{n:02}_KWH"])
    named = chance.choice(["Year", "Fiscal Year"])
    rows: Grid = [["Account", named, *(style.format(n=n) for n in range(1, 13))]]
    figures: Figures = {}
    for account in numbers(chance, chance.randint(1, 3)):
        uses = [chance.randrange(100, 9_000) for _ in range(12)]
        rows.append([account, str(year), *map(str, uses)])
        for n, use in enumerate(uses, 1):
            month = (begins + n - 2) % 12 + 1
            real = year - (begins > 1 and month >= begins)
            add(figures, (account, "electric", f"{real}-{month:02}"), use, None)
    answers = {
        "fiscal_year_start": NAMES[begins - 1],
        "measure": "usage",
        "unit": "kWh",
        "service": "electric",
    }
    return Known("bills", rows, figures, answers, ["fiscal_year_start"], plain=False)


def abbreviated(chance: Chance) -> Known:
    """Services side by side under abbreviated headers, with a total or without, others added up."""
    bills, figures = billed(chance), Figures()
    money = chance.choice(["{}_AMT", "{}Amt", "{} Chg", "{} REV"])
    words = (
        ["ELEC", "WTR", "SWR", "GARB", "STORM"]
        if "_" in money
        else ["Elec", "Water", "Sewer", "Refuse", "Storm"]
    )
    with_use, total = chance.random() < 0.6, chance.random() < 0.5
    sums = ["TOT_AMT"] if total and "_" in money else ["Total Amount"] if total else []
    use = [chance.choice(["ELEC_KWH", "Elec kWh"]), chance.choice(["WTR_KGAL", "Water 1000 GAL"])]
    rows = [["Account Number", "Bill Month", *(use if with_use else []), *map(money.format, words), *sums]]
    for bill in bills:
        cents = [bill.cents, *(chance.randrange(100, 90_000) for _ in words[1:])]
        water = chance.randrange(1, 90)
        used = [str(bill.use), str(water)] if with_use else []
        rows.append(
            [
                bill.account,
                bill.key[2],
                *used,
                *map(dollars, cents),
                *([dollars(sum(cents))] if total else []),
            ]
        )
        uses = (bill.use, water * 1000, None) if with_use else (None, None, None)
        for service, value, amount in zip(("electric", "water", "sewer"), uses, cents[:3], strict=True):
            add(figures, (bill.account, service, bill.key[2]), value, amount)
        add(figures, (bill.account, "other", bill.key[2]), None, sum(cents[3:]))
    return Known("bills", rows, figures)


def figure_rows(chance: Chance) -> Known:
    """A row for each figure of a bill: measure, unit, value."""
    bills = billed(chance)
    names = chance.choice([("Measure", "Unit", "Value"), ("Metric", "UOM", "Amount")])
    rows = [["Account", "Service", "Month", *names]]
    for bill in bills:
        about = [bill.account, "Electric", bill.key[2]]
        own = [[*about, chance.choice(["Usage", "Consumption"]), "kWh", str(bill.use)],
               [*about, chance.choice(["Revenue", "Amount"]), "USD", bill.amount]]  # fmt: skip
        own += [[*about, "Average temperature", "F", "51"]] if chance.random() < 0.3 else []
        rows += chance.sample(own, len(own))
    return Known("bills", rows, summed(bills))


def charge_codes(chance: Chance) -> Known:
    """Codes of charges that name the services, asked once each."""
    bills, style, figures = billed(chance), chance.choice(DAYS), Figures()
    codes = {"1000": "electric", "2000": "other"}
    rows = [head(chance, chance.choice(["Charge Code", "CHG_CODE"]), use="Consumption")]
    for bill in bills:
        for code, service in codes.items():
            more = replace(bill, use=chance.randrange(9_000), cents=chance.randrange(100, 90_000))
            rows.append(row(more, style, code))
            add(figures, (bill.account, service, bill.key[2]), more.use, more.cents)
    answers = {f"service:{code}": service for code, service in codes.items()}
    return Known("bills", rows, figures, answers, list(answers))


def bills_ahead(chance: Chance) -> Known:
    """Bills of which some begin after today."""
    bills, style = billed(chance, months=3), chance.choice(["%Y-%m-%d", "%m/%d/%Y", "%d-%b-%Y"])
    answer = chance.choice(list(LATE))
    rows, kept = [head(chance)], list[Billed]()
    late = {0, *chance.sample(range(len(bills)), chance.randint(0, 2))}
    for n, bill in enumerate(bills):
        if n in late:
            bill = replace(
                bill, first=bill.first + timedelta(days=1461), last=bill.last + timedelta(days=1461)
            )
        rows.append(row(bill, style))
        kept += [bill] if n not in late or bill.first <= TODAY or LATE[answer] else []
    asks = ["ahead"] if any(bills[n].first + timedelta(days=1461) > TODAY for n in late) else []
    return Known("bills", rows, summed(kept), {"ahead": answer}, asks)


def pulses(chance: Chance) -> Known:
    """Counted pulses beside what a pulse is worth, or without it."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    worth = chance.choice([0.025, 0.5, 1.8])
    told = chance.random() < 0.6
    counts = [(when, round(value * 4)) for when, value in readings]
    name = chance.choice(["kWh per Pulse", "kWh/Pulse"])
    rows = [["Account", "Start", chance.choice(["Pulses", "Pulse Count"]), *([name] if told else [])]]
    rows += [
        [account, f"{when:%Y-%m-%d %H:%M}", str(n), *([str(worth)] if told else [])] for when, n in counts
    ]
    figures = figures_of(account, [(when, n * worth) for when, n in counts])
    return Known(
        "interval", rows, figures, {"pulse_constant": str(worth)}, () if told else ["pulse_constant"]
    )


def obis(chance: Chance) -> Known:
    """Codes of what is measured: energy of intervals or registers, reactive energy among them."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    registers, prefix = chance.random() < 0.5, chance.choice(["1-0:", ""])
    how = 8 if registers else chance.choice([9, 29])
    back = [(when, chance.randrange(40) / 4) for when, _ in readings]
    rows: Grid = [["Account", "Read Time", chance.choice(["OBIS", "OBIS Code"]), "Value", "Unit"]]
    for what, part in ((1, readings), (2, back), (3, [(when, 5.0) for when, _ in readings])):
        level = 5_000.0
        unit = "kvarh" if what == 3 else "kWh"
        code = f"{prefix}{what}.{how}.0"
        if registers:
            rows.append([account, f"{part[0][0]:%Y-%m-%d %H:%M}", code, f"{level}", unit])
        for when, value in part:
            level += value
            at = when + timedelta(hours=1) if registers else when
            rows.append([account, f"{at:%Y-%m-%d %H:%M}", code, f"{level if registers else value}", unit])
    return Known("interval", rows, figures_of(account, readings, back))


def steady(chance: Chance) -> Known:
    """Use that grows steadily through a day, or a register that does: nothing tells them apart."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)[:24]
    begin, step, count = 1.125, chance.choice([0.001, 0.25]), len(readings)
    register = chance.random() < 0.5
    begin = begin if step < 0.1 else 900
    values = [begin + step * n for n in range(count)]
    rows = [["Account", "Start", chance.choice(["kWh", "Usage (kWh)", "Reading (kWh)"])]]
    rows += [
        [account, f"{when:%Y-%m-%d %H:%M}", f"{value:.4f}"]
        for (when, _), value in zip(readings, values, strict=True)
    ]
    used = [(when, step) for when, _ in readings[:-1]] if register else [
        (when, value) for (when, _), value in zip(readings, values, strict=True)
    ]  # fmt: skip
    answer = "register" if register else "use"
    return Known("interval", rows, figures_of(account, used), {"readings": answer}, ["readings"])


def readings_ahead(chance: Chance) -> Known:
    """Readings of a day that has not come yet."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    answer = chance.choice(list(LATE))
    ahead = [(when.replace(year=2031), value) for when, value in readings[:24]]
    rows = [["Account", "Start", "kWh"]]
    rows += [[account, f"{when:%Y-%m-%d %H:%M}", f"{value}"] for when, value in [*readings, *ahead]]
    kept = [*readings, *(ahead if LATE[answer] else [])]
    return Known("interval", rows, figures_of(account, kept), {"ahead": answer}, ["ahead"])


NEWER: list[Callable[[Chance], Known]] = [
    demand_rows, numbered_months, abbreviated, figure_rows, charge_codes, bills_ahead, pulses, obis, steady,
    readings_ahead,
]  # fmt: skip
