"""Styles, headers and footers of somebody else's Word document, copied without what could do harm.

Only elements of Word's own namespace are copied, without relations to other parts, and none that embeds,
links or computes something.
"""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import nsmap, qn

from kadash.core.documents.word_xml import element, simple_field

W = nsmap["w"]
FONTS = {"asciiTheme": "ascii", "hAnsiTheme": "hAnsi", "cstheme": "cs", "eastAsiaTheme": "eastAsia"}
FORMATTING = frozenset(
    (
        "rPr",
        "pPr",
        "tblPr",
        "trPr",
        "tcPr",
        "tblGrid",
        "gridCol",
        "rFonts",
        "b",
        "bCs",
        "i",
        "iCs",
        "caps",
        "smallCaps",
        "strike",
        "u",
        "color",
        "sz",
        "szCs",
        "spacing",
        "w",
        "kern",
        "position",
        "highlight",
        "shd",
        "bdr",
        "vertAlign",
        "lang",
        "rtl",
        "noProof",
        "vanish",
        "jc",
        "ind",
        "tabs",
        "tab",
        "keepNext",
        "keepLines",
        "pageBreakBefore",
        "widowControl",
        "pBdr",
        "top",
        "left",
        "bottom",
        "right",
        "between",
        "bar",
        "insideH",
        "insideV",
        "outlineLvl",
        "contextualSpacing",
        "suppressAutoHyphens",
        "textAlignment",
        "tblStyle",
        "tblW",
        "tblInd",
        "tblBorders",
        "tblCellMar",
        "tblLayout",
        "tblLook",
        "start",
        "end",
        "tcW",
        "tcBorders",
        "tcMar",
        "vAlign",
        "gridSpan",
        "vMerge",
        "trHeight",
        "cantSplit",
        "tblHeader",
        "pStyle",
        "rStyle",
        "tblStylePr",
        "tblStyleRowBandSize",
        "tblStyleColBandSize",
        "style",
        "name",
        "basedOn",
        "next",
        "link",
        "uiPriority",
        "semiHidden",
        "unhideWhenUsed",
        "qFormat",
        "aliases",
        "docDefaults",
        "rPrDefault",
        "pPrDefault",
    )
)
CONTENT = frozenset(["p", "r", "t", "br", "tbl", "tr", "tc"])
OPENED = frozenset(["hyperlink", "ins", "sdt", "sdtContent", "smartTag"])
"""What is left out itself while what stands in it stays."""
FIELDS = frozenset({"PAGE", "NUMPAGES"})
MOST_PIXELS_WIDE = 10_000_000  # EMU, some 11 inches
NEEDED = ("Normal", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "caption", "List Bullet",
          "header", "footer", "Table Grid", "Normal Table", "Default Paragraph Font")  # fmt: skip
Picture = tuple[Any, tuple[str, int, int, str]]


def local(node: Any) -> str:
    """Return an element's name in Word's namespace, empty for those of others and for comments."""
    tag = node.tag if isinstance(node.tag, str) else ""
    return tag.removeprefix(f"{{{W}}}") if tag.startswith(f"{{{W}}}") else ""


def plain_styles(source: Any, theme: Any) -> list[Any]:
    """Return the styles of a document with fonts by name instead of by the theme."""
    wanted = (each for each in source if local(each) in ("docDefaults", "style"))
    return [copied for each in wanted if (copied := _formatting(each, theme)) is not None]


def needed_styles(styles: list[Any], ours: list[Any]) -> list[Any]:
    """Return the styles with those that reports need and that are not there, taken from our own.

    Lists get our own bullets: theirs lead to a part that is not taken.
    """
    known = {_name(style).casefold(): style for style in styles if local(style) == "style"}
    found = list(styles) if any(local(style) == "docDefaults" for style in styles) else [ours[0], *styles]
    ids = {each.get(qn("w:styleId")) for each in known.values()}
    for each in ours:
        name = _name(each).casefold()
        if local(each) != "style" or name not in {n.casefold() for n in NEEDED}:
            continue
        if name not in known and each.get(qn("w:styleId")) not in ids:
            found.append(each)
        elif name == "list bullet" and name in known:
            numbering, form = each.find(f".//{qn('w:numPr')}"), known[name].find(qn("w:pPr"))
            if numbering is not None and form is None:
                form = element("w:pPr")
                known[name].append(form)
            if numbering is not None and form is not None:
                form.append(numbering)
    return found


def _name(style: Any) -> str:
    named = style.find(qn("w:name"))
    return "" if named is None else str(named.get(qn("w:val")))


