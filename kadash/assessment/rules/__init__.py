"""Pure calculation: what the data proves, where each claim stands, the level, the gap, a departure."""
