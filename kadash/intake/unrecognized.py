"""What is said of a file in which no table of a known kind was found, and what a person can do about it."""

import re
from collections.abc import Collection, Sequence

from kadash.core.errors import Unusable
from kadash.intake import headers
from kadash.intake.kind import Kind
from kadash.intake.mapping import match_columns
from kadash.intake.read import Sheet
from kadash.intake.types import Column, Field

WITHIN = 60  # rows from the top in which a header is looked for
SHOWN = 8


class Unrecognized(Unusable):
    """No table of a known kind was found; ``found`` says so without what to do on the command line."""

    def __init__(self, found: str, advice: str) -> None:
        super().__init__("unrecognized", f"{found} {advice}")
        self.found = found


def header_seen(sheet: Sheet) -> tuple[int, tuple[str, ...]]:
    """Return the place and cells of what looks most like a header where none is known.

    It is the first row that is nearly as full as the fullest and holds words; else the fullest row.
    """
    rows = [
        [str(cell) for cell in row] for row in sheet.frame.head(WITHIN).astype(object).to_numpy().tolist()
    ]
    counts = [sum(1 for cell in row if cell) for row in rows]
    most = max(counts, default=0)
    full = (place for place, count in enumerate(counts) if count > 1 and 4 * count >= 3 * most)
    place = next((place for place in full if _of_words(rows[place])), None)
    if place is None:
        place = max(range(len(rows)), key=lambda row: counts[row], default=0)
    return place, tuple(rows[place]) if rows else ()


def _of_words(cells: Sequence[str]) -> bool:
    filled = [cell for cell in cells if cell]
    words = [cell for cell in filled if re.search(r"[^\W\d_]", cell)]
    return 5 * len(words) >= 4 * len(filled)


def likely_kind(names: Sequence[str], kinds: Sequence[Kind]) -> Kind | None:
    """Return the kind that knows most of the columns, the first of several; None where none knows one."""
    taken = [kind for kind in kinds if not kind.declines]
    # A kind that is known by its marks alone wants no column that a person could add or name.
    taken = [kind for kind in taken if any(layout.needs for layout in kind.layouts)] or taken
    counts = [len({column.field for column in _known(names, kind) if column.field}) for kind in taken]
    best = max(counts, default=0)
    return taken[counts.index(best)] if best else None


def unrecognized(sheet: Sheet, kind: str | None, kinds: Sequence[Kind]) -> Unrecognized:
    """Return the error that says what was seen, what is wanted and how to say it."""
    _, names = header_seen(sheet)
    shown = [cell for cell in names if cell]
    seen = ", ".join(cell[:40] for cell in shown[:SHOWN]) + (", …" if len(shown) > SHOWN else "")
    wanted = f"of the kind {kind}" if kind else "that Kadash knows"
    found = f"No table {wanted} was found in this file. Nothing was changed. Its columns look like this: "
    taken = [one for one in kinds if not one.declines]
    likely = likely_kind(names, taken) or next(iter(taken), None)
    if not shown or likely is None:
        return Unrecognized(f"{found}{seen or 'no text at all'}.", "Export the table with a header row.")
    needed, advice = _advice(names, likely, said=kind is not None)
    others = "" if kind else f" Other kinds: {', '.join(one.name for one in taken if one is not likely)}."
    return Unrecognized(f"{found}{seen}. {needed}", f"{advice}{others}")


def _advice(names: Sequence[str], kind: Kind, *, said: bool) -> tuple[str, str]:
    """Say what the kind still wants, and how to give the columns that are open the names it wants."""
    columns = _known(names, kind)
    known = {column.field for column in columns if column.field}
    missing = _missing(kind, known)
    open_columns = [column for column in columns if column.field is None and column.header]
    likely = "" if said else f"It looks most like {kind.label.lower()} (--kind {kind.name}). "
    if not missing:
        return f"{likely}All columns that are needed seem to be there.", _map(open_columns, kind, (), known)
    named = "; ".join(" or ".join(f"“{field.label}”" for field in group) for group in missing)
    needed = f"{likely}At least these columns are {'still ' if known else ''}needed: {named}."
    return needed, _map(open_columns, kind, missing, known)


def _map(
    columns: Sequence[Column], kind: Kind, missing: Sequence[Sequence[Field]], known: Collection[str | None]
) -> str:
    wanted = missing[0][0] if missing else next((f for f in kind.fields if f.name not in known), None)
    differing = [c for c in columns if wanted and headers.key(c.header) != headers.key(wanted.label)]
    if not differing or wanted is None:
        return "Add the columns that are needed, and upload it again."
    old = differing[0].header[:80]
    return (
        f"Give the columns names that Kadash knows, such as “{wanted.label}” instead of “{old}”, or say what "
        f'they are (--kind {kind.name} --map "{old}={wanted.name}" and so on).'
    )


def _missing(kind: Kind, known: Collection[str | None]) -> list[list[Field]]:
    """Return what the layout that comes closest still needs, a group of fields for each column."""
    open_groups = [
        [g for g in layout.needs if not any(name in known for name in g)]
        for layout in kind.layouts
        if layout.needs
    ]
    groups = min(open_groups, key=len, default=[])
    # A survey's questions are no fields: what they may be is named all the same.
    known_fields = {field.name for field in kind.fields}
    parts = [
        [Field(name, name.replace("_", " ")) for name in sorted(group - known_fields)] for group in groups
    ]
    return [
        [*(field for field in kind.fields if field.name in group), *more]
        for group, more in zip(groups, parts, strict=True)
    ]


def _known(names: Sequence[str], kind: Kind) -> tuple[Column, ...]:
    return match_columns(tuple(names), kind.fields)[0]
