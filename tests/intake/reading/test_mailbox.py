"""A mailbox of several mails gives a row for each; what is left out is said."""

from kadash.intake.reading.limits import Limits
from kadash.intake.reading.mails import parsed

_MAIL = (
    b"From MAILER-DAEMON Mon May  4 15:00:00 2026\n"
    b"From: ann@plant.example\nTo: rep@utility.example\nDate: Mon, 04 May 2026 15:00:00 +0000\n"
    b"Message-ID: <%s>\n%sSubject: Rates\n\nFrom now on we pay by wire.\nFrom 10:00 on: closed.\n\n"
)


def test_every_mail_of_a_mailbox_is_a_row() -> None:
    _, rows, notes = parsed(_MAIL % (b"one", b"") + _MAIL % (b"two", b""), Limits())
    assert [row[0] for row in rows] == ["<one>", "<two>"]
    assert notes == []


def test_private_mails_of_a_mailbox_are_counted() -> None:
    private = _MAIL % (b"two", b"Sensitivity: Private\n")
    _, rows, notes = parsed(_MAIL % (b"one", b"") + private, Limits())
    assert [row[0] for row in rows] == ["<one>"]
    assert notes == [("mail_private", "Not read in: 1 of the mailbox's mails, marked private.")]
