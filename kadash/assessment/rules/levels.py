"""From claims to standings, from standings to the level, and from the level to the next one.

Bands and limits come from the standard; nothing here names a threshold.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from kadash.assessment.rules.facts import Facts
from kadash.assessment.rules.findings import Finding, finding
from kadash.standards import Criterion, Level, Program


class Claim(StrEnum):
    """What a person says about a criterion."""

    MET = "met"
    PARTLY = "partly"
    NOT = "not"
    NOT_APPLICABLE = "not_applicable"

    @property
    def label(self) -> str:
        return {"met": "Met", "partly": "Partly met", "not": "Not met", "not_applicable": "Not applicable"}[
            self
        ]


@dataclass(frozen=True)
class Answer:
    """A person's answer. ``stated`` is the number they state, in the criterion's unit.

    An answer taken over from an earlier assessment is shown, but does not count until confirmed.
    ``hours`` and ``cents`` estimate what meeting the criterion takes.
    """

    criterion: str
    claim: Claim | None = None
    stated: Decimal | None = None
    reason: str = ""
    evidence: str = ""
    link: str = ""
    owner: str = ""
    day: date | None = None
    confirmed: bool = True
    hours: Decimal | None = None
    cents: int | None = None
    files: int = 0


@dataclass(frozen=True)
class Standing:
    """Where one criterion stands. ``through`` is the higher criterion of the ladder that meets this one."""

    criterion: Criterion
    answer: Answer | None
    claim: Claim | None
    met: bool
    through: str | None
    finding: Finding | None
    contradicts: bool

    @property
    def waits(self) -> bool:
        """Whether an earlier answer waits to be confirmed."""
        return self.answer is not None and not self.answer.confirmed


def claimed(criterion: Criterion, answer: Answer | None) -> Claim | None:
    """Return the claim that counts: a stated number is held against the thresholds.

    None where nothing is claimed, or where the answer waits for confirmation.
    """
    if answer is None or not answer.confirmed:
        return None
    if answer.stated is not None and answer.claim is not Claim.NOT_APPLICABLE:
        return Claim.MET if criterion.holds(answer.stated) else Claim.NOT
    return answer.claim


def satisfied(claim: Claim | None, reason: str = "") -> bool:
    """Return whether a claim meets its criterion: met, or not applicable for a stated reason."""
    return claim is Claim.MET or (claim is Claim.NOT_APPLICABLE and bool(reason.strip()))


def standings(
    program: Program,
    answers: Iterable[Answer],
    known: Facts | Mapping[str, Finding],
    own: Sequence[Criterion] = (),
) -> tuple[Standing, ...]:
    """Return a standing for each criterion of the standard, then for the utility's own ones.

    ``known`` is what the data says: facts to compute the findings from, or the findings themselves
    by criterion, as they were kept when an assessment was signed.
    """
    given = {answer.criterion: answer for answer in answers}
    criteria = (*program.criteria, *own)
    claims = {criterion.id: claimed(criterion, _answer(criterion, given, criteria)) for criterion in criteria}
    reached = {
        criterion.id
        for criterion in criteria
        if satisfied(claims[criterion.id], _reason(given.get(criterion.id)))
    }
    return tuple(
        _standing(criterion, given, claims[criterion.id], reached, criteria, known) for criterion in criteria
    )


def level_reached(program: Program, met: Iterable[str]) -> Level | None:
    """Return the highest level all of whose criteria are met; None below the lowest."""
    have = set(met)
    full = [
        level
        for level in program.levels
        if all(criterion.id in have for criterion in program.asked_at(level.id))
    ]
    return full[-1] if full else None


def level_of(program: Program, standing: Iterable[Standing]) -> Level | None:
    """Return the level that these standings reach; the utility's own criteria do not count."""
    return level_reached(program, (standing.criterion.id for standing in standing if standing.met))


def level_backed(program: Program, standing: Iterable[Standing]) -> Level | None:
    """Return the level that is left if the data is right wherever it contradicts a claim.

    What the data cannot know counts as claimed. A contradicted criterion does not meet the lower ones of
    its ladder; those stand on their own claim and finding.
    """
    every = tuple(standing)
    doubted = {contradiction.criterion.id for contradiction in contradictions(every)}
    backed = {
        standing.criterion.id
        for standing in every
        if standing.met and standing.criterion.id not in doubted and standing.through not in doubted
    }
    return level_reached(program, backed)


def next_level(program: Program, reached: Level | None) -> Level | None:
    """Return the level above the reached one; None at the top."""
    rank = reached.rank if reached else 0
    return next((level for level in program.levels if level.rank == rank + 1), None)


