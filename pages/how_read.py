"""How one upload was read: its columns, its rows, its sums against the totals that the file states."""

from kadash.core.roles import Action
from kadash.screens.uploads import how_read
from kadash.ui import links, page

with page.opened("How it was read", needs=Action.READ) as here:
    batch = how_read.chosen(here)
    if batch is None:
        page.title("How it was read")
        how_read.nothing_chosen()
    else:
        page.title("How it was read", *how_read.provenance(here, batch))
        how_read.show(batch.summary.get("explained"), key=f"batch-{batch.id}")
    links.link("uploads", "All uploads", icon=":material/arrow_back:")
