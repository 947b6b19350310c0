"""The slides of the work with the accounts say what the pages of engagement say."""

from pathlib import Path

import pytest

from kadash.briefing.queries.engaged import engaged
from kadash.briefing.queries.facts import collect
from kadash.briefing.rules.engaged import NOT_ASKED
from kadash.briefing.rules.engagement_slides import SLIDES
from kadash.briefing.rules.plan import Plan, Section
from kadash.briefing.rules.slides import build
from kadash.core.database import Database
from kadash.engagement.queries.kept import kept_on_time
from kadash.engagement.queries.planning import program
from kadash.engagement.queries.relationships import picture
from kadash.sample import TODAY
from kadash.screens.engagement.home import sentence
from kadash.screens.engagement.plans import sentence as planning_sentence
from tests.conftest import copied


@pytest.fixture(scope="module")
def sample(sample_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Database:
    return copied(sample_template, tmp_path_factory.mktemp("engaged") / "sample.db")


def test_the_sample_is_told_as_on_the_pages(sample: Database) -> None:
    plan = Plan(tuple(Section(kind) for kind in ("silence", "promises", "joint_planning")))
    with sample.reading() as session:
        facts = collect(session, as_of=TODAY, kinds=plan.kinds)
        on_page = sentence(picture(session, today=TODAY))
        kept, joint = kept_on_time(session, today=TODAY), program(session, today=TODAY)
    silence, promises, planning = build(facts, plan, title="Q").slides
    assert on_page.startswith(f"{silence.title};")
    assert silence.grid is not None
    assert silence.grid.rows[0][0] == "Summit Plastics"
    assert promises.title.startswith(f"{kept.text} promises of the last 12 months")
    assert planning_sentence(joint).startswith(f"{planning.title};")
    assert planning.grid is not None
    assert len(planning.grid.rows) == 10


def test_what_no_section_shows_is_not_read(sample: Database) -> None:
    with sample.reading() as session:
        assert engaged(session, as_of=TODAY, kinds={"exposure", "budget"}) == NOT_ASKED
        one = engaged(session, as_of=TODAY, kinds={"promises"})
    assert (one.silences, one.planning, one.promises is None) == (None, None, False)


def test_an_empty_database_says_that_nothing_is_known(database: Database) -> None:
    with database.reading() as session:
        facts = collect(session, as_of=TODAY, kinds=set(SLIDES))
    plan = Plan(tuple(Section(kind) for kind in SLIDES))
    assert [slide.title for slide in build(facts, plan, title="Q").slides] == [
        "No account is known yet", "No promise is on record yet", "No account is known yet",
    ]  # fmt: skip
