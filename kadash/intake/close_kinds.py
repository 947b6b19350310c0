"""Two kinds that fit a table nearly equally well: a person says which it is, with what speaks for each."""

from collections.abc import Mapping, Sequence

from kadash.intake.candidates import Candidate
from kadash.intake.mapping import match_columns
from kadash.intake.types import Question

KEY = "kind"
APART = 1.0  # a column that only one of two kinds explains may be chance
ENOUGH = 2.0  # what scores less is no serious claim
_NAMED = 6


def settled(
    best: Candidate, found: Sequence[Candidate], answers: Mapping[str, str]
) -> tuple[Candidate, tuple[Question, ...]]:
    """Return the candidate that is taken, and the question where another kind comes close to it.

    An answer of the key ``kind`` chooses among those that come close.
    """
    close = _close(best, found)
    if len(close) < 2:
        return best, ()
    said = next((one for one in close if one.kind.name == answers.get(KEY)), None)
    return (said, ()) if said else (best, (_question(close),))


def _close(best: Candidate, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the best candidate of each kind that claims the same header with nearly the same score.

    A kind that explains nothing but what the best one explains is no rival of it: where both explain the same
    (a code, a name and an amount), the first kind is taken and says so.
    """
    by_kind = {best.kind.name: best}
    for one in sorted(found, key=lambda candidate: -candidate.score):
        same_table = one.sheet is best.sheet and (one.top, one.bottom) == (best.top, best.bottom)
        serious = one.score >= max(ENOUGH, best.score - APART)
        if not same_table or not serious or one.kind.declines or best.kind.declines:
            continue
        if _explained(one) - _explained(best):
            by_kind.setdefault(one.kind.name, one)
    return list(by_kind.values())


def _explained(one: Candidate) -> set[int]:
    columns, _ = match_columns(one.names, one.kind.fields_of(one.layout))
    return {column.position for column in columns if column.field}


def _question(close: Sequence[Candidate]) -> Question:
    reasons = ". ".join(_reason(one) for one in close)
    return Question(
        KEY,
        f"This table could be of {len(close)} kinds. {reasons}. Which is it?",
        tuple(one.kind.name for one in close),
    )


def _reason(one: Candidate) -> str:
    columns, _ = match_columns(one.names, one.kind.fields_of(one.layout))
    known = [column.header for column in columns if column.field]
    left = [column.header for column in columns if column.header and not column.field]
    without = f"; it would leave out {_listed(left)}" if left else ""
    return f"As {one.kind.label.lower()} it has {_listed(known) or 'the form of them'}{without}"


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(f"“{name[:60]}”" for name in names[:_NAMED]) + more
