"""Which way energy flows where one column of readings holds both: said by a column of its own, or by the
unit (``KWH DEL``, ``kWh Received``)."""

import re
from collections.abc import Mapping

import pandas as pd

from kadash.accounts.uploads.intervals.columns import goes_out
from kadash.accounts.uploads.intervals.obis import by_tariff
from kadash.intake import values
from kadash.intake.mapping import label
from kadash.intake.types import Body

_FLOW = re.compile(
    r"(?P<unit>[a-z]+)[\W_]*(?P<flow>del|dlv|dlvd|delivered|rec|rcv|rcvd|received|imp|import|imported|exp"
    r"|export|exported|fwd|forward|rev|reverse|from grid|to grid|consumed|generated|net|in|out|\+|-)",
    re.IGNORECASE,
)
_BACK = frozenset(
    {"rec", "rcv", "rcvd", "received", "exp", "export", "exported", "rev", "reverse"}
    | {"to grid", "generated", "out", "-"}
)


def move_received(
    body: Body, at: Mapping[str, int], cells: dict[str, pd.Series], names: dict[str, str]
) -> None:
    """Move what flows back to the received energy where a column or the units tell the directions apart."""
    if "delivered" not in at:
        return
    if "direction" in at:
        words = body.frame[at["direction"]]
        cells["meter"] = by_tariff(cells["meter"], words)
        out = words.map({word: goes_out(str(word)) for word in words.unique()}).astype(bool)
        _moved(out, at, cells, names, label(body.headers, at["direction"]))
    elif "unit" in at:
        found = {word: unit_and_flow(str(word)) for word in cells["unit"].unique()}
        if any(flow for _, flow in found.values()):
            out = cells["unit"].map({word: flow == "back" for word, (_, flow) in found.items()}).astype(bool)
            cells["unit"] = cells["unit"].map({word: unit for word, (unit, _) in found.items()}).astype("str")
            if out.any():
                _moved(out, at, cells, names, label(body.headers, at["unit"]))


def unit_and_flow(word: str) -> tuple[str, str]:
    """Return the unit of energy in a word and its flow (``in``, ``back``), "" where it names none.

    ``KWH REC`` is kWh that come back, ``VOLTS`` no energy: it stays as it is.
    """
    found = _FLOW.fullmatch(word.strip())
    if not found or values.unit_of(found["unit"], "electric") is None:
        return word, ""
    flow = found["flow"].lower()
    return found["unit"], "back" if flow in _BACK else "" if flow == "net" else "in"


def _moved(
    out: pd.Series, at: Mapping[str, int], cells: dict[str, pd.Series], names: dict[str, str], header: str
) -> None:
    value = cells["delivered_kwh"]
    received = cells["received_kwh"] if "received" in at else pd.Series("", index=value.index, dtype="str")
    cells["received_kwh"] = received.where(~out, value)
    cells["delivered_kwh"] = value.where(~out, "")
    names.setdefault("received_kwh", f"{names['delivered_kwh']} ({header})")
