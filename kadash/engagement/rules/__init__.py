"""Pure calculation: silence, contact maps, promises, news; ``today`` is an argument."""
