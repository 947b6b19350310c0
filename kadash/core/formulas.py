"""Text that a spreadsheet would run as a formula."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def unescaped(text: str) -> str:
    """Return text without the apostrophe that ``spreadsheet.escaped`` put before it."""
    return text[1:] if text.startswith("'") and text[1:].startswith(FORMULA_STARTS) else text
