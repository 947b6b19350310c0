"""Cells with several values in one, as address books write them: ``a@example.org ::: b@example.org``."""

import re
from collections.abc import Sequence

import pandas as pd

_PARTED = re.compile(r"\s*:::\s*")
_ADDRESSES = re.compile(r"\s*[;,|]\s*|\s+")
_SHOWN = 3


def first_values(records: pd.DataFrame, fields: Sequence[str]) -> tuple[pd.DataFrame, list[str]]:
    """Return the records with the first value of each such cell, and a sentence for each field that had some.

    An email field with several addresses is parted at commas, semicolons and spaces, too.
    """
    records, said = records.copy(), []
    for name in fields:
        parted = [_parts(text, email=name == "email") for text in records[name]]
        several = [parts for parts in parted if len(parts) > 1]
        if not several:
            continue
        records[name] = pd.Series(
            [parts[0] if len(parts) > 1 else text for parts, text in zip(parted, records[name], strict=True)],
            index=records.index,
            dtype=object,
        )
        rest = [value for parts in several for value in parts[1:]]
        shown = ", ".join(f"“{value}”" for value in rest[:_SHOWN]) + (", …" if len(rest) > _SHOWN else "")
        rows = "1 row has" if len(several) == 1 else f"{len(several):,} rows have"
        said.append(
            f"{rows} several values in the {name.replace('_', ' ')}: the first one was taken, "
            f"{len(rest):,} left out ({shown}). Add them on the account's page where they are needed."
        )
    return records, said


def _parts(text: object, *, email: bool) -> list[str]:
    if not isinstance(text, str):
        return []
    parts = [part for part in _PARTED.split(text.strip()) if part]
    if email and text.count("@") > 1:
        parts = [one for part in parts for one in _ADDRESSES.split(part) if "@" in one]
    return parts
