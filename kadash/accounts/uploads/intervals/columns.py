"""Which column of an interval export is which: by its header and by its cells, or as a person said."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from kadash.accounts.uploads.intervals.clock import is_time
from kadash.accounts.uploads.intervals.obis import are_codes, obis
from kadash.core.frames import as_text
from kadash.intake import headers, values
from kadash.intake.types import Body

_SEEN = 300
_WORDS: dict[str, str] = {
    "account_number": "accountnumber account accountid accountno acctnumber acct acctno customernumber "
    "customerid "
    "serviceagreement serviceagreementid said mprn mpan nmi esiid esid premiseid premise servicepointid spid "
    "servicepoint serviceaccount contractaccount usagepoint usagepointid",
    "meter": "meternumber meterid meter meterserialnumber meterno serialnumber resource deviceid device "
    "meterserial "
    "badgenumber metername",
    "start": "startdatetime start starttimestamp intervalstart intervalstartdatetime intervalstarttime "
    "begin from "
    "intervalbegin datetime dateandtime readdatetime readingdatetime periodstart startdateandtime localtime "
    "readingtime readtimestamp readingtimestamp readtimelocal flowtime "
    "energyconsumptiontimeperiodstart usagedatetime startdate timestamp timestamplocal intervaldatetime "
    "datetimelocal "
    "dttmutc utc timestamputc datetimeutc utctimestamp timestampgmt startutc starttimeutc starttime "
    "readtime time "
    "intervaltime moment",
    "end": "enddatetime end endtimestamp intervalend intervalenddatetime to thru periodend "
    "readdateandendtime enddate "
    "energyconsumptiontimeperiodend intervalending enddateandtime endutc intervalendtime endtime stop",
    "date": "date day readdate usagedate intervaldate readingdate meterdate startdate usageday "
    "readingday localdate "
    "servicedate flowdate operatingday",
    "time": "starttime time intervalstarttime hour hourending he interval intervaltime readtime "
    "timeofday usagestarttime "
    "hourbeginning begintime fromtime readingtime hourofday intervalnumber intervalstart start hb "
    "usagetime period",
    "end_time": "endtime usageendtime intervalendtime stoptime totime intervalend end finishtime",
    "minutes": "minutes duration intervallength intervalminutes length span intervalduration durationminutes",
    "delivered": "usage usagekwh consumption consumed delivered deliveredkwh import importkwh kwh energy "
    "energykwh "
    "value kwhdelivered kwhusage usedkwh quantity reading readvalue intervalkwh activeenergy usagevalue "
    "kwhused "
    "consumptionkwh imported fromgrid kw demand power load loadkw demandkw powerkw read meterreading "
    "intervalreading "
    "kwhdel delkwh kwhdlvd deliveredenergy "
    "intervalvalue intervalusage usagedelivered registerread totalkwh netkwh net kwhimport energydelivered "
    "deliveredkwhread deliveredread deliveredreading kwhdeliveredread kwhdelread delread importread "
    "pulses pulse pulsecount pulsescounted counts",
    "received": "generation generated export exportkwh received receivedkwh surplus surplusgeneration "
    "receivedkwhread receivedread receivedreading kwhreceivedread kwhrecread recread exportread "
    "kwhreceived kwhrec kwhrcv reckwh kwhrcvd receivedenergy "
    "returned exported togrid generationkwh usagereceived energyreceived kwhexport solar surpluskwh",
    "unit": "units unit uom usageunit usageunits unitofmeasure readingunit measurementunit",
    "direction": "obis obiscode obisid registercode "
    "direction flowdirection flow consumptionsurplusgeneration energydirection channel "
    "channelname channelnumber channelid channelno "
    "registertype readtype usagetype type register consumptiontype dataset measure meterchannel",
    "service": "type service servicetype commodity fuel fueltype utility",
    "multiplier": "multiplier metermultiplier meterconstant kfactor constant ctmultiplier mult ctratio "
    "multiplicationfactor transformerratio transformermultiplier scalingfactor meterfactor billingmultiplier",
    "period": "energydeliveredtimeperiod energyconsumptiontimeperiod energyreceivedtimeperiod timeperiod "
    "energytimeperiod",
}
WORDS = {role: tuple(words.split()) for role, words in _WORDS.items()}
_DATED = "dated"
WORDS[_DATED] = (*WORDS["date"], "interval", "period", "timeperiod", "readingperiod")
"""Words for a day or a span whose cells turn out to be moments: ``Date`` over 2026-01-05 00:15."""
_IN = re.compile(
    r"consum|deliver|import|usage|used|from (?:grid|utility)|\bin\b|forward|positive"
    r"|\bkwh\b(?!.*(rec|exp|gen))|^\+$|^1$|^0$",
    re.IGNORECASE,
)
_OUT = re.compile(
    r"surplus|generat|receiv|export|return|to (grid|utility)|\b(out|exp|rec)\b|reverse|negative|^-$|^19$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[(\s+-]*[\d.,]*\d[\d.,]*\)?(E-?\d+)?", re.IGNORECASE)
_EPOCH = re.compile(r"1\d{9}(\d{3})?")
_MOMENT = re.compile(r"(?!1899|1900).*(?:\d[-/.]\d|\d{8}|[A-Za-z]{3}).*[ T]\d{1,2}:\d\d.*")
_DAY = re.compile(
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{8}|\d{1,2}[- ]?[A-Za-z]{3}[- ]?\d{2,4}|[A-Za-z]{3,9} \d{1,2}, ?\d{4}"
)
_BRACKETS = re.compile(r"\(?real energy in kilowatt-?hours\)?", re.IGNORECASE)
_CHANNEL = re.compile(r"\b(?:channel|chan|chnl?|ch)[\s_.#]*\d+\b[\s:_-]*", re.IGNORECASE)
_WORTH = re.compile(
    r"per ?puls|/ ?puls|puls\w* ?(constant|multiplier|weight|value|factor|ratio|output)|^k[eh]$",
    re.IGNORECASE,
)
_OF_PEAK = re.compile(r"(?i)(?<![a-z])(max|peak|highest|(?<!\d)(?<!\d\W)min(?!ut)|lowest)")  # no time of it
_PULSES = re.compile(r"\bpulses?\b|pulsecount|^counts$", re.IGNORECASE)
FIELDS = {"delivered_kwh": "delivered", "received_kwh": "received", "start_time": "time", "": ""}


@dataclass(frozen=True)
class Shape:
    """How a column's cells look."""

    moments: bool
    times: bool
    numbers: bool
    few: bool


