"""Days of a meter, from its readings, by hand."""

import pandas as pd

from kadash.accounts.uploads.intervals.days import rolled_up


def readings(starts: list[str], kwh: list[float]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "account_number": ["0012345"] * len(starts), "meter": ["M-1"] * len(starts),
            "start": pd.to_datetime(starts), "delivered_kwh": kwh,
            "received_kwh": [float("nan")] * len(starts),
        }
    )  # fmt: skip


def test_energy_adds_up_and_the_peak_is_the_highest_mean_power() -> None:
    rows = readings(["2026-11-02 00:00", "2026-11-02 00:15", "2026-11-02 00:30"], [1.0, 3.0, 2.0])
    (day,) = rolled_up(rows, pd.Series([15.0, 15.0, 30.0])).to_dict("records")
    assert (day["readings"], day["minutes"], day["delivered_kwh"], day["peak_kw"]) == (3, 60, 6.0, 12.0)
    assert day["peak_at"] == "2026-11-02T00:15:00"


def test_energy_without_any_time_has_no_power() -> None:
    """A register read twice at one moment: its difference counts as energy, and no peak is made of it."""
    rows = readings(["2026-11-01 00:00", "2026-11-01 01:00", "2026-11-01 01:00"], [0.25, 0.25, 0.5])
    (day,) = rolled_up(rows, pd.Series([60.0, 0.0, 60.0])).to_dict("records")
    assert (day["delivered_kwh"], day["minutes"], day["peak_kw"]) == (1.0, 120, 0.5)
    (alone,) = rolled_up(rows.iloc[[1]].reset_index(drop=True), pd.Series([0.0])).to_dict("records")
    assert pd.isna(alone["peak_kw"])
    assert alone["peak_at"] == "2026-11-01T01:00:00"
