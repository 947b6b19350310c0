"""Writes to the self-assessment. A signed one is locked; to change it, start a new one from it."""

import hashlib
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

import sqlmodel as sm

from kadash.assessment.queries import assessments as queries
from kadash.assessment.rules.answers import checked
from kadash.assessment.rules.frozen import OWN, frozen
from kadash.assessment.rules.levels import Answer, carried_over, continued
from kadash.assessment.tables import (
    Assessment,
    AssessmentAnswer,
    EvidenceContent,
    EvidenceFile,
    OwnCriterion,
    StallMark,
)
from kadash.core.clock import now
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, Locked, NotFound
from kadash.core.moments import day_of
from kadash.core.people import Person
from kadash.core.roles import Action, require
from kadash.core.settings import read_settings
from kadash.core.versions import added, claim
from kadash.standards import Criterion, program

LARGEST_FILE = 5 * 1024 * 1024
MOST_FILES = 10
MARKS = ("no", "some", "yes")
_FIELDS = ("claim", "stated", "reason", "evidence", "link", "owner", "day", "confirmed", "hours", "cents")


def open_assessment(database: Database, person: Person, *, title: str, from_id: int | None = None) -> int:
    """Open an assessment by the newest standard, returns its id.

    With ``from_id`` it starts from that one's answers, which wait to be confirmed; its evidence
    files come along. Raises NotAllowed, Invalid where another one is open, NotFound.
    """
    require(person, Action.EDIT_ASSESSMENT)
    if not title.strip():
        raise Invalid("An assessment needs a title, such as its year. Nothing was opened.")
    with database.writing(person) as session:
        if any(assessment.signed_at is None for assessment in queries.assessments(session)):
            raise Invalid("One assessment is open already. Finish or discard it before you open another.")
        opened = Assessment(
            title=title.strip(),
            standard_version=program().version,
            opened_at=now(),
            opened_by=person.name,
            taken_from_id=from_id,
        )
        session.add(opened)
        session.flush()
        assert opened.id is not None
        if from_id is not None:
            _take_over(session, opened.id, queries.one(session, assessment_id=from_id))
        return opened.id


def save_answer(
    database: Database, person: Person, *, assessment_id: int, answer: Answer, version: int
) -> int:
    """Store a confirmed answer against the version that was drawn (0: there was none); returns the new one.

    Raises NotAllowed, Locked, Invalid, NotFound or Clash.
    """
    require(person, Action.EDIT_ASSESSMENT)
    with database.writing(person) as session:
        criterion = _criterion(session, _unsigned(session, assessment_id), answer.criterion)
        values = asdict(checked(criterion, answer), dict_factory=_columns)
        row = _answer(session, assessment_id, answer.criterion)
        if row is None:
            if version:
                raise NotFound("That answer is no longer there. Nothing was changed. Reload the page.")
            row = AssessmentAnswer(assessment_id=assessment_id, criterion=answer.criterion, **values)
            session.add(row)
            session.flush()
            return row.version
        assert row.id is not None
        if version == 0:
            raise _answered_meanwhile(row, values)
        return claim(session, AssessmentAnswer, row.id, version, values).version


def confirm_answer(
    database: Database, person: Person, *, assessment_id: int, criterion: str, version: int
) -> None:
    """Let last time's answer count as it is. Raises NotAllowed, Locked, NotFound or Clash."""
    require(person, Action.EDIT_ASSESSMENT)
    with database.writing(person) as session:
        _unsigned(session, assessment_id)
        row = _answer(session, assessment_id, criterion)
        if row is None or row.id is None:
            raise NotFound("There is no answer to confirm. Nothing was changed. Reload the page.")
        claim(session, AssessmentAnswer, row.id, version, {"confirmed": True})


