"""Makes the files of the fuzz run: tables in random dialects, and the museum's files, whole and damaged."""

import csv
import io
import random
from collections.abc import Callable
from pathlib import Path

import xlsxwriter

from tests.bench.fuzz_traits import TRAITS

ROOT = Path(__file__).parents[2]
MUSEUM = sorted(
    path
    for folder in (ROOT / "tests" / "files", ROOT / "data")
    for path in folder.rglob("*")
    if path.is_file() and path.suffix.lower() not in (".db", ".md")
)
TABLES_KEPT = [path for path in MUSEUM if path.parent.name not in ("reading", "workbooks")]
MOST_LINES = 30
Grid = list[list[str]]
Chance = random.Random

NAMES = [
    *("Harbor Foundry", "Northgate Mall", "Ünion Dairy", "Total Wine", "O’Neil, Sons"),
    *('Inch 3" Pipe', "Åland"),
]
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
DAMAGE = [
    "", "#REF!", "#N/A", "#DIV/0!", "########", "1.31100E+9", "N/A", "-", "$ -", "TBD", "0", "-0",
    "1e400", "nan", "inf", "99999999999999999999", "(27.50)", "1.234,50", "12 %", "40389", "31/02/2010",
    "2010-13-45", "Total", "grand total:", "=1+1", "@SUM(A1)", "\u200b", "\ufeff", "\u00a0", "x" * 3000,
    "a\nb", '"', "''", "\\N", "True", "Page 2 of 3", "№", "😀", "١٢٣", "½", "1 234,5", "€ 12", "£12.00",
    "00123", "1/2/10", "Jan-10", "FY10", "(5) F.1.1.a", "five", "1,2,3", "0x1F", "1_000", "--5", "5-",
    "+5", ".5", "5.", "1.2.3", "1,23", "01.02.03",
]  # fmt: skip
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1", "utf-32", "cp437"]
LINE_ENDS = ["\n", "\r\n", "\r"]


def make(chance: Chance) -> tuple[bytes, str]:
    """Return the bytes of one file and what it was made of."""
    if chance.random() < 0.3:
        path = chance.choice(MUSEUM if chance.random() < 0.3 else TABLES_KEPT)
        content = cut(path.read_bytes(), chance)
        what = path.name
        if chance.random() < 0.5 and path.suffix in (".csv", ".txt", ".tsv"):
            grid = [
                list(row) for row in csv.reader(io.StringIO(content.decode("utf-8", "replace"), newline=None))
            ]
            content = written(worn(grid, chance), chance)
            what += " rewritten"
    else:
        maker = chance.choice(TABLES)
        content = written(worn(maker(chance), chance), chance)
        what = maker.__name__
    for _ in range(chance.choice([0, 0, 0, 1, 1, 2, 5])):
        content = damaged(content, chance)
    return content, what


def cut(content: bytes, chance: Chance) -> bytes:
    """Keep a run of lines of a long text, always with its head."""
    lines = content.splitlines(keepends=True)
    if content[:2] == b"PK" or content[:4] == b"\xd0\xcf\x11\xe0" or len(lines) <= MOST_LINES:
        return content
    start = chance.randrange(len(lines) - MOST_LINES)
    return b"".join(lines[:15] + lines[start : start + chance.randint(1, MOST_LINES)])


def money(chance: Chance) -> str:
    amount = chance.choice([0, 1, 1, 1, -1]) * round(chance.uniform(0, 90_000), 2)
    return chance.choice(["{:.2f}", "{:,.2f}", "${:,.2f}", "{:.0f}"]).format(amount)


