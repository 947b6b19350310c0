"""What the command line loads before it knows what it is asked for: the help must be there at once."""

import subprocess
import sys

HEAVY = (
    "pandas",
    "numpy",
    "sqlalchemy",
    "sqlmodel",
    "alembic",
    "pyarrow",
    "xlsxwriter",
    "clevercsv",
    "scipy",
)
MOST_MODULES = 250  # of a bare interpreter with argparse and json there are some 120


def test_the_help_loads_no_library() -> None:
    code = (
        "import sys; sys.argv = ['kadash', '--help']\n"
        "from kadash.__main__ import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('LOADED', *sorted(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.partition("LOADED ")[2].split()
    assert [name for name in HEAVY if name in loaded] == []
    assert len(loaded) < MOST_MODULES
