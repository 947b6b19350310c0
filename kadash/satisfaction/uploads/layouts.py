"""The shapes that survey exports come in, brought to one: a row per respondent, one header row."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from kadash.intake import headers
from kadash.intake.mapping import match_columns
from kadash.intake.types import Body, Layout, Said, SetAside, without_rows
from kadash.satisfaction.rules.answers import guess_part, strip_markup
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
_TYPES = frozenset({"response", "open-ended response", "open ended response"})


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize a survey by its second header row, or by what its headers ask.

    Returns (layout, about the number of columns that are sure), None for anything else.
    """
    if _import_row(body) is not None:
        return QUALTRICS, float(len(body.headers))
    if _is_surveymonkey(body):
        return SURVEYMONKEY, float(len(body.headers))
    asking = [place for place, name in enumerate(body.headers) if _asks(name, body, place)]
    known, _ = match_columns(body.headers, [f for f in FIELDS if ANSWERS not in f.layouts])
    about = sum(1 for column in known if column.field)
    return (RESPONDENTS, float(len(asking) + about)) if asking and (about or len(asking) > 1) else None


def _asks(name: str, body: Body, place: int) -> bool:
    title = strip_markup(name)
    if len(title) < 4 or not kept(title):
        return False
    # The words alone decide first, because answers are slow to look at.
    if all(guess_part(title, [answer]).part == "other" for answer in ("5", "Yes", "so")):
        return False
    return guess_part(title, _texts(body.frame[place].head(SEEN))).part != "other"


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
    extra = tuple(tuple(str(cell) for cell in body.frame.iloc[place]) for place in range(rows))
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
    place = {column.field: column.position for column in columns if column.field}
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
    names = (*(body.headers[p] for p in fixed), *titles)
    made = Body(
        names, rows.reset_index(drop=True).astype("str"), lines[first], None, body.sheet, body.preamble
    )
    return made, aside


def titles(names: Sequence[str], extra: Sequence[Sequence[str]]) -> list[str]:
    """Return each column's question in full, without markup; a repeated one is told apart by its header."""
    full = [strip_markup(text) for text in (extra[0] if extra else names)]
    plain = [strip_markup(name) for name in names]
    said = [text or name for text, name in zip(full, plain, strict=True)]
    seen = [
        text if said.count(text) == 1 else f"{text} ({name})" for text, name in zip(said, plain, strict=True)
    ]
    return [
        text if seen.count(text) == 1 else f"{text} ({place})" for place, text in enumerate(seen, start=1)
    ]
