"""Interval readings: checked one by one and summed per day, from which months and peaks follow."""

import numpy as np
import pandas as pd
import sqlmodel as sm

from kadash.accounts.tables import MeterDay
from kadash.accounts.uploads.account_links import link_accounts
from kadash.accounts.uploads.intervals.layouts import claims, preamble_number, reshape
from kadash.intake import values
from kadash.intake.gates import ANYBODY
from kadash.intake.types import (
    Context,
    Defect,
    Field,
    Kind,
    Layout,
    Prepared,
    Question,
    Resolved,
    SetAside,
    Target,
    Type,
    Typed,
)

FIELDS = (
    Field("account_number", "Account number", Type.IDENTIFIER),
    Field("meter", "Meter", Type.IDENTIFIER),
    Field("start", "Start", Type.DATE, required=True),
    Field("end", "End", Type.DATE, after="start"),
    Field("minutes", "Minutes", Type.NUMBER),
    Field("delivered_kwh", "Delivered (kWh)", Type.NUMBER, ("delivered",), required=True),
    Field("received_kwh", "Received (kWh)", Type.NUMBER, ("received",)),
    Field("unit", "Unit", Type.TEXT),
)


def prepare(typed: Typed, context: Context) -> Prepared:
    """Sum readings per meter and day. A reading that stands twice is set aside, but for the hour that
    the clock change repeats."""
    rows = typed.frame.copy()
    factor, questions = _factor(typed, context)
    if "account_number" not in rows or rows["account_number"].isna().all():
        answer = context.answers.get("account")
        if not answer:
            text = "The file does not say whose readings these are. Which account number is it?"
            questions.append(Question("account", text, ()))
        rows["account_number"] = answer
    minutes = _minutes(rows)
    short = ~minutes.between(0, LONGEST, inclusive="right").to_numpy() & ~typed.bad
    text = "How long this reading lasts can't be told: give a duration (a month at most) or an end."
    defects = [Defect(int(typed.lines[i]), None, "", "no_duration", text) for i in np.flatnonzero(short)]
    bad = typed.bad | short
    twice = _twice(rows, bad)
    aside = [SetAside(int(typed.lines[i]), "the same reading stands above") for i in np.flatnonzero(twice)]
    good = ~bad & ~twice
    records = _rolled(rows[good], minutes[good], factor)
    lines = pd.Series(typed.lines[good]).groupby(_day_keys(rows[good]), sort=False).first().to_numpy()
    return Prepared(
        records,
        lines,
        rows_read=int(len(rows) - twice.sum()),
        rejected=int(bad.sum()),
        defects=tuple(defects),
        set_aside=tuple(aside),
        warnings=tuple(_disagreements(typed, records)),
        questions=tuple(questions),
    )


LONGEST = 31 * 24 * 60  # minutes


def _factor(typed: Typed, context: Context) -> tuple[float, list[Question]]:
    """Return the factor to kWh from the unit that the file names (kWh where it names none)."""
    words = typed.frame["unit"].dropna().unique().tolist() if "unit" in typed.frame else []
    answer = context.answers.get("unit:delivered")
    if not words:
        return 1.0, []
    column = pd.Series(words, dtype="str")
    parsed = values.parse_units(column, measure="electric", answer=answer)
    if parsed.doubt:
        text = "Kadash does not know the unit of these readings. Which unit is it?"
        return 1.0, [Question("unit:delivered", text, parsed.doubt.choices, parsed.doubt.samples)]
    return float(parsed.values.iloc[0]), []


def _minutes(rows: pd.DataFrame) -> pd.Series:
    """Return each reading's length: as given, else from its end, else the usual step of the file."""
    minutes = rows["minutes"] if "minutes" in rows else pd.Series(np.nan, index=rows.index)
    if "end" in rows:
        span = (rows["end"] - rows["start"]).dt.total_seconds() / 60
        span = span.where(span >= 0, span + 24 * 60)  # 23:45 to 0:00
        # Some write the last minute (0:59) and some the next start (1:00).
        span = span.where(span % 5 != 4, span + 1).where(span > 0)
        minutes = minutes.fillna(span)
    steps = rows["start"].sort_values().diff().dt.total_seconds() / 60
    usual = steps[steps > 0].mode()
    if len(usual) and 1 <= usual.iloc[0] <= 60:
        minutes = minutes.fillna(usual.iloc[0])
    return minutes.astype("float64")


