"""Who was not told what to expect, and whose blessing is missing, the most influential first."""

from datetime import date

from kadash.program.rules.stakeholders import StakeholderFact, findings

TODAY = date(2026, 3, 2)
MAYOR = StakeholderFact(1, "Mayor", "community-leaders", 1, 3, "neutral")
CHIEF = StakeholderFact(2, "Fire chief", "municipal-staff", 2, 2, "backs", (date(2026, 1, 5),))
CLERK = StakeholderFact(3, "Clerk", "utility-staff", 3, 0, "doubts", (date(2026, 1, 5),), date(2026, 1, 5))
MANAGER = StakeholderFact(
    4, "General manager", "utility-leaders", 3, 3, "doubts", (date(2026, 1, 5),), None, date(2026, 3, 1)
)


def test_the_most_influential_comes_first_then_the_most_impacted() -> None:
    found = findings([CLERK, CHIEF, MAYOR, MANAGER], ["utility-leaders", "key-account-teams"], today=TODAY)
    assert [each.name for each in found.unblessed] == ["General manager", "Mayor"]
    assert [each.name for each in found.untold] == ["Mayor"]
    assert [each.name for each in found.unanswered] == ["Clerk"]
    assert [each.name for each in found.stale] == ["General manager"]
    assert found.groups == ("key-account-teams",)


def test_a_review_is_due_on_the_day_after_its_date() -> None:
    due_today = StakeholderFact(5, "Council", "community-leaders", 1, 1, "backs", (TODAY,), None, TODAY)
    assert findings([due_today], [], today=TODAY).stale == ()
