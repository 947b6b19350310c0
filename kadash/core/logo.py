"""The utility's logo: checked, redrawn so that only its pixels are kept, stored as a setting."""

import base64
import io
from dataclasses import dataclass
from typing import Any

import sqlmodel as sm
from PIL import Image, ImageOps

from kadash.core.errors import Invalid
from kadash.core.tables import Setting

KEY = "logo"
MOST_BYTES = 2_000_000
MOST_PIXELS = 25_000_000
SIZE = (900, 360)
"""The most pixels that are kept, across and down: sharp on a projector, small in the documents."""
SIGNS = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}


@dataclass(frozen=True)
class Logo:
    """A PNG as base64 text with its size in pixels, and the version that a save has to name."""

    png: str = ""
    width: int = 0
    height: int = 0
    version: int = 0
    before: bool = False
    """Whether there was another state (a logo or none) that can be put back."""

    @property
    def content(self) -> bytes:
        return decoded(self.png)


def cleaned(content: bytes) -> Logo:
    """Return a PNG or JPEG redrawn: pixels only, no metadata, at most ``SIZE``. Raises Invalid."""
    if len(content) > MOST_BYTES:
        raise Invalid(
            f"That picture has {len(content) / 1e6:.1f} MB; a logo has at most {MOST_BYTES / 1e6:.0f}. "
            "Nothing was stored. Save it smaller."
        )
    kind = next((kind for sign, kind in SIGNS.items() if content.startswith(sign)), None)
    if kind is None:
        raise Invalid("That is neither a PNG nor a JPEG. Nothing was stored. Save the logo as PNG.")
    try:
        return _drawn_anew(content, kind)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as fault:
        raise Invalid("That picture cannot be read. Nothing was stored. Save it again as PNG.") from fault


def _drawn_anew(content: bytes, kind: str) -> Logo:
    with Image.open(io.BytesIO(content), formats=[kind]) as picture:
        if picture.width * picture.height > MOST_PIXELS:
            raise ValueError("too many pixels")
        upright = ImageOps.exif_transpose(picture).convert("RGBA")
    upright.thumbnail(SIZE)
    clean = Image.new("RGBA", upright.size)
    clean.paste(upright)
    out = io.BytesIO()
    clean.save(out, "PNG", optimize=True)
    return Logo(base64.b64encode(out.getvalue()).decode(), *clean.size)


def read_logo(session: sm.Session) -> Logo:
    """Return the logo that holds; an empty one where there is none."""
    row = session.exec(sm.select(Setting).where(Setting.key == KEY)).one_or_none()
    if row is None:
        return Logo()
    now = row.value.get("now") or {}
    return Logo(**now, version=row.version, before="before" in row.value)


def stored_form(logo: Logo) -> dict[str, Any] | None:
    """Return a logo as the JSON that is stored, None for none."""
    return {"png": logo.png, "width": logo.width, "height": logo.height} if logo.png else None


def decoded(png: str) -> bytes:
    """Return the picture that base64 text holds."""
    return base64.b64decode(png)


def swatch(color: str) -> bytes:
    """Return a small PNG of one color (hex), for a band of it on the screen."""
    out = io.BytesIO()
    Image.new("RGB", (32, 2), color).save(out, "PNG")
    return out.getvalue()
