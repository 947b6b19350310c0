"""What a PDF takes of an uploaded look: paper, margins, fonts, sizes, colors, header and footer.

It is read from the document that ``look.cleaned`` made: formatted text, page numbers, pictures redrawn.
Lengths are in points.
"""

import io
from functools import lru_cache
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.styles.style import ParagraphStyle
from docx.table import Table
from docx.text.paragraph import Paragraph

from kadash.core.documents.report import clean
from kadash.core.typeset import families

INK = "#18242f"
LETTER = {"width": 612.0, "height": 792.0, "margin": {"x": 72.0, "top": 64.8, "bottom": 64.8}}
STYLES = {"title": "Title", "one": "Heading 1", "two": "Heading 2", "three": "Heading 3"}
OURS = {"title": 22.0, "one": 17.0, "two": 13.0, "three": 11.0}
BODY = 10.5
LINE = 1.3
"""A line of a header takes so many times its size."""
SIDES = {WD_ALIGN_PARAGRAPH.CENTER: "center", WD_ALIGN_PARAGRAPH.RIGHT: "right"}
TABBED = ("left", "center", "right")
Cell = dict[str, Any]


def paper(look: bytes | None, color: str) -> dict[str, Any]:
    """Return the look of a PDF as the template takes it; ``color`` is that of our own headings."""
    return _ours(color) if look is None else _theirs(look)


def _ours(color: str) -> dict[str, Any]:
    text = {"font": "", "size": BODY, "color": INK, "bold": False}
    forms = {name: {**text, "size": size, "color": color, "bold": True} for name, size in OURS.items()}
    forms["title"]["color"] = forms["three"]["color"] = INK
    return {**LETTER, "text": text, **forms, "header": [], "footer": [], "apart": [36.0, 36.0]}


@lru_cache(maxsize=4)
def _theirs(look: bytes) -> dict[str, Any]:
    document = docx.Document(io.BytesIO(look))
    section, text = document.sections[0], _form(document, "Normal")
    header, footer = _rows(section.header), _rows(section.footer)
    above, below = _points(section.header_distance, 36), _points(section.footer_distance, 36)
    size = text["size"]
    return {
        "width": _points(section.page_width, 612),
        "height": _points(section.page_height, 792),
        "margin": {
            "left": _points(section.left_margin, 72),
            "right": _points(section.right_margin, 72),
            "top": max(_points(section.top_margin, 72), above + _height(header, size) if header else 0),
            "bottom": max(_points(section.bottom_margin, 72), below + _height(footer, size) if footer else 0),
        },
        "text": text,
        **{name: _form(document, style) for name, style in STYLES.items()},
        "header": header,
        "footer": footer,
        "apart": [above, below],
    }


def missing_fonts(look: bytes) -> tuple[str, ...]:
    """Return the fonts of a look that this server has not, so that PDFs are set in another one."""
    stored = _theirs(look)
    asked = dict.fromkeys(stored[name]["font"] for name in ("text", *STYLES))
    return tuple(font for font in asked if font and font not in families())


def _points(length: Any, otherwise: float) -> float:
    return float(length.pt) if length is not None else otherwise


def _form(document: Document, name: str) -> dict[str, Any]:
    """Return font, size, color and weight of a style, as it takes them from those that it is based on."""
    found: dict[str, Any] = {"font": "", "size": None, "color": INK, "bold": None}
    try:
        style: Any = document.styles[name]
    except KeyError:
        style = None
    while isinstance(style, ParagraphStyle):
        font = style.font
        found["font"] = found["font"] or font.name or ""
        found["size"] = found["size"] or (font.size.pt if font.size else None)
        found["bold"] = font.bold if found["bold"] is None else found["bold"]
        if found["color"] == INK and font.color is not None and font.color.rgb is not None:
            found["color"] = f"#{font.color.rgb}"
        style = style.base_style
    defaults = document.styles.element.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if defaults is not None:
        fonts, size = defaults.find(qn("w:rFonts")), defaults.find(qn("w:sz"))
        found["font"] = found["font"] or ("" if fonts is None else str(fonts.get(qn("w:ascii")) or ""))
        if found["size"] is None and size is not None and str(size.get(qn("w:val"))).isdecimal():
            found["size"] = int(size.get(qn("w:val"))) / 2
    return {**found, "size": min(max(found["size"] or BODY, 6.0), 72.0), "bold": bool(found["bold"])}


