"""Lists of people who are no contacts of customers: staff, readers of a newsletter, leads of a CRM."""

from kadash.intake import headers


def keys(*names: str) -> frozenset[str]:
    """Return headers as they are compared."""
    return frozenset(map(headers.key, names))


WHOSE = keys(
    "Account Number", "Account", "Account Name", "AccountId", "Account ID", "Acct", "Acct #", "Customer",
    "Customer Name", "Customer Number", "Organization", "Organization Name", "Associated Company",
    "Contact Owner", "Company Name", "Kind", "Case Number",
)  # fmt: skip
STAFF = (
    keys("Employee ID", "Employee Number", "Employee No", "Employee #", "Emp ID", "Emp No", "Employee",
          "Staff ID"),
    keys(
        "Hire Date", "Date Hired", "Salary", "Pay Rate", "Hourly Rate", "Supervisor", "Job Code",
        "Termination Date", "Date of Birth", "SSN", "Pay Grade", "Employment Status", "Position Number",
        "FTE", "Reports To",
    ),
)  # fmt: skip
READERS = (
    keys("Email", "Email Address", "E-mail", "Subscriber"),
    keys(
        "Opens", "Clicks", "Open Rate", "Click Rate", "Last Opened", "Last Clicked", "MEMBER_RATING",
        "OPTIN_TIME", "CONFIRM_TIME", "Subscribed On", "Unsubscribed", "Bounces", "Subscription Status",
        "Emails Sent",
    ),
)  # fmt: skip
LEADS = (
    keys("Lead", "Lead Name", "Lead ID", "Lead Status", "Lead Owner", "Converted", "Is Converted",
          "IsConverted", "(Do Not Modify) Lead"),
    keys("Company", "Email", "Phone", "Email Address"),
    keys("Lead Source", "LeadSource", "Status", "Lead Status", "Rating", "Source", "Converted Date",
          "Topic"),
)  # fmt: skip
_SAY_SO = "Where they are people of your customers, say so (--kind contacts)."
SENTENCES = {
    "staff": (
        "This table is a list of employees. Nothing was changed, because Kadash takes contacts: people of "
        f"customers, each with the account's number or name. {_SAY_SO}"
    ),
    "readers": (
        "This table is a mailing list: who opened and clicked what. Nothing was changed, because nothing in "
        f"it says which account a person belongs to. {_SAY_SO}"
    ),
    "leads": (
        "This table holds the leads of a CRM: people of companies that may become customers. Nothing was "
        "changed, because Kadash takes contacts of accounts. Export the contacts from the CRM instead. "
        f"{_SAY_SO}"
    ),
}
