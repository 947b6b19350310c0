"""The lines of a block of text and what can be told of all of them at once."""

from dataclasses import dataclass

import numpy as np

# Stands for a line break within quotation marks; a control character, which no cell holds any more.
HIDDEN_BREAK = b"\x1e"

_QUOTE, _NEWLINE, _SPACE = ord('"'), ord("\n"), ord(" ")


@dataclass(frozen=True)
class Lines:
    """A text's lines: where each one starts and ends (without the line end) and its number, from 0."""

    text: bytes
    chars: np.ndarray
    starts: np.ndarray
    ends: np.ndarray
    numbers: np.ndarray

    @classmethod
    def of(cls, text: bytes) -> "Lines":
        """All physical lines."""
        chars = np.frombuffer(text, dtype=np.uint8)
        ends = np.flatnonzero(chars == _NEWLINE)
        if text and not text.endswith(b"\n"):
            ends = np.append(ends, len(text))
        starts = np.concatenate([[0], ends[:-1] + 1])[: len(ends)]
        return cls(text, chars, starts, ends, np.arange(len(ends)))

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> bytes:
        return self.text[self.starts[number] : self.ends[number]]

    def joined(self, delimiter: str, longest: int, *, final: bool) -> "tuple[Lines, bytes] | None":
        """One line per record, the breaks within it hidden, and the text of a record that is not at its end.

        None where a quotation mark neither opens a cell at its start nor closes it at its end, and where a
        record is longer than ``longest``: such text has to be read record by record.
        """
        quotes = np.flatnonzero(self.chars == _QUOTE)
        before, behind = _neighbors(self.chars, quotes)
        edge = np.zeros(256, dtype=bool)
        edge[[ord(delimiter), _NEWLINE, _QUOTE]] = True
        if not (edge[before[0::2]].all() and edge[behind[1::2]].all()):
            return None
        within = np.searchsorted(quotes, self.ends) % 2 == 1
        if not within.any():
            return self, b""
        last = np.flatnonzero(~within)
        if not len(last) or (final and within[-1]):
            return None
        first = np.concatenate([[0], last[:-1] + 1])
        starts, ends = self.starts[first], self.ends[last]
        cut = int(ends[-1]) + 1
        if max((ends - starts).max(), len(self.text) - cut) > longest:
            return None
        text = bytearray(self.text[:cut])
        breaks = self.ends[within]
        np.frombuffer(text, dtype=np.uint8)[breaks[breaks < cut]] = HIDDEN_BREAK[0]
        whole = bytes(text)
        chars = np.frombuffer(whole, dtype=np.uint8)
        return Lines(whole, chars, starts, ends, self.numbers[first]), self.text[cut:]

    def whole_records(self, delimiter: str) -> tuple[np.ndarray, np.ndarray]:
        """Per line: is it a well-formed record by itself (bool), and of how many cells (int)?"""
        delimiters = np.flatnonzero(self.chars == ord(delimiter))
        delimiter_counts = self._count(delimiters)
        quotes = np.flatnonzero(self.chars == _QUOTE)
        if not len(quotes):
            return np.ones(len(self), dtype=bool), delimiter_counts + 1
        quote_counts = self._count(quotes)
        quote_line = np.repeat(np.arange(len(self)), quote_counts)
        opens = (np.arange(len(quotes)) - np.searchsorted(quotes, self.starts)[quote_line]) % 2 == 0
        before, behind = _neighbors(self.chars, quotes)
        neighbor = np.where(opens, before, behind)
        good = (neighbor == ord(delimiter)) | (neighbor == _NEWLINE) | (neighbor == _QUOTE)
        whole = quote_counts % 2 == 0
        whole[quote_line[~good]] = False
        # Marks that never stand at a cell's start, as in 2" pipe, are text like any other.
        text_only = np.ones(len(self), dtype=bool)
        at_start = (before == ord(delimiter)) | (before == _NEWLINE) | (before == _SPACE)
        text_only[quote_line[at_start]] = False
        delimiter_line = np.repeat(np.arange(len(self)), delimiter_counts)
        marks = np.cumsum(self.chars == _QUOTE, dtype=np.uint8)  # running over 255 keeps odd and even
        marks_above = marks[self.starts[delimiter_line] - 1] * (delimiter_line > 0)
        inside = (marks[delimiters] - marks_above) % 2 == 1
        hidden = np.bincount(delimiter_line[inside], minlength=len(self))
        return whole | text_only, delimiter_counts + 1 - np.where(text_only, 0, hidden)

    def _count(self, places: np.ndarray) -> np.ndarray:
        """How many of the sorted places lie in each line."""
        return np.diff(np.searchsorted(places, self.starts), append=len(places))


def _neighbors(chars: np.ndarray, places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The characters before and behind each place; the text's ends count as line ends."""
    padded = np.full(len(chars) + 2, _NEWLINE, dtype=np.uint8)
    padded[1:-1] = chars
    return padded[places], padded[places + 2]
