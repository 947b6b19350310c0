"""One account's relationship worked out by hand, from stored rows; on both databases."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from kadash.accounts import actions as accounts
from kadash.accounts.actions import NewContact, NewInteraction, NewParticipant
from kadash.accounts.queries.conversations import contact_roles, conversations, participants
from kadash.accounts.tables import Interaction
from kadash.core.database import Database
from kadash.core.errors import Invalid, NotAllowed, NotFound
from kadash.core.people import Person
from kadash.engagement.actions.log import Entry, NewPromise, log
from kadash.engagement.actions.news import add_news, close_news, set_cadence, tell
from kadash.engagement.queries.kept import kept_on_time
from kadash.engagement.queries.news import news
from kadash.engagement.queries.promises import promises
from kadash.engagement.queries.relationships import picture
from tests.satisfaction.survey import put_accounts

TODAY = date(2026, 6, 30)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.fixture
def filled(database: Database, manager: Person) -> Database:
    """Three accounts of Avery Cole: one known well, one whose log is a file's, one never spoken to."""
    put_accounts(database, count=3)
    for id, since in ((1, ago(900)), (2, ago(900)), (3, ago(30))):
        accounts.put_on_list(database, manager, account_id=id, since=since)
    rosa = accounts.add_contact(
        database, manager, account_id=1, today=ago(20),
        contact=NewContact("Rosa", email="rosa@x.example", rank="primary", functions=["operations"]),
    )  # fmt: skip
    omar = accounts.add_contact(
        database, manager, account_id=1, today=ago(400),
        contact=NewContact("Omar", "President", phone="555-0100", decision_maker=True),
    )  # fmt: skip
    theirs, boss = NewParticipant("customer", contact_id=rosa), NewParticipant("customer", contact_id=omar)
    us = NewParticipant("utility", representative_id=1)
    new = [
        NewInteraction(1, ago(10), "Rates", "phone", direction="they", tone="bad", participants=(theirs, us)),
        NewInteraction(1, ago(50), "Outage", "phone", direction="we", tone="bad", participants=(theirs, us)),
        NewInteraction(1, ago(120), "Review", "on site", direction="we", participants=(theirs, boss, us)),
        NewInteraction(1, ago(5), "Tried", "phone", direction="we", answered=False, participants=(us,)),
        NewInteraction(1, ago(3), "Newsletter", "email", direction="we", bulk=True),
    ]
    accounts.add_interactions(database, manager, new=new, today=TODAY)
    with database.writing(manager) as session:
        log_lines = (
            (ago(100), "Call", "Question on a bill", "Completed"),
            (ago(7), "Call", "Yearly planning", "Canceled"),
            (ago(6), "Email", "Spring newsletter", "Completed"),
        )
        for day, kind, subject, status in log_lines:
            session.add(
                Interaction(
                    account_id=2, at=day.isoformat(), day=day, kind=kind, subject=subject, status=status
                )
            )
    return database


def test_the_well_known_one(filled: Database) -> None:
    with filled.reading() as session:
        found = picture(session, today=TODAY)
    assert (found.listed, found.log_since) == (True, ago(120))
    one = found.of(1)
    assert one is not None
    assert (one.name, one.representative) == ("Account 1", "Avery Cole")
    clocks = one.silence.anybody, one.silence.decision_maker, one.silence.on_site
    assert [clock.days for clock in clocks] == [10, 120, 120]  # neither the attempt nor the newsletter
    assert one.silence.state == "in time"
    assert [place.state for place in one.places] == ["live", "nobody", "nobody", "live"]
    assert one.rung == 2
    assert one.balance.only_bad
    assert (one.they_began, one.began) == (1, 3)
    assert one.gap == 245  # from a year ago to the review, 365 − 120
    assert one.spots == (
        "everything hangs on one person of theirs: Rosa",
        "everything hangs on one person of ours: Avery Cole",
        "no contact for finance and billing, after hours",
    )
    assert not one.by_words


def test_the_one_of_which_a_file_tells(filled: Database) -> None:
    with filled.reading() as session:
        two = picture(session, today=TODAY).of(2)
    assert two is not None
    assert (two.silence.anybody.days, two.silence.state, two.silence.late_by) == (100, "late", 8)
    assert two.by_words
    assert two.silence.on_site.text == "at least 120 days, none on record"
    assert two.spots == ("nobody on our list decides there", "no primary contact")


def test_the_one_that_was_never_spoken_to(filled: Database) -> None:
    with filled.reading() as session:
        found = picture(session, today=TODAY)
        alone = picture(session, today=TODAY, account_id=3).of(3)
    three = found.of(3)
    assert three is not None
    assert three.silence.anybody.text == "at least 30 days, none on record"
    assert three == alone  # asked for by itself it is the same
    # Two accounts were on the list throughout the last four closed quarters: 8. In the last of them,
    # January to March, each was spoken to: account 1 on March 2, account 2 on March 22.
    assert (found.compliance.kept, found.compliance.due) == (2, 8)


