"""The command line: ``python -m kadash import | undo | export | migrate | backup | restore | check``."""

import argparse
import getpass
import json
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kadash.core.clock import now, today
from kadash.core.errors import KadashError, Unusable
from kadash.core.loading import loading
from kadash.core.people import Person, Role
from kadash.core.periods import Month
from kadash.reminding import add_remind
from kadash.upkeep import SayVersion, add_upkeep, write_file

if TYPE_CHECKING:  # what a command needs is loaded where it runs: the help is there at once
    from kadash.core.database import Database
    from kadash.intake.engine import Examination

FORMATS = ("csv", "json", "xlsx")
LOADED, REJECTED, UNUSABLE, QUESTIONS = 0, 1, 2, 3
EMPTY: dict[str, Any] = {
    "kind": None, "layout": None, "sheet": None, "encoding": None, "delimiter": None, "header_rows": [],
    "rows_read": 0, "inserted": 0, "updated": 0, "unchanged": 0, "rejected": 0, "without_account": 0,
    "set_aside": [],
    "warnings": [], "questions": [], "errors": [], "explained": None, "batch": None,
}  # fmt: skip


def _pair(text: str) -> tuple[str, str]:
    left, found, right = text.rpartition("=")
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form NAME=VALUE")
    return left.strip(), right.strip()


def _answer(text: str) -> tuple[str, str]:
    left, found, right = text.partition("=")
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form KEY=VALUE")
    return left.strip(), right.strip()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m kadash", description="Kadash on the command line.")
    parser.add_argument("--version", action=SayVersion, help="say the version and the schema that it needs")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("import", help="load a file")
    one.add_argument("file", type=Path)
    one.add_argument("--kind")
    one.add_argument("--sheet")
    one.add_argument("--map", action="append", type=_pair, default=[], metavar="COLUMN=field")
    one.add_argument("--answer", action="append", type=_answer, default=[], metavar="KEY=VALUE")
    one.add_argument("--good-rows", action="store_true", help="load the good rows and leave the rest out")
    one.add_argument("--dry-run", action="store_true", help="say what would happen, change nothing")
    one.set_defaults(run=_import)
    two = commands.add_parser("undo", help="take an upload back")
    two.add_argument("batch", type=int)
    two.set_defaults(run=_undo)
    three = commands.add_parser("export", help="write a table")
    three.add_argument("table")
    three.add_argument("--format", choices=FORMATS, default="csv")
    three.add_argument("--from", dest="start", type=_month, metavar="YYYY-MM")
    three.add_argument("--to", dest="end", type=_month, metavar="YYYY-MM")
    three.add_argument("--as-of", type=_day, metavar="DATE")
    three.add_argument("--out", type=Path)
    three.set_defaults(run=_export)
    four = commands.add_parser("brief", help="build the quarterly briefing")
    four.add_argument("--as-of", type=_day, metavar="DATE")
    four.add_argument("--format", choices=("pptx", "pdf"), default="pptx")
    four.add_argument("--out", type=Path, required=True)
    four.add_argument("--audience", choices=("named", "numbers"), default="named")
    four.add_argument("--db", metavar="URL", help="the database; default KADASH_DATABASE_URL")
    four.set_defaults(run=_brief)
    upkeep = add_upkeep(commands, _person)
    upkeep.append(add_remind(commands, _person))
    for command in (one, two, *upkeep):
        command.add_argument("--json", action="store_true", help="print one JSON object")
    for command in (one, two, three, *upkeep):
        command.add_argument("--db", metavar="URL", help="the database; default KADASH_DATABASE_URL")
    return parser


def _month(text: str) -> Month:
    try:
        return Month.parse(text)
    except ValueError as fault:
        raise argparse.ArgumentTypeError(str(fault)) from None


def _day(text: str) -> date:
    with suppress(ValueError):
        day = date.fromisoformat(text)
        if 1900 <= day.year <= 2199:  # days that people mean: working time is counted day by day
            return day
    raise argparse.ArgumentTypeError(f"{text!r} is not a date like 2009-12-31, from 1900 to 2199")


def _person() -> Person:
    """Return the manager that the command line acts as, named after the operating system's user."""
    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        name = "command line"
    return Person(name=name, role=Role.MANAGER)


def _import(arguments: argparse.Namespace, database: "Database") -> int:
    with loading():
        from kadash.core.settings import read_settings
        from kadash.intake.actions import load_and_prove
        from kadash.intake.engine import examine
        from kadash.intake.recalled import Options
        from kadash.kinds import KINDS

    person = _person()
    options = Options(arguments.kind, arguments.sheet, dict(arguments.map), dict(arguments.answer))
    try:
        content = arguments.file.read_bytes()
    except OSError as fault:
        reason = fault.strerror or "it cannot be opened"
        sentence = f"{arguments.file} cannot be read: {reason}. Nothing was changed."
        raise Unusable("no_such_file", sentence) from None
    with database.reading() as session:
        examination = examine(
            session,
            content,
            name=arguments.file.name,
            kinds=KINDS,
            person=person,
            today=today(read_settings(session).zone),
            options=options,
        )
    report = EMPTY | examination.summary()
    if examination.questions:
        return _say(arguments, report, QUESTIONS)
    code = REJECTED if examination.prepared.rejected else LOADED
    if arguments.dry_run:
        return _say(arguments, report, code)
    if code == REJECTED and not arguments.good_rows:
        return _say(arguments, report | {"inserted": 0, "updated": 0}, code)
    loaded = load_and_prove(database, person, examination, now=now(), good_rows=arguments.good_rows)
    report |= {k: v for k, v in asdict(loaded).items() if k != "rejected"}
    if loaded.batch is None and (report["rows_read"] or examination.of_nobody):
        report["warnings"] = [*report["warnings"], _nothing_new(examination)]
    return _say(arguments, report, code)


