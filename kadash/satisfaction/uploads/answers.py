"""From a survey's text to records: one per respondent, its ratings checked against their scales."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from kadash.intake import values
from kadash.intake.mapping import BY_A_PERSON, label
from kadash.intake.types import Column, Context, Defect, Prepared, Question, SetAside, Typed
from kadash.satisfaction.rules.answers import (
    USUAL_RECOMMEND,
    ScaleGuess,
    guess_scale,
    is_missing,
    rating,
    readable,
    word_choices,
)
from kadash.satisfaction.rules.scales import RECOMMEND, Scale
from kadash.satisfaction.uploads.codes import RATED, without_codes_of
from kadash.satisfaction.uploads.columns import is_question, part_of
from kadash.satisfaction.uploads.layouts import titles
from kadash.satisfaction.uploads.status import no_answers

LONGEST_TITLE = 500


@dataclass(frozen=True)
class Asked:
    """A question of the file as it will be stored; ``chosen`` where a person said its part."""

    title: str
    place: int
    part: str
    factor: str | None
    scale: Scale | None
    choices: Mapping[str, str]
    chosen: bool


def prepare(typed: Typed, context: Context) -> Prepared:
    """Read each respondent's answers. A bad rating rejects its row; a doubtful scale is asked for."""
    full = titles(typed.body.headers, typed.body.extra_headers)
    columns = [column for column in typed.columns if is_question(column)]
    answers, defects = _answers(typed, columns)
    aside = no_answers(typed)
    counted = np.array([line not in aside for line in typed.lines.tolist()], dtype=np.bool_)
    answers, questions, warnings = without_codes_of(typed, columns, answers, counted, context)
    asked: list[Asked] = []
    waiting = {question.key for question in questions}
    shared = _shared_words(columns, answers, counted)
    for column in columns:
        title = full[column.position][:LONGEST_TITLE]
        given = answers[column.position].where(counted)
        found, question, more, said = _question(typed, column, title, given, context, shared)
        asked.append(found)
        defects += more
        known = f"missing:{label(typed.body.headers, column.position)}" not in waiting
        questions += [question] if question and known else []
        warnings += said
    bad = typed.bad | np.isin(typed.lines, [d.row for d in defects])
    keep = ~bad & counted
    records = _records(typed, asked, answers).loc[keep].reset_index(drop=True)
    if not any(each.part in RATED for each in asked):
        warnings.append(
            "No question was taken as a rating, so this wave has no index yet. Say which question is"
            " overall, a factor or would-recommend; the answers are kept either way."
        )
    return Prepared(
        records=records,
        lines=typed.lines[keep],
        rows_read=int(counted.sum()),
        rejected=int((bad & counted).sum()),
        defects=tuple(d for d in defects if d.row not in aside),
        set_aside=tuple(SetAside(line, reason) for line, reason in aside.items()),
        warnings=tuple(warnings),
        questions=tuple(questions),
        notes={"asked": asked, "own_ids": "respondent" in typed.frame},
    )


def _shared_words(
    columns: list[Column], answers: dict[int, pd.Series], counted: np.ndarray[Any, np.dtype[np.bool_]]
) -> Mapping[str, str]:
    """Return the ratings of all answers in words of the file, where one scale holds them all."""
    used: set[str] = set()
    for column in columns:
        given = [str(text) for text in answers[column.position][counted].dropna().unique()]
        if part_of(column)[0] in RATED and word_choices(given):
            used |= set(given)
    return word_choices(used)


def _answers(typed: Typed, columns: list[Column]) -> tuple[dict[int, pd.Series], list[Defect]]:
    found: dict[int, pd.Series] = {}
    defects: list[Defect] = []
    for column in columns:
        parsed = values.parse_text(typed.body.frame[column.position])
        name = label(typed.body.headers, column.position)
        for problem in parsed.problems:
            message = values.sentence(problem.code, value=problem.value, field=name)
            row = int(typed.lines[problem.position])
            defects.append(Defect(row, name, problem.value, problem.code, message))
        found[column.position] = parsed.values.astype(object).where(parsed.values.notna(), None)
    return found, defects


