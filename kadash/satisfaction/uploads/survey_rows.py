"""Survey answers become rows: waves, questions and responses, linked to accounts."""

import json
from datetime import date
from typing import Any

import pandas as pd
import sqlmodel as sm

from kadash.accounts.uploads.account_links import asked_of_strangers, link_accounts
from kadash.core.errors import Unusable
from kadash.core.frames import plain_day
from kadash.core.roles import Action
from kadash.intake.gates import Gate
from kadash.intake.types import Context, Prepared, Resolved, Target
from kadash.satisfaction.queries.stored import (
    question_titles,
    stored_answers,
    stored_waves,
)
from kadash.satisfaction.tables import SurveyQuestion, SurveyResponse, SurveyWave
from kadash.satisfaction.uploads.answers import Asked
from kadash.satisfaction.uploads.fields import CONFIDENTIAL, WHOSE
from kadash.satisfaction.uploads.waves import place

SURVEYS = Gate(Action.EDIT_SATISFACTION, Action.EDIT_SATISFACTION)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """Link respondents to waves and accounts.

    Accounts are known by number, else by the key that another system gave them; a number not seen before
    is created, a key or a name is not: those responses wait to be matched by hand.
    """
    records = prepared.records
    if records.empty:
        return Resolved(())
    stored = stored_waves(session)
    placed = place(session, prepared, context, stored)
    if placed.questions:
        return Resolved((), questions=placed.questions)
    names = placed.names
    records = records.assign(respondent=placed.respondents)
    waves, ids = _wave_target(records, names, stored, context)
    linked = link_accounts(
        session, records["account_number"], details=pd.DataFrame({"name": records["account_name"]})
    )
    by_key = link_accounts(session, records["external_id"], create=False)
    wave_ids = names.map(ids)
    responses = _responses(
        session, records, wave_ids, pd.Series(linked.ids).where(linked.ids != 0, by_key.ids)
    )
    _refuse_closed(session, stored, names, responses)
    said = (*linked.warnings, *placed.remarks, *_warnings(names, stored, responses, context))
    named = records[list(WHOSE)].notna().any(axis=1)
    found = pd.Series(responses["account_id"].to_numpy(), index=named.index)
    nobody = int(found.isna().sum())
    # Answers that name an account wait on the Satisfaction page; those that name none belong to nobody.
    asked = asked_of_strangers(found.where(~named, 0), named, context, accounts_stored=False)
    if asked and not _promised(context):
        return Resolved((), said, asked, without_account=nobody)
    targets = (
        linked.target,
        waves,
        _question_target(session, prepared.notes["asked"], wave_ids.unique().tolist()),
        Target(
            SurveyResponse,
            responses,
            ("wave_id", "respondent", "occurrence"),
            links=("wave_id", "account_id"),
            gate=SURVEYS,
            lines=prepared.lines,
        ),
    )
    return Resolved(targets, said, without_account=nobody)


def _wave_target(
    records: pd.DataFrame, names: pd.Series, stored: dict[str, SurveyWave], context: Context
) -> tuple[Target, dict[str, int]]:
    confidential = context.answers.get("confidential", "").strip().casefold() in CONFIDENTIAL
    asked = context.answers.get("asked", "").strip()
    rows: list[dict[str, Any]] = []
    ids: dict[str, int] = {}
    for number, name in enumerate(dict.fromkeys(names), start=1):
        days = pd.to_datetime(records["date"][names == name]).dropna()
        known = stored.get(name.casefold())
        first, last = (plain_day(days.min()), plain_day(days.max())) if len(days) else (None, None)
        ids[name] = int(known.id) if known and known.id else -number
        rows.append(
            {
                "new_id": -number,
                "name": name,
                "first_day": _earlier(first, known.first_day) if known else first,
                "last_day": _later(last, known.last_day) if known else last,
                "confidential": True if confidential else None if known else False,
                "asked_count": int(asked) if asked.isdigit() and int(asked) else None,
            }
        )
    frame = pd.DataFrame(rows).astype({"confidential": object, "asked_count": object})
    return Target(SurveyWave, frame, ("name",), counted=False, gate=SURVEYS), ids


def _earlier(day: date | None, stored: date | None) -> date | None:
    return min((d for d in (day, stored) if d), default=None)


def _later(day: date | None, stored: date | None) -> date | None:
    return max((d for d in (day, stored) if d), default=None)


