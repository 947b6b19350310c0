"""The silence of all accounts: a dot each, days to the right, at-risk revenue as size."""

from collections.abc import Sequence
from math import sqrt

import plotly.graph_objects as go

from kadash.core.figures import dollar_ticks, figure, steps
from kadash.core.money import shown
from kadash.core.palette import Look
from kadash.engagement.queries.relationships import Relationship
from kadash.engagement.rules.silence import LATE

HEIGHT = 300
LARGEST, SMALLEST = 40, 8


def silence(relationships: Sequence[Relationship], look: Look, *, cadence: int) -> go.Figure:
    """Draw days since the last contact against at-risk revenue; late accounts are full, the others open.

    ``cadence`` is the program's, drawn as a line; an account with its own is judged by that.
    """
    picture = figure(look, height=HEIGHT, showlegend=False)
    amounts = [float(relationship.silence.exposure_cents or 0) for relationship in relationships]
    largest = max([1.0, *amounts])  # all may be below zero: accounts that pay less than their power costs
    for late in (False, True):
        rows = [
            relationship for relationship in relationships if (relationship.silence.state == LATE) is late
        ]
        dollars = [float(row.silence.exposure_cents or 0) / 100 for row in rows]
        size = [max(SMALLEST, LARGEST * sqrt(max(0.0, amount * 100 / largest))) for amount in dollars]
        picture.add_scatter(
            x=[row.silence.anybody.days for row in rows],
            y=dollars,
            mode="markers",
            marker={
                "size": size,
                "color": look.bad if late else look.ground,
                "line": {"color": look.bad if late else look.main, "width": 2},
                "opacity": 0.9,
            },
            customdata=[
                (row.name, row.silence.anybody.text, shown(row.silence.exposure_cents, places=0))
                for row in rows
            ],
            hovertemplate="<b>%{customdata[0]}</b><br>%{customdata[1]}<br>%{customdata[2]} at risk"
            "<extra></extra>",
        )
    picture.add_vline(
        x=cadence, line={"color": look.quiet, "width": 1.5, "dash": "dash"},
        annotation={"text": f"{cadence} days", "font": {"color": look.quiet}, "xshift": 8},
        annotation_position="top right",
    )  # fmt: skip
    picture.update_xaxes(title="Days since the last contact", rangemode="tozero")
    dollars = [amount / 100 for amount in amounts]
    low, high, step = steps(max(dollars, default=0.0), lowest=min(dollars, default=0.0))
    room = (high - low) * 0.06  # for the dots
    picture.update_yaxes(
        title="At-risk revenue", range=[low - room, high + room], **dollar_ticks(low, high, step)
    )
    return picture