def _question(
    typed: Typed,
    column: Column,
    title: str,
    answers: pd.Series,
    context: Context,
    shared: Mapping[str, str],
) -> tuple[Asked, Question | None, list[Defect], list[str]]:
    part, factor = part_of(column)
    chosen = column.reason == BY_A_PERSON
    plain = Asked(title, column.position, part, factor, None, {}, chosen)
    if part not in RATED:
        return plain, None, [], []
    name = label(typed.body.headers, column.position)
    given = [str(text) for text in answers if text is not None and text == text]
    guess = _scale_of(title, given, shared)
    said = context.answers.get(f"scale:{name}") or context.answers.get(f"scale:{column.header}")
    scale = _parsed(said or context.answers.get("scale"))
    choices = guess.choices if guess else {}
    remarks = []
    if part == "recommend" and not said:  # of the scales said for the whole survey only its usual one fits
        scale = scale if scale == RECOMMEND else None
        if scale is not None and guess is not None and not guess.certain:
            remarks = [f"“{title[:80]}” is taken as asked from 0 to 10, as was said for the whole survey."]
    if scale is None and guess is not None and guess.certain:
        scale = guess.scales[0]
        if guess.reason == USUAL_RECOMMEND:
            remarks = [f"“{title[:80]}” is taken as asked from 0 to 10: {guess.reason}."]
    if scale is None and given and (guess is None or not guess.certain):
        offered = tuple(str(scale) for scale in guess.scales) if guess else ("1..5", "1..10", "0..10")
        text = f"Which scale was “{title[:120]}” asked on? Say its ends, the worst mark first, such as 1..10."
        if choices:
            code, number = next(iter(choices.items()))
            text += f" Its answers are codes: “{code}” is mark {number}."
        return plain, Question(f"scale:{name}", text, offered, ((name, tuple(given[:3])),)), [], []
    defects = [] if scale is None else _off_scale(typed, name, answers, scale, choices)
    return Asked(title, column.position, part, factor, scale, choices, chosen), None, defects, remarks


def _parsed(said: str | None) -> Scale | None:
    try:
        return Scale.parse(said) if said else None
    except ValueError:
        return None


def _scale_of(title: str, given: Sequence[str], shared: Mapping[str, str]) -> ScaleGuess | None:
    """Guess a question's scale; words count as a whole, among numbers a stray word is that row's defect."""
    words = [text.strip().casefold() for text in given if not is_missing(text)]
    if words and shared and all(word in shared for word in words):
        return guess_scale(title, list(shared))
    return guess_scale(title, given) or guess_scale(title, readable(given))


def _off_scale(
    typed: Typed, name: str, answers: pd.Series, scale: Scale, choices: Mapping[str, str]
) -> list[Defect]:
    wrong: dict[str, tuple[str, str]] = {}
    for text in answers.dropna().unique():
        try:
            value = rating(str(text), choices)
            if value is not None and value not in scale:
                message = f"{name} “{text}” is not on the scale {scale}. Correct it, or say the scale."
                wrong[text] = ("off_scale", message)
        except ValueError:
            wrong[text] = (
                "not_a_rating",
                f"{name} “{text}” is not a rating. Write a number of the scale {scale}.",
            )
    return [
        Defect(int(line), name, str(text), *wrong[text])
        for line, text in zip(typed.lines, answers, strict=True)
        if text in wrong
    ]


def _records(typed: Typed, asked: list[Asked], answers: dict[int, pd.Series]) -> pd.DataFrame:
    frame = typed.frame
    texts = [
        {each.title: answer for each, answer in zip(asked, row, strict=True) if answer is not None}
        for row in (
            zip(*(answers[each.place] for each in asked), strict=True) if asked else [()] * len(frame)
        )
    ]
    records = pd.DataFrame(index=frame.index)
    for name in ("wave", "account_number", "external_id", "account_name", "date"):
        column = frame[name] if name in frame else pd.Series(None, index=frame.index, dtype=object)
        records[name] = column.astype(object).where(column.notna(), None)
    records["answers"] = [json.dumps(text, ensure_ascii=False, sort_keys=True) for text in texts]
    records["respondent"] = _respondents(typed, records)
    by = [records["wave"].fillna(""), records["respondent"]]
    records["occurrence"] = records.groupby(by).cumcount() + 1
    return records


def _respondents(typed: Typed, records: pd.DataFrame) -> list[str]:
    """Return the export's own id, else moment and account, else a digest of the answers."""
    own = typed.frame.get("respondent")
    index = next((c.position for c in typed.columns if c.field == "date"), None)
    moments = typed.body.frame[index] if index is not None else pd.Series("", index=records.index)
    found = []
    for row, moment, number, key, name, answers in zip(
        records.index, moments, records["account_number"], records["external_id"], records["account_name"],
        records["answers"], strict=True,
    ):  # fmt: skip
        if own is not None and not is_missing(None if pd.isna(own[row]) else str(own[row])):
            found.append(str(own[row]))
        elif str(moment).strip():
            found.append(" ".join(filter(None, (str(moment).strip(), number or key or name))))
        else:
            digest = hashlib.sha256(f"{number or key or name or ''}{answers}".encode()).hexdigest()
            found.append(f"answers {digest[:16]}")
    return found
