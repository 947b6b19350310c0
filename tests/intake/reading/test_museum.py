"""Every ugly text file that was ever met, with what reading it must give."""

from pathlib import Path

import pytest

from kadash.intake.read import Raw, Unreadable, read

MUSEUM = Path(__file__).parents[2] / "files" / "reading"

HEADER = ["Account Number", "Customer Name", "Service", "Revenue"]


def opened(name: str) -> Raw:
    return read((MUSEUM / name).read_bytes(), name=name)


# file: encoding, delimiter, cells, lines (None: 1, 2, 3 …), notes as (line, code)
READABLE = {
    "blank_rows.csv": (
        "utf-8",
        ",",
        [["", ""], ["", ""], ["Account", "Name"], ["1", "Acme"], ["", ""], ["2", "Best"], ["", ""]],
        None,
        [],
    ),
    "cp1252.csv": (
        "cp1252",
        ",",
        [HEADER, ["00451", "M\xfcller \u2013 \u201cS\xfcd\u201d \u20ac", "electric", "12.50"]],
        None,
        [],
    ),
    "cp1252_undefined_byte.csv": (
        "cp1252",
        ",",
        [["Account", "Name"], ["1", "Café"], ["2", "A?B"]],
        None,
        [(3, "unknown_character")],
    ),
    "crlf.csv": ("utf-8", ",", [["Account", "Name"], ["1", "Acme"]], None, []),
    "ctrl_z_at_end.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", "Acme"]],
        None,
        [(3, "control_characters")],
    ),
    "cut_off_in_quoted_cell.csv": (
        "utf-8",
        ",",
        [["Account", "Name", "City"], ["1", "Acme", "Provo"], ["2", '"Best', "I"]],
        None,
        [(3, "open_quote")],
    ),
    "doubled_quotes.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", 'The "Big" Mill'], ["2", '"'], ["3", ""]],
        None,
        [],
    ),
    "escape_codes.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", "[31mAcme"]],
        None,
        [(2, "control_characters")],
    ),
    "form_feeds.csv": ("utf-8", ",", [["Account", "Name"], ["1", "Acme"], ["2", "Best"]], None, []),
    "formula_cells.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", '=HYPERLINK("http://x")'], ["2", "@SUM(A1)"]],
        None,
        [],
    ),
    "header_only.csv": ("utf-8", ",", [["Account Number", "Customer Name", "Revenue"]], None, []),
    "header_with_newlines.csv": (
        "utf-8",
        ",",
        [["Meter ID\n(Pre-filled)", "Start Date\n(Required)"], ["1", "2017-01-01"]],
        [1, 4],
        [],
    ),
    "html_in_cells.csv": (
        "utf-8",
        ",",
        [["Question", "Answer"], ["Rate us<br>please", "<b>9</b>"]],
        None,
        [],
    ),
    "inch_marks.csv": (
        "utf-8",
        ",",
        [["Account", "Meter"], ["1", '2" compound'], ["2", '6" turbine']],
        None,
        [],
    ),
    "invisible_edges.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["00451", "Acme\xa0Corp"], ["2", "Best"]],
        None,
        [],
    ),
    "mixed_line_ends.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", "Acme"], ["2", "Best"], ["3", "Core"]],
        None,
        [],
    ),
    "no_line_end_at_end.csv": ("utf-8", ",", [["Account", "Name"], ["1", "Acme"]], None, []),
    "nul_bytes.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", "Acme"], ["2", "Plain"]],
        None,
        [(2, "control_characters"), (3, "control_characters")],
    ),
    "nul_padding_at_end.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", "Acme"]],
        None,
        [(3, "control_characters")],
    ),
    "old_mac_cr.csv": ("utf-8", ",", [["Account", "Name"], ["1", "Acme"], ["2", "Best"]], None, []),
    "one_column.csv": ("utf-8", None, [["Account Number"], ["00451"], ["00452"], ["00453"]], None, []),
    "one_column_with_commas.txt": ("utf-8", None, [["Customer"], ["Smith, John"], ["Doe, Jane"]], None, []),
    "one_cp1252_line_in_utf8.csv": (
        "utf-8",
        ",",
        [
            HEADER,
            ["1", "Café Ölberg", "water", "1"],
            ["2", "Ærø", "water", "2"],
            ["3", "Zo\xeb\u2019s Deli", "water", "3"],
            ["4", "Plain", "water", "4"],
        ],
        None,
        [(4, "other_encoding")],
    ),
    "one_line_one_value.csv": ("utf-8", None, [["00451"]], None, []),
    "one_utf8_line_in_cp1252.csv": (
        "cp1252",
        ",",
        [HEADER, ["1", "Café", "water", "1"], ["2", "Müller", "water", "2"], ["3", "Zoë", "water", "3"]],
        None,
        [(4, "other_encoding")],
    ),
    "pasted_together_bom_inside.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", "A"], ["Account", "Name"], ["2", "B"]],
        None,
        [],
    ),
    "pipe.txt": (
        "utf-8",
        "|",
        [["Account", "Name", "Revenue"], ["1", "Acme, Inc.", "1,200"], ["2", "Best, Co", "3,400"]],
        None,
        [],
    ),
    "preamble_then_table.csv": (
        "utf-8",
        ",",
        [
            ["Name", "Sample Customer", "", "", "", "", "", ""],
            ["Address", "1 Main St, Anytown", "", "", "", "", "", ""],
            ["Service", "Service 1", "", "", "", "", "", ""],
            ["", "", "", "", "", "", "", ""],
            ["TYPE", "DATE", "START TIME", "END TIME", "USAGE", "UNITS", "COST", "NOTES"],
            ["Electric usage", "2017-01-01", "00:00", "00:14", "0.25", "kWh", "$0.04", ""],
            ["Electric usage", "2017-01-01", "00:15", "00:29", "0.30", "kWh", "$0.05", ""],
        ],
        None,
        [],
    ),
    "prose_commas_semicolon_table.csv": (
        "utf-8",
        ";",
        [
            ["Account", "Comment"],
            ["1", "Late, but paid, as agreed"],
            ["2", "Wants solar, asks for rates, and a visit"],
            ["3", "None"],
        ],
        None,
        [],
    ),
    "quoted_newlines.csv": (
        "utf-8",
        ",",
        [
            ["Account", "Comment", "Score"],
            ["1", "first line\nsecond line", "9"],
            ["2", "a\nb", "10"],
            ["3", "plain", "8"],
        ],
        [1, 2, 4, 6],
        [],
    ),
    "ragged.csv": (
        "utf-8",
        ",",
        [
            ["Account", "Name", "", ""],
            ["1", "", "", ""],
            ["2", "Best", "extra", "more"],
            ["", "", "", ""],
            ["3", "Core", "", ""],
        ],
        None,
        [],
    ),
    "replacement_characters.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", "Caf?"], ["2", "Plain"]],
        None,
        [(2, "lost_character")],
    ),
    "semicolon_decimal_comma.csv": (
        "utf-8",
        ";",
        [
            ["Kunde", "Umsatz", "Anteil"],
            ["0001", "1.234,50", "12,5"],
            ["0002", "99,00", "0,4"],
            ["0003", "7,25", "1,0"],
        ],
        None,
        [],
    ),
    "sep_line.csv": ("utf-8", ";", [["Account", "Name"], ["1", "Acme, Inc."]], [2, 3], []),
    "sep_line_against_look.csv": (
        "utf-8",
        "|",
        [["Account", "Name, legal, short"], ["1", "Acme, Inc., AC"]],
        [2, 3],
        [],
    ),
    "sep_line_quoted_crlf.csv": ("utf-8", "|", [["Account", "Name"], ["1", "Acme, Inc."]], [2, 3], []),
    "space_before_quote.csv": (
        "utf-8",
        ",",
        [["Account", "Name", "City"], ["1", "Acme, Inc.", "Provo, UT"], ["2", "Best", "Orem"]],
        None,
        [],
    ),
    "stray_quote_in_quoted_cell.csv": (
        "utf-8",
        ",",
        [["Account", "Name", "City"], ["1", 'The "Big" Mill', "Provo"], ["2", "Best", "Orem"]],
        None,
        [(2, "stray_quote")],
    ),
    "tab.tsv": (
        "utf-8",
        "\t",
        [["Account", "Name", "Revenue"], ["1", "Acme, Inc.", "1,200"], ["2", "Best; Co", "3,400"]],
        None,
        [],
    ),
    "trailing_delimiters.csv": ("utf-8", ",", [["Account", "Name"], ["1", "Acme"], ["2", "Best"]], None, []),
    "unclosed_quote.csv": (
        "utf-8",
        ",",
        [["Account", "Name", "City"], ["1", '"Acme', "Provo"], ["2", "Best", "Orem"], ["3", "Core", "Lehi"]],
        None,
        [(2, "open_quote")],
    ),
    "unclosed_quote_before_quoted_row.csv": (
        "utf-8",
        ",",
        [
            ["Account", "Name", "City"],
            ["1", '"Acme', "Provo"],
            ["2", "Best, Inc.", "Orem"],
            ["3", "Core", "Lehi"],
        ],
        None,
        [(2, "open_quote")],
    ),
    "unicode_line_separators.csv": (
        "utf-8",
        ",",
        [["Account", "Name"], ["1", "Acme\u2028North"], ["2", "Be\x85st"]],
        None,
        [],
    ),
    "utf16_be_bom.csv": ("utf-16", ",", [HEADER, ["00451", "Müller", "electric", "12.50"]], None, []),
    "utf16_be_without_bom.csv": ("utf-16", ",", [HEADER, ["00451", "Müller", "electric", "12.50"]], None, []),
    "utf16_broken_pair.csv": (
        "utf-16",
        ",",
        [["Account", "Name"], ["1", "A?B"]],
        None,
        [(None, "unknown_character")],
    ),
    "utf16_last_byte_missing.csv": (
        "utf-16",
        ",",
        [HEADER, ["00451", "Acme", "electric", "12.50"]],
        None,
        [(None, "cut_off")],
    ),
    "utf16_le_bom_tab.txt": ("utf-16", "\t", [HEADER, ["00451", "Müller", "electric", "12.50"]], None, []),
    "utf16_le_without_bom.csv": ("utf-16", ",", [HEADER, ["00451", "Müller", "electric", "12.50"]], None, []),
    "utf32.csv": ("utf-32", ",", [HEADER, ["00451", "Müller", "electric", "12.50"]], None, []),
    "utf8_bom.csv": ("utf-8", ",", [HEADER, ["00451", "São Paulo Café", "electric", "12.50"]], None, []),
    "utf8_bom_before_quote.csv": (
        "utf-8",
        ",",
        [["Account Number", "Name, legal"], ["00451", "Acme, Inc."]],
        None,
        [],
    ),
    "utf8_two_boms.csv": ("utf-8", ",", [HEADER, ["00451", "Café", "electric", "12.50"]], None, []),
}

