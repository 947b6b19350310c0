"""The utility's settings as one value."""

from dataclasses import asdict, dataclass, fields
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import sqlmodel as sm

from kadash.core.contrast import HEX
from kadash.core.errors import Invalid
from kadash.core.moments import computer_zone, zone_named
from kadash.core.tables import Setting

KEY = "utility"


@dataclass(frozen=True)
class Settings:
    """What the settings page holds. Amounts in cents, months 1 to 12, hours per year.

    ``at_risk_service`` is the one service that the at-risk analysis counts by default, empty for all.
    ``time_zone`` is an IANA name; until it is chosen, this computer's zone is taken.
    """

    utility_name: str = ""
    customers: int | None = None
    annual_revenue_cents: int | None = None
    annual_energy_kwh: float | None = None
    peak_demand_kw: float | None = None
    annual_water_gallons: float | None = None
    employees: int | None = None
    fiscal_year_first_month: int = 1
    program_budget_cents: int | None = None
    full_time_hours: int = 2080
    hourly_cost_cents: int | None = None
    billed_power_cost_is_whole: bool = True
    list_threshold_cents: int | None = None
    satisfaction_target: int | None = None
    at_risk_service: str = ""
    brand_color: str = "#0b5c8a"
    time_zone: str = ""
    contact_cadence_days: int = 92
    version: int = 0

    @property
    def zone(self) -> ZoneInfo:
        """The utility's time zone, in which its days begin and end."""
        return zone_named(self.time_zone or computer_zone())

    def checked(self) -> "Settings":
        """Return itself; raises Invalid, with a sentence, where a value cannot be."""
        if not 1 <= self.fiscal_year_first_month <= 12:
            raise Invalid("A fiscal year starts in a month from 1 to 12. Nothing was changed.")
        amounts = (
            self.customers,
            self.annual_revenue_cents,
            self.program_budget_cents,
            self.employees,
            self.annual_energy_kwh,
            self.peak_demand_kw,
            self.annual_water_gallons,
        )
        if any(amount is not None and amount < 0 for amount in amounts):
            raise Invalid("Counts and amounts of the utility cannot be negative. Nothing was changed.")
        if self.satisfaction_target is not None and not 0 <= self.satisfaction_target <= 1000:
            raise Invalid("The satisfaction target lies between 0 and 1,000 points. Nothing was changed.")
        if not HEX.fullmatch(self.brand_color):
            raise Invalid("The color of slides is written like #0b5c8a. Nothing was changed.")
        if self.time_zone:
            zone_named(self.time_zone)
        if not 1 <= self.contact_cadence_days <= 731:
            raise Invalid("A customer is spoken to every 1 to 731 days. Nothing was changed.")
        if self.full_time_hours <= 0:
            raise Invalid("A full-time year has more than zero hours. Nothing was changed.")
        return self


def read_settings(session: sm.Session) -> Settings:
    """Return the stored settings; what was never set has its default."""
    row = session.exec(sm.select(Setting).where(Setting.key == KEY)).one_or_none()
    if row is None:
        return Settings()
    known = {field.name for field in fields(Settings)}
    return Settings(
        **{k: v for k, v in row.value.items() if k in known and k != "version"}, version=row.version
    )


def stored_form(settings: Settings) -> dict[str, Any]:
    """Return the settings as the JSON that is stored: without the version, Decimals as text."""
    values = {name: value for name, value in asdict(settings).items() if name != "version"}
    return {name: str(value) if isinstance(value, Decimal) else value for name, value in values.items()}
