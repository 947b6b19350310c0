"""A small OpenID provider for the tests: signs in whoever it is told to, with really signed tokens."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlsplit

from joserfc import jwt
from joserfc.jwk import RSAKey

CLIENT = "kadash-tests"
PASSWORD = "not a secret: only this machine's tests use it"
KEY = RSAKey.generate_key(2048, {"kid": "tests", "use": "sig", "alg": "RS256"})


class Provider(ThreadingHTTPServer):
    """`email` is who signs in next; `age_s` is how long ago the provider says that it was."""

    daemon_threads = True
    email = "dana@utility.example"
    verified = True
    age_s = 0

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Answer(BaseHTTPRequestHandler):
    server: Provider
    nonces: dict[str, str] = {}  # noqa: RUF012  # one provider at a time

    def do_GET(self) -> None:
        asked = urlsplit(self.path)
        given = {name: values[0] for name, values in parse_qs(asked.query).items()}
        if asked.path == "/.well-known/openid-configuration":
            self._json(self._configuration())
        elif asked.path == "/keys":
            self._json({"keys": [KEY.as_dict(private=False)]})
        elif asked.path == "/authorize":
            code = f"code-{time.monotonic_ns()}"
            self.nonces[code] = given.get("nonce", "")
            back = {"code": code, "state": given["state"]}
            self.send_response(302)
            self.send_header("Location", f"{given['redirect_uri']}?{urlencode(back)}")
            self.end_headers()
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        now = int(time.time()) - self.server.age_s
        claims = {
            "iss": self.server.issuer, "aud": CLIENT, "sub": self.server.email, "iat": now,
            "exp": int(time.time()) + 3600, "nonce": self.nonces.pop(form["code"][0]),
            "email": self.server.email, "email_verified": self.server.verified,
        }  # fmt: skip
        token = jwt.encode({"alg": "RS256", "kid": "tests"}, claims, KEY)
        self._json({"access_token": "x", "token_type": "Bearer", "expires_in": 3600, "id_token": token})

    def _configuration(self) -> dict[str, object]:
        issuer = self.server.issuer
        return {
            "issuer": issuer, "authorization_endpoint": f"{issuer}/authorize",
            "token_endpoint": f"{issuer}/token", "jwks_uri": f"{issuer}/keys",
            "response_types_supported": ["code"], "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
        }  # fmt: skip

    def _json(self, answer: object) -> None:
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def provider() -> Iterator[Provider]:
    server = Provider(("127.0.0.1", 0), Answer)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()
