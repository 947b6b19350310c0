"""The upload engine: read, recognize, map, check, compare, load, undo. It knows no room."""
