"""What the image copies: all that the program reads at run time."""

import re
from pathlib import Path

from kadash.core import packed

ROOT = Path(__file__).parents[2]


def test_the_image_holds_what_is_read_at_run_time() -> None:
    copied = re.findall(r"^COPY (?!--)(\S+) ", (ROOT / "deploy" / "Dockerfile").read_text(), re.MULTILINE)
    sent = re.findall(r"^!(\S+)$", (ROOT / "deploy" / "Dockerfile.dockerignore").read_text(), re.MULTILINE)
    needed = {"app.py", "pages", "kadash", ".streamlit/config.toml"}
    needed.add(packed.FILE.relative_to(ROOT).as_posix())
    assert needed <= set(copied)
    assert set(copied) == set(sent)
    assert all((ROOT / name).exists() for name in copied)
