"""Three constructed utilities, one exactly at each level and one criterion short of the next."""

from datetime import date, timedelta
from decimal import Decimal

from kadash.assessment.rules.facts import AccountFact, BudgetFact, Facts, RepresentativeFact, SurveyFact
from kadash.assessment.rules.levels import Answer, Claim
from kadash.standards import program

TODAY = date(2026, 6, 30)


def answers(level: str, *, but: dict[str, Claim] | None = None, leave_out: str | None = None) -> list[Answer]:
    """Return answers that meet everything a level asks for."""
    given = {each.id: Claim.MET for each in program().asked_at(level) if each.id != leave_out}
    return [Answer(criterion, claim) for criterion, claim in (given | (but or {})).items()]


def account(number: int, representative: str | None = "Rita", **known: object) -> AccountFact:
    return AccountFact(f"{number:04}", f"Customer {number}", representative, **known)  # type: ignore[arg-type]


def representative(share: str | None, accounts: int = 20, name: str = "Rita") -> RepresentativeFact:
    return RepresentativeFact(name, None if share is None else Decimal(share), accounts)


def facts(share: str | None = "30", accounts: int = 20) -> Facts:
    """Return a utility of one representative where the data backs every claim up to Standard."""
    return Facts(
        as_of=TODAY,
        representatives=(representative(share, accounts),),
        accounts=tuple(
            account(
                number,
                contacts=2,
                executives=0,
                meetings=(TODAY - timedelta(days=30),),
                planned=True,
                at_risk_cents=Decimal(number * 100_00),
            )
            for number in range(1, accounts + 1)
        ),
        budget=BudgetFact(2026, 54_600_00),
        survey=SurveyFact("2025", date(2025, 11, 15), 14, 20),
    )
