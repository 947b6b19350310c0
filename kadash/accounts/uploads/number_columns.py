"""The account's number under a header of somebody's own: ``Utility account number``, ``MyCo Acct No``."""

from collections.abc import Sequence
from dataclasses import replace

from kadash.intake import headers
from kadash.intake.mapping import UNKNOWN
from kadash.intake.types import Body, Column

_ENDINGS = ("accountnumber", "customernumber", "accountno", "acctnumber", "acctno")
_OF_OTHERS = ("parent", "bank", "gl", "phone", "previous", "old", "master", "group", "ledger")


def with_number(columns: Sequence[Column], body: Body, field: str) -> list[Column]:
    """Give the field to the one column whose header ends in an account number, where no other has it."""
    if any(column.field == field for column in columns):
        return list(columns)
    found = [c for c in columns if c.reason == UNKNOWN and _is_number(c.header) and _filled(body, c.position)]
    if len(found) != 1:
        return list(columns)
    reason = f"the header ends in an account number: “{found[0].header}”"
    return [replace(c, field=field, reason=reason) if c is found[0] else c for c in columns]


def _is_number(header: str) -> bool:
    forms = headers.keys(header)
    return any(form.endswith(_ENDINGS) for form in forms) and not any(
        form.startswith(_OF_OTHERS) for form in forms
    )


def _filled(body: Body, position: int) -> bool:
    return bool((body.frame[position] != "").any())
