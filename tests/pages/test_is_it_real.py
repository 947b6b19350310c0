"""Is the change real? Screen, picture, slide and export give one answer, from one value."""

import json

import pytest

from kadash.briefing.queries.facts import collect
from kadash.briefing.rules.program_slides import satisfaction as slide_of
from kadash.core.database import Database
from kadash.core.export import Request, as_json
from kadash.sample import TODAY
from kadash.satisfaction import queries
from kadash.satisfaction.exports import export_satisfaction
from kadash.satisfaction.rules.verdict import Verdict, basis, beside_picture, sentence
from tests.pages.conftest import Open, said


def verdict_of(database: Database) -> Verdict:
    with database.reading() as session:
        later = [wave for wave in queries.waves(session) if wave.responses][-1]
        return queries.verdict(session, later=later)


def test_all_four_places_agree(opened: Open, sample_database: Database) -> None:
    found = verdict_of(sample_database)
    assert (found.earlier, found.later, found.waves, found.step.n) == ("Spring 2009", "Fall 2009", 6, 17)
    app = opened("satisfaction")
    text = said(app).replace("\\", "")
    assert f"**Is the change real?** {sentence(found)}" in text
    assert basis(found) in text
    assert beside_picture(found) in text
    (card,) = [metric for metric in app.metric if metric.label == "Since Spring 2009"]
    assert card.value == "Unclear"  # +20 in large type would read as a rise
    assert "+20 points among the 17 accounts that answered both can't be told from chance" in text
    with sample_database.reading() as session:
        facts = collect(session, as_of=TODAY)
        slide = slide_of(facts)
        stored = json.loads(as_json(export_satisfaction(session, Request(as_of=TODAY))))
    assert facts.verdict == found
    assert slide.title == ("741 of 1,000 points: up 29 a year over 6 waves, last step unclear")
    assert slide.text == sentence(found)
    assert {figure.label: figure.text for figure in slide.figures}["Since Spring 2009"] == "Unclear"
    assert stored["verdict"] == sentence(found)
    row = next(r for r in stored["rows"] if r["wave"] == "Fall 2009" and r["measure"] == "overall")
    assert (row["compared_with"], row["change_accounts"], row["change_told"]) == ("Spring 2009", 17, False)
    assert row["change"] == pytest.approx(found.step.difference, abs=0.005)
    assert (row["trend_told"], row["trend_accounts"]) == (True, 21)
    assert row["trend"] == pytest.approx(found.long.difference, abs=0.005)


def test_an_earlier_wave_is_judged_by_what_was_known_then(opened: Open, sample_database: Database) -> None:
    with sample_database.reading() as session:
        second = queries.waves(session)[1]
        found = queries.verdict(session, later=second)
    assert found.waves == 2
    assert sentence(found) == "The step from Spring 2007 to Fall 2007 can't be told from chance."
    text = said(opened("satisfaction", wave="Fall 2007")).replace("\\", "")
    assert sentence(found) in text
    assert "29 points a year" not in text
