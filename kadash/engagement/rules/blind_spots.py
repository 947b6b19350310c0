"""What is not seen at an account, each as a named finding; and what is lost if somebody leaves."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from kadash.engagement.rules.contact_map import FRESH_DAYS, Known, Place, places


def key_of(contact_id: int) -> str:
    """Return the key under which a contact stands in talks; who is no contact stands there by name."""
    return f"#{contact_id}"


MOST = (4, 5)
"""80 percent: from there on everything hangs on one person."""
ENOUGH = 3  # conversations
FUNCTIONS = ("finance and billing", "operations", "after hours")


@dataclass(frozen=True)
class Talk:
    """A contact that qualified: who of theirs and who of ours took part, by name or key."""

    day: date
    theirs: frozenset[str]
    ours: frozenset[str]


def hangs_on(talks: Iterable[Talk], *, ours: bool, today: date) -> str | None:
    """Return the one person who took part in at least 80 percent of the conversations of 12 months.

    None where there is none, where fewer than three name somebody, or where another took part as often.
    """
    since = today - timedelta(days=FRESH_DAYS)
    named = [talk.ours if ours else talk.theirs for talk in talks if since < talk.day <= today]
    named = [people for people in named if people]
    if len(named) < ENOUGH:
        return None
    counts = Counter(person for people in named for person in people)
    most = [person for person, count in counts.items() if count * MOST[1] >= len(named) * MOST[0]]
    return most[0] if len(most) == 1 else None


def blind_spots(
    people: Sequence[Known],
    talks: Sequence[Talk],
    *,
    today: date,
    names: Mapping[str, str],
    takes_water: bool = False,
    left: Sequence[str] = (),
) -> tuple[str, ...]:
    """Return what is not seen at an account, the gravest first, as sentences without a full stop.

    ``left``: primary contacts who left without a successor. ``names``: people's names by the keys of talks.
    """
    map = places(people, today=today)
    deciding = map[3]
    found = []
    if deciding.person is None:
        found.append("nobody on our list decides there")
    elif not deciding.live:
        found.append(f"{deciding.person.name}, who decides, was not met for a year")
    if map[0].person is None:
        found += [f"{name}, the primary contact, left" for name in left] or ["no primary contact"]
    elif not map[0].verified:
        found.append(f"nobody made sure for a year that {map[0].person.name} is still there")
    for whose, ours in (("theirs", False), ("ours", True)):
        person = hangs_on(talks, ours=ours, today=today)
        if person is not None:
            found.append(f"everything hangs on one person of {whose}: {names.get(person, person)}")
    found += [f"{person.name} is a critic" for person in people if person.stance == "critic"]
    covered = {function for person in people for function in person.functions}
    lacking = [function for function in FUNCTIONS if function not in covered]
    if takes_water and "environment and water" not in covered:
        lacking.append("water")
    if people and lacking:
        found.append(f"no contact for {', '.join(lacking)}")
    return tuple(found)


@dataclass(frozen=True)
class Loss:
    """What is lost at an account if somebody leaves: places, and conversations that only they were in."""

    places: tuple[str, ...]
    alone: int
    talks: int


def if_they_leave(people: Sequence[Known], talks: Iterable[Talk], *, contact_id: int, today: date) -> Loss:
    """Return what is lost if a person of theirs leaves: live places that nobody else would hold live."""
    before = places(people, today=today)
    after = places([person for person in people if person.contact_id != contact_id], today=today)
    return _loss(before, after, talks, key_of(contact_id), ours=False, today=today)


def if_we_leave(talks: Iterable[Talk], *, person: str, today: date) -> Loss:
    """Return what is lost at an account if a representative of ours leaves."""
    return _loss((), (), talks, person, ours=True, today=today)


def _loss(
    before: Sequence[Place],
    after: Sequence[Place],
    talks: Iterable[Talk],
    key: str,
    *,
    ours: bool,
    today: date,
) -> Loss:
    since = today - timedelta(days=FRESH_DAYS)
    recent = [talk.ours if ours else talk.theirs for talk in talks if since < talk.day <= today]
    named = [people for people in recent if people]
    lost = tuple(was.name for was, now in zip(before, after, strict=True) if was.live and not now.live)
    return Loss(lost, sum(1 for people in named if people == {key}), len(named))
