"""What is kept of an uploaded file: its bytes, or, of files that hold private things, only what was taken."""

import codecs
import csv
import io

import numpy as np

from kadash.intake.engine import Examination


def kept_content(examination: Examination) -> bytes:
    """Return the bytes to keep: the file itself, or a table of the rows and columns that were taken of it."""
    if not examination.kind.keeps_only_taken:
        return examination.content
    body = examination.recognition.body
    known = [column.position for column in examination.recognition.columns if column.field]
    lines = [
        comparison.target.lines
        for comparison in examination.comparisons
        if comparison.target.counted and comparison.target.lines is not None
    ]
    taken = np.isin(body.lines, np.concatenate(lines)) if lines else np.zeros(len(body.lines), dtype=bool)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow([body.headers[position] for position in known])
    writer.writerows(body.frame.loc[taken, known].astype(object).to_numpy().tolist())
    return codecs.BOM_UTF8 + out.getvalue().encode()


def takes_nothing(examination: Examination) -> bool:
    """Tell whether nothing in a file is of an account, so that nothing of it is stored either."""
    none_stored = examination.changes_nothing and not examination.count("unchanged")
    return bool(examination.of_nobody) and none_stored
