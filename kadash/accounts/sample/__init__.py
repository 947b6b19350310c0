"""Contacts and activities of the sample program.

Each account but one has a contact, about half of them a decision-maker. Two years of visits, calls and
complaints: complaints become fewer, visits more, and three accounts were not visited in the last year.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import numpy as np

FIRST = ("Rosa", "Peter", "Naomi", "Carl", "Ines", "Victor", "Grace", "Omar", "Judith", "Samuel", "Lena")
LAST = ("Whitfield", "Okafor", "Lindgren", "Castillo", "Brandt", "Moreau", "Nakamura", "Sullivan", "Varga")
WORK = ("Plant Manager", "Facilities Director", "Energy Manager", "Controller", "Maintenance Supervisor")
EXECUTIVES = ("President", "Vice President of Operations", "Chief Financial Officer", "General Manager")
UNKNOWN, UNVISITED = (17,), (2, 15, 20)  # places of accounts without a contact, and without a visit
QUIET = {2: 290, 9: 115, 15: 130}
"""Places of accounts to which nobody has spoken for so many days."""
WORDS = {
    "On-site meeting": ("Energy review", "Load forecast for next year", "Power quality", "Yearly planning"),
    "Call": ("Question on a bill", "Outage follow-up", "Rate options", "Planned shutdown"),
    "Email": ("Seminar invitation", "Usage report", "Outage notice"),
    "Complaint": ("Voltage dips", "Estimated bill", "Late answer"),
}

CONTACT_HEADER = ("Account Number", "Contact Name", "Job Title", "Email", "Phone", "Decision maker")
ACTIVITY_HEADER = ("Activity ID", "Account Number", "Date", "Type", "Subject", "Assigned To", "Status")
Rows = Iterator[tuple[object, ...]]


def contacts(numbers: Sequence[str], *, seed: int) -> Rows:
    """Yield a row per contact under CONTACT_HEADER, for accounts in the order of their at-risk rank."""
    chance = np.random.default_rng(seed)
    for place, number in enumerate(numbers):
        if place in UNKNOWN:
            continue
        for deciding in [False, True] if place % 2 == 0 else [False]:
            name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
            title = chance.choice(EXECUTIVES if deciding else WORK)
            address = f"{name.lower().replace(' ', '.')}@account{place + 1}.example"
            phone = f"970-555-{chance.integers(100, 200):04d}"
            yield number, name, str(title), address, phone, "yes" if deciding else "no"


def activities(numbers: Sequence[str], representatives: Sequence[str], *, last_day: date, seed: int) -> Rows:
    """Yield a row per activity under ACTIVITY_HEADER over the two years that end on ``last_day``.

    ``representatives`` names each account's.
    """
    chance = np.random.default_rng(seed)
    days = (each for each in _days(numbers, last_day, chance) if not _quiet(each[0], each[1], last_day))
    found = sorted(days, key=lambda each: (each[1], each[0]))
    for count, (place, day, kind) in enumerate(found, start=1):
        subject = str(chance.choice(WORDS[kind]))
        yield (
            f"A-{count:04d}",
            numbers[place],
            day.isoformat(),
            kind,
            subject,
            representatives[place],
            "Completed",
        )


def _quiet(place: int, day: date, last_day: date) -> bool:
    """Say whether nobody spoke with that account any more on that day."""
    return (last_day - day).days < QUIET.get(place, 0)


def _days(
    numbers: Sequence[str], last_day: date, chance: np.random.Generator
) -> Iterator[tuple[int, date, str]]:
    """Yield (place, day, kind): about how often in the year before last and in the last year."""
    often = {"On-site meeting": (1.2, 2.4), "Call": (4.0, 4.5), "Email": (5.0, 6.0), "Complaint": (0.7, 0.25)}
    for place in range(len(numbers)):
        for kind, rates in often.items():
            for year, rate in enumerate(rates):
                visits = kind == "On-site meeting"
                times = int(chance.poisson(rate))
                if visits and year:
                    times = 0 if place in UNVISITED else max(1, times)
                for _ in range(times):
                    ago = int(chance.integers(5, 360)) + 365 * (1 - year)
                    yield place, last_day - timedelta(days=ago), kind
