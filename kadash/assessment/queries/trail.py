"""Who changed an answer and how, from the audit trail."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlmodel as sm

from kadash.assessment.rules.levels import Claim
from kadash.core.money import shown
from kadash.core.queries import changes

NAMED = {
    "claim": "claim",
    "stated": "stated number",
    "reason": "reason",
    "evidence": "evidence",
    "link": "link",
    "owner": "owner",
    "day": "date",
    "hours": "hours",
    "cents": "dollars",
}


@dataclass(frozen=True)
class Edit:
    """One change of an answer, in words."""

    at: datetime
    person: str
    says: str


def edits(session: sm.Session, *, answer_id: int) -> list[Edit]:
    """Return the changes of an answer, newest first."""
    found = changes(session, table="assessment_answer", row_ids=[answer_id]).to_dict("records")
    return [
        Edit(
            datetime.fromisoformat(each["at"]),
            each["actor"] or "",
            described(_read(each["before"]), _read(each["after"])),
        )
        for each in found
    ]


def described(before: Mapping[str, Any], after: Mapping[str, Any]) -> str:
    """Return a change in words: ``claim: Not met → Met; owner: Dana Reyes``."""
    if before and not before.get("confirmed") and after.get("confirmed"):
        start = ["confirmed"]
    elif not before and not after.get("confirmed"):
        start = ["taken over, to be confirmed"]
    else:
        start = []
    for name, label in NAMED.items():
        old, new = _said(name, before.get(name)), _said(name, after.get(name))
        if old != new:
            start.append(f"{label}: {old} → {new or 'nothing'}" if old else f"{label}: {new}")
    return "; ".join(start) or "saved without a change"


def _said(name: str, value: Any) -> str:
    if value is None or value == "":
        return ""
    if name == "claim":
        return Claim(value).label
    return shown(int(value)) if name == "cents" else str(value)


def _read(text: object) -> dict[str, Any]:
    return dict(json.loads(text)) if isinstance(text, str) else {}  # a frame has NaN for no text
