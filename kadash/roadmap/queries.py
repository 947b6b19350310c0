"""Reads of the goals tree."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

import sqlmodel as sm

from kadash.roadmap.rules import codes, smart
from kadash.roadmap.rules import tree as rules
from kadash.roadmap.rules.tree import NodeKind, Progress, Status
from kadash.roadmap.tables import Node


@dataclass(frozen=True)
class Place:
    """A node where the tree shows it, with what is computed about it."""

    node: Node
    depth: int
    progress: Progress
    attention: str | None
    findings: tuple[smart.Finding, ...]

    @property
    def label(self) -> str:
        """``F.1.1 Hold three meetings``; a node that only a code is known of says so."""
        return f"{self.node.code} {self.node.title or '(untitled)'}"

    @property
    def missing(self) -> list[str]:
        """What keeps a goal or objective from being SMART; nothing for measures and untitled nodes."""
        return smart.missing(self.findings)


def nodes(session: sm.Session, *, voided: bool = False) -> list[Node]:
    """Return the nodes of the tree (or, with ``voided``, those that were removed), in the codes' order."""
    found = session.exec(sm.select(Node).where(Node.voided == voided)).all()
    return sorted(found, key=lambda node: codes.order(node.code))


def tree(session: sm.Session, *, today: date) -> list[Place]:
    """Return the tree as it is read: parents before children, with progress and the SMART check."""
    by_id = {_id(node): node for node in nodes(session)}
    for node in by_id.values():
        session.expunge(node)  # a tree is kept for many runs of a page, longer than the session
    parents = {id: node.parent_id for id, node in by_id.items()}
    shares = {
        id: rules.measured_share(node.baseline, node.target, node.current) for id, node in by_id.items()
    }
    dropped = {id for id, node in by_id.items() if node.status == Status.DROPPED}
    progress = rules.progress(parents, shares, dropped)
    measures = _measures_below(by_id, parents)
    places = {id: (node.place, node.code) for id, node in by_id.items()}
    return [
        Place(
            by_id[id],
            depth,
            progress[id],
            rules.attention(Status(by_id[id].status), by_id[id].due, today),
            _findings(by_id[id], measures[id]),
        )
        for id, depth in rules.in_tree_order(parents, places)
    ]


def parents(session: sm.Session) -> dict[str, str | None]:
    """Return each node's parent by code, removed nodes included, so that old budgets still add up."""
    found = session.exec(sm.select(Node.id, Node.code, Node.parent_id)).all()
    code = {id: code for id, code, _ in found}
    return {own: None if parent is None else code[parent] for _, own, parent in found}


def titles(session: sm.Session) -> dict[str, str]:
    """Return each node's title by code, removed nodes included; empty where only the code is known."""
    return dict(session.exec(sm.select(Node.code, Node.title)).all())


def objectives(session: sm.Session) -> list[str]:
    """Return the codes of the objectives that somebody still means to reach, in the codes' order."""
    return [
        node.code
        for node in nodes(session)
        if node.kind == NodeKind.OBJECTIVE and node.status not in (Status.DONE, Status.DROPPED)
    ]


def node(session: sm.Session, *, id: int) -> Node | None:
    """Return one node, removed or not."""
    return session.get(Node, id)


def _measures_below(by_id: dict[int, Node], parents: dict[int, int | None]) -> Counter[int]:
    found: Counter[int] = Counter()
    for id, one in by_id.items():
        if one.target is not None and one.status != Status.DROPPED:
            found.update(rules.ancestors(parents, id))
    return found


def _findings(node: Node, measures: int) -> tuple[smart.Finding, ...]:
    if node.kind == NodeKind.MEASURE or not node.title:
        return ()
    return smart.check(
        node.title,
        goal=node.kind == NodeKind.GOAL,
        target=node.target,
        baseline=node.baseline,
        due=node.due,
        measures=measures,
    )


def _id(node: Node) -> int:
    assert node.id is not None
    return node.id


def share_done(places: list[Place]) -> Decimal | None:
    """Return the mean progress of the goals at the top that are measured, from 0 to 1."""
    shares = [p.progress.share for p in places if p.depth == 0 and p.progress.share is not None]
    return sum(shares, Decimal(0)) / len(shares) if shares else None


def ids_by_code(session: sm.Session) -> dict[str, int]:
    """Return each node's number by its code, removed nodes included."""
    return {code: id or 0 for code, id in session.exec(sm.select(Node.code, Node.id)).all()}
