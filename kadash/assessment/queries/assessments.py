"""Reads of the self-assessment: a whole assessment, a summary for other screens, the history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import sqlmodel as sm

from kadash.assessment.queries.facts import facts
from kadash.assessment.rules.facts import Facts
from kadash.assessment.rules.frozen import OWN, findings_of, gap_of, own_of
from kadash.assessment.rules.gap import Gap, gap
from kadash.assessment.rules.levels import (
    Answer,
    Change,
    Claim,
    Standing,
    compared,
    contradictions,
    level_backed,
    standings,
)
from kadash.assessment.rules.summary import Summary
from kadash.assessment.tables import (
    Assessment,
    AssessmentAnswer,
    EvidenceContent,
    EvidenceFile,
    OwnCriterion,
    StallMark,
)
from kadash.core.errors import NotFound
from kadash.core.moments import day_of
from kadash.core.settings import read_settings
from kadash.standards import Criterion, Level, Program, program


@dataclass(frozen=True)
class AssessmentView:
    """One assessment as it stands: signed ones as on the day they were signed, open ones as of today.

    ``removed`` are the digests of files whose content went with somebody's personal data.
    """

    assessment: Assessment
    program: Program
    standings: tuple[Standing, ...]
    gap: Gap
    answers: dict[str, AssessmentAnswer]
    files: dict[str, list[EvidenceFile]]
    removed: frozenset[str]
    marks: dict[str, StallMark]
    facts: Facts

    def file_names(self, criterion: str) -> list[str]:
        """Return the names of a criterion's files; of those whose content was removed it is said."""
        return [
            f"{file.name} (removed)" if file.sha256 in self.removed else file.name
            for file in self.files.get(criterion, ())
        ]

    @property
    def signed(self) -> bool:
        return self.assessment.signed_at is not None

    @property
    def contradictions(self) -> tuple[Standing, ...]:
        return contradictions(self.standings)

    @property
    def backed(self) -> Level | None:
        """The level that is left if the data is right wherever it contradicts a claim."""
        return level_backed(self.program, self.standings)

    @property
    def answered(self) -> int:
        """How many of the standard's criteria have a confirmed answer, or are met through a higher one."""
        return sum(
            1
            for standing in self.standings
            if not standing.criterion.own and (standing.claim or standing.met)
        )

    @property
    def waiting(self) -> int:
        """How many answers of last time wait to be confirmed."""
        return sum(1 for standing in self.standings if standing.waits)


@dataclass(frozen=True)
class Signed:
    """An entry in the history of levels."""

    assessment_id: int
    title: str
    signed_on: date
    signed_by: str
    level: Level | None


def assessments(session: sm.Session) -> list[Assessment]:
    """Return all assessments that were not discarded, newest first."""
    kept = sm.select(Assessment).where(~sm.col(Assessment.voided))
    found = list(session.exec(kept.order_by(sm.col(Assessment.id).desc())).all())
    for assessment in found:
        session.expunge(assessment)  # the list may be kept longer than the session
    return found


def current(session: sm.Session) -> Assessment | None:
    """Return the open assessment, else the one signed last; None where there is none."""
    every = assessments(session)
    return next(
        (assessment for assessment in every if assessment.signed_at is None), every[0] if every else None
    )


def held(session: sm.Session, *, on: date) -> int | None:
    """Return the assessment that is newest as of a day: one open by then, else the one signed last by then.

    None before the first one.
    """
    found = _newest(session, on)
    return found.id if found else None


def _newest(session: sm.Session, on: date) -> Assessment | None:
    zone = read_settings(session).zone
    return next(
        (
            assessment
            for assessment in assessments(session)
            if (assessment.signed_on or day_of(assessment.opened_at, zone)) <= on
        ),
        None,
    )


def one(session: sm.Session, *, assessment_id: int) -> Assessment:
    """Return an assessment; raises NotFound."""
    assessment = session.get(Assessment, assessment_id)
    if assessment is None or assessment.voided:
        raise NotFound("That assessment is not there. Choose another one.")
    return assessment


def view(session: sm.Session, *, assessment_id: int, today: date) -> AssessmentView:
    """Return an assessment whole; raises NotFound."""
    assessment = one(session, assessment_id=assessment_id)
    standard = program(assessment.standard_version)
    rows = _answers(session, assessment_id)
    files = _files(session, assessment_id)
    removed = _removed(session)
    gone = removed if assessment.signed_at is None else frozenset()  # what was signed stays as it was
    backing = {name: sum(file.sha256 not in gone for file in each) for name, each in files.items()}
    given = [answer(row, files=backing.get(row.criterion, 0)) for row in rows]
    now = facts(session, today=today)
    if assessment.signed_at is not None:
        kept = assessment.signed
        stands = standings(standard, given, findings_of(kept), own_of(kept))
        way = gap_of(kept, standard, stands)
    else:
        stands = standings(standard, given, now, own_criteria(session))
        way = gap(standard, stands, now)
    marks = session.exec(sm.select(StallMark).where(StallMark.assessment_id == assessment_id)).all()
    for row in (assessment, *rows, *marks, *(file for each in files.values() for file in each)):
        session.expunge(row)  # the view may be kept longer than the session
    return AssessmentView(
        assessment=assessment,
        program=standard,
        standings=stands,
        gap=way,
        answers={row.criterion: row for row in rows},
        files=files,
        removed=removed,
        marks={mark.reason: mark for mark in marks},
        facts=now,
    )