def day(chance: Chance, style: str, month: int, last: int) -> str:
    return style.format(y=2008 + month // 12, m=month % 12 + 1, d=last, name=MONTHS[month % 12])


def bills(chance: Chance) -> Grid:
    style = chance.choice(
        ["{y}-{m:02}-{d:02}", "{m}/{d}/{y}", "{d}.{m}.{y}", "{d}-{name}-{y}", "{m:02}/{d:02}/{y}"]
    )
    head = [
        "Account Number",
        "Customer Name",
        "Service",
        "From",
        "Thru",
        "Usage",
        "Units",
        "Revenue",
        "Power Cost",
    ]
    rows = [head]
    for n in range(chance.randint(0, 12)):
        month = chance.randrange(36)
        start, end = day(chance, style, month, 1), day(chance, style, month, 28)
        service, unit = chance.choice([("Electric", "kWh"), ("Water", "CCF"), ("Gas", "therms"), ("", "")])
        cost = money(chance) if chance.random() < 0.5 else ""
        who = f"{n % 7:05}"
        rows.append(
            [who, NAMES[n % 7], service, start, end, str(chance.randrange(9000)), unit, money(chance), cost]
        )
    return rows


def months(chance: Chance) -> Grid:
    first, count = chance.randrange(36), chance.choice([2, 3, 12, 13, 24])
    style = chance.choice(
        ["{name}-{yy:02}", "{y}-{m:02}", "{name} {y}", "{name}", "FY{yy:02} {name}", "{m}/1/{y}"]
    )
    what = chance.choice([["kWh"], ["kWh", "Revenue"], [""], ["kWh", "kW", "Power Cost"]])
    stacked = chance.random() < 0.4 and what != [""]
    ran = range(first, first + count)
    heads = [
        style.format(y=2008 + m // 12, yy=(2008 + m // 12) % 100, m=m % 12 + 1, name=MONTHS[m % 12])
        for m in ran
    ]
    about = ["Account", "Customer", *(["Measure"] if stacked else [])]
    columns = heads if stacked else [f"{head} {one}".strip() for head in heads for one in what]
    rows = [[*about, *columns, *(["Total"] if chance.random() < 0.5 else [])]]
    for n in range(chance.randint(1, 8)):
        for one in what if stacked else [""]:
            who = (
                [f"{n:05}", NAMES[n % 7]]
                if not stacked or one == what[0] or chance.random() < 0.5
                else ["", ""]
            )
            cells = [chance.choice(["", "0", money(chance)]) for _ in columns]
            rows.append(
                [
                    *who,
                    *([one] if stacked else []),
                    *cells,
                    *([""] if len(rows[0]) > len(columns) + 2 else []),
                ]
            )
    if chance.random() < 0.3:
        rows = with_units(rows, chance)
    if not stacked and style == "{name} {y}" and chance.random() < 0.7:
        rows = heads_apart(rows, len(about))
    if chance.random() < 0.5:
        rows.insert(0, [chance.choice(["Usage 2010", "Monthly kWh, FY 2010", "Revenue", "Prairie Light"])])
    return rows


def with_units(rows: Grid, chance: Chance) -> Grid:
    """Write a unit, mostly the same one, behind the figures."""
    usual = chance.choice(["kWh", "kW", "CCF", "MWh", "gal"])
    units = [usual, usual, usual, chance.choice(["", "kW", "hp", "CR", "therms"])]
    return [rows[0], *([f"{c} {chance.choice(units)}" if c and c[-1].isdigit() and n > 1 else c
                        for n, c in enumerate(row)] for row in rows[1:])]  # fmt: skip


def heads_apart(rows: Grid, about: int) -> Grid:
    """Set headers like ``Jan 2010 kWh`` in three rows: a year over months over measures, each said once."""
    lines: Grid = [[""] * about, [""] * about, rows[0][:about]]
    said = ["", ""]
    for head in rows[0][about:]:
        month, _, rest = head.partition(" ")
        year, _, measure = rest.partition(" ")
        for place, part in enumerate((year, f"{month} {year}")):
            lines[place].append(part.split(" ")[0] if part != said[place] else "")
            said[place] = part
        lines[2].append(measure)
    return lines + rows[1:]


def accounts(chance: Chance) -> Grid:
    rows = [["Account Number", "Name", "Class", "Key Account Since", "City", "Phone"]]
    return rows + [
        [
            f"{n:04}",
            chance.choice(NAMES),
            chance.choice(["Industrial", "", "Retail"]),
            "2002-10-01",
            "Nome",
            "555",
        ]
        for n in range(chance.randint(0, 8))
    ]


def worksheet(chance: Chance) -> Grid:
    rows = [
        [
            "Rank",
            "Customer",
            "Annual Revenue",
            "Fuel Costs",
            "Net Revenue",
            "Mobility Factor",
            "At-Risk Revenue",
        ]
    ]
    for n in range(chance.randint(1, 10)):
        factor = chance.choice(["0.4", "40%", "1", "", "2"])
        rows.append(
            [str(n + 1), NAMES[n % 7], money(chance), money(chance), money(chance), factor, money(chance)]
        )
    return rows


def contacts(chance: Chance) -> Grid:
    rows = [["Account Number", "First Name", "Last Name", "Title", "Email", "Phone"]]
    return rows + [
        [f"{n % 5:05}", "Ada", f"Byron {n}", "Plant Manager", f"a{n}@example.com", "555-0100"]
        for n in range(chance.randint(0, 8))
    ]


def interactions(chance: Chance) -> Grid:
    rows = [["Account Number", "Date", "Type", "Subject", "Notes", "Status"]]
    return rows + [
        [
            f"{n % 5:05}",
            f"2010-0{n % 9 + 1}-11",
            chance.choice(["Call", "Complaint"]),
            "Flicker",
            "a, b",
            "Open",
        ]
        for n in range(chance.randint(0, 8))
    ]


def survey(chance: Chance) -> Grid:
    rows = [
        [
            "Respondent",
            "Account Number",
            "How satisfied are you overall?",
            "Would you recommend us?",
            "Comments",
        ]
    ]
    return rows + [
        [
            str(n),
            f"{n % 5:05}",
            str(chance.randint(1, 10)),
            str(chance.randint(0, 10)),
            chance.choice(["", "Good"]),
        ]
        for n in range(chance.randint(0, 10))
    ]


def budget(chance: Chance) -> Grid:
    rows = [["Fiscal Year", "Account Code", "Description", "Amount", "Objectives"]]
    return rows + [
        ["2009", f"02-{n:02}", "Office Supplies", money(chance), chance.choice(["", "(5) F.1.1.a", "F.1"])]
        for n in range(chance.randint(0, 8))
    ]


def readings(chance: Chance) -> Grid:
    rows = [["Meter Number", "Date", "Start Time", "Duration", "Consumption"]]
    return rows + [
        ["0070", f"3/{n // 24 + 1}/2014", f"{n % 24}:00", "60", f"{chance.uniform(0, 5):.3f}"]
        for n in range(chance.randint(0, 30))
    ]


def nonsense(chance: Chance) -> Grid:
    width = chance.randint(1, 9)
    return [
        [chance.choice([*DAMAGE, "Account", "kWh", "12.5"]) for _ in range(width)]
        for _ in range(chance.randint(0, 20))
    ]


TABLES: list[Callable[[Chance], Grid]] = [
    bills, bills, months, months, months, accounts, worksheet, contacts, interactions, survey, budget,
    readings, nonsense, *TRAITS,
]  # fmt: skip


def worn(grid: Grid, chance: Chance) -> Grid:
    """Do to a table what people and programs do to it."""
    for _ in range(chance.choice([0, 0, 1, 1, 2, 4, 8])):
        if not grid:
            break
        row = chance.randrange(len(grid))
        match chance.randrange(9):
            case 0:
                order = list(range(max(map(len, grid))))
                chance.shuffle(order)
                grid = [[line[p] for p in order if p < len(line)] for line in grid]
            case 1:
                grid.insert(chance.randrange(len(grid) + 1), list(grid[row]))
            case 2:
                grid.insert(row, [])
            case 3:
                grid.insert(row, list(grid[0]))
            case 4:
                grid.append(["Total", *(money(chance) for _ in grid[0][1:])])
            case 5:
                grid.insert(0, [chance.choice(["Prairie Light & Water", "Report 2010", "Page 1"])])
            case 6:
                del grid[row]
            case 7:
                grid[row] = grid[row][: chance.randint(0, len(grid[row]))]
            case _:
                for _ in range(chance.randint(1, 4)):
                    line = chance.choice(grid)
                    if line:
                        line[chance.randrange(len(line))] = chance.choice(DAMAGE)
    return grid


def written(grid: Grid, chance: Chance) -> bytes:
    """Write a table in a random dialect and encoding, or as a workbook."""
    if chance.random() < 0.12:
        return workbook(grid, chance)
    out = io.StringIO()
    dialect = chance.choice([",", ",", ";", "\t", "|"])
    quoting = chance.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])
    writer = csv.writer(out, delimiter=dialect, quoting=quoting, lineterminator=chance.choice(LINE_ENDS))
    if chance.random() < 0.05:
        out.write(f"sep={dialect}\n")
    writer.writerows(grid)
    encoding = chance.choice(ENCODINGS) if chance.random() < 0.5 else "utf-8"
    return out.getvalue().encode(encoding, "replace")


