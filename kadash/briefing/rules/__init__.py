"""Pure calculation: plan, narratives and slides of a briefing."""