def paragraphs_of(source: Any, theme: Any) -> tuple[list[Any], list[Picture]]:
    """Return the paragraphs and tables of a header or footer, and where pictures stood.

    A picture is the run that it goes into, the id of its relation, its size in EMU (0: its own) and its text.
    """
    pictures: list[Picture] = []
    blocks = [made for each in source for made in _content(each, theme, pictures)]
    blocks = [block for block in blocks if local(block) in ("p", "tbl")]
    if not blocks or local(blocks[-1]) != "p":
        blocks.append(OxmlElement("w:p"))
    return blocks, pictures


def _content(node: Any, theme: Any, pictures: list[Picture]) -> list[Any]:
    name = local(node)
    if name in OPENED:
        return [made for each in node for made in _content(each, theme, pictures)]
    if name == "fldSimple":
        return _field(str(node.get(qn("w:instr"))), node, theme, pictures)
    if name == "drawing":
        return []
    if name in FORMATTING and name != "tab":
        made = _formatting(node, theme)
        return [] if made is None else [made]
    if name not in CONTENT and name != "tab":
        return []
    made = _shell(node)
    if name == "t":
        made.text = node.text
        return [made]
    for run in _runs(node, theme, pictures) if name == "p" else _children(node, theme, pictures):
        made.append(run)
    if name == "r":
        pictures += [
            (made, found) for drawing in node.findall(qn("w:drawing")) if (found := _picture(drawing))
        ]
    return [made]


def _children(node: Any, theme: Any, pictures: list[Picture]) -> list[Any]:
    return [made for each in node for made in _content(each, theme, pictures)]


def _runs(paragraph: Any, theme: Any, pictures: list[Picture]) -> list[Any]:
    """Return a paragraph's parts; a field in several of them becomes a simple one, or its text."""
    found: list[Any] = []
    instruction, showing, depth = "", True, 0
    for each in paragraph:
        kinds = [str(mark.get(qn("w:fldCharType"))) for mark in each.findall(qn("w:fldChar"))]
        if "begin" in kinds:
            instruction, showing, depth = "", False, depth + 1
        instruction += "".join(part.text or "" for part in each.findall(qn("w:instrText"))) if depth else ""
        if "separate" in kinds:
            showing = instruction.split()[:1] == [] or instruction.split()[0].upper() not in FIELDS
        if "end" in kinds and depth:
            depth -= 1
            found += _field(instruction, None, theme, pictures)
            showing = True
            continue
        if showing and not kinds:
            found += _content(each, theme, pictures)
    return found


def _field(instruction: str, node: Any, theme: Any, pictures: list[Picture]) -> list[Any]:
    """Return a page number as a field; of any other field the text that it shows."""
    word = (instruction.split() or [""])[0].upper()
    if word not in FIELDS:
        return [] if node is None else _children(node, theme, pictures)
    return [simple_field(word)]


def _picture(drawing: Any) -> tuple[str, int, int, str] | None:
    blip = drawing.find(f".//{qn('a:blip')}")
    rid = None if blip is None else blip.get(qn("r:embed"))
    if rid is None:
        return None
    extent, about = drawing.find(f".//{qn('wp:extent')}"), drawing.find(f".//{qn('wp:docPr')}")
    sizes = [0, 0] if extent is None else [_size(extent.get(side)) for side in ("cx", "cy")]
    said = "" if about is None else str(about.get("descr") or "")
    return str(rid), sizes[0], sizes[1], said[:200]


def _size(text: Any) -> int:
    return int(text) if str(text).isdecimal() and 0 < int(text) <= MOST_PIXELS_WIDE else 0


def _formatting(node: Any, theme: Any) -> Any:
    if local(node) not in FORMATTING:
        return None
    made = _shell(node)
    if local(node) == "rFonts":
        _named_fonts(made, node, theme)
    for each in node:
        copied = _formatting(each, theme)
        if copied is not None:
            made.append(copied)
    return made


def _shell(node: Any) -> Any:
    """Return an element of the same name with its own plain attributes; none of relations or themes."""
    made = OxmlElement(f"w:{local(node)}")
    for name, value in node.attrib.items():
        own = name.startswith(f"{{{W}}}") and "theme" not in name.lower()
        if own or name == "{http://www.w3.org/XML/1998/namespace}space":
            made.set(name, value)
    return made


def _named_fonts(made: Any, node: Any, theme: Any) -> None:
    """Name the fonts that a theme stood for."""
    for attribute, plain in FONTS.items():
        asked = node.get(qn(f"w:{attribute}"))
        if asked is None or theme is None:
            continue
        part = theme.find(
            f".//{qn('a:majorFont' if asked.startswith('major') else 'a:minorFont')}/{qn('a:latin')}"
        )
        if part is not None and part.get("typeface"):
            made.set(qn(f"w:{plain}"), str(part.get("typeface")))
