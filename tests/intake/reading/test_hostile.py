"""Files that mean harm, or only look like workbooks, end in a sentence."""

import random
import zipfile

import pytest

from kadash.intake.read import Limits, Unreadable, read
from tests.intake.reading import bombs

CELL = b'<row r="%d"><c r="%s" t="inlineStr"><is><t>%s</t></is></c></row>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1016


def stream(name: str) -> bytes:
    return OLE + name.encode("utf-16-le") + b"\0" * 512


HOSTILE = {
    "a part that grows a thousand times": (
        lambda: bombs.with_part("xl/media/a.bin", b"\0" * (30 << 20)),
        "zip_bomb",
    ),
    "parts that overlap": (bombs.overlapping, "zip_bomb"),
    "a directory that lies": (bombs.lying_about_size, "zip_bomb"),
    "more parts than any workbook has": (
        lambda: bombs.zipped(
            {"[Content_Types].xml": b"", "xl/workbook.xml": b""} | {f"xl/{n}": b"" for n in range(6_000)}
        ),
        "zip_bomb",
    ),
    "300 MB unpacked": (
        lambda: bombs.zipped(
            {"xl/workbook.xml": b""} | {f"xl/{n}": bytes(range(256)) * 8192 for n in range(150)}
        ),
        "unpacks_too_large",
    ),
    "nested entities": (lambda: bombs.with_sheet(b"", root=bombs.nested_entities()), "unsafe_xml"),
    "entities in UTF-16": (
        lambda: bombs.with_part(bombs.STRINGS, '<?xml version="1.0"?><!DOCTYPE a><sst/>'.encode("utf-16")),
        "unsafe_xml",
    ),
    "an outside entity in the workbook's list": (
        lambda: bombs.with_part(
            "xl/workbook.xml",
            b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><workbook>&x;</workbook>',
        ),
        "unsafe_xml",
    ),
    "one cell at the far corner": (
        lambda: bombs.with_sheet(CELL % (1, b"A1", b"x") + CELL % (1_048_576, b"XFD1048576", b"y")),
        "too_many_columns",
    ),
    "cells far below and to the right": (
        lambda: bombs.with_sheet(CELL % (1, b"A1", b"x") + CELL % (1_048_576, b"ZZ1048576", b"y")),
        "too_many_cells",
    ),
    "a row number beyond all": (
        lambda: bombs.with_sheet(CELL % (1, b"A1", b"x") + CELL % (4_294_967_295, b"A4294967295", b"y")),
        "too_many_rows",
    ),
    "a dimension that promises everything": (
        lambda: bombs.with_sheet(CELL % (1, b"A1", b"x"), dimension=b'<dimension ref="A1:XFD1048576"/>'),
        None,
    ),
    "a string count that promises everything": (
        lambda: bombs.with_part(
            bombs.STRINGS,
            b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4294967295" '
            b'uniqueCount="18446744073709551615"><si><t>a</t></si></sst>',
        ),
        "parser_failed",
    ),
    "a million strings": (bombs.million_strings, None),
    "16,384 columns": (lambda: bombs.workbook(list(range(16_384))), "too_many_columns"),
    "a cell of 2 MB": (
        lambda: bombs.with_sheet(CELL % (1, b"A1", random.Random(1).randbytes(1 << 20).hex().encode())),
        "cell_too_large",
    ),
    "a sheet that ends in the middle": (
        lambda: bombs.with_part(bombs.SHEET, bombs.parts(bombs.workbook())[bombs.SHEET][:500]),
        "truncated",
    ),
    "a workbook in an encoding that there is not": (
        lambda: bombs.with_part(
            "xl/workbook.xml",
            bombs.parts(bombs.workbook())["xl/workbook.xml"].replace(b"UTF-8", b"ETF-8"),
        ),
        "truncated",
    ),
    "half a workbook": (lambda: bombs.workbook()[:3000], "truncated"),
    "a workbook with its middle overwritten": (
        lambda: bombs.workbook()[:1000] + b"\0" * 500 + bombs.workbook()[1500:],
        "truncated",
    ),
    "parts with a password": (lambda: encrypted_flag(bombs.workbook()), "encrypted"),
    "a workbook with a password": (lambda: stream("EncryptedPackage"), "encrypted"),
    "an old workbook of zeros": (lambda: stream("Workbook"), "parser_failed"),
    "an old text document": (lambda: stream("WordDocument"), "not_a_workbook"),
    "a text document": (
        lambda: bombs.zipped({"[Content_Types].xml": b"", "word/document.xml": b""}),
        "not_a_workbook",
    ),
    "a presentation": (
        lambda: bombs.zipped({"[Content_Types].xml": b"", "ppt/x.xml": b""}),
        "not_a_workbook",
    ),
    "a binary workbook": (
        lambda: bombs.zipped({"[Content_Types].xml": b"", "xl/workbook.bin": b""}),
        "not_a_workbook",
    ),
    "an OpenDocument spreadsheet": (
        lambda: bombs.zipped({"mimetype": b"", "content.xml": b"", "META-INF/manifest.xml": b""}),
        "not_a_workbook",
    ),
    "a zipped CSV file": (lambda: bombs.zipped({"bills.csv": b"a,b\n1,2\n"}), "not_a_workbook"),
    "a zip of an unusual kind": (
        lambda: bombs.zipped(bombs.parts(bombs.workbook()), zipfile.ZIP_LZMA),
        "not_a_workbook",
    ),
    "an empty workbook": (lambda: bombs.workbook([]), "empty"),
    "20,000 columns of text": (lambda: b"x," * 19_999 + b"x\n" + b"1," * 19_999 + b"1\n", "too_many_columns"),
    "one line of 6 MB": (lambda: b"x" * (6 << 20), "line_too_long"),
    "one line of 6 MB after a header": (
        lambda: b"a,b\n" * 10 + b"x," * (3 << 20) + b"\n1,2\n",
        "line_too_long",
    ),
    "a quoted cell of 2 MB": (lambda: b'a,b\n1,"' + b"x" * (2 << 20) + b'"\n', "cell_too_large"),
    "an unquoted cell of 2 MB": (lambda: b"a,b\n" * 100 + b"1," + b"x" * (2 << 20) + b"\n", "cell_too_large"),
    "2,000,001 rows": (lambda: b"a,b\n" + b"1,2\n" * 2_000_000, "too_many_rows"),
}


