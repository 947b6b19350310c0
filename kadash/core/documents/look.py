"""The utility's own look: of an uploaded .docx only styles, header, footer and margins are taken.

The upload is not trusted. It is opened under limits, in a process of its own (``look_file.py``); its XML may
name no entities, and what is kept is built anew: text, formatting and redrawn pictures. Macros, embedded
objects, fields other than page numbers, and everything that leads outside the file stay behind.
"""

import base64
import io
import zipfile
from dataclasses import dataclass
from typing import Any

import docx
import sqlmodel as sm
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Emu
from docx.text.run import Run

from kadash.core import logo
from kadash.core.documents.look_parts import needed_styles, paragraphs_of, plain_styles
from kadash.core.errors import Invalid
from kadash.core.tables import Setting

KEY = "document_look"
MOST_BYTES = 5_000_000
MOST_PARTS = 400
MOST_UNPACKED = 8_000_000
MOST_KEPT = 2_000_000
MOST_PICTURES = 4
MAIN = "word/document.xml"
KINDS = tuple(
    f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}.main+xml"
    for kind in ("document", "template")
)
NOT_READ = "That file cannot be read as a Word document. Nothing was stored. Save it again in Word as .docx."
EDGES = ("top", "right", "bottom", "left", "header", "footer")
PAGE, MARGIN = (2_880, 31_680), (0, 5_760)  # twentieths of a point: a page 2 to 22 inches, a margin up to 4
RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True)
class StoredLook:
    """The look that holds: a cleaned .docx as base64 text, its file's name, and the version of a save."""

    docx: str = ""
    name: str = ""
    version: int = 0

    @property
    def content(self) -> bytes | None:
        """The document that others start from; None where there is none."""
        return base64.b64decode(self.docx) if self.docx else None


def read_look(session: sm.Session) -> StoredLook:
    """Return the look that holds; an empty one where there is none."""
    row = session.exec(sm.select(Setting).where(Setting.key == KEY)).one_or_none()
    if row is None:
        return StoredLook()
    return StoredLook(row.value.get("docx", ""), row.value.get("name", ""), row.version)


def too_large(content: bytes) -> str:
    """Return the sentence that refuses a file for its size."""
    return (
        f"That file has {len(content) / 1e6:.1f} MB; a look has at most {MOST_BYTES / 1e6:.0f}. Nothing "
        "was stored. Save it without its pictures."
    )


def cleaned(content: bytes) -> bytes:
    """Return a new document with styles, header, footer and margins of an uploaded one. Raises Invalid.

    The server has it done in a process of its own: ``look_file.taken``.
    """
    if len(content) > MOST_BYTES:
        raise Invalid(too_large(content))
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as file:
            made = _built(_Parts(file))
    except Invalid:
        raise
    except Exception as fault:  # whatever a damaged file makes the readers raise
        raise Invalid(NOT_READ) from fault
    if len(made) > MOST_KEPT:
        raise Invalid("Header and footer are too large to be kept. Nothing was stored. Use smaller pictures.")
    return made


class _Parts:
    """The parts of an untrusted file, read under limits."""

    def __init__(self, file: zipfile.ZipFile) -> None:
        self.file, self.left = file, MOST_UNPACKED
        self.names = [info.filename for info in file.infolist()]
        if len(self.names) > MOST_PARTS or len(set(self.names)) < len(self.names):
            raise Invalid(NOT_READ)
        types = self.xml("[Content_Types].xml")
        kinds = {str(each.get("ContentType")) for each in types if each.get("PartName") == f"/{MAIN}"}
        if not kinds & set(KINDS):
            raise Invalid(
                "That is not a Word document without macros. Nothing was stored. Save it in Word as .docx."
            )

    def bytes(self, name: str) -> bytes:
        """Return a part; raises Invalid where all read parts together are too large."""
        with self.file.open(name) as part:
            found = part.read(self.left + 1)
        self.left -= len(found)
        if self.left < 0:
            raise Invalid("That document is too large inside. Nothing was stored. Save it without its text.")
        return found

    def xml(self, name: str) -> Any:
        """Return a part's XML, which may name no entities."""
        text = self.bytes(name).decode("utf-8-sig")
        if "<!" in text.replace("<!--", "").replace("<![CDATA[", ""):
            raise Invalid(NOT_READ)
        return parse_xml(text.encode())

    def related(self, of: str) -> dict[str, str]:
        """Return the parts that a part of the folder ``word`` leads to, by id; none outside the file."""
        name = f"word/_rels/{of}.rels"
        if name not in self.names:
            return {}
        inside = [each for each in self.xml(name) if each.get("TargetMode") != "External"]
        targets = {str(each.get("Id")): str(each.get("Target")).lstrip("/") for each in inside}
        found = {id: t if t.startswith("word/") else f"word/{t}" for id, t in targets.items()}
        return {id: target for id, target in found.items() if target in self.names}


def _built(parts: _Parts) -> bytes:
    document = docx.Document()
    section = parts.xml(MAIN).findall(f".//{qn('w:sectPr')}")
    theme = parts.xml("word/theme/theme1.xml") if "word/theme/theme1.xml" in parts.names else None
    if "word/styles.xml" in parts.names:
        before = list(document.styles.element)
        plain = plain_styles(parts.xml("word/styles.xml"), theme)
        document.styles.element[:] = needed_styles(plain, before)
    if section:
        _page(document, section[-1])
        related = parts.related("document.xml")
        for kind, target in (
            ("header", document.sections[0].header),
            ("footer", document.sections[0].footer),
        ):
            wanted = [
                related.get(str(each.get(f"{{{RELATED}}}id")))
                for each in section[-1].findall(qn(f"w:{kind}Reference"))
                if each.get(qn("w:type")) in (None, "default")
            ]
            if wanted and wanted[0]:
                _fill(target, parts, wanted[0], theme)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _page(document: Document, section: Any) -> None:
    """Take paper size and margins over, where they are sizes that a page can have."""
    own = document.sections[0]._sectPr
    for tag, names, (least, most) in (("w:pgSz", ("w", "h"), PAGE), ("w:pgMar", EDGES, MARGIN)):
        source, target = section.find(qn(tag)), own.find(qn(tag))
        for name in names:
            value = None if source is None else source.get(qn(f"w:{name}"))
            if target is not None and value is not None and value.isdecimal() and least <= int(value) <= most:
                target.set(qn(f"w:{name}"), value)


def _fill(target: Any, parts: _Parts, name: str, theme: Any) -> None:
    """Write a header or footer anew: formatted text, tables, page numbers, and pictures redrawn."""
    target.is_linked_to_previous = False
    root = target._element
    related = parts.related(name.removeprefix("word/"))
    blocks, pictures = paragraphs_of(parts.xml(name), theme)
    root[:] = blocks
    for place, (rid, wide, high, said) in pictures[:MOST_PICTURES]:
        picture = related.get(rid)
        if picture is None:
            continue
        try:
            drawn = logo.cleaned(parts.bytes(picture))
        except Invalid:  # a drawing that cannot be redrawn stays behind
            continue
        run = Run(place, target)
        size = (Emu(wide) if wide else None, Emu(high) if high else None)
        shape = run.add_picture(io.BytesIO(drawn.content), *size)
        shape._inline.docPr.set("descr", said or "Logo")
