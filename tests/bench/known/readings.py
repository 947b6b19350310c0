"""Interval readings in the ways of utilities and meters, each with the energy of every day."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from tests.bench.known.files import Chance, Figures, Grid, Known, add, numbers

Reading = tuple[datetime, float]


def energies(chance: Chance, minutes: int) -> list[Reading]:
    """Return readings of two or three whole days, far from the nights when clocks change."""
    begin = datetime.fromisoformat(f"2024-0{chance.randint(5, 9)}-{chance.randint(10, 20)}")
    count = 24 * 60 // minutes * chance.randint(2, 3)
    return [(begin + timedelta(minutes=minutes * n), chance.randrange(1, 900) / 4) for n in range(count)]


def figures_of(account: str, readings: list[Reading], back: list[Reading] | None = None) -> Figures:
    """Return delivered and received energy of each day."""
    figures: Figures = {}
    for when, value in readings:
        add(figures, (account, f"{when:%Y-%m-%d}"), value, None)
    for when, value in back or []:
        add(figures, (account, f"{when:%Y-%m-%d}"), 0, value)
    return figures


def moments(chance: Chance) -> Known:
    """A moment and energy, by the beginning of a reading, its end alone, or both."""
    minutes = chance.choice([15, 30, 60])
    (account,), readings = numbers(chance, 1), energies(chance, minutes)
    style, step = (
        chance.choice(["%Y-%m-%d %H:%M", "%m/%d/%Y %H:%M", "%m/%d/%Y %I:%M %p"]),
        timedelta(minutes=minutes),
    )
    way = chance.choice(["start", "end", "both"])
    names = {
        "start": [chance.choice(["Start", "Interval Start", "Start Time", "Read Time"])],
        "end": [chance.choice(["End", "Interval End", "End Time", "Interval Ending"])],
        "both": ["Interval Start", "Interval End"],
    }[way]
    rows = [["Account", *names, chance.choice(["kWh", "Usage (kWh)", "Delivered kWh"])]]
    for when, value in readings:
        shown = [f"{when:{style}}", f"{when + step:{style}}"]
        rows.append([account, *(shown if way == "both" else shown[way == "end" :][:1]), f"{value}"])
    return Known("interval", rows, figures_of(account, readings))


def power(chance: Chance) -> Known:
    """Readings in kW: their mean over the interval is the energy."""
    minutes = chance.choice([15, 30, 60])
    (account,), readings = numbers(chance, 1), energies(chance, minutes)
    rows = [["Account", "Start", "kW"]]
    rows += [[account, f"{when:%Y-%m-%d %H:%M}", f"{value * 60 / minutes}"] for when, value in readings]
    return Known("interval", rows, figures_of(account, readings))


def register(chance: Chance) -> Known:
    """A register that only grows: its first reading begins the first interval."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    level = float(chance.randrange(50_000, 90_000))
    rows = [["Account", "Reading Time", chance.choice(["Register kWh", "kWh Reading", "Cumulative kWh"])]]
    begin = readings[0][0]
    rows.append([account, f"{begin:%Y-%m-%d %H:%M}", f"{level}"])
    for when, value in readings:
        level += value
        rows.append([account, f"{when + timedelta(hours=1):%Y-%m-%d %H:%M}", f"{level}"])
    answers = {"readings": "register"}
    return Known("interval", rows, figures_of(account, readings), answers)


