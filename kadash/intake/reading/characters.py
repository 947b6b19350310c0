"""Characters that nobody typed on purpose."""

# Taken out of every cell: control characters but tab and line breaks.
CONTROLS = bytes(sorted({*range(32), 127} - set(b"\t\n\v\f\r")))

# Manual line breaks and page breaks of old programs become spaces.
TO_SPACE = bytes.maketrans(b"\v\f", b"  ")

# Where a decoder met bytes it did not know; a question mark stands for it.
REPLACEMENT = "\ufffd".encode()

# Trimmed at a cell's ends: white space, NBSP and its relatives, zero-width characters, direction marks,
# byte order marks.
INVISIBLE = (
    " \t\n\v\f\r\x85\xa0\xad\u1680\u180e"
    + "".join(map(chr, range(0x2000, 0x2010)))
    + "".join(map(chr, range(0x2028, 0x2030)))
    + "\u205f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff"
)
