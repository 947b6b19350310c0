"""File types by their bytes; a name can say anything."""

import io
import re
import struct
import zipfile
from enum import Enum

from kadash.intake.reading.refusals import Unreadable


class Content(Enum):
    """How a file is to be read."""

    TEXT = "text"
    ZIPPED_WORKBOOK = "zip"
    OLD_WORKBOOK = "ole"


ZIP = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ENTRIES = (".ics", ".vcf")
"""How calendars and address cards in an archive are named."""
_MOST_PARTS = 20_000

BINARIES = {
    b"%PDF": "a PDF",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"II*\x00": "a picture",
    b"MM\x00*": "a picture",
    b"\x1f\x8b": "a compressed archive",
    b"BZh": "a compressed archive",
    b"\xfd7zXZ\x00": "a compressed archive",
    b"7z\xbc\xaf\x27\x1c": "a compressed archive",
    b"Rar!": "a compressed archive",
    b"\x28\xb5\x2f\xfd": "a compressed archive",
    b"SQLite format 3\x00": "a database",
    b"\x00\x01\x00\x00Standard": "a database",
    b"PAR1": "a Parquet file",
    b"\x7fELF": "a program",
    b"MZ\x90": "a program",
    b"{\\rtf": "a text document",
    b"%!PS": "a PostScript document",
}

_HTML = re.compile(
    rb"(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta|style)[\s>]", re.I | re.S
)
_XML = re.compile(rb"<(\?xml|!doctype|[a-z_][\w.:-]*\s+xmlns)\b", re.I)
_JSON = re.compile(rb"(\[\s*)?\{\s*(\"[^\"\n]*\"\s*:|\})")
_WEB_ARCHIVE = re.compile(
    rb"(mime-version|from|content-type):.*\n.*(multipart/related|text/html)", re.I | re.S
)

# Control characters that text files do not have; NUL is left out, since NULs creep into real text exports.
_CONTROLS = bytes(sorted({*range(1, 32)} - set(b"\t\n\v\f\r\x1a\x1b")))


def content_of(content: bytes) -> Content:
    """Tell text from workbooks; raise Unreadable for everything that is neither."""
    if content.startswith(ZIP):
        return Content.ZIPPED_WORKBOOK
    if content.startswith(OLE):
        return Content.OLD_WORKBOOK
    for magic, what in BINARIES.items():
        if content.startswith(magic):
            raise Unreadable("binary", what=what)
    return Content.TEXT


def refuse_markup(text: bytes) -> None:
    """Refuse web pages, XML and JSON; ``text`` is the decoded file's beginning in UTF-8."""
    start = text[:4096].lstrip()
    if _HTML.match(start) or _WEB_ARCHIVE.match(start):
        raise Unreadable("html")
    if b"urn:schemas-microsoft-com:office:spreadsheet" in start:
        raise Unreadable("xml", what="an XML spreadsheet of 2003")
    if _XML.match(start):
        raise Unreadable("xml", what="XML")
    if _JSON.match(start):
        raise Unreadable("json")


def refuse_binary(content: bytes) -> None:
    """Refuse bytes that can be no text: control characters or NULs all over the beginning."""
    sample = content[:65536].rstrip(b"\x00")
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > max(4, len(sample) * 0.05) or sample.count(0) > len(sample) * 0.3:
        raise Unreadable("binary", what="binary data")


def holds_entries(content: bytes) -> bool:
    """Tell whether a zip archive is no workbook and has a calendar or address cards in it."""
    if not 0 < content.count(b"PK\x01\x02") <= _MOST_PARTS:
        return False
    try:
        names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error):
        return False
    workbook = {"[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF"} & set(names)
    return not workbook and any(name.lower().endswith(ENTRIES) for name in names)
