"""A list of accounts in figures, counted by hand."""

from datetime import date
from decimal import Decimal

import pandas as pd

from kadash.at_risk.rules.portfolio import portfolio_of

TODAY = date(2010, 3, 15)


def accounts(*rows: tuple[object, object, object, object]) -> pd.DataFrame:
    columns = ["at_risk_cents", "mobility_factor", "representative", "review_by"]
    return pd.DataFrame([list(row) for row in rows], columns=columns, dtype=object)


def test_unknown_amounts_are_left_out_and_named() -> None:
    found = portfolio_of(
        accounts(
            (Decimal("100.25"), Decimal("0.5"), "Robin", date(2010, 3, 14)),
            (Decimal("50.50"), Decimal("0.2"), None, date(2010, 3, 15)),
            (None, None, "Robin", None),
            (None, Decimal(0), None, date(2009, 1, 1)),
        ),
        today=TODAY,
    )
    assert (found.accounts, found.at_risk_cents, found.known) == (4, Decimal("150.75"), 2)
    assert (found.unjudged, found.without_representative) == (1, 2)
    assert found.overdue == (date(2009, 1, 1), date(2010, 3, 14))  # one due today is not overdue


def test_nothing_known_is_not_zero() -> None:
    assert portfolio_of(accounts((None, None, None, None)), today=TODAY).at_risk_cents is None
    assert portfolio_of(accounts(), today=TODAY).accounts == 0


def test_an_exposure_of_zero_is_known() -> None:
    found = portfolio_of(accounts((Decimal(0), Decimal(0), "Robin", None)), today=TODAY)
    assert (found.at_risk_cents, found.known) == (Decimal(0), 1)
