"""What the data writes about people: the contact profile, the relationship, the communication."""

from kadash.action_plans.rules.known import ContactFact, Known
from kadash.action_plans.rules.sections import Filled
from kadash.action_plans.rules.written import facts, on_day, yes
from kadash.core.counts import counted
from kadash.core.documents.report import Block, Table
from kadash.core.periods import short
from kadash.engagement.rules.contact_map import LADDER, PLACES
from kadash.engagement.rules.silence import Silence


def contacts(known: Known) -> Filled:
    """A block for each contact; the confirmation stands on who is primary and who decides."""
    blocks: list[Block] = []
    for contact in known.contacts:
        blocks.append(Table(contact.name, ("What", "Known"), _person(contact)))
    primary = [contact.name for contact in known.contacts if contact.rank == "primary"]
    deciding = [contact.name for contact in known.contacts if contact.decides]
    figures = {"Primary contact": ", ".join(primary), "Decides": ", ".join(deciding)}
    return Filled(
        tuple(blocks), {name: text for name, text in figures.items() if text},
        None if known.contacts else "Nobody at this account is on record.",
    )  # fmt: skip


def _person(contact: ContactFact) -> tuple[tuple[str, str], ...]:
    what = [("Title", contact.title), ("Rank", contact.rank), ("Decides", yes(contact.decides))]
    what += [("Speaks for", ", ".join(contact.functions)), ("Email", contact.email), ("Phone", contact.phone)]
    what.append(("Last met", short(contact.last_met) if contact.last_met else "not on record"))
    what.append(("Last confirmed", short(contact.verified_on) if contact.verified_on else "never"))
    what.append(("Stands", None if contact.stance in (None, "unknown") else contact.stance))
    return tuple((name, text) for name, text in what if text)


def relationship(known: Known) -> Filled:
    """Who spoke, the silence, satisfaction, promises; the confirmation stands on the survey's points."""
    rows: list[tuple[str, str, str]] = []
    bond = known.bond
    if bond is not None:
        rows = [
            ("Last contact", bond.silence.anybody.text, on_day(bond.silence.anybody.last)),
            (
                "Last contact with a decision maker",
                bond.silence.decision_maker.text,
                on_day(bond.silence.decision_maker.last),
            ),
            ("Last contact on site", bond.silence.on_site.text, on_day(bond.silence.on_site.last)),
            (
                "Conversations that they began",
                f"{bond.they_began} of {bond.began}",
                "in 12 months, where known",
            ),
            ("News", f"{bond.balance.good} good, {bond.balance.bad} bad", "in 12 months"),
            ("Whom we met", LADDER[bond.rung], "within a year"),
            ("Contacts we met", f"{bond.live} of {len(PLACES)}", ", ".join(PLACES)),
        ]
    points = {wave: f"{marks:.0f} points" for wave, marks in known.surveys if marks is not None}
    rows += [(f"Satisfaction, {wave}", text, "") for wave, text in list(points.items())[:3]]
    if known.kept:
        rows.append(("Promises kept on time", known.kept, "of those due in 12 months"))
    blocks = [*facts(rows)]
    if known.promises:
        lines = tuple(
            (promise.what, promise.owner, short(promise.due) + (", late" if promise.late else ""))
            for promise in known.promises
        )
        blocks.append(Table("Open promises", ("What", "Who", "By"), lines))
    if known.talks:
        said = tuple((short(talk.day), talk.channel or "–", talk.subject) for talk in known.talks)
        blocks.append(Table("Last conversations", ("Day", "How", "About"), said))
    return Filled(tuple(blocks), {f"Satisfaction, {wave}": text for wave, text in points.items()})


def communication(known: Known) -> Filled:
    """How often they should hear from us, whether they do, and what is planned."""
    bond = known.bond
    if bond is None:
        return Filled()
    rows = [
        ("Should hear from us every", f"{bond.silence.cadence} days", ""),
        ("State", _said(bond.silence), ""),
    ]
    if known.profile.representative:
        rows.append(("Representative", known.profile.representative, ""))
    blocks = [*facts(rows)]
    if known.ahead:
        planned = tuple((short(talk.day), talk.channel or "–", talk.subject) for talk in known.ahead)
        blocks.append(Table("Planned", ("Day", "How", "About"), planned))
    return Filled(tuple(blocks), {"Cadence": f"{bond.silence.cadence} days"})


def _said(silence: Silence) -> str:
    if silence.late_by:
        return f"late by {counted(silence.late_by, 'day')}"
    return silence.state if silence.anybody.last is not None else "no conversation on record yet"
