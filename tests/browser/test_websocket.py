"""What the server itself answers on a websocket: before sign-in, to a reader, to a representative."""

import http.client
import socket
from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from kadash.core.database import Database
from kadash.ui.messages import TOO_BIG, Bounds
from tests.browser.conftest import Server
from tests.browser.provider import provider
from tests.browser.signed import add_people, cookie, guarded
from tests.conftest import _migrate

pytestmark = pytest.mark.browser
READER, REPRESENTATIVE = "robin@utility.example", "avery@utility.example"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("websocket")
    url = f"sqlite:///{folder / 'kadash.db'}"
    _migrate(url)
    add_people(Database(url))
    with provider() as identity, guarded(Database(url), identity, Path(folder)) as found:
        yield found


def opened(server: Server, email: str = "") -> ClientConnection:
    """Open a websocket as that person, as the page does; with no address as a stranger."""
    cookies = f"{USER_COOKIE_NAME}={cookie(server, email)}" if email else ""
    asking = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=20)
    asking.request("GET", "/_stcore/health", headers={"Cookie": cookies} if cookies else {})
    answer = asking.getresponse()
    answer.read()
    token = SimpleCookie(answer.getheader("set-cookie") or "")["_streamlit_xsrf"].value
    return connect(
        server.url.replace("http", "ws", 1) + "/_stcore/stream", origin=server.url,
        subprotocols=["streamlit", token], max_size=None,
        additional_headers={"Cookie": "; ".join(filter(None, [cookies, f"_streamlit_xsrf={token}"]))},
    )  # fmt: skip


def answers(wire: ClientConnection, *messages: BackMsg) -> set[str | None]:
    """Send messages and then a heartbeat; return the kinds of answers that came by then."""
    heartbeat = BackMsg(app_heartbeat=True)
    for message in (*messages, heartbeat):
        wire.send(message.SerializeToString())
    kinds: set[str | None] = set()
    while "heartbeat_ack" not in kinds:
        data = wire.recv(timeout=30)
        assert isinstance(data, bytes)
        kinds.add(ForwardMsg.FromString(data).WhichOneof("type"))
    return kinds


def read_to_the_end(wire: ClientConnection) -> None:
    while True:
        wire.recv(timeout=20)


def upload_addresses() -> BackMsg:
    message = BackMsg()
    message.file_urls_request.file_names.append("bills.csv")
    return message


@pytest.mark.parametrize("email", ["", READER, REPRESENTATIVE])
def test_nobody_is_told_of_the_repository(server: Server, email: str) -> None:
    with opened(server, email) as wire:
        assert "git_info_changed" not in answers(wire, BackMsg(load_git_info=True))


@pytest.mark.parametrize(("email", "may"), [("", False), (READER, False), (REPRESENTATIVE, True)])
def test_only_whoever_may_upload_gets_an_address_for_it(server: Server, email: str, may: bool) -> None:
    with opened(server, email) as wire:
        assert ("file_urls_response" in answers(wire, upload_addresses())) is may


def test_a_reader_sends_no_file(server: Server) -> None:
    asking = http.client.HTTPConnection(server.url.removeprefix("http://"), timeout=20)
    for email, status in ((READER, 403), (REPRESENTATIVE, 400)):  # 400: no such session
        mine = f"{USER_COOKIE_NAME}={cookie(server, email)}"
        asking.request("PUT", "/_stcore/upload_file/x/y", body=b"x", headers={"Cookie": mine})
        answer = asking.getresponse()
        said = answer.read()
        assert (answer.status == 403 and b"role" in said) is (status == 403), (email, answer.status, said)


def test_a_large_message_of_a_stranger_is_refused_by_its_announcement(server: Server) -> None:
    """By the first bytes: the rest is not waited for, let alone held."""
    with opened(server) as wire:
        raw: socket.socket = wire.socket
        size = Bounds().stranger_bytes + 1
        raw.sendall(bytes([0x82, 0x80 | 126]) + size.to_bytes(2, "big") + bytes(4) + b"xxxx")
        with pytest.raises(ConnectionClosed) as closed:
            read_to_the_end(wire)
        assert closed.value.rcvd is not None
        assert closed.value.rcvd.code == TOO_BIG
