"""Layouts of survey exports, brought to a row per respondent with one header row."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.intake import headers
from kadash.intake.mapping import match_columns
from kadash.intake.types import Body, Layout, Said, SetAside, without_rows
from kadash.satisfaction.rules.answers import (
    guess_part,
    is_opinion,
    mostly_rated,
    opinions,
    strip_markup,
)
from kadash.satisfaction.rules.matrix import MatrixRow, matrix_rows
from kadash.satisfaction.uploads.fields import ANSWERS, FIELDS, kept

RESPONDENTS, SURVEYMONKEY, QUALTRICS = "respondents", "surveymonkey", "qualtrics"
PARTS = frozenset({"overall", "recommend", "comment", "joint_planning"})
LAYOUTS = (
    Layout(
        ANSWERS,
        (frozenset({"respondent"}), frozenset({"question"}), frozenset({"answer"})),
        "a row per answer",
    ),
    Layout(RESPONDENTS, (PARTS,), "a row per respondent"),
    Layout(SURVEYMONKEY, (), "SurveyMonkey, two header rows"),
    Layout(QUALTRICS, (), "Qualtrics, two or three header rows"),
)
SEEN = 200  # rows looked at to recognize a survey
_LIMESURVEY = frozenset({"submitdate", "lastpage", "startlanguage", "datestamp", "ipaddr", "refurl"})
_MARKS = 3  # of the columns that the tool adds: so many are no chance
_TYPES = frozenset({"response", "open-ended response", "open ended response"})


_QUESTION = re.compile(
    r"(?:do|does|did|is|are|was|were|have|has|had|would|will|can|could|should|how|what|which|who|why|when|where"
    r"|please|to what extent)\s+(?:\S+\s+){1,}\S+|(?:\S+\s+){3,}\S+\?",
    re.IGNORECASE | re.DOTALL,
)


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize a survey by its second header row, or by what its headers ask and its cells answer.

    Returns (layout, about the number of columns that are sure), None for anything else.
    """
    if _import_row(body) is not None:
        return QUALTRICS, float(len(body.headers))
    if _is_surveymonkey(body):
        return SURVEYMONKEY, float(len(body.headers))
    if person_and_answer(body) is not None:
        return ANSWERS, float(sum(1 for name in body.headers if name))
    if len(_LIMESURVEY & {headers.key(name) for name in body.headers}) >= _MARKS:
        return RESPONDENTS, float(len(body.headers))
    named = [strip_markup(name) for name in last_parts(body.headers)]
    rows = {**grouped_rows(body.headers), **matrix_rows(named)}
    asking = {index for index, name in enumerate(named) if _asks(name, body, index, rows.get(index))}
    words = {
        index for index, name in enumerate(named) if name and _in_words(body, index) and kept(name)
    } - asking
    asking |= words if asking or len(words) > 1 else set()
    known, _ = match_columns(named, [f for f in FIELDS if ANSWERS not in f.layouts])
    about = sum(1 for column in known if column.field)
    if asking and (about or len(asking) > 1):
        return RESPONDENTS, float(len(asking) + about)
    plain = [index for index, name in enumerate(named) if index not in asking and _QUESTION.fullmatch(name)]
    if plain and any(column.field == "respondent" for column in known):
        return RESPONDENTS, float(len(plain) + about)
    return None


def _asks(name: str, body: Body, index: int, row: MatrixRow | None) -> bool:
    if len(name) < 4 or not kept(name):
        return False
    # The words alone decide first, because answers are slow to look at.
    if row is None and all(guess_part(name, [answer]).part == "other" for answer in ("5", "Yes", "so")):
        return False
    answers = _texts(body.frame[index].head(SEEN))
    if guess_part(name, answers).part != "other":
        return True
    return row is not None and (opinions(answers) or (row.asks_opinion and mostly_rated(name, answers)))


