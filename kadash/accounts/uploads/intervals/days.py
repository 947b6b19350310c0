"""Readings rolled up to the days of a meter."""

import numpy as np
import pandas as pd

PEAK_WITHIN = 60  # minutes: the mean power of a longer reading is no peak


def day_keys(rows: pd.DataFrame) -> list[pd.Series]:
    """Return each reading's account, meter and day."""
    meter = rows["meter"] if "meter" in rows else pd.Series("", index=rows.index, dtype=object)
    keys = [rows["account_number"].fillna(""), meter.fillna(""), rows["start"].dt.normalize()]
    return [key.reset_index(drop=True) for key in keys]


def rolled_up(rows: pd.DataFrame, minutes: pd.Series) -> pd.DataFrame:
    """Sum readings to days: energy, received energy, the highest mean power and when it began.

    Rows that only hold received energy belong to the reading of the same moment.
    """
    account, meter, day = day_keys(rows)
    frame = pd.DataFrame(
        {
            "account_number": account, "meter": meter, "day": day,
            "minutes": minutes.reset_index(drop=True),
            "delivered_kwh": rows["delivered_kwh"].reset_index(drop=True),
            "received_kwh": rows["received_kwh"].reset_index(drop=True),
            "start": rows["start"].reset_index(drop=True),
        }
    )  # fmt: skip
    # Two readings of a register at one moment (the hour that comes twice) have energy but no mean power.
    # The mean of a whole day, too, says nothing of a peak.
    frame["power"] = (
        frame["delivered_kwh"] * 60 / frame["minutes"].where(frame["minutes"].between(1, PEAK_WITHIN))
    )
    names = ["account_number", "meter", "day"]
    only_back = frame["delivered_kwh"].isna() & frame["received_kwh"].notna()
    there = frame[~only_back].set_index([*names, "start"]).index
    second = only_back & frame.set_index([*names, "start"]).index.isin(there)
    frame["_one"] = (~second).astype("int64")
    frame.loc[second, "minutes"] = 0.0
    by = frame.groupby(names, sort=False)
    days = by.agg(readings=("_one", "sum"), minutes=("minutes", "sum")).reset_index()
    days["minutes"] = days["minutes"].round().astype("int64")
    days["delivered_kwh"] = by["delivered_kwh"].sum().round(9).to_numpy()
    days["received_kwh"] = by["received_kwh"].sum(min_count=1).round(9).to_numpy()
    days["peak_kw"] = by["power"].max().to_numpy()
    # A day whose amounts are in question yet has no peak, but a place all the same.
    peaks = frame["power"].fillna(-np.inf).groupby([account, meter, day], sort=False).idxmax().to_numpy()
    days["peak_at"] = frame["start"].iloc[peaks].dt.strftime("%Y-%m-%dT%H:%M:%S").to_numpy()
    days["month"] = days["day"].dt.year * 12 + days["day"].dt.month - 1
    return days
