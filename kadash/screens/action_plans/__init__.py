"""The screens of customer action plans."""
