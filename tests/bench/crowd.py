"""50 people on the at-risk page, each choosing another class of accounts every 5 s.

    python -m tests.bench.crowd LARGE.db [--people 50] [--seconds 60]

First on a bare page that shows the same prepared table and figures without a database, then on Kadash; each
server alone on the machine with this program, which speaks Streamlit's protocol for all people (50 browsers
would measure themselves). A time is that from a click to the end of what the server sends for it. Nothing is
warmed up: who first asks for a class waits for it to be computed.
"""

import argparse
import asyncio
import random
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from tests.bench.protocol import Visitor, percentile
from tests.bench.servers import bare, kadash

EVERY_S = 5.0
SEED = 5


class Crowd:
    """People with a page open each. ``times`` has (moment of the click, seconds that it took)."""

    def __init__(self, visitors: list[Visitor]) -> None:
        self.visitors = visitors
        self.times: list[tuple[float, float]] = []
        self.faults: list[str] = []

    @classmethod
    @asynccontextmanager
    async def at(cls, url: str, page: str, people: int) -> AsyncIterator["Crowd"]:
        """Open the page for everybody, one after the other."""
        async with AsyncExitStack() as stack:
            yield cls([await stack.enter_async_context(Visitor.at(url, page)) for _ in range(people)])

    async def click(self, seconds: float) -> None:
        """Let everybody click for so long, each at moments of their own."""
        chance = random.Random(SEED)
        plans = [random.Random(chance.random()) for _ in self.visitors]
        await asyncio.gather(
            *(
                self._person(visitor, plan, seconds)
                for visitor, plan in zip(self.visitors, plans, strict=True)
            )
        )

    async def _person(self, visitor: Visitor, plan: random.Random, seconds: float) -> None:
        start = time.perf_counter()
        due = start + EVERY_S * plan.random()
        now = "All"
        while due < start + seconds:
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
            now = plan.choice([each for each in visitor.widgets["Class"].options if each != now])
            clicked = time.perf_counter()
            await self.timed(visitor.choose("Class", now), visitor)
            due = max(clicked + EVERY_S, time.perf_counter())

    async def timed(self, click: Awaitable[float], visitor: Visitor) -> None:
        """Take note of what a click took, and of what went wrong."""
        clicked = time.perf_counter()
        try:
            taken = await click
            self.faults += visitor.faults
        except (TimeoutError, OSError) as fault:
            taken = time.perf_counter() - clicked
            self.faults.append(repr(fault))
        self.times.append((clicked, taken))


async def crowd(url: str, page: str, people: int, seconds: float) -> Crowd:
    async with Crowd.at(url, page, people) as found:
        await found.click(seconds)
    return found


def told(name: str, found: Crowd) -> float:
    """Print a crowd's times; return the 95th percentile in milliseconds."""
    start = min(clicked for clicked, _ in found.times)
    for when, since in (("", 0.0), (" after the first 10 s", 10.0)):
        times = [1000 * taken for clicked, taken in found.times if clicked - start >= since]
        print(f"{name}{when}: {len(times)} clicks, median {percentile(times, 0.5):.0f} ms, "
              f"95 % within {percentile(times, 0.95):.0f} ms, most {max(times):.0f} ms")  # fmt: skip
    print(f"{name}: {len(found.faults)} errors {found.faults[:1] or ''}", flush=True)
    return percentile([1000 * taken for _, taken in found.times], 0.95)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("large", help="the file that tests.bench.large made")
    parser.add_argument("--people", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=60)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder, bare(asked.large, Path(folder)) as server:
        floor = told("bare", asyncio.run(crowd(server.url, "", asked.people, asked.seconds)))
    with kadash(asked.large) as server:
        high = told("kadash", asyncio.run(crowd(server.url, "at_risk", asked.people, asked.seconds)))
    print(f"95 % within {high / floor:.2f} x the bare page's")


if __name__ == "__main__":
    main()
