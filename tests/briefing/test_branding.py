"""The utility's logo and color: on the documents, frozen with the briefing, readable."""

import base64
import io
from dataclasses import replace

from PIL import Image
from pptx import Presentation
from pypdf import PdfReader

from kadash.briefing.documents.pdf import pdf
from kadash.briefing.documents.pptx import pptx
from kadash.briefing.rules.value import as_json
from kadash.core.actions import remove_logo, save_logo, save_settings
from kadash.core.contrast import contrast
from kadash.core.database import Database
from kadash.core.people import Person
from kadash.core.settings import read_settings
from tests.briefing.test_briefings import present, program, shown, started  # noqa: F401 a fixture
from tests.core.test_logo import picture


def test_logo_and_color_stand_in_both_documents_and_stay_in_a_frozen_briefing(
    program: Database, manager: Person, leader: Person
) -> None:
    save_logo(program, manager, content=picture(size=(300, 100)), version=0)
    with program.reading() as session:
        settings = read_settings(session)
    save_settings(program, manager, settings=replace(settings, brand_color="#ffd000"))
    id = started(program, manager)
    present(program, leader, id)
    before = shown(program, id)
    remove_logo(program, manager, version=1)
    assert as_json(shown(program, id)) == as_json(before)
    logo = base64.b64decode(before.logo)
    deck = Presentation(io.BytesIO(pptx(before)))
    images = [rel.target_part.blob for rel in deck.slide_master.part.rels.values() if "image" in rel.reltype]
    assert images == [logo]  # one picture in the master is on every slide
    on_cover = [shape.image.blob for shape in deck.slides[0].shapes if hasattr(shape, "image")]
    assert on_cover == [logo]
    table = next(shape.table for shape in deck.slides[1].shapes if shape.has_table)
    head = str(table.cell(0, 0).fill.fore_color.rgb)
    assert contrast(f"#{head}", "#ffffff") >= 4.5  # a yellow as it is could not be read
    page = PdfReader(io.BytesIO(pdf(before))).pages[0]
    with Image.open(io.BytesIO(page.images[0].data)) as drawn:
        assert drawn.size == (300, 100)


def test_without_a_logo_there_is_none(program: Database, manager: Person) -> None:
    briefing = shown(program, started(program, manager))
    deck = Presentation(io.BytesIO(pptx(briefing)))
    assert not [rel for rel in deck.slide_master.part.rels.values() if "image" in rel.reltype]
    assert not PdfReader(io.BytesIO(pdf(briefing))).pages[0].images


def test_titles_stand_in_the_outline(program: Database, manager: Person) -> None:
    briefing = shown(program, started(program, manager))
    deck = Presentation(io.BytesIO(pptx(briefing)))
    titles = [page.shapes.title.text for page in deck.slides]
    assert titles == [briefing.title, *(slide.title for slide in briefing.slides)]
