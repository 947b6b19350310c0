"""Frames become plotly figures, for the screen and for documents."""
