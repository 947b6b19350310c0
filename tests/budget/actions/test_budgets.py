from decimal import Decimal

import pytest

from kadash.budget.actions import budgets as actions
from kadash.budget.queries import budgets as queries
from kadash.budget.rules.edits import ChangedLine, Edits, LinesClash, NewLine
from kadash.budget.rules.status import Status
from kadash.budget.tables import Actual
from kadash.core.errors import Clash, Invalid, Locked, NotAllowed, NotFound
from kadash.roadmap import queries as roadmap
from tests.budget.example import FIXED, SERVICES, SUPPLIES, dollars
from tests.cli import DATA, load


def sheet(database, budget_id):
    with database.reading() as session:
        return queries.sheet(session, budget_id=budget_id)


def row(database, budget_id, key):
    return next(found for found in sheet(database, budget_id).rows if found.key == key)


def change(database, person, budget_id, key, version=None, **values):
    found = row(database, budget_id, key)
    edit = ChangedLine(found.id, version or found.version, values)
    actions.save_lines(database, person, budget_id=budget_id, edits=Edits(changed=(edit,)))


def approve(database, manager, leader, budget_id):
    actions.move_on(database, manager, budget_id=budget_id, version=1, to=Status.SUBMITTED)
    actions.move_on(database, leader, budget_id=budget_id, version=2, to=Status.APPROVED)


def test_the_2009_example_comes_out_of_the_database(database, draft):
    found = sheet(database, draft)
    summary = found.summary
    assert found.name == "Key accounts 2009, version 1 (draft)"
    assert summary.totals == {SUPPLIES: dollars(10450), SERVICES: dollars(44150), FIXED: dollars(0)}
    assert summary.grand == dollars(54600)
    assert summary.orphan == dollars(3650)
    assert round(summary.orphan_share * 100, 1) == Decimal("6.7")
    assert [line.account_code for line, _ in summary.orphans][:2] == ["03-45", "02-15"]
    assert [line.account_code for line in summary.without_amount] == ["02-33", "05-39"]
    codes = {line.key: line.account_code for line in summary.lines}
    assert {codes[piece.key]: piece.cents for piece in summary.pieces if piece.node == "F.1.1"} == {
        "03-99": dollars(27600),
        "03-21": dollars(2500),
        "03-37": dollars(1000),
    }
    assert summary.unfunded == {}
    with database.reading() as session:
        assert roadmap.titles(session)["F.1.1.a"] == ""


def test_grid_edits_add_change_remove_reorder(database, manager, draft):
    postage = row(database, draft, "03-11")
    edits = Edits(
        added=(
            NewLine(
                "visits",
                {"description": " Visits ", "quantity": Decimal(240), "unit_cost_cents": Decimal(1250)},
            ),
        ),
        changed=(ChangedLine(postage.id, 1, {"amount_cents": 25000, "serves": "(2) G.1"}),),
        removed=((row(database, draft, "03-18").id, 1),),
        order=("visits", "03-11"),
    )
    actions.save_lines(database, manager, budget_id=draft, edits=edits)
    found = sheet(database, draft)
    assert [line.key for line in found.rows[:3]] == ["visits", "03-11", "02-11"]
    assert found.summary.grand == dollars(54600 + 3000 + 150 - 50)
    assert found.rows[0].description == "Visits"
    with database.reading() as session:
        assert {"G", "G.1"} <= set(roadmap.titles(session))
        (gone,) = queries.rows(session, budget_id=draft, voided=True)
    actions.restore_line(database, manager, id=gone.id)
    assert sheet(database, draft).summary.grand == dollars(54600 + 3000 + 150)


def test_two_people_on_one_line_lose_nothing(database, manager, draft):
    change(database, manager, draft, "03-45", amount_cents=220000)
    other = ChangedLine(row(database, draft, "03-45").id, 1, {"amount_cents": 250000, "note": "two phones"})
    fresh = ChangedLine(row(database, draft, "03-11").id, 1, {"amount_cents": 11100})
    with pytest.raises(LinesClash) as clash:
        actions.save_lines(database, manager, budget_id=draft, edits=Edits(changed=(fresh, other)))
    (line,) = clash.value.lines
    assert (line.label, line.version) == ("Telephone", 2)
    assert line.differences == {"amount_cents": (220000, 250000), "note": (None, "two phones")}
    assert clash.value.differences["Telephone: Amount"] == (220000, 250000)
    assert row(database, draft, "03-11").amount_cents == 10000  # all or nothing
    keep_theirs = ChangedLine(line.id, line.version, {"note": "two phones"})
    actions.save_lines(database, manager, budget_id=draft, edits=Edits(changed=(fresh, keep_theirs)))
    saved = row(database, draft, "03-45")
    assert (saved.amount_cents, saved.note, saved.version) == (220000, "two phones", 3)


def test_different_lines_do_not_clash_and_equal_values_neither(database, manager, draft):
    change(database, manager, draft, "03-45", amount_cents=220000)
    change(database, manager, draft, "03-11", version=1, amount_cents=1)
    change(database, manager, draft, "03-45", version=1, amount_cents=220000)
    assert row(database, draft, "03-45").version == 2


