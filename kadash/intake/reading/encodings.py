"""Text encodings: bytes to UTF-8 with plain line ends.

Order: byte order mark, UTF-8, UTF-16 without a mark, cp1252. Exports that were pasted together can hold
lines of two encodings; each line is decoded by itself then.
"""

import codecs
import re
from dataclasses import dataclass

import numpy as np

from kadash.intake.reading.characters import CONTROLS, REPLACEMENT, TO_SPACE
from kadash.intake.reading.notes import Notebook

_CHUNK = 1 << 20
_NON_ASCII_LINE = re.compile(rb"[^\n\r]*[\x80-\xff][^\n\r]*")
_UNDEFINED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_CP1252 = bytes(range(256)).decode("cp1252", "replace").replace("\ufffd", "?")


@dataclass(frozen=True)
class Encoded:
    """``name`` as reported; ``content`` from ``start`` on is UTF-8 or, where ``mixed``, cp1252 or both."""

    name: str
    content: bytes
    start: int = 0
    mixed: bool = False


def recognize_encoding(content: bytes, notebook: Notebook) -> Encoded:
    """Name the encoding; wide ones are converted to UTF-8 at once."""
    wide = _wide_encoding(content)
    if wide:
        return Encoded(wide.rpartition("-")[0], _narrow(content, wide, notebook))
    start = 0
    while content.startswith(codecs.BOM_UTF8, start):
        start += len(codecs.BOM_UTF8)
    if content.isascii() or _is_utf8(content):
        return Encoded("utf-8", content, start)
    if not _may_hold_utf8(content):
        return Encoded("cp1252", content, start, mixed=True)
    utf8 = sum(1 if _decodes(line.group()) else -1 for line in _NON_ASCII_LINE.finditer(content, start))
    return Encoded("utf-8" if utf8 >= 0 else "cp1252", content, start, mixed=True)


def clean(block: bytes, encoded: Encoded, first_line: int, notebook: Notebook) -> bytes:
    """A block of whole lines as UTF-8 with ``\\n`` line ends, without control characters and U+FFFD.

    ``first_line`` is the block's 1-based line number in the file, for the notes.
    """
    if b"\r" in block:
        block = block.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    if encoded.mixed and not (block.isascii() or (encoded.name == "utf-8" and _is_utf8(block))):
        block = _by_line(block, encoded.name, first_line, notebook)
    if not block.isascii():
        block = block.replace(b"\n" + codecs.BOM_UTF8, b"\n")
        if REPLACEMENT in block:
            _note_lines(block, re.compile(REPLACEMENT), "lost_character", first_line, notebook)
            block = block.replace(REPLACEMENT, b"?")
    cleaned = block.translate(TO_SPACE, CONTROLS)
    if len(cleaned) != len(block):
        pattern = re.compile(b"[" + re.escape(CONTROLS) + b"]")
        _note_lines(block, pattern, "control_characters", first_line, notebook)
    return cleaned


def _wide_encoding(content: bytes) -> str | None:
    if content.startswith(codecs.BOM_UTF32_LE):
        return "utf-32-le"
    if content.startswith(codecs.BOM_UTF32_BE):
        return "utf-32-be"
    if content.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if content.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    sample = content[:8192]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > 0.3 * len(sample) / 2 and even < 0.1 * odd:
        return "utf-16-le"
    if even > 0.3 * len(sample) / 2 and odd < 0.1 * even:
        return "utf-16-be"
    return None


def _narrow(content: bytes, encoding: str, notebook: Notebook) -> bytes:
    unit = 4 if "32" in encoding else 2
    if len(content) % unit:
        content = content[: -(len(content) % unit)]
        notebook.add("cut_off", None)
    text = content.decode(encoding, "surrogatepass" if unit == 2 else "replace").lstrip("\ufeff")
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        notebook.add("unknown_character", None)
        return text.encode("utf-8", "replace")


def _is_utf8(content: bytes) -> bool:
    # In pieces: one character outside the basic plane makes Python's text four times its bytes.
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        for start in range(0, len(content), _CHUNK):
            decoder.decode(content[start : start + _CHUNK], final=start + _CHUNK >= len(content))
    except UnicodeDecodeError:
        return False
    return True


def _decodes(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _may_hold_utf8(content: bytes) -> bool:
    """Whether any byte that can start a character is followed by one that can continue it."""
    for start in range(0, len(content), _CHUNK):
        chars = np.frombuffer(content[start : start + _CHUNK + 1], dtype=np.uint8)
        if ((chars[:-1] >= 0xC2) & (chars[1:] & 0xC0 == 0x80)).any():
            return True
    return False


def _by_line(block: bytes, name: str, first_line: int, notebook: Notebook) -> bytes:
    if name == "cp1252" and not _may_hold_utf8(block):
        _note_lines(block, _UNDEFINED, "unknown_character", first_line, notebook)
        return codecs.charmap_decode(block, "strict", _CP1252)[0].encode()
    lines = block.split(b"\n")
    for i, line in enumerate(lines):
        if line.isascii():
            continue
        utf8 = _decodes(line)
        if utf8 != (name == "utf-8"):
            notebook.add("other_encoding", first_line + i)
        if not utf8:
            if _UNDEFINED.search(line):
                notebook.add("unknown_character", first_line + i)
            lines[i] = codecs.charmap_decode(line, "strict", _CP1252)[0].encode()
    return b"\n".join(lines)


def _note_lines(
    block: bytes, pattern: re.Pattern[bytes], code: str, first_line: int, notebook: Notebook
) -> None:
    line, at = first_line, 0
    for match in pattern.finditer(block):
        line += block.count(b"\n", at, match.start())
        at = match.start()
        notebook.add(code, line)
