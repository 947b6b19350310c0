"""One wave: from answers to marks, and from marks to the figures that may be shown."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np
import pandas as pd

from kadash.satisfaction.rules.answers import rating, yes_no
from kadash.satisfaction.rules.intervals import Estimate, estimate, weighted_factors
from kadash.satisfaction.rules.privacy import large_enough, published
from kadash.satisfaction.rules.scales import RECOMMEND, Scale, factor_weights, points, promoter_score

FACTOR = "factor:"
OVERALL, COMBINED, RECOMMENDED, PROMOTERS = "overall", "factors", "recommend", "nps"
PLANNING = "joint_planning"
ATTRIBUTES = ("customer_class", "representative", PLANNING)
# What a confidential wave is broken down by; its representatives are never compared.
CONFIDENTIAL_ATTRIBUTES = (PLANNING, "customer_class")
WHOLE = ""


@dataclass(frozen=True)
class RatedQuestion:
    """What a column of answers is to the index; ``scale`` None where its answers are no ratings."""

    title: str
    part: str
    factor: str | None = None
    scale: Scale | None = None
    weight: Decimal | None = None
    choices: Mapping[str, str] = field(default_factory=dict)

    @property
    def measure(self) -> str | None:
        """``overall``, ``recommend`` or ``factor:NAME``; None where it gives no mark."""
        if self.part == "factor" and self.factor:
            return f"{FACTOR}{self.factor}"
        return self.part if self.part in (OVERALL, RECOMMENDED) else None


@dataclass(frozen=True)
class Marks:
    """Marks on 1,000 points by unit.

    ``frame`` is indexed by unit: an account's id, or ``r`` and the response's id where the account is
    not known. Columns: the measures in points, ``nps`` in −100 to 100, ``joint_planning`` as yes or no,
    NaN where not answered. ``unreadable`` counts the answers that are on no scale, by question.
    """

    frame: pd.DataFrame
    weights: Mapping[str, Decimal]
    unreadable: Mapping[str, int]

    @property
    def factors(self) -> list[str]:
        """The measures that are factors, in the order of the questions."""
        return [name for name in self.frame.columns if name.startswith(FACTOR)]

    @property
    def headline(self) -> str | None:
        """The measure that is the wave's index: the overall question, else the weighed factors."""
        for measure in (OVERALL, COMBINED, RECOMMENDED):
            parts = self.factors if measure == COMBINED else [measure]
            if measure in measures(self) and self.frame[parts].notna().any(axis=None):
                return measure
        return None

    @property
    def per_unit(self) -> pd.Series:
        """The headline mark of each unit; for combined factors those that the unit answered, weighed."""
        if self.headline == COMBINED:
            used = self.frame[self.factors]
            share = pd.Series({name: float(weight) for name, weight in self.weights.items()})
            given = used.notna() * share
            weighed: pd.Series = (used * share).sum(axis=1) / given.sum(axis=1).where(lambda total: total > 0)
            return weighed
        if self.headline is None:
            return pd.Series(float("nan"), index=self.frame.index)
        return pd.Series(self.frame[self.headline])


def marks(questions: Sequence[RatedQuestion], responses: pd.DataFrame) -> Marks:
    """Return the marks of a wave.

    ``responses`` has the columns ``response_id``, ``account_id`` (NaN: not known) and ``answers`` (a
    mapping of question titles to text). Several columns of one measure, and several respondents of one
    account, are averaged; of joint planning a single yes counts.
    """
    rated = [q for q in questions if q.measure and q.scale]
    answers = responses["answers"].to_list()
    unreadable: dict[str, int] = {}
    columns: dict[str, list[np.ndarray]] = {}
    for question in rated:
        values = _points(question, answers, unreadable)
        columns.setdefault(str(question.measure), []).append(values)
        if question.measure == RECOMMENDED and question.scale == RECOMMEND:
            columns.setdefault(PROMOTERS, []).append(np.array([_promoter(value / 100) for value in values]))
    frame = pd.DataFrame(
        {name: _mean(parts) for name, parts in columns.items()} | {PLANNING: _planning(questions, answers)},
        index=pd.Index(units(responses), name="unit", dtype=object),
        dtype=float,
    )
    given = {str(q.measure): q.weight for q in rated if q.part == "factor"}
    whole = frame
    if not frame.index.is_unique:  # several respondents of one account
        grouped = frame.groupby(level="unit", sort=False)
        whole = grouped.mean()
        whole[PLANNING] = grouped[PLANNING].max()
    whole.index = pd.Index(whole.index.to_list(), name="unit")
    whole[PLANNING] = whole[PLANNING].map({1.0: "yes", 0.0: "no"})
    return Marks(whole, factor_weights(given), unreadable)


def _mean(parts: Sequence[np.ndarray]) -> np.ndarray:
    """Return the mean of the columns of one measure, NaN where none was answered."""
    return parts[0] if len(parts) == 1 else pd.DataFrame(dict(enumerate(parts))).mean(axis=1).to_numpy()


def units(responses: pd.DataFrame) -> list[object]:
    """Return the unit of each response: its account's id, else a name of its own."""
    return [
        f"r{response}" if pd.isna(account) else int(account)
        for response, account in zip(responses["response_id"], responses["account_id"], strict=True)
    ]


