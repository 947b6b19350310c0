"""Exports of surveys under the names that scripts rely on; small groups are held back here too."""

import json
from typing import Any

import pandas as pd
import sqlmodel as sm

from kadash.core.export import Request, Table
from kadash.core.periods import Month
from kadash.satisfaction.queries.compare import movement, trend
from kadash.satisfaction.queries.figures import wave_figures
from kadash.satisfaction.queries.responses import identified_responses
from kadash.satisfaction.queries.verdict import verdict, wave_before
from kadash.satisfaction.queries.waves import Wave, waves
from kadash.satisfaction.rules.movement import Change
from kadash.satisfaction.rules.verdict import NOTHING, sentence

FIGURES = ("wave", "measure", "n", "asked", "response_rate", "index", "low", "high")
CHANGES = (
    "compared_with", "change", "change_low", "change_high", "change_accounts", "change_told",
    "trend", "trend_low", "trend_high", "trend_accounts", "trend_told",
)  # fmt: skip
RESPONSES = ("wave", "respondent", "account_number", "account_name", "date")


def export_satisfaction(session: sm.Session, request: Request) -> Table:
    """Return a row per wave and measure, oldest wave first; index and interval null where too few answered.

    ``index`` is in points of 1,000, for ``nps`` from −100 to 100. ``change`` is that of the accounts in both
    waves (of the wholes where too few are) since the answered wave before, ``trend`` in points a year over
    the identified waves until this one; ``…_told`` says whether it can be told from chance. ``verdict``
    says in words what the latest index is worth. Open confidential waves are only named, in ``withheld``.
    """
    chosen = _chosen(session, request)
    found = wave_figures(session, wave_ids=[wave.id for wave in chosen], groups=False)
    whole = found[found["attribute"] == ""]
    changes = {wave.id: _changes(session, wave) for wave in chosen}
    rows = [
        {
            "wave": row.wave,
            "measure": row.measure,
            "n": _whole(row.n),
            "asked": _whole(row.asked),
            "response_rate": _rounded(row.rate, 4),
            "index": _rounded(row.index_, 2),
            "low": _rounded(row.low, 2),
            "high": _rounded(row.high, 2),
            **changes[row.wave_id].get(row.measure, {}),
        }
        for row in whole.rename(columns={"index": "index_"}).itertuples()
    ]
    totals = {"waves": len(chosen), "responses": sum(wave.responses for wave in chosen)}
    withheld = [wave.name for wave in chosen if not wave.readable]
    return Table(
        "satisfaction",
        FIGURES + CHANGES,
        rows,
        totals,
        request.as_of,
        request.start,
        request.end,
        {"verdict": _verdict(session, chosen), "withheld": withheld},
    )


def _changes(session: sm.Session, wave: Wave) -> dict[str, dict[str, Any]]:
    """Return by measure what the step since the wave before and the trend until this wave are worth."""
    before = wave_before(session, wave=wave)
    steps = movement(session, earlier=before, later=wave) if before else {}
    trends = trend(session, until=wave) if wave.readable else {}
    return {
        measure: _change("change", steps.get(measure, NOTHING))
        | _change("trend", trends.get(measure, NOTHING))
        | {"compared_with": before.name if before else None}
        for measure in {*steps, *trends}
    }


def _change(name: str, change: Change) -> dict[str, Any]:
    if change.difference is None:
        return {}
    return {
        name: _rounded(change.difference, 2),
        f"{name}_low": _rounded(change.low, 2),
        f"{name}_high": _rounded(change.high, 2),
        f"{name}_accounts": change.n,
        f"{name}_told": change.told,
    }


def _verdict(session: sm.Session, chosen: list[Wave]) -> str | None:
    answered = [wave for wave in chosen if wave.responses]
    return sentence(verdict(session, later=answered[-1])) if answered else None


def export_responses(session: sm.Session, request: Request) -> Table:
    """Return a row per respondent of identified waves, with a column per question.

    Confidential waves give no rows; ``withheld`` names them.
    """
    chosen = _chosen(session, request)
    open_waves = [wave for wave in chosen if not wave.confidential]
    found = identified_responses(session, waves=open_waves)
    titles = list(dict.fromkeys(title for row in found.itertuples() for title in row.titles))
    columns = {title: f"{title} (question)" if title in RESPONSES else title for title in titles}
    rows: list[dict[str, Any]] = []
    for row in found.itertuples():
        answers = json.loads(row.answers)
        fixed = {
            "wave": row.wave,
            "respondent": row.respondent,
            "account_number": row.account_number,
            "account_name": row.account_name,
            "date": row.day,
        }
        rows.append({**fixed, **{column: answers.get(title) for title, column in columns.items()}})
    return Table(
        "survey-responses",
        (*RESPONSES, *columns.values()),
        rows,
        {"responses": len(rows)},
        request.as_of,
        request.start,
        request.end,
        {"withheld": [wave.name for wave in chosen if wave.confidential]},
        (*Table.texts, *columns.values()),
        tuple(columns.values()),
    )


def _chosen(session: sm.Session, request: Request) -> list[Wave]:
    """Return the waves that end in the months asked for; a wave without days is in every choice."""
    return [wave for wave in waves(session) if _within(wave, request)]


def _within(wave: Wave, request: Request) -> bool:
    day = wave.last_day or wave.first_day
    if day is None:
        return True
    month = Month.of(day)
    return (request.start is None or request.start <= month) and (request.end is None or month <= request.end)


def _whole(value: Any) -> int | None:
    return None if pd.isna(value) else int(value)


def _rounded(value: Any, places: int) -> float | None:
    return None if value is None or pd.isna(value) else round(float(value), places)
