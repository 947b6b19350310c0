"""Workbooks as zip files: the directory is checked first, parts are unpacked within limits.

Small files can unpack to any size, where parts share their bytes or the directory names wrong sizes.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator

from kadash.intake.reading.limits import Limits
from kadash.intake.reading.refusals import Unreadable

_LOCAL_HEADER = struct.Struct("<4s22xHH")
_SMALL = 256 * 1024  # parts up to this size may be as empty as they like
_CHUNK = 1 << 20
_PIECE = 1 << 16

_OPEN_SPREADSHEET = re.compile(rb"application/vnd\.oasis\.opendocument\.spreadsheet(-template)?$")
_MIME_SIZE = 100
_OTHERS = {
    "xl/workbook.bin": "a binary workbook",
    "content.xml": "an OpenDocument file that is no spreadsheet",
    "word/": "a text document",
    "ppt/": "a presentation",
    "visio/": "a drawing",
    "Index/": "an Apple document, such as Numbers makes,",
    "META-INF/MANIFEST.MF": "a program",
}


def check_directory(content: bytes, limits: Limits) -> str:
    """Refuse what its directory gives away; the ending of the workbook's kind, ``.xlsx`` or ``.ods``."""
    # Counted first: Python's own list of a million parts would take a gigabyte.
    if content.count(b"PK\x01\x02") > limits.parts:
        raise Unreadable("zip_bomb", why=f"more than {limits.parts:,} parts")
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error):
        raise Unreadable("truncated") from None
    ending = _ending(content, {part.filename: part for part in parts})
    if any(part.flag_bits & 1 for part in parts):
        raise Unreadable("encrypted")
    if any(part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for part in parts):
        raise Unreadable("not_a_workbook", what="a zip archive of an unusual kind")
    check_sizes(parts, limits)
    check_places(parts, len(content))
    return ending


def _ending(content: bytes, parts: dict[str, zipfile.ZipInfo]) -> str:
    """XLSX and ODS are taken: of the other kinds the reader gives error cells as empty ones, and nobody would
    know."""
    names = set(parts)
    in_place = any(name.startswith("xl/") for name in names)
    if in_place and {"[Content_Types].xml", "xl/workbook.xml"} & names and "xl/workbook.bin" not in names:
        return ".xlsx"
    mime = parts.get("mimetype")
    if mime and "content.xml" in names and mime.file_size <= _MIME_SIZE:
        kind = b"".join(unpacked(memoryview(content), mime))
        if _OPEN_SPREADSHEET.match(kind.strip()):
            return ".ods"
    for start, what in _OTHERS.items():
        if any(name.startswith(start) for name in names):
            raise Unreadable("not_a_workbook", what=what)
    raise Unreadable("not_a_workbook", what="a zip archive")


def check_sizes(parts: list[zipfile.ZipInfo], limits: Limits) -> None:
    """Refuse parts that would unpack to more than the limits allow."""
    total = sum(part.file_size for part in parts)
    if total > limits.inflated:
        raise Unreadable("unpacks_too_large", size=total >> 20, limit=limits.inflated >> 20)
    for part in parts:
        if part.file_size > max(_SMALL, part.compress_size * limits.ratio):
            raise Unreadable("zip_bomb", why=f"a part grows more than {limits.ratio} times")


def check_places(parts: list[zipfile.ZipInfo], size: int) -> None:
    """Refuse parts that share their bytes, or lie outside the file's ``size``."""
    if sum(part.compress_size for part in parts) > size:
        raise Unreadable("zip_bomb", why="its parts overlap")
    end = 0
    for part in sorted(parts, key=lambda part: part.header_offset):
        if part.header_offset < end:
            raise Unreadable("truncated")
        end = part.header_offset + _LOCAL_HEADER.size + len(part.filename.encode()) + part.compress_size
    if end > size:
        raise Unreadable("truncated")


def unpacked(content: memoryview, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """A part's bytes in chunks, never more than the directory said; refuses a directory that lied."""
    data = _packed(content, part)
    if part.compress_type == zipfile.ZIP_STORED:
        yield bytes(data)
        return
    stream = zlib.decompressobj(-zlib.MAX_WBITS)
    left = part.file_size
    for chunk in _inflated(stream, data):
        left -= len(chunk)
        if left < 0:
            raise Unreadable("zip_bomb", why="a part is larger than its directory says")
        yield chunk
    if not stream.eof:
        raise Unreadable("truncated")


def _inflated(stream: "zlib._Decompress", data: memoryview) -> Iterator[bytes]:
    try:
        for start in range(0, len(data), _PIECE):
            pending: bytes | memoryview = data[start : start + _PIECE]
            while pending and not stream.eof:
                yield stream.decompress(pending, _CHUNK)
                pending = stream.unconsumed_tail
        yield stream.flush()
    except zlib.error:
        raise Unreadable("truncated") from None


def _packed(content: memoryview, part: zipfile.ZipInfo) -> memoryview:
    try:
        magic, name, extra = _LOCAL_HEADER.unpack_from(content, part.header_offset)
    except struct.error:
        raise Unreadable("truncated") from None
    if magic != b"PK\x03\x04":
        raise Unreadable("truncated")
    start = part.header_offset + _LOCAL_HEADER.size + name + extra
    data = content[start : start + part.compress_size]
    if len(data) < part.compress_size:
        raise Unreadable("truncated")
    return data