def _in_words(body: Body, index: int) -> bool:
    """Tell whether a column's answers are words from bad to good; the first cells decide first."""
    first = _texts(body.frame[index].head(4))
    return any(map(is_opinion, first)) and opinions(_texts(body.frame[index].head(SEEN)))


def person_and_answer(body: Body) -> dict[str, int] | None:
    """Return where respondent, question and answer stand in a table with a row per answer, else None.

    The respondent is the column that says so, else the first whose cells come back with other questions and
    never twice with the same one.
    """
    columns, _ = match_columns(body.headers, FIELDS)
    place = {column.field: column.position for column in columns if column.field}
    if not {"question", "answer"} <= set(place):
        return None
    head = body.frame.head(SEEN)
    asked = head[place["question"]]
    if not asked.duplicated().any():
        return None
    taken = {place["question"], place["answer"], place.get("date"), place.get("wave")}
    given = [place[name] for name in ("respondent", "account_number", "external_id") if name in place]
    rest = [
        position for position in range(len(body.headers)) if position not in taken and position not in given
    ]
    for position in (*given, *rest):
        whose = head[position]
        if 1 < whose.nunique() < len(head) and not pd.DataFrame({"w": whose, "q": asked}).duplicated().any():
            return {str(field): at for field, at in place.items()} | {"respondent": position}
    return None


def grouped_rows(names: Sequence[str]) -> dict[int, MatrixRow]:
    """Return the rows that a path names, ``ratings/Reliability``, where its group asks for marks."""
    rows = {
        position: MatrixRow(name.rpartition("/")[0], short)
        for position, (name, short) in enumerate(zip(names, last_parts(names), strict=True))
        if name != short and "?" not in short
    }
    return {position: row for position, row in rows.items() if row.asks_opinion}


_CODE = re.compile(r"[A-Za-z]\w*(?:\[\w+\])?\.\s+(?=\S)")


def _without_codes(names: Sequence[str]) -> list[str]:
    """Return headers without the code of each question (LimeSurvey: ``submitdate. Date submitted``)."""
    coded = [bool(_CODE.match(name)) for name in names]
    if sum(coded) < 3 or 3 * sum(coded) < 2 * sum(1 for name in names if name):
        return list(names)
    return [_CODE.sub("", name, count=1) for name in names]


def last_parts(names: Sequence[str]) -> list[str]:
    """Return headers without the groups before them: ``ratings/Reliability`` is ``Reliability``.

    Only where a group is a plain word or several columns share it; a choice of a question stays with it.
    """
    names = _without_codes(names)
    groups = [name.rpartition("/")[0] for name in names]
    found = []
    for name, group in zip(names, groups, strict=True):
        path = group and " /" not in name and "/ " not in name and group not in names
        shared = groups.count(group) > 1 or (re.fullmatch(r"[\w/]+", group) is not None and len(group) > 2)
        found.append(name.rpartition("/")[2] if path and shared else name)
    return [short if found.count(short) == 1 else name for short, name in zip(found, names, strict=True)]


def _texts(column: pd.Series) -> list[str]:
    return [str(text) for text in column]


def _import_row(body: Body) -> int | None:
    """Return the row of Qualtrics' import ids among the first two, None where there is none."""
    for row in range(min(2, len(body.frame))):
        cells = [str(cell) for cell in body.frame.iloc[row] if cell]
        if cells and sum("ImportId" in cell for cell in cells) > len(cells) / 2:
            return row
    return None


def _is_surveymonkey(body: Body) -> bool:
    if body.frame.empty or not headers.key(body.headers[0]).startswith("respondentid"):
        return False
    cells = [str(cell).strip().casefold() for cell in body.frame.iloc[0]]
    return not cells[0] and any(cell in _TYPES for cell in cells)


def reshape(body: Body, layout: str, said: Said) -> tuple[Body, tuple[SetAside, ...]]:
    """Take further header rows off the data, or gather the answers of each respondent into one row.

    ``extra_headers[0]`` then holds each column's question in full.
    """
    if layout == QUALTRICS:
        return _qualtrics(body), ()
    if layout == SURVEYMONKEY:
        return _surveymonkey(body), ()
    if layout == ANSWERS:
        return _gathered(body)
    return body, ()


