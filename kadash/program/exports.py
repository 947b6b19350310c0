"""Exports of the program room under the names that scripts rely on."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, time
from decimal import Decimal
from typing import Any

import sqlmodel as sm

from kadash.accounts.queries.accounts import accounts
from kadash.core.export import Request, Table
from kadash.core.moments import moment_at
from kadash.core.money import exported
from kadash.core.settings import read_settings
from kadash.program.queries import launch, method, peers, people, relaunch, services, statements, strategy
from kadash.program.queries.certification import certifications
from kadash.program.rules.method import StepState


def export_steps(session: sm.Session, request: Request) -> Table:
    """Return the steps of all four phases: planned, done, and whether a session proves it."""
    found = _method(session, request)
    columns = ("phase", "step", "planned_on", "done_on", "proved_by_session")
    rows = [_step(step) for step in found.steps]
    return Table("program-steps", columns, rows, {"steps": len(rows), "done": found.done}, request.as_of)


def export_sessions(session: sm.Session, request: Request) -> Table:
    """Return the sessions, the newest first, with who came and what was decided."""
    columns = ("kind", "phase", "starts_at", "place", "state", "minutes", "actual_minutes", "asked", "came",
               "decision", "notes")  # fmt: skip
    rows = []
    for row in method.sessions(session):
        view = method.session_view(session, id=row.id or 0)
        rows.append(
            _of(row, columns)
            | {
                "asked": [a.name for a in view.attendance],
                "came": [a.name for a in view.attendance if a.came],
            }
        )
    return Table("program-sessions", columns, rows, {"sessions": len(rows)}, request.as_of)


def export_teams(session: sm.Session, request: Request) -> Table:
    """Return who is or was on the three teams."""
    columns = ("team", "name", "department", "kind", "stands_in", "since", "until")
    members = people.teams_view(session, today=request.as_of).members
    return _plain("teams", columns, members, request)


def export_stakeholders(session: sm.Session, request: Request) -> Table:
    """Return the stakeholders, the most influential first, with the last expectation set."""
    columns = ("name", "organization", "audience", "impacted", "influence", "assists_with", "support",
               "owner", "told", "told_on", "told_by", "acknowledged_on", "review_by")  # fmt: skip
    view = people.stakeholders_view(session, today=request.as_of)
    rows = []
    for row in view.stakeholders:
        told = view.expectations.get(row.id or 0, ())
        last = told[-1] if told else None
        rows.append(
            _of(row, columns)
            | {
                "told": last.text if last else None,
                "told_on": last.set_on if last else None,
                "told_by": last.set_by if last else None,
                "acknowledged_on": last.acknowledged_on if last else None,
                "review_by": last.review_by if last else None,
            }
        )
    return Table("stakeholders", columns, rows, {"stakeholders": len(rows)}, request.as_of)


def export_statements(session: sm.Session, request: Request) -> Table:
    """Return all versions of values, vision and mission."""
    columns = ("kind", "number", "text", "adopted_on", "adopted_by", "confirmed_on")
    views = statements.statements_view(session, today=request.as_of).values()
    return _plain("statements", columns, [row for view in views for row in view.versions], request)


def export_landscape(session: sm.Session, request: Request) -> Table:
    """Return the political and policy landscape."""
    columns = ("level", "title", "effect", "effective_on", "next_look", "source", "closed_on")
    items = strategy.strategy_view(session, today=request.as_of).policies
    return _plain("landscape", columns, items, request)


def export_strategy(session: sm.Session, request: Request) -> Table:
    """Return resources, strengths, weaknesses and obstacles; a row per course of action to an obstacle."""
    columns = ("kind", "text", "closed_on", "course_of_action", "cost", "hours", "effect", "risk",
               "recommended", "why", "verdict", "decided_on", "decided_by", "decision")  # fmt: skip
    view = strategy.strategy_view(session, today=request.as_of)
    ways = {obstacle.item.id: obstacle.courses for obstacle in view.obstacles}
    rows: list[Mapping[str, Any]] = []
    for items in view.items.values():
        for item in items:
            base = {"kind": item.kind, "text": item.text, "closed_on": item.closed_on}
            rows += [
                dict.fromkeys(columns)
                | _of(way, columns)
                | base
                | {"course_of_action": way.title, "cost": exported(way.cost_cents)}
                for way in ways.get(item.id, ())
            ] or [dict.fromkeys(columns) | base]
    return Table("strategy", columns, rows, {"rows": len(rows)}, request.as_of)


def export_services(session: sm.Session, request: Request) -> Table:
    """Return the services with users, cost and hours a year."""
    columns = ("name", "state", "pilot", "since", "accounts", "yearly_cost", "budget_line", "times_a_year",
               "hours_each_time", "hours_a_year")  # fmt: skip
    view = services.services_view(session, today=request.as_of)
    rows = []
    for service in view.services:
        row, number = service.row, len(service.users)
        known = row.times is not None and row.hours is not None
        rows.append(
            _of(row, columns)
            | {
                "accounts": number,
                "yearly_cost": exported(service.cents),
                "budget_line": service.line,
                "times_a_year": row.times,
                "hours_each_time": row.hours,
                "hours_a_year": (row.times or 0) * (row.hours or Decimal(0)) * number if known else None,
            }
        )
    totals = {"hours_now": view.time.now, "hours_later": view.time.later, "hours_there": view.time.has}
    return Table("services", columns, rows, totals, request.as_of)


def export_structure(session: sm.Session, request: Request) -> Table:
    """Return the positions of the structure as it is and as proposed."""
    columns = ("structure", "title", "holder", "reports_to", "of_the_program")
    rows = []
    for name in ("now", "proposed"):
        positions = services.positions(session, structure=name)
        titles = {row.id: row.title for row in positions}
        rows += [
            _of(row, columns) | {"reports_to": titles.get(row.reports_to), "of_the_program": row.program}
            for row in positions
        ]
    return Table("structure", columns, rows, {"positions": len(rows)}, request.as_of)


def export_growth(session: sm.Session, request: Request) -> Table:
    """Return key accounts by year with what the representatives can serve."""
    columns = ("year", "accounts", "planned", "representatives", "most", "over")
    years = services.growth_view(session, today=request.as_of).years
    return _plain("key-accounts-by-year", columns, years, request)


def export_guests(session: sm.Session, request: Request) -> Table:
    """Return the guests of all kick-offs with their accounts."""
    columns = ("kickoff", "starts_at", "guest", "email", "account_number", "account_name", "sent_on", "how",
               "answer", "answered_on", "came", "met_on", "outcome")  # fmt: skip
    named = _named(session)
    rows = []
    for event in launch.events(session):
        for guest in launch.event_view(session, id=event.id or 0).guests:
            number, name = named.get(guest.account_id or 0, (None, None))
            rows.append(
                _of(guest, columns)
                | {
                    "kickoff": event.tier,
                    "starts_at": event.starts_at,
                    "account_number": number,
                    "account_name": name,
                }
            )
    totals = {"guests": len(rows), "came": sum(1 for row in rows if row["came"])}
    return Table("kickoff-guests", columns, rows, totals, request.as_of)


def export_outcomes(session: sm.Session, request: Request) -> Table:
    """Return what came of the kick-offs' calls to action."""
    columns = ("kickoff", "kind", "who", "note", "noted_on", "done_on")
    rows = [
        _of(row, columns) | {"kickoff": event.tier}
        for event in launch.events(session)
        for row in launch.outcomes(session, event_id=event.id or 0)
    ]
    return Table("kickoff-outcomes", columns, rows, {"outcomes": len(rows)}, request.as_of)


