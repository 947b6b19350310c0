"""Tables that this program exported, when they come back: everything in them arrives, nothing comes twice."""
