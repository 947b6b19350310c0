"""The hour with the review board, walked through by the arrow keys in a real browser."""

import io
import re

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
    expect(screen.get_by_text("could go").first).to_be_visible()
    with screen.expect_download() as coming:
        screen.get_by_role("button", name="PPTX").click()
    slides = list(Presentation(io.BytesIO(coming.value.path().read_bytes())).slides)
    screen.get_by_role("link", name="Present", exact=True).click()
    settle(screen)
    expect(screen.get_by_role("heading", name="Review board, February 2010")).to_be_visible()
    assert not screen.get_by_test_id("stSidebar").is_visible()
    screen.keyboard.press("PageDown")  # as a remote does
    expect(screen.get_by_role("heading", name="Our 60 minutes")).to_be_visible()
    last = len(slides) - 1  # the file has a title page more
    for place in range(2, last + 1):
        screen.keyboard.press("ArrowRight")
        expect(screen.get_by_text(f"{place + 1} of {last + 1}", exact=True)).to_be_visible()
    screen.keyboard.press("ArrowLeft")
    expect(screen.get_by_text(f"{last} of {last + 1}", exact=True)).to_be_visible()


def test_keys_pressed_faster_than_a_slide_draws_are_all_counted(empty_server: Server, screen: Page) -> None:
    look_round(empty_server, screen)
    screen.goto(f"{empty_server.url}/briefing?sample=1")
    settle(screen)
    screen.get_by_role("link", name="Present", exact=True).click()
    settle(screen)
    expect(screen.get_by_role("button", name="Next")).to_be_visible()

    def press(*keys: str) -> None:
        for key in keys:
            screen.keyboard.press(key)
            screen.wait_for_timeout(50)

    def at(place: int) -> None:
        expect(screen.get_by_text(re.compile(rf"^{place} of \d+$"))).to_be_visible()
        settle(screen)
        expect(screen.get_by_text(re.compile(rf"^{place} of \d+$"))).to_be_visible()

    press(*["ArrowRight"] * 5)
    at(6)
    press("PageDown", "PageDown", "ArrowLeft", "PageDown", "PageUp")
    at(7)
    press("Home", "ArrowLeft", "ArrowRight", "ArrowRight")
    at(3)
    screen.get_by_role("button", name="Next").click()
    at(4)
    press("ArrowRight")  # goes on from where the button led
    at(5)
    press("End", "ArrowRight", "ArrowLeft")
    expect(screen.get_by_role("button", name="Next")).to_be_enabled()
    press("Home", "ArrowRight")
    at(2)
    screen.get_by_role("button", name="Note").click()
    screen.get_by_label("In a sentence").fill("ab")
    press("ArrowLeft", "Home", "End")  # they move the cursor
    at(2)


@pytest.mark.parametrize("by_link", [True, False])
def test_a_key_is_counted_from_the_first_moment_on(empty_server: Server, screen: Page, by_link: bool) -> None:
    look_round(empty_server, screen)
    screen.goto(f"{empty_server.url}/briefing?sample=1")
    settle(screen)
    way = screen.get_by_role("link", name="Present", exact=True)
    expect(way).to_be_visible()
    address = str(way.evaluate("link => link.href"))
    for _ in range(3):
        if by_link:
            screen.goto(f"{empty_server.url}/briefing?sample=1")
            settle(screen)
            way.click()  # the slides are not there yet
        else:
            screen.goto(address)
            expect(screen.locator(".st-key-stage-cover h1")).to_be_visible()
        screen.keyboard.press("ArrowRight")
        expect(screen.get_by_text(re.compile(r"^2 of \d+$"))).to_be_visible(timeout=30_000)


PLACED = """() => {
  const all = name => [...document.querySelectorAll(name)].map(found => found.getBoundingClientRect());
  const [bar] = all('.st-key-present-bar'), [foot] = all('.st-key-stage-foot p');
  const pictures = all('[class*=st-key-stage-chart]').map(each => [each.top, each.bottom]);
  const ends = [...pictures.map(each => each[1]), ...all('[class*=st-key-stage-table]').map(e => e.bottom)];
  const type = [...document.querySelectorAll('[class*=st-key-stage-chart] :is(.xtick, .ytick) text')]
    .map(each => parseFloat(getComputedStyle(each).fontSize));
  const apart = foot.right <= bar.left || foot.bottom <= bar.top;
  return {type: Math.min(...type), bar: bar.top, apart, pictures, ends};
}"""


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (1920, 1080)])
def test_pictures_take_their_height_and_nothing_lies_under_the_bar(
    empty_server: Server, screen: Page, width: int, height: int
) -> None:
    look_round(empty_server, screen)
    screen.goto(f"{empty_server.url}/briefing?sample=1")
    settle(screen)
    screen.set_viewport_size({"width": width, "height": height})
    screen.get_by_role("link", name="Present", exact=True).click()
    settle(screen)
    screen.keyboard.press("ArrowRight")
    counted = screen.get_by_text(re.compile(r"^2 of \d+$"))
    expect(counted).to_be_visible()
    last, alone = int(counted.inner_text().split()[-1]), 0
    for place in range(2, last + 1):
        expect(screen.get_by_text(f"{place} of {last}", exact=True)).to_be_visible()
        settle(screen)
        found = screen.evaluate(PLACED)
        assert found["apart"], (place, found)
        assert all(end <= found["bar"] for end in found["ends"]), (place, found)
        if found["pictures"]:
            assert found["type"] >= 0.026 * height, (place, found)
        for top, bottom in found["pictures"]:
            assert bottom - top >= 0.3 * height, (place, found)
            if len(found["ends"]) == 1:  # nothing beside it: the picture has the rest of the slide
                alone += 1
                assert bottom >= 0.78 * height, (place, found)
        screen.keyboard.press("ArrowRight")
    assert alone >= 3


NO_SCRIPTS_OF_OURS = """
const made = URL.createObjectURL;
URL.createObjectURL = blob => (blob.type ?? '').includes('javascript') ? 'blob:none' : made.call(URL, blob);
"""


def test_a_slide_comes_to_a_browser_that_runs_none_of_our_scripts(empty_server: Server, screen: Page) -> None:
    look_round(empty_server, screen)
    screen.add_init_script(NO_SCRIPTS_OF_OURS)
    screen.goto(f"{empty_server.url}/present?sample=1&id=3")
    expect(screen.get_by_role("heading", name="Review board, February 2010")).to_be_visible(timeout=60_000)
    screen.get_by_role("button", name="Next").click()
    expect(screen.get_by_role("heading", name="Our 60 minutes")).to_be_visible()
