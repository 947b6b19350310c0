"""Slides from facts and plan, against the worked example."""

from dataclasses import replace
from decimal import Decimal

from kadash.at_risk.rules.table import Line, at_risk_table, headline, totals
from kadash.briefing.charts import draw
from kadash.briefing.rules.narrative import Course
from kadash.briefing.rules.plan import QUARTERLY, Plan, Section, Step
from kadash.briefing.rules.slides import build
from kadash.briefing.rules.value import Briefing, Slide
from kadash.core.palette import look
from tests.at_risk.worked_example import lines
from tests.briefing.facts import BUDGET_CENTS, facts, outcome


def one(*sections: Section, audience: str = "named", **changes: object) -> Slide:
    (found,) = built(*sections, audience=audience, **changes).slides
    return found


def built(*sections: Section, audience: str = "named", **changes: object) -> Briefing:
    return build(facts(**changes), Plan(sections), title="Quarter", audience=audience)


def test_a_briefing_says_when_whose_and_of_which_months() -> None:
    found = built(Section("exposure"))
    assert (found.title, found.utility, found.as_of, found.period, found.data_version) == (
        "Quarter", "Harbor Utilities", "February 2, 2010", "January to December 2009", 7,
    )  # fmt: skip
    assert found.facts["at_risk.total"] == "$746,582"
    assert built(Section("exposure"), period=None).period == "not known"


def test_the_agenda_has_the_sections_that_have_a_slide() -> None:
    """Without a briefing before, courses, decisions and steps there is nothing to show for these."""
    found = build(facts(), QUARTERLY, title="Quarter")
    agenda = found.slides[0]
    assert agenda.grid is not None
    assert [row[0] for row in agenda.grid.rows] == [slide.section for slide in found.slides]
    assert "What changed since the last briefing" not in [row[0] for row in agenda.grid.rows]
    assert agenda.title == "Our 40 minutes"  # 60 without 5 of the bridge and 15 of the last three
    assert found.minutes == 40
    assert agenda.grid.rows[0] == ("Agenda", "2")
    assert agenda.grid.right == (False, True)


def test_what_was_asked_last_time() -> None:
    asked = [("question", "Why?", ""), ("decision", "Plan", "done")]
    plan = Plan((Section("last_time"),))
    (slide,) = build(facts(), plan, title="", asked=asked).slides
    assert slide.title == "What you asked last time: 1 of 2 is still open"
    assert slide.grid is not None
    assert slide.grid.rows == (("Question", "Why?", "open"), ("Decision", "Plan", "done"))
    (slide,) = build(facts(), plan, title="", asked=asked[1:]).slides
    assert slide.title == "What you asked last time: all of it is done"
    (slide,) = build(facts(), plan, title="", asked=[asked[0], asked[0]]).slides
    assert slide.title == "What you asked last time: 2 of 2 are still open"
    assert one(Section("last_time")).title == "This is the first briefing: nothing is open from before"


def of_lines(*kept: Line, narrative: str = "") -> tuple[Slide, Slide, Slide]:
    """Return the slides of exposure, accounts and costs for these accounts alone."""
    table = at_risk_table(kept)
    changes = {"table": table, "totals": totals(table), "headline": headline(table, BUDGET_CENTS)}
    ours = {section.kind: section for section in QUARTERLY.sections}
    exposure = Section("exposure", 8, narrative) if narrative else ours["exposure"]
    first, second, third = built(exposure, ours["accounts"], ours["budget"], **changes).slides
    return first, second, third


def test_what_is_not_known_is_no_headline() -> None:
    unjudged = [replace(line, mobility=None) for line in lines()[:3]]
    exposure, accounts, _ = of_lines(*unjudged)
    assert exposure.title == "What we stand to lose is not known yet"
    assert exposure.text.startswith("It takes net revenue and a mobility factor")
    assert accounts.title == "No account has an at-risk revenue yet"
    assert accounts.grid is None
    own, *_ = of_lines(*unjudged, narrative="All told {at_risk.total}.")
    assert own.text == "All told not known."  # what somebody wrote stays as it was written


def test_few_accounts_are_not_called_three() -> None:
    first, second, third = lines()[:3]
    exposure, accounts, _ = of_lines(first, replace(second, mobility=None), replace(third, mobility=None))
    assert exposure.title == ("$185,507 of electric net revenue could go; 2 accounts are not counted yet")
    assert [figure.label for figure in exposure.figures][1] == "Held by the largest"
    assert exposure.text == ""
    assert accounts.title == "What could go, by account: 1 account"
    exposure, accounts, _ = of_lines(first, second, third)
    assert [figure.label for figure in exposure.figures][1] == "Held by the top three"
    assert "The top three hold 100.0%." in exposure.text


def test_an_account_below_cost_is_told_beside_the_sum_that_it_lowers() -> None:
    first, second, third = lines()[:3]
    loss = replace(second, revenue_cents=8_000_00, power_cost_cents=12_000_00, mobility=Decimal("0.5"))
    exposure, *_ = of_lines(first, loss, replace(third, mobility=Decimal(0)))
    assert exposure.title == (
        "$183,507 of electric net revenue could go; 1 account below cost takes $2,000 off"
    )


