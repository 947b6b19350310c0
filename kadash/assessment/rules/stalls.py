"""Hints in the data at the reasons why programs stall. A hint is not an answer."""

from collections.abc import Iterable

from kadash.assessment.rules.findings import Facts, a_year_before
from kadash.assessment.rules.levels import Standing
from kadash.core.counts import counted


def sign_of(reason: str, standing: Iterable[Standing], facts: Facts) -> str | None:
    """Return what the data hints at for a reason to stall, in a sentence; None where it says nothing."""
    by_id = {each.criterion.id: each for each in standing}
    if reason == "representative-left":
        return _one_person(facts)
    if reason == "business-support":
        return _unmet_accounts(facts)
    if reason == "time-money":
        found = (by_id[name].finding for name in ("time-basic", "budget") if name in by_id)
        return " ".join(each.text for each in found if each and each.known) or None
    if reason == "purpose" and "mission-vision" in by_id:
        return None if by_id["mission-vision"].met else "Mission and vision are not claimed as met."
    return None


def _one_person(facts: Facts) -> str | None:
    if facts.representatives is None:
        return None
    unserved = sum(1 for each in facts.accounts or () if each.representative is None)
    left = f" {counted(unserved, 'key account')} without a representative." if unserved else ""
    if len(facts.representatives) > 1:
        return f"{counted(len(facts.representatives), 'representative')} share the accounts.{left}"
    return (
        f"{'One person holds every relationship.' if facts.representatives else 'Nobody is assigned.'}{left}"
    )


def _unmet_accounts(facts: Facts) -> str | None:
    known = [each for each in facts.accounts or () if each.meetings is not None]
    if not known:
        return None
    since = a_year_before(facts.as_of)
    unmet = sum(1 for each in known if not any(since < day <= facts.as_of for day in each.meetings or ()))
    return f"{unmet} of {counted(len(known), 'key account')} had no meeting in 12 months."
