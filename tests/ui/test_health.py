"""The addresses for whoever runs the program, as a probe asks them."""

import asyncio
import socket

import httpx
import pytest
import sqlalchemy as sa
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request

from kadash.core.database import Database
from kadash.core.people import Person
from kadash.ui import databases, health, metrics
from kadash.ui.gate import Gate
from tests.cli import url
from tests.loops import completed

TOKEN = "a-long-token"


def ask(path: str, **headers: str) -> httpx.Response:
    app = Starlette(routes=health.ROUTES, middleware=[Middleware(metrics.Counted), Middleware(Gate)])

    async def asked() -> httpx.Response:
        transport = httpx.ASGITransport(app, client=("127.0.0.1", 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return await client.get(path, headers=headers)

    return completed(asked())


@pytest.fixture
def served(database: Database, monkeypatch: pytest.MonkeyPatch) -> Database:
    monkeypatch.setenv("KADASH_DATABASE_URL", url(database))
    return database


def set_schema(database: Database, revision: str) -> None:
    with database.engine.connect().execution_options(kadash_transaction="write") as connection:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = :to"), {"to": revision})
        connection.commit()


def test_ready_means_that_the_database_answers_with_this_schema(served: Database) -> None:
    answer = ask("/readyz")
    assert (answer.status_code, answer.text) == (200, "ready")
    assert answer.headers["cache-control"] == "no-store"
    set_schema(served, "0001_ground")
    answer = ask("/readyz")
    assert (answer.status_code, answer.text) == (503, health.OLDER)
    assert ask("/healthz").status_code == 200


def test_a_server_of_before_a_migration_goes_on_and_a_new_one_of_its_version_does_not(
    served: Database,
) -> None:
    set_schema(served, "9999_later")
    assert ask("/readyz").text == health.NEWER
    databases._opened.add(url(served))
    assert ask("/readyz").status_code == 200


def test_a_database_that_hangs_is_given_up_within_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:  # takes the call and never answers
        port = silent.getsockname()[1]
        monkeypatch.setenv("KADASH_DATABASE_URL", f"postgresql://nobody@127.0.0.1:{port}/none")
        monkeypatch.setattr(health, "PATIENCE_S", 0.2)

        async def asked() -> str:
            answer = await asyncio.wait_for(health.ready(Request({"type": "http"})), timeout=5)
            return bytes(answer.body).decode()

        assert completed(asked()) == health.AWAY  # connecting alone would take ten seconds
        assert ask("/healthz").text == "alive"


def test_metrics_are_for_whoever_has_the_token(served: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ask("/metrics").status_code == 404
    monkeypatch.setenv("KADASH_METRICS_TOKEN", TOKEN)
    for said in (
        {},
        {"authorization": "Bearer other"},
        {"authorization": TOKEN},
        {"authorization": "Bearer "},
    ):
        answer = ask("/metrics", **said)
        assert (answer.status_code, "kadash_" in answer.text) == (401, False)
    assert ask("/metrics", authorization=f"Bearer {TOKEN}").status_code == 200


def test_metrics_count_and_name_nobody(
    served: Database, manager: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KADASH_METRICS_TOKEN", TOKEN)
    ask("/media/somebody.pdf?name=Harbor")
    metrics.page("At risk", 0.2)
    text = ask("/metrics", authorization=f"Bearer {TOKEN}").text
    assert 'kadash_requests_total{kind="download",status="4xx"}' in text
    assert 'kadash_page_seconds_bucket{le="0.25",page="At risk"}' in text
    assert "kadash_database_connections 0.0" in text
    assert not any(name in text for name in ("Harbor", "somebody", manager.name))


def test_transactions_are_measured_by_kind(served: Database, manager: Person) -> None:
    engine = served.engine
    sa.event.listen(engine, "begin", metrics._begin)
    sa.event.listen(engine, "commit", metrics._end)
    with served.writing(manager):
        pass
    text = metrics.text().decode()
    assert 'kadash_transaction_seconds_count{kind="write"}' in text


def test_other_machines_get_nothing_without_sign_in() -> None:
    async def asked() -> int:
        app = Starlette(routes=health.ROUTES, middleware=[Middleware(Gate)])
        transport = httpx.ASGITransport(app, client=("192.0.2.7", 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            return (await client.get("/healthz")).status_code

    assert completed(asked()) == 403
