"""Columns of account lists, with the headers that billing systems and CRMs use.

A CRM's "AnnualRevenue" is the customer's own turnover, never the utility's revenue: no field takes it.
"""

from kadash.accounts.uploads.account_words import NUMBERS
from kadash.intake.types import Field, Type

FIELDS = (
    Field("number", "Account number", Type.IDENTIFIER, ("AccountNumber", "Account #", "Account No", "Acct Number", "Acct No", "Acct #", "Customer Number", "Customer No", "Customer ID", "Number", *NUMBERS, *(f"Organization - {word}" for word in ("Account Number", "Customer Number", "Account No", "Account #", "Utility Account Number")))),
    Field("external_id", "Record id", Type.IDENTIFIER, ("Id", "Record ID", "Account ID", "Company ID", "External ID", "CRM ID", "Property ID", "Portfolio Manager ID", "Organization - ID")),
    Field("name", "Name", Type.TEXT, ("Account Name", "Company", "Customer Name", "Company name", "Customer", "Property Name", "Site Name", "Organization", "Organization Name", "Business Name", "Legal Name", "Client", "Client Name", "Account"), required=True),
    Field("customer_class", "Customer class", Type.TEXT, ("Class", "Customer Type", "Revenue Class", "Rate Class", "Sector", "Industry", "Account Type", "Type", "Segment", "Segment__c")),
    Field("representative", "Representative", Type.TEXT, ("Key Account Representative", "Account Owner", "Account Manager", "Company owner", "Rep", "Owner", "Key Account Manager", "Salesperson", "Organization - Owner")),
    Field("parent_number", "Parent account", Type.IDENTIFIER, ("ParentId", "Parent Account Number", "Parent Number", "Parent Account ID", "Parent", "Parent Account")),
    Field("key_account_since", "Key account since", Type.DATE, ("Key Account From", "On List Since", "Member Since")),
    Field("key_account_until", "Key account until", Type.DATE, ("Key Account To", "On List Until"), after="key_account_since"),
    Field("services", "Services", Type.TEXT, ("Utility Services", "Service Types", "Service")),
    Field("power_cost_rate", "Power-cost rate", Type.DECIMAL, ("Power Cost %", "Power Cost Rate", "Fuel Cost Rate")),
    Field("address", "Address", Type.TEXT, ("BillingStreet", "Billing Street", "Street", "Street Address", "Address 1", "Service Address", "Mailing Street", "Organization - Address")),
    Field("city", "City", Type.TEXT, ("BillingCity", "Billing City", "Town", "City/Municipality")),
    Field("state", "State", Type.TEXT, ("BillingState", "Billing State", "Billing State/Province", "State/Province", "State/Region", "Province")),
    Field("postal_code", "ZIP code", Type.IDENTIFIER, ("BillingPostalCode", "Billing Code", "ZIP", "Postal Code", "Zip/Postal Code", "Billing Zip/Postal Code")),
    Field("phone", "Phone", Type.TEXT, ("Phone Number", "Telephone", "Main Phone")),
    Field("website", "Website", Type.TEXT, ("Website URL", "Web Site", "URL", "Domain")),
    Field("note", "Note", Type.TEXT, ("Notes", "Description", "Comments", "Remarks")),
    Field("is_company", "Is a company", Type.FLAG, ("Company?",)),
    Field("deleted", "Deleted", Type.FLAG, ("IsDeleted", "Is Deleted")),
)  # fmt: skip
