"""Makers of files in the forms that systems export; every value is invented."""
