"""Write the license row of a package whose metadata name none, after reading the text that it ships."""

import csv
import sys
from importlib.metadata import distribution, distributions

ZLIB = (  # its three conditions, as https://spdx.org/licenses/Zlib.html has them
    "The origin of this software must not be misrepresented",
    "Altered source versions must be plainly marked as such",
    "This notice may not be removed or altered from any source distribution",
)


def row(name: str) -> tuple[str, str, str]:
    """Return name, version and license of an installed package; SystemExit without the zlib license."""
    package = distribution(name)
    texts = [
        " ".join(file.read_text(encoding="utf-8").split())
        for file in package.files or []
        if file.name.upper().startswith("LICENSE")
    ]
    if not any(all(condition in text for condition in ZLIB) for text in texts):
        sys.exit(f"{name} {package.version} ships no zlib license: read what it ships, and list it by hand.")
    return name, package.version, "Zlib (by its text)"


def installed(name: str) -> bool:
    """Return whether a package is installed: some have no wheel for each machine."""
    return any(distributions(name=name))


if __name__ == "__main__":
    rows = [row(name) for name in sys.argv[1:] if installed(name)]
    csv.writer(sys.stdout, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
