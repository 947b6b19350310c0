"""The utility's logo on the settings page: upload, preview, remove, restore."""

from collections.abc import Sequence

import streamlit as st

from kadash.core import actions
from kadash.core.contrast import TEXT, contrast, readable
from kadash.core.documents.look import MOST_BYTES as MOST_LOOK
from kadash.core.documents.look import read_look
from kadash.core.documents.look_paper import missing_fonts
from kadash.core.logo import MOST_BYTES, Logo, read_logo
from kadash.core.palette import DARK, LIGHT
from kadash.ui import cache, forms, words
from kadash.ui.page import Here


def logo(here: Here, *, locked: bool) -> None:
    """Show the logo and, to those who may, the ways to change it; say how the color will be shown."""
    known = cache.asked(here, read_logo)
    _color(here)
    st.markdown("##### The logo")
    if known.png:
        st.image(known.content, width=min(known.width, 300), alt=f"The logo of {here.settings.utility_name}")
    else:
        words.quiet("None yet. It stands on the slides, in the PowerPoint and in the PDF of a briefing.")
    if locked:
        return
    taken = st.file_uploader(
        f"A PNG or JPEG of at most {MOST_BYTES // 1_000_000} MB",
        type=["png", "jpg", "jpeg"],
        max_upload_size=MOST_BYTES // 1_000_000,
        key=f"logo-{known.version}",
        help="It is redrawn: nothing but its pixels is kept.",
    )
    with st.container(horizontal=True, gap="small"):
        _ways(here, known, None if taken is None else taken.getvalue())


def _color(here: Here) -> None:
    """Say which shades stand in where the color itself could not be read."""
    color = here.settings.brand_color
    for look, where in ((LIGHT, "white"), (DARK, "dark")):
        if contrast(color, look.ground) < TEXT:
            shade = readable(color, look.ground)
            words.quiet(f"On a {where} ground {color} is shown as {shade}, so that text in it can be read.")


def _ways(here: Here, known: Logo, taken: bytes | None) -> None:
    database, person, version = here.database, here.person, known.version
    if st.button("Use this logo", type="primary", key="logo-save", disabled=taken is None) and taken:
        forms.save(
            lambda: actions.save_logo(database, person, content=taken, version=version),
            done="The logo is stored.",
        )
    if known.png and st.button("Remove it", key="logo-remove"):
        forms.save(
            lambda: actions.remove_logo(database, person, version=version),
            done="The logo is removed. It can be put back.",
        )
    if known.before and st.button("Put the one before back", key="logo-undo", icon=":material/undo:"):
        forms.save(
            lambda: actions.undo_logo(database, person, version=version),
            done="The logo is as it was before.",
        )


def of_pdfs(missing: Sequence[str]) -> str:
    """Return what PDFs take of the look and what they do not."""
    fonts = f" This server does not have {', '.join(missing)}: PDFs take another font." if missing else ""
    return (
        "PDFs take paper, margins, text and heading styles, header and footer; lists and tables stay as "
        "ours." + fonts + " One-page sheets (joint plans, visits) and briefings keep our own look as PDF."
    )


def document_look(here: Here, *, locked: bool) -> None:
    """Show whose look documents have and, to those who may, the ways to change it."""
    known = cache.asked(here, read_look)
    st.markdown("##### The look of documents")
    if known.content:
        words.quiet(f"Styles, header, footer and margins are those of {words.plain(known.name)}.")
        words.quiet(words.plain(of_pdfs(missing_fonts(known.content))))
    else:
        words.quiet(
            "Ours. A Word document of yours can lend its styles, header, footer and margins to Word and PDF "
            "files."
        )
    if locked:
        return
    taken = st.file_uploader(
        f"A Word document (.docx) of at most {MOST_LOOK // 1_000_000} MB",
        type=["docx", "dotx"],
        max_upload_size=MOST_LOOK // 1_000_000,
        key=f"look-{known.version}",
        help="Its text, macros, links and embedded objects are not taken.",
    )
    database, person, version = here.database, here.person, known.version
    with st.container(horizontal=True, gap="small"):
        if (
            st.button("Use this look", type="primary", key="look-save", disabled=taken is None)
            and taken is not None
        ):
            content, name = taken.getvalue(), taken.name
            forms.save(
                lambda: actions.save_look(database, person, content=content, name=name, version=version),
                done="Word and PDF files have that look from now on.",
            )
        if known.docx and st.button("Back to ours", key="look-remove"):
            forms.save(
                lambda: actions.remove_look(database, person, version=version),
                done="Word and PDF files have our own look again.",
            )
