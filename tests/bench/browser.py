"""Click to screen on the at-risk page, and the first page of a fresh server, in a real browser.

    python -m tests.bench.browser LARGE.db [--rounds 3] [--only clicks|first]

Click to screen: each class of accounts is chosen in turn, on the page at load L and on a bare Streamlit page
that shows the same prepared table and figures without a database; both servers run, the browser turns from
one to the other round by round. The first round shows what nobody has asked for yet, the others what is kept.

First page: from the start of a fresh process (a new browser window) to a drawn page, against a page that says
hello after importing the same libraries. Kadash opens on its at-risk page at load L, and as a newcomer finds
it, with no database yet.
"""

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.bench.screen import MARKS, choose, drawn
from tests.bench.servers import Serving, bare, hello, kadash
from tests.browser.conftest import Server, launched

Times = dict[str, list[float]]


def window(browser: Browser) -> Page:
    page = browser.new_context(viewport={"width": 1440, "height": 900}).new_page()
    page.add_init_script(MARKS)
    return page


def clicks(browser: Browser, large: str, rounds: int) -> None:
    """Print medians of both pages, by round."""
    with tempfile.TemporaryDirectory() as folder, bare(large, Path(folder)) as plain, kadash(large) as app:
        pages = {"bare": opened(browser, plain, ""), "kadash": opened(browser, app, "at_risk")}
        times: dict[str, list[list[float]]] = {name: [] for name in pages}
        for _ in range(rounds):
            for name, page in pages.items():
                times[name].append([choose(page, "Class", option) for option in options(page)])
    report("clicks, never asked before", {name: found[0] for name, found in times.items()})
    report(
        "clicks, asked before",
        {name: [one for each in found[1:] for one in each] for name, found in times.items()},
    )


def opened(browser: Browser, server: Server, path: str) -> Page:
    page = window(browser)
    page.goto(f"{server.url}/{path}")
    page.get_by_role("combobox", name="Class").wait_for(timeout=120_000)
    drawn(page)
    return page


def options(page: Page) -> list[str]:
    """Return the classes in an order that ends with the one chosen at first, so that each click changes."""
    page.get_by_role("combobox", name="Class").click()
    found = page.get_by_role("option").all_inner_texts()
    page.keyboard.press("Escape")
    return [*found[1:], found[0]]


def first(browser: Browser, large: str, runs: int) -> None:
    """Print medians from the start of a process to its first page."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = iter(Path(folder) / f"{run}.db" for run in range(1000))
        starts: dict[str, Callable[[], float]] = {
            "hello": lambda: began(browser, hello(), ""),
            "kadash": lambda: began(browser, kadash(large), "at_risk"),
            "kadash, newcomer": lambda: began(browser, kadash(str(next(fresh))), ""),
        }
        times: Times = {name: [] for name in starts}
        for _ in range(runs):
            for name, start in starts.items():
                times[name].append(start())
    report("first page", times)


def began(browser: Browser, server: Serving, path: str) -> float:
    start = time.perf_counter()
    with server as running:
        page = window(browser)
        at = time.perf_counter()
        page.goto(f"{running.url}/{path}")
        page.get_by_role("heading").first.wait_for(timeout=120_000)
        return 1000 * (at - start) + drawn(page)


def report(what: str, times: Times) -> None:
    """Print the median of each, and how many times that of the first it is."""
    floor = statistics.median(next(iter(times.values())))
    for name, taken in times.items():
        middle = statistics.median(taken)
        print(f"{what}: {name} {middle:.0f} ms ({min(taken):.0f} to {max(taken):.0f}, {len(taken)}), "
              f"{middle / floor:.2f} x", flush=True)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("large", help="the file that tests.bench.large made")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", choices=("clicks", "first"))
    asked = parser.parse_args()
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if path is None:
        sys.exit("No browser: install chromium.")
    with launched(path) as browser:
        if asked.only != "first":
            clicks(browser, asked.large, asked.rounds)
        if asked.only != "clicks":
            first(browser, asked.large, asked.rounds)


if __name__ == "__main__":
    main()
