"""The hour with the review board, walked through by the arrow keys in a real browser."""

import io

import pytest
from playwright.sync_api import Page, expect
from pptx import Presentation

from tests.browser.conftest import Server, settle
from tests.browser.test_sample import look_round

pytestmark = pytest.mark.browser


def test_the_sample_briefing_is_presented_by_keyboard_and_handed_out(
    empty_server: Server, screen: Page
) -> None:
    look_round(empty_server, screen)
    screen.goto(f"{empty_server.url}/briefing?sample=1")
    settle(screen)
    expect(screen.get_by_text("could go").first).to_be_visible(timeout=30_000)
    with screen.expect_download() as coming:
        screen.get_by_role("button", name="PPTX").click()
    slides = list(Presentation(io.BytesIO(coming.value.path().read_bytes())).slides)
    screen.get_by_role("link", name="Present", exact=True).click()
    settle(screen)
    expect(screen.get_by_role("heading", name="Review board, February 2010")).to_be_visible(timeout=30_000)
    assert not screen.get_by_test_id("stSidebar").is_visible()
    screen.keyboard.press("PageDown")  # as a remote does
    expect(screen.get_by_role("heading", name="Our 60 minutes")).to_be_visible(timeout=30_000)
    last = len(slides) - 1  # the file has a title page more
    for place in range(2, last + 1):
        screen.keyboard.press("ArrowRight")
        expect(screen.get_by_text(f"{place + 1} of {last + 1}", exact=True)).to_be_visible(timeout=30_000)
    screen.keyboard.press("ArrowLeft")
    expect(screen.get_by_text(f"{last} of {last + 1}", exact=True)).to_be_visible(timeout=30_000)
