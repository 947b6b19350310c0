"""Lists of accounts, companies, tickets and utilities in the forms of the systems that export them."""
# ruff: noqa: DTZ001, E501, SIM905 - moments have no zone in these files; tables read better with a row in one line

from datetime import datetime, timedelta

from tests.export_files.tools import made, workbook
from tests.wild_files.tools import table

ACCOUNT = (
    "Id,IsDeleted,MasterRecordId,Name,Type,ParentId,BillingStreet,BillingCity,BillingState,BillingPostalCode,"
    "BillingCountry,BillingLatitude,BillingLongitude,BillingGeocodeAccuracy,ShippingStreet,ShippingCity,"
    "ShippingState,ShippingPostalCode,ShippingCountry,Phone,Fax,AccountNumber,Website,PhotoUrl,Sic,Industry,"
    "AnnualRevenue,NumberOfEmployees,Ownership,TickerSymbol,Rating,Site,OwnerId,CreatedDate,CreatedById,"
    "LastModifiedDate,LastModifiedById,SystemModstamp,LastActivityDate,CleanStatus,AccountSource,NaicsCode,"
    "YearStarted,CustomerPriority__c,SLA__c,Active__c,Segment__c"
).split(",")
WORDS = ("Alder", "Birch", "Cedar", "Dune", "Elm", "Fern", "Grove", "Heath")
TRADES = ("Foundry", "Dairy", "Clinic", "Mill", "Stores")


@made("accounts/salesforce_api.csv")
def _salesforce() -> bytes:
    """Write forty accounts as the data loader gives them: a mark of UTF-8, days first, no account numbers."""
    rows = []
    for n in range(40):
        record = f"001Lk0000{n:02d}QpRsTAA{'ABCDE'[n % 5]}"
        when = f"{13 + n % 15}/08/2022 09:{n:02d}:11"
        known = {"Id": record, "IsDeleted": "False", "Name": f"{WORDS[n % 8]} {TRADES[n // 8]}",
                 "Type": ("Customer", "Partner", "")[n % 3], "BillingState": ("VA", "WV", "")[n % 3],
                 "BillingCountry": "United States", "PhotoUrl": f"/services/images/photo/{record}",
                 "Sic": str(40_000 + n), "Industry": ("Retail", "Manufacturing")[n % 2],
                 "AnnualRevenue": str(1_000_000 + 25_000 * n), "NumberOfEmployees": str(50 + n),
                 "OwnerId": "005Lk000001AbCdEAF", "CreatedDate": when, "CreatedById": "005Lk000001AbCdEAF",
                 "LastModifiedDate": when, "LastModifiedById": "005Lk000001AbCdEAF", "SystemModstamp": when,
                 "CleanStatus": "Pending", "Segment__c": ("MM", "ENT", "")[n % 3]}  # fmt: skip
        rows.append([known.get(name, "") for name in ACCOUNT])
    return table([ACCOUNT, *rows], mark="\ufeff")


@made("accounts/odoo.csv")
def _odoo() -> bytes:
    """Write companies with their people between them, as a contact list without numbers holds them."""
    head = ["Name", "Is a company", "Related company", "Address type", "Street", "ZIP", "City", "State", "Country"]  # fmt: skip
    where = ["Larkspur", "California", "United States"]
    return table([
        head,
        ["Larkspur Shelving", 1, "", "", "12 Quay Street", "90011", "Piñon", *where[1:]],
        ["Nils Aber", 0, "Larkspur Shelving", "Invoice address", "14 Quay Street", "90012", *where],
        ["Harbor Direct", 1, "", "", "210 Mill Road", "90013", *where],
        ["Ida Brant", 0, "Harbor Direct", "Contact", "210 Mill Road", "90014", *where],
        ["Jon Cray", 0, "Harbor Direct", "Invoice address", "212 Mill Road", "90015", *where],
        ["Kay Dorn", 0, "", "", "9 Alder Lane", "90016", *where],
        ["Quarry Timber", 1, "", "", "5 Rail Yard", "90017", *where],
        ["Lou Eller", 0, "Quarry Timber", "Invoice address", "7 Rail Yard", "90018", *where],
    ])  # fmt: skip


@made("people/ticket_activity_log.csv")
def _tickets() -> bytes:
    """Write what happened to thirty tickets, a row a step, each ticket one minute after the one before it."""
    steps = [("Awaiting Dispatch", "Logged"), ("Mia Foss", "Assigned"), ("Customer", "Customer Response"),
             ("Ole Gran", "Assigned"), ("Done", "Closed")]  # fmt: skip
    rows = []
    for n in range(30):
        begun = datetime(2021, 3, 15, 8, n, 5)
        ticket = f"T{4100 + 7 * n:05d} / {('Metering', 'Outage', 'Billing')[n % 3]} / {('Pia Holt', 'Rex Ivers')[n % 2]}"  # fmt: skip
        rows += [
            [begun + timedelta(hours=26 * k), ticket, n % 5 + 1, k + 1, *steps[k]] for k in range(2 + n % 4)
        ]
    return table([["Timestamp", "Ticket", "Severity", "Status No.", "Assigned To", "Status Name"], *rows])


@made("peers/eia861_short_form.xlsx")
def _short_form() -> bytes:
    """Write the short form of EIA-861: dots where nothing is known, a merged line of text at the end."""
    head = ["Data Year", "Utility Number", "Utility Name", "Ownership", "State", "BA Code",
            "Total Revenue (Thousand Dollars)", "Total Sales (MWh)", "Total Customers", "Water Heater",
            "Net Metering", "Demand Side Management", "Time Based Programs"]  # fmt: skip
    owners = ("Cooperative", "Municipal", "Investor Owned")
    flags = [".", "N", "N", "N"]
    rows: list[list[object]] = [
        [2018, 90_100 + 11 * n, f"{word} Creek Electric", owners[n % 3], "AK" if n < 4 else "WY",
         "NA" if n < 4 else "PACE", 620.4 + 100 * n, 1100 + 150 * n, 140 + 20 * n, *flags]
        for n, word in enumerate(WORDS)
    ]  # fmt: skip
    rows.insert(
        2, [2018, 90_500, "Moose Slough Utility - (AK)", "Municipal", "AK", "NA", ".", ".", ".", *flags]
    )
    text = ["Adjustment lines elsewhere take these utilities into account."]
    return workbook({"861S": [head, *rows, text]}, {"861S": [f"A{len(rows) + 2}:M{len(rows) + 2}"]})
