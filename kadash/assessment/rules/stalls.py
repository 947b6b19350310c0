"""Hints in the data at the reasons why programs stall. A hint is not an answer."""

from collections.abc import Iterable

from kadash.assessment.rules.facts import Facts
from kadash.assessment.rules.findings import a_year_before
from kadash.assessment.rules.levels import Standing
from kadash.core.counts import counted


def sign_of(reason: str, standing: Iterable[Standing], facts: Facts) -> str | None:
    """Return what the data hints at for a reason to stall, in a sentence; None where it says nothing."""
    by_id = {standing.criterion.id: standing for standing in standing}
    if reason == "representative-left":
        return _one_person(facts)
    if reason == "business-support":
        return _unmet_accounts(facts)
    if reason == "time-money":
        found = (by_id[name].finding for name in ("time-basic", "budget") if name in by_id)
        return " ".join(finding.text for finding in found if finding and finding.known) or None
    if reason == "purpose" and "mission-vision" in by_id:
        return None if by_id["mission-vision"].met else "Mission and vision are not claimed as met."
    return None


def _one_person(facts: Facts) -> str | None:
    if facts.representatives is None:
        return None
    unserved = sum(1 for account in facts.accounts or () if account.representative is None)
    left = f" {counted(unserved, 'key account')} without a representative." if unserved else ""
    if len(facts.representatives) > 1:
        return f"{counted(len(facts.representatives), 'representative')} share the accounts.{left}"
    return (
        f"{'One person holds every relationship.' if facts.representatives else 'Nobody is assigned.'}{left}"
    )


def _unmet_accounts(facts: Facts) -> str | None:
    known = [account for account in facts.accounts or () if account.meetings is not None]
    if not known:
        return None
    since = a_year_before(facts.as_of)
    unmet = sum(
        1 for account in known if not any(since < day <= facts.as_of for day in account.meetings or ())
    )
    return f"{unmet} of {counted(len(known), 'key account')} had no meeting in 12 months."
