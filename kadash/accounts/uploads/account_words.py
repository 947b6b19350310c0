"""What an account's number is called besides: names that lists, people, cases and bills share."""

NUMBERS = (
    "Acct",
    "Account Code",
    "Client Number",
    "Client No",
    "Client ID",
    "Member Number",
    "Contract Account",
    "Business Partner",
    "Business Partner Number",
    "BP Number",
)
