"""Form EIA-861: yearly revenue, sales and customers of other utilities, short and long form, as they come."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import sqlmodel as sm

from kadash.core.roles import Action
from kadash.intake import headers
from kadash.intake.gates import Gate
from kadash.intake.kind import Kind
from kadash.intake.types import (
    Body,
    Column,
    Context,
    Defect,
    Field,
    Layout,
    Prepared,
    Resolved,
    Said,
    SetAside,
    Target,
    Type,
    Typed,
)

PEERS = Gate(Action.EDIT_PROGRAM, Action.EDIT_PROGRAM)
SURE = 45.0
SECTORS = ("total", "commercial", "industrial")
NUMBERS = {"revenue": "thousanddollars", "sales": "megawatthours", "customers": "count"}
FIELDS = (
    *(
        Field(name, label, Type.TEXT)
        for name, label in (
            ("year", "Data year"),
            ("utility_number", "Utility number"),
            ("name", "Utility name"),
            ("state", "State"),
            ("ownership", "Ownership"),
            ("part", "Part"),
        )
    ),
    *(
        Field(f"{sector}_{number}", f"{sector.capitalize()} {number}", Type.TEXT)
        for sector in SECTORS
        for number in NUMBERS
    ),
)
PLAIN = {
    "datayear": "year",
    "utilitynumber": "utility_number",
    "utilityname": "name",
    "state": "state",
    "ownership": "ownership",
    "part": "part",
    "totalrevenuethousanddollars": "total_revenue",
    "totalsalesmwh": "total_sales",
    "totalcustomers": "total_customers",
}
LONG = {
    f"{sector}{'revenues' if number == 'revenue' else number}{unit}": f"{sector}_{number}"
    for sector in SECTORS
    for number, unit in NUMBERS.items()
}
NEEDED = {"year", "utility_number", "name", "state", "total_revenue", "total_customers"}
NOT_UTILITIES = frozenset({"88888", "99999"})
"""Numbers of the survey that stand for withheld data and for a state's adjustment."""


def _field(header: str) -> str | None:
    key = headers.key(header).removeprefix("utilitycharacteristics")
    return PLAIN.get(key) or LONG.get(key)


def claims(body: Body) -> tuple[str, float] | None:
    """Recognize the survey by its columns."""
    return ("survey", SURE) if {_field(header) for header in body.headers} >= NEEDED else None


def refine(columns: Sequence[Column], body: Body, said: Said) -> Sequence[Column]:
    """Name the columns by the survey's own headers, joined over its up to three rows."""
    if said.columns:
        return columns
    return [
        replace(column, field=_field(column.header), reason="a column of Form EIA-861")
        if _field(column.header)
        else replace(column, field=None)
        for column in columns
    ]


def prepare(typed: Typed, context: Context) -> Prepared:
    """Take a utility's year in a state a row; a dot is a number that the survey does not have."""
    rows, kept, defects, aside = [], [], [], []
    bad = 0
    for index, row in enumerate(typed.frame.to_dict("records")):
        line = int(typed.lines[index])
        number = re.sub(r"\.0$", "", _text(row.get("utility_number")))
        if not number:
            aside.append(SetAside(line, "a note of the survey, not a utility"))
            continue
        if number in NOT_UTILITIES:
            aside.append(SetAside(line, "an adjustment or withheld data, not a utility"))
            continue
        year = re.sub(r"\.0$", "", _text(row.get("year")))
        if not re.fullmatch(r"(?:19|20)\d\d", year) or not _text(row.get("state")):
            bad += 1
            text = "This row has no year or no state. Write them, or leave the row out."
            defects.append(Defect(line, typed.header("year"), year, "missing_required", text))
            continue
        rows.append(_record(row, number, int(year), context.file_name))
        kept.append(index)
    frame = pd.DataFrame(rows, columns=list(_record({}, "", 0, "")), dtype=object)
    frame = frame.drop_duplicates(["year", "utility_number", "state", "part"], keep="last")
    places = list(frame.index)
    return Prepared(
        frame.reset_index(drop=True),
        typed.lines[[kept[place] for place in places]],
        rows_read=len(rows) + bad,
        rejected=bad,
        defects=tuple(defects),
        set_aside=tuple(aside),
    )


def _record(row: dict[Any, Any], number: str, year: int, source: str) -> dict[str, Any]:
    revenue, customers = _number(row, "total_revenue"), _number(row, "total_customers")
    business = {
        name: _sum(_number(row, f"commercial_{name}"), _number(row, f"industrial_{name}")) for name in NUMBERS
    }
    return {
        "year": year,
        "utility_number": number,
        "name": _text(row.get("name")),
        "state": _text(row.get("state")).upper(),
        "part": _text(row.get("part")).upper(),
        "ownership": _text(row.get("ownership")) or None,
        "customers": _whole(customers),
        "revenue_cents": _cents(revenue),
        "sales_mwh": _number(row, "total_sales"),
        "business_customers": _whole(business["customers"]),
        "business_revenue_cents": _cents(business["revenue"]),
        "business_sales_mwh": business["sales"],
        "source": source,
    }


def _text(value: Any) -> str:
    return "" if value is None or value is pd.NA or value != value else str(value).strip()


def _number(row: dict[Any, Any], name: str) -> float | None:
    text = _text(row.get(name)).replace(",", "").replace("$", "")
    return float(text) if re.fullmatch(r"-?\d+(?:\.\d+)?", text) else None


def _sum(one: float | None, other: float | None) -> float | None:
    return None if one is None and other is None else (one or 0.0) + (other or 0.0)


def _whole(number: float | None) -> int | None:
    return None if number is None else round(number)


def _cents(thousands: float | None) -> int | None:
    return None if thousands is None else round(thousands * 100_000)


def resolve(session: sm.Session, prepared: Prepared, context: Context) -> Resolved:
    """A utility's year in a state and part is one row; a later file of the year corrects it."""
    from kadash.program.tables.peers import PeerUtility  # loaded when such a file comes

    if prepared.records.empty:
        return Resolved(())
    identity = ("year", "utility_number", "state", "part")
    return Resolved((Target(PeerUtility, prepared.records, identity, lines=prepared.lines, gate=PEERS),))


EIA_861 = Kind(
    name="eia_861",
    label="Other utilities (Form EIA-861)",
    row_is="utility",
    fields=FIELDS,
    layouts=(Layout("survey", ()),),
    prepare=prepare,
    resolve=resolve,
    refine=refine,
    claims=claims,
)
