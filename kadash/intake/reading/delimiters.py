"""The delimiter of a text file."""

import csv
import io
import re
from collections import Counter

CANDIDATES = (",", ";", "\t", "|")

# Stands for "one column": a control character, which no cell holds any more when rows are split.
NONE = "\x1f"

SAMPLE = 20_000
_SURE = 0.8  # of the records with one width
_WIDEST_SAMPLE_LINE = 4_000
_SEP_LINE = re.compile(rb'"?sep=([!-/:-@\[-`{-~\t])"?\1*[ ]*\n', re.I)


def sep_line(text: bytes) -> tuple[str, int] | None:
    """The delimiter that a first line ``sep=;`` names, and where the next line starts."""
    found = _SEP_LINE.match(text)
    if not found or found[1] == b'"':
        return None
    return found[1].decode(), found.end()


def detect(text: str) -> str:
    """The delimiter of a sample (its beginning, whole lines): CleverCSV's, checked; NONE for one column."""
    sample = _sample(text)
    widths = {candidate: _widths(sample, candidate) for candidate in CANDIDATES}
    if not any(max(counts, default=1) > 1 for counts in widths.values()):
        return NONE
    steady = {candidate: _steady(counts) for candidate, counts in widths.items()}
    best = max(CANDIDATES, key=steady.__getitem__)
    if steady[best] >= 0.5 and sum(share > 0 for share in steady.values()) == 1:
        return best  # nothing else parts any record: whatever the detector says, it is this one
    detected = _ask_detector(sample)
    if detected in steady and steady[detected] > 0:
        # Addresses hold as many commas in every row; only the header, which has none, tells.
        return best if steady[best] > max(_SURE, steady[detected]) else detected
    return best if steady[best] >= 0.5 else NONE


def _sample(text: str) -> str:
    # Very long lines make the detector slow and tell it nothing new.
    lines = [line for line in text[:SAMPLE].split("\n") if len(line) <= _WIDEST_SAMPLE_LINE]
    if len(text) > SAMPLE and len(lines) > 1:
        lines.pop()
    return "\n".join(lines) or text[:_WIDEST_SAMPLE_LINE]


def _ask_detector(sample: str) -> str | None:
    import clevercsv  # slow to import, and most files do not need it
    from clevercsv.exceptions import Error as DetectorError

    try:
        dialect = clevercsv.Detector().detect(sample, delimiters=list(CANDIDATES))
    except DetectorError:
        return None
    return dialect.delimiter if dialect else None


def _widths(sample: str, delimiter: str) -> Counter[int]:
    """How many records have which number of cells, blank ones left out."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter, skipinitialspace=True)
    return Counter(len(record) for record in reader if record)


def _steady(counts: Counter[int]) -> float:
    """The share of records that have the most frequent width above one; 0 to 1."""
    parted = {width: count for width, count in counts.items() if width > 1}
    return max(parted.values(), default=0) / max(counts.total(), 1)
