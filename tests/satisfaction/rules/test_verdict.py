"""Whether the index really changed, in one sentence that never calls chance a rise or a fall."""

from dataclasses import replace

import pytest

from kadash.satisfaction.rules.movement import Basis, Change
from kadash.satisfaction.rules.verdict import (
    NOTHING,
    Verdict,
    basis,
    beside_picture,
    in_brief,
    sentence,
    way,
    written,
)

UNTOLD = Change(Basis.PAIRED, 17, 19.6, -26.6, 65.8, 0.38)
RISE = Change(Basis.PAIRED, 17, 45.8, 0.3, 91.2, 0.049)
FALL = Change(Basis.PAIRED, 12, -40.2, -70.4, -10.0, 0.01)
TREND = Change(Basis.SLOPE, 21, 29.3, 8.6, 50.1, 0.008)
NO_TREND = Change(Basis.SLOPE, 21, 4.9, -16.4, 26.2, 0.63)
ROSE = "over the 6 waves since Spring 2007 satisfaction rose by 29 points a year, more than chance would do."
NONE = "over the 6 waves since Spring 2007 no trend can be told from chance."
UNCLEAR = "The step from Spring 2009 to Fall 2009 can't be told from chance"
FELL = "Satisfaction fell by 40 points from Spring 2009 to Fall 2009, more than chance would do"
FALL_2009 = Verdict("Fall 2009", "Spring 2009", "Spring 2007", 6, 727.8, 740.7, UNTOLD, TREND)


@pytest.mark.parametrize(
    ("step", "long", "says"),
    [
        (UNTOLD, TREND, f"{UNCLEAR}, but {ROSE}"),
        (RISE, TREND, f"{FELL.replace('fell by 40', 'rose by 46')}, and {ROSE}"),
        (FALL, TREND, f"{FELL}, but {ROSE}"),
        (
            UNTOLD,
            NO_TREND,
            f"{UNCLEAR}, and over the 6 waves since Spring 2007 no trend can be told from chance.",
        ),
        (FALL, NO_TREND, f"{FELL}, but {NONE}"),
        (NOTHING, NOTHING, "Too few answered to compare Fall 2009 with Spring 2009."),
        (UNTOLD, NOTHING, f"{UNCLEAR}."),
    ],
)
def test_one_sentence_for_step_and_trend(step: Change, long: Change, says: str) -> None:
    assert sentence(replace(FALL_2009, step=step, long=long)) == says


def test_a_title_says_the_same_in_a_few_words() -> None:
    assert in_brief(FALL_2009) == "up 29 a year over 6 waves, last step unclear"
    told = replace(FALL_2009, step=FALL, long=NO_TREND)
    assert in_brief(told) == "no clear trend over 6 waves, last step down 40"
    assert in_brief(Verdict("Fall 2009")) == ""


def test_first_and_open_waves_say_so() -> None:
    assert sentence(Verdict("Fall 2009")) == "This is the first wave: nothing to compare with yet."
    assert sentence(replace(FALL_2009, open="Fall 2009")) == (
        "Fall 2009 is confidential and still open: it is compared when it is closed."
    )


def test_it_says_on_which_accounts_each_stands() -> None:
    assert basis(FALL_2009) == (
        "Last step: +20 points (95% interval -27 to +66) among the 17 accounts that answered both."
        " Long trend: +29 points a year (95% interval +9 to +50) among the 21 accounts that answered three"
        " waves or more."
    )
    whole = Change(Basis.WHOLE, 9, 12.0, -5.0, 29.0, 0.2)
    assert basis(replace(FALL_2009, step=whole, long=Change(Basis.NONE, 0))) == (
        "Last step: +12 points (95% interval -5 to +29) between the waves as wholes, 9 or more answers each."
    )


def test_the_picture_is_no_third_answer() -> None:
    assert beside_picture(FALL_2009) == (
        "Each mark is the mean of all who answered that wave, so 728 to 741 (+13) is partly other accounts;"
        " the 17 that answered both moved by +20."
    )
    whole = replace(FALL_2009, step=replace(UNTOLD, basis=Basis.WHOLE))
    assert beside_picture(whole) == ""


def test_chance_is_written_neither_as_a_rise_nor_as_a_fall() -> None:
    assert [written(change) for change in (UNTOLD, RISE, FALL, TREND, NO_TREND)] == [
        "Unclear", "+46", "-40", "+29 a year", "Unclear",
    ]  # fmt: skip
    assert written(Change(Basis.NONE, 2)) == ""
    assert [way(change) for change in (UNTOLD, RISE, FALL, Change(Basis.PAIRED, 9, 0.0))] == [0, 1, -1, 0]
