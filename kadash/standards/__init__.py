"""Outside facts as data: each with id, version and source."""

from kadash.standards.program import (
    Criterion,
    Level,
    Program,
    StallReason,
    load,
    program,
    span_limit,
    versions,
)

__all__ = ["Criterion", "Level", "Program", "StallReason", "load", "program", "span_limit", "versions"]
