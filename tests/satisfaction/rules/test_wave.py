"""From answers to figures: one small wave worked by hand, identified and confidential."""

from decimal import Decimal

import pandas as pd
import pytest

from kadash.satisfaction.rules.privacy import derivable
from kadash.satisfaction.rules.scales import Scale
from kadash.satisfaction.rules.wave import COMBINED, Marks, RatedQuestion, figures, label, marks, measures

QUESTIONS = [
    RatedQuestion("Overall?", "overall", scale=Scale.parse("1..5")),
    RatedQuestion("Reliability?", "factor", "Reliability", Scale.parse("0..10"), Decimal("0.75")),
    RatedQuestion("Price?", "factor", "Price", Scale.parse("0..10")),
    RatedQuestion("Recommend?", "recommend", scale=Scale.parse("0..10")),
    RatedQuestion("Planned?", "joint_planning"),
    RatedQuestion("Why?", "comment"),
]


def _responses(*rows: tuple[int | None, str, str, str, str, str]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "response_id": range(1, len(rows) + 1),
            "account_id": pd.array([row[0] for row in rows], dtype="Int64"),
            "answers": [
                dict(
                    zip(
                        ["Overall?", "Reliability?", "Price?", "Recommend?", "Planned?"], row[1:], strict=True
                    )
                )
                for row in rows
            ],
        }
    )


WAVE = _responses(
    (1, "5", "10", "4", "10", "Yes"),
    (1, "3", "8", "N/A", "9", "No"),  # a second respondent of account 1
    (2, "4", "6", "6", "7", "No"),
    (3, "2", "4", "2", "0", "No"),
    (None, "1", "2", "0", "6", ""),
    (None, "3", "don't know", "5", "", "No"),
)


def test_marks_by_unit():
    found = marks(QUESTIONS, WAVE)
    frame = found.frame
    assert list(frame.index) == [1, 2, 3, "r5", "r6"]
    assert frame.loc[1, "overall"] == 750.0  # 1000 and 500, averaged
    assert frame.loc[1, "factor:Price"] == 400.0  # the N/A is no zero
    assert frame.loc[1, "nps"] == 100.0
    assert frame.loc[[2, 3, "r5"], "nps"].tolist() == [0.0, -100.0, -100.0]
    assert pd.isna(frame.loc["r6", "recommend"])
    assert frame["joint_planning"].tolist()[:3] == ["yes", "no", "no"]
    assert found.weights == {"factor:Reliability": Decimal("0.75"), "factor:Price": Decimal("0.25")}


def test_figures_by_hand():
    found = marks(QUESTIONS, WAVE)
    table = figures(found, _attributes(found), asked=10, asked_by={}, confidential=False).set_index("measure")
    whole = table[table["attribute"] == ""]
    assert whole.loc["overall", "index"] == pytest.approx((750 + 750 + 250 + 0 + 500) / 5)
    assert whole.loc["overall", ["n", "asked", "rate"]].tolist() == [5, 10, 0.5]
    assert whole.loc["factor:Price", "index"] == pytest.approx((400 + 600 + 200 + 0 + 500) / 5)
    assert pd.isna(whole.loc["factor:Reliability", "index"])  # four answered
    assert whole.loc["factor:Reliability", "n"] == 4
    assert measures(found) == ["overall", "factors", "factor:Reliability", "factor:Price", "recommend", "nps"]


def test_a_net_promoter_score_comes_from_0_to_10_only():
    questions = [RatedQuestion("Recommend?", "recommend", scale=Scale.parse("1..5"))]
    answers = _responses(*[(None, "1", "1", "1", "5", "")] * 6)
    assert measures(marks(questions, answers)) == ["recommend"]


def test_answers_off_the_scale_are_counted_and_left_out():
    answers = _responses((1, "7", "10", "4", "10", "Yes"), (2, "fine", "3", "3", "3", "No"))
    found = marks(QUESTIONS, answers)
    assert found.unreadable == {"Overall?": 2}
    assert found.frame["overall"].isna().all()


def test_the_headline_is_the_overall_question_else_the_factors():
    assert marks(QUESTIONS, WAVE).headline == "overall"
    factors_only = marks(QUESTIONS[1:3], WAVE)
    assert factors_only.headline == "factors"
    # account 2: 600 · 0.75 + 600 · 0.25; account r6 gave only Price
    assert factors_only.per_unit.loc[2] == pytest.approx(600)
    assert factors_only.per_unit.loc["r6"] == pytest.approx(500)
    assert marks([], WAVE).headline is None


