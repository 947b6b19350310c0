"""Writes to a representative's way to the certificate."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import sqlmodel as sm

from kadash.core.database import Database
from kadash.core.errors import Invalid, NotFound
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.versions import added, claim
from kadash.program.actions import checks
from kadash.program.tables.certification import Certification, CertificationCourse
from kadash.standards.course import NEWEST, course

EDITABLE = frozenset({"exam_on", "exam_percent", "plan_on", "plan_percent", "plan", "action_plan_id"})


def begin(database: Database, person: Person, *, name: str) -> int:
    """Start to follow somebody's way to the certificate by the newest rules; returns the id.

    Raises NotAllowed or Invalid.
    """
    require(person, Action.EDIT_PROGRAM)
    who = checks.words(name, "A name")
    with database.writing(person) as session:
        query = sm.select(Certification).where(Certification.person == who, ~sm.col(Certification.voided))
        if session.exec(query).first() is not None:
            raise Invalid(f"{who} is followed already. Nothing was changed.")
        return added(session, Certification(person=who, course_version=NEWEST))


def change(database: Database, person: Person, *, id: int, version: int, changes: Mapping[str, Any]) -> None:
    """Save exam and plan: each has a day and a percent, or neither.

    Raises NotAllowed, Invalid, NotFound or Clash.
    """
    require(person, Action.EDIT_PROGRAM)
    if set(changes) - EDITABLE:
        raise Invalid(f"These fields cannot be edited: {', '.join(sorted(set(changes) - EDITABLE))}.")
    for name in ("exam_percent", "plan_percent"):
        percent = changes.get(name)
        if percent is not None and not 0 <= Decimal(percent) <= 100:
            raise Invalid("A result lies between 0 and 100%. Nothing was changed.")
    with database.writing(person) as session:
        row = claim(session, Certification, id, version, changes)
        if (row.exam_on is None) != (row.exam_percent is None) or (row.plan_on is None) != (
            row.plan_percent is None
        ):
            raise Invalid("A result needs its day, and a day its result. Nothing was changed. Fill in both.")


def complete_course(database: Database, person: Person, *, id: int, course_id: str, on: date | None) -> None:
    """Note the day on which somebody completed a course; None takes it back.

    Raises NotAllowed, Invalid or NotFound.
    """
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        way = session.get(Certification, id)
        if way is None or way.voided:
            raise NotFound("That person is no longer followed. Nothing was changed. Reload the page.")
        rule = course(way.course_version).certificate
        checks.one_of(course_id, [each.id for each in rule.courses], "course of the certificate")
        query = sm.select(CertificationCourse).where(
            CertificationCourse.certification_id == id, CertificationCourse.course == course_id
        )
        row = session.exec(query.with_for_update()).one_or_none()
        if on is None:
            if row is not None:
                session.delete(row)
        elif row is None:
            session.add(CertificationCourse(certification_id=id, course=course_id, completed_on=on))
        elif row.completed_on != on:
            row.completed_on, row.version = on, row.version + 1
            session.add(row)


def stop_following(database: Database, person: Person, *, id: int, version: int) -> None:
    """Take somebody off the list; the trail keeps what was noted. Raises NotAllowed, NotFound or Clash."""
    require(person, Action.EDIT_PROGRAM)
    with database.writing(person) as session:
        claim(session, Certification, id, version, {"voided": True})
