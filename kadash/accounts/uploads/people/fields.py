"""Columns of contact lists and activity logs, with the headers that CRMs and help desks use."""

from kadash.accounts.uploads.account_words import NUMBERS
from kadash.accounts.uploads.own import contacts, interactions
from kadash.intake.types import Field, Type

_OWN_CONTACTS, _OWN_ACTIVITIES = (contacts.LAYOUT,), (interactions.LAYOUT,)

LINKS = (
    Field("account_number", "Account number", Type.IDENTIFIER, ("AccountNumber", "Account #", "Account No", "Acct #", "Customer Number", "Customer ID", "Customer No", *NUMBERS)),
    Field("account_key", "Account's record id", Type.IDENTIFIER, ("AccountId", "Account ID", "Associated Company ID", "WhatId", "Company ID")),
    Field("account_name", "Account name", Type.TEXT, ("Account Name", "Company Name", "Company", "Company / Account", "Related company", "Associated Company", "Organization", "Organization Name", "Organization 1 - Name", "Employer", "Customer", "Customer Name", "Account", "Regarding", "Related To", "Linked Company", "Organization / Account", "Organizations", "Business Name", "Client", "Client Name")),
    Field("record_id", "Record id", Type.IDENTIFIER, ("Id", "Record ID", "Contact ID", "Activity ID", "Ticket", "Ticket Number", "Case Number", "Ticket ID", "Case ID", "Task ID")),
)  # fmt: skip

CONTACTS = (
    *LINKS,
    Field("first_name", "First name", Type.TEXT, ("FirstName", "Given Name", "First", "Forename")),
    Field("last_name", "Last name", Type.TEXT, ("LastName", "Surname", "Last", "Family Name")),
    Field("name", "Name", Type.TEXT, ("Full Name", "Contact Name", "Contact", "Display Name")),
    Field("title", "Title", Type.TEXT, ("Job Title", "Position", "Job Position", "Organization Title", "Organization 1 - Title", "Occupation")),
    Field("email", "Email", Type.TEXT, ("Email Address", "E-mail", "E-Mail Address", "E-mail 1 - Value", "Email 1 - Value", "Primary Email", "Work Email", "E-mail 1 Address", "Who:Contact-email", "E-mail 2 - Value", "E-mail 2 Address", "Email - Work", "Email - Other", "Email - Home")),
    Field("phone", "Phone", Type.TEXT, ("Phone Number", "Telephone", "Business Phone", "Work Phone", "Phone 1 - Value", "Primary Phone", "Mobile", "Mobile Phone", "Cell", "Cell Phone", "Phone 2 - Value", "Phone - Work", "Phone - Mobile", "Phone - Other")),
    Field("role", "Role", Type.TEXT, ("Contact Role", "Department", "Organization Department", "Address type", "Function")),
    Field("executive", "Executive", Type.FLAG, ("Decision maker", "Is Executive", "Executive Contact", "Decision-maker")),
    Field("is_company", "Is a company", Type.FLAG, ("Company?",)),
    Field("deleted", "Deleted", Type.FLAG, ("IsDeleted", "Is Deleted")),
    Field("roles", "Roles at accounts", Type.TEXT, ("roles",), layouts=_OWN_CONTACTS),
)  # fmt: skip

INTERACTIONS = (
    *LINKS,
    Field("date", "Date", Type.DATE, ("Activity Date", "ActivityDate", "Timestamp", "Created Date", "CreatedDate", "Date/Time Opened", "Due Date", "Start Date", "Opened", "Meeting Date", "When", "Date Time", "Call Start Time", "Start Time", "Start DateTime", "Call Date", "Event Date", "Actual Start", "Scheduled Start", "Created time", "Created at", "Opened Date", "Date Opened", "Opened At", "Created", "Contact Date", "Date of Contact", "Contacted On", "Date of Call", "Visit Date", "Date of Visit", "Date of Meeting", "Interaction Date", "Appointment Date", "Conversation Date", "Occurred On", "Due", "Actual End"), required=True),
    Field("kind", "Kind", Type.TEXT, ("Type", "Activity Type", "TaskSubtype", "Task Type", "Interaction", "Channel", "Category", "Reason", "Call Type", "Event Type")),
    Field("subject", "Subject", Type.TEXT, ("Topic", "Summary", "Title", "Description Short", "Short description")),
    Field("note", "Note", Type.TEXT, ("Notes", "Comments", "Description", "Details", "Full Comments", "Remarks", "Note Body", "Body", "Call Notes", "Meeting Notes")),
    Field("person", "Person", Type.TEXT, ("Assigned To", "Assigned", "Owner", "Representative", "Account Manager", "Activity Owner", "Activity Assigned To", "Assigned To User", "By", "Logged By", "Call Owner", "Event Owner", "Organizer", "Host", "Meeting Owner", "Agent", "Assignee", "Case Owner")),
    Field("status", "Status", Type.TEXT, ("Status Name", "State", "Stage", "Activity Status", "Call Result", "Outcome", "Call Status")),
    Field("step", "Step", Type.TEXT, ("Status No.", "Sequence", "Step No.")),
    Field("severity", "Severity", Type.TEXT, ("Priority", "Urgency")),
    *(
        Field(name, name.replace("_", " ").capitalize(), Type.TEXT, layouts=_OWN_ACTIVITIES)
        for name in ("at", *interactions.MOMENTS, *interactions.TERMS, "source", "uid", "recurrence_id")
    ),
    *(
        Field(name, name.replace("_", " ").capitalize(), Type.FLAG, layouts=_OWN_ACTIVITIES)
        for name in interactions.FLAGS
    ),
    Field("sequence", "Sequence", Type.INTEGER, layouts=_OWN_ACTIVITIES),
    Field("also_with", "Further accounts", Type.TEXT, ("also_with",), layouts=_OWN_ACTIVITIES),
    Field("participants", "Who took part", Type.TEXT, ("participants",), layouts=_OWN_ACTIVITIES),
)  # fmt: skip
