"""Status of a budget version, and the steps allowed next."""

from enum import StrEnum


class Status(StrEnum):
    """The way of a version: draft → submitted → approved or returned → … → superseded by the next one."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    SUPERSEDED = "superseded"


OPEN = frozenset({Status.DRAFT, Status.RETURNED})

NEXT: dict[Status, frozenset[Status]] = {
    Status.DRAFT: frozenset({Status.SUBMITTED}),
    Status.RETURNED: frozenset({Status.SUBMITTED}),
    Status.SUBMITTED: frozenset({Status.APPROVED, Status.RETURNED, Status.DRAFT}),
    Status.APPROVED: frozenset({Status.SUPERSEDED}),
    Status.SUPERSEDED: frozenset(),
}

WHY_LOCKED: dict[Status, str] = {
    Status.SUBMITTED: "It is submitted and waits for a decision; take it back to edit it.",
    Status.APPROVED: "It is approved; start a new version to change it.",
    Status.SUPERSEDED: "A newer version took its place; edit that one.",
}
