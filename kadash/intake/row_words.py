"""What the words of a status column say about their row: it counts, it does not, or only a person can tell.

Words and headers are those of billing systems, meter data, survey tools. Pure: words in, verdicts out.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from kadash.intake.values.missing import standing


@dataclass(frozen=True)
class RowStatus:
    """How a kind takes rows that say themselves whether they count.

    ``asks``: which words of a status column that Kadash does not know are asked about; with ``asks_all`` also
    those that speak of errors or of a bill's cancellation with its rebill. ``once``: the fields in which two
    rows that are alike are one record, so that a difference of their words is a question; ``record`` names
    it, and ``alike`` what its rows share. ``others``: words of rows that belong to another kind of file (the
    actuals among a budget's lines): they are asked about, also in a column that was taken for one of the
    fields in ``mistaken``.
    """

    asks: re.Pattern[str]
    asks_all: bool = False
    once: tuple[str, ...] = ()
    record: str = "row"
    alike: str = ""
    others: re.Pattern[str] | None = None
    mistaken: tuple[str, ...] = ()


class Verdict(StrEnum):
    """What a word says about its row."""

    COUNTS = "counts"
    ASIDE = "does not count"
    DOUBTFUL = "may not count"  # in whichever column it stands: an error, a cancellation with its rebill
    REBILLED = "billed again"  # counts, unless the bill that replaces it is there, too
    UNKNOWN = "unknown"


class Header(StrEnum):
    """What a column is by its header."""

    STATUS = "status of the row"
    KIND = "kind of the row"  # a type, a disposition: its words may say so
    FLAG = "yes or no"  # void, reversed, test
    DOCUMENT = "document that takes the row back"  # filled where there is one
    OTHER = "something else"


_STATUS = re.compile(
    r"status|(^|bill|bseg|segment|seg|invoice|inv|doc|document|record|row|trans)"
    r"(stat|sts)(flg|flag|cd|code)?$"
)
_OF_ELSE = re.compile(
    r"account|acct|customer|cust(?!om)|member|consumer|meter|mtr|premise|prem|location|service|svc"
    r"|agreement|contract"
    r"|connection|^sastat|tax|employ|marital"
)
"""Statuses of the account or the meter: an account that is closed was billed all the same."""
_KIND = re.compile(
    r"state$|standing|disposition|recordtype|rowtype|billtype|transactiontype|transtype|trxtype|txntype"
    r"|invoicetype|documenttype|doctype|type$|^(data)?(scenario|version|ledger)$|^action$|recordstate|lifecycle|condition|mode$|channel$"
)
_FLAG = re.compile(
    r"^(is|was)?(bill|invoice|row|record|reading|response)?(void(ed)?|cancel(l?ed|lation)?|reversed|reversal|storno"
    r"|deleted|test|preview|superseded|obsolete|disqualified|removed|rejected|excluded?|invalid)"
    r"(flag|ind(icator)?|yn|date|on|at|bill|invoice|row|record|reading|response)?$"
)
_DOCUMENT = re.compile(
    r"^(reversal|reversed|reversing|reverse|storno|cancel(l?ed|l?ing|l?ation)?|void(ed)?|superseded|replaced)"
    r"(by|with|in)?(the)?(bill|invoice|billing|invoicing|print|document|doc|segment|bseg|bsegid)*(number|no|id|ref(erence)?)?$"
)  # fmt: skip
_NOT = re.compile(
    r"^\W*(auto|system|bill|invoice)?[\s-]*(cancell?ed|canceled|cancell?ation|cancel|void(ed)?|reversed|reversal"
    r"|deleted|delete|removed|superseded|obsolete|replaced|rejected|disqualified|disqualify|screened out"
    r"|terminated|storno|storniert"
    r"|preview|survey preview|test|testing|test (data|record|response|bill|account)|spam|duplicate"
    r"|discarded|draft"
    r"|invalid|backed out|written off in error|rescinded|withdrawn|annulled|nullified)"
    r"(\s*(bill|invoice|row|record|response|in error|and re-?billed|by .{1,30}|\(.{1,30}\)|- .{1,30}))*\W*$",
    re.IGNORECASE,
)
_TAKEN_BACK = re.compile(
    r"^\W*(bill|invoice)?[\s-]*(void(ed)?|cancell?ed|canceled|cancell?ation|reversed|reversal|storno|storniert"
    r"|deleted|superseded|rescinded|annulled|nullified|un-?billed|not billed|forecast(ed)?|projected"
    r"|pro[ -]?forma)\W*$"
    r"|^\W*(bill|invoice|statement)\s+(was\s+|is\s+)?(void(ed)?|cancell?ed|canceled|reversed)\b",
    re.IGNORECASE,
)
"""Words by which a row may not count in whichever column they stand."""
_USUAL = re.compile(
    r"^\W*(issued|active|posted|final(ized|ised)?( bill)?|open|closed|paid|unpaid|billed|invoiced|sent"
    r"|complete(d)?|normal( bill)?"
    r"|ok|okay|valid(ated)?|verified|reconciled|approved|confirmed|accepted|committed|processed|generated|frozen"
    r"|current|original|actual|estimated|regular( bill)?|adjusted|corrected|correction|re-?bill( bill)?"
    r"|written[ -]off|write[ -]?off|charged[ -]off|bad debt|disputed|in dispute"
    r"|printed|e?-?mailed|delivered|e-?bill(ed)?|pending|new|partial(ly paid)?|live"
    r"|archived|history|historical"
    r"|ip address|good|submitted[ _]via[ _]web"
    r"|sample|standard|bill|invoice|booked|released|submitted|collected|in progress|late|overdue|past due"
    r"|delinquent|due|settled|cleared|transferred to collections?|sent to collections?|in collections?"
    r"|first bill|initial bill|cycle bill|off[ -]cycle)\W*$",
    re.IGNORECASE,
)
_DOUBTFUL = re.compile(
    r"^\W*((pending|bill(ing)?|in|has)?[\s-]*errors?|error(ed)?|exception|failed|incomplete"
    r"|un-?posted|not posted|parked"
    r"|unbilled|not billed|suspended|on hold|held|hold|blocked|inactive|unapproved|not approved"
    r"|pending (cancel(lation)?|void|reversal)"
    r"|to be (cancell?ed|voided|reversed)|cancel(l?ed)?\s*[/&+-]\s*re-?bill(ed)?"
    r"|simulat(ed|ion)|pro[ -]?forma"
    r"|forecast(ed|s)?|project(ed|ion)|predicted|prediction|planned|budgeted|target|expected)\W*$",
    re.IGNORECASE,
)  # fmt: skip
_REBILLED = re.compile(r"^\W*(re-?billed|re-?issued|re-?invoiced|billed again)\W*$", re.IGNORECASE)
_TRUE = frozenset({"y", "yes", "true", "1", "x", "t", "void", "voided", "canceled", "reversed"})
_FALSE = frozenset({"", "n", "no", "false", "0", "f", "active", "valid"})
_DAY = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d")

ANY_WORD = re.compile(r".+")
ANY_CODE = re.compile(r"\d{1,3}|[^\W\d_]{1,2}")
_QUALITY = re.compile(
    r"(data|read(ing)?|interval|meter|value|usage)?(quality|validation)(code|cd|flag|ind(icator)?|status)?"
)
_NO_READING = re.compile(r"m|ms|miss(ing)?|no[ _]?(data|read(ing)?|value)|gap|n/?d", re.IGNORECASE)
_OF_SERVICES = re.compile(r"plan$|program|enrol|autopay|ach$|ebill|paperless|(order|request|loan|rebate)$")
"""Programs that a customer leaves, orders that are called off: the bill stays."""
_CODED = re.compile(r"(bill|invoice|inv|trans?|row|record)?(cd|code|st)")
_VOID_CODE = re.compile(r"vd?|void", re.IGNORECASE)
CANCEL_CODE = re.compile(r"c|v|x|r|d|cn|cx|vd|vo|can|cnl|canc|rev|rv|del|tst", re.IGNORECASE)


@lru_cache(maxsize=2048)
def column_is(key: str) -> Header:
    """Say what a column is by its header, as ``headers.key`` gives it."""
    if _FLAG.match(key):
        return Header.FLAG
    if _DOCUMENT.match(key):
        return Header.DOCUMENT
    if _STATUS.search(key):
        return Header.OTHER if _OF_ELSE.search(key) else Header.STATUS
    return Header.KIND if _KIND.search(key) and not _OF_ELSE.search(key) else Header.OTHER


def takes_back(word: str, key: str) -> bool:
    """Tell whether a word says that its row is void, reversed or not billed, in any column but those of the
    account, the meter or a program of the customer (``key``: the header's)."""
    if _CODED.fullmatch(key) and _VOID_CODE.fullmatch(word.strip()):
        return True
    return bool(_TAKEN_BACK.match(word)) and not (_OF_ELSE.search(key) or _OF_SERVICES.search(key))


def says_missing(word: str, key: str) -> bool:
    """Tell whether a word in a column of qualities says that its reading is none (``key``: its header's)."""
    return bool(_QUALITY.fullmatch(key) and _NO_READING.fullmatch(word.strip()))


def verdict(word: str, header: Header) -> Verdict:
    """Say what a word tells of its row, in a column of that header; a blank one tells nothing: it counts."""
    plain = word.strip().lower()
    if not plain or standing(word) is not None:
        return Verdict.COUNTS
    if header in (Header.FLAG, Header.DOCUMENT):
        return _of_flag(plain, header)
    if _NOT.match(word):
        return Verdict.ASIDE
    if _DOUBTFUL.match(word):
        return Verdict.DOUBTFUL
    if _REBILLED.match(word):
        return Verdict.REBILLED
    return Verdict.COUNTS if _USUAL.match(word) else Verdict.UNKNOWN


def _of_flag(plain: str, header: Header) -> Verdict:
    if plain in _FALSE or not plain.strip("0.,-/: "):
        return Verdict.COUNTS
    if header is Header.DOCUMENT or plain in _TRUE or _NOT.match(plain) or _DAY.search(plain):
        return Verdict.ASIDE
    return Verdict.UNKNOWN
