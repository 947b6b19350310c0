"""A person's window without a browser: the proxy's cookie, the page's websocket, files that are dropped."""

import asyncio
import http.client
import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from http.cookies import SimpleCookie
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileURLs
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

COOKIE = "kadash_server"
HEALTH = "/_stcore/health"


@dataclass(frozen=True)
class Sent:
    """A file that was dropped: how the server answered, and what the page says of it in the next run."""

    status: int
    file_id: str
    urls: FileURLs


@dataclass
class Window:
    """What a browser keeps: its cookies, and one open page."""

    url: str
    cookies: dict[str, str]
    socket: ClientConnection | None = None

    @property
    def server(self) -> str:
        """The name of the server that answered last."""
        return self.cookies.get(COOKIE, "")

    def ask(self, path: str, method: str = "GET", body: bytes | None = None, **headers: str) -> int:
        """Send one request as the browser would, cookies and all; returns the status, 0 if it broke off."""
        wire = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=60)
        sent = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())} | headers
        try:
            wire.request(method, path, body=body, headers=sent)
            answer = wire.getresponse()
            answer.read()
        except (OSError, http.client.HTTPException):
            return 0
        finally:
            wire.close()
        for line in answer.headers.get_all("set-cookie") or ():
            self.keep(line)
        return answer.status

    def keep(self, line: str) -> None:
        self.cookies |= {name: found.value for name, found in SimpleCookie(line).items()}

    @asynccontextmanager
    async def page(self) -> AsyncIterator["Window"]:
        """Open the websocket of a page; the cookie of its first answer counts, too."""
        self.ask(HEALTH)
        token = self.cookies.get("_streamlit_xsrf", "")
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        async with connect(
            self.url.replace("http", "ws", 1) + "/_stcore/stream", origin=self.url,  # type: ignore[arg-type]
            subprotocols=["streamlit", token], max_size=None, additional_headers={"Cookie": cookies},  # type: ignore[list-item]
        ) as self.socket:  # fmt: skip
            assert self.socket.response is not None
            for line in self.socket.response.headers.get_all("set-cookie"):
                self.keep(line)
            yield self

    async def upload(self, name: str, content: bytes) -> "Sent":
        """Drop a file on the open page: asks for an address, then sends it there."""
        assert self.socket is not None
        message = BackMsg()
        message.file_urls_request.request_id = uuid.uuid4().hex
        message.file_urls_request.file_names.append(name)
        await self.socket.send(message.SerializeToString())
        while True:
            data = await asyncio.wait_for(self.socket.recv(), 60)
            assert isinstance(data, bytes)
            answer = ForwardMsg.FromString(data)
            if answer.WhichOneof("type") == "file_urls_response":
                break
        urls = answer.file_urls_response.file_urls[0]
        boundary = uuid.uuid4().hex
        body = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}"\r\n'
            "Content-Type: text/csv\r\n\r\n"
        ).encode() + content + f"\r\n--{boundary}--\r\n".encode()  # fmt: skip
        sent = {
            "Content-Type": f"multipart/form-data; boundary={boundary}",
            "X-Xsrftoken": self.cookies.get("_streamlit_xsrf", ""),
        }
        status = await asyncio.to_thread(lambda: self.ask(urls.upload_url, "PUT", body, **sent))
        return Sent(status, urls.file_id, urls)
