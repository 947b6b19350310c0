"""Columns of bill exports, with the headers that billing systems and utilities use."""

import re

from kadash.accounts.uploads.account_words import NUMBERS
from kadash.intake.types import Field, Type

MONTH_COLUMN = "Month (column)"
"""The header of the month that a column of a table with months as columns is for, once its rows are bills."""
SPANS = (
    "bill", "billing", "billed", "service", "charge", "charges", "usage", "use", "consumption", "energy", "invoice",
    "statement", "cycle", "period", "read", "reading", "meter", "mr",
)  # fmt: skip
"""What of a bill begins on one day and ends on another, as headers name it."""
WITHOUT_TAX = (
    *(f"{whole} {less} Tax" for whole in ("Amount", "Total", "Charges", "Bill Amount", "Cost", "Total Amount", "Revenue")
      for less in ("excl.", "excluding", "before", "without", "ex")),
    "Pre-Tax Amount", "Pretax Amount", "Amount Net of Tax", "Charges before Taxes", "Total before Taxes",
)  # fmt: skip
BILL, DATED = ("rows", "months"), ("rows", "line_items")

FIELDS = (
    Field(
        "account_number", "Account number", Type.IDENTIFIER, required=True, repeats=True,
        synonyms=(
            "Account #", "Account No", "Acct Number", "Acct No", "Acct #", "Acct", "Account", "Account ID",
            "Customer Number", "Customer No", "Customer ID", "Service Agreement", "SA ID", "TDS #", "ESID",
            "Premise ID", "Portfolio Manager ID", "EDP", "ESIID", "ESI ID", "Billing Account", "Billing Account Number",
            "Utility Billing Account", "Utility Account Number", "Utility Account", "Service Account",
            "Service Account Number", "Contract Account", "SDP ID", "Consumer Number", "Consumer Account", "Member Number",
            "MBRSEP", "Member Separator", "Customer Account", "Customer Account Number", "Contract Acct", "Acct ID",
            *NUMBERS, "Premise Number", "Premise", "Location Number", "Location ID", "Service Point ID", "Service Identifier",
        ),
    ),
    Field(
        "account_name", "Customer name", Type.TEXT, repeats=True,
        synonyms=(
            "Customer Name", "Account Name", "Cust Name", "Consumer Name", "Member Name", "Name", "Site Name", "Customer", "Property Name", "Premise Name",
            "Development Name", "Company", "Facility", "Building",
        ),
    ),
    Field(
        "customer_class", "Customer class", Type.TEXT, repeats=True,
        synonyms=("Class", "Customer Type", "Segment", "Sector", "Revenue Class", "Rev Class", "Customer Category", "Classification"),
    ),
    Field(
        "service", "Service", Type.TEXT, repeats=True,
        synonyms=("Service Name", "Service Type", "Service Code", "Svc", "Svc Type", "Svc Type Cd", "Service Category", "Utility", "Utility Type", "Commodity", "Meter Type", "Fuel Type", "Utility Service", "Service Description", "Fuel"),
    ),
    Field(
        "meter", "Meter", Type.IDENTIFIER, repeats=True,
        synonyms=(
            "Meter Number", "Meter #", "Meter No", "Meter ID", "Portfolio Manager Meter ID", "Meter Serial Number",
            "Meter Name", "Utility Meter Number", "Meter Serial", "Serial Number", "Badge Number", "Meter Code", "Meter Badge", "Serial", "Device", "Device ID", "Equipment Number",
        ),
    ),
    Field(
        "rate_class", "Rate class", Type.TEXT, repeats=True,
        synonyms=("Rate", "Rate Schedule", "Rate Code", "Tariff", "Rate Category", "Tariff Name", "Utility Tariff Name", "Rate Name", "Tariff Code", "Rate Plan", "Pricing Plan", "Rate Type", "Rate Description", "Schedule"),
    ),
    Field(
        "period_start", "Period start", Type.DATE, layouts=DATED,
        synonyms=(
            "Read Date (Prev)", "Read Date Previous", "From", "Start Date", "Service Start Date", "Service From", "From Date", "Bill Start Date", "Bill Start", "Start",
            "Read From", "Begin Date", "Previous Read Date", "Period From", "Billing Start", "Billing From",
            "Billing Start Date", "Service Begin Date", "Service From Date", "Read Start Date", "Prior Read Date",
            "Bill Period Start", "Billing Period Start", "Service Period Start", "Bill Period From", "Billing Period From",
            "Prev Dt", "Prev Date", "Prev Read Date", "Prev Rdg Date", "Start Dt", "Interval Start", "Interval Start Date", "Prior Date", "Service Begin", "Consumption Start", "Reading From", "Bill. period from", "Start Bill.Per", "Start of Billing Period", "Begin of Billing Period", "BEGABRPE",
        ),
    ),
    Field(
        "period_end", "Period end", Type.DATE, layouts=DATED, after="period_start", spans=SPANS,
        synonyms=(
            "Read Date (Curr)", "Read Date Current", "Thru", "To", "End Date", "Service End Date", "Service To", "Through", "To Date", "Thru Date", "Through Date", "Bill End Date", "Bill End",
            "End", "Read To", "Read Date", "Current Read Date", "Period To", "Billing End", "Billing To",
            "Billing End Date", "Service Through", "Service Thru", "Service To Date", "Read End Date",
            "Present Read Date", "Meter Read Date", "Bill Period End", "Billing Period End", "Service Period End",
            "Bill Period To", "Billing Period To", "Curr Dt", "Curr Date", "Curr Read Date", "Curr Rdg Date", "Rdg Date", "Reading Date", "Meter Reading Date", "End Dt", "Interval End", "Interval End Date", "Bill Thru", "Current Date", "Service End", "Consumption End", "Reading To", "Bill. period to", "End Bill.Per", "End of Billing Period", "ENDABRPE",
        ),
    ),
    Field("month", "Month", Type.MONTH, layouts=DATED, synonyms=("Revenue Month", "Bill Month", "Bill Month/Year", "Month/Year", "Billing Month", "Billing Period", "Period", "Service Period", "Service Dates", "Billing Dates", "Bill Period", "Statement Period", "Usage Period", "Calendar Year/Month", "Calendar Month", "Cal. Year / Month", "Cal. Year/Month", "Bill Mo", "Bill Mo/Yr", "Usage Month", "Consumption Month", "Year Month", "YearMonth", "YYYYMM", "Month Year")),
    Field("bill_date", "Bill date", Type.DATE, layouts=DATED, synonyms=("Billing Date", "Invoice Date", "Statement Date", "Bill Statement Date", "Date Billed", "Date")),
    Field(
        "invoice", "Invoice", Type.IDENTIFIER, layouts=DATED,
        synonyms=("Invoice #", "Invoice Number", "Invoice No", "Bill Number", "Bill #", "Bill ID", "UMIS BILL ID", "Invoice ID", "Statement Number", "Statement ID", "Document Number", "Doc Number",
                  "Meter Consumption ID"),
    ),
    Field("days", "Days", Type.INTEGER, layouts=DATED, synonyms=("# days", "Number of Days", "Billing Days", "Days in Period", "Day Count", "Bill Days", "Billed Days", "Days Billed", "No of Days", "Service Days", "Days of Service", "Days Used")),
    Field(
        "usage", "Usage", Type.NUMBER, layouts=BILL,
        synonyms=(
            "Usage/Quantity", "Net Billed kWh", "Net kWh Billed", "Net Billed Usage", "Net Billed Energy", "Billing Quantity", "Consumption", "Total Usage", "Consumption (KWH)", "Energy (kWh)", "kWh",
            "totalKwh", "Billed kWh", "kWh Billed", "kWh Used", "Total kWh", "Billed Usage", "Quantity", "Use", "kWh Usage", "Usage Quantity", "Bill Total kWh", "Bill kWh", "Bill Volume", "Volume", "CCF", "Gallons", "Energy",
            "Billed Quantity", "Billed Use", "Billed Consumption", "Actual kWh Usage", "Actual Usage", "Actual kWh", "Actual Consumption", "Actual Use", "Delivered Volume", "Volume Delivered", "Water Delivered", "Water Use", "Water Usage", "Metered Usage",
            "Usage Amount", "Service Quantity", "Net Usage", "Total Consumption", "Total Use", "Cons", "Qty", "Billed Qty", "Bill SQ", "Bill.Quantity", "Bill. Quantity",
        ),
    ),
    Field(
        "usage_unit", "Unit", Type.TEXT, layouts=BILL,
        synonyms=("Units", "Usage Units", "UOM", "Unit of Measure", "Meter Unit", "Usage Unit", "Bill Total Unit", "Volume Unit", "Unit of Usage", "Use Unit", "Use Units", "UOM Code", "Unit Code",
                  "UOFM", "U/M", "U of M", "UOM Cd", "Base Unit", "Energy Unit", "Quantity Unit", "Billing Unit", "Consumption Unit", "Units of Measure"),
    ),
    Field(
        "demand_kw", "Peak demand (kW)", Type.NUMBER, layouts=BILL,
        synonyms=(
            "Peak kW", "Demand (kW)", "Max Demand (kW)", "Max. Max Demand (kW)", "Peak Demand",
            "Consumption (KW)", "Metered Demand", "Metered kW", "kW", "totalDemand", "Actual Demand", "Actual kW",
            "Demand", "kW Demand", "Max kW", "Max Demand", "Maximum Demand", "Maximum kW", "kW Max", "Measured kW", "Measured Demand",
            "Highest Demand", "Registered Demand", "Monthly Peak kW", "Monthly Peak", "kW Peak", "Peak Load", "Peak Load (kW)", "kW Read", "NCP kW",
        ),
        highest=True,
    ),
    Field(
        "billed_demand_kw", "Billed demand (kW)", Type.NUMBER, layouts=BILL,
        synonyms=("Billed kW", "Billing Demand", "Billed Demand", "Billing kW", "Ratchet Demand", "Bill kW", "Bill Demand", "kW Billed", "Demand Billed", "Chargeable kW", "Chargeable Demand", "Ratcheted kW", "Ratcheted Demand"),
    ),
    Field("demand_unit", "Unit of the demand", Type.TEXT, layouts=("rows",), synonyms=("Demand Units", "Demand Unit", "Demand UOM", "Demand Unit of Measure")),
    Field(
        "revenue", "Revenue", Type.BILLED, layouts=BILL,
        synonyms=(
            "Revenue ($)", "Total Bill Amount ($)", "Current Charges", "Total Charges", "Amount", "Bill Amount",
            "Total Amount", "Total Bill", "Billed Amount", "Total Cost", "totalCost", "Cost ($)", "Cost", "Charges",
            "Total", "Annual Revenue", "Net Amount", "Total Current Charges", "Total New Charges", "New Charges",
            "Bill Total", "Invoice Total", "Invoice Amount", "Total Invoice", "Grand Total", "Total Revenue",
            "Billed Revenue", "Amount Billed", "Total Billed", "Total Electric Charges", "Total Electric", "Calc Amt", "Chg Amt", "Charge Amt",
            "Amt", "Dollars", "Billed Dollars", "Bill Dollars", "Sales Revenue", "Revenue Billed", "Electric Revenue", "Elec Revenue", "Document Amount", "Doc Amount", "Bill Total Cost", "Total Bill Cost", "Bill Cost", "Total Billed Amount", "Cur Amt",
            "Actual Bill Amount", "Actual Charges", "Actual Revenue", "Actual Cost", "Total Charge", *WITHOUT_TAX, "Actual Amount", "Actual Billed Amount",
        ),
        adds=True,
    ),
    Field("bill_charge", "Charge (a part of the bill)", Type.BILLED, layouts=("rows",), adds=True),
    Field(
        "power_cost", "Power cost", Type.COMPUTED, layouts=BILL,
        synonyms=(
            "Fuel & Purchased Power ($)", "Fuel and Purchased Power", "Fuel Costs", "Fuel Cost", "Power Supply Cost",
            "Purchased Power", "Cost of Power", "Energy Cost Adjustment", "Wholesale Power Cost", "Wholesale Cost", "Supply Cost", "Power Costs", "COGS",
        ),
        adds=True,
    ),
    Field("tax", "Sales tax", Type.BILLED, layouts=BILL, synonyms=("Tax", "Taxes", "Sales Tax Amount", "Total Tax", "Total Taxes"), adds=True),
    Field("estimated", "Estimated", Type.FLAG, layouts=BILL, synonyms=("Estimation?", "Is Estimated", "Estimate", "Est", "Est Flag", "Estimate Flag", "Estimated Flag", "Estimated Read")),
    Field("correction", "Correction", Type.FLAG, layouts=BILL, synonyms=("Corrected", "Rebill", "Is Correction")),
    Field(
        "item", "Item", Type.TEXT, layouts=("line_items",),
        synonyms=("Item Description", "Line Item", "Charge Description", "Charge", "Charge Type", "Bill Component", "Description on Bill",
                  "Bill Line Description", "Rate Component"),
    ),
    Field(
        "item_usage", "Item usage", Type.NUMBER, layouts=("line_items",),
        synonyms=("Usage", "Quantity", "Item Quantity", "Consumption", "Billed Quantity", "Bill SQ", "Service Quantity", "Qty", "Item Qty", "Billed Qty", "Charge Quantity"),
    ),
    Field(
        "item_unit", "Item unit", Type.TEXT, layouts=("line_items",),
        synonyms=("Units", "Unit", "UOM", "UOM Code", "UOM Cd", "UOFM", "Unit of Measure"),
    ),
    Field(
        "item_amount", "Item amount", Type.BILLED, layouts=("line_items",), required=True,
        synonyms=("Cost", "Amount", "Charge Amount", "Cost ($)", "Item Cost", "Line Amount", "Calculated Amount", "Calc Amount", "Calc Amt", "Charge Amt", "Chg Amt", "Extended Amount", "Total", "Charge", "Charges"),
    ),
    Field(
        "previous_reading", "Previous reading", Type.NUMBER, layouts=("rows",),
        synonyms=("Previous Read", "Prev Rdg", "Prior Rdg", "Prev Reading", "Prev Read", "Prior Reading", "Prior Read", "Start Reading",
                  "Begin Reading", "Beginning Reading", "Previous Meter Reading", "Last Reading", "Opening Reading", "Previous", "Prev"),
    ),
    Field(
        "current_reading", "Current reading", Type.NUMBER, layouts=("rows",),
        synonyms=("Current Read", "Curr Rdg", "Present Rdg", "Curr Reading", "Curr Read", "Present Reading", "Present Read", "End Reading",
                  "Ending Reading", "Current Meter Reading", "Closing Reading", "Present", "Pres"),
    ),
    Field(
        "multiplier", "Multiplier", Type.NUMBER, layouts=("rows",),
        synonyms=("Mult", "Meter Multiplier", "Meter Constant", "Constant", "K Factor", "Meter Mult", "Billing Multiplier"),
    ),
    Field("row_status", "Status (rows that do not count)", Type.TEXT, repeats=True),
    Field("provider", "Provider of the item", Type.TEXT, layouts=("line_items",), repeats=True),
    Field("month_column", "Month of the column", Type.TEXT, layouts=("months",), synonyms=(MONTH_COLUMN,)),
    Field("year", "Year", Type.TEXT, synonyms=("Calendar Year", "Billing Year", "Bill Year", "CY")),
    Field("fiscal_year", "Fiscal year", Type.TEXT, synonyms=("FY", "Budget Year")),
    Field(
        "fiscal_period", "Fiscal period", Type.TEXT, layouts=DATED,
        synonyms=(
            "Fiscal Year/Period", "Fiscal Year Period", "Fiscal Yr/Per", "Fiscal Month", "Fiscal Year/Month", "FY Period",
            "Posting Period", "Accounting Period", "Acctg Period", "GL Period", "FISCPER",
        ),
    ),
    Field("month_of_year", "Month (of the year beside it)", Type.TEXT, layouts=DATED),
    Field("measure", "Measure", Type.TEXT, layouts=("months",)),
)  # fmt: skip
ROWS = "rows"
OF_ROWS = tuple(one for one in FIELDS if not one.layouts or ROWS in one.layouts)
"""The columns of a table with a row a bill."""
WHEN = frozenset({"period_end", "period_start", "month", "bill_date", "fiscal_period"})
"""Fields of which a bill has one at least."""
OF_ITEMS = tuple(one for one in FIELDS if not one.layouts or "line_items" in one.layouts)
"""The columns of a table with a row a line item."""
READINGS = frozenset({"previous_reading", "current_reading"})
BILL_FIELDS = (
    "account_number",
    "service",
    "meter",
    "invoice",
    "period_start",
    "period_end",
    "month",
    "bill_date",
)
"""Fields that tell one bill of a file from another."""
_OF_MORE = re.compile(
    r"\b(?:rolling|trailing|cumulative|ytd|(?:year|month|quarter)[\s-]to[\s-]date|ttm"
    r"|(?:12|twelve)[\s-]?mo(?:nths?)?|(?:last|prior|previous) (?:year|month|period)|[lp]y"
    r"|budget(?:ed)?|forecast|projected)\b",
    re.IGNORECASE,
)
"""Words of figures that are not of the bill's own month: ``kWh (12 mo rolling)``."""


def is_of_other_months(header: str) -> bool:
    """Say whether a header names several months, another year, or what is no bill's at all."""
    return _OF_MORE.search(header.replace("_", " ")) is not None
