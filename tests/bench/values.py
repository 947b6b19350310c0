"""How long columns of 600,000 cells take to read. Run: python -m tests.bench.values"""

import time
from collections.abc import Callable

import numpy as np
import pandas as pd

from kadash.intake import values

ROWS = 600_000


def text(cells: list[str]) -> pd.Series:
    return pd.Series(cells, dtype="str")


def columns() -> dict[str, tuple[Callable[[pd.Series], object], pd.Series]]:
    amounts = np.random.default_rng(1).uniform(-1_000, 100_000, ROWS)
    usual = [f"${amount:,.2f}" if amount >= 0 else f"(${-amount:,.2f})" for amount in amounts]
    other = [f"{amount:,.2f}".translate({ord(","): ".", ord("."): ","}) for amount in amounts]
    days = [f"{1 + i % 12}/{1 + i % 28}/{2000 + i % 10}" for i in range(ROWS)]
    moments = pd.date_range("2010-01-01", periods=ROWS, freq="15min").strftime("%m/%d/%Y %I:%M %p")
    return {
        "amounts, 1234.50": (values.parse_money, text([f"{amount:.2f}" for amount in amounts])),
        "amounts, ($1,234.50)": (values.parse_money, text(usual)),
        "amounts, 1.234,50": (values.parse_money, text(other)),
        "quantities": (values.parse_number, text([f"{amount:.4f}" for amount in amounts])),
        "identifiers": (values.parse_identifier, text([f"{i:010d}" for i in range(ROWS)])),
        "days": (lambda column: values.parse_dates({"Date": column}), text(days)),
        "moments, all different": (lambda column: values.parse_dates({"Date": column}), text(list(moments))),
    }


def main() -> None:
    for name, (read, column) in columns().items():
        seconds = []
        for _ in range(3):
            started = time.process_time()
            read(column)
            seconds.append(time.process_time() - started)
        print(f"{name:24}{min(seconds) * 1000:8.0f} ms of processor time")


if __name__ == "__main__":
    main()
