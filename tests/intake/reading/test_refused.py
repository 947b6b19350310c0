"""Files over a limit, damaged, or of another kind end in a sentence.

Every file here is small and harmless: the limits are lowered, so that the same guards refuse them.
"""

import io
import zipfile

import pytest

from kadash.intake.read import Limits, Unreadable, read
from kadash.intake.reading import archives
from tests.intake.reading import workbook_files as files

CELL = b'<row r="%d"><c r="%s" t="inlineStr"><is><t>%s</t></is></c></row>'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1016
LOW = Limits(
    rows=100,
    columns=100,
    cells=5_000,
    cell=1_000,
    line=20_000,
    inflated=1 << 20,
    ratio=20,
    parts=50,
)


def stream(name: str) -> bytes:
    return OLE + name.encode("utf-16-le") + b"\0" * 512


REFUSED = {
    "a part that grows more than the limit": (
        lambda: files.with_part("xl/media/a.bin", b"\0" * (300 << 10)),
        "zip_bomb",
    ),
    "more parts than the limit": (
        lambda: files.zipped(
            {"[Content_Types].xml": b"", "xl/workbook.xml": b""} | {f"xl/{n}": b"" for n in range(60)}
        ),
        "zip_bomb",
    ),
    "2 MB unpacked": (
        lambda: files.zipped(
            {"xl/workbook.xml": b""} | {f"xl/{n}": bytes(range(256)) * 1024 for n in range(8)}
        ),
        "unpacks_too_large",
    ),
    "a declaration in a sheet": (
        lambda: files.with_sheet(b"", root=b"<!DOCTYPE worksheet>"),
        "unsafe_xml",
    ),
    "a declaration in UTF-16": (
        lambda: files.with_part(files.STRINGS, '<?xml version="1.0"?><!DOCTYPE a><sst/>'.encode("utf-16")),
        "unsafe_xml",
    ),
    "a declaration in the workbook's list": (
        lambda: files.with_part("xl/workbook.xml", b"<!DOCTYPE workbook><workbook/>"),
        "unsafe_xml",
    ),
    "a cell in column 120": (
        lambda: files.with_sheet(CELL % (1, b"A1", b"x") + CELL % (2, b"DP2", b"y")),
        "too_many_columns",
    ),
    "cells below and to the right": (
        lambda: files.with_sheet(CELL % (1, b"A1", b"x") + CELL % (100, b"CV100", b"y")),
        "too_many_cells",
    ),
    "a cell in row 120": (
        lambda: files.with_sheet(CELL % (1, b"A1", b"x") + CELL % (120, b"A120", b"y")),
        "too_many_rows",
    ),
    "a dimension larger than what is there": (
        lambda: files.with_sheet(CELL % (1, b"A1", b"x"), dimension=b'<dimension ref="A1:CV500"/>'),
        None,
    ),
    "many different texts": (lambda: files.workbook(*[[f"s{n}"] for n in range(100)]), None),
    "120 columns": (lambda: files.workbook(list(range(120))), "too_many_columns"),
    "a cell of 2 KB": (lambda: files.with_sheet(CELL % (1, b"A1", b"ab" * 1_000)), "cell_too_large"),
    "a sheet that ends in the middle": (
        lambda: files.with_part(files.SHEET, files.parts(files.workbook())[files.SHEET][:500]),
        "truncated",
    ),
    "a workbook in an encoding that there is not": (
        lambda: files.with_part(
            "xl/workbook.xml",
            files.parts(files.workbook())["xl/workbook.xml"].replace(b"UTF-8", b"ETF-8"),
        ),
        "truncated",
    ),
    "half a workbook": (lambda: files.workbook()[:3000], "truncated"),
    "a workbook with its middle overwritten": (
        lambda: files.workbook()[:1000] + b"\0" * 500 + files.workbook()[1500:],
        "truncated",
    ),
    "parts with a password": (lambda: encrypted_flag(files.workbook()), "encrypted"),
    "a workbook with a password": (lambda: stream("EncryptedPackage"), "encrypted"),
    "an old workbook of zeros": (lambda: stream("Workbook"), "parser_failed"),
    "an old text document": (lambda: stream("WordDocument"), "not_a_workbook"),
    "a text document": (
        lambda: files.zipped({"[Content_Types].xml": b"", "word/document.xml": b""}),
        "not_a_workbook",
    ),
    "a presentation": (
        lambda: files.zipped({"[Content_Types].xml": b"", "ppt/x.xml": b""}),
        "not_a_workbook",
    ),
    "a binary workbook": (
        lambda: files.zipped({"[Content_Types].xml": b"", "xl/workbook.bin": b""}),
        "not_a_workbook",
    ),
    "an OpenDocument file of no kind": (
        lambda: files.zipped({"mimetype": b"", "content.xml": b"", "META-INF/manifest.xml": b""}),
        "not_a_workbook",
    ),
    "a zipped CSV file": (lambda: files.zipped({"bills.csv": b"a,b\n1,2\n"}), "not_a_workbook"),
    "a zip of an unusual kind": (
        lambda: files.zipped(files.parts(files.workbook()), zipfile.ZIP_LZMA),
        "not_a_workbook",
    ),
    "an empty workbook": (lambda: files.workbook([]), "empty"),
    "120 columns of text": (lambda: b"x," * 119 + b"x\n" + b"1," * 119 + b"1\n", "too_many_columns"),
    "one line of 24 KB": (lambda: b"x" * 24_000, "line_too_long"),
    "one line of 24 KB after a header": (
        lambda: b"a,b\n" * 10 + b"x," * 12_000 + b"\n1,2\n",
        "line_too_long",
    ),
    "a quoted cell of 2 KB": (lambda: b'a,b\n1,"' + b"x" * 2_000 + b'"\n', "cell_too_large"),
    "an unquoted cell of 2 KB": (lambda: b"a,b\n" * 50 + b"1," + b"x" * 2_000 + b"\n", "cell_too_large"),
    "101 rows": (lambda: b"a,b\n" + b"1,2\n" * 100, "too_many_rows"),
}


