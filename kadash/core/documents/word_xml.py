"""Small parts of Word's file format that python-docx has no names for."""

from typing import Any

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

THEME_FONTS = ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme")


def element(tag: str, **attributes: str) -> Any:
    """Return an element; attributes are of Word's own namespace."""
    made = OxmlElement(tag)
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), value)
    return made


def field(paragraph: Paragraph, instruction: str) -> None:
    """Add a field whose value the reader fills in: ``PAGE`` or ``NUMPAGES``."""
    paragraph._p.append(simple_field(instruction))


def simple_field(instruction: str) -> Any:
    """Return such a field; it shows 1 until it is filled in."""
    made = element("w:fldSimple", instr=f" {instruction} ")
    run, text = element("w:r"), element("w:t")
    text.text = "1"
    run.append(text)
    made.append(run)
    return made


def bookmark(paragraph: Paragraph, name: str, number: int) -> None:
    """Name a paragraph, so that a link inside the document can lead to it."""
    start, end = (
        element("w:bookmarkStart", id=str(number), name=name),
        element("w:bookmarkEnd", id=str(number)),
    )
    first = paragraph._p.find(qn("w:r"))
    if first is None:
        paragraph._p.append(start)
    else:
        first.addprevious(start)
    paragraph._p.append(end)


def link_to(paragraph: Paragraph, text: str, name: str) -> None:
    """Add a link to a bookmark of the same document."""
    link = element("w:hyperlink", anchor=name, history="1")
    run = element("w:r")
    words = element("w:t")
    words.text = text
    run.append(words)
    link.append(run)
    paragraph._p.append(link)
    paragraph.paragraph_format.space_after = 0


def plain_fonts(styles: Any) -> None:
    """Take away the theme's fonts of all styles: they would win against the named ones."""
    for fonts in styles.iter(qn("w:rFonts")):
        for name in THEME_FONTS:
            fonts.attrib.pop(qn(f"w:{name}"), None)


def set_language(styles: Any, language: str) -> None:
    """Set the language that holds for the whole document."""
    found = styles.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if found is None:
        return
    known = found.find(qn("w:lang"))
    if known is None:
        known = element("w:lang")
        found.append(known)
    known.set(qn("w:val"), language)


def without_thumbnail(document: Document) -> None:
    """Take the picture of somebody else's first page out of the file."""
    relations = document.part.package.rels
    for name in [
        name for name, relation in relations.items() if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL
    ]:
        del relations[name]


def without_spacing(style: Any) -> None:
    """Set a style's letters at their usual distance."""
    for spacing in style.findall(f".//{qn('w:rPr')}/{qn('w:spacing')}"):
        spacing.getparent().remove(spacing)
