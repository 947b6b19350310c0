"""Goal codes that come with other rooms' files: unknown ones become untitled nodes."""

from collections.abc import Iterable

import pandas as pd
import sqlmodel as sm

from kadash.core.roles import Action
from kadash.intake.gates import Gate
from kadash.intake.types import Target
from kadash.roadmap.queries import ids_by_code
from kadash.roadmap.rules import codes
from kadash.roadmap.rules import tree as rules
from kadash.roadmap.tables import Node


def node_targets(session: sm.Session, wanted: Iterable[str]) -> tuple[Target, ...]:
    """Return a target for each level of nodes to be made, ancestors first; none where all are known."""
    ids = ids_by_code(session)
    made = codes.missing(wanted, ids)
    known = len(ids)
    ids |= {code: -index for index, code in enumerate(made, start=1)}
    targets = []
    for level in sorted({codes.level(code) for code in made}):
        rows = [
            {
                "code": code,
                "parent_id": ids.get(codes.parent_of(code) or ""),
                "place": known + made.index(code),
                "kind": rules.kind_for(code).value,
                "new_id": ids[code],
            }
            for code in made
            if codes.level(code) == level
        ]
        frame = pd.DataFrame(rows, dtype=object)
        gate = Gate(Action.EDIT_GOALS, Action.EDIT_GOALS)
        targets.append(Target(Node, frame, ("code",), counted=False, links=("parent_id",), gate=gate))
    return tuple(targets)
