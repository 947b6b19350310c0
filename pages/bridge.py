"""What changed between two dates, in parts that add up exactly."""

from kadash.core.roles import Action
from kadash.screens.at_risk import bridge, screens
from kadash.ui import page

with page.opened("What changed", needs=Action.READ) as here:
    view = screens.opened(here, "bridge", "What changed, and why", threshold=False)
    if view:
        bridge.show(here, view)