def test_a_line_that_a_colleague_removed(database, manager, draft):
    telephone = row(database, draft, "03-45")
    actions.save_lines(database, manager, budget_id=draft, edits=Edits(removed=((telephone.id, 1),)))
    edit = ChangedLine(telephone.id, 1, {"amount_cents": 5})
    with pytest.raises(LinesClash) as clash:
        actions.save_lines(database, manager, budget_id=draft, edits=Edits(changed=(edit,)))
    assert clash.value.lines[0].differences == {"amount_cents": (200000, 5), "voided": (True, False)}


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"serves": "lunch"}, "is not a reference"),
        ({"serves": "A 50%, B 20%"}, "add up"),
        ({"parent_key": "03-45"}, "part of itself"),
        ({"quantity": Decimal("NaN")}, "not a number"),
    ],
)
def test_what_cannot_be_saved(database, manager, draft, values, said):
    with pytest.raises(Invalid, match=said):
        change(database, manager, draft, "03-45", **values)
    assert row(database, draft, "03-45").version == 1


def test_submitted_approved_revised_compared(database, manager, leader, draft, program_id):
    approve(database, manager, leader, draft)
    with pytest.raises(Locked, match="start a new version"):
        change(database, manager, draft, "03-45", amount_cents=1)
    second = actions.start_budget(database, manager, program_id=program_id, fiscal_year=2009, based_on=draft)
    change(database, manager, second, "03-45", amount_cents=300000)
    assert sheet(database, second).summary.grand == dollars(55600)
    with database.reading() as session:
        assert queries.in_force(session, program_id=program_id, year=2009).id == draft
        assert [b.number for b in queries.budgets(session, program_id=program_id)] == [2, 1]
    approve(database, manager, leader, second)
    assert sheet(database, draft).budget.status == "superseded"
    with database.reading() as session:
        assert queries.in_force(session, program_id=program_id, year=2009).id == second
        assert [event.what for event in queries.events(session, budget_id=second)] == [
            "approved",
            "submitted",
        ]


def test_returned_with_a_comment(database, manager, leader, draft):
    actions.move_on(database, manager, budget_id=draft, version=1, to=Status.SUBMITTED)
    with pytest.raises(Locked, match="take it back"):
        change(database, manager, draft, "03-45", amount_cents=1)
    with pytest.raises(Invalid, match="Say what should change"):
        actions.move_on(database, leader, budget_id=draft, version=2, to=Status.RETURNED, comment=" ")
    actions.move_on(database, leader, budget_id=draft, version=2, to=Status.RETURNED, comment="No phones")
    change(database, manager, draft, "03-45", amount_cents=0)
    actions.move_on(database, manager, budget_id=draft, version=3, to=Status.SUBMITTED)
    actions.move_on(database, manager, budget_id=draft, version=4, to=Status.DRAFT)
    with database.reading() as session:
        history = [
            (event.what, event.comment, event.person) for event in queries.events(session, budget_id=draft)
        ]
    assert history == [
        ("taken back", None, manager.name),
        ("submitted", None, manager.name),
        ("returned", "No phones", leader.name),
        ("submitted", None, manager.name),
    ]


def test_a_small_correction_is_noted_not_faked_as_a_rejection(database, manager, leader, draft):
    telephone = row(database, draft, "03-45")
    edit = {"id": telephone.id, "version": 1, "values": {"account_code": "03-46"}, "reason": "typing error"}
    with pytest.raises(Locked, match="Only a submitted"):
        actions.correct_line(database, leader, **edit)
    actions.move_on(database, manager, budget_id=draft, version=1, to=Status.SUBMITTED)
    with pytest.raises(Invalid, match="needs a reason"):
        actions.correct_line(database, leader, **{**edit, "reason": " "})
    actions.correct_line(database, leader, **edit)
    assert row(database, draft, "03-45").account_code == "03-46"
    found = sheet(database, draft)
    assert (found.budget.status, found.budget.version) == ("submitted", 2)
    with database.reading() as session:
        newest = queries.events(session, budget_id=draft)[0]
    assert (newest.what, newest.comment) == (
        "corrected",
        "Telephone: Account code 03-45 → 03-46. typing error",
    )


def test_steps_that_do_not_exist(database, manager, leader, program_id, draft):
    with pytest.raises(Locked, match="cannot become approved"):
        actions.move_on(database, leader, budget_id=draft, version=1, to=Status.APPROVED)
    with pytest.raises(Clash):
        actions.move_on(database, manager, budget_id=draft, version=7, to=Status.SUBMITTED)
    empty = actions.start_budget(database, manager, program_id=program_id, fiscal_year=2010)
    with pytest.raises(Invalid, match="without lines"):
        actions.move_on(database, manager, budget_id=empty, version=1, to=Status.SUBMITTED)
    with pytest.raises(NotFound):
        actions.start_budget(database, manager, program_id=999, fiscal_year=2010)
    with pytest.raises(Invalid, match="not a fiscal year"):
        actions.start_budget(database, manager, program_id=program_id, fiscal_year=20)
    with pytest.raises(Invalid, match="needs a name"):
        actions.add_program(database, manager, name=" ")


