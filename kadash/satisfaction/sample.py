"""The sample program's surveys: six half-yearly waves of its 21 accounts, identified.

One factor really moves (outage communication, after a notification system was introduced) and the others
only scatter; the page has to tell them apart. Joint planning spreads from four accounts to eleven, and
those who plan are happier. Everything comes from one seed.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import numpy as np

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.periods import Month
from kadash.satisfaction import actions
from kadash.satisfaction.actions.answers import NewQuestion, NewResponse
from kadash.satisfaction.rules.scales import RECOMMEND, Scale
from kadash.satisfaction.tables import Part

SEED = 20_090_821
WAVES = 6
TEN = Scale.parse("1..10")
OVERALL = "How satisfied are you with us overall?"
RECOMMENDED = "How likely are you to recommend us to another business?"
PLANNED = "Did we hold a joint planning session with you in the last 12 months?"
COMMENT = "What should we do better?"
MOVED, STEADY = "Outage communication", "Price and rates"
FACTORS = {
    "Reliability of service": "How satisfied are you with the reliability of your service?",
    MOVED: "How satisfied are you with what we tell you about outages?",
    "Your representative": "How satisfied are you with your account representative?",
    "Billing": "How satisfied are you with your bills?",
    STEADY: "How satisfied are you with our rates?",
}
LEVELS = {"Reliability of service": 7.9, MOVED: 5.6, "Your representative": 7.4, "Billing": 7.0, STEADY: 5.9}
PULL = {
    "Reliability of service": 0.15,
    MOVED: 0.15,
    "Your representative": 0.45,
    "Billing": 0.1,
    STEADY: 0.15,
}
STEP = 0.42  # marks of ten that MOVED gains each half year
PLANNING_GAIN = 0.9
# Places in the list of accounts, by at-risk rank: unhappy throughout, planned from the start, silent.
UNHAPPY, PLANNERS, SILENT_LAST = (1, 3, 11), (0, 2, 4, 9), (2, 16, 20)
LATER_PLANNERS = (6, 8, 10, 12, 13, 15, 18)
COMMENTS = {
    MOVED: (
        "We heard about the last outage from our own night shift.",
        "Text messages during outages help a lot.",
    ),
    STEADY: ("Rates rise faster than our margins.", "Please show us early what next year's rates will be."),
    "Billing": ("The demand charge on the bill needs explaining.", "Could all our meters come on one bill?"),
    "Your representative": (
        "Our representative answers the same day. Keep it up.",
        "We would like a visit each quarter.",
    ),
    "Reliability of service": (
        "Voltage dips stop our line twice a month.",
        "No interruptions this year, thank you.",
    ),
}


def fill(database: Database, person: Person, *, account_ids: Sequence[int], last_day: date) -> list[int]:
    """Put six waves, the latest ending on ``last_day``, and return their ids, oldest first.

    ``account_ids`` are the 21 accounts by at-risk rank, largest first.
    """
    generator = np.random.default_rng(SEED)
    nature = generator.normal(0, 0.7, len(account_ids))
    nature[[index for index in UNHAPPY if index < len(nature)]] = -2.2
    wave_ids = []
    for number in range(WAVES):
        day = last_day if number == WAVES - 1 else Month.of(last_day).plus(6 * (number - WAVES + 1)).last_day
        wave_id = actions.create_wave(
            database, person, name=name_of(day), first_day=day - timedelta(days=24), last_day=day
        )
        actions.set_asked(database, person, wave_id=wave_id, account_ids=account_ids)
        responses = [
            NewResponse(
                f"{name_of(day)} {index + 1:02d}",
                account_ids[index],
                answers,
                day - timedelta(days=index % 20),
            )
            for index, answers in _answers(generator, number, nature)
        ]
        actions.add_answers(database, person, wave_id=wave_id, questions=questions(), responses=responses)
        wave_ids.append(wave_id)
    return wave_ids


def name_of(day: date) -> str:
    """``Spring 2025`` or ``Fall 2025``."""
    return f"{'Spring' if day.month <= 6 else 'Fall'} {day.year}"


def questions() -> list[NewQuestion]:
    """Return what each wave asks."""
    rated = [NewQuestion(title, Part.FACTOR, factor, TEN) for factor, title in FACTORS.items()]
    return [
        NewQuestion(OVERALL, Part.OVERALL, scale=TEN),
        *rated,
        NewQuestion(RECOMMENDED, Part.RECOMMEND, scale=RECOMMEND),
        NewQuestion(PLANNED, Part.JOINT_PLANNING),
        NewQuestion(COMMENT, Part.COMMENT),
    ]


def _answers(
    generator: np.random.Generator, number: int, nature: np.ndarray
) -> list[tuple[int, dict[str, str]]]:
    """Return (place in the list, answers) of those who answered the wave of that number."""
    planners = {*PLANNERS, *LATER_PLANNERS[: round(len(LATER_PLANNERS) * number / (WAVES - 1))]}
    found = []
    for index in range(len(nature)):
        marks = _marks(generator, number, float(nature[index]), index in planners)
        silent = generator.random() < 0.14
        said = generator.random()
        if index in SILENT_LAST if number == WAVES - 1 else silent:
            continue
        found.append((index, _as_written(marks, index in planners, said, generator)))
    return found


def _marks(generator: np.random.Generator, number: int, nature: float, planned: bool) -> dict[str, float]:
    mood = nature + PLANNING_GAIN * planned
    marks = {
        factor: level + mood * 0.8 + STEP * number * (factor == MOVED) + generator.normal(0, 0.8)
        for factor, level in LEVELS.items()
    }
    drawn = sum(PULL[factor] * (marks[factor] - level) for factor, level in LEVELS.items())
    marks["overall"] = 7.1 + 1.1 * drawn + generator.normal(0, 0.45)
    marks["recommend"] = marks["overall"] + 0.3 + generator.normal(0, 0.9)
    return marks


def _as_written(
    marks: Mapping[str, float], planned: bool, said: float, generator: np.random.Generator
) -> dict[str, str]:
    written = {title: str(_mark(marks[factor], 1)) for factor, title in FACTORS.items()}
    if generator.random() < 0.06:
        written[FACTORS["Billing"]] = "Don't know"
    written[OVERALL] = str(_mark(marks["overall"], 1))
    written[RECOMMENDED] = str(_mark(marks["recommend"], 0))
    written[PLANNED] = "Yes" if planned else "No"
    worst = min(FACTORS, key=lambda factor: marks[factor])
    best = max(FACTORS, key=lambda factor: marks[factor])
    if said < 0.5:
        good = marks["overall"] >= 7.5
        choice = COMMENTS[best if good else worst]
        favorable = {MOVED: 1, "Your representative": 0, "Reliability of service": 1}.get(best, 0)
        written[COMMENT] = (
            choice[favorable] if good else choice[1 - {MOVED: 1, "Reliability of service": 1}.get(worst, 0)]
        )
    return written


def _mark(value: float, low: int) -> int:
    return int(min(10, max(low, round(value))))
