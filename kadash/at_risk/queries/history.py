"""Months of one account, and the year of all accounts."""

from datetime import date

import pandas as pd
import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.at_risk.queries import at_risk as queries
from kadash.at_risk.queries.unjudged import COSTED_BY_BILLS
from kadash.at_risk.rules.history import Billed, Costs, history
from kadash.at_risk.rules.scope import counted
from kadash.at_risk.rules.table import COLUMNS, at_risk_table, natural
from kadash.core.frames import whole_number
from kadash.core.periods import Month, Period
from kadash.core.settings import read_settings

PORTFOLIO = (*COLUMNS, "services", "since", "review_by", "decided_on", "unbilled")


def account_history(session: sm.Session, *, account_id: int, today: date) -> pd.DataFrame:
    """Return an account's months as ``rules.history`` gives them, from its bills."""
    account = accounts.account(session, id=account_id)
    rates = accounts.rates(session)
    billed = [
        Billed(
            Month.from_number(int(row["month"])),
            str(row["service"]),
            whole_number(row["revenue_cents"]),
            whole_number(row["power_cost_cents"]),
            row["usage"],
            row["peak_kw"],
            row["billed_kw"],
        )
        for row in accounts.monthly(session, account_id=account_id).to_dict("records")
    ]
    settings = read_settings(session)
    present = {row.service for row in billed}
    only = counted(None, settings.at_risk_service, present)
    costs = Costs(
        {
            service: rates.rate(service=service, customer_class=account.customer_class, account_id=account_id)
            for service in present
            if only in (None, service)
        },
        [service for service in COSTED_BY_BILLS if only in (None, service)],
        settings.billed_power_cost_is_whole,
    )
    judged = queries.mobility_history(session, account_id=account_id)
    return history(billed, costs, [(m.decided_on, m.factor) for m in reversed(judged)], today=today)


def portfolio(session: sm.Session, *, period: Period | None, today: date) -> pd.DataFrame:
    """Return all accounts with what the 12 months say about them: ``PORTFOLIO`` columns.

    Ranks count the accounts with an at-risk revenue; the rest follow by name, without figures.
    ``since`` is the day since which the account is on the key account list, None where it is not.
    ``unbilled`` counts the bills of the counted services that have no revenue, None where there are none.
    """
    risk = queries.at_risk(session, period=period, as_of=today, everybody=True) if period else None
    table = at_risk_table(risk.lines if risk else ())
    known = accounts.accounts(session)
    since = accounts.memberships_since(session)
    judged = risk.judged if risk else queries.mobility_on(session, on=today)
    silent = known[~known["account_id"].isin(table["account_id"])]
    in_order = sorted(range(len(silent)), key=lambda index: natural(str(silent["name"].iloc[index])))
    rest = silent.iloc[in_order].reindex(columns=list(COLUMNS)).astype(object)
    rest["mobility_factor"] = [judged[int(i)].factor if i in judged else None for i in rest["account_id"]]
    whole = pd.concat([table.astype(object), rest], ignore_index=True) if len(rest) else table.astype(object)
    services = dict(zip(known["account_id"], known["services"], strict=True))
    ids = [int(id) for id in whole["account_id"]]
    whole["services"] = pd.Series([services.get(id) for id in ids], dtype=object)
    whole["since"] = pd.Series([since.get(id) for id in ids], dtype=object)
    whole["review_by"] = pd.Series([judged[i].review_by if i in judged else None for i in ids], dtype=object)
    whole["decided_on"] = pd.Series(
        [judged[i].decided_on if i in judged else None for i in ids], dtype=object
    )
    missing = risk.unbilled if risk else {}
    whole["unbilled"] = pd.Series([missing.get(i) for i in ids], dtype=object)
    return whole.where(whole.notna(), None)[list(PORTFOLIO)]


def standing(session: sm.Session, *, today: date) -> pd.DataFrame:
    """Return who looks after each account and how its mobility stands, without what it brings in.

    Columns: account_id, representative, since (None: not on the key account list), mobility_factor and
    review_by (None: not judged, no review date).
    """
    known = accounts.accounts(session)
    ids = known["account_id"].astype(int).tolist()
    since = accounts.memberships_since(session)
    judged = queries.mobility_on(session, on=today)
    factors = [judged[id].factor if id in judged else None for id in ids]
    reviews = [judged[id].review_by if id in judged else None for id in ids]
    return pd.DataFrame(
        {
            "account_id": ids,
            "representative": known["representative"],
            "since": pd.Series([since.get(id) for id in ids], dtype=object),
            "mobility_factor": pd.Series(factors, dtype=object),
            "review_by": pd.Series(reviews, dtype=object),
        }
    )