def roles_of(body: Body, chosen: Mapping[str, str]) -> dict[str, int]:
    """Return the position of each part (see ``WORDS``); ``chosen`` maps headers to fields, as a person
    said."""
    by_person = _by_person(body, chosen)
    forms = [_forms(name) for name in body.headers]
    shapes: dict[int, Shape] = {}

    def shape(index: int) -> Shape:
        if index not in shapes:
            shapes[index] = _shape(body, index)
        return shapes[index]

    found = {role: person for person, role in by_person.items() if role}
    free = [index for index in range(len(body.headers)) if index not in by_person]
    for role in ("period", "account_number", "meter", "unit", "minutes"):
        _first(role, found, free, forms, lambda place: True)
    _unit_by_cells(body, found, free)
    for index in free if "multiplier" not in found else ():
        if is_worth(body.headers[index]):
            found["multiplier"] = index
            free.remove(index)
            break
    _first("multiplier", found, free, forms, lambda index: shape(index).numbers)
    _first("start", found, free, forms, lambda index: shape(index).moments)
    _first("end", found, free, forms, lambda index: shape(index).moments)
    if not {"start", "end", "period"} & set(found):
        _first(_DATED, found, free, forms, lambda index: shape(index).moments and _clocks(body, index) > 1)
        found.update({"start": found.pop(_DATED)} if _DATED in found else {})
    if not {"start", "end", "period"} & set(found) or "time" in found or "date" in found:
        _first("date", found, free, forms, lambda index: not shape(index).times)
    if "date" in found:
        _first("time", found, free, forms, lambda index: shape(index).times)
        _first("time", found, free, forms, lambda p: shape(p).numbers and not _measures(body.headers[p]))
        _first("end_time", found, free, forms, lambda index: shape(index).times)
    _first("direction", found, free, forms, lambda index: _directions(body, index))
    _first("received", found, free, forms, lambda index: shape(index).numbers)
    _first("delivered", found, free, forms, lambda index: shape(index).numbers)
    _first("service", found, free, forms, lambda index: shape(index).few)
    _unmarked(body, found, free, shape)
    return found


def is_worth(header: str) -> bool:
    """Say whether a header names what a pulse is worth: ``kWh per Pulse``, ``Pulse Multiplier``."""
    return bool(_WORTH.search(header.replace("_", " ")))


def is_pulses(header: str) -> bool:
    """Say whether a column counts pulses."""
    return bool(_PULSES.search(header.replace("_", " "))) and not is_worth(header)


def _unmarked(body: Body, found: dict[str, int], free: list[int], shape: Callable[[int], Shape]) -> None:
    """Find days, times and amounts by their cells where no header says so: a date beside a time of day."""
    if not {"start", "end", "period"} & set(found):
        if "date" not in found:
            days = [index for index in free[:8] if _days(body, index)]
            found.update(dict.fromkeys(("date",), days[0]) if days else {})
        if "date" in found and "time" not in found:
            open_places = [
                p for p in free if p not in found.values() and not _OF_PEAK.search(body.headers[p])
            ]
            times = [p for p in open_places if shape(p).times]
            found.update(dict.fromkeys(("time",), times[0]) if times else {})
    if {"delivered", "received"} & set(found) or not ({"start", "end", "period"} & set(found) or
                                                      {"date", "time"} <= set(found)):  # fmt: skip
        return
    numbers = [p for p in free if p not in found.values() and shape(p).numbers and _filled(body, p)]
    energy = [p for p in numbers if _measures(body.headers[p])]
    if energy or len(numbers) == 1:
        found["delivered"] = (energy or numbers)[0]


