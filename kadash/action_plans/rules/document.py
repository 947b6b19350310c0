"""A plan as a document: the nine sections in order, with text, figures and who stands for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kadash.core.counts import counted
from kadash.core.documents.report import Block, Heading, PageBreak, Report, Signatures, Text, paragraphs
from kadash.core.periods import written

NOT_WRITTEN = "Nothing is written here yet."


@dataclass(frozen=True)
class SectionText:
    """One section of the document. ``confirmed`` says by whom and when, or that nobody did.

    ``stands``: somebody confirmed it, so figures without words are all that it is meant to say.
    """

    number: int
    title: str
    words: str
    blocks: tuple[Block, ...]
    confirmed: str
    stands: bool = False


@dataclass(frozen=True)
class Signed:
    """Who signed the plan and who approved it, and when, as written in the utility's time."""

    by: str | None = None
    when: str | None = None
    approved_by: str | None = None
    approved_when: str | None = None

    @property
    def texts(self) -> tuple[str, ...]:
        """A line for each; what has not happened yet is said."""
        first = f"Signed by {self.by}, {self.when}" if self.by and self.when else "Draft, not signed"
        if self.approved_by and self.approved_when:
            return first, f"Approved by {self.approved_by}, {self.approved_when}"
        return first, "Not approved yet"


def confirmed(by: str | None, on: date | None) -> str:
    """Return who confirmed a section."""
    return f"Confirmed by {by} on {written(on)}." if by and on else "Not confirmed by anybody."


def document(
    sections: Sequence[SectionText],
    *,
    account: str,
    year: str,
    utility: str,
    representative: str | None,
    signed: Signed,
    as_of: date,
    edition: int = 1,
) -> Report:
    """Return a plan as a report. ``year`` is the fiscal year as written, ``as_of`` the day of the figures."""
    blocks: list[Block] = []
    for section in sections:
        blocks.append(Heading(f"{section.number}. {section.title}"))
        blocks += paragraphs(section.words)
        if not section.words.strip() and (not section.stands or not section.blocks):
            blocks.append(Text(NOT_WRITTEN, "note"))
        blocks += section.blocks
        blocks.append(Text(section.confirmed, "note"))
    names = (signed.by or representative or "The representative", signed.approved_by or "For the utility")
    blocks += [Heading("Signatures"), Signatures(names, signed.texts)]
    told = [utility, f"Representative: {representative}" if representative else "", signed.texts[-1]]
    told.append(f"figures as of {written(as_of)}")
    later = f", edition {edition}" if edition > 1 else ""
    return Report(
        title=f"Customer action plan {year}: {account}",
        subtitle=" · ".join(part for part in told if part) + later,
        author=representative or utility or "Kadash",
        blocks=tuple(blocks),
        footer=f"{account} · Customer action plan {year}. For our own use.",
        contents=True,
    )


def together(reports: Sequence[Report], *, title: str, author: str) -> Report:
    """Return several plans as one document, each beginning on a page of its own."""
    blocks: list[Block] = []
    for report in reports:
        if blocks:
            blocks.append(PageBreak())
        blocks += [Heading(report.title), Text(report.subtitle, "note")]
        blocks += [Heading(block.text, block.level + 1) if isinstance(block, Heading) else block
                   for block in report.blocks]  # fmt: skip
    return Report(
        title, counted(len(reports), "plan"), author, tuple(blocks), "For our own use.", contents=True
    )