def export_visits(session: sm.Session, request: Request) -> Table:
    """Return the newest relaunch's visits, an account a row, those not visited first."""
    columns = ("account_number", "account_name", "representative", "booked_for", "held_on", "who",
               "leader_came", "topics", "outcome")  # fmt: skip
    view = relaunch.relaunch_view(session, today=request.as_of)
    named, rows = _named(session), []
    for id in view.order if view else ():
        assert view is not None
        visit = view.visits.get(id)
        number, name = named.get(id, (None, None))
        rows.append(
            (_of(visit, columns) if visit else dict.fromkeys(columns))
            | {
                "account_number": number,
                "account_name": name,
                "representative": view.owners.get(id),
                "topics": sorted(visit.topics) if visit else [],
            }
        )
    totals = {"accounts": len(rows), "held": view.progress.held if view else 0}
    return Table("relaunch-visits", columns, rows, totals, request.as_of)


def export_peers(session: sm.Session, request: Request) -> Table:
    """Return other utilities' newest year in each state, with year and source."""
    columns = ("name", "number", "state", "year", "ownership", "customers", "revenue", "business_customers",
               "business_revenue", "source")  # fmt: skip
    rows = [
        _of(peer, columns)
        | {
            "revenue": exported(peer.revenue_cents),
            "business_revenue": exported(peer.business_revenue_cents),
        }
        for peer in peers.peers(session)
    ]
    return Table("peers", columns, rows, {"utilities": len(rows)}, request.as_of)


def export_certificates(session: sm.Session, request: Request) -> Table:
    """Return the representatives' ways to the certificate."""
    columns = ("person", "state", "courses", "deadline", "days_left", "exam_on", "exam_percent", "plan_on",
               "plan_percent", "plan", "action_plan_id", "earned_on", "missing")  # fmt: skip
    rows = []
    for view in certifications(session, today=request.as_of):
        stands = view.standing
        rows.append(
            _of(view.row, columns)
            | {
                "state": stands.said,
                "courses": stands.taken,
                "deadline": stands.deadline,
                "days_left": stands.days_left,
                "earned_on": stands.earned_on,
                "missing": list(stands.missing),
            }
        )
    return Table("certificates", columns, rows, {"people": len(rows)}, request.as_of)


def _method(session: sm.Session, request: Request) -> method.MethodView:
    now: datetime = moment_at(request.as_of, time.min, read_settings(session).zone)
    return method.method_view(session, today=request.as_of, now=now)


def _step(step: StepState) -> dict[str, Any]:
    return {
        "phase": step.phase,
        "step": step.step,
        "planned_on": step.planned_on,
        "done_on": step.done_on,
        "proved_by_session": step.proved,
    }


def _plain(name: str, columns: tuple[str, ...], found: Iterable[object], request: Request) -> Table:
    rows = [_of(row, columns) for row in found]
    return Table(name, columns, rows, {"rows": len(rows)}, request.as_of)


def _of(row: object, columns: Sequence[str]) -> dict[str, Any]:
    """Return what a row has of the columns."""
    return {name: getattr(row, name, None) for name in columns}


def _named(session: sm.Session) -> dict[int, tuple[str | None, str]]:
    return {
        int(row["account_id"]): (row["number"], row["name"]) for row in accounts(session).to_dict("records")
    }
