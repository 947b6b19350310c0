"""Logging a conversation with what was promised in it: one transaction, all of it or nothing."""

from dataclasses import dataclass, field, replace
from datetime import date

from kadash.accounts.actions.contacts import NewContact, new_contact
from kadash.accounts.actions.interactions import NewInteraction, NewParticipant, new_interaction
from kadash.accounts.rules.terms import CUSTOMER
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.engagement.actions.news import new_telling
from kadash.engagement.actions.promises import new_promise


@dataclass(frozen=True)
class NewPromise:
    """What was promised in a conversation."""

    what: str
    owner: str
    due: date
    department: str | None = None


@dataclass(frozen=True)
class Entry:
    """What somebody logs: the conversation, somebody who was not known yet, a promise, and the news told."""

    conversation: NewInteraction
    promise: NewPromise | None = None
    somebody_new: str | None = None
    news_ids: tuple[int, ...] = field(default=())
    they_asked: bool = False


def log(database: Database, person: Person, *, entry: Entry, today: date) -> int:
    """Store what was logged and return the conversation's id. Raises NotAllowed, NotFound or Invalid.

    Somebody who was not known yet becomes a contact of the account.
    """
    conversation = entry.conversation
    with database.writing(person) as session:
        if (entry.somebody_new or "").strip():
            contact_id = new_contact(
                session, person, account_id=conversation.account_id,
                contact=NewContact(str(entry.somebody_new), since=conversation.day), today=today,
            )  # fmt: skip
            came = NewParticipant(CUSTOMER, contact_id=contact_id)
            conversation = replace(conversation, participants=(*conversation.participants, came))
        id = new_interaction(session, person, new=conversation, today=today)
        promise = entry.promise
        if promise is not None:
            new_promise(
                session, person, account_id=conversation.account_id, what=promise.what, owner=promise.owner,
                due=promise.due, made_on=conversation.day, department=promise.department, interaction_id=id,
            )  # fmt: skip
        for news_id in entry.news_ids:
            new_telling(
                session, person, news_id=news_id, account_id=conversation.account_id,
                told_on=conversation.day, spoke_first="they" if entry.they_asked else "we",
                interaction_id=id,
            )  # fmt: skip
        return id