def _points(
    question: RatedQuestion, answers: Sequence[Mapping[str, str | None]], unreadable: dict[str, int]
) -> np.ndarray:
    assert question.scale is not None
    given = [answer.get(question.title) for answer in answers]
    known: dict[str | None, float] = {}
    bad: set[str | None] = set()
    for text in set(given):
        known[text] = float("nan")
        try:
            value = rating(text, question.choices)
            if value is not None:
                known[text] = float(points(value, question.scale))
        except ValueError:
            bad.add(text)
    if bad:
        unreadable[question.title] = sum(text in bad for text in given)
    return np.array([known[text] for text in given], dtype=float)


def _promoter(tenths: float) -> float:
    return tenths if math.isnan(tenths) else float(promoter_score(Decimal(str(round(tenths, 6)))))


def _planning(questions: Sequence[RatedQuestion], answers: Sequence[Mapping[str, str | None]]) -> np.ndarray:
    """Return 1 where an answer says that there was joint planning, 0 where it says no, NaN else."""
    asked = [q.title for q in questions if q.part == PLANNING]
    said = [[yes_no(given.get(title)) for title in asked] for given in answers]
    return np.array([max((float(a) for a in row if a is not None), default=math.nan) for row in said])


def measures(whole: Marks) -> list[str]:
    """Return the measures of a wave, the index first."""
    factors = whole.factors
    found = [OVERALL] * (OVERALL in whole.frame) + [COMBINED] * bool(factors) + factors
    return found + [name for name in (RECOMMENDED, PROMOTERS) if name in whole.frame]


def measured(whole: Marks, measure: str, *, asked: int | None, only: pd.Index | None = None) -> Estimate:
    """Return one figure of a wave, or of the units ``only``."""
    frame = whole.frame if only is None else whole.frame.loc[only]
    if measure == COMBINED:
        weights = {name: float(weight) for name, weight in whole.weights.items()}
        return weighted_factors(frame, weights, asked=asked)
    bounds = (-100.0, 100.0) if measure == PROMOTERS else (0.0, 1000.0)
    return estimate(list(frame[measure].dropna()), asked=asked, bounds=bounds)


def shown_groups(
    whole: Marks, measure: str, attributes: pd.DataFrame, *, confidential: bool
) -> dict[str, list[object]]:
    """Return the groups of a measure that may be shown, by attribute.

    ``attributes`` is indexed by unit with the columns of ATTRIBUTES. For the combined factors a group is
    shown only where it is for each factor.
    """
    names = CONFIDENTIAL_ATTRIBUTES if confidential else ATTRIBUTES
    if measure == COMBINED:
        parts = [shown_groups(whole, f, attributes, confidential=confidential) for f in whole.factors]
        return {n: [g for g in parts[0][n] if all(g in part[n] for part in parts)] for n in names}
    answered = attributes.loc[whole.frame.index[whole.frame[measure].notna()]]
    if confidential:
        return published(answered, names)
    return {name: large_enough(answered[name].dropna()) for name in names}


def figures(
    whole: Marks,
    attributes: pd.DataFrame,
    *,
    asked: int | None,
    asked_by: Mapping[tuple[str, object], int],
    confidential: bool,
    groups: bool = True,
) -> pd.DataFrame:
    """Return every figure of a wave that may be shown, and which groups are held back.

    A row per measure and group: ``measure, attribute, group`` (both empty for the whole), ``n, asked,
    rate, index, low, high``. ``asked_by`` says how many of a group were asked. A group that is held
    back has no ``index``, and in a confidential wave no ``n``, ``asked`` or ``rate`` either. ``groups``
    False gives the whole only.
    """
    rows = []
    for measure in measures(whole):
        rows.append((measure, WHOLE, WHOLE, measured(whole, measure, asked=asked)))
        if not groups:
            continue
        shown = shown_groups(whole, measure, attributes, confidential=confidential)
        for attribute, allowed in shown.items():
            for group in sorted(attributes[attribute].dropna().unique(), key=str):
                only = attributes.index[attributes[attribute] == group]
                known = asked_by.get((attribute, group))
                if group in allowed:
                    found = measured(whole, measure, asked=known, only=only)
                elif confidential:
                    found = Estimate(0, None, None, None, None)
                else:
                    found = Estimate(_answered(whole, measure, only), known, None, None, None)
                rows.append((measure, attribute, group, found))
    return pd.DataFrame(
        [
            (m, a, g, e.n or None, e.asked, e.rate if e.n else None, e.mean, e.low, e.high)
            if a
            else (m, a, g, e.n, e.asked, e.rate, e.mean, e.low, e.high)
            for m, a, g, e in rows
        ],
        columns=["measure", "attribute", "group", "n", "asked", "rate", "index", "low", "high"],
    ).astype(dict.fromkeys(("n", "asked", "rate", "index", "low", "high"), "float64"))


def _answered(whole: Marks, measure: str, only: pd.Index) -> int:
    frame = whole.frame.loc[only]
    return int(
        (frame[whole.factors].notna().any(axis=1) if measure == COMBINED else frame[measure].notna()).sum()
    )


def label(measure: str) -> str:
    """Return a measure as people read it."""
    if measure.startswith(FACTOR):
        return measure.removeprefix(FACTOR)
    return {
        OVERALL: "Overall satisfaction",
        COMBINED: "All factors weighed",
        RECOMMENDED: "Would recommend",
        PROMOTERS: "Net promoter score",
    }.get(measure, measure)
