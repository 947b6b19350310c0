"""Accounts, people, activities, budgets, workbooks and tables of other kinds, with one trait each."""
# ruff: noqa: E501 - tables of files read better with a row in one line

from datetime import date
from xml.sax.saxutils import escape

from tests.wild_files.tools import book, made, months, repacked, table

ERRORS = ("#REF!", "#N/A", "#VALUE!")


def _workbook_with_errors(references: bool) -> bytes:
    """Write a workbook as small report writers do: inline strings, error cells, references or none."""
    head = [
        "Account Number",
        "Customer Name",
        "Service",
        "From Date",
        "To Date",
        "kWh",
        "Peak kW",
        "Bill Amount",
    ]
    rows: list[list[object]] = [head]
    for n, (start, end) in enumerate(months(4)):
        row: list[object] = [
            "0440091",
            "Quarry One",
            "Electric",
            f"{start}",
            f"{end}",
            9000 + n,
            41.5,
            990.75,
        ]
        if n:
            row[4 + n] = ERRORS[n - 1]
        rows.append(row)
    lines = []
    for n, cells in enumerate(rows, 1):
        line = ""
        for column, cell in enumerate(cells):
            where = f' r="{chr(65 + column)}{n}"' if references else ""
            if cell in ERRORS:
                line += f'<c{where} t="e"><v>{cell}</v></c>'
            elif isinstance(cell, str):
                line += f'<c{where} t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
            else:
                line += f"<c{where}><v>{cell}</v></c>"
        lines.append(f'<row r="{n}">{line}</row>' if references else f"<row>{line}</row>")
    space = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    packing = "http://schemas.openxmlformats.org/package/2006"
    main = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    start = '<?xml version="1.0" encoding="UTF-8"?>'
    parts = {
        "[Content_Types].xml": f'{start}<Types xmlns="{packing}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{main}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{main}.worksheet+xml"/></Types>',
        "_rels/.rels": f'{start}<Relationships xmlns="{packing}/relationships">'
        f'<Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'{start}<workbook {space} xmlns:r="{office}"><sheets>'
        '<sheet name="Bills" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'{start}<Relationships xmlns="{packing}/relationships">'
        f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"{start}<worksheet {space}><sheetData>{''.join(lines)}</sheetData></worksheet>",
    }
    return repacked({name: text.encode() for name, text in parts.items()})


@made("08b_no_references_with_errors.xlsx")
def _without_references() -> bytes:
    return _workbook_with_errors(references=False)


@made("08c_references_with_errors.xlsx")
def _with_references() -> bytes:
    return _workbook_with_errors(references=True)


@made("10b_half_swapped_activities.xlsx")
def _half_swapped() -> bytes:
    rows: list[list[object]] = [["Account Number", "Activity Date", "Type", "Subject"]]
    for n, day in enumerate((date(2024, 4, 9), date(2024, 7, 5), date(2024, 9, 23), date(2024, 2, 11),
                             date(2024, 6, 30), date(2024, 8, 12)), 1):  # fmt: skip
        shown = date(day.year, day.day, day.month) if day.day <= 12 else f"{day:%d/%m/%Y}"
        rows.append([f"04400{n}", shown, "Visit", "Review of the year"])
    return book(rows)


@made("35_odoo_child_rows.csv")
def _child_rows() -> bytes:
    return table([
        ["External ID", "Name", "Account Number", "Contacts/Name", "Contacts/Email", "Contacts/Job Position"],
        ["res_partner_71", "Quarry One", "0350071", "Kim Adams", "kim@quarry.example", "Superintendent"],
        ["", "", "", "Lee Barr", "lee@quarry.example", "Clerk"],
        ["", "", "", "Max Cole", "max@quarry.example", ""],
        ["res_partner_72", "Voss Dairy", "0350072", "Nia Dunn", "nia@voss.example", "President"],
        ["", "", "", "Oda Eads", "oda@voss.example", "Foreman"],
    ])  # fmt: skip


@made("36_google_contacts.csv")
def _address_book() -> bytes:
    head = ["First Name", "Middle Name", "Last Name", "Phonetic First Name", "Name Prefix", "Nickname", "File As",
            "Organization Name", "Organization Title", "Organization Department", "Birthday", "Notes", "Labels",
            "E-mail 1 - Label", "E-mail 1 - Value", "E-mail 2 - Label", "E-mail 2 - Value", "Phone 1 - Label",
            "Phone 1 - Value", "Address 1 - Formatted"]  # fmt: skip
    rows = [
        ["Kim", "", f"Sample{n}", "", "", "", "", f"Orchard {n}", "Plant Engineer" if n else "President", "", "", "",
         "* myContacts", "* Work", f"k{n}@orchard.example" if n != 2 else "", "Home", "", "Work", f"555-014{n}", ""]
        for n in range(4)
    ]  # fmt: skip
    return table([head, *rows])


