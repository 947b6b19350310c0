"""What respondents wrote. Text is text: it is never turned into HTML or a formula."""

import pandas as pd
import sqlmodel as sm

from kadash.satisfaction.queries.facts import account_facts
from kadash.satisfaction.queries.waves import Answered, Wave, answered
from kadash.satisfaction.rules.answers import is_missing
from kadash.satisfaction.rules.intervals import SMALLEST
from kadash.satisfaction.rules.privacy import nameable
from kadash.satisfaction.rules.wave import units

COLUMNS = ["wave_id", "wave", "response_id", "account_id", "account", "representative", "group"]
COLUMNS += ["question", "comment", "points"]


def comments(session: sm.Session, *, waves: list[Wave], search: str = "") -> pd.DataFrame:
    """Return the comments of readable waves that hold every word of ``search``, newest wave first.

    Columns: wave_id, wave, response_id, account_id, account (name), representative, group, question,
    comment, points (the respondent's index). In a confidential wave all but wave, group, question and
    comment are empty, nothing is shown of fewer than five comments, the order says nothing, and the
    group (the class) is named only where at least ten of it answered.
    """
    parts = [_of(session, wave) for wave in sorted(waves, key=lambda w: -w.id) if wave.readable]
    parts = [part for part in parts if not part.empty]
    if not parts:
        return pd.DataFrame(columns=COLUMNS)
    found = pd.concat(parts, ignore_index=True)
    for word in search.split():
        inside = found["comment"] + " " + found["account"].fillna("") + " " + found["group"].fillna("")
        found = found[inside.str.contains(word, case=False, regex=False)]
    return found.reset_index(drop=True)


def _of(session: sm.Session, wave: Wave) -> pd.DataFrame:
    of = answered(session, wave=wave)
    asked = [q.title for q in of.questions if q.part == "comment"]
    rows = [
        (row.response_id, unit, title, row.answers[title].strip())
        for row, unit in zip(of.responses.itertuples(), units(of.responses), strict=True)
        for title in asked
        if not is_missing(row.answers.get(title))
    ]
    table = pd.DataFrame(rows, columns=["response_id", "unit", "question", "comment"])
    table = _without_names(table, of) if wave.confidential else _with_names(session, table, of)
    table["wave_id"], table["wave"] = wave.id, wave.name
    return table[COLUMNS]


def _with_names(session: sm.Session, table: pd.DataFrame, of: Answered) -> pd.DataFrame:
    facts = account_facts(session)
    table["account_id"] = pd.array([u if isinstance(u, int) else None for u in table["unit"]], dtype="Int64")
    for name, source in (
        ("account", "name"),
        ("representative", "representative"),
        ("group", "customer_class"),
    ):
        table[name] = table["unit"].map(facts[source].to_dict()).astype(object)
    table["points"] = table["unit"].map(of.marks.per_unit.to_dict()).astype(float)
    return table


def _without_names(table: pd.DataFrame, of: Answered) -> pd.DataFrame:
    if table["unit"].nunique() < SMALLEST:
        table = table.iloc[0:0]
    table = table.sort_values("comment", key=lambda text: text.str.casefold()).reset_index(drop=True)
    groups = of.attributes["customer_class"]
    named = groups.where(groups.isin(nameable(groups)))
    table["group"] = table["unit"].map(named.to_dict()).astype(object)
    for name in ("response_id", "account_id"):
        table[name] = pd.array([None] * len(table), dtype="Int64")
    for name in ("account", "representative"):
        table[name] = pd.Series([None] * len(table), dtype=object)
    table["points"] = float("nan")
    return table
