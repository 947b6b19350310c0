"""Filters live in the address."""

from streamlit.testing.v1 import AppTest


def drawn() -> None:
    import streamlit as st

    from kadash.core.periods import Month
    from kadash.ui import filters

    with filters.bar():
        chosen = filters.one_of("Class", ["Industrial", "Commercial"], key="class")
        many = filters.one_of("Representative", [f"Person {n}" for n in range(9)], key="rep")
        none = filters.one_of("Nothing", [], key="nothing")
        end = filters.month("12 months to", [Month(2009, 11), Month(2009, 12)], key="to")
        text = filters.search("Search", key="q")
    st.text(f"{chosen}|{many}|{none}|{end}|{text}")


def said(**parameters: str) -> str:
    app = AppTest.from_function(drawn)
    for name, value in parameters.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception
    return str(app.text[0].value)


def test_without_a_choice_everything_is_shown_up_to_the_newest_month() -> None:
    assert said() == "None|None|None|2009-12|"


def test_the_address_chooses() -> None:
    said_so = said(**{"class": "Commercial", "rep": "Person 3", "to": "Nov 2009", "q": " HARBOR "})
    assert said_so == "Commercial|Person 3|None|2009-11|harbor"
