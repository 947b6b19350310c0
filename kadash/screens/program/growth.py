"""Key accounts over the years, and when one representative had more than can be served."""

import pandas as pd
import streamlit as st

from kadash.core.roles import Action, may
from kadash.program.actions import services as actions
from kadash.program.charts.growth import growth as drawn
from kadash.program.queries.services import GrowthView, growth_view
from kadash.program.rules.growth import said
from kadash.standards.course import course
from kadash.ui import cache, figures, forms, tables, words
from kadash.ui.page import Here
from kadash.ui.tables import Column

COLUMNS = (
    Column("year", "Year", width=80),
    Column("accounts", "Key accounts", "whole", width=120),
    Column("how", "Where it is from", width=180),
    Column("representatives", "Representatives", "whole", width=130),
    Column("most", "They can serve", "whole", width=130),
    Column("over", "Too many", "whole", width=100),
    Column("note", "Note", width=240),
)


def show(here: Here) -> None:
    """Show the years as a picture and a table, and let people plan one."""
    growth = cache.asked(here, growth_view, today=here.today)
    known = course()
    st.markdown(f"##### {words.plain(said(growth.years, span=known.span))}")
    example = ", ".join(f"{years.accounts} in {years.years}" for years in known.growth_example)
    words.quiet(
        f"One representative serves at most {known.span} key accounts. The course's own example had "
        f"{example}, and it calls the second and third number a mistake."
    )
    if growth.years:
        picture = cache.made(here, lambda: drawn(growth.years, here.look), "growth")
        figures.chart(
            picture, title="Key accounts by year", says=said(growth.years, span=known.span), key="growth"
        )
        _table(growth)
    if may(here.person, Action.EDIT_PROGRAM):
        with st.expander("Plan a year", icon=":material/add:", expanded=not growth.years):
            _plan(here, growth)


def _table(growth: GrowthView) -> None:
    rows = [
        [
            str(year.year),
            year.accounts,
            "planned" if year.planned else "counted from the list",
            year.representatives,
            year.most,
            year.accounts - year.most if year.over and year.most is not None else None,
            growth.rows[year.year].note if year.year in growth.rows else None,
        ]
        for year in growth.years
    ]
    frame = pd.DataFrame(rows, columns=[column.field for column in COLUMNS], dtype="object")
    tables.show(frame, COLUMNS, key="growth-years", name="key-accounts-by-year", placeholder="")


def _plan(here: Here, growth: GrowthView) -> None:
    year = int(st.number_input("Year", 1950, 2100, here.today.year + 1, key="growth-year"))
    row = growth.rows.get(year)
    form = forms.Form(f"year-{year}", row.version if row else 0)
    with form.drawn(border=False):
        one, two, three = st.columns([1, 1, 2])
        with one:
            accounts = forms.whole("Key accounts", row.accounts if row else None, key=form.of("accounts"))
        with two:
            people = forms.whole(
                "Representatives", row.representatives if row else None, key=form.of("people")
            )
        note = three.text_input("Note", row.note if row else "", key=form.of("note"))
        saved = form.button()
    words.quiet("Up to this year the list is counted; a number of accounts is a plan for a year to come.")
    if saved:
        form.save(
            lambda: actions.save_year(
                here.database,
                here.person,
                year=year,
                accounts=accounts,
                representatives=people,
                note=note,
                version=form.version,
            ),
            done=f"{year} is saved.",
        )
