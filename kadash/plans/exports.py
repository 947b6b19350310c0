"""Exports of the documents under the names that scripts rely on."""

import sqlmodel as sm

from kadash.core.export import Request, Table
from kadash.plans.queries.letters import letters
from kadash.program.queries.business_plan import plans, record
from kadash.standards.business_plan import business_plan

SECTIONS = ("plan_year", "section", "title", "words", "saved_by", "saved_on", "confirmed_by", "confirmed_on",
            "adopted_versions", "last_adopted_on")  # fmt: skip
LETTERS = ("letter", "kind", "sent_on", "sent_by", "account", "account_number", "contact", "job_title",
           "street", "city", "state", "zip")  # fmt: skip


def export_business_plan(session: sm.Session, request: Request) -> Table:
    """Return the sections of all business plans as people wrote them, and how often a plan was adopted.

    Fields stand in ``words`` by their keys, one part of a section to a paragraph.
    """
    guide = {section.id: section for section in business_plan().sections}
    rows = []
    for plan in plans(session):
        plan_record = record(session, id=plan.id or 0)
        last = plan_record.editions[0].adopted_on if plan_record.editions else None
        rows += [
            {
                "plan_year": plan.plan_year, "section": guide[row.section].number,
                "title": guide[row.section].title, "words": "\n\n".join(row.words.values()),
                "saved_by": row.saved_by, "saved_on": row.saved_on, "confirmed_by": row.confirmed_by,
                "confirmed_on": row.confirmed_on, "adopted_versions": len(plan_record.editions),
                "last_adopted_on": last,
            }
            for row in plan_record.sections
        ]  # fmt: skip
    confirmed = sum(1 for row in rows if row["confirmed_on"] is not None)
    return Table(
        "business-plan", SECTIONS, rows, {"sections": len(rows), "confirmed": confirmed}, request.as_of
    )


def export_letters(session: sm.Session, request: Request) -> Table:
    """Return to whom letters were sent, as they were addressed."""
    rows = [
        {
            "letter": row.name, "kind": row.kind, "sent_on": row.sent_on, "sent_by": row.sent_by,
            "account": to["account"], "account_number": to["number"], "contact": to["contact"],
            "job_title": to["title"], "street": to["street"], "city": to["city"], "state": to["state"],
            "zip": to["postal_code"],
        }
        for row in letters(session)
        if row.sent_to is not None
        for to in row.sent_to["to"]
    ]  # fmt: skip
    texts = ("account_number", "zip")
    return Table("letters", LETTERS, rows, {"letters": len(rows)}, request.as_of, texts=texts)
