"""Two columns with different names for one field (Title and Job Title): the better one by its values.

Which of two columns of one name it is, is asked while columns are matched (see ``mapping``). Here one was
taken by its name, and another could be it, too. What was left out is named, and can be chosen instead.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from kadash.core.frames import as_text
from kadash.intake import values
from kadash.intake.mapping import BY_A_PERSON, UNKNOWN, claims_on, label
from kadash.intake.types import Body, Column, Field, Type

TWICE_AS_GOOD = 2  # by so much a column of text must be better than one with the better name
_SEEN = 2_000
_NAMED = 4
_SALUTATION = r"(?i)(?:mrs?|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau|sr|sra|mme|m)\.?"


@dataclass(frozen=True)
class Settled:
    """The columns, each field with its better one, and what must be said of the others."""

    columns: tuple[Column, ...]
    warnings: tuple[str, ...] = ()


def better_columns(columns: Sequence[Column], body: Body, fields: Sequence[Field]) -> Settled:
    """Hold columns that nothing was made of against those whose field they could be, too.

    A column whose cells are all blank or unreadable gives its field to one that has it; a column of text also
    where the other is at least twice as good. What a person said stays.
    """
    open_places = {c.position for c in columns if c.field is None and c.reason == UNKNOWN and c.header}
    taken = {c.field: c.position for c in columns if c.field}
    now, told = {c.position: c for c in columns}, []
    for field, places in claims_on(body.headers, fields, open_places):
        place = taken.get(field.name)
        if place is None or now[place].reason == BY_A_PERSON or place not in body.frame:
            continue
        rivals = [rival for rival in places if now[rival].field is None and _filled(body, rival)]
        for rival in rivals:
            better = _better(body, field, rival, place)
            if field.adds and not better:
                continue  # several may be added up: what is made of the rest is the kind's affair
            first, other = (rival, place) if better else (place, rival)
            now[first] = replace(now[first], field=field.name, reason=_why(body, field, first, place))
            now[other] = replace(now[other], field=None, reason=f"another column was taken as {field.label}")
            if _differ(body, first, other) and _filled(body, other):
                told.append((label(body.headers, first), label(body.headers, other), field))
            place = first
    return Settled(tuple(now[c.position] for c in columns), _warning(told))


def _why(body: Body, field: Field, chosen: int, by_name: int) -> str:
    if chosen == by_name:
        return f"the header says “{body.headers[chosen]}”"
    return f"its values say more of the {field.label.lower()} than those of “{body.headers[by_name]}”"


def _cells(body: Body, place: int) -> pd.Series:
    return as_text(body.frame[place].head(_SEEN))


def _filled(body: Body, place: int) -> bool:
    return bool((body.frame[place] != "").any())


def _differ(body: Body, one: int, other: int) -> bool:
    return not as_text(body.frame[one]).equals(as_text(body.frame[other]))


def _worth(body: Body, field: Field, place: int) -> float:
    """Return the share of rows whose cell could be a value of the field, 0 to 1."""
    cells = _cells(body, place)
    there = (cells != "") & ~values.is_missing(cells)
    if field.type is Type.TEXT:
        there &= cells.str.contains(r"[^\W_]", regex=True) & ~cells.str.fullmatch(_SALUTATION)
    else:
        there &= cells.str.contains(
            r"[^\W_]" if field.type in (Type.FLAG, Type.IDENTIFIER) else r"\d", regex=True
        )
    return float(there.mean()) if len(cells) else 0.0


def _better(body: Body, field: Field, rival: int, place: int) -> bool:
    new, old = _worth(body, field, rival), _worth(body, field, place)
    if field.type is not Type.TEXT:
        return old == 0 < new
    return new > 0 and new >= TWICE_AS_GOOD * old


def _warning(told: Sequence[tuple[str, str, Field]]) -> tuple[str, ...]:
    if not told:
        return ()
    parts = [
        f"“{first}” is the {field.label.lower()}, not “{other}”" for first, other, field in told[:_NAMED]
    ]
    more = f", and {len(told) - _NAMED} more" if len(told) > _NAMED else ""
    _, other, field = told[0]
    return (
        "Several columns could be the same field; one was taken and the other left out: "
        f"{'; '.join(parts)}{more}. "
        f'To take another, choose it among the columns (--map "{other}={field.name}").',
    )
