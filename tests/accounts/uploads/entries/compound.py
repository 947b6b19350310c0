"""A compound file as Outlook's messages are: streams and storages of one level, written sector by sector."""

import struct
from collections.abc import Mapping
from itertools import pairwise

SECTOR = 512
LEAST = 4096  # smaller streams would go elsewhere in the file
END, FREE, FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
NONE = 0xFFFFFFFF

Tree = Mapping[str, bytes | Mapping[str, bytes]]


def compound(tree: Tree) -> bytes:
    """Return the file; streams are filled up with zeros."""
    entries: list[tuple[str, int, int, bytes]] = []  # name, kind, parent, content

    def add(parts: Tree, parent: int) -> None:
        for name, content in parts.items():
            if isinstance(content, bytes):
                entries.append((name, 2, parent, content.ljust(LEAST, b"\0")))
            else:
                entries.append((name, 1, parent, b""))
                add(content, len(entries))

    add(tree, 0)
    chain: list[int] = [FAT]
    data = b""
    starts = []
    for _, _, _, content in entries:
        count = -(-len(content) // SECTOR)
        starts.append(len(chain) if count else END)
        chain += [len(chain) + place + 1 for place in range(count - 1)] + ([END] if count else [])
        data += content.ljust(count * SECTOR, b"\0")
    directory = _directory(entries, starts)
    first = len(chain)
    count = len(directory) // SECTOR
    chain += [first + place + 1 for place in range(count - 1)] + [END]
    assert len(chain) <= SECTOR // 4  # one sector of the table is enough for what tests write
    table = struct.pack(f"<{SECTOR // 4}I", *chain, *[FREE] * (SECTOR // 4 - len(chain)))
    head = struct.pack(
        "<8s16sHHHHH6sIIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", 0x3E, 3, 0xFFFE, 9, 6, b"", 0, 1,
        first, 0, LEAST, END, 0, END, 0, 0,
    )  # fmt: skip
    head += struct.pack("<108I", *[FREE] * 108)
    return head + table + data + directory


def _directory(entries: list[tuple[str, int, int, bytes]], starts: list[int]) -> bytes:
    """Every storage's first child, and from each child the next one to the right."""
    children: dict[int, list[int]] = {}
    for place, (_, _, parent, _) in enumerate(entries, start=1):
        children.setdefault(parent, []).append(place)
    after = {a: b for rows in children.values() for a, b in pairwise(rows)}
    rows = [("Root Entry", 5, NONE, children.get(0, [NONE])[0], END, 0)]
    rows += [
        (name, kind, after.get(place, NONE), children.get(place, [NONE])[0], start, len(content))
        for place, ((name, kind, _, content), start) in enumerate(zip(entries, starts, strict=True), start=1)
    ]
    out = b""
    for name, kind, right, child, start, size in rows:
        text = name.encode("utf-16-le") + b"\0\0"
        out += text.ljust(64, b"\0") + struct.pack(
            "<HBBIII16sIQQIQ", len(text), kind, 1, NONE, right, child, b"", 0, 0, 0, start, size
        )
    empty = b"\0" * 68 + struct.pack("<III", NONE, NONE, NONE) + b"\0" * 48
    return out + empty * (-len(rows) % 4)