def _twice(rows: pd.DataFrame, bad: np.ndarray) -> np.ndarray:
    """Mark readings whose meter and start stood before, but for the night when the clock goes back."""
    keys = [name for name in ("account_number", "meter", "start") if name in rows]
    repeated = rows[keys].duplicated(keep="first").to_numpy() & ~bad & rows["start"].notna().to_numpy()
    start = rows["start"].dt
    night = (start.day_of_week == 6) & start.month.isin([10, 11]) & (start.hour <= 2)
    again = rows[[*keys]].assign(_n=rows.groupby(keys, dropna=False).cumcount())["_n"] > 1
    clock_change = night.to_numpy(dtype=bool) & ~again.to_numpy()
    return np.asarray(repeated & ~clock_change)


def _day_keys(rows: pd.DataFrame) -> list[pd.Series]:
    meter = rows["meter"] if "meter" in rows else pd.Series("", index=rows.index, dtype=object)
    keys = [rows["account_number"].fillna(""), meter.fillna(""), rows["start"].dt.normalize()]
    return [key.reset_index(drop=True) for key in keys]


def _rolled(rows: pd.DataFrame, minutes: pd.Series, factor: float) -> pd.DataFrame:
    """Sum readings to days: energy, received energy, the highest mean power and when it began."""
    account, meter, day = _day_keys(rows)
    delivered = (rows["delivered_kwh"] * factor).reset_index(drop=True)
    received = rows["received_kwh"] if "received_kwh" in rows else pd.Series(np.nan, index=rows.index)
    minutes = minutes.reset_index(drop=True)
    power = delivered * 60 / minutes
    frame = pd.DataFrame(
        {
            "account_number": account,
            "meter": meter,
            "day": day,
            "minutes": minutes,
            "delivered_kwh": delivered,
            "received_kwh": (received * factor).reset_index(drop=True),
            "power": power,
            "start": rows["start"].reset_index(drop=True),
        }
    )
    by = frame.groupby(["account_number", "meter", "day"], sort=False)
    days = by.agg(readings=("minutes", "size"), minutes=("minutes", "sum")).reset_index()
    days["minutes"] = days["minutes"].round().astype("int64")
    days["delivered_kwh"] = by["delivered_kwh"].sum().round(9).to_numpy()
    days["received_kwh"] = by["received_kwh"].sum(min_count=1).round(9).to_numpy()
    days["peak_kw"] = by["power"].max().to_numpy()
    # A day whose amounts are in question yet has no peak, but a place all the same.
    peaks = frame["power"].fillna(-np.inf).groupby([account, meter, day], sort=False).idxmax().to_numpy()
    days["peak_at"] = frame["start"].iloc[peaks].dt.strftime("%Y-%m-%dT%H:%M:%S").to_numpy()
    days["month"] = days["day"].dt.year * 12 + days["day"].dt.month - 1
    return days


def _disagreements(typed: Typed, days: pd.DataFrame) -> list[str]:
    """Hold the file's own totals against its rows; the rows are believed."""
    said = []
    total, read = preamble_number(typed.body, ("totalusage", "totalkwh")), float(days["delivered_kwh"].sum())
    if total is not None and abs(total - read) > 0.01:
        said.append(
            f"The lines above the table say {total:,.2f} kWh; its rows add up to {read:,.2f} kWh. "
            "The rows are believed."
        )
    length, count = preamble_number(typed.body, ("totalduration",)), days["day"].nunique()
    if length is not None and length != count:
        said.append(
            f"The lines above the table say {length:.0f} days; its rows cover {count} days. "
            "The rows are believed."
        )
    return said


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A day is its account, meter and date; a later file that overlaps changes only what differs."""
    records = prepared.records
    if records.empty:
        return Resolved(())
    linked = link_accounts(session, records["account_number"])
    frame = records.drop(columns="account_number").assign(account_id=linked.ids)
    target = Target(
        MeterDay,
        frame,
        ("account_id", "meter", "day"),
        links=("account_id",),
        lines=prepared.lines,
        weights=frame["readings"].to_numpy(dtype="int64"),
        gate=ANYBODY,
    )
    return Resolved((linked.target, target), linked.warnings)


INTERVAL = Kind(
    name="interval",
    label="Interval readings",
    row_is="reading",
    fields=FIELDS,
    layouts=(Layout("readings", ()),),
    prepare=prepare,
    resolve=resolve,
    reshape=reshape,
    claims=claims,
)