def workbook(grid: Grid, chance: Chance) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(
        out, {"strings_to_numbers": chance.random() < 0.7, "strings_to_formulas": False}
    ) as book:
        for _ in range(chance.choice([1, 1, 1, 2])):
            sheet = book.add_worksheet()
            for number, row in enumerate(grid):
                sheet.write_row(number, chance.choice([0, 0, 0, 1]), row)
    return out.getvalue()


def damaged(content: bytes, chance: Chance) -> bytes:
    """Flip, cut, repeat or insert bytes."""
    at = chance.randrange(len(content) + 1)
    match chance.randrange(7):
        case 0:
            return content[:at]
        case 1:
            return content[:at] + chance.randbytes(chance.randint(1, 6)) + content[at:]
        case 2:
            return content[:at] + content[at + chance.randint(1, 30) :]
        case 3 if content:
            flipped = bytearray(content)
            for _ in range(chance.randint(1, 8)):
                flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
            return bytes(flipped)
        case 4:
            return (
                content[:at]
                + chance.choice([b'"', b"\x00", b"\n", b",", b"\xff\xfe", b"\xef\xbb\xbf"])
                + content[at:]
            )
        case 5:
            return content + content[: chance.randrange(len(content) + 1)]
        case _:
            return content[chance.randint(0, min(len(content), 40)) :]
