"""One person of each role signs in, in a real browser, and sees their product: pages, deeds, exports."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from kadash.core.actions import add_person
from kadash.core.people import LOCAL_MANAGER, Person
from kadash.core.roles import Action, may
from tests.browser.conftest import Server, settle
from tests.browser.provider import Provider, provider
from tests.browser.signed import guarded, sign_in
from tests.conftest import copied
from tests.roles import OWN, PEOPLE

pytestmark = pytest.mark.browser
ENTRIES = [
    "Overview", "Today", "Engagement", "Cases", "At risk", "Accounts", "Satisfaction", "Program", "Teams",
    "Strategy", "Business plan", "Launch", "Letters", "Relaunch", "Self-assessment", "Action plans", "Goals",
    "Budget", "Peers", "Uploads", "Briefing", "Settings",
]  # fmt: skip
# What shows at once who may do what, by address. The first account of the sample is Avery Cole's.
SHOWN: dict[str, dict[str, Action]] = {
    "account?id=1": {
        "Save the judgment": Action.EDIT_MOBILITY,
        "Open the follow-up": Action.EDIT_SATISFACTION,
    },
    "briefing": {"New briefing": Action.EDIT_BRIEFING},
    "budget": {"New version or year": Action.EDIT_BUDGET},
    "goals": {"Add a goal, objective or measure": Action.EDIT_GOALS},
    "self_assessment": {"Sign off": Action.SIGN_ASSESSMENT, "Discard": Action.EDIT_ASSESSMENT},
    "settings?part=People": {"Add a person": Action.EDIT_PEOPLE},
}


@pytest.fixture(scope="module")
def identity() -> Iterator[Provider]:
    with provider() as found:
        yield found


@pytest.fixture(scope="module")
def server(
    identity: Provider, sample_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("roles")
    database = copied(sample_template, folder / "kadash.db")
    for person in PEOPLE:
        add_person(database, LOCAL_MANAGER, name=person.name, email=person.email or "", role=person.role)
    with guarded(database, identity, folder) as found:
        yield found


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.role)
def test_a_person_sees_their_product(
    server: Server, screen: Page, identity: Provider, person: Person
) -> None:
    identity.email = person.email or ""
    sign_in(screen, server, "/accounts")
    expect(screen.get_by_role("heading", name="The accounts we look after")).to_be_visible()
    assert screen.get_by_test_id("stSidebarNavLink").locator("p").all_text_contents() == ENTRIES
    expect(screen.get_by_test_id("stSidebar").get_by_text(f"{person.name}, {person.role}")).to_be_visible()
    with screen.expect_download() as coming:
        screen.locator(".st-key-accounts-csv button").first.click()
    assert len(coming.value.path().read_text(encoding="utf-8-sig").splitlines()) == 22

    for page, deeds in SHOWN.items():
        screen.goto(f"{server.url}/{page}")
        settle(screen)
        for words, action in deeds.items():
            there = screen.get_by_test_id("stMain").get_by_text(words, exact=True).count() > 0
            assert there == may(person, action, owner=OWN), (page, words)
    assert screen.get_by_text("shown to managers only").count() == (not may(person, Action.READ_PEOPLE))

    screen.goto(f"{server.url}/uploads")
    expect(screen.get_by_text("Choose a row for its file and undo.")).to_be_visible()
    settle(screen)
    expect(screen.get_by_test_id("stFileUploader")).to_have_count(1 if may(person, Action.UPLOAD) else 0)
    grid = screen.locator(".st-key-batches").get_by_test_id("stDataFrame")
    grid.click(position={"x": 18, "y": 35 + 17})
    expect(screen.get_by_role("button", name="Original file")).to_be_visible()
    undo = 1 if may(person, Action.UNDO, owner="Dana Reyes") else 0
    expect(screen.get_by_role("button", name="Undo", exact=True)).to_have_count(undo)
