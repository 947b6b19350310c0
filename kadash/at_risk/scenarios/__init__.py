"""What-ifs that somebody kept, by name."""
