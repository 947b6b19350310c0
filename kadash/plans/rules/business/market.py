"""Sections 3 and 4: the segments with the list of key accounts, and how easily they could go elsewhere."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from kadash.at_risk.rules.chains import chain_sizes, rolled_up
from kadash.at_risk.rules.judgments import Judgeable
from kadash.at_risk.rules.table import Line, in_order
from kadash.core.documents.report import Block, Chart, Heading, Table, Text
from kadash.core.money import from_cents, shown
from kadash.core.shares import percent
from kadash.plans.rules.business.facts import BusinessFacts
from kadash.program.rules.peers import Peer

NONE = "–"
NO_CLASS = "class not known"
MOST_BARS, MOST_JUDGMENTS, MOST_PEERS = 10, 12, 8
BANDS = (
    (Decimal("0.75"), "very mobile (0.75 to 1)"),
    (Decimal("0.5"), "mobile (0.5 to under 0.75)"),
    (Decimal("0.25"), "little mobile (0.25 to under 0.5)"),
    (Decimal(0), "hardly mobile (under 0.25)"),
)
"""Kadash's own bands: the course gives factors, no bands."""


@dataclass(frozen=True)
class Group:
    """Accounts of a kind with their sums in cents; None where no account of it has the figure."""

    name: str
    accounts: int
    revenue: Decimal | None
    at_risk: Decimal | None


def by_class(lines: Iterable[Line]) -> tuple[Group, ...]:
    """Return the accounts by customer class, the class with the largest at-risk revenue first."""
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(line.customer_class or NO_CLASS, []).append(line)
    found = [_group(name, members) for name, members in groups.items()]
    return tuple(sorted(found, key=lambda g: (g.at_risk is None, -(g.at_risk or 0), g.name)))


def by_mobility(lines: Iterable[Line]) -> tuple[Group, ...]:
    """Return the accounts by how mobile they are, the most mobile first; bands without accounts left out."""
    known = list(lines)
    bounds = [Decimal("Infinity"), *(least for least, _ in BANDS)]
    groups = [
        _group(name, [x for x in known if x.mobility is not None and least <= x.mobility < above])
        for (least, name), above in zip(BANDS, bounds, strict=False)
    ]
    groups.append(_group("not judged", [line for line in known if line.mobility is None]))
    return tuple(group for group in groups if group.accounts)


def _group(name: str, members: list[Line]) -> Group:
    return Group(
        name,
        len(members),
        _added(line.revenue_cents for line in members),
        _added(line.at_risk_cents for line in members),
    )


def _added(amounts: Iterable[Decimal | int | None]) -> Decimal | None:
    known = [Decimal(amount) for amount in amounts if amount is not None]
    return sum(known, Decimal(0)) if known else None


def segment(facts: BusinessFacts) -> tuple[Block, ...]:
    """Return what the data says in section 3: classes, largest accounts, chains, satisfaction, the list."""
    if not facts.lines:
        return ()
    total = facts.totals.at_risk_cents
    rows = tuple(
        (g.name, str(g.accounts), _dollars(g.revenue), _dollars(g.at_risk), percent(_share(g.at_risk, total)))
        for g in by_class(facts.lines)
    )
    whole = (
        "All key accounts", str(len(facts.lines)), _dollars(facts.totals.revenue_cents), _dollars(total),
        percent(_share(total, total)),
    )  # fmt: skip
    header = ("Segment", "Accounts", "Revenue", "At-risk revenue", "Share at risk")
    blocks: list[Block] = [
        Text(f"{facts.period}; {facts.scope}.", "note") if facts.scope else Text(facts.period, "note"),
        Table("Key accounts by segment", header, (*rows, whole), (False, True, True, True, True), total=True),
        *_largest(facts),
        *_chains(facts),
        *_waves(facts),
        *_listed(facts),
    ]
    blocks += [Text(note, "note") for note in facts.notes]
    return tuple(blocks)


def _largest(facts: BusinessFacts) -> list[Block]:
    known = [line for line in in_order(facts.lines) if line.at_risk_cents is not None][:MOST_BARS]
    if len(known) < 2:
        return []
    values = tuple(round(float(from_cents(line.at_risk_cents or 0)), 2) for line in known)
    first, last = known[0], known[-1]
    said = f"{first.name} has the most with {_dollars(first.at_risk_cents)}, {last.name} the least of these "
    said += f"with {_dollars(last.at_risk_cents)}."
    names = tuple(line.name for line in known)
    title = f"At-risk revenue of the {len(known)} largest"
    return [Chart("bars", title, names, {"At-risk revenue": values}, "$", said)]


