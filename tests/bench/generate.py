"""Reference load L from a seed: 5,000 accounts, 120 months of bills (600,000 rows), as exports.

    python -m tests.bench.generate FOLDER [--accounts 5000] [--months 120] [--seed 1]

writes accounts.csv and bills.csv. The same seed gives the same bytes.
"""

import argparse
from pathlib import Path

import numpy as np
import pandas as pd

FIRST = np.datetime64("2016-01", "M")
CLASSES = np.array(["Hospital", "University", "Manufacturing", "Grocery", "School", "Water plant", "Hotel"])
REPRESENTATIVES = np.array([f"Representative {number:02}" for number in range(1, 21)])


def numbers(accounts: int) -> np.ndarray:
    """Account numbers as text, with leading zeros and gaps as real ones have."""
    return np.array([f"{100_003 + 17 * place:010d}" for place in range(accounts)])


def account_table(accounts: int, seed: int) -> pd.DataFrame:
    chance = np.random.default_rng(seed)
    known = numbers(accounts)
    return pd.DataFrame(
        {
            "Account Number": known,
            "Account Name": [f"Customer {place:04}" for place in range(accounts)],
            "Class": chance.choice(CLASSES, accounts),
            "Representative": chance.choice(REPRESENTATIVES, accounts),
            "Services": "electric",
        }
    )


def bill_table(accounts: int, months: int, seed: int) -> pd.DataFrame:
    """One electric bill per account and month: a load of its own size, seasons, noise, growth."""
    chance = np.random.default_rng(seed + 1)
    size = chance.lognormal(11, 1, accounts)[:, None]
    month = np.arange(months)[None, :]
    season = 1 + 0.2 * np.cos(2 * np.pi * (month - 7) / 12)
    usage = np.round(size * season * (1 + 0.002 * month) * chance.normal(1, 0.05, (accounts, months))).astype(
        int
    )
    demand = np.round(usage / (730 * chance.uniform(0.4, 0.8, (accounts, 1))), 1)
    revenue = np.round(usage * 0.104 + demand * 9.5, 2)
    starts = FIRST + month[0]
    ends = (starts + 1).astype("datetime64[D]") - 1
    each = np.repeat(np.arange(accounts), months)
    return pd.DataFrame(
        {
            "Account Number": numbers(accounts)[each],
            "Service": "electric",
            "Meter": [f"M{place:05}" for place in each],
            "Rate Class": "GS-2",
            "Period Start": np.tile(starts.astype("datetime64[D]").astype(str), accounts),
            "Period End": np.tile(ends.astype(str), accounts),
            "Usage kWh": usage.ravel(),
            "Demand kW": demand.ravel(),
            "Revenue": revenue.ravel(),
            "Power Cost": np.round(revenue.ravel() * 0.78, 2),
        }
    )


def write(folder: Path, *, accounts: int = 5000, months: int = 120, seed: int = 1) -> tuple[Path, Path]:
    """Write both files; returns their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = folder / "accounts.csv", folder / "bills.csv"
    account_table(accounts, seed).to_csv(paths[0], index=False, lineterminator="\r\n")
    bill_table(accounts, months, seed).to_csv(paths[1], index=False, lineterminator="\r\n")
    return paths


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--accounts", type=int, default=5000)
    parser.add_argument("--months", type=int, default=120)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    for path in write(asked.folder, accounts=asked.accounts, months=asked.months, seed=asked.seed):
        print(f"{path}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