def _attributes(found: Marks, **columns: list[object]) -> pd.DataFrame:
    frame = pd.DataFrame(index=found.frame.index)
    for name in ("customer_class", "representative"):
        frame[name] = columns.get(name, [None] * len(frame))
    frame["joint_planning"] = found.frame["joint_planning"]
    return frame


def _class_wave(industrial: int, commercial: int) -> tuple[Marks, pd.DataFrame]:
    n = industrial + commercial
    answers = _responses(*[(i, str(1 + i % 5), "5", "5", "5", "No") for i in range(1, n + 1)])
    found = marks(QUESTIONS[:1], answers)
    classes = ["Industrial"] * industrial + ["Commercial"] * commercial
    return found, _attributes(found, customer_class=classes, representative=["Cole"] * n)


def test_small_groups_of_an_identified_wave_are_left_out_with_their_count():
    found, attributes = _class_wave(9, 4)
    table = figures(
        found, attributes, asked=21, asked_by={("customer_class", "Industrial"): 10}, confidential=False
    )
    classes = table[table["attribute"] == "customer_class"].set_index("group")
    assert classes.loc["Industrial", ["n", "asked"]].tolist() == [9, 10]
    assert classes.loc["Commercial", "n"] == 4
    assert pd.isna(classes.loc["Commercial", "index"])


def test_a_group_of_four_in_a_confidential_wave_cannot_be_worked_out():
    found, attributes = _class_wave(9, 4)
    table = figures(
        found, attributes, asked=21, asked_by={("customer_class", "Industrial"): 10}, confidential=True
    )
    classes = table[table["attribute"] == "customer_class"]
    assert classes[["n", "asked", "rate", "index", "low", "high"]].isna().all(axis=None)
    assert table[table["attribute"] == ""]["n"].tolist() == [13]
    assert "representative" not in set(table["attribute"])  # representatives are never compared
    shown = table.dropna(subset=["index"])
    groups = [
        frozenset(
            attributes.index
            if not row.attribute
            else attributes.index[attributes[row.attribute] == row.group]
        )
        for row in shown.itertuples()
    ]
    assert not derivable(groups)


def test_a_confidential_group_of_five_beside_six_is_shown():
    found, attributes = _class_wave(6, 5)
    table = figures(found, attributes, asked=None, asked_by={}, confidential=True)
    assert table[table["attribute"] == "customer_class"]["n"].tolist() == [5, 6]


def test_a_wave_nobody_answered():
    found = marks(QUESTIONS, _responses())
    table = figures(found, _attributes(found), asked=21, asked_by={}, confidential=False)
    assert table["index"].isna().all()
    assert set(table["n"]) == {0}


def test_labels():
    assert [label(m) for m in ("overall", "factor:Price", "nps")] == [
        "Overall satisfaction",
        "Price",
        "Net promoter score",
    ]


def test_what_is_recommended_counts_promoters_only_on_its_own_scale() -> None:
    """A question on 1 to 5 has no promoters, nor has an overall mark from 0 to 10."""
    ten, five = Scale.parse("0..10"), Scale.parse("1..5")
    questions = [
        RatedQuestion("Recommend?", "recommend", scale=five),
        RatedQuestion("Overall?", "overall", scale=ten),
    ]
    assert "nps" not in marks(questions, WAVE).frame
    assert "nps" in marks([RatedQuestion("Recommend?", "recommend", scale=ten)], WAVE).frame


def test_units_keep_the_order_of_the_answers() -> None:
    responses = _responses((9, "5", "", "", "", ""), (2, "4", "", "", "", ""), (9, "3", "", "", "", ""))
    assert list(marks(QUESTIONS, responses).frame.index) == [9, 2]


def test_combined_factors_are_weighed_over_those_that_a_unit_answered() -> None:
    found = marks([q for q in QUESTIONS if q.part == "factor"], WAVE)
    assert found.headline == COMBINED
    # Account 1: 0.75 × 900 + 0.25 × 400; r6 answered Price alone.
    assert found.per_unit.loc[1] == pytest.approx(775.0)
    assert found.per_unit.loc["r6"] == pytest.approx(500.0)


def test_without_a_mark_there_is_no_headline() -> None:
    found = marks([QUESTIONS[4]], WAVE)
    assert found.headline is None
    assert found.per_unit.isna().all()


def test_a_question_without_a_scale_or_a_measure_gives_no_marks() -> None:
    questions = [
        RatedQuestion("Overall?", "overall"),
        RatedQuestion("Why?", "comment", scale=Scale.parse("1..5")),
    ]
    assert list(marks(questions, WAVE).frame) == ["joint_planning"]