def encrypted_flag(content: bytes) -> bytes:
    patched = bytearray(content)
    at = content.index(b"PK\x01\x02")
    patched[at + 8] |= 1
    return bytes(patched)


def code_of(content: bytes, limits: Limits = Limits()) -> str | None:  # noqa: B008 - frozen
    try:
        read(content, limits=limits)
    except Unreadable as refused:
        return refused.code
    return None


@pytest.mark.parametrize("what", HOSTILE)
def test_harm_ends_in_a_sentence(what: str):
    make, code = HOSTILE[what]
    assert code_of(make()) == code


def test_a_file_over_the_limit_is_refused_unread():
    assert code_of(b"a,b\n" * 1000, Limits(upload=1000)) == "too_large"


def test_a_workbook_that_takes_too_long_is_given_up():
    assert code_of(bombs.workbook(), Limits(seconds=0)) == "too_slow"


def test_a_workbook_that_needs_too_much_memory_is_given_up():
    rows = [[f"customer {row} {column}" for column in range(10)] for row in range(20_000)]
    assert code_of(bombs.workbook(*rows), Limits(memory=64 << 20)) == "parser_failed"


def test_a_workbook_is_not_unpacked_beside_the_program(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    traversal = bombs.zipped(bombs.parts(bombs.workbook()) | {"../../outside.txt": b"x"})
    assert len(read(traversal).sheets) == 1
    assert not list(tmp_path.iterdir())
