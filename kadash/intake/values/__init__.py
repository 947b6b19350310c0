"""Columns of text → typed values or defects. Knows no room, no database and no screen."""

from kadash.intake.values.codes import sentence
from kadash.intake.values.dates import only_months, parse_dates
from kadash.intake.values.flags import parse_flag
from kadash.intake.values.identifiers import parse_identifier, parse_text
from kadash.intake.values.missing import is_missing
from kadash.intake.values.numbers import (
    parse_billed_money,
    parse_computed_money,
    parse_decimal,
    parse_integer,
    parse_money,
    parse_number,
    parse_quantity,
)
from kadash.intake.values.scales import in_cents, scale_above, scale_of, use_scale_above
from kadash.intake.values.types import Doubt, Parsed, Problem
from kadash.intake.values.units import (
    energy_of,
    is_unit,
    parse_units,
    unit_in_header,
    unit_named,
    unit_of,
    units_of,
)

__all__ = [
    "Doubt",
    "Parsed",
    "Problem",
    "energy_of",
    "in_cents",
    "is_missing",
    "is_unit",
    "only_months",
    "parse_billed_money",
    "parse_computed_money",
    "parse_dates",
    "parse_decimal",
    "parse_flag",
    "parse_identifier",
    "parse_integer",
    "parse_money",
    "parse_number",
    "parse_quantity",
    "parse_text",
    "parse_units",
    "scale_above",
    "scale_of",
    "sentence",
    "unit_in_header",
    "unit_named",
    "unit_of",
    "units_of",
    "use_scale_above",
]
