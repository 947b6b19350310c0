"""Notes on what was repaired while reading, by line, kept short."""

from collections import Counter

from kadash.intake.reading.raw import Note

SENTENCES = {
    "other_encoding": "This line is written in another encoding than the rest of the file; it was converted.",
    "unknown_character": "A character of this line is in no known encoding; a question mark stands for it.",
    "lost_character": "A character was lost before this file was written; a question mark stands for it.",
    "control_characters": "Control characters were taken out of this line.",
    "stray_quote": "A quotation mark stands in the middle of a quoted cell; check this row's cells.",
    "open_quote": "A quotation mark is opened and never closed; the line was read as it stands.",
    "cut_off": "The file ends in the middle of a character; its last byte was left out.",
}
SHOWN = 100


class Notebook:
    """Collects notes; after SHOWN lines of one code the rest are only counted."""

    def __init__(self) -> None:
        self._rows: dict[str, list[int | None]] = {}
        self._more: Counter[str] = Counter()

    def add(self, code: str, row: int | None) -> None:
        rows = self._rows.setdefault(code, [])
        if rows and rows[-1] == row:
            return
        if len(rows) < SHOWN:
            rows.append(row)
        else:
            self._more[code] += 1

    def notes(self) -> tuple[Note, ...]:
        """By line; then, per code, how many further lines there were."""
        each = [Note(row, code, SENTENCES[code]) for code, rows in self._rows.items() for row in rows]
        more = [
            Note(None, code, f"{SENTENCES[code]} The same holds for {n:,} further lines.")
            for code, n in self._more.items()
        ]
        return (*sorted(each, key=lambda note: (note.row or 0, note.code)), *more)
