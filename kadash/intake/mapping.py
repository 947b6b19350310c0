"""Mapping columns to fields: by the names that exports use, or as a person said."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

import pandas as pd

from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.spans import spans
from kadash.intake.types import Body, Column, Field, Question, Type

IGNORE = ("", "-", "ignore")
UNKNOWN = "not a column that Kadash knows"
NOT_NEEDED = "not part of a reading"
BY_A_PERSON = "chosen by a person"
_MONEY = re.compile(r"[$€£]|\b(usd|dollars?)\b", re.IGNORECASE)
_LASTING = re.compile(
    r"\((?:in )?(?:hrs?|hours?|mins?|minutes?|days?|secs?|seconds?|hh:mm(?::ss)?)\)", re.IGNORECASE
)
_LOOSEST = 4
_QUANTITIES = frozenset({Type.NUMBER, Type.INTEGER})
_AMOUNTS = frozenset({Type.MONEY, Type.BILLED})
_TOTALS = _QUANTITIES | _AMOUNTS | {Type.COMPUTED}


def match_columns(
    names: Sequence[str],
    fields: Sequence[Field],
    *,
    frame: pd.DataFrame | None = None,
    corrections: Mapping[str, str] | None = None,
    answers: Mapping[str, str] | None = None,
) -> tuple[tuple[Column, ...], tuple[Question, ...]]:
    """Give each column its field and the reason, and ask where two columns have an equal claim.

    ``corrections`` maps a column's header (or its label, where two have one header) to a field
    name, or to "" for none; what it names is not guessed any more.
    """
    chosen: dict[int, tuple[str | None, str]] = {}
    for column, said in _corrected(names, corrections or {}).items():
        chosen[column] = (None if said in IGNORE else said, BY_A_PERSON)
    taken = {said for said, _ in chosen.values() if said}
    questions = _said_twice(names, fields, chosen, frame, answers or {})
    claims = _claims(names, fields, set(chosen))
    claims += _claims_of_spans(names, fields, set(chosen), frame)
    for field, positions, form in claims:
        if field.name in taken or any(position in chosen for position in positions):
            continue
        taken.add(field.name)
        position, question = _settle(names, field, positions, frame, answers or {})
        if question:
            questions.append(question)
        for other in positions:
            if other != position:
                chosen[other] = (None, f"another column was taken as {field.label}")
        if position is not None:
            chosen[position] = (field.name, f"the header says “{form}”")
    return tuple(
        Column(position, name, *chosen.get(position, (None, UNKNOWN))) for position, name in enumerate(names)
    ), tuple(questions)


def _said_twice(
    names: Sequence[str],
    fields: Sequence[Field],
    chosen: dict[int, tuple[str | None, str]],
    frame: pd.DataFrame | None,
    answers: Mapping[str, str],
) -> list[Question]:
    """Ask which column it is where a person gave one field to several that can't be added up."""
    questions: list[Question] = []
    for field in fields:
        positions = [position for position in sorted(chosen) if chosen[position][0] == field.name]
        if field.adds or field.highest or len(positions) < 2:
            continue
        position, question = _settle(names, field, positions, frame, answers)
        if question:
            questions.append(question)
        for other in positions:
            if other != position:
                chosen[other] = (None, f"another column was taken as {field.label}")
    return questions


def label(names: Sequence[str], position: int) -> str:
    """Return what a column is called on the screen: its header, with its place where that repeats."""
    name = names[position]
    return f"{name} (column {position + 1})" if not name or names.count(name) > 1 else name


def origin(body: Body, position: int, row: int) -> str:
    """Return what the file calls the column that a cell stands in (see ``Body.origins``)."""
    names = body.origins.get(position)
    return str(names[row]) if names is not None else label(body.headers, position)


def _corrected(names: Sequence[str], corrections: Mapping[str, str]) -> dict[int, str]:
    found: dict[int, str] = {}
    for column, field in corrections.items():
        wanted = headers.key(column)
        exact = [i for i in range(len(names)) if label(names, i) == column]
        close = [
            i for i, name in enumerate(names) if name == column or (wanted and headers.key(name) == wanted)
        ]
        for position in (exact or close)[:1]:
            found[position] = field.strip()
    return found


