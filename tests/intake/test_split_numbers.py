"""A number that a comma without quotation marks tore in two shifts what follows: asked before it is read."""

from tests.understood import understood

HEAD = "Customer,Account #,Month,MWh,Revenue\n"


def test_split_numbers_are_asked() -> None:
    text = HEAD + "Voss,7,Jan-2025,1,250,125.50\nVoss,7,Feb-2025,1,150,115.50\n"
    found = understood(text)
    assert found.keys[0] == "split_numbers"
    assert "“1” and “250”" in found.questions[0].text
    assert "split_numbers" not in understood(text, answers={"split_numbers": "read it as it stands"}).keys


def test_a_column_without_a_header_is_no_split_number() -> None:
    for last in ("checked", "4", ""):
        text = HEAD + f"Voss,7,Jan-2025,12.5,125.50,{last}\nVoss,7,Feb-2025,11.5,115.50,{last}\n"
        assert understood(text).keys == []
    quoted = HEAD + 'Voss,7,Jan-2025,"1,250",125.50\n'
    assert understood(quoted).keys == []


def test_a_split_number_in_some_rows_moves_the_words_after_it() -> None:
    head = "Account Number,Service,From,To,kWh,Amount,Exempt\n"
    rows = ("7,Electric,2025-01-01,2025-01-31,10,$1,234.50,Y", "8,Electric,2025-01-01,2025-01-31,10,$1.00,N")
    assert understood(head + "\n".join(rows)).keys == ["split_numbers"]