def _chains(facts: BusinessFacts) -> list[Block]:
    sizes = chain_sizes(facts.lines)
    if not sizes:
        return []
    rolled = {line.account_id: line for line in rolled_up(facts.lines)}
    rows = sorted(
        (
            rolled[id].name.removesuffix(f" ({size} accounts)"),
            str(size),
            _dollars(rolled[id].revenue_cents),
            _dollars(rolled[id].at_risk_cents),
        )
        for id, size in sizes.items()
        if id in rolled
    )
    header = ("Chain", "Accounts", "Revenue", "At-risk revenue")
    return (
        [Table("Customers with several accounts", header, tuple(rows), (False, True, True, True))]
        if rows
        else []
    )


def _waves(facts: BusinessFacts) -> list[Block]:
    if not facts.waves:
        return []
    rows = tuple(
        (w.name, f"{w.index:.0f}", f"{w.low:.0f} to {w.high:.0f}", str(w.answered), percent(w.rate, places=0))
        for w in facts.waves
    )
    header = ("Survey", "Index (of 1,000)", "95% interval", "Answers", "Response rate")
    right = (False, True, True, True, True)
    return [Table("Satisfaction of key accounts", header, rows, right)]


def _listed(facts: BusinessFacts) -> list[Block]:
    rows = tuple(
        (
            str(rank) if line.at_risk_cents is not None else NONE, line.name, line.customer_class or NONE,
            shown(line.revenue_cents), NONE if line.mobility is None else f"{line.mobility:.2f}",
            shown(line.at_risk_cents),
        )
        for rank, line in enumerate(in_order(facts.lines), start=1)
    )  # fmt: skip
    header = ("Rank", "Account", "Segment", "Revenue", "Mobility", "At-risk revenue")
    right = (True, False, False, True, True, True)
    return [Heading("The list of key accounts", 2), Table("", header, rows, right)]


def competition(facts: BusinessFacts) -> tuple[Block, ...]:
    """Return what the data says in section 4: mobility, the reasons behind it, other utilities."""
    judged = [line for line in facts.lines if line.mobility is not None]
    if not judged:
        return _peers(facts)
    rows = tuple(
        (g.name, str(g.accounts), _dollars(g.revenue), _dollars(g.at_risk)) for g in by_mobility(facts.lines)
    )
    header = ("How easily they could leave or shrink", "Accounts", "Revenue", "At-risk revenue")
    return (
        Table("Key accounts by mobility", header, rows, (False, True, True, True)),
        *_reasons(facts),
        *_peers(facts),
    )


def _reasons(facts: BusinessFacts) -> tuple[Block, ...]:
    at_risk = {line.account_id: line.at_risk_cents for line in facts.lines}

    def order(each: Judgeable) -> tuple[Decimal, Decimal]:
        factor = each.held.factor if each.held else Decimal(0)
        return -factor, -(at_risk.get(each.account_id) or Decimal(0))

    known = [each for each in facts.judged if each.held is not None and each.account_id in at_risk]
    rows = tuple(
        (each.name, f"{each.held.factor:.2f}", each.held.reason or NONE)
        for each in sorted(known, key=order)[:MOST_JUDGMENTS]
        if each.held is not None
    )
    if not rows:
        return ()
    header = ("Account", "Mobility", "Why")
    title = (
        "The most mobile accounts, and why" if len(known) > len(rows) else "Mobility of each account, and why"
    )
    return (Table(title, header, rows, (False, True, False)),)


def _peers(facts: BusinessFacts) -> tuple[Block, ...]:
    rows = tuple(_peer(peer) for peer in facts.peers[:MOST_PEERS])
    if not rows:
        return ()
    header = ("Utility", "Year", "Customers", "Revenue per customer", "Business share")
    source = "; ".join(dict.fromkeys(peer.source for peer in facts.peers[:MOST_PEERS]))
    return (
        Table("Other utilities of our state and size", header, rows, (False, True, True, True, True)),
        Text(f"Source: {source}.", "note"),
    )


def _peer(peer: Peer) -> tuple[str, ...]:
    each, part = peer.revenue_per_customer_cents, peer.business_share
    money = NONE if each is None else shown(Decimal(each.numerator) / each.denominator)
    share = NONE if part is None else percent(float(part), places=0)
    return peer.name, str(peer.year), f"{peer.customers:,}", money, share


def _dollars(cents: Decimal | int | None) -> str:
    return shown(cents, places=0, missing="not known")


def _share(part: Decimal | None, whole: Decimal | None) -> Decimal | None:
    return None if part is None or not whole else part / whole
