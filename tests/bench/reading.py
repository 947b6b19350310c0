"""How fast and with how much memory a file's bytes become a grid of text, against pandas in one run.

    python -m tests.bench.reading [--accounts 5000] [--months 120] [--runs 5]

Variants of the same 600,000 bills: regular, every cell quoted, with line breaks in cells, in cp1252, with a
title and blank lines. pandas reads the regular file with every column as text; it cannot read some others.
"""

import argparse
import io
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pandas as pd

from kadash.intake.read import read
from tests.bench.generate import write


def variants(content: bytes) -> dict[str, bytes]:
    header, _, rows = content.partition(b"\n")
    lines = rows.splitlines()
    return {
        "regular": content,
        "all quoted": b"\n".join(b'"' + line.replace(b",", b'","') + b'"' for line in [header, *lines]),
        "line breaks in cells": b"\n".join([header + b",Note", *(line + b',"two\nlines"' for line in lines)]),
        "cp1252": b"\n".join([header + b",Note", *(line + b",Caf\xe9" for line in lines)]),
        "report": b"Bills\n\n" + header + b"\n" + b"\n\n".join(
            b"\n".join(lines[start : start + 50]) for start in range(0, len(lines), 50)
        ),
    }  # fmt: skip


def seconds(what: Callable[[], object], runs: int) -> float:
    took = []
    for _ in range(runs):
        start = time.perf_counter()
        what()
        took.append(time.perf_counter() - start)
    return min(took)  # the others had to wait for something else


def resident(key: str) -> float:
    """VmRSS or VmHWM of this process in MB (Linux)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split(f"{key}:")[1].split()[0]) / 1024


def memory(content: bytes) -> tuple[float, float]:
    """MB above idle: at most while reading, and held by the grid afterwards."""
    read(content[:100_000])
    idle = resident("VmRSS")
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    raw = read(content)
    most, held = resident("VmHWM") - idle, resident("VmRSS") - idle
    assert len(raw.sheets[0].lines)
    return most, held


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--accounts", type=int, default=5000)
    parser.add_argument("--months", type=int, default=120)
    parser.add_argument("--runs", type=int, default=5)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        _, bills = write(Path(folder), accounts=asked.accounts, months=asked.months)
        content = bills.read_bytes()
    size = len(content) / 2**20
    most, held = memory(content)
    print(f"memory: {most:.0f} MB above idle at most ({most / size:.1f} x the file of {size:.0f} MB), "
          f"{held:.0f} MB held")  # fmt: skip
    floor = seconds(lambda: pd.read_csv(io.BytesIO(content), dtype="str", keep_default_na=False), asked.runs)
    print(f"{'pandas, as text':22} {floor:5.2f} s")
    for name, variant in variants(content).items():
        took = seconds(lambda variant=variant: read(variant), asked.runs)
        print(f"{name:22} {took:5.2f} s, {took / floor:.2f} of pandas' time")


if __name__ == "__main__":
    main()
