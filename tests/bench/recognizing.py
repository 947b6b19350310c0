"""How long it takes to see what a file is, of any kind, at up to 5 MB: at most 2 s of processor each.

    python -m tests.bench.recognizing [--megabytes 5] [--runs 2]

Processor time of finding kind, header and columns once the file is read, and its ratio to the time in which
pandas reads the same bytes as text.
"""

import argparse
import io
import time
from collections.abc import Callable, Iterator, Sequence

import pandas as pd

from kadash.intake.read import Raw, read
from kadash.intake.recognize import recognize
from kadash.kinds import KINDS

PROMISE = 2.0  # seconds of processor
WIDE = 150  # columns


def tables(size: int) -> dict[str, bytes]:
    """Return a table of each kind of about that many bytes, and some that are hard to tell."""
    wide = [f"What do you think of part {n} of our service?" for n in range(WIDE)]
    answers = ["It is good as it is", "Could be better; see above", "", "No opinion on that", "Very good"]
    words = [f"Column {n}" for n in range(WIDE)]
    return {
        "bills": _table(
            "Account Number,Name,Service,From,Thru,kWh,Demand kW,Revenue ($)",
            lambda n: f"{n % 500:07},Mill {n % 500},Electric,2025-01-01,2025-01-31,{n},{n % 90},{n % 99}.50",
            size,
        ),
        "line items": _table(
            "Account Number,Service,Period Start,Period End,Charge Description,Quantity,Unit,Charge Amount",
            lambda n: f"{n // 4:07},Electric,2025-01-01,2025-01-31,Block {n % 4},{n % 900},kWh,{n % 99}.25",
            size,
        ),
        "readings": _table(
            "Account,Start,End,Usage (kWh)",
            lambda n: f"7,2025-07-{1 + n // 96 % 28:02} {n // 4 % 24:02}:00,2025-07-{1 + n // 96 % 28:02} "
            f"{n // 4 % 24:02}:59,{n % 70 / 10}",
            size,
        ),
        "contacts": _table(
            "Account Name,First Name,Last Name,Title,Job Title,Email,Phone",
            lambda n: f"Mill {n},Pat,Example{n},Ms,Energy Manager,p{n}@example.org,555-{n % 9999:04}",
            size,
        ),
        "months": _table(
            "Account Number,Service," + ",".join(f"2025-{month:02}" for month in range(1, 13)),
            lambda n: f"{n:07},Electric," + ",".join(str(n % 900 + month) for month in range(12)),
            size,
        ),
        "survey, 150 questions": _table(
            ",".join(["Response ID", "Account Number", *wide]),
            lambda n: ",".join([str(n), f"{n:07}", *(answers[(n + k) % 5] for k in range(WIDE))]),
            size,
        ),
        "150 columns of text": _table(
            ",".join(words), lambda n: ",".join(f"text {n + k} of it" for k in range(WIDE)), 280_000
        ),
        "text in 150 columns, 60 titles": b"Report of the week\n" * 59
        + _table(",".join(words), lambda n: ",".join(f"text {n + k} of it" for k in range(WIDE)), 280_000),
    }  # fmt: skip


def _table(header: str, row: Callable[[int], str], size: int) -> bytes:
    def lines() -> Iterator[str]:
        yield header
        length, number = len(header), 0
        while length < size:
            line = row(number)
            length, number = length + len(line) + 1, number + 1
            yield line

    return ("\n".join(lines()) + "\n").encode()


def processor(what: Callable[[], object], runs: int) -> float:
    """Return the least processor time of some runs, in seconds."""
    took: list[float] = []
    for _ in range(runs):
        start = time.process_time()
        what()
        took.append(time.process_time() - start)
    return min(took)


def recognized(raw: Raw) -> str:
    """Return what a file is taken for."""
    try:
        found = recognize(raw, KINDS)
    except Exception as fault:  # noqa: BLE001 (that nothing is known is an answer, too)
        return type(fault).__name__
    return f"{found.kind.name} ({found.layout})"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--megabytes", type=float, default=5)
    parser.add_argument("--runs", type=int, default=2)
    asked = parser.parse_args(arguments)
    for name, content in tables(int(asked.megabytes * 2**20)).items():
        floor = processor(
            lambda content=content: pd.read_csv(
                io.BytesIO(content), dtype="str", keep_default_na=False, names=range(WIDE + 2), header=None
            ),
            asked.runs,
        )
        raw = read(content)
        took = processor(lambda raw=raw: recognized(raw), asked.runs)
        kept = "kept" if took <= PROMISE else "NOT KEPT"
        print(
            f"{name:32} {len(content) / 2**20:5.1f} MB {took:6.2f} s, {took / floor:5.1f} of pandas' time, "
            f"{kept}: {recognized(raw)}"
        )


if __name__ == "__main__":
    main()
