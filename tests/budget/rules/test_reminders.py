from decimal import Decimal

from kadash.budget.rules import reminders
from kadash.budget.rules.lines import Line
from tests.budget import example


def test_what_the_2009_example_forgot():
    assert [reminder.what for reminder in reminders.forgotten(example.lines())] == [
        "Travel to out-of-area accounts",
        "Travel for conferences",
        "Training",
        "Contacts, counted",
        "Customer action plans",
    ]


def test_an_empty_budget_is_reminded_of_everything():
    assert reminders.forgotten([]) == list(reminders.REMINDERS)


def test_counting_contacts_answers_the_question():
    visits = Line("v", "Visits", quantity=Decimal(240), unit_cost_cents=Decimal(1500))
    assert "Contacts, counted" not in [reminder.what for reminder in reminders.forgotten([visits])]


def test_a_number_without_a_cost_counts_nothing():
    for known in ({"quantity": Decimal(240)}, {"unit_cost_cents": Decimal(1500)}):
        line = Line("v", "Visits", **known)
        assert "Contacts, counted" in [reminder.what for reminder in reminders.forgotten([line])]
