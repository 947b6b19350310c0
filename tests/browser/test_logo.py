"""The utility's logo on the settings page, as a person puts it there: chosen, used, taken away, put back."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kadash.core.database import Database
from kadash.core.logo import Logo, read_logo
from tests.browser.conftest import Server, settle
from tests.core.test_logo import picture

pytestmark = pytest.mark.browser


def stored(server: Server) -> Logo:
    with Database(server.database_url).reading() as session:
        return read_logo(session)


def test_a_logo_is_chosen_used_removed_and_put_back(
    empty_server: Server, screen: Page, tmp_path: Path
) -> None:
    file = tmp_path / "our logo.png"
    file.write_bytes(picture(size=(300, 100)))
    screen.goto(f"{empty_server.url}/settings")
    settle(screen)
    use = screen.get_by_role("button", name="Use this logo")
    expect(use).to_be_disabled()  # nothing is chosen yet
    screen.locator('input[type=file][accept*=".png"]').set_input_files(str(file))
    expect(use).to_be_enabled()
    assert stored(empty_server).png == ""  # choosing alone stores nothing
    use.click()
    settle(screen)
    shown = screen.locator("[data-testid=stImage] img")
    expect(shown).to_be_visible()
    assert shown.evaluate("image => [image.naturalWidth, image.naturalHeight]") == [300, 100]
    assert stored(empty_server).png != ""
    screen.get_by_role("button", name="Remove it").click()
    settle(screen)
    expect(shown).to_have_count(0)
    assert stored(empty_server).png == ""
    screen.get_by_role("button", name="Put the one before back").click()
    settle(screen)
    expect(shown).to_be_visible()
    assert stored(empty_server).png != ""


def test_what_is_no_picture_is_refused_in_a_sentence(
    empty_server: Server, screen: Page, tmp_path: Path
) -> None:
    before = stored(empty_server).png
    file = tmp_path / "not a logo.png"
    file.write_bytes(b"no picture at all")
    screen.goto(f"{empty_server.url}/settings")
    settle(screen)
    screen.locator('input[type=file][accept*=".png"]').set_input_files(str(file))
    use = screen.get_by_role("button", name="Use this logo")
    expect(use).to_be_enabled()
    use.click()
    settle(screen)
    expect(screen.locator("[data-testid=stAlert]").first).to_contain_text("neither a PNG nor a JPEG")
    assert stored(empty_server).png == before