def encrypted_flag(content: bytes) -> bytes:
    patched = bytearray(content)
    at = content.index(b"PK\x01\x02")
    patched[at + 8] |= 1
    return bytes(patched)


def code_of(content: bytes, limits: Limits = LOW) -> str | None:
    try:
        read(content, limits=limits)
    except Unreadable as refused:
        return refused.code
    return None


@pytest.mark.parametrize("what", REFUSED)
def test_it_ends_in_a_sentence(what: str):
    make, code = REFUSED[what]
    assert code_of(make()) == code


@pytest.mark.parametrize("rows", [99, 100])
def test_the_limit_itself_is_allowed(rows: int):
    content = b"a,b\n" + b"1,2\n" * (rows - 1)
    assert code_of(content) is None
    assert code_of(content, Limits(rows=rows - 1)) == "too_many_rows"


def entries(content: bytes) -> list[zipfile.ZipInfo]:
    return zipfile.ZipFile(io.BytesIO(content)).infolist()


def test_parts_that_share_their_place_are_refused():
    """Of a sound file's directory, one entry is moved onto another's place; no such file is written."""
    content = files.workbook()
    parts = entries(content)
    archives.check_places(parts, len(content))
    parts[1].header_offset = parts[0].header_offset
    with pytest.raises(Unreadable) as refused:
        archives.check_places(parts, len(content))
    assert refused.value.code == "truncated"
    parts = entries(content)
    parts[0].compress_size = len(content)
    with pytest.raises(Unreadable) as refused:
        archives.check_places(parts, len(content))
    assert refused.value.code == "zip_bomb"


def test_a_part_larger_than_its_directory_says_is_given_up_on_the_way():
    """Of a sound file's directory, one entry is told a smaller size; no such file is written."""
    content = files.with_part(files.SHEET, b" " * 5_000)
    (part,) = [part for part in entries(content) if part.filename == files.SHEET]
    assert b"".join(archives.unpacked(memoryview(content), part)) == b" " * 5_000
    part.file_size = 4_999
    with pytest.raises(Unreadable) as refused:
        list(archives.unpacked(memoryview(content), part))
    assert refused.value.code == "zip_bomb"


def test_a_file_over_the_limit_is_refused_unread():
    assert code_of(b"a,b\n" * 1000, Limits(upload=1000)) == "too_large"


def test_a_workbook_that_takes_too_long_is_given_up():
    assert code_of(files.workbook(), Limits(seconds=0)) == "too_slow"


def test_a_workbook_that_needs_too_much_memory_is_given_up():
    rows = [[f"customer {row} {column}" for column in range(10)] for row in range(20_000)]
    assert code_of(files.workbook(*rows), Limits(memory=64 << 20)) == "parser_failed"


def test_a_workbook_is_not_unpacked_beside_the_program(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert len(read(files.with_part("xl/media/a.txt", b"x")).sheets) == 1
    assert not list(tmp_path.iterdir())
