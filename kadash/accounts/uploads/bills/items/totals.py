"""Line items that are no sales: totals used as checks, balances and payments left out, the rest asked."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from kadash.accounts.rules.item_words import Standing, standing_of
from kadash.core.counts import first_of, quoted
from kadash.intake.types import Question

KEY = "item"
CHARGE, CHECK, WHOLE = "a charge", "a total", "the whole bill"
CHOICES = (CHECK, CHARGE, WHOLE)
_CENTS = 2  # a sum of rounded parts may be off by that much
_ENOUGH = 3  # bills with different amounts that prove a total without a word for it
_ONE_CHARGE = re.compile(
    r"\b(energy|kwh|demand|kw|fuel|customer|basic|facilit(y|ies)|distribution|transmission|delivery|supply"
    r"|generation)\b.*\b(charges?|chgs?)\b|\b(riders?|surcharges?|adjustments?|fees?|tax(es)?)\b",
    re.IGNORECASE,
)  # which is asked about, however its amounts add up
_NAMED = 5
Mask = np.ndarray
_WORDS = {Standing.BALANCE: "balance", Standing.PAYMENT: "payment"}


@dataclass
class Sales:
    """Which items are sales. ``kinds`` names those that are none; ``whole`` marks items that are their
    bill."""

    counts: Mask
    kinds: np.ndarray
    whole: Mask
    questions: list[Question] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Items:
    """The items of a file: text, cents, whether apart, and the numbers of the bill and of the account's
    period."""

    texts: np.ndarray
    cents: np.ndarray
    apart: Mask
    bill: np.ndarray
    period: np.ndarray
    lines: np.ndarray


def sales(items: Items, answers: Mapping[str, str]) -> Sales:
    """Tell sales from totals, balances and payments.

    A total is believed to be one where it equals the other items of its bill (with or without what is apart,
    since the total above it, of the service or of all services of the account's period). A total alone on its
    bill is the charge. What neither words nor sums settle is asked, per text.
    """
    codes, uniques = pd.factorize(items.texts, use_na_sentinel=True)
    words = [standing_of(str(text)) for text in uniques]
    said = [answers.get(f"{KEY}:{text}", "").strip().lower() for text in uniques]
    size = len(items.texts)
    found = Sales(np.ones(size, dtype=bool), np.full(size, "", dtype=object), np.zeros(size, dtype=bool))
    stands = np.array([*words, None], dtype=object)[codes]
    answered = np.array([*said, ""], dtype=object)[codes]
    for standing, kind in _WORDS.items():
        mine = (stands == standing) & (answered != CHARGE) & (answered != WHOLE)
        found.counts[mine], found.kinds[mine] = False, kind
        if mine.any():
            found.warnings.append(_left_out(items, mine, kind))
    found.whole |= answered == WHOLE
    candidates = (stands == Standing.TOTAL) | (stands == Standing.PERHAPS)
    open_totals = candidates & (answered != CHARGE) & (answered != WHOLE)
    if open_totals.any():
        _judge_totals(items, codes, list(map(str, uniques)), words, said, open_totals, found)
    _judge_others(items, codes, list(map(str, uniques)), said, found, stands)
    if found.whole.any():
        covered = np.isin(items.bill, items.bill[found.whole]) & ~found.whole
        found.counts &= ~covered
        found.kinds[covered & (found.kinds == "")] = "part"
    return found


def _judge_totals(
    items: Items,
    codes: np.ndarray,
    uniques: Sequence[str],
    words: Sequence[Standing | None],
    said: Sequence[str],
    totals: Mask,
    found: Sales,
) -> None:
    parts = found.counts & ~totals
    proved, alone = _proofs(items, parts, totals, ~found.counts)
    for code in np.unique(codes[totals]).tolist():
        mine = totals & (codes == code)
        equal, single = int((mine & proved).sum()), mine & alone & ~proved
        unequal = mine & ~proved & ~alone
        strong = words[code] is Standing.TOTAL
        sure = said[code] == CHECK or (equal > 0 and int(unequal.sum()) * 4 <= equal)
        if sure and (strong or equal > 1 or said[code] == CHECK):
            rest = mine & ~single
            found.counts[rest], found.kinds[rest] = False, "total"
            found.warnings.append(_checked(uniques[code], items, rest, unequal, equal))
        elif strong and unequal.any():
            found.questions.append(_question(uniques[code], items, mine, parts))


def _proofs(items: Items, parts: Mask, totals: Mask, others: Mask) -> tuple[Mask, Mask]:
    """Return which totals equal a sum of their bill's items, and which stand on a bill without other
    charges."""
    proved, alone = np.zeros(len(totals), dtype=bool), np.zeros(len(totals), dtype=bool)
    for scope in (items.bill, items.period):
        wanted = np.flatnonzero(np.isin(scope, scope[totals & ~proved]))
        order = wanted[np.argsort(scope[wanted], kind="stable")]
        for places in np.split(order, np.flatnonzero(np.diff(scope[order])) + 1):
            _prove_bill(places, items, parts, totals, others, proved)
            if scope is items.bill:
                charged = bool((parts[places] & (items.cents[places] != 0)).any())
                alone[places[totals[places]]] = not charged
    for places in _groups_of(items.period, alone):
        # Several totals and no charge: the first is the charge, the others repeat it.
        totals_here = places[totals[places] & alone[places]]
        if len(totals_here) > 1 and len(set(items.cents[totals_here].tolist())) == 1:
            same_bill = items.bill[totals_here] == items.bill[totals_here[0]]
            again = totals_here[same_bill][1:]
            proved[again], alone[again] = True, False
    return proved, alone


def _groups_of(scope: np.ndarray, wanted: Mask) -> list[np.ndarray]:
    places = np.flatnonzero(np.isin(scope, scope[wanted]))
    order = places[np.argsort(scope[places], kind="stable")]
    return np.split(order, np.flatnonzero(np.diff(scope[order])) + 1) if len(order) else []


def _prove_bill(
    places: np.ndarray, items: Items, parts: Mask, totals: Mask, others: Mask, proved: Mask
) -> None:
    """Hold each total of a bill against the sums that it may stand for."""
    if not len(places):
        return
    cents = items.cents
    charged = parts[places] & ~items.apart[places]
    sold = int(cents[places[charged]].sum())
    all_charges = int(cents[places[parts[places]]].sum())
    owed = int(cents[places[others[places]]].sum())
    if not (parts[places] & (cents[places] != 0)).any():
        return
    since = since_all = before = 0
    for place in places.tolist():
        if parts[place]:
            since_all += int(cents[place])
            since += 0 if items.apart[place] else int(cents[place])
            continue
        if not totals[place]:
            continue
        amount = int(cents[place])
        sums = {sold, all_charges, all_charges + owed, sold + owed}
        if since or since_all:
            sums |= {since, since_all}
        if before:
            sums.add(before)
        if any(abs(amount - one) <= _CENTS for one in sums):
            proved[place] = True
        before += amount
        since = since_all = 0


def _judge_others(
    items: Items,
    codes: np.ndarray,
    uniques: Sequence[str],
    said: Sequence[str],
    found: Sales,
    stands: np.ndarray,
) -> None:
    """Find items without a word for it that equal the rest of their bill, bill after bill."""
    counted = found.counts & (items.cents != 0)
    if not counted.any():
        return
    number = int(items.bill.max()) + 1
    total = np.bincount(items.bill, np.where(counted, items.cents, 0), number)[items.bill]
    bare = np.bincount(items.bill, np.where(counted & ~items.apart, items.cents, 0), number)[items.bill]
    many = np.bincount(items.bill, counted, number)[items.bill] >= 3
    twice = 2 * items.cents
    equal = counted & many & ~items.apart
    equal &= (np.abs(twice - total) <= _CENTS) | (np.abs(twice - bare) <= _CENTS)
    for code in np.unique(codes[equal]).tolist():
        mine = counted & (codes == code)
        hits = equal & mine
        if said[code] in (CHARGE, WHOLE) or (mine & many).sum() > hits.sum():
            continue
        amounts = len(set(items.cents[hits].tolist()))
        if said[code] == CHECK or (amounts >= _ENOUGH and not _ONE_CHARGE.search(uniques[code])):
            found.counts[hits], found.kinds[hits] = False, "total"
            found.warnings.append(
                f"“{uniques[code]}” equals the sum of the other items on each of the {int(hits.sum()):,} "
                f"bills that have it: it was taken as their total and not counted. Where it is a charge, "
                f"answer {KEY}:{uniques[code]}={CHARGE}."
            )
        else:
            found.questions.append(_question(uniques[code], items, hits, counted))


def _question(text: str, items: Items, mine: Mask, parts: Mask) -> Question:
    place = int(np.flatnonzero(mine)[0])
    same = parts & (items.bill == items.bill[place]) & ~items.apart
    same[place] = False
    rest, own = int(items.cents[same].sum()), int(items.cents[place])
    sentence = (
        f"“{text}” stands among the items of {int(mine.sum()):,} bills. In row {items.lines[place]} it is "
        f"{_dollars(own)}, the other items come to {_dollars(rest)}. What is it?"
    )
    shown = (f"revenue {_dollars(rest)}", f"revenue {_dollars(rest + own)}", f"revenue {_dollars(own)}")
    return Question(f"{KEY}:{text}", sentence, CHOICES, ((f"Row {items.lines[place]}", shown),))


def _checked(text: str, items: Items, mine: Mask, unequal: Mask, equal: int) -> str:
    bills = f"{equal:,} bill" + ("s" if equal != 1 else "")
    said = (
        f"“{text}” is a total: on {bills} it equals the other items. It was used as a check and not counted."
    )
    if unequal.any():
        rows = first_of((str(int(line)) for line in items.lines[unequal][:_NAMED]), of=int(unequal.sum()))
        said += (
            f" In row {rows} it differs from the items, which are believed: perhaps some items are missing."
        )
    return said


def _left_out(items: Items, mine: Mask, kind: str) -> str:
    names = list(dict.fromkeys(map(str, items.texts[mine])))
    count = f"{int(mine.sum()):,} item" + ("s" if mine.sum() != 1 else "")
    what = "a balance that is owed, no sale" if kind == "balance" else "a payment, no sale"
    amount = _dollars(int(items.cents[mine].sum()))
    return f"{quoted(names, most=_NAMED)}: {what}. {count} of {amount} were left out of revenue."


def _dollars(cents: int) -> str:
    return f"-${-cents / 100:,.2f}" if cents < 0 else f"${cents / 100:,.2f}"
