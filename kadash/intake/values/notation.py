"""How people write one number: signs, currencies, percent, separators."""

import re
from dataclasses import dataclass
from typing import Literal

Mark = Literal[".", ","]
"""The decimal mark of a column; spaces and apostrophes group thousands under both."""

_SIGNS = {
    **dict.fromkeys(
        map(ord, "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f"), " "
    ),
    **dict.fromkeys(map(ord, "−–—‒﹣－"), "-"),
    **dict.fromkeys(map(ord, "’‘ʼ`´"), "'"),
    **dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff"), None),
    ord("＋"): "+",
    ord("％"): "%",
}

_DOLLARS = {"$", "US$", "USD", "USD$", "$US", "US $"}
_FOREIGN = {
    "€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "¥": "JPY", "JPY": "JPY", "CHF": "CHF",
    "CAD": "CAD", "C$": "CAD", "CA$": "CAD", "CAN$": "CAD", "AUD": "AUD", "A$": "AUD", "AU$": "AUD",
    "NZD": "NZD", "NZ$": "NZD", "MXN": "MXN", "MX$": "MXN", "₹": "INR", "INR": "INR", "R$": "BRL",
    "BRL": "BRL", "SEK": "SEK", "NOK": "NOK", "DKK": "DKK", "PLN": "PLN", "CNY": "CNY", "₩": "KRW",
    "₱": "PHP", "PHP": "PHP", "₽": "RUB",
}  # fmt: skip
_CURRENCY = "|".join(re.escape(sign) for sign in sorted(_DOLLARS | set(_FOREIGN), key=len, reverse=True))

_OUTER = re.compile(
    rf"(?P<sign1>[+-])? ?(?P<currency1>{_CURRENCY})? ?(?P<open>\()? ?(?P<sign2>[+-])? ?"
    rf"(?P<currency2>{_CURRENCY})? ?(?P<sign3>[+-])? ?"
    rf"(?P<body>[\d.,][\d.,' ]*)? ?(?P<percent>%)? ?(?P<currency3>{_CURRENCY})? ?(?P<close>\))? ?"
    rf"(?P<currency4>{_CURRENCY})? ?(?P<sign4>[+-])? ?(?P<credit>CR|DR)?",
    re.IGNORECASE | re.ASCII,
)

LONGEST = 100
_TORN = re.compile(r"\d\s{2,}\d")
_WHOLE = r"(?:\d+|[1-9]\d{{0,2}}(?:{group}\d{{3}})+|[1-9]\d{{0,2}}(?: \d{{3}})+|[1-9]\d{{0,2}}(?:'\d{{3}})+)"


def _body(decimal: str, group: str) -> re.Pattern[str]:
    return re.compile(rf"{_WHOLE.format(group=group)}(?:{decimal}\d*)?|{decimal}\d+", re.ASCII)


_BODIES: dict[Mark, re.Pattern[str]] = {".": _body(r"\.", ","), ",": _body(",", r"\.")}
_GROUPING: dict[Mark, dict[int, None]] = {
    ".": dict.fromkeys(map(ord, ",' ")),
    ",": dict.fromkeys(map(ord, ".' ")),
}


@dataclass(frozen=True, slots=True)
class Written:
    """A number as it is written; ``body`` is digits and separators, not yet understood."""

    negative: bool
    body: str
    percent: bool = False
    currency: str | None = None

    @property
    def foreign(self) -> bool:
        """Whether it is marked as another currency than dollars."""
        return self.currency not in (None, "USD")

    def under(self, mark: Mark) -> str | None:
        """Return the digits with a ``.`` as decimal mark, or None where it is no number under ``mark``."""
        if not _BODIES[mark].fullmatch(self.body):
            return None
        digits = self.body.translate(_GROUPING[mark])
        return ("-" if self.negative else "") + digits.replace(",", ".")


def written(word: str) -> Written | None:
    """Take signs, currency and percent off a number; None where it is not one."""
    if len(word) > LONGEST:
        return None
    plain = word.translate(_SIGNS)
    # One space where there are several: the pattern need not try how to share them out.
    match = None if _TORN.search(plain) else _OUTER.fullmatch(" ".join(plain.split()))
    if not match or bool(match["open"]) != bool(match["close"]):
        return None
    signs = [sign for sign in (match["sign1"], match["sign2"], match["sign3"], match["sign4"]) if sign]
    currencies = {_currency(match[name]) for name in ("currency1", "currency2", "currency3", "currency4")} - {
        None
    }
    credit = (match["credit"] or "").upper()
    if len(signs) + bool(match["open"]) + bool(credit) > 1 or len(currencies) > 1:
        return None
    currency = next(iter(currencies), None)
    body = (match["body"] or "").rstrip()
    if not body:
        # Accounting formats print zero as "$ -".
        return Written(False, "0", currency=currency) if currency and signs == ["-"] and not credit else None
    negative = "-" in signs or bool(match["open"]) or credit == "CR"
    return Written(negative, body, percent=bool(match["percent"]), currency=currency)


def _currency(sign: str | None) -> str | None:
    if not sign:
        return None
    return "USD" if sign.upper() in _DOLLARS else _FOREIGN[sign.upper()]
