"""Mail: through the utility's own SMTP server, or into a folder as files that any mail program opens."""

import os
import smtplib
import ssl
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urlsplit

from kadash.core.environment import given
from kadash.core.errors import KadashError, Unusable

SERVER, FROM, PASSWORD = "KADASH_MAIL_SERVER", "KADASH_MAIL_FROM", "KADASH_MAIL_PASSWORD"  # names
LOOPBACK = ("localhost", "127.0.0.1", "::1")
PATIENCE_S = 30


class NotSent(KadashError):
    """A mail was not taken by the server."""


class Folder:
    """Writes each mail as a file, readable by its owner only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def send(self, message: EmailMessage) -> None:
        """Write one mail. Raises NotSent."""
        name = str(message["Message-ID"]).strip("<>").split("@")[0]
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            path = self.folder / f"{name}.eml"
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
                file.write(bytes(message))
        except OSError as fault:
            reason = (fault.strerror or "it cannot be opened").lower()
            raise NotSent(f"A mail could not be written into {self.folder}: {reason}.") from fault


class Smtp:
    """Sends through ``KADASH_MAIL_SERVER``: ``smtp://USER@HOST:587`` (STARTTLS) or ``smtps://USER@HOST:465``.

    Without encryption to this machine alone. Raises Unusable where the setting is no such address.
    """

    def __init__(self) -> None:
        url = urlsplit(given(SERVER) or "")
        try:
            self.port = url.port or (465 if url.scheme == "smtps" else 587)
        except ValueError:
            self.port = 0
        if url.scheme not in ("smtp", "smtps") or not url.hostname or not self.port:
            raise Unusable(
                "no_mail_server",
                f"{SERVER} names no mail server. Nothing was sent. Set it to smtp://USER@HOST:587 or "
                "smtps://USER@HOST:465, or name a folder with --folder.",
            )
        self.host, self.user, self.tls = url.hostname, url.username, url.scheme == "smtps"

    def send(self, message: EmailMessage) -> None:
        """Send one mail. Raises NotSent."""
        safe = ssl.create_default_context()
        try:
            with (
                smtplib.SMTP_SSL(self.host, self.port, timeout=PATIENCE_S, context=safe)
                if self.tls
                else smtplib.SMTP(self.host, self.port, timeout=PATIENCE_S)
            ) as server:
                if not self.tls and self.host not in LOOPBACK:
                    server.starttls(context=safe)  # raises where the server cannot
                if self.user:
                    server.login(self.user, given(PASSWORD) or "")
                server.send_message(message)
        except (OSError, smtplib.SMTPException) as fault:
            raise NotSent(f"The mail server did not take a mail ({type(fault).__name__}).") from fault
