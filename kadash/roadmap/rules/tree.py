"""The goals tree: its order, and the progress of its measures."""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TypeVar

from kadash.roadmap.rules import codes

K = TypeVar("K", bound=Hashable)


class NodeKind(StrEnum):
    """What a node of the tree is."""

    GOAL = "goal"
    OBJECTIVE = "objective"
    MEASURE = "measure"


class Status(StrEnum):
    """How a node stands, as its owner says."""

    PLANNED = "planned"
    UNDER_WAY = "under way"
    DONE = "done"
    DROPPED = "dropped"


DUE_SOON_DAYS = 30


@dataclass(frozen=True)
class Progress:
    """How far a node has come: ``share`` from 0 to 1 (None: nothing to measure), over ``measures``."""

    share: Decimal | None
    measures: int


def kind_for(code: str) -> NodeKind:
    """Return what a node that only a code is known of is taken for: a goal at the top, else an objective."""
    return NodeKind.GOAL if codes.level(code) == 1 else NodeKind.OBJECTIVE


def measured_share(
    baseline: Decimal | None, target: Decimal | None, current: Decimal | None
) -> Decimal | None:
    """Return how much of the way from baseline to target is done, from 0 to 1; None where unknown.

    A missing baseline counts as 0. A target below the baseline is a way down. A target that equals the
    baseline is kept or missed: 1 or 0.
    """
    if target is None or current is None:
        return None
    start = baseline or Decimal(0)
    if target == start:
        return Decimal(1 if current == target else 0)
    return min(max((current - start) / (target - start), Decimal(0)), Decimal(1))


def progress(
    parents: Mapping[K, K | None], own: Mapping[K, Decimal | None], dropped: Collection[K] = ()
) -> dict[K, Progress]:
    """Return each node's progress: its own measure's share, or the mean of all measures below it.

    ``parents`` maps every node to its parent; ``own`` holds the shares of the nodes that are measured.
    Every measure below a node weighs the same; those of dropped nodes do not count.
    """
    left_out = set(dropped)
    shares: dict[K, list[Decimal]] = {node: [] for node in parents}
    for node, share in own.items():
        line = [node, *ancestors(parents, node)]
        if share is None or left_out.intersection(line):
            continue
        for above in line:
            shares[above].append(share)
    return {
        node: Progress(sum(found, Decimal(0)) / len(found) if found else None, len(found))
        for node, found in shares.items()
    }


def ancestors(parents: Mapping[K, K | None], node: K) -> list[K]:
    """Return the nodes above a node, nearest first."""
    above: list[K] = []
    parent = parents.get(node)
    while parent is not None and parent not in above:
        above.append(parent)
        parent = parents.get(parent)
    return above


def would_loop(parents: Mapping[K, K | None], node: K, new_parent: K | None) -> bool:
    """Tell whether moving ``node`` under ``new_parent`` would put it below itself."""
    return new_parent is not None and (new_parent == node or node in ancestors(parents, new_parent))


def in_tree_order(parents: Mapping[K, K | None], places: Mapping[K, tuple[int, str]]) -> list[tuple[K, int]]:
    """Return (node, depth) as the tree is read, depth 0 first.

    ``places`` holds each node's (position among its siblings, code); equal positions fall back to the
    code's natural order. A node whose parent is unknown stands at the top.
    """
    children: dict[K | None, list[K]] = {}
    for node, parent in parents.items():
        children.setdefault(parent if parent in parents else None, []).append(node)
    for siblings in children.values():
        siblings.sort(key=lambda node: (places[node][0], codes.order(places[node][1])))
    return list(_walk(children, None, 0))


def _walk(children: Mapping[K | None, Sequence[K]], parent: K | None, depth: int) -> Iterable[tuple[K, int]]:
    for node in children.get(parent, ()):
        yield node, depth
        yield from _walk(children, node, depth + 1)


def attention(status: Status, due: date | None, today: date) -> str | None:
    """Return ``overdue`` or ``due soon`` for open work whose date has come near, else None."""
    if due is None or status in (Status.DONE, Status.DROPPED):
        return None
    if due < today:
        return "overdue"
    return "due soon" if (due - today).days <= DUE_SOON_DAYS else None
