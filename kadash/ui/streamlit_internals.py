"""Parts of Streamlit and its server that are no public interface, in one place to check after an update."""

import logging
from typing import Any

from google.protobuf.message import DecodeError  # type: ignore[import-untyped]  # has no types of its own
from starlette.types import Receive
from streamlit.auth_util import get_cookie_with_chunks, get_redirect_uri, get_secrets_auth_section
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileURLs
from streamlit.runtime.uploaded_file_manager import UploadedFile, UploadedFileRec
from streamlit.web.server.server_util import get_cookie_secret
from streamlit.web.server.starlette.starlette_app_utils import decode_signed_value
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

__all__ = [
    "USER_COOKIE_NAME",
    "UploadedFile",
    "decode_signed_value",
    "get_cookie_secret",
    "get_cookie_with_chunks",
    "get_redirect_uri",
    "get_secrets_auth_section",
    "kind_of",
    "limit_message",
    "uploaded_file",
]


def limit_message(receive: Receive, size: int) -> None:
    """Have the server refuse a larger message of this connection by its first bytes, before holding it.

    The server has one size for all connections; its own object for this one stands behind ``receive``.
    """
    protocol: Any = getattr(getattr(receive, "__self__", None), "conn", None)
    if protocol is not None and hasattr(protocol, "max_message_size"):
        protocol.max_message_size = size
    else:  # the message is refused after it came
        logging.getLogger(__name__).warning("The server does not let the size of messages be set.")


def uploaded_file(file_id: str, name: str, content: bytes) -> UploadedFile:
    """Return a file as one that was just uploaded."""
    return UploadedFile(UploadedFileRec(file_id, name, "application/octet-stream", content), FileURLs())


def kind_of(data: bytes) -> str | None:
    """Return the kind of a browser's message; None where it is none."""
    try:
        kind: str | None = BackMsg.FromString(data).WhichOneof("type")
    except DecodeError:
        return None
    return kind
