"""What must be said of a file though nothing is wrong with it: what was corrected, left out, of nobody."""

from kadash.core.counts import quoted
from kadash.intake.check import MONEY, scale_of
from kadash.intake.kind import Kind
from kadash.intake.mapping import UNKNOWN, label
from kadash.intake.read import Raw
from kadash.intake.recognize import Recognition
from kadash.intake.types import Prepared, Resolved

NAMED = 8  # columns left out that are named one by one


def warnings(raw: Raw, recognition: Recognition, prepared: Prepared, resolved: Resolved) -> tuple[str, ...]:
    """Return the sentences about a file, in the order of its way."""
    said = (*_noted(raw), *recognition.warnings, *_left_out(recognition), *_scaled(recognition))
    return (
        *said,
        *_without_rows(recognition, prepared),
        *prepared.warnings,
        *resolved.warnings,
        *_of_nobody(recognition.kind, prepared, resolved),
    )


def _noted(raw: Raw) -> tuple[str, ...]:
    return tuple(f"Line {n.row}: {n.message}" if n.row else n.message for n in raw.notes)


def _left_out(recognition: Recognition) -> tuple[str, ...]:
    """Return a sentence that names the columns with cells in them that nothing was made of.

    A column that was gathered from several of the file is none of its own: what it holds is asked.
    """
    body = recognition.body
    names = [
        label(body.headers, c.position)
        for c in recognition.columns
        if c.reason == UNKNOWN and c.position not in body.origins and (body.frame[c.position] != "").any()
    ]
    if not names:
        return ()
    some = quoted(names, most=NAMED)
    if len(names) == 1:
        return (f"Column {some} was left out: Kadash does not know what it is.",)
    return (f"Columns {some} were left out: Kadash does not know what they are.",)


def _scaled(recognition: Recognition) -> tuple[str, ...]:
    """Name the columns whose amounts were multiplied by what they are counted in."""
    money = {field.name for field in recognition.kind.fields if field.type in MONEY}
    names: dict[str, list[str]] = {}
    for column in recognition.columns:
        scale = scale_of(recognition.body, column) if column.field in money else None
        if scale:
            names.setdefault(scale, []).append(label(recognition.body.headers, column.position))
    return tuple(
        f"The amounts in {quoted(columns[:NAMED])} are counted in {scale}: they were brought to dollars."
        for scale, columns in names.items()
    )


def _without_rows(recognition: Recognition, prepared: Prepared) -> tuple[str, ...]:
    """Say that a table has no rows, which is not the same as that all of them are stored."""
    if prepared.rows_read:
        return ()
    rows = " and ".join(map(str, recognition.header_rows))
    aside = len(
        [
            each
            for each in (*recognition.set_aside, *prepared.set_aside)
            if each.row > max(recognition.header_rows)
        ]
    )
    more = f"; {aside:,} were set aside" if aside else ""
    return (f"No rows found under the header in row {rows}{more}. Nothing was changed.",)


def _of_nobody(kind: Kind, prepared: Prepared, resolved: Resolved) -> tuple[str, ...]:
    """Say how many records found no account, where there are any, and what becomes of them."""
    count, total = resolved.without_account, len(prepared.records)
    if not count:
        return ()
    becomes = "they are loaded without one"
    if resolved.set_aside:
        becomes = "they are set aside and not read in"
        if kind.keeps_only_taken:
            becomes += ", and the file that is kept does not hold them"
    if count == total:
        return (f"None of the {total:,} rows ({kind.row_is}) found an account: {becomes}.",)
    return (f"{count:,} of {total:,} rows ({kind.row_is}) found no account: {becomes}.",)
