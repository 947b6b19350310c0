"""What the data writes about people; worked by hand."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from kadash.action_plans.rules.known import Bond, ContactFact, Known, Profile, PromiseFact, Talk
from kadash.action_plans.rules.people_contents import communication, contacts, relationship
from kadash.core.documents.report import Table
from kadash.engagement.rules.silence import Clock, Silence
from kadash.engagement.rules.told import Balance

TODAY = date(2010, 2, 1)
LAST = Clock(date(2010, 1, 14), date(2010, 1, 14), TODAY)
NEVER = Clock(None, date(2009, 10, 1), TODAY)
BOND = Bond(
    Silence(1, LAST, LAST, NEVER, 10, Decimal(5)), Balance(1, 2, 0), 2, 3, 1, 4, ("no primary contact",)
)
KNOWN = Known(
    Profile(1, "Foundry", representative="Avery Cole"),
    contacts=(
        ContactFact("Rosa", "Manager", "primary", functions=("operations",), verified_on=date(2009, 12, 3)),
        ContactFact("Omar", decides=True, stance="unknown"),
    ),
    bond=BOND,
    surveys=(("Fall 2009", 778.4), ("Fall 2008", None)),
    promises=(PromiseFact("Call back", "Avery Cole", date(2010, 1, 5), True),),
    kept="4 of 5",
    ahead=(Talk(date(2010, 3, 1), "on site", "Joint planning"),),
)


def test_a_block_for_each_contact() -> None:
    found = contacts(KNOWN)
    assert found.figures == {"Primary contact": "Rosa", "Decides": "Omar"}
    first, second = (each for each in found.blocks if isinstance(each, Table))
    assert first.rows == (
        ("Title", "Manager"), ("Rank", "primary"), ("Decides", "–"), ("Speaks for", "operations"),
        ("Last met", "not on record"), ("Last confirmed", "Dec 3, 2009"),
    )  # fmt: skip
    assert ("Decides", "yes") in second.rows
    assert contacts(Known(KNOWN.profile)).lacking == "Nobody at this account is on record."


def test_the_relationship_stands_on_the_surveys() -> None:
    found = relationship(KNOWN)
    assert found.figures == {"Satisfaction, Fall 2009": "778 points"}
    said, open_ones = (each for each in found.blocks if isinstance(each, Table))
    rows = {name: value for name, value, _ in said.rows}
    assert rows["Last contact"] == "18 days"
    notes = {name: note for name, _, note in said.rows}
    assert (notes["Last contact"], notes["Last contact on site"]) == ("on Jan 14, 2010", "")
    assert rows["Last contact on site"] == "at least 123 days, none on record"
    assert rows["Conversations that they began"] == "1 of 4"
    assert rows["News"] == "1 good, 2 bad"
    assert rows["Promises kept on time"] == "4 of 5"
    assert open_ones.rows == (("Call back", "Avery Cole", "Jan 5, 2010, late"),)


def test_communication() -> None:
    said, planned = (each for each in communication(KNOWN).blocks if isinstance(each, Table))
    assert said.rows[:2] == (("Should hear from us every", "10 days", ""), ("State", "late by 8 days", ""))
    assert planned.rows == (("Mar 1, 2010", "on site", "Joint planning"),)
    assert communication(Known(KNOWN.profile)).blocks == ()


def test_an_account_that_nobody_spoke_with_is_not_in_time() -> None:
    def state(clock: Clock) -> str:
        bond = replace(BOND, silence=Silence(1, clock, clock, clock, 92, Decimal(5)))
        (said, *_) = communication(replace(KNOWN, bond=bond)).blocks
        assert isinstance(said, Table)
        return dict(row[:2] for row in said.rows)["State"]

    assert state(LAST) == "in time"
    assert state(replace(NEVER, since=TODAY)) == "no conversation on record yet"
    assert state(NEVER) == "late by 31 days"  # 123 days on the list, 92 allowed
