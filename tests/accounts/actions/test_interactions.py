"""Conversations: logged, changed, taken back, and by whom; on both databases."""

from datetime import date

import pytest
import sqlmodel as sm

from kadash.accounts import actions
from kadash.accounts.actions import NewContact, NewInteraction, NewParticipant
from kadash.accounts.tables import Interaction, InteractionAccount, Participant
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from tests.satisfaction.survey import put_accounts

DAY = date(2026, 3, 2)
CALL = NewInteraction(1, DAY, "Rate options", "phone", direction="they", tone="good")


def log(database: Database, person: Person, new: NewInteraction = CALL) -> int:
    return actions.add_interaction(database, person, new=new, today=DAY)


def stored(database: Database, model: type) -> list:
    with database.reading() as session:
        return list(session.exec(sm.select(model).order_by(model.id)).all())


def test_a_call_with_who_took_part(database: Database, representative: Person) -> None:
    put_accounts(database, count=3)
    rosa = actions.add_contact(
        database, representative, account_id=1, contact=NewContact("Rosa Brandt"), today=DAY
    )
    took_part = (
        NewParticipant("customer", contact_id=rosa),
        NewParticipant("customer", name=" Their electrician "),
        NewParticipant("utility", representative_id=1, senior=True),
        NewParticipant("customer", name="  "),
    )
    new = NewInteraction(1, DAY, " Seminar ", "event", participants=took_part, also_with=(2, 3, 2, 1))
    id = log(database, representative, new)
    (row,) = stored(database, Interaction)
    assert (row.account_id, row.day, row.subject, row.state, row.source) == (
        1,
        DAY,
        "Seminar",
        "held",
        "typed",
    )
    assert row.person == "Avery Cole"
    assert [link.account_id for link in stored(database, InteractionAccount)] == [2, 3]
    people = stored(database, Participant)
    assert [(p.interaction_id, p.side, p.contact_id, p.name, p.senior) for p in people] == [
        (id, "customer", rosa, None, None),
        (id, "customer", None, "Their electrician", None),
        (id, "utility", None, None, True),
    ]


def test_changed_with_the_earlier_participants_kept_in_the_trail(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    id = log(
        database,
        manager,
        NewInteraction(1, DAY, "Call", participants=(NewParticipant("customer", name="A"),)),
    )
    actions.change_interaction(
        database, manager, id=id, version=1, changes={"tone": "bad"}, today=DAY,
        participants=(NewParticipant("customer", name="B"),),
    )  # fmt: skip
    assert stored(database, Interaction)[0].tone == "bad"
    assert [(p.name, p.voided) for p in stored(database, Participant)] == [("A", True), ("B", False)]
    with pytest.raises(Clash):
        actions.change_interaction(database, manager, id=id, version=1, changes={"tone": "good"}, today=DAY)
    actions.take_back_interaction(database, manager, id=id, version=2)
    assert stored(database, Interaction)[0].voided
    with pytest.raises(NotFound):
        actions.take_back_interaction(database, manager, id=id, version=3)


@pytest.mark.parametrize(
    ("new", "says"),
    [
        (NewInteraction(1, DAY, "  "), "one line"),
        (NewInteraction(1, DAY, "x", "pigeon"), "channel is one of"),
        (NewInteraction(1, date(2026, 3, 3), "x"), "lies ahead"),
        (NewInteraction(1, DAY, "x", participants=(NewParticipant("theirs", name="A"),)), "took part"),
    ],
)
def test_what_cannot_be_logged(database: Database, manager: Person, new: NewInteraction, says: str) -> None:
    put_accounts(database, count=1)
    with pytest.raises(Invalid, match=says):
        log(database, manager, new)
    assert stored(database, Interaction) == []


def test_what_lies_ahead_is_planned(database: Database, manager: Person) -> None:
    put_accounts(database, count=1)
    log(database, manager, NewInteraction(1, date(2026, 4, 1), "Visit", "on site", state="planned"))
    assert stored(database, Interaction)[0].state == "planned"


def test_several_at_once_all_or_none(database: Database, manager: Person) -> None:
    put_accounts(database, count=2)
    other = NewInteraction(2, DAY, "Visit", "on site")
    ids = actions.add_interactions(database, manager, new=[CALL, other], today=DAY)
    assert [row.account_id for row in stored(database, Interaction)] == [1, 2]
    assert ids == [1, 2]
    with pytest.raises(Invalid):
        actions.add_interactions(database, manager, new=[CALL, NewInteraction(1, DAY, "")], today=DAY)
    assert len(stored(database, Interaction)) == 2


def test_who_may(
    database: Database,
    representative: Person,
    other_representative: Person,
    reader: Person,
    leader: Person,
) -> None:
    put_accounts(database, count=1)  # Avery Cole's
    id = log(database, representative)
    for person in (other_representative, reader, leader):
        with pytest.raises(NotAllowed):
            log(database, person)
        with pytest.raises(NotAllowed):
            actions.add_interactions(database, person, new=[CALL], today=DAY)
        with pytest.raises(NotAllowed):
            actions.take_back_interaction(database, person, id=id, version=1)
    assert len(stored(database, Interaction)) == 1