@made("37_dynamics_accounts.csv")
def _hidden_columns() -> bytes:
    head = ["(Do Not Modify) Account", "(Do Not Modify) Row Checksum", "(Do Not Modify) Modified On", "Account Name",
            "Main Phone", "Address 1: City", "Primary Contact", "Account Number", "Annual Revenue", "Owner"]  # fmt: skip
    rows = [
        [f"5d1c0000-0000-4000-8000-00000000000{n}", "+aB7x==", "2/11/2025 2:40:00 PM", f"Orchard {n}", f"555-014{n}",
         "Larkspur", f"Kim Sample{n}", f"0370{n:02}", "$8,400,000.00", "Rosa Lund"]
        for n in range(4)
    ]  # fmt: skip
    return table([head, *rows])


@made("38b_grouped_activities.csv")
def _grouped() -> bytes:
    return table([
        ["Account Name", "Account Number", "Activity Date", "Subject", "Assigned", "Status"],
        ["Quarry One", "0380071", "4/16/2025", "Plant tour", "Rosa Lund", "Completed"],
        ["", "", "4/18/2025", "Call", "Rosa Lund", "Completed"],
        ["", "", "4/25/2025", "Email", "Rosa Lund", "Open"],
        ["Subtotal", "", "3", "", "", ""],
        ["Voss Dairy", "0380072", "4/17/2025", "Plant tour", "Ben Ortiz", "Completed"],
        ["", "", "4/28/2025", "Call", "Ben Ortiz", "Completed"],
        ["Subtotal", "", "2", "", "", ""],
        ["Grand Totals (5 records)", "", "", "", "", ""],
    ])  # fmt: skip


@made("46_budget_in_and_out.csv")
def _in_and_out() -> bytes:
    return table([
        ["InOrOut", "Category", "SourceOfFunds", "Account", "2027"],
        ["In", "Allocation", "Undesignated", "4100 Share of rates", 21_000],
        ["Out", "Supplies", "Undesignated", "5200 Printing", 3000],
        ["Out", "Services", "Undesignated", "5300 Energy audits", 14_000],
        ["Out", "Services", "Grant", "5310 Classes", 4000],
    ])  # fmt: skip


@made("47_actuals_debit_credit.csv")
def _debit_credit() -> bytes:
    return table([
        ["Date", "Account", "Description", "Debit", "Credit", "Balance"],
        ["2025-04-16", "5200", "Brochures", "340.25", "", ""],
        ["2025-04-22", "5300", "Audit of a dairy, first part", "6,200.00", "", ""],
        ["2025-05-13", "5200", "Brochures sent back", "", "90.25", ""],
        ["2025-05-27", "5310", "Classroom", "410.00", "", ""],
    ])  # fmt: skip


@made("48c_aged_receivables.csv")
def _aged() -> bytes:
    head = ["Account", "Customer Name", "Current", "1-30", "31-60", "61-90", "Over 90", "Total", "As of Date"]
    return table(
        [head, *([f"04800{n}", f"Orchard {n}", 80, 20, 0, 0, 5, 105, "2025-04-30"] for n in range(4))]
    )


@made("62_crm_opportunities.csv")
def _deals() -> bytes:
    return table([
        ["Id", "AccountId", "Name", "StageName", "Amount", "CloseDate", "Type", "Description"],
        ["0067", "0017", "Compressor rebate", "Negotiation", 4000, "2025-05-01", "New Business", "Rebate"],
        ["0068", "0018", "Boiler study", "Closed Won", 9000, "2025-06-15", "Existing Business", "Study"],
    ])  # fmt: skip


@made("65_number_and_name.csv")
def _number_and_name() -> bytes:
    return table(
        [["Account Number", "Customer Name"], ["6501", "Orchard Packing"], ["6502", "Harbor Clinic"]]
    )


@made("65b_custom_field_names.csv")
def _custom_names() -> bytes:
    return table([
        ["NAME", "TYPE", "PHONE", "ACCOUNTNUMBER__C", "WEBSITE"],
        ["Orchard Packing", "Industrial", "555-0141", "6501", "http://orchard.example"],
        ["Harbor Clinic", "Institutional", "555-0142", "6502", "http://harbor.example"],
    ])  # fmt: skip
