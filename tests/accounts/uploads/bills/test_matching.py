"""Which stored bill a bill is: compared together or one by one, the answer is the same."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kadash.accounts.uploads.bills import matching as bill_matching
from kadash.accounts.uploads.bills.matching import IDENTITY, match_bills, occurrences

BILLS = st.lists(
    st.fixed_dictionaries(
        {
            "account_id": st.sampled_from([1, 2]),
            "service": st.just("electric"),
            "period_end": st.sampled_from(["2009-01-31", "2009-02-28"]),
            "period_start": st.sampled_from(["", "2009-01-01"]),
            "meter": st.sampled_from(["", "M1", "M2"]),
            "invoice": st.sampled_from(["", "I1"]),
        }
    ),
    max_size=12,
)


@settings(deadline=None)
@given(new=BILLS, stored=BILLS, without=st.sets(st.sampled_from(["meter", "invoice", "period_start"])))
def test_compared_together_or_one_by_one(
    new: list[dict[str, object]], stored: list[dict[str, object]], without: set[str]
) -> None:
    parts = list(IDENTITY[:-1])
    mine = pd.DataFrame(new, columns=parts).drop(columns=sorted(without))
    theirs = pd.DataFrame(stored, columns=parts)
    mine["occurrence"], theirs["occurrence"] = occurrences(mine), occurrences(theirs)
    theirs["id"] = range(1, len(stored) + 1)
    together = match_bills(mine, theirs)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bill_matching, "MOST_PAIRS", -1)
        one_by_one = match_bills(mine, theirs)
    assert together.tolist() == one_by_one.tolist()
    assert len(set(together[together > 0])) == (together > 0).sum()