def add_evidence(
    database: Database, person: Person, *, assessment_id: int, criterion: str, name: str, content: bytes
) -> int:
    """Keep a file as evidence, returns its id. Raises NotAllowed, Locked, Invalid or NotFound."""
    require(person, Action.EDIT_ASSESSMENT)
    if not content:
        raise Invalid(f"{name} is empty. It was not kept.")
    if len(content) > LARGEST_FILE:
        raise Invalid(f"{name} is larger than 5 MB. It was not kept. Keep it elsewhere and give a link.")
    with database.writing(person) as session:
        _criterion(session, _unsigned(session, assessment_id), criterion)
        sha256 = hashlib.sha256(content).hexdigest()
        there = sm.select(EvidenceFile).where(
            EvidenceFile.assessment_id == assessment_id,
            EvidenceFile.criterion == criterion,
            ~sm.col(EvidenceFile.voided),
        )
        files = session.exec(there).all()
        for file in files:
            if file.sha256 == sha256 and file.id is not None:
                _keep_content(session, sha256, content)
                return file.id
        if len(files) >= MOST_FILES:
            raise Invalid(f"A criterion keeps {MOST_FILES} files. {name} was not kept. Remove one first.")
        _keep_content(session, sha256, content)
        return _add_file(session, assessment_id, criterion, name, len(content), sha256, person.name)


def remove_evidence(database: Database, person: Person, *, file_id: int) -> None:
    """Take a file away as evidence; it stays in the trail. Raises NotAllowed, Locked or NotFound."""
    require(person, Action.EDIT_ASSESSMENT)
    with database.writing(person) as session:
        file = session.get(EvidenceFile, file_id)
        if file is None or file.voided:
            raise NotFound("That file is no longer there. Nothing was changed. Reload the page.")
        _unsigned(session, file.assessment_id)
        file.voided = True
        session.add(file)


def add_own_criterion(database: Database, person: Person, *, level: str, title: str, requirement: str) -> str:
    """Set a criterion of the utility's own, returns its id. Raises NotAllowed or Invalid."""
    require(person, Action.EDIT_ASSESSMENT)
    if not title.strip() or level not in {level.id for level in program().levels}:
        raise Invalid("A criterion needs a title and one of the levels. Nothing was added.")
    with database.writing(person) as session:
        row = OwnCriterion(level=level, title=title.strip(), requirement=requirement.strip() or title.strip())
        session.add(row)
        session.flush()
        return f"{OWN}{row.id}"


def remove_own_criterion(database: Database, person: Person, *, criterion: str) -> None:
    """Take an own criterion away; signed assessments keep it. Raises NotAllowed or NotFound."""
    require(person, Action.EDIT_ASSESSMENT)
    number = criterion.removeprefix(OWN)
    with database.writing(person) as session:
        row = session.get(OwnCriterion, int(number)) if number.isdecimal() else None
        if row is None or row.voided:
            raise NotFound("That criterion is no longer there. Nothing was changed. Reload the page.")
        row.voided, row.version = True, row.version + 1
        session.add(row)


def save_stall_mark(
    database: Database,
    person: Person,
    *,
    assessment_id: int,
    reason: str,
    mark: str,
    note: str = "",
    version: int = 0,
) -> None:
    """Store how much a reason to stall is felt. Raises NotAllowed, Locked, Invalid or Clash."""
    require(person, Action.EDIT_ASSESSMENT)
    if mark not in MARKS or reason not in {stall.id for stall in program().stalls}:
        raise Invalid("Choose no, some or yes. Nothing was changed.")
    with database.writing(person) as session:
        _unsigned(session, assessment_id)
        row = session.exec(
            sm.select(StallMark).where(StallMark.assessment_id == assessment_id, StallMark.reason == reason)
        ).one_or_none()
        if row is None:
            session.add(StallMark(assessment_id=assessment_id, reason=reason, mark=mark, note=note.strip()))
        elif row.id is not None:
            claim(session, StallMark, row.id, version, {"mark": mark, "note": note.strip()})


def sign(database: Database, person: Person, *, assessment_id: int, version: int, today: date) -> None:
    """Sign an assessment off: it is locked, and keeps what the data said on that day.

    Raises NotAllowed, Locked, NotFound or Clash; Invalid where nothing is answered.
    """
    require(person, Action.SIGN_ASSESSMENT)
    with database.writing(person) as session:
        _unsigned(session, assessment_id)
        assessment = queries.view(session, assessment_id=assessment_id, today=today)
        if not any(standing.claim for standing in assessment.standings):
            raise Invalid("Nothing is answered yet. The assessment was not signed. Answer a criterion first.")
        changes: dict[str, Any] = {
            "signed_at": now(),
            "signed_by": person.name,
            "signed_on": today,
            "signed": frozen(assessment.standings, assessment.gap),
        }
        claim(session, Assessment, assessment_id, version, changes)