def test_a_sum_below_zero_does_not_say_that_a_loss_could_go() -> None:
    first, second, third = lines()[:3]
    loss = replace(second, revenue_cents=0, power_cost_cents=1_000_000_00, mobility=Decimal("0.5"))
    exposure, *_ = of_lines(first, loss, replace(third, mobility=Decimal(0)))
    assert exposure.title == (
        "$185,507 of electric net revenue could go at the other accounts; "
        "1 account below cost takes $500,000 off"
    )


def test_what_could_go_with_the_ten_largest() -> None:
    found = one(Section("exposure"))
    assert found.title == "$746,582 of electric net revenue could go"
    assert [figure.text for figure in found.figures] == ["$746,582", "59.6%", "13.7×", "7.3%"]
    assert found.chart is not None
    assert len(found.chart.categories) == 10
    assert found.chart.categories[0] == "Account 1"
    amounts, shares = found.chart.series["At-risk revenue"], found.chart.series["Running share"]
    assert amounts[0] == 185506.83
    assert shares[0] == 24.8  # 185,506.83 ÷ 746,582.04
    assert shares[2] == 59.6
    assert found.source == "electric; January to December 2009; as of February 2, 2010"
    assert one(Section("exposure"), services="").title == "$746,582 of net revenue could go"


def test_no_account_that_can_be_ranked_is_no_chart() -> None:
    table = facts().table
    assert one(Section("exposure"), table=table.iloc[:0]).chart is None


def test_the_accounts_that_hold_most() -> None:
    found = one(Section("accounts"))
    assert found.title == "The 10 accounts that hold most of it"
    assert found.grid is not None
    assert found.grid.rows[0][:2] == ("1", "Account 1")
    assert found.grid.rows[0][3:] == ("$309,178.05", "0.60", "$185,506.83")
    assert found.grid.rows[7][2] == "–"  # the worksheet names no class for rank 8
    assert found.grid.right == (True, False, False, True, True, True)
    by_number = one(Section("accounts"), audience="numbers")
    assert by_number.grid is not None
    assert by_number.grid.rows[0][1] == "No. 001"


def test_courses_of_action_and_the_one_that_is_recommended() -> None:
    plan = Course("Plan", "{budget.total}", "more", "time", recommended=True, why="{at_risk.total} could go")
    found = one(Section("courses", courses=(Course("Go on", "nothing", "none", "none"), plan)))
    assert found.title == "We recommend: Plan"
    assert found.text == "Why: $746,582 could go"
    assert found.grid is not None
    assert found.grid.rows == (("Go on", "nothing", "none", "none"), ("★ Plan", "$54,600", "more", "time"))
    alone = one(Section("courses", courses=(Course("Go on", "a", "b", "c"),)))
    assert (alone.title, alone.text) == ("Courses of action", "")
    assert built(Section("courses")).slides == ()


def test_decisions_and_next_steps() -> None:
    steps = (Step("Keep {at_risk.total}", "Dana", "May"), Step("Call"))
    found = one(Section("decisions", steps=steps))
    assert found.title == "We ask you to decide"
    assert found.grid is not None
    assert found.grid.rows == (("Keep $746,582", "Dana", "May"), ("Call", "–", "–"))
    assert one(Section("next_steps", steps=steps)).title == "What happens next"
    assert built(Section("next_steps")).slides == ()


def test_a_single_step_is_one_line_without_a_table() -> None:
    found = one(Section("decisions", steps=(Step("Keep {at_risk.total}", "Dana", "May"),)))
    assert (found.title, found.text, found.grid) == ("We ask you to decide: Keep $746,582", "Dana, May", None)
    found = one(Section("next_steps", steps=(Step("Call"),)))
    assert (found.title, found.text, found.grid) == ("What happens next: Call", "", None)


def test_a_narrative_stands_under_its_slide_with_the_sections_minutes() -> None:
    found = one(Section("exposure", 8, "{at_risk.total} could go."))
    assert (found.text, found.minutes, found.section) == ("$746,582 could go.", 8, "What we stand to lose")


def test_no_name_is_left_for_an_audience_that_sees_numbers() -> None:
    scenario = outcome(1, "Account 3 grows", growth={3: Decimal("0.1")})
    section = Section("scenarios", narrative="Account 1 first.", scenarios=(1,))
    found = build(facts(scenario), Plan((section,)), title="", audience="numbers")
    (slide,) = found.slides
    assert slide.text == "No. 001 first."
    assert found.facts["scenario.name"] == "No. 003 grows"


def test_sections_of_the_program_have_their_slides() -> None:
    kinds = ("satisfaction", "level", "budget")
    titles = [slide.title for slide in built(*(Section(kind) for kind in kinds)).slides]
    assert titles == [
        "No survey has been held yet",
        "The program has not assessed itself yet",
        "The program costs $54,600 a year; $746,582 is at risk",
    ]


def test_where_all_are_below_cost_the_slide_says_so_and_the_picture_goes_down() -> None:
    first, second, *_ = (replace(each, revenue_cents=0, power_cost_cents=1_000_00) for each in lines()[:2])
    exposure, *_ = of_lines(first, second)
    assert exposure.title == "No electric net revenue would be lost: 2 accounts pay less than power costs"
    assert exposure.chart is not None
    assert (exposure.chart.kind, len(exposure.chart.series)) == ("bars", 1)  # no shares of it
    low, high = draw(exposure.chart, look("light")).layout.yaxis.range
    assert low < min(exposure.chart.series["At-risk revenue"]) < high  # type: ignore[type-var]
