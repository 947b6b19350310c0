"""Outside facts as data: each with id, version and source."""

from kadash.standards.program import (
    Criterion,
    Level,
    Program,
    StallReason,
    program,
    read_program,
    span_limit,
    versions,
)

__all__ = [
    "Criterion",
    "Level",
    "Program",
    "StallReason",
    "program",
    "read_program",
    "span_limit",
    "versions",
]
