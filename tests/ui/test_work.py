"""Long work runs beside the page and says what came of it once."""

from streamlit.testing.v1 import AppTest


def drawn() -> None:
    import streamlit as st

    from kadash.core.errors import Invalid
    from kadash.ui import work

    def fail(tell: object) -> None:
        raise Invalid("The disk is full. Nothing was changed.")

    if st.button("go"):
        work.start("good", lambda tell: tell(0.5, "Halfway") or 42)
        work.start("bad", fail)
    st.text(f"{work.result('good')} {work.result('bad')} {work.running('good')}")


def test_a_result_is_given_once_and_a_fault_is_a_sentence() -> None:
    app = AppTest.from_function(drawn).run()
    app.button[0].click().run()
    assert app.text[0].value == "42 None False"
    assert "The disk is full" in app.error[0].value
    app.run()
    assert app.text[0].value == "None None False"
