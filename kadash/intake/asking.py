"""One question where one answer does: the same doubt about several columns is asked once."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kadash.core.counts import quoted
from kadash.intake.types import Question

TOPICS = {
    "scale": "Which scale were these {count} questions asked on? Say its ends, the worst mark first, such as "
    "1..10.",
    "date_order": "Are the dates in these {count} columns written day first or month first?",
    "serial_dates": "The dates in these {count} columns are numbers, as spreadsheets keep them. How are they "
    "counted?",
    "number_convention": "How are the numbers in these {count} columns written?",
    "missing": "In these {count} columns the same numbers stand apart from all other marks. Are they “no "
    "answer”?",
    "swapped_dates": "In these {count} columns day and month of the dates up to the 12th may be swapped, as "
    "a spreadsheet does it that was opened under another country's settings. How are they meant?",
}
"""What may be asked once, and how. ``TOPIC:COLUMN`` still answers for one column."""
_NAMED = 6
_RECOMMEND = re.compile(r"recommend|how likely", re.IGNORECASE)


def asked_once(questions: Sequence[Question]) -> tuple[Question, ...]:
    """Return each key once; doubts of one topic with the same choices become one question."""
    once = {question.key: question for question in questions}
    groups: dict[tuple[str, tuple[str, ...]], list[Question]] = {}
    for question in once.values():
        topic, _, column = question.key.partition(":")
        if topic in TOPICS and column and not _RECOMMEND.search(column):  # which has a scale of its own
            groups.setdefault((topic, question.choices), []).append(question)
    joined: dict[str, Question] = {}
    for (topic, _), same in groups.items():
        if len(same) > 1 and sum(1 for other, _ in groups if other == topic) == 1:
            joined |= {question.key: _joined(topic, same) for question in same}
    return tuple(dict.fromkeys(joined.get(key, question) for key, question in once.items()))


def _joined(topic: str, same: Sequence[Question]) -> Question:
    names = [question.key.partition(":")[2] for question in same]
    text = TOPICS[topic].format(count=len(names))
    samples = tuple(sample for question in same for sample in question.samples[:1])
    return replace(
        same[0], key=topic, samples=samples,
        text=f"{text} They are {quoted(names, most=_NAMED)}. "
        f"A single column can be answered as {topic}:COLUMN.",
    )  # fmt: skip
