"""Files that are recognized and declined, with the reason."""

from kadash.intake import headers
from kadash.intake.types import Body, Context, Kind, Layout, Prepared, Resolved, Typed


def _claims(body: Body) -> tuple[str, float] | None:
    """Know the federal yearly survey of electric utilities by its columns."""
    names = {headers.key(header) for header in body.headers}
    return ("yearly survey", 40) if {"datayear", "utilitynumber", "utilityname"} <= names else None


def _prepare(typed: Typed, context: Context) -> Prepared:
    return Prepared(typed.frame.iloc[:0], typed.lines[:0], 0)


def _resolve(session: object, prepared: Prepared, context: Context) -> Resolved:
    return Resolved(())


EIA_861 = Kind(
    name="eia_861",
    label="Other utilities' yearly totals",
    row_is="utility",
    fields=(),
    layouts=(Layout("yearly survey", ()),),
    prepare=_prepare,
    resolve=_resolve,
    claims=_claims,
    declines=(
        "This is the federal yearly survey (EIA-861): revenue, sales and customers of whole utilities. "
        "Nothing was changed, because none of it belongs to an account. Upload your own bills or accounts."
    ),
)
