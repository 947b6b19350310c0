"""Address books in the shape that phones, Outlook and Google write; who is of no account stays outside."""

from datetime import date
from pathlib import Path

import pytest
import sqlmodel as sm

from kadash.accounts.actions import NewContact, add_contact
from kadash.accounts.tables import Account, Contact
from kadash.core.database import Database
from kadash.core.people import LOCAL_MANAGER
from kadash.intake.tables import UploadFile
from tests.cli import load, run

OLD_CARDS = """BEGIN:VCARD
VERSION:2.1
N;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:D=C3=ADaz;Rosa
FN;CHARSET=utf-8;ENCODING=QUOTED-PRINTABLE:Rosa D=C3=ADaz
ORG:Example Foods, Inc.;Plant
TITLE:Plant manager
TEL;HOME;VOICE:(970) 555-0199
TEL;WORK;VOICE:(970) 555-0100
EMAIL;PREF;INTERNET:rosa@foods.example
END:VCARD
BEGIN:VCARD
VERSION:2.1
N:Friend;My
FN:My Friend
EMAIL;PREF;INTERNET:friend@gmail.com
END:VCARD
"""
NEW_CARDS = """BEGIN:VCARD
VERSION:3.0
PRODID:-//Apple Inc.//macOS 14//EN
N:Roe;Jo;;;
FN:Jo Roe
ORG:Example Foods\\, Inc.;Finance
EMAIL;type=INTERNET;type=WORK;type=pref:jo@foods.example
TEL;type=CELL;type=VOICE:970-555-0101
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:Al Poe
EMAIL;PREF=1:al@mill.example
TEL;VALUE=uri:tel:+1-970-555-0102
END:VCARD
BEGIN:VCARD
VERSION:3.0
CLASS:PRIVATE
FN:Doctor
ORG:Mill
EMAIL:doctor@mill.example
END:VCARD
"""
SEVERAL_VALUES = """BEGIN:VCARD
VERSION:4.0
FN:Al Poe
EMAIL;PREF=2:second@mill.example
EMAIL;PREF=1:al@mill.example
TEL;VALUE=uri;TYPE="work,fax":tel:+1-970-555-0109
TEL;VALUE=uri;TYPE="voice,cell":tel:+1-970-555-0103
TEL;VALUE=uri;TYPE="voice,work":tel:+1-970-555-0102;ext=12
END:VCARD
BEGIN:VCARD
VERSION:2.1
N:Roe;Jo
FN:Jo Roe
ORG:Mill
TEL;WORK;FAX:970-555-0109
TEL;WORK;VOICE:970-555-0101
EMAIL;INTERNET:jo@mill.example
END:VCARD
"""
GOOGLE = (
    "First Name,Middle Name,Last Name,Organization Name,Organization Title,Organization Department,Birthday,"
    "Notes,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
    "Jo,,Roe,Mill,Buyer,,1980-01-01,Likes fishing,Work,jo@mill.example ::: jo@home.example,Work,"
    "970-555-0101\n"
    "My,,Friend,,,,,,Home,friend@gmail.com,Home,970-555-0109\n"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business Phone,Mobile Phone,"
    "E-mail Address,E-mail Type,E-mail Display Name,Sensitivity,Private\n"
    "Mr.,Al,,Poe,,Mill,,Plant manager,,970-555-0102,al@mill.example,SMTP,Al Poe,Normal,False\n"
    "Dr.,My,,Doctor,,Mill,,,970-555-0103,,doc@mill.example,SMTP,Doc,Private,True\n"
)


@pytest.fixture
def known(database: Database) -> Database:
    with database.writing(LOCAL_MANAGER) as session:
        session.add_all([Account(name="Example Foods, Inc."), Account(name="Mill")])
    first = NewContact("Per Lind", email="per@mill.example")
    add_contact(database, LOCAL_MANAGER, account_id=2, contact=first, today=date(2026, 8, 1))
    return database


def people(database: Database) -> list[tuple[object, ...]]:
    with database.reading() as session:
        rows = session.exec(sm.select(Contact).where(Contact.id != 1).order_by(Contact.id)).all()  # type: ignore[arg-type]
    return [(row.account_id, row.name, row.title, row.email, row.phone) for row in rows]


def kept(database: Database) -> bytes:
    with database.reading() as session:
        return b"".join(bytes(row.content) for row in session.exec(sm.select(UploadFile)).all())


@pytest.mark.parametrize(
    ("text", "found", "private"),
    [
        (
            OLD_CARDS,
            [(1, "Rosa Díaz", "Plant manager", "rosa@foods.example", "(970) 555-0100")],
            (b"friend", b"Friend"),
        ),
        (
            NEW_CARDS,
            [
                (1, "Jo Roe", None, "jo@foods.example", "970-555-0101"),
                (2, "Al Poe", None, "al@mill.example", "+1-970-555-0102"),
            ],
            (b"Doctor",),
        ),
        (
            SEVERAL_VALUES,
            [
                (2, "Al Poe", None, "al@mill.example", "+1-970-555-0102 ext. 12"),
                (2, "Jo Roe", None, "jo@mill.example", "970-555-0101"),
            ],
            (b"second", b"0109"),
        ),
        (
            GOOGLE,
            [(2, "Jo Roe", "Buyer", "jo@mill.example", "970-555-0101")],
            (b"friend", b"fishing", b"1980"),
        ),
        (OUTLOOK, [(2, "Al Poe", "Plant manager", "al@mill.example", "970-555-0102")], (b"Doctor", b"doc@")),
    ],
    ids=["vCard 2.1", "vCard 3 and 4", "several values", "Google", "Outlook"],
)
def test_an_address_book(
    known: Database, tmp_path: Path, text: str, found: list[tuple[object, ...]], private: tuple[bytes, ...]
) -> None:
    path = tmp_path / "people.vcf"
    path.write_bytes(text.replace("\n", "\r\n").encode())
    status, report = load(known, path)
    assert (status, report["kind"], report["inserted"]) == (0, "address-book", len(found))
    assert people(known) == found
    assert not any(word in kept(known) for word in private)
    rows = report["explained"]["rows"]
    assert rows["records"] == len(found)
    assert rows["set_aside"] == rows["read_as_rows"] - len(found)
    again = load(known, path)[1]
    assert (again["batch"], again["unchanged"]) == (None, len(found))
    assert run(known, "undo", report["batch"])[0] == 0
    assert people(known) == []
