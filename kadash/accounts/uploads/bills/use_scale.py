"""Use under a line that counts in thousands (“In thousands” above the table): brought to units, or asked."""

from kadash.intake import values
from kadash.intake.types import Context, Question, Typed

KEY = "use_scale"
AS_IT_STANDS = "as it stands"


def times(typed: Typed, context: Context) -> tuple[int, tuple[Question, ...], tuple[str, ...]]:
    """Return how many units of use one is, the question whether a line above says so, and what was said.

    A header or a column with a unit of its own multiple (``kWh (000s)``) counts more than the line.
    """
    name = typed.header("usage")
    unit = values.unit_in_header(name or "") or ""
    found = values.use_scale_above(cell for line in typed.body.preamble for cell in line)
    if name is None or found is None or "usage_unit" in typed.frame or " " in unit:
        return 1, (), ()
    line, many, sure = found
    counted = f"in {'thousands' if many == 1000 else 'millions'}"
    answer = counted if sure else context.answers.get(KEY)
    if answer == counted:
        return many, (), (f"The use in “{name}” is counted {counted} (“{line}”): it was brought to units.",)
    if answer == AS_IT_STANDS:
        return 1, (), ()
    text = f"A line above the table says “{line}”. Is the use in “{name}” counted {counted}, too?"
    return 1, (Question(KEY, text, (counted, AS_IT_STANDS)),), ()
