"""Reads of the representatives' certificates."""

from dataclasses import dataclass
from datetime import date

import sqlmodel as sm

from kadash.program.rules.certification import Standing, Way, standing
from kadash.program.tables.certification import Certification, CertificationCourse
from kadash.standards.course import CertificateRule, course


@dataclass(frozen=True)
class CertificationView:
    """One person's way to the certificate, by the rules that it began with."""

    row: Certification
    rule: CertificateRule
    courses: dict[str, date]
    standing: Standing


def certifications(session: sm.Session, *, today: date) -> tuple[CertificationView, ...]:
    """Return everybody who is followed, by name."""
    query = sm.select(Certification).where(~sm.col(Certification.voided))
    rows = session.exec(query.order_by(sm.col(Certification.person))).all()
    taken = session.exec(sm.select(CertificationCourse)).all()
    for row in (*rows, *taken):
        session.expunge(row)
    found = []
    for row in rows:
        days = {
            certification_course.course: certification_course.completed_on
            for certification_course in taken
            if certification_course.certification_id == row.id
        }
        rule = course(row.course_version).certificate
        way = Way(days, row.exam_on, row.exam_percent, row.plan_on, row.plan_percent)
        found.append(CertificationView(row, rule, days, standing(rule, way, today=today)))
    return tuple(found)
