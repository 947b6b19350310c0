"""An uploaded document's look, taken in a process of its own with limits: the file is not trusted."""

import sys
import tempfile
from pathlib import Path

from kadash.core.boxed import TooSlow, limit_resources, run_boxed
from kadash.core.documents import look
from kadash.core.errors import Invalid

MEMORY = 768 * 1024 * 1024
SECONDS = 10
REFUSED = 3
_BOOT = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from kadash.core.documents.look_file import main; sys.exit(main(*sys.argv[2:]))"
)
TOO_MUCH = (
    "That document takes too long to read. Nothing was stored. Save it again in Word, without its text and "
    "with a plain header and footer."
)


def taken(content: bytes) -> bytes:
    """Return what ``look.cleaned`` makes of an uploaded document, made elsewhere. Raises Invalid."""
    if len(content) > look.MOST_BYTES:  # said before a process is started for it
        raise Invalid(look.too_large(content))
    with tempfile.TemporaryDirectory(prefix="kadash-") as folder:
        file, answer = Path(folder, "look.docx"), Path(folder, "answer")
        file.write_bytes(content)
        try:
            status = run_boxed(_BOOT, [str(file), str(MEMORY), str(SECONDS)], answer, seconds=SECONDS)
        except TooSlow as fault:
            raise Invalid(TOO_MUCH) from fault
        made = answer.read_bytes()
    if status == REFUSED:
        raise Invalid(made.decode("utf-8", "replace"))
    if status or not made or len(made) > look.MOST_KEPT:
        raise Invalid(look.NOT_READ)
    return made


def main(path: str, memory: str, seconds: str) -> int:
    """Write the cleaned document, or the sentence that refuses it, to standard output."""
    limit_resources(memory=int(memory), seconds=int(seconds))
    try:
        made, status = look.cleaned(Path(path).read_bytes()), 0
    except Invalid as refused:
        made, status = str(refused).encode(), REFUSED
    sys.stdout.buffer.write(made)
    sys.stdout.buffer.flush()
    return status
