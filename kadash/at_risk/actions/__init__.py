"""Writes of the at-risk room: judgments, repairs of a worksheet, scenarios."""
