"""Parts of Streamlit that are not its public interface, in one place to check after an update."""

from streamlit.auth_util import get_cookie_with_chunks, get_redirect_uri, get_secrets_auth_section
from streamlit.runtime.uploaded_file_manager import UploadedFile
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
]
