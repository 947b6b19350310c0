"""Documents that quote all rooms below: the business plan and letters."""
