"""Codes for no answer in a survey's columns: found where the column proves them, asked about, or named."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd

from kadash.intake.mapping import label
from kadash.intake.types import Column, Context, Question, Typed
from kadash.satisfaction.rules.answers import guess_scale
from kadash.satisfaction.rules.no_answer import (
    codes_apart,
    doubtful_codes,
    proved_codes,
    said_codes,
    without_codes,
)
from kadash.satisfaction.rules.scales import Scale
from kadash.satisfaction.uploads.columns import part_of

RATED = ("overall", "factor", "recommend")
Answers = dict[int, pd.Series]


def without_codes_of(
    typed: Typed,
    columns: Sequence[Column],
    answers: Answers,
    counted: np.ndarray[Any, np.dtype[np.bool_]],
    context: Context,
) -> tuple[Answers, list[Question], list[str]]:
    """Blank the codes that stand for no answer; returns the answers, questions and what must be said.

    ``answers`` are the texts of each column by position, ``counted`` marks the rows that are respondents.
    """
    given = {c.position: [str(text) for text in answers[c.position][counted].dropna()] for c in columns}
    rated = [column for column in columns if part_of(column)[0] in RATED]
    proved = {code for column in rated for code in proved_codes(given[column.position])}
    found, questions, taken = dict(answers), list[Question](), dict[str, list[str]]()
    for column in columns:
        name = label(typed.body.headers, column.position)
        codes, question = _codes_of(name, column, given[column.position], proved, context)
        questions += [question] if question else []
        hit = answers[column.position].isin(codes)
        if codes and (hit & counted).any():
            found[column.position] = answers[column.position].where(~hit, None)
            for code in answers[column.position][hit & counted].unique():
                taken.setdefault(str(code), []).append(name)
    said = [
        f"“{code}” is taken as no answer in {len(names)} {'column' if len(names) == 1 else 'columns'} "
        f"({', '.join(names[:4])}{', …' if len(names) > 4 else ''})."
        for code, names in taken.items()
    ]
    return found, questions, said


def _codes_of(
    name: str, column: Column, given: Sequence[str], proved: set[str], context: Context
) -> tuple[frozenset[str], Question | None]:
    said = context.answers.get(f"missing:{name}") or context.answers.get(f"missing:{column.header}")
    codes = said_codes(said) | said_codes(context.answers.get("missing"))
    if said is not None or context.answers.get("missing", "").strip().casefold() == "none":
        return codes, None
    # What one question proves holds for comments beside it: nobody writes −99.
    codes |= {code for code in proved if code.lstrip("-").strip("9") == "" and len(code) > 2}
    if part_of(column)[0] not in RATED:
        return codes, None
    codes |= set(proved_codes(given))
    doubtful, most = tuple(code for code in doubtful_codes(given) if code not in codes), 10
    if not doubtful and part_of(column)[0] != "recommend" and not _says_its_scale(name, given):
        apart = [code for code in codes_apart(given) if code not in codes]
        doubtful, most = tuple(code for code in apart if not _is_mark(code, name, column, context)), 5
    if not doubtful:
        return codes, None
    text = f"In “{name}”, {' and '.join(doubtful)} stands beside marks up to {most}. Is it “no answer”?"
    rest = tuple(without_codes(given, doubtful)[:3])
    return codes, Question(f"missing:{name}", text, (",".join(doubtful), "none"), ((name, rest),))


def _says_its_scale(name: str, given: Sequence[str]) -> bool:
    """Tell whether a question's title states the scale of its marks: then no gap among them says anything."""
    guess = guess_scale(name, given)
    return guess is not None and guess.certain


def _is_mark(code: str, name: str, column: Column, context: Context) -> bool:
    """Tell whether a scale that a person said holds this number: then it is a mark."""
    said = context.answers.get(f"scale:{name}") or context.answers.get(f"scale:{column.header}")
    try:
        return Decimal(code) in Scale.parse(said or context.answers.get("scale") or "")
    except (ValueError, ArithmeticError):
        return False
