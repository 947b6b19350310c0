"""Whose an entry is: by the addresses of those who took part, never by a like name.

An address that a contact has says the account and the contact; else the domain of known addresses, or of an
account's website, says the account. Domains of free mail say nothing. Our own addresses are those of our
representatives and everybody in their domains.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import sqlmodel as sm

from kadash.accounts.queries import accounts
from kadash.accounts.queries.conversations import contact_roles

FREE = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "yahoo.com",
        "ymail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "aol.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "comcast.net",
        "att.net",
        "verizon.net",
        "sbcglobal.net",
        "proton.me",
        "protonmail.com",
        "gmx.com",
        "mail.com",
        "zoho.com",
        "charter.net",
        "cox.net",
        "earthlink.net",
    ]
)
_PERSON = re.compile(r"(?P<name>[^<\[]*)(?:<(?P<address>[^>]*)>)?\s*(?:\[(?P<answer>\w+)\])?")


@dataclass(frozen=True)
class Somebody:
    """Somebody who took part: name, address in lower case (empty where none is known), and their answer."""

    name: str
    address: str
    answer: str | None = None

    @property
    def domain(self) -> str:
        """What stands behind the sign; empty where there is none."""
        return self.address.rpartition("@")[2]


@dataclass(frozen=True)
class Book:
    """Who is known. ``people``: account and contact by address; ``names``: the same by a contact's very name.

    ``domains``: the accounts of a domain. ``ours`` and ``our_domains`` are our own.
    """

    people: Mapping[str, tuple[tuple[int, int], ...]]
    names: Mapping[str, tuple[tuple[int, int], ...]]
    domains: Mapping[str, frozenset[int]]
    ours: frozenset[str]
    our_domains: frozenset[str]
    titles: Mapping[int, str] = field(default_factory=dict)

    def is_ours(self, who: Somebody) -> bool:
        """Whether that is somebody of the utility."""
        return who.address in self.ours or (bool(who.domain) and who.domain in self.our_domains)

    def of(self, people: Iterable[Somebody], chosen: Mapping[str, int | None]) -> tuple[int, ...]:
        """Return the accounts of those who took part, the most certain first.

        ``chosen`` are accounts that a person named for domains of several.
        """
        exact, likely = [], []
        for who in people:
            if self.is_ours(who):
                continue
            known = self.people.get(who.address, ())
            if not who.address:
                known = self.names.get(who.name.lower(), ())
            if known:
                exact += [account for account, _ in known]
            elif who.domain in chosen:
                likely += [id for id in (chosen[who.domain],) if id is not None]
            elif who.domain not in FREE and len(found := self.domains.get(who.domain, frozenset())) == 1:
                likely += found
        return tuple(dict.fromkeys([*exact, *likely]))

    def unclear(self, people: Iterable[Somebody]) -> frozenset[str]:
        """Return the domains that several accounts have, of those whose address nobody is known by."""
        return frozenset(
            who.domain
            for who in people
            if not self.is_ours(who)
            and who.address not in self.people
            and who.domain not in FREE
            and len(self.domains.get(who.domain, ())) > 1
        )

    def contact(self, who: Somebody, account_ids: Iterable[int]) -> int | None:
        """Return the contact that somebody is at one of the accounts."""
        known = self.people.get(who.address) or self.names.get(who.name.lower(), ())
        wanted = set(account_ids)
        return next((contact for account, contact in known if account in wanted), None)


def book(session: sm.Session) -> Book:
    """Return who is known."""
    people: dict[str, list[tuple[int, int]]] = {}
    names: dict[str, list[tuple[int, int]]] = {}
    domains: dict[str, set[int]] = {}
    for role in contact_roles(session, ended=True).to_dict("records"):
        pair = int(role["account_id"]), int(role["contact_id"])
        address = str(role["email"] or "").strip().lower()
        names.setdefault(str(role["name"]).lower(), []).append(pair)
        if "@" in address:
            people.setdefault(address, []).append(pair)
            domains.setdefault(address.rpartition("@")[2], set()).add(pair[0])
    named = {}
    for account in accounts.all_accounts(session):
        named[account.id or 0] = account.name
        site = re.sub(r"^(https?://)?(www\.)?", "", (account.website or "").strip().lower()).split("/")[0]
        if "." in site:
            domains.setdefault(site, set()).add(account.id or 0)
    ours = {
        (representative.email or "").strip().lower() for representative in accounts.representatives(session)
    } - {""}
    our_domains = {each.rpartition("@")[2] for each in ours} - FREE
    return Book(
        {address: tuple(pairs) for address, pairs in people.items()},
        {name: tuple(pairs) for name, pairs in names.items() if len({pair[1] for pair in pairs}) == 1},
        {domain: frozenset(ids) for domain, ids in domains.items() if domain not in our_domains},
        frozenset(ours), frozenset(our_domains), named,
    )  # fmt: skip


def somebodies(text: object) -> list[Somebody]:
    """Read ``Name <address> [answer]; …``; a bare address, and a bare name, are taken, too."""
    found = []
    for part in str(text or "").split(";"):
        match = _PERSON.fullmatch(part.strip())
        if match is None:
            continue
        name, address = match["name"].strip(), (match["address"] or "").strip().lower()
        if not address and "@" in name:
            name, address = "", name.lower()
        if name or address:
            found.append(Somebody(name or address, address, match["answer"]))
    return found