def _nothing_new(examination: "Examination") -> str:
    from kadash.intake.kept import takes_nothing

    if takes_nothing(examination):
        return "Nothing in this file is of an account. Nothing was changed."
    batch = examination.same_file
    before = f" The same file was loaded before, as upload {batch}." if batch else ""
    return f"Everything in this file is stored already. Nothing was changed.{before}"


def _say(arguments: argparse.Namespace, report: dict[str, Any], code: int) -> int:
    if arguments.json:
        print(json.dumps(report, ensure_ascii=False, indent=1))
        return code
    print(
        f"{report['kind']} ({report['layout']}): {report['rows_read']} read, {report['inserted']} new, "
        f"{report['updated']} changed, {report['unchanged']} unchanged, {report['rejected']} rejected, "
        f"{len(report['set_aside'])} rows set aside."
    )
    for warning in report["warnings"]:
        print(f"Note: {warning}")
    for question in report["questions"]:
        print(f'Question: {question["text"]}\n  Answer with --answer "{question["key"]}=…"', end="")
        print(f", one of: {', '.join(question['choices'])}" if question["choices"] else "")
    for error in report["errors"][:50]:
        column = f", {error['column']}" if error["column"] else ""
        print(f"Row {error['row']}{column}: {error['message']}")
    if len(report["errors"]) > 50:
        print(f"… and {len(report['errors']) - 50} more.")
    if report["batch"]:
        print(
            f"Loaded as upload {report['batch']}. Take it back with: python -m kadash undo {report['batch']}"
        )
    elif code == REJECTED and report["rejected"]:
        print("Nothing was loaded. Mend the rows, or load the good ones with --good-rows.")
    return code


def _undo(arguments: argparse.Namespace, database: "Database") -> int:
    with loading():
        from kadash.intake.actions import undo
        from kadash.kinds import KINDS

    result = undo(database, _person(), batch_id=arguments.batch, now=now(), kinds=KINDS)
    if arguments.json:
        print(json.dumps(asdict(result) | {"batch": arguments.batch}, ensure_ascii=False, indent=1))
    else:
        print(f"Upload {arguments.batch} was undone: {result.removed} removed, {result.restored} restored.")
        for sentence in result.left:
            print(f"Note: {sentence}")
    return LOADED


def _export(arguments: argparse.Namespace, database: "Database") -> int:
    with loading():
        from kadash.core.export import Request, as_csv, as_json, as_xlsx
        from kadash.core.settings import read_settings
        from kadash.exports import EXPORTS

    if arguments.table not in EXPORTS:
        sentence = (
            f"There is no table {arguments.table}. Nothing was written. There are: {', '.join(EXPORTS)}."
        )
        raise Unusable("no_such_table", sentence)
    with database.reading() as session:
        day = arguments.as_of or today(read_settings(session).zone)
        request = Request(day, arguments.start, arguments.end, as_of_said=arguments.as_of is not None)
        table = EXPORTS[arguments.table](session, request)
    if arguments.format == "xlsx":
        content = as_xlsx(table)
    else:
        content = as_json(table).encode() if arguments.format == "json" else as_csv(table)
    if arguments.out:
        write_file(arguments.out, content)
    else:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    return LOADED


def _brief(arguments: argparse.Namespace, database: "Database") -> int:
    with loading():
        from kadash.briefing.documents.pdf import pdf
        from kadash.briefing.documents.pptx import pptx
        from kadash.briefing.queries.briefings import quarterly
        from kadash.core.settings import read_settings

    with database.reading() as session:
        day = arguments.as_of or today(read_settings(session).zone)
        briefing = quarterly(session, as_of=day, audience=arguments.audience)
    write_file(arguments.out, pptx(briefing) if arguments.format == "pptx" else pdf(briefing))
    print(f"{arguments.out}: {len(briefing.slides)} slides, as of {briefing.as_of}.")
    return LOADED


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status. What goes wrong is said in a sentence, never a traceback."""
    arguments = _parser().parse_args(argv)
    with loading():
        from kadash.core.database import Database, database_url
    try:
        database = Database(arguments.db or database_url())
        if getattr(arguments, "migrate", True):
            database.require_schema()
        status: int = arguments.run(arguments, database)
        sys.stdout.flush()
        return status
    except BrokenPipeError:  # whoever reads the output has seen enough
        _print_no_more()
        return LOADED
    except KadashError as fault:
        return _failed(arguments, getattr(fault, "code", "not_possible"), str(fault))
    except OSError as fault:  # files that are read or written have sentences of their own
        _print_no_more()
        text = f"The output could not be written: {fault.strerror}. What the command did stands."
        return _failed(argparse.Namespace(), "no_output", text)
    except Exception:  # the last net: people get a sentence, the log the details
        logging.getLogger("kadash").debug("unexpected", exc_info=True)
        text = (
            "Something went wrong that Kadash did not expect. Nothing was changed. "
            "Set KADASH_DEBUG=1 and run it again to see the details."
        )
        if os.environ.get("KADASH_DEBUG"):
            raise
        return _failed(arguments, "unexpected", text)


def _print_no_more() -> None:
    """Let nothing that is still waiting to be printed fail once more at the end."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _failed(arguments: argparse.Namespace, code: str, sentence: str) -> int:
    if getattr(arguments, "json", False):
        fault = {"row": None, "column": None, "value": None, "code": code, "message": sentence}
        print(json.dumps(EMPTY | {"errors": [fault]}, ensure_ascii=False, indent=1))
    else:
        print(sentence, file=sys.stderr)
    return UNUSABLE


if __name__ == "__main__":
    sys.exit(main())
