"""Contacts that an export lists under their company, with the path in the header: ``Contacts/Email``.

The columns without a path are the company's; they are filled in its first row only.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from kadash.accounts.uploads.people.fields import CONTACTS, LINKS
from kadash.intake import headers
from kadash.intake.mapping import BY_A_PERSON, match_columns
from kadash.intake.types import Body, Column, Field, Said

_PATH = re.compile(
    r"(?:contacts?|child[ _]?ids?|child contacts?|people|persons?)\s*/\s*(?P<own>\S.*)", re.IGNORECASE
)
_OWN = tuple(field for field in CONTACTS if field not in LINKS or field.name == "record_id")
_COMPANY = {"account_name": ("Name",), "account_key": ("Id",)}


def claims_contacts(body: Body) -> tuple[str, float] | None:
    """Recognize contacts by columns such as ``Contacts/Name``."""
    columns = _columns(body.headers)
    known = {column.field for column in columns if column.field}
    return ("contacts", float(len(known)) + 1) if known & {"name", "email"} and _paths(body.headers) else None


def refine_contacts(columns: Sequence[Column], body: Body, said: Said) -> list[Column]:
    """Return the columns with the company's told from the person's, where paths tell them."""
    if not _paths(body.headers):
        return list(columns)
    return [
        column if column.reason == BY_A_PERSON else replace(column, field=better.field, reason=better.reason)
        for column, better in zip(columns, _columns(body.headers), strict=True)
    ]


def _paths(names: Sequence[str]) -> dict[int, str]:
    found = {
        index: match["own"] for index, name in enumerate(names) if (match := _PATH.fullmatch(name.strip()))
    }
    return found if len(found) > 1 else {}


def _columns(names: Sequence[str]) -> tuple[Column, ...]:
    own = _paths(names)
    person, _ = match_columns([own.get(index, "") for index in range(len(names))], _OWN)
    links = [_with(field, _COMPANY.get(field.name, ())) for field in LINKS if field.name != "record_id"]
    company, _ = match_columns(["" if index in own else name for index, name in enumerate(names)], links)
    return tuple(
        replace(person[index] if index in own else company[index], header=name)
        for index, name in enumerate(names)
    )


def _with(field: Field, words: Sequence[str]) -> Field:
    external = ("External ID",) if field.name == "account_key" else ()
    known = tuple(word for word in field.synonyms if headers.key(word) not in map(headers.key, words))
    return replace(field, synonyms=(*words, *external, *known))
