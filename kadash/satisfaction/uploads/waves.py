"""Which wave the answers of a file belong to.

A wave is known by most of its respondents coming back with the same day, account or answers, by its name and
by its dates. Numbers that a tool counts up from 1 in every survey are no identity across files.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

import pandas as pd
import sqlmodel as sm

from kadash.intake.types import Context, Prepared, Question
from kadash.satisfaction.queries.stored import responses_of
from kadash.satisfaction.tables import SurveyWave

LONG = 7  # characters of an identity that no two surveys share
APART_DAYS = 120  # two rounds of one survey lie further apart than the days of one


@dataclass(frozen=True)
class Kept:
    """A stored response, as far as it tells who answered."""

    wave_id: int
    respondent: str
    day: str
    account: str
    answers: str


@dataclass(frozen=True)
class Placed:
    """The wave of each response, the respondents' keys, and what a person must say first."""

    names: pd.Series
    respondents: list[str]
    questions: tuple[Question, ...] = ()
    remarks: tuple[str, ...] = ()


def place(
    session: sm.Session, prepared: Prepared, context: Context, stored: Mapping[str, SurveyWave]
) -> Placed:
    """Return each response's wave: as answered, else the file's, else the one whose respondents these are,
    else the month of the last answer, else the file's name.

    Asks where the wave of that name was answered by other people under the same numbers.
    """
    records = prepared.records
    said = (context.answers.get("wave") or "").strip()
    kept = _kept(session, records["respondent"].tolist(), records)
    own = records["wave"].astype(object)
    known = _known(records, kept, stored)
    default = said or known or _dated(records) or PurePath(context.file_name).stem
    names = own.where(own.notna(), default)
    if said and own.nunique() == 1 and own.notna().all() and _contradicted(records, own, kept, stored):
        names = pd.Series(said, index=own.index, dtype=object)
    names = names.map(lambda name: stored[name.casefold()].name if name.casefold() in stored else name)
    if not said:
        questions = _questions(records, names, kept, stored, known)
        if questions:
            return Placed(names, records["respondent"].tolist(), questions)
    respondents, renamed = _told_apart(records, names, kept, stored, known)
    remarks = (
        f"{renamed} response numbers stand in this wave already for other answers; both are kept.",
    ) if renamed else ()  # fmt: skip
    return Placed(names, respondents, (), remarks)


def _kept(session: sm.Session, respondents: Sequence[str], records: pd.DataFrame) -> dict[str, list[Kept]]:
    """Return the stored responses under these numbers, and under the numbers distinguished by their day."""
    wanted = list(dict.fromkeys([*respondents, *(_apart(*pair) for pair in _keys(records))]))
    found: dict[str, list[Kept]] = {}
    for row in responses_of(session, respondents=wanted):
        account = row.account_number or row.external_id or row.account_name or ""
        kept = Kept(row.wave_id, row.respondent, _day(row.day), account, row.answers)
        found.setdefault(row.respondent, []).append(kept)
    return found


def _keys(records: pd.DataFrame) -> list[tuple[str, str, str]]:
    days = [_day(day) for day in records["date"]]
    accounts = [
        number or key or name or ""
        for number, key, name in zip(
            records["account_number"], records["external_id"], records["account_name"], strict=True
        )
    ]
    return list(zip(records["respondent"], days, accounts, strict=True))


def _day(value: object) -> str:
    return "" if value is None or pd.isna(value) else str(value)[:10]


def _apart(respondent: str, day: str, account: str) -> str:
    return f"{respondent} ({day or account})" if day or account else respondent


def _same(kept: Kept, respondent: str, day: str, account: str, answers: str) -> bool:
    """Tell whether a stored response is the one in the file: by a number of its own, else day and account."""
    if kept.respondent != respondent or _is_own(respondent):
        return True  # where the key differs it was stored under its number and day
    if not set(json.loads(kept.answers)) & set(json.loads(answers)) and answers != kept.answers:
        return "{}" in (kept.answers, answers)  # other questions; somebody may have answered none
    told = [(day, kept.day), (account, kept.account)]
    both = [(new, old) for new, old in told if new and old]
    return all(new == old for new, old in both) if both else answers == kept.answers


def _is_own(respondent: str) -> bool:
    """Tell whether a number belongs to one response of one survey: long, or of letters and digits."""
    return len(respondent) >= LONG and not re.fullmatch(r"0*\d{1,6}", respondent)


