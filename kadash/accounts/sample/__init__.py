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
    for index, number in enumerate(numbers):
        if index in UNKNOWN:
            continue
        for deciding in [False, True] if index % 2 == 0 else [False]:
            name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
            title = chance.choice(EXECUTIVES if deciding else WORK)
            address = f"{name.lower().replace(' ', '.')}@account{index + 1}.example"
            phone = f"970-555-{chance.integers(100, 200):04d}"
            yield number, name, str(title), address, phone, "yes" if deciding else "no"


def activities(numbers: Sequence[str], representatives: Sequence[str], *, last_day: date, seed: int) -> Rows:
    """Yield a row per activity under ACTIVITY_HEADER over the two years that end on ``last_day``.

    ``representatives`` names each account's.
    """
    chance = np.random.default_rng(seed)
    days = (day for day in _days(numbers, last_day, chance) if not _quiet(day[0], day[1], last_day))
    found = sorted(days, key=lambda day: (day[1], day[0]))
    for count, (index, day, kind) in enumerate(found, start=1):
        subject = str(chance.choice(WORDS[kind]))
        yield (
            f"A-{count:04d}",
            numbers[index],
            day.isoformat(),
            kind,
            subject,
            representatives[index],
            "Completed",
        )


def _quiet(index: int, day: date, last_day: date) -> bool:
    """Say whether nobody spoke with that account any more on that day."""
    return (last_day - day).days < QUIET.get(index, 0)


def _days(
    numbers: Sequence[str], last_day: date, chance: np.random.Generator
) -> Iterator[tuple[int, date, str]]:
    """Yield (place, day, kind): about how often in the year before last and in the last year."""
    often = {"On-site meeting": (1.2, 2.4), "Call": (4.0, 4.5), "Email": (5.0, 6.0), "Complaint": (0.7, 0.25)}
    for index in range(len(numbers)):
        for kind, rates in often.items():
            for year, rate in enumerate(rates):
                visits = kind == "On-site meeting"
                times = int(chance.poisson(rate))
                if visits and year:
                    times = 0 if index in UNVISITED else max(1, times)
                for _ in range(times):
                    ago = int(chance.integers(5, 360)) + 365 * (1 - year)
                    yield index, last_day - timedelta(days=ago), kind