def discard(database: Database, person: Person, *, assessment_id: int, version: int) -> None:
    """Take an open assessment away. Raises NotAllowed, Locked, NotFound or Clash."""
    require(person, Action.EDIT_ASSESSMENT)
    with database.writing(person) as session:
        _unsigned(session, assessment_id)
        claim(session, Assessment, assessment_id, version, {"voided": True})


def _take_over(session: sm.Session, assessment_id: int, earlier: Assessment) -> None:
    """Copy an earlier assessment's answers and files under the ids of the newest standard."""
    assert earlier.id is not None
    standard = program()
    assessment = queries.view(
        session, assessment_id=earlier.id, today=day_of(earlier.opened_at, read_settings(session).zone)
    )
    answers = [queries.answer(row) for row in assessment.answers.values()]
    own = {criterion.id for criterion in queries.own_criteria(session)}
    for answer in carried_over(standard, answers, earlier.standard_version, own):
        values = asdict(answer, dict_factory=_columns)
        session.add(AssessmentAnswer(assessment_id=assessment_id, criterion=answer.criterion, **values))
    for criterion, files in assessment.files.items():
        for file in (each for each in files if each.sha256 not in assessment.removed):
            for successor in continued(standard, earlier.standard_version, criterion, own):
                _add_file(session, assessment_id, successor, file.name, file.size, file.sha256, file.added_by)


def _keep_content(session: sm.Session, sha256: str, content: bytes) -> None:
    """Keep a file's bytes, again where they had been removed with somebody's personal data."""
    kept = session.get(EvidenceContent, sha256) or EvidenceContent(sha256=sha256, content=content)
    kept.content, kept.removed_at = content, None
    session.add(kept)
    session.flush()


def _add_file(
    session: sm.Session, assessment_id: int, criterion: str, name: str, size: int, sha256: str, added_by: str
) -> int:
    row = EvidenceFile(
        assessment_id=assessment_id,
        criterion=criterion,
        name=name[-200:],
        size=size,
        sha256=sha256,
        added_by=added_by,
        added_at=now(),
    )
    return added(session, row)


def _unsigned(session: sm.Session, assessment_id: int) -> Assessment:
    """Return the assessment, locked against a signature meanwhile; raises Locked or NotFound."""
    assessment = session.get(Assessment, assessment_id, with_for_update=True, populate_existing=True)
    if assessment is None or assessment.voided:
        raise NotFound("That assessment is no longer there. Nothing was changed. Reload the page.")
    if assessment.signed_at is not None:
        raise Locked(
            f"{assessment.signed_by} signed this assessment. Nothing was changed. Open a new one from it."
        )
    return assessment


def _criterion(session: sm.Session, assessment: Assessment, criterion: str) -> Criterion:
    every = (*program(assessment.standard_version).criteria, *queries.own_criteria(session))
    found = next((each for each in every if each.id == criterion), None)
    if found is None:
        raise NotFound("That criterion is not part of the assessment. Nothing was changed.")
    return found


def _columns(fields: list[tuple[str, Any]]) -> dict[str, Any]:
    """Return the fields of an answer that are columns of its row."""
    return {name: value for name, value in fields if name in _FIELDS}


def _answer(session: sm.Session, assessment_id: int, criterion: str) -> AssessmentAnswer | None:
    return session.exec(
        sm.select(AssessmentAnswer).where(
            AssessmentAnswer.assessment_id == assessment_id, AssessmentAnswer.criterion == criterion
        )
    ).one_or_none()


def _answered_meanwhile(row: AssessmentAnswer, values: Mapping[str, Any]) -> Clash:
    differing = {name: (getattr(row, name), new) for name, new in values.items() if getattr(row, name) != new}
    return Clash(
        "Somebody else answered this after you opened it. Nothing of yours was saved yet. "
        "Compare the two values and save again, or keep theirs.",
        differing, table=AssessmentAnswer.__name__)  # fmt: skip