def test_a_draft_is_removed_and_its_number_not_used_again(database, manager, draft, program_id):
    actions.remove_draft(database, manager, budget_id=draft, version=1)
    with database.reading() as session:
        assert queries.budgets(session) == []
        assert queries.in_force(session, program_id=program_id, year=2009) is None
        assert [event.what for event in queries.events(session, budget_id=draft)] == ["removed"]
    with pytest.raises(NotFound):
        actions.remove_draft(database, manager, budget_id=draft, version=2)
    second = actions.start_budget(database, manager, program_id=program_id, fiscal_year=2009)
    assert sheet(database, second).budget.number == 2


def test_a_file_after_a_removed_draft_begins_a_version_of_its_own(database, manager):
    load(database, DATA / "budget_2009_lines.csv")
    with database.reading() as session:
        (first,) = queries.budgets(session)
    actions.remove_draft(database, manager, budget_id=first.id, version=first.version)
    load(database, DATA / "budget_2009_lines.csv")
    with database.reading() as session:
        assert [budget.number for budget in queries.budgets(session)] == [2]


def test_only_a_draft_can_be_removed(database, manager, leader, draft):
    actions.move_on(database, manager, budget_id=draft, version=1, to=Status.SUBMITTED)
    with pytest.raises(Locked, match="is submitted"):
        actions.remove_draft(database, manager, budget_id=draft, version=2)
    actions.move_on(database, leader, budget_id=draft, version=2, to=Status.APPROVED)
    with pytest.raises(Locked, match="is approved"):
        actions.remove_draft(database, manager, budget_id=draft, version=3)
    with pytest.raises(Clash):
        actions.remove_draft(database, manager, budget_id=draft, version=2)


def test_who_may(database, manager, representative, leader, reader, draft, program_id):
    for person in (representative, leader, reader, None):
        with pytest.raises(NotAllowed):
            change(database, person, draft, "03-45", amount_cents=1)
        with pytest.raises(NotAllowed):
            actions.start_budget(database, person, program_id=program_id, fiscal_year=2010)
        with pytest.raises(NotAllowed):
            actions.remove_draft(database, person, budget_id=draft, version=1)
        with pytest.raises(NotAllowed):
            actions.move_on(database, person, budget_id=draft, version=1, to=Status.SUBMITTED)
        with pytest.raises(NotAllowed):
            actions.add_program(database, person, name="Conservation")
        with pytest.raises(NotAllowed):
            actions.assign_actual(database, person, id=1, version=1, line_key=None)
    for person in (representative, reader, None):
        with pytest.raises(NotAllowed):
            actions.move_on(database, person, budget_id=draft, version=1, to=Status.APPROVED)
        with pytest.raises(NotAllowed):
            actions.note(database, person, budget_id=draft, comment="x")


def test_actuals_by_fiscal_month_and_assigned_by_hand(database, manager, draft, program_id):
    from datetime import date

    with database.writing(manager) as session:
        for code, cents, day in (
            ("02-11", 9000, date(2008, 8, 3)),
            ("99", 500, date(2009, 6, 30)),
            ("99", 1, None),
        ):
            session.add(
                Actual(
                    program_id=program_id, fiscal_year=2009, account_code=code, amount_cents=cents, day=day
                )
            )
    with database.reading() as session:
        spent = queries.spending(session, program_id=program_id, year=2009, first_month=7)
        stray = queries.actuals(session, program_id=program_id, year=2009)[1]
    assert [entry.month for entry in spent] == [2, 12, None]
    actions.assign_actual(database, manager, id=stray.id, version=1, line_key="03-99")
    with database.reading() as session:
        spent = queries.spending(session, program_id=program_id, year=2009, first_month=7)
    assert [entry.line for entry in spent] == [None, "03-99", None]
    with pytest.raises(Clash):
        actions.assign_actual(database, manager, id=stray.id, version=1, line_key=None)


def test_programs_side_by_side(database, manager, draft, program_id):
    other = actions.add_program(database, manager, name="Mid-market accounts", customers=3000)
    budget_id = actions.start_budget(database, manager, program_id=other, fiscal_year=2009)
    line = NewLine("all", {"description": "Program budget", "amount_cents": 700000})
    actions.save_lines(database, manager, budget_id=budget_id, edits=Edits(added=(line,)))
    actions.add_program(database, manager, name="Without a budget")
    with database.reading() as session:
        rows = queries.side_by_side_in(session, year=2009)
    assert [(row.name, row.cents, row.customers) for row in rows] == [
        ("Key accounts", dollars(54600), 20),
        ("Mid-market accounts", dollars(7000), 3000),
    ]
    found = actions.change_program(database, manager, id=other, version=1, name="Mid-market", customers=2900)
    assert found.version == 2