def _rows(band: Any) -> list[list[Cell]]:
    """Return a header or footer in rows of cells; none where nothing stands in it."""
    found: list[list[Cell]] = []
    for each in band.iter_inner_content():
        if isinstance(each, Table):
            found += [[_together(cell.paragraphs, band) for cell in row.cells] for row in each.rows]
        else:
            found.append(_tabbed(each, band))
    while found and not any(cell["parts"] for cell in found[-1]):
        found.pop()
    return found


def _tabbed(paragraph: Paragraph, band: Any) -> list[Cell]:
    """Return a paragraph as a cell; what tabs part stands at the left, in the middle and at the right."""
    groups: list[list[Any]] = [[]]
    for part in _parts(paragraph, band):
        if part == "\t":
            groups.append([])
        else:
            groups[-1].append(part)
    if len(groups) == 1:
        return [{"at": _side(paragraph), "parts": groups[0]}]
    return [{"at": side, "parts": parts} for side, parts in zip(TABBED, [*groups[:3], [], []], strict=False)]


def _together(paragraphs: list[Paragraph], band: Any) -> Cell:
    parts: list[Any] = []
    for paragraph in paragraphs:
        more = [part for part in _parts(paragraph, band) if part != "\t"]
        parts += [*([{"line": True}] if parts and more else []), *more]
    return {"at": _side(paragraphs[0]) if paragraphs else "left", "parts": parts}


def _side(paragraph: Paragraph) -> str:
    return SIDES.get(paragraph.alignment or WD_ALIGN_PARAGRAPH.LEFT, "left")


def _parts(paragraph: Paragraph, band: Any) -> list[Any]:
    """Return texts, tabs, page numbers and pictures of a paragraph in order."""
    found: list[Any] = []
    for node in paragraph._p.iter():
        simple = node.getparent().getparent() if node.getparent() is not None else None
        if node.tag == qn("w:fldSimple"):
            found.append({"number": "NUMPAGES" if "NUMPAGES" in str(node.get(qn("w:instr"))) else "PAGE"})
        elif node.tag == qn("w:t") and (simple is None or simple.tag != qn("w:fldSimple")):
            bold = node.getparent().find(f"{qn('w:rPr')}/{qn('w:b')}") is not None
            found.append({"text": clean(node.text or ""), "bold": bold})
        elif node.tag == qn("w:tab") and node.getparent().tag == qn("w:r"):
            found.append("\t")
        elif node.tag == qn("wp:inline"):
            found.append(_picture(node, band))
    return found


def _picture(inline: Any, band: Any) -> dict[str, Any]:
    blip = inline.find(f".//{qn('a:blip')}")
    extent, about = inline.find(qn("wp:extent")), inline.find(qn("wp:docPr"))
    content = band.part.related_parts[blip.get(qn("r:embed"))].blob
    wide, high = (int(extent.get(side)) / 12_700 for side in ("cx", "cy"))
    return {"picture": list(content), "wide": wide, "high": high, "said": str(about.get("descr") or "Logo")}


def _height(rows: list[list[Cell]], size: float) -> float:
    """Return how high a header or footer is, with some room to the text."""
    high = 8.0
    for row in rows:
        lines = [1 + sum("line" in part for part in cell["parts"]) for cell in row]
        pictures = [part["high"] for cell in row for part in cell["parts"] if "picture" in part]
        high += max([size * LINE * max(lines, default=1), *pictures])
    return high