def _question_target(session: sm.Session, asked: list[Asked], wave_ids: list[int]) -> Target:
    """Give each wave its questions; what a person once decided is changed by a person only."""
    known = question_titles(session, wave_ids=[id for id in wave_ids if id > 0])
    rows = []
    for wave_id in wave_ids:
        for question in asked:
            kept = (wave_id, question.title) in known and not question.chosen
            scale = None if kept else question.scale
            rows.append(
                {
                    "wave_id": wave_id,
                    "place": None if kept else question.place,
                    "title": question.title,
                    "part": None if kept else question.part,
                    "factor": None if kept else question.factor,
                    "low": scale.low if scale else None,
                    "high": scale.high if scale else None,
                    "choices": json.dumps(dict(question.choices)) if question.choices and not kept else None,
                }
            )
    frame = pd.DataFrame(
        rows, columns=["wave_id", "place", "title", "part", "factor", "low", "high", "choices"]
    )
    frame["choices"] = frame["choices"].map(lambda text: json.loads(text) if isinstance(text, str) else None)
    return Target(
        SurveyQuestion, frame, ("wave_id", "title"), counted=False, links=("wave_id",), gate=SURVEYS
    )


def _responses(
    session: sm.Session, records: pd.DataFrame, wave_ids: pd.Series, account_ids: pd.Series
) -> pd.DataFrame:
    """Return the responses as they are stored; an empty answer never erases a stored one."""
    frame = pd.DataFrame(
        {
            "wave_id": wave_ids.astype("int64").to_numpy(),
            "respondent": records["respondent"].to_numpy(),
            "occurrence": records["occurrence"].to_numpy(),
            "account_id": account_ids.where(account_ids != 0).astype("Int64").to_numpy(),
            "account_number": records["account_number"].to_numpy(),
            "external_id": records["external_id"].to_numpy(),
            "account_name": records["account_name"].to_numpy(),
            "day": pd.to_datetime(records["date"]).to_numpy(),
        }
    )
    known = stored_answers(session, wave_ids=[id for id in frame["wave_id"].unique().tolist() if id > 0])
    keys = zip(frame["wave_id"], frame["respondent"], frame["occurrence"], records["answers"], strict=True)
    frame["answers"] = [_joined(known.get((int(w), r, int(o))), new) for w, r, o, new in keys]
    return frame


def _joined(stored: str | None, new: str) -> str:
    if stored is None or stored == new:
        return new
    return json.dumps({**json.loads(stored), **json.loads(new)}, ensure_ascii=False, sort_keys=True)


def _refuse_closed(
    session: sm.Session, stored: dict[str, SurveyWave], names: pd.Series, responses: pd.DataFrame
) -> None:
    """Raise where a closed confidential wave would change: two looks would differ by the late answers."""
    for name in names.unique():
        wave = stored.get(name.casefold())
        if wave is None or not wave.confidential or wave.closed_on is None:
            continue
        answers = stored_answers(session, wave_ids=[wave.id or 0])
        kept = {(respondent, number): given for (_, respondent, number), given in answers.items()}
        mine = responses[(names == name).to_numpy()]
        given = zip(mine["respondent"], mine["occurrence"], mine["answers"], strict=True)
        if any(kept.get((respondent, int(number))) != answer for respondent, number, answer in given):
            raise Unusable(
                "closed_wave",
                f"The confidential wave {name} is closed. Nothing was changed. Put late answers into a wave"
                " of their own: answer wave=NAME.",
            )


def _promised(context: Context) -> bool:
    return context.answers.get("confidential", "").strip().casefold() in CONFIDENTIAL


def _warnings(
    names: pd.Series, stored: dict[str, SurveyWave], responses: pd.DataFrame, context: Context
) -> list[str]:
    said = []
    fresh = [name for name in names.unique() if name.casefold() not in stored]
    if fresh:
        promised = context.answers.get("confidential", "").strip().casefold() in CONFIDENTIAL
        kind = (
            "confidential" if promised else "identified (respondents knew that their account would be known)"
        )
        said.append(
            f"New wave{'s' if len(fresh) > 1 else ''} {', '.join(fresh)}, {kind}. Another name, or that"
            " they were promised to be confidential, can be said before it is loaded (the answers “wave” and"
            " “confidential”) or on the Satisfaction page before its figures are shared."
        )
    named = responses[["account_number", "external_id", "account_name"]].notna().any(axis=1)
    waiting = int((named & responses["account_id"].isna()).sum())
    if waiting:
        said.append(
            f"{waiting} responses name an account that is not known by number or key. They count, and wait on"
            " the Satisfaction page to be matched by hand."
        )
    return said