def _unit_by_cells(body: Body, found: dict[str, int], free: list[int]) -> None:
    """Find the column of units by its cells where no header says so: all of them are units that are known."""
    for index in free if "unit" not in found else ():
        words = {str(cell).strip() for cell in as_text(body.frame[index].head(_SEEN)) if cell}
        if 0 < len(words) <= 3 and all(len(word) > 1 and values.is_unit(word) for word in words):
            found["unit"] = index
            free.remove(index)
            return


def measures_energy(header: str) -> bool:
    """Say whether a header names a unit of electric energy."""
    unit = values.unit_in_header(without_channel(header))
    return bool(unit and values.unit_of(unit, "electric")) and not headers.is_share(header)


def without_channel(header: str) -> str:
    """Return a header without the number of its channel: ``Channel 1 kWh`` holds no units of 1 kWh."""
    return _CHANNEL.sub("", header).strip()


def numbers_in(body: Body, index: int) -> bool:
    """Say whether a column holds numbers, some of them other than zero."""
    cells = as_text(body.frame[index].head(_SEEN))
    return _shape(body, index).numbers and bool(cells.str.contains(r"[1-9]").any())


def _measures(header: str) -> bool:
    unit = values.unit_in_header(without_channel(header))
    return bool(unit and (values.unit_of(unit, "electric") or values.unit_of(unit, "demand")))


def _days(body: Body, index: int) -> bool:
    cells = [str(cell) for cell in as_text(body.frame[index].head(20)) if cell]
    return bool(cells) and all(_DAY.fullmatch(cell) for cell in cells)


def _clocks(body: Body, index: int) -> int:
    """Return how many times of day a column of moments has: a day that a sheet shows with 00:00 has one."""
    cells = as_text(body.frame[index].head(_SEEN))
    return int(cells.str.extract(r"[ T](\d{1,2}:\d\d)", expand=False).nunique())


def _filled(body: Body, index: int) -> bool:
    return bool((as_text(body.frame[index].head(_SEEN)) != "").any())


def _by_person(body: Body, chosen: Mapping[str, str]) -> dict[int, str]:
    found = {}
    for column, field in chosen.items():
        wanted = headers.key(column)
        places = [i for i, name in enumerate(body.headers) if name == column or headers.key(name) == wanted]
        for index in places[:1]:
            found[index] = FIELDS.get(field.strip(), field.strip()).removeprefix("-").replace("ignore", "")
    return found


def _first(
    role: str,
    found: dict[str, int],
    free: list[int],
    forms: Sequence[tuple[str, ...]],
    fits: Callable[[int], bool],
) -> None:
    """Give a role the first free column with one of its words whose cells fit; the best word first."""
    if role in found:
        return
    for word in WORDS[role]:
        for index in free:
            if word in forms[index] and index not in found.values() and fits(index):
                found[role] = index
                free.remove(index)
                return


def _forms(name: str) -> tuple[str, ...]:
    bare = without_channel(_BRACKETS.sub("", name))
    unit = values.unit_in_header(bare)
    code = obis(name)
    if code and code.energy:
        return ("generation",) if code.received else ("usage",)
    stripped = bare.rstrip().removesuffix(unit) if unit else bare
    return tuple(dict.fromkeys((*headers.keys(name), *headers.keys(bare), headers.key(stripped))))


def _shape(body: Body, index: int) -> Shape:
    cells = [str(cell) for cell in as_text(body.frame[index].head(_SEEN)) if cell]
    count = len(cells)
    if not count:
        return Shape(False, False, True, True)
    epochs = sum(1 for cell in cells if _EPOCH.fullmatch(cell))
    moments = sum(1 for cell in cells if _MOMENT.fullmatch(cell))
    times = sum(1 for cell in cells if is_time(cell.strip()))
    numbers = sum(1 for cell in cells if _NUMBER.fullmatch(cell)) if not epochs else 0
    missing = int(values.is_missing(pd.Series(cells, dtype="str")).sum())
    return Shape(
        2 * moments > count,
        2 * times > count and 2 * moments <= count,
        numbers + missing >= 0.8 * count,
        len(set(cells)) <= 12,
    )


def _directions(body: Body, index: int) -> bool:
    words = {str(cell) for cell in as_text(body.frame[index].head(5_000)) if cell}
    if are_codes(words) and words:
        return True
    return (
        len(words) <= 6
        and any(goes_out(word) for word in words)
        and all(goes_out(word) or _IN.search(word) for word in words)
    )


def goes_out(word: str) -> bool:
    """Say whether a word names energy that flows back from the customer."""
    code = obis(word)
    return code.received if code else bool(_OUT.search(word))