def _claims(
    names: Sequence[str], fields: Sequence[Field], closed: set[int]
) -> list[tuple[Field, list[int], str]]:
    """Return (field, columns, header) best claim first: the field's own words before looser ones."""
    claims: list[tuple[int, int, Field, list[int], str]] = []
    places: list[dict[str, list[int]]] = [{} for _ in range(_LOOSEST)]
    for position, name in enumerate(names):
        for looseness, form in enumerate(_forms(name) if position not in closed else ()):
            places[looseness].setdefault(form, []).append(position)
    dollars = {position for position, name in enumerate(names) if _MONEY.search(name)}
    measured = {position for position, name in enumerate(names) if values.unit_in_header(name)} - dollars
    shares = {position for position, name in enumerate(names) if headers.is_share(name)}
    lasting = {position for position, name in enumerate(names) if _LASTING.search(name)}
    for order, field in enumerate(fields):
        ranks = _ranks(field)
        for looseness, forms in enumerate(places):
            for word in forms.keys() & ranks.keys():
                positions = forms[word]
                if shares and field.type in _TOTALS:  # “Cost ($/kWh)” is no bill's cost
                    positions = [position for position in positions if position not in shares]
                if field.type in _QUANTITIES:  # “Energy ($)” is what the energy costs
                    positions = [position for position in positions if position not in dollars]
                elif field.type in _AMOUNTS and looseness:  # nor is “Bill Total (kWh)” what it costs
                    positions = [position for position in positions if position not in measured]
                elif field.type is Type.DATE:  # “First response time (in hrs)” is no moment
                    positions = [position for position in positions if position not in lasting]
                if positions:
                    first = ranks[word] * _LOOSEST + looseness
                    claims.append((first, order, field, positions, names[positions[0]]))
    claims.sort(key=lambda claim: claim[:2])
    return [claim[2:] for claim in claims]


def _claims_of_spans(
    names: Sequence[str], fields: Sequence[Field], closed: set[int], frame: pd.DataFrame | None
) -> list[tuple[Field, list[int], str]]:
    """Return the claims of headers that name the two ends of one span, if their cells may be days.

    ``Bill From`` and ``Bill To`` are companies, too.
    """
    claims: list[tuple[Field, list[int], str]] = []
    by_name = {field.name: field for field in fields}
    for field in fields:
        start = by_name.get(field.after or "")
        if start is None or not field.spans:
            continue
        for pair in spans(names, field.spans):
            if frame is None or all(_has_digits(frame[at]) for at in pair):
                claims += [(one, [at], names[at]) for one, at in zip((start, field), pair, strict=True)]
    return [claim for claim in claims if claim[1][0] not in closed]


def _has_digits(column: pd.Series) -> bool:
    """Say whether half of the cells that are filled hold a digit, as every date does."""
    cells = as_text(column)
    filled = cells[cells != ""]
    return bool(filled.empty or filled.str.contains(r"\d", regex=True).mean() >= 0.5)


def claims_on(
    names: Sequence[str], fields: Sequence[Field], places: Collection[int]
) -> list[tuple[Field, list[int]]]:
    """Return which of these columns could be which field by their names, the best claim first."""
    closed = set(range(len(names))) - set(places)
    return [(field, positions) for field, positions, _ in _claims(names, fields, closed)]


@lru_cache(maxsize=1000)
def words_of(field: Field) -> tuple[str, ...]:
    """Return the names that a field goes by, as ``headers.key`` gives them, its own first."""
    return tuple(dict.fromkeys(headers.key(word) for word in (field.name, field.label, *field.synonyms)))


@lru_cache(maxsize=1000)
def _ranks(field: Field) -> dict[str, int]:
    return {word: rank for rank, word in enumerate(words_of(field))}


@lru_cache(maxsize=8192)
def _forms(name: str) -> tuple[str, ...]:
    """Return the forms of a header to try: whole, without a unit in brackets, without one at its end.

    A unit in front is left: ``kWh Charges`` are no charges for everything.
    """
    unit = values.unit_in_header(name)
    bare = name.rstrip().removesuffix(unit) if unit else name
    return tuple(dict.fromkeys(form for form in (*headers.keys(name), headers.key(bare)) if form))


def _settle(
    names: Sequence[str],
    field: Field,
    positions: list[int],
    frame: pd.DataFrame | None,
    answers: Mapping[str, str],
) -> tuple[int | None, Question | None]:
    """Return the one column, or the question which of several it is."""
    if len(positions) == 1:
        return positions[0], None
    labels = [label(names, position) for position in positions]
    answer = answers.get(f"column:{field.name}")
    if answer is not None:
        wanted = re.sub(r"\D", "", answer.rpartition("column")[2])
        for position, text in zip(positions, labels, strict=True):
            if answer == text or wanted == str(position + 1):
                return position, None
    if frame is not None:
        first = as_text(frame[positions[0]])
        if all(first.equals(as_text(frame[position])) for position in positions[1:]):
            return positions[0], None
        filled = [position for position in positions if (frame[position] != "").any()]
        if len(filled) == 1:
            return filled[0], None
    samples: tuple[tuple[str, tuple[str, ...]], ...] = ()
    if frame is not None:
        samples = tuple(
            (text, tuple(str(value) for value in frame[position].head(3)))
            for position, text in zip(positions, labels, strict=True)
        )
    text = f"Two columns could be the {field.label.lower()}. Which one is it?"
    return None, Question(f"column:{field.name}", text, tuple(labels), samples)
