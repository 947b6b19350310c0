"""Mended cells: only those, by row and column; the rest of the file stays."""

import numpy as np
import pandas as pd

from kadash.intake.corrections import as_list, corrected
from kadash.intake.types import Body

FRAME = pd.DataFrame({0: ["001", "002"], 1: ["#REF!", "5"]}, dtype="str")
NUMBERS = pd.DataFrame({0: [False, False], 1: [False, True]})
BODY = Body(("Account", "Revenue"), FRAME, np.array([4, 9], dtype=np.int64), NUMBERS)


def test_only_the_named_cell_changes() -> None:
    found = corrected(BODY, {(9, "Revenue"): " 7.50 "})
    assert found.frame.to_numpy().tolist() == [["001", "#REF!"], ["002", "7.50"]]
    assert found.numeric is not None
    assert not found.numeric.iat[1, 1]  # typed text, no stored number any more
    assert BODY.frame.iat[1, 1] == "5"


def test_what_is_not_there_is_ignored() -> None:
    corrections = {(5, "Revenue"): "1", (4, "Nothing"): "1"}
    assert corrected(BODY, corrections).frame.equals(FRAME)
    assert as_list(BODY, corrections) == []


def test_the_batch_keeps_what_stood_there() -> None:
    assert as_list(BODY, {(4, "Revenue"): "3"}) == [
        {"row": 4, "column": "Revenue", "old": "#REF!", "new": "3"}
    ]