def _agreeing(records: pd.DataFrame, kept: Mapping[str, list[Kept]]) -> dict[int, tuple[int, int]]:
    """Return for each wave how many of the file's respondents are its own, and how many are others."""
    found: dict[int, list[int]] = {}
    for (respondent, day, account), answers in zip(_keys(records), records["answers"], strict=True):
        rows = [*kept.get(respondent, ()), *kept.get(_apart(respondent, day, account), ())]
        by_wave: dict[int, bool] = {}
        for row in rows:
            same = _same(row, respondent, day, account, answers)
            by_wave[row.wave_id] = by_wave.get(row.wave_id, False) or same
        for wave_id, same in by_wave.items():
            counts = found.setdefault(wave_id, [0, 0])
            counts[0 if same else 1] += 1
    return {wave_id: (same, other) for wave_id, (same, other) in found.items()}


def _known(
    records: pd.DataFrame, kept: Mapping[str, list[Kept]], stored: Mapping[str, SurveyWave]
) -> str | None:
    """Return the wave most of whose respondents in this file answered as stored, None where none is."""
    by_id = {row.id: row.name for row in stored.values()}
    counts = _agreeing(records, kept)
    ranked = sorted(counts, key=lambda wave_id: counts[wave_id], reverse=True)
    for wave_id in ranked:
        same, other = counts[wave_id]
        several = same > 1 or len(records) == 1
        if wave_id in by_id and same > other and several:
            return by_id[wave_id]
    return None


def _contradicted(
    records: pd.DataFrame, names: pd.Series, kept: Mapping[str, list[Kept]], stored: Mapping[str, SurveyWave]
) -> bool:
    """Tell whether the one wave that the names give was answered by others, or long before or after."""
    name = str(names.iloc[0])
    wave = stored.get(name.casefold())
    if wave is None or wave.id is None:
        return False
    same, other = _agreeing(records, kept).get(wave.id, (0, 0))
    if same > other:
        return False
    return other > 0 or _far_apart(records, wave)


def _far_apart(records: pd.DataFrame, wave: SurveyWave) -> bool:
    days = pd.to_datetime(records["date"]).dropna()
    if days.empty or wave.first_day is None or wave.last_day is None:
        return False
    before = (pd.Timestamp(wave.first_day) - days.max()).days
    after = (days.min() - pd.Timestamp(wave.last_day)).days
    return bool(max(before, after) > APART_DAYS)


def _questions(
    records: pd.DataFrame,
    names: pd.Series,
    kept: Mapping[str, list[Kept]],
    stored: Mapping[str, SurveyWave],
    known: str | None,
) -> tuple[Question, ...]:
    if names.nunique() != 1 or str(names.iloc[0]) == known:
        return ()
    if not _contradicted(records, names, kept, stored):
        return ()
    name = str(names.iloc[0])
    other = _free(name, _dated(records), stored)
    text = (
        f"There is a wave “{name}” already, and its answers are not these: their numbers are the same, but "
        "days or answers differ, or it lies months apart. Are these answers a wave of their own, or do they "
        "belong to it?"
    )
    return (Question("wave", text, (other, name)),)


def _free(name: str, dated: str | None, stored: Mapping[str, SurveyWave]) -> str:
    """Return a name for a further wave: with its month where that is free, else counted up."""
    if dated and dated.casefold() not in name.casefold():
        name = f"{name}, {dated}"
    found, number = name, 2
    while found.casefold() in stored:
        found, number = f"{name} ({number})", number + 1
    return found


def _told_apart(
    records: pd.DataFrame,
    names: pd.Series,
    kept: Mapping[str, list[Kept]],
    stored: Mapping[str, SurveyWave],
    known: str | None,
) -> tuple[list[str], int]:
    """Return each respondent's key; where its number stands for somebody else in the wave, with its day."""
    found: list[str] = []
    renamed = 0
    rows = zip(_keys(records), records["answers"], names, strict=True)
    for (respondent, day, account), answers, name in rows:
        wave = stored.get(str(name).casefold())
        of_wave = [row for row in kept.get(respondent, ()) if wave is not None and row.wave_id == wave.id]
        apart = _apart(respondent, day, account)
        stands = any(row.wave_id == wave.id for row in kept.get(apart, ())) if wave is not None else False
        others = of_wave and name != known and not any(
            _same(row, respondent, day, account, answers) for row in of_wave
        )  # fmt: skip
        if apart != respondent and (stands or others):
            renamed += not stands
            found.append(apart)
        else:
            found.append(respondent)
    return found, renamed


def _dated(records: pd.DataFrame) -> str | None:
    days = pd.to_datetime(records["date"]).dropna()
    return None if days.empty else f"{days.max():%B} {days.max().year}"
