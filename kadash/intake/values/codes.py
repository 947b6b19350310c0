"""Defects of cells: one table from code to sentence."""

SENTENCES = {
    "missing_required": "{field} is empty; every row needs it. Fill it in, or leave the row out.",
    "spreadsheet_error": (
        "{field} holds the spreadsheet error {value}. Mend the formula (or widen the column) in the "
        "spreadsheet and export it again."
    ),
    "not_a_number": "{field} “{value}” is not a number. Write it like 1,234.50.",
    "amount_of_money": (
        "{field} “{value}” is an amount of money, and a quantity is wanted here. Check whether it "
        "stands in the right column."
    ),
    "ambiguous_number": (
        "{field} “{value}” is written in another way than the numbers around it, so it could be read "
        "two ways. Write it as they are."
    ),
    "damaged_number": (
        "{field} “{value}” has been shortened by a spreadsheet, so digits are lost. Widen the column or "
        "format it as a number, and export it again."
    ),
    "not_an_integer": "{field} “{value}” is not a whole number.",
    "fraction_of_a_cent": (
        "{field} “{value}” has a fraction of a cent. Round it to cents, or check whether it is an amount."
    ),
    "foreign_currency": "{field} “{value}” is not in dollars. Convert it, or leave the row out.",
    "out_of_range": "{field} “{value}” is far outside of what can be right. Check it.",
    "damaged_identifier": (
        "{field} “{value}” has been damaged by a spreadsheet: it shows the number rounded, and the real one "
        "cannot be recovered from it. Export it again with the column formatted as text."
    ),
    "not_a_date": "{field} “{value}” is not a date. Write it like 2010-07-29.",
    "impossible_date": (
        "{field} “{value}” is not a day of the calendar in the order of the column’s other dates. Check it."
    ),
    "not_a_flag": "{field} “{value}” is neither yes nor no.",
    "unknown_unit": "{field} “{value}” is a unit that cannot be converted. Give it in a known unit.",
}


def sentence(code: str, *, value: str, field: str) -> str:
    """Return what is wrong with a cell and what to do, for a person.

    ``field`` is the field's label, ``value`` the cell as read. Raises KeyError for an unknown code.
    """
    shown = value if len(value) <= 60 else value[:57] + "…"
    return SENTENCES[code].format(value=shown, field=field)
