"""The silence clock by hand: who joined yesterday, who was never spoken to, and whom to call first."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from kadash.engagement.rules.silence import (
    Headline,
    Silence,
    clock,
    headline,
    in_words,
    order_of_calls,
    silences,
)

TODAY = date(2026, 6, 30)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("last", "listed", "log", "days", "text"),
    [
        (ago(10), ago(400), ago(900), 10, "10 days"),
        (TODAY, ago(400), None, 0, "0 days"),
        (ago(1), None, None, 1, "1 day"),
        (ago(700), ago(1), ago(900), 1, "1 day"),  # came on the list yesterday: not late
        (None, ago(143), ago(900), 143, "at least 143 days, none on record"),
        (None, ago(400), ago(90), 90, "at least 90 days, none on record"),  # the log itself is younger
        (None, None, None, 0, "none on record"),
        (None, TODAY + timedelta(days=5), None, 0, "none on record"),
    ],
)
def test_the_clock(last: date | None, listed: date | None, log: date | None, days: int, text: str) -> None:
    found = clock(last, listed_since=listed, log_since=log, today=TODAY)
    assert (found.days, found.text) == (days, text)


def silent(
    account_id: int, days: int, dollars: int | None, *, cadence: int = 92, never: bool = False
) -> Silence:
    last = None if never else ago(days)
    running = clock(last, listed_since=ago(days), log_since=ago(days), today=TODAY)
    exposure = None if dollars is None else Decimal(dollars * 100)
    return Silence(account_id, running, running, running, cadence, exposure)


@pytest.mark.parametrize(
    ("days", "state", "late_by"),
    [
        (0, "in time", 0),
        (78, "in time", 0),
        (79, "due", 0),
        (92, "due", 0),
        (93, "late", 1),
        (184, "late", 92),
    ],
)
def test_states(days: int, state: str, late_by: int) -> None:
    found = silent(1, days, 100)
    assert (found.state, found.late_by) == (state, late_by)


def test_the_order_of_calls() -> None:
    a = silent(1, 184, 1_000)  # 1,000 × 92/92 = 1,000
    b = silent(2, 115, 8_000)  # 8,000 × 23/92 = 2,000
    c = silent(3, 92, 900_000)  # not late
    d = silent(4, 300, None)  # of unknown exposure: apart
    e = silent(5, 184, 1_000, never=True)  # the same as a, but never spoken to
    f = silent(6, 60, 500, cadence=30)  # 500 × 30/30 = 500
    g = silent(7, 400, 0)  # nothing at risk: last
    assert b.weight == 200_000
    ordered, unknown = order_of_calls([a, b, c, d, e, f, g])
    assert [each.account_id for each in ordered] == [2, 5, 1, 6, 7]
    assert [each.account_id for each in unknown] == [4]
    found = headline([a, b, c, d, e, f, g])
    assert (found.accounts, found.late, found.due, found.unknown) == (7, 6, 1, 1)
    assert found.dollars_cents == (1_000 + 8_000 + 1_000 + 500) * 100


def test_three_clocks_of_each_account() -> None:
    (one, two) = silences(
        [1, 2],
        last={1: (ago(5), ago(200), None)},
        listed_since={1: ago(365), 2: ago(20)},
        log_since=ago(1000),
        cadences={2: 30},
        cadence=92,
        exposure={1: Decimal(5)},
        today=TODAY,
    )
    assert (one.anybody.days, one.decision_maker.days, one.on_site.days) == (5, 200, 365)
    assert (one.on_site.last, one.cadence, one.exposure_cents) == (None, 92, Decimal(5))
    assert (two.anybody.days, two.cadence, two.state, two.exposure_cents) == (20, 30, "due", None)


def test_silence_in_words() -> None:
    assert (
        in_words(Headline(21, 0, 3, Decimal(0), 0), listed=True)
        == "All 21 key accounts were spoken to in time"
    )
    assert in_words(Headline(1, 0, 0, Decimal(0), 0), listed=False) == "The one account was spoken to in time"
    one = in_words(Headline(21, 1, 0, Decimal(142_749_49), 0), listed=False)
    assert one == "1 of 21 accounts, $142,749 at risk, has heard nothing for too long"
    unknown = in_words(Headline(1_200, 2, 0, Decimal(0), 2), listed=True)
    assert unknown == "2 of 1,200 key accounts have heard nothing for too long"


def test_who_was_never_spoken_to_is_not_said_to_have_been_in_time() -> None:
    """A clock that has only begun is not a conversation."""
    never = [silent(1, 5, 100, never=True), silent(2, 91, None, never=True)]
    assert headline(never).unheard == 2
    assert (
        in_words(headline(never), listed=True)
        == "No conversation is on record yet with any of the 2 key accounts"
    )
    assert (
        in_words(headline(never[:1]), listed=False) == "No conversation is on record yet with the one account"
    )
    some = [*never, silent(3, 5, 100)]
    assert (
        in_words(headline(some), listed=True)
        == "None of 3 key accounts is late; with 2 of them no conversation is on record yet"
    )
    late = [silent(1, 100, 100, never=True)]
    assert headline(late).unheard == 0
    assert in_words(headline([]), listed=True) == "There are no key accounts yet"


def test_an_account_below_cost_takes_nothing_off_the_dollars_in_silence() -> None:
    found = headline([silent(1, 184, 1_000), silent(2, 184, -5_000)])
    assert found.dollars_cents == 1_000_00
    assert in_words(found, listed=True).startswith("2 of 2 key accounts, $1,000 at risk, have heard nothing")
    alone = headline([silent(2, 184, -5_000)])
    assert in_words(alone, listed=True) == "1 of 1 key account has heard nothing for too long"
