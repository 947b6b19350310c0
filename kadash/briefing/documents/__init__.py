"""A briefing as PowerPoint and as PDF."""
