"""Outside facts as data: each with id, version and source."""