def pasted(chance: Chance) -> Known:
    """Some readings stand twice: the same ones, or two that differ."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    differ = chance.random() < 0.5
    again = [(when, value + differ) for when, value in readings[: chance.randint(2, 24)]]
    answer = chance.choice(["the first", "the last"])
    rows = [["Account", "Start", "kWh"]]
    rows += [[account, f"{when:%Y-%m-%d %H:%M}", f"{value}"] for when, value in [*readings, *again]]
    late = dict(again) if answer == "the last" else {}
    kept = [(when, late.get(when, value)) for when, value in readings]
    return Known("interval", rows, figures_of(account, kept), {"twice": answer}, ["twice"] if differ else ())


def both_ways(chance: Chance) -> Known:
    """Delivered and received energy: in two columns, or in one beside a column for the direction."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    back = [(when, chance.randrange(40) / 4) for when, _ in readings]
    rows: Grid
    if chance.random() < 0.5:
        rows = [["Account", "Start", "Delivered kWh", "Received kWh"]]
        rows += [
            [account, f"{when:%Y-%m-%d %H:%M}", f"{value}", f"{sent}"]
            for (when, value), (_, sent) in zip(readings, back, strict=True)
        ]
    else:
        words = chance.choice(
            [("Delivered", "Received"), ("Consumption", "Generation"), ("Import", "Export")]
        )
        rows = [["Account", "Start", "Direction", "kWh"]]
        rows += [
            [account, f"{when:%Y-%m-%d %H:%M}", word, f"{value}"]
            for word, part in zip(words, (readings, back), strict=True)
            for when, value in part
        ]
    return Known("interval", rows, figures_of(account, readings, back))


def hours_across(chance: Chance) -> Known:
    """A day in a row, a column for each hour, with a total beside them."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    style = chance.choice(
        ["HE{e:02}", "HE{e}", "{e}:00", "Hour {e}", "H{e:02}", "{b:02}:00", "{b:02}:00-{e:02}:00"]
    )
    total = chance.random() < 0.5
    names = [style.format(b=hour, e=hour + 1) for hour in range(24)]
    rows = [["Account", "Date", "UOM", *names, *(["Total"] if total else [])]]
    for n in range(0, len(readings), 24):
        day = readings[n : n + 24]
        values = [f"{value}" for _, value in day]
        whole = [f"{sum(value for _, value in day)}"] if total else []
        rows.append([account, f"{day[0][0]:%Y-%m-%d}", "kWh", *values, *whole])
    hours = {f"hours:{name}": "ending" for name in names}
    return Known("interval", rows, figures_of(account, readings), hours, plain=False)


def multiplied(chance: Chance) -> Known:
    """Readings beside a meter's multiplier, which count already or do not."""
    (account,), readings = numbers(chance, 1), energies(chance, 60)
    done, factor = chance.random() < 0.5, chance.choice([10, 40])
    answer = "the readings are right as they stand" if done else "multiply the readings"
    rows = [["Account", "Start", "kWh", "Multiplier"]]
    rows += [[account, f"{when:%Y-%m-%d %H:%M}", f"{value}", f"{factor}"] for when, value in readings]
    kept = readings if done else [(when, value * factor) for when, value in readings]
    return Known("interval", rows, figures_of(account, kept), {"multiplier": answer}, ["multiplier"])


def day_by_day(chance: Chance) -> Known:
    """A row a day."""
    (account,) = numbers(chance, 1)
    begin = datetime.fromisoformat("2024-05-01")
    readings = [
        (begin + timedelta(days=n), float(chance.randrange(900))) for n in range(chance.randint(8, 40))
    ]
    rows = [["Account", "Date", "kWh"], *([account, f"{d:%Y-%m-%d}", f"{v:g}"] for d, v in readings)]
    return Known("interval", rows, figures_of(account, readings))


def green_button(chance: Chance) -> Known:
    """Green Button XML, in local time, delivered and received in registers of their own."""
    from tests.intake.reading.test_green_button import feed
    from tests.intake.reading.test_green_button import register as of_xml

    (account,), power_of_ten = numbers(chance, 1), chance.choice([-3, 0, 3])
    values = [chance.randrange(1, 9_000) for _ in range(chance.randint(4, 11))]  # from noon to midnight
    back = [chance.randrange(1, 900) for _ in values] if chance.random() < 0.5 else []
    parts = [of_xml(1, values, power=power_of_ten)]
    parts += [of_xml(2, back, power=power_of_ten, flow=19)] if back else []
    scale = 10.0**power_of_ten / 1000
    key, sent = (account, "2025-06-01"), sum(back) * scale if back else None
    figures: Any = {key: (sum(values) * scale, sent)}
    return Known("interval", [], figures, {"account": account}, ["account"], content=feed(*parts))


READINGS: list[Callable[[Chance], Known]] = [
    moments, power, register, pasted, both_ways, hours_across, multiplied, day_by_day, green_button,
]  # fmt: skip