def summary(session: sm.Session, *, today: date, on: date | None = None) -> Summary | None:
    """Return level, nearest gap and contradictions of the current assessment; None before the first one.

    ``on`` takes the one that was the newest as of a day instead.
    """
    chosen = current(session) if on is None else _newest(session, on)
    if chosen is None or chosen.id is None:
        return None
    found = view(session, assessment_id=chosen.id, today=today)
    before = [each for each in history(session) if each.assessment_id < chosen.id]
    return Summary(
        assessment_id=chosen.id,
        title=chosen.title,
        signed_on=chosen.signed_on,
        level=found.gap.reached,
        backed=found.backed,
        next=found.gap.next,
        steps=found.gap.steps,
        contradictions=found.contradictions,
        answered=found.answered,
        asked=len(found.program.criteria),
        waiting=found.waiting,
        doubted=found.gap.doubted,
        previous_level=before[-1].level if before else None,
        previous_signed_on=before[-1].signed_on if before else None,
    )


def history(session: sm.Session) -> list[Signed]:
    """Return the signed assessments, oldest first."""
    return [
        Signed(
            assessment.id,
            assessment.title,
            assessment.signed_on,
            assessment.signed_by or "",
            _signed_level(assessment),
        )
        for assessment in reversed(assessments(session))
        if assessment.id is not None and assessment.signed_on is not None
    ]


def comparison(session: sm.Session, *, before_id: int, after_id: int, today: date) -> tuple[Change, ...]:
    """Return what became of each criterion between two assessments; raises NotFound."""
    before = view(session, assessment_id=before_id, today=today)
    after = view(session, assessment_id=after_id, today=today)
    return compared(after.program, before.standings, after.standings, before.assessment.standard_version)


def own_criteria(session: sm.Session) -> tuple[Criterion, ...]:
    """Return the utility's own criteria; their ids start with ``own-``."""
    rows = session.exec(
        sm.select(OwnCriterion).where(~sm.col(OwnCriterion.voided)).order_by(sm.col(OwnCriterion.id))
    ).all()
    return tuple(Criterion(f"{OWN}{row.id}", row.level, row.title, row.requirement, own=True) for row in rows)


def versions(session: sm.Session, *, assessment_id: int) -> dict[str, int]:
    """Return the version of each answer, by criterion."""
    return {row.criterion: row.version for row in _answers(session, assessment_id)}


def evidence(session: sm.Session, *, file_id: int) -> tuple[str, bytes]:
    """Return the name and the bytes of a file kept as evidence; raises NotFound."""
    file = session.get(EvidenceFile, file_id)
    content = session.get(EvidenceContent, file.sha256) if file and not file.voided else None
    if file is None or content is None or content.removed_at is not None:
        raise NotFound("That file is no longer kept as evidence.")
    return file.name, content.content


def answer(row: AssessmentAnswer, *, files: int = 0) -> Answer:
    """Return a stored answer as the rules take it."""
    return Answer(
        criterion=row.criterion,
        claim=Claim(row.claim) if row.claim else None,
        stated=row.stated,
        reason=row.reason,
        evidence=row.evidence,
        link=row.link,
        owner=row.owner,
        day=row.day,
        confirmed=row.confirmed,
        hours=row.hours,
        cents=row.cents,
        files=files,
    )


def _answers(session: sm.Session, assessment_id: int) -> Sequence[AssessmentAnswer]:
    wanted = sm.select(AssessmentAnswer).where(AssessmentAnswer.assessment_id == assessment_id)
    return session.exec(wanted.order_by(AssessmentAnswer.criterion)).all()


def _files(session: sm.Session, assessment_id: int) -> dict[str, list[EvidenceFile]]:
    wanted = sm.select(EvidenceFile).where(
        EvidenceFile.assessment_id == assessment_id, ~sm.col(EvidenceFile.voided)
    )
    found: dict[str, list[EvidenceFile]] = {}
    for file in session.exec(wanted.order_by(sm.col(EvidenceFile.id))).all():
        found.setdefault(file.criterion, []).append(file)
    return found


def _removed(session: sm.Session) -> frozenset[str]:
    query = sm.select(EvidenceContent.sha256).where(sm.col(EvidenceContent.removed_at).is_not(None))
    return frozenset(session.exec(query).all())


def _signed_level(assessment: Assessment) -> Level | None:
    level = assessment.signed["level"]
    return program(assessment.standard_version).level(level) if level else None
