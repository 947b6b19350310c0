"""A chart of a plan on the screen, drawn of the same numbers as in the files."""

import plotly.graph_objects as go

from kadash.core.documents.report import Chart
from kadash.core.figures import figure
from kadash.core.palette import Look

HEIGHT = 240


def columns(chart: Chart, look: Look) -> go.Figure:
    """Draw a report's columns; a missing value is a gap."""
    picture = figure(look, height=HEIGHT, showlegend=len(chart.series) > 1)
    for name, values in chart.series.items():
        picture.add_bar(x=list(chart.categories), y=list(values), name=name, marker_color=look.main)
    picture.update_yaxes(rangemode="tozero", title=chart.unit)
    return picture