def test_a_cadence_of_its_own(filled: Database, manager: Person, representative: Person) -> None:
    set_cadence(filled, manager, account_id=3, days=14, reason="A new plant", today=TODAY)
    with pytest.raises(NotAllowed):
        set_cadence(filled, representative, account_id=3, days=7, reason="x", today=TODAY)
    with pytest.raises(Invalid):
        set_cadence(filled, manager, account_id=3, days=0, reason="x", today=TODAY)
    with filled.reading() as session:
        three = picture(session, today=TODAY).of(3)
    assert three is not None
    assert (three.silence.cadence, three.silence.state, three.silence.late_by) == (14, "late", 16)
    set_cadence(filled, manager, account_id=3, days=None, reason="Running", today=TODAY)
    with filled.reading() as session:
        three = picture(session, today=TODAY).of(3)
    assert three is not None
    assert three.silence.state == "in time"


def test_an_event_with_several_accounts_counts_for_each(filled: Database, manager: Person) -> None:
    new = NewInteraction(2, ago(1), "Seminar", "event", also_with=(3,))
    accounts.add_interaction(filled, manager, new=new, today=TODAY)
    with filled.reading() as session:
        found = picture(session, today=TODAY)
        assert len(conversations(session, account_id=3)) == 1
        assert participants(session, account_id=3).empty
    assert [each.silence.anybody.days for each in found.relationships] == [10, 1, 1]


def test_log_all_of_it_or_nothing(filled: Database, representative: Person) -> None:
    call = NewInteraction(3, TODAY, "Introduced ourselves", "phone", direction="we", tone="good")
    promise = NewPromise("Send the rate sheet", "Avery Cole", TODAY + timedelta(days=7))
    item = add_news(
        filled, representative, title="New rates", kind="rate change", tone="bad", known_on=ago(20),
        account_ids=[1, 3],
    )  # fmt: skip
    wrong = Entry(call, NewPromise(" ", "Avery Cole", TODAY), somebody_new="Ines")
    with pytest.raises(Invalid):
        log(filled, representative, entry=wrong, today=TODAY)
    with filled.reading() as session:
        assert contact_roles(session, account_id=3).empty
    entry = Entry(call, promise, somebody_new="Ines", news_ids=(item,))
    id = log(filled, representative, entry=entry, today=TODAY)
    with filled.reading() as session:
        three = picture(session, today=TODAY).of(3)
        (told,) = news(session, exposure={})
        made = promises(session, today=TODAY).iloc[0]
        (came,) = contact_roles(session, account_id=3).to_dict("records")
    assert three is not None
    assert three.silence.anybody.days == 0
    assert [each.name for each in three.people] == ["Ines"]
    assert three.people[0].last_met == TODAY
    assert (made["interaction_id"], made["what"], made["account"]) == (id, "Send the rate sheet", "Account 3")
    assert (told.spread.told, told.spread.concerned, told.spread.left) == (1, 2, (1,))
    assert told.spread.median_days == 20
    assert (came["since"], came["verified_by"]) == (TODAY, "Avery Cole")


def test_who_may_log(filled: Database, other_representative: Person, reader: Person, leader: Person) -> None:
    for person in (other_representative, reader, leader):
        with pytest.raises(NotAllowed):
            log(filled, person, entry=Entry(NewInteraction(3, TODAY, "x")), today=TODAY)


def test_news_is_told_and_closed(filled: Database, manager: Person, other_representative: Person) -> None:
    values = {"title": "Outage", "kind": "outage", "tone": "bad", "known_on": ago(9)}
    id = add_news(filled, manager, account_ids=[1, 2], **values)
    for wrong in ({"title": " "}, {"kind": "rumor"}, {"tone": "both"}, {"account_ids": []}):
        with pytest.raises(Invalid):
            add_news(filled, manager, **{"account_ids": [1], **values, **wrong})
    tell(filled, manager, news_id=id, account_id=1, told_on=ago(8), spoke_first="they")
    tell(filled, manager, news_id=id, account_id=2, told_on=ago(4))
    with pytest.raises(NotAllowed):
        tell(filled, other_representative, news_id=id, account_id=2, told_on=ago(4))
    with pytest.raises(NotFound):
        tell(filled, manager, news_id=99, account_id=2, told_on=ago(4))
    with pytest.raises(Invalid):
        tell(filled, manager, news_id=id, account_id=2, told_on=ago(4), spoke_first="nobody")
    close_news(filled, manager, id=id, version=1, closed_on=TODAY)
    with filled.reading() as session:
        (item,) = news(session, exposure={1: Decimal(1)})
    found = item.spread
    assert (found.told, found.told_first_by_us, found.median_days, found.last_days) == (2, 1, 1, 5)
    assert item.closed_on == TODAY


def test_kept_on_time(filled: Database, manager: Person) -> None:
    with filled.reading() as session:
        assert kept_on_time(session, today=TODAY).text == "none fell due"
