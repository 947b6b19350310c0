"""A logo keeps nothing but its pixels; it can be taken away and put back; the trail knows who did."""

import io

import pytest
import sqlmodel as sm
from PIL import Image, PngImagePlugin

from kadash.core.actions import remove_logo, save_logo, undo_logo
from kadash.core.database import Database
from kadash.core.errors import Clash, Invalid, NotAllowed
from kadash.core.logo import MOST_BYTES, SIZE, Logo, cleaned, read_logo
from kadash.core.people import Person
from kadash.core.tables import AuditEntry


def picture(
    kind: str = "PNG", size: tuple[int, int] = (60, 20), color: str = "#c03020", **more: object
) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, color).save(out, kind, **more)
    return out.getvalue()


def test_metadata_and_whatever_stands_behind_the_pixels_go() -> None:
    told = PngImagePlugin.PngInfo()
    told.add_text("Comment", "<script>secret</script>")
    found = cleaned(picture(pnginfo=told) + b"<script>tail</script>")
    assert b"script" not in found.content
    with Image.open(io.BytesIO(found.content)) as kept:
        assert (kept.format, kept.size, kept.info) == ("PNG", (60, 20), {})
        assert kept.convert("RGB").getpixel((5, 5)) == (0xC0, 0x30, 0x20)


def test_a_jpeg_is_turned_upright_and_large_ones_shrink() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # a quarter turn
    found = cleaned(picture("JPEG", (400, 200), exif=exif))
    assert (found.width, found.height) == (180, 360)
    assert b"Exif" not in found.content
    assert cleaned(picture(size=(3000, 300))).width == SIZE[0]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "neither a PNG nor a JPEG"),
        (b"", "neither a PNG nor a JPEG"),
        (picture("GIF"), "neither a PNG nor a JPEG"),
        (picture()[:40], "cannot be read"),
        (b"\x89PNG\r\n\x1a\n" + b"junk" * 20, "cannot be read"),
        (b"\xff\xd8\xff" + picture()[3:], "cannot be read"),
        (picture() + b"0" * MOST_BYTES, "at most 2"),
        (picture(size=(6000, 6000)), "cannot be read"),
    ],
    ids=["svg", "empty", "gif", "cut off", "sign only", "other sign", "too large", "too many pixels"],
)
def test_what_is_no_logo(content: bytes, why: str) -> None:
    with pytest.raises(Invalid, match=why):
        cleaned(content)


def now(database: Database) -> Logo:
    with database.reading() as session:
        return read_logo(session)


def test_stored_removed_and_put_back(database: Database, manager: Person) -> None:
    assert now(database) == Logo()
    save_logo(database, manager, content=picture(color="#000000"), version=0)
    first = now(database)
    save_logo(database, manager, content=picture(color="#ffffff"), version=1)
    assert now(database).png != first.png
    undo_logo(database, manager, version=2)
    assert now(database).png == first.png
    remove_logo(database, manager, version=3)
    assert now(database).png == ""
    undo_logo(database, manager, version=4)
    assert now(database).png == first.png
    with database.reading() as session:
        entries = session.exec(sm.select(AuditEntry).where(AuditEntry.table_name == "setting")).all()
    assert [entry.actor for entry in entries] == [manager.name] * 5


def test_two_people_and_those_who_may_not(
    database: Database, manager: Person, representative: Person, leader: Person
) -> None:
    save_logo(database, manager, content=picture(), version=0)
    with pytest.raises(Clash):
        save_logo(database, manager, content=picture(), version=0)
    for person in (representative, leader):
        with pytest.raises(NotAllowed):
            save_logo(database, person, content=picture(), version=1)
        with pytest.raises(NotAllowed):
            remove_logo(database, person, version=1)
        with pytest.raises(NotAllowed):
            undo_logo(database, person, version=1)
