"""The review board's hour at the end of each phase of building a program: one plan for each."""

from collections.abc import Mapping

from kadash.briefing.rules.plan import Plan, Section

_OPEN = (Section("agenda", 2), Section("last_time", 5))

PHASES: Mapping[str, Plan] = {
    "Phase I, identity": Plan(
        (
            *_OPEN,
            Section("accounts", 8),
            Section("exposure", 10),
            Section("stakeholders", 8),
            Section("statements", 12),
            Section("decisions", 10),
            Section("next_steps", 5),
        )
    ),
    "Phase II, clarity": Plan(
        (
            *_OPEN,
            Section("landscape", 10),
            Section("services", 10),
            Section("courses", 18),
            Section("decisions", 10),
            Section("next_steps", 5),
        )
    ),
    "Phase III, roadmap": Plan(
        (
            *_OPEN,
            Section("goals", 15),
            Section("budget", 15),
            Section("courses", 8),
            Section("decisions", 10),
            Section("next_steps", 5),
        )
    ),
    "Phase IV, validation": Plan(
        (
            *_OPEN,
            Section("exposure", 8),
            Section("level", 8),
            Section("services", 7),
            Section("budget", 8),
            Section("statements", 5),
            Section("decisions", 12),
            Section("next_steps", 5),
        )
    ),
}
"""Sixty minutes each. The course says what a phase works out; order and minutes are Kadash's own."""
