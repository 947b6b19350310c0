"""Spending and surveys with traits that once were read wrong without a word."""

from collections.abc import Callable

from tests.bench.known.bills import BILLS
from tests.bench.known.files import Chance, Known, dollars
from tests.bench.known.newer import NEWER
from tests.bench.known.readings import READINGS
from tests.bench.known.summaries import SUMMARIES
from tests.bench.known.systems import SYSTEMS


def spending(chance: Chance) -> Known:
    """A ledger of account codes with debit and credit."""
    rows, cents = [["Date", "Account Code", "Description", "Debit", "Credit"]], 0
    for n in range(chance.randint(3, 12)):
        amount, back = chance.randrange(100, 90_000), chance.random() < 0.3
        cents += -amount if back else amount
        shown = ["", dollars(amount)] if back else [dollars(amount), chance.choice(["", "0.00"])]
        rows.append([f"2024-{n % 12 + 1:02}-15", "5010", f"Item {chance.randrange(10**9)}", *shown])
    return Known("actuals", rows, {(): (cents,)})


def survey(chance: Chance) -> Known:
    """Answers of a tool that writes a status in numbers: previews, tests and spam do not count."""
    head = ["StartDate", "Status", "Finished", "ResponseId", "Account Number", "Overall satisfaction"]
    rows, count = [head], 0
    for n in range(chance.randint(4, 20)):
        code = chance.choice([0, 0, 0, 4, 16, 1, 2, 8])
        count += code in (0, 4, 16)
        rows.append(
            [
                "2024-05-01",
                str(code),
                "1",
                f"R_{chance.randrange(10**12)}",
                f"A{n}",
                str(chance.randint(1, 5)),
            ]
        )
    return Known("survey", rows, {(): (count,)}, {"scale": "1..5", "scale:Overall satisfaction": "1..5"})


KNOWN: list[Callable[[Chance], Known]] = [*BILLS, *READINGS, *NEWER, *SYSTEMS, *SUMMARIES, spending, survey]
