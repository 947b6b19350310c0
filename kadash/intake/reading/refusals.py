"""Reasons for refusing a file: each has a stable code and a sentence for the person who uploaded it."""

from kadash.core.errors import KadashError

UNCHANGED = "Nothing was changed."

SENTENCES = {
    "empty": "The file holds no data. Export it again and check that rows were chosen.",
    "too_large": "The file has {size} MB; at most {limit} MB can be uploaded. Export a shorter period.",
    "too_many_rows": "{where} has more than {limit:,} rows. Export a shorter period.",
    "too_many_columns": (
        "{where} has {count:,} columns; at most {limit:,} can be read. "
        "Check the delimiter, or delete the columns that are not needed."
    ),
    "too_many_cells": (
        "{where} spans {rows:,} rows × {columns:,} columns, more than can be read at once. "
        "Delete stray cells far to the right, or export a shorter period."
    ),
    "cell_too_large": (
        "A cell in row {row} holds more than {limit} MB of text. Shorten it, or check the quotation marks."
    ),
    "line_too_long": (
        "Line {row} is longer than {limit} MB, so this is no table of rows. Export it again as CSV or XLSX."
    ),
    "binary": "The file is {what}, not a table. Export the data as CSV or XLSX.",
    "html": (
        "The file is a web page, whatever its name ends in. "
        "Open it in a spreadsheet program and save it as XLSX or CSV."
    ),
    "xml": (
        "The file is {what}, not a table. Open it in the program that made it and save it as XLSX or CSV."
    ),
    "json": "The file is JSON, not a table. Export the data as CSV or XLSX.",
    "not_a_workbook": "The file is {what}, not an XLSX workbook. Save the data as CSV or XLSX.",
    "encrypted": "The workbook is protected by a password. Save a copy without the password and upload that.",
    "truncated": "The file is damaged or ends too early. Export or download it again.",
    "zip_bomb": (
        "The workbook would unpack to far more than its size ({why}), so it was not opened. "
        "Save the sheet as CSV and upload that."
    ),
    "unpacks_too_large": (
        "The workbook unpacks to {size:,} MB; at most {limit} MB can be read. "
        "Save the sheet as CSV and upload that, or export a shorter period."
    ),
    "unsafe_xml": (
        "The workbook holds declarations that no spreadsheet program writes, so it was not opened. "
        "Save it again from a spreadsheet program."
    ),
    "no_room": (
        "The server has no room for the temporary files that reading it takes. "
        "Free some space there, then upload it again."
    ),
    "parser_failed": (
        "The workbook could not be read: it is damaged or needs more memory than is allowed. "
        "Save the sheet as CSV and upload that."
    ),
    "entries_failed": (
        "The file is damaged, or needs more memory than is allowed, so it could not be read. "
        "Export it again, for a shorter period."
    ),
    "entries_too_slow": "Reading the file took over {limit} seconds. Export it again, for a shorter period.",
    "calendar_damaged": "The calendar is damaged or ends too early. Export it again.",
    "calendar_too_long": "The calendar has more than {limit:,} meetings. Export a shorter period.",
    "archive_encrypted": "The archive is protected by a password. Pack it without one and upload that.",
    "green_button_damaged": (
        "The Green Button file is damaged or ends too early. Download it again, or take the utility's CSV."
    ),
    "green_button_empty": (
        "The Green Button file holds no readings. Choose the period when you download it, or take the CSV."
    ),
    "green_button_links": (
        "The Green Button file does not say which meter and unit its readings belong to. Download the "
        "utility's CSV instead."
    ),
    "green_button_too_many": (
        "The Green Button file has more than {limit:,} readings. Download a shorter period."
    ),
    "nem12_damaged": (
        "The NEM12 file is damaged in line {row}: a day there has not the values of its interval, or no "
        "register. Export it again."
    ),
    "unsafe_xml_feed": (
        "The file holds declarations that no Green Button file needs, so it was not read. Download the "
        "utility's CSV instead."
    ),
    "cards_damaged": "The file of address cards is damaged or ends too early. Export it again.",
    "cards_too_many": "The file has more than {limit:,} address cards. Export fewer.",
    "mail_damaged": "The mail says neither who sent it nor when, so it was not read. Save it again.",
    "mail_private": "The mail is marked private or confidential. It was not read in.",
    "too_slow": "Reading the workbook took over {limit} seconds. Save the sheet as CSV and upload that.",
}


class Unreadable(KadashError):
    """The file cannot be taken; ``code`` is a key of SENTENCES, the text what a person should do."""

    def __init__(self, code: str, **facts: object) -> None:
        happened, stop, todo = SENTENCES[code].format(**facts).partition(". ")
        super().__init__(f"{happened}{stop}{UNCHANGED} {todo}" if todo else f"{happened} {UNCHANGED}")
        self.code = code
        self.facts = facts
