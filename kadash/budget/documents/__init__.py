"""Documents of a budget: PDF and workbook."""
