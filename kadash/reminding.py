"""The command that reminds people of what is due."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kadash.core.clock import now, today
from kadash.core.errors import Unusable
from kadash.core.people import Person

if TYPE_CHECKING:
    from kadash.core.database import Database

DONE, FAILED = 0, 1


def add_remind(commands: Any, person: Callable[[], Person]) -> argparse.ArgumentParser:
    """Add the command to a parser's subcommands; ``person`` names who acts. Returns its parser."""

    def remind(arguments: argparse.Namespace, database: "Database") -> int:
        from kadash.core.daily import every_day

        if arguments.daily:
            every_day(arguments.daily, lambda: _remind(arguments, database, person()))
        return _remind(arguments, database, person())

    parser: argparse.ArgumentParser = commands.add_parser(
        "remind", help="mail each person what is late or due within a week, once a day"
    )
    parser.add_argument("--folder", type=Path, help="write the mails as files instead of sending them")
    parser.add_argument("--daily", metavar="HH:MM", help="do so every day at that time of UTC")
    parser.set_defaults(run=remind)
    return parser


def _remind(arguments: argparse.Namespace, database: "Database", person: Person) -> int:
    from kadash.core.environment import given
    from kadash.core.mail import FROM, Folder, NotSent, Smtp
    from kadash.core.settings import read_settings
    from kadash.engagement.actions.reminders import claim_reminder, end_reminder
    from kadash.engagement.documents.reminder import mail
    from kadash.engagement.queries.reminders import reminders
    from kadash.plans.queries.due_dates import due_dates

    sender = given(FROM)
    if sender is None:
        raise Unusable(
            "no_sender", f"{FROM} is not set. Nothing was sent. Set it to the address of the sender."
        )
    outbox = Folder(arguments.folder) if arguments.folder else Smtp()
    with database.reading() as session:
        day = today(read_settings(session).zone)
        found = list(reminders(session, today=day, read=due_dates))
    sent, failed, earlier = 0, [], 0
    for whom, due in found:
        email = whom.email or ""
        if not claim_reminder(database, person, email=email, day=day, now=now()):
            earlier += 1
            continue
        try:
            outbox.send(mail(whom, due, today=day, sender=sender, address=given("KADASH_ADDRESS")))
        except NotSent as fault:
            end_reminder(database, person, email=email, day=day, sent=False)
            failed.append(str(fault))
        else:
            end_reminder(database, person, email=email, day=day, sent=True)
            sent += 1
    report = {"day": day.isoformat(), "sent": sent, "reminded_before": earlier, "failed": failed}
    text = f"{sent} reminded, {earlier} were reminded before today, {len(failed)} not reached."
    print(json.dumps(report, indent=1) if arguments.json else "\n".join([text, *sorted(set(failed))]))
    return FAILED if failed else DONE
