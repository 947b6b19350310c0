"""The sample's contacts and activities tell one story, whatever the seed."""

from datetime import date, timedelta

import pytest

from kadash.accounts.sample import UNKNOWN, UNVISITED, activities, contacts

NUMBERS = [f"{place:04d}" for place in range(21)]
LAST = date(2010, 2, 1)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_all_accounts_but_one_have_a_contact(seed: int) -> None:
    known = {row[0] for row in contacts(NUMBERS, seed=seed)}
    assert set(NUMBERS) - known == {NUMBERS[place] for place in UNKNOWN}


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_three_accounts_were_not_visited_in_the_last_year(seed: int) -> None:
    rows = list(activities(NUMBERS, ["Avery Cole"] * 21, last_day=LAST, seed=seed))
    since = (LAST - timedelta(days=365)).isoformat()
    visited = {row[1] for row in rows if row[3] == "On-site meeting" and str(row[2]) > since}
    assert set(NUMBERS) - visited == {NUMBERS[place] for place in UNVISITED}
    assert len({row[0] for row in rows}) == len(rows)
    assert max(str(row[2]) for row in rows) < LAST.isoformat()
