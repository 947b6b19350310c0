"""The review-board pack: one briefing value that screen, PPTX and PDF draw."""