def contradictions(standing: Iterable[Standing]) -> tuple[Standing, ...]:
    """Return the standings whose claim the data contradicts."""
    return tuple(standing for standing in standing if standing.contradicts)


def missing(program: Program, standing: Iterable[Standing], level: Level) -> tuple[Standing, ...]:
    """Return what keeps the program from a level, fewest first steps: of a ladder only its top criterion.

    Whoever meets the top of a ladder meets what is below, so the lower ones need no action of their own.
    """
    by_id = {standing.criterion.id: standing for standing in standing}
    unmet = [by_id[criterion.id] for criterion in program.asked_at(level.id) if not by_id[criterion.id].met]
    top = {
        standing.criterion.ladder: standing.criterion.id for standing in unmet if standing.criterion.ladder
    }
    return tuple(
        standing
        for standing in unmet
        if standing.criterion.ladder is None or top[standing.criterion.ladder] == standing.criterion.id
    )


def carried_over(
    program: Program, answers: Iterable[Answer], version: str, own: Iterable[str] = ()
) -> tuple[Answer, ...]:
    """Return an earlier assessment's answers as a start: under the ids of ``program``, none confirmed.

    ``version`` is that of the standard they were given to; ``own`` names the utility's own criteria.
    """
    kept = set(own)
    return tuple(
        replace(answer, criterion=successor, confirmed=False)
        for answer in answers
        for successor in continued(program, version, answer.criterion, kept)
    )


def continued(program: Program, version: str, criterion: str, own: Iterable[str]) -> tuple[str, ...]:
    """Return the ids that continue a criterion of an older version; the utility's own ones stay."""
    return (criterion,) if criterion in own else program.successors(version, criterion)


@dataclass(frozen=True)
class Change:
    """A criterion in two assessments."""

    criterion: Criterion
    before: Claim | None
    after: Claim | None
    met_before: bool
    met_after: bool
    waits: bool = False

    @property
    def kind(self) -> str:
        """``waits`` (to be confirmed), ``gained``, ``lost``, ``changed`` (claim, not outcome) or ``same``."""
        if self.waits:
            return "waits"
        if self.met_before != self.met_after:
            return "gained" if self.met_after else "lost"
        return "same" if self.before == self.after else "changed"


def compared(
    program: Program, before: Iterable[Standing], after: Iterable[Standing], version: str
) -> tuple[Change, ...]:
    """Return what became of each criterion of ``after`` since ``before``, taken by standard ``version``.

    A criterion that nothing in the older version led to has no claim before.
    """
    old: dict[str, Standing] = {}
    stands = tuple(after)
    own = {standing.criterion.id for standing in stands if standing.criterion.own}
    for standing in before:
        for successor in continued(program, version, standing.criterion.id, own):
            old[successor] = standing
    return tuple(
        Change(
            standing.criterion,
            old[standing.criterion.id].claim if standing.criterion.id in old else None,
            standing.claim,
            standing.criterion.id in old and old[standing.criterion.id].met,
            standing.met,
            standing.waits,
        )
        for standing in stands
    )


def _answer(
    criterion: Criterion, given: Mapping[str, Answer], criteria: Sequence[Criterion]
) -> Answer | None:
    """Return the answer to a criterion; a number stated elsewhere on its ladder answers it as well."""
    if criterion.id in given or criterion.ladder is None or criterion.measure is None:
        return given.get(criterion.id)
    return next(
        (
            given[each.id]
            for each in criteria
            if each.measure == criterion.measure and each.id in given and given[each.id].stated is not None
        ),
        None,
    )


def _standing(
    criterion: Criterion,
    given: Mapping[str, Answer],
    claim: Claim | None,
    reached: set[str],
    criteria: Sequence[Criterion],
    known: Facts | Mapping[str, Finding],
) -> Standing:
    through = None if criterion.id in reached else _higher(criterion, reached, criteria)
    met = criterion.id in reached or through is not None
    found = finding(criterion, known) if isinstance(known, Facts) else known.get(criterion.id)
    contradicts = (
        claim is Claim.MET
        and found is not None
        and found.value is not None
        and not criterion.holds(found.value)
    )
    return Standing(criterion, given.get(criterion.id), claim, met, through, found, contradicts)


def _higher(criterion: Criterion, reached: set[str], criteria: Sequence[Criterion]) -> str | None:
    """Return a met criterion higher on the same ladder; criteria stand in the order of their levels."""
    if criterion.ladder is None:
        return None
    index = criteria.index(criterion)
    above = (each.id for each in criteria[index + 1 :] if each.ladder == criterion.ladder)
    return next((each for each in above if each in reached), None)


def _reason(answer: Answer | None) -> str:
    return answer.reason if answer else ""