def _qualtrics(body: Body) -> Body:
    row = _import_row(body)
    rows = 0 if row is None else row + 1
    extra = tuple(tuple(str(cell) for cell in body.frame.iloc[index]) for index in range(rows))
    if row == 0:
        extra = (body.headers, *extra)  # no row of question texts
    return replace(_from(body, rows), extra_headers=extra)


def _surveymonkey(body: Body) -> Body:
    kinds = [str(cell).strip() for cell in body.frame.iloc[0]]
    names: list[str] = []
    last = ""
    for name, kind in zip(body.headers, kinds, strict=True):
        last = name or last
        named = not kind or kind.casefold() in _TYPES
        names.append(last if named and name else f"{last} – {kind}" if kind else last)
    return replace(_from(body, 1), headers=tuple(names), extra_headers=(tuple(names),))


def _from(body: Body, rows: int) -> Body:
    keep = np.ones(len(body.frame), dtype=np.bool_)
    keep[:rows] = False
    return without_rows(body, keep)


def _gathered(body: Body) -> tuple[Body, tuple[SetAside, ...]]:
    """Turn a row per answer into a row per respondent; the line is that of the first answer."""
    columns, _ = match_columns(body.headers, FIELDS)
    place = {str(column.field): column.position for column in columns if column.field}
    place = person_and_answer(body) or place
    if not {"respondent", "question", "answer"} <= set(place):
        return body, ()
    question, answer = place["question"], place["answer"]
    fixed = [p for p in range(len(body.headers)) if p not in (question, answer)]
    by = [place[name] for name in ("wave", "respondent") if name in place]
    frame = body.frame.astype(object)
    blank = (frame[place["respondent"]] == "") | (frame[question] == "")
    aside = tuple(
        SetAside(int(line), "no respondent or no question") for line in body.lines[blank.to_numpy()]
    )
    frame, lines = frame[~blank], body.lines[~blank.to_numpy()]
    keys = frame[by].agg("\x00".join, axis=1) if len(by) > 1 else frame[by[0]]
    codes, _ = pd.factorize(keys)
    first = pd.Series(codes).drop_duplicates().index.to_numpy()
    titles = list(dict.fromkeys(frame[question]))
    wide = {
        title: pd.Series(frame[answer].to_numpy(), index=codes)[(frame[question] == title).to_numpy()]
        for title in titles
    }
    rows = pd.DataFrame({n: frame[p].to_numpy()[first] for n, p in enumerate(fixed)}, index=codes[first])
    for n, (_, given) in enumerate(wide.items(), start=len(fixed)):
        # A respondent who answered one question twice is read with the last answer.
        rows[n] = given.groupby(level=0).last().reindex(rows.index).fillna("")
    known = {column.position for column in columns if column.field}
    whose = place["respondent"]
    names = (*("Respondent" if p == whose and p not in known else body.headers[p] for p in fixed), *titles)
    made = Body(
        names, rows.reset_index(drop=True).astype("str"), lines[first], None, body.sheet, body.preamble
    )
    return made, aside


def titles(names: Sequence[str], extra: Sequence[Sequence[str]]) -> list[str]:
    """Return each column's question in full, without markup; a repeated one is told apart by its header."""
    full = [strip_markup(text) for text in (extra[0] if extra else names)]
    plain = [strip_markup(name) for name in (names if extra else last_parts(names))]
    full = full if extra else plain
    said = [text or name for text, name in zip(full, plain, strict=True)]
    seen = [
        text if said.count(text) == 1 else f"{text} ({name})" for text, name in zip(said, plain, strict=True)
    ]
    return [
        text if seen.count(text) == 1 else f"{text} ({index})" for index, text in enumerate(seen, start=1)
    ]
