"""Documents of an assessment."""