REFUSED = {
    "empty.csv": "empty",
    "green_button.xml": "xml",
    "noise.csv": "binary",
    "only_blanks.csv": "empty",
    "only_bom.csv": "empty",
    "only_delimiters.csv": "empty",
    "only_nul.csv": "empty",
    "packed.csv.gz": "binary",
    "picture.csv": "binary",
    "records.json": "json",
    "report.pdf.csv": "binary",
    "web_archive.xls": "html",
    "web_page.xls": "html",
    "web_page_utf16.xls": "html",
    "xml_spreadsheet_2003.xls": "xml",
}


@pytest.mark.parametrize("name", READABLE)
def test_an_ugly_file_is_read(name: str):
    encoding, delimiter, cells, lines, notes = READABLE[name]
    raw = opened(name)
    (sheet,) = raw.sheets
    assert sheet.frame.to_numpy().tolist() == cells
    assert sheet.lines.tolist() == (lines or list(range(1, len(cells) + 1)))
    assert (raw.encoding, raw.delimiter) == (encoding, delimiter)
    assert [(note.row, note.code) for note in raw.notes] == notes


@pytest.mark.parametrize("name", REFUSED)
def test_a_file_that_is_no_table_is_refused_with_a_sentence(name: str):
    with pytest.raises(Unreadable) as refused:
        opened(name)
    assert refused.value.code == REFUSED[name]
    assert "Nothing was changed." in str(refused.value)


def test_every_file_of_the_museum_has_its_case():
    assert {path.name for path in MUSEUM.iterdir()} == READABLE.keys() | REFUSED.keys()


def test_a_name_decides_nothing():
    content = (MUSEUM / "crlf.csv").read_bytes()
    frames = [read(content, name=name).sheets[0].frame for name in ("bills.csv", "bills.xlsx", "bills.pdf")]
    assert frames[0].equals(frames[1])
    assert frames[0].equals(frames[2])
