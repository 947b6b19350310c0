"""The acid test: choose accounts, and see what would be lost with them."""

from collections.abc import Sequence

import streamlit as st

from kadash.at_risk.rules import use
from kadash.at_risk.rules.acid_test import AcidTest, Loss, acid_test, would_go_too
from kadash.at_risk.rules.table import Line, added, in_order, labels
from kadash.at_risk.rules.use import Whole
from kadash.core.money import shown
from kadash.core.shares import percent
from kadash.screens.at_risk import known
from kadash.screens.at_risk.view import View, of_view
from kadash.ui import cache, figures, words
from kadash.ui.figures import Card
from kadash.ui.page import Here

PICKS = ((1, "The largest"), (3, "The three largest"), (10, "The ten largest"))


def show(here: Here, view: View) -> None:
    """Show who leaves, what is lost, and what it would cost everybody else."""
    leaving = _who(here, view)
    if not leaving:
        words.quiet(
            "Choose one or more accounts: what would go with them follows at once, and the address keeps "
            "the choice."
        )
        return
    whole = cache.made(here, lambda: _utility(here, view), "utility use", view.key)
    uses = use.uses(leaving, view.found.usage)
    test = acid_test(list(uses.values()), whole.use)
    _answer(test, leaving, whole)
    _losses(test, whole)
    _too(view.lines, leaving)


def _who(here: Here, view: View) -> list[Line]:
    """Let accounts be chosen, the largest exposure first; the choice is in the address."""
    ordered, names = of_view(here, view, lambda: _named(view.lines), "acid names")
    _largest(ordered)
    chosen = st.multiselect(
        "If these left the community",
        list(names),
        format_func=lambda id: names.get(id, "an account that is not shown"),
        key="leaving",
        bind="query-params",
        placeholder="Choose accounts",
    )
    return [line for line in ordered if str(line.account_id) in chosen]


def _largest(ordered: Sequence[Line]) -> None:
    """Offer the choices that a board asks for first."""
    with st.container(horizontal=True, gap="small"):
        for count, label in PICKS:
            if len(ordered) >= count:
                st.button(
                    label,
                    key=f"largest-{count}",
                    on_click=_choose,
                    args=([str(line.account_id) for line in ordered[:count]],),
                )


def _choose(ids: list[str]) -> None:
    st.session_state["leaving"] = ids


def _named(lines: Sequence[Line]) -> tuple[list[Line], dict[str, str]]:
    ordered = in_order(lines)
    return ordered, {str(x.account_id): label for x, label in zip(ordered, labels(ordered), strict=True)}


def _utility(here: Here, view: View) -> Whole:
    """Return the utility as a whole: the settings, else everybody who was billed."""
    everybody = known.seen(here, view.end, view.found.asked, everybody=True).found
    stated, one = here.settings, view.found.service is not None
    return use.whole(
        use.uses(everybody.lines, everybody.usage).values(),
        revenue_cents=None if one else stated.annual_revenue_cents,
        energy_kwh=stated.annual_energy_kwh,
        demand_kw=stated.peak_demand_kw,
        water_gallons=stated.annual_water_gallons,
    )


def _answer(test: AcidTest, leaving: Sequence[Line], whole: Whole) -> None:
    who = "this account" if len(leaving) == 1 else f"these {len(leaving)} accounts"
    change, stated = test.rate_change, "revenue" in whole.from_settings
    figures.cards(
        [
            Card(
                "Net revenue lost",
                shown(test.net_revenue.lost, places=0),
                _share(test.net_revenue, stated=False),
                how="Revenue less power cost of the accounts that leave, over the 12 months.",
            ),
            Card(
                "Everybody else would pay" if stated else "The others known here would pay",
                percent(change, places=2, sign=True),
                f"to make up for {who}"
                if change is not None
                else "not known: it needs net and total revenue",
                how=f"Lost net revenue ÷ ({whose(stated=stated)} revenue − lost revenue), the same for all"
                + (
                    "."
                    if stated
                    else " accounts known here. With the utility's revenue in the settings it is "
                    "everybody's, and less."
                ),
                tone="orange" if change is not None and change > 0 else "gray",
            ),
            Card("Revenue lost", shown(test.revenue.lost, places=0), _share(test.revenue, stated=stated)),
        ]
    )


def _losses(test: AcidTest, whole: Whole) -> None:
    rows = (
        ("Energy", test.energy, "kWh", "energy"),
        ("Demand", test.demand, "kW", "demand"),
        ("Water", test.water, "gallons", "water"),
    )
    figures.cards(
        [
            Card(
                name,
                words.NO_VALUE if loss.lost is None else f"{loss.lost:,.0f} {unit}",
                _share(loss, stated=key in whole.from_settings),
                how=_source(unit, key in whole.from_settings, demand=key == "demand"),
            )
            for name, loss, unit, key in rows
        ]
    )
    summed = [name for name in ("revenue", "energy", "demand", "water") if name not in whole.from_settings]
    if summed:
        words.quiet(
            f"The settings can say what the utility takes as a whole ({', '.join(summed)}); until then "
            "shares are of the accounts known here."
        )


def _too(lines: Sequence[Line], leaving: Sequence[Line]) -> None:
    neighbors = would_go_too(lines, {line.account_id for line in leaving})
    if not neighbors:
        return
    amount = added(line.at_risk_cents for line in neighbors)
    names = ", ".join(words.plain(line.name) for line in neighbors)
    st.warning(
        f"{names}: of the same chain, and would probably go too (at risk: "
        f"{shown(amount, places=0)}). Add them above to see what that means.".replace("$", "\\$"),
        icon=":material/link:",
    )


def _share(loss: Loss, *, stated: bool) -> str:
    """Say the share, and of what: the settings' figure is the utility's, a sum is of who is known here."""
    if loss.lost is None:
        return "not known for these accounts"
    missing = f", not known for {loss.unknown}" if loss.unknown else ""
    share = "share not known" if loss.share is None else f"{percent(loss.share)} of {whose(stated=stated)}"
    return f"{share}{missing}"


def whose(*, stated: bool) -> str:
    """Return whose the whole is that a loss is measured against."""
    return "the utility's" if stated else "the accounts known here"


def _source(unit: str, stated: bool, *, demand: bool) -> str:
    source = (
        "The whole is what the settings say." if stated else "The whole is the sum of all accounts known."
    )
    peaks = " Peaks of several meters are added, though they need not fall in one hour." if demand else ""
    return f"In {unit}, over the 12 months. {source}{peaks}"
