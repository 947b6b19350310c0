"""What may be shown of small groups.

In an identified wave groups below five are left out, because five answers say little. In a confidential
wave that is not enough: whoever knows the whole and all groups but one knows the last one too. So the
figures of a confidential wave are a fixed family, the same for every page, filter, export and person:
the whole, and its groups by at most two attributes, chosen so that no sum or difference of published
figures comes down to fewer than five units. Nothing outside the family is ever computed.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations

import numpy as np
import pandas as pd

from kadash.satisfaction.rules.intervals import SMALLEST

ATTRIBUTED = 10  # comments of a confidential wave name their group only where it has this many units

Groups = dict[str, list[Hashable]]


def large_enough(groups: pd.Series, *, smallest: int = SMALLEST) -> list[Hashable]:
    """Return the groups (values of a series by unit) with at least ``smallest`` units, largest first."""
    counts = groups.value_counts()
    return [name for name, count in counts.items() if count >= smallest]


def nameable(groups: pd.Series, *, smallest: int = ATTRIBUTED) -> list[Hashable]:
    """Return the groups that may be named: large enough, and so is what is left unnamed, or nothing is."""
    shown = large_enough(groups, smallest=smallest)
    while shown and 0 < len(groups) - int(groups.isin(shown).sum()) < smallest:
        shown = shown[:-1]  # the smallest stands last
    return shown


def published(units: pd.DataFrame, attributes: Sequence[str]) -> Groups:
    """Return, by attribute, the groups of a confidential wave that may be shown.

    ``units`` has a row per unit that answered the measure and a column per attribute (NaN: not known,
    which is a group that is never shown). Attributes are taken in the order given; the first keeps
    most. At most two are taken. All are empty where the whole is below ``SMALLEST``.

    Within one attribute the groups that are not shown count together as the rest, which anybody can
    work out as the whole less the shown; so it too has none or at least ``SMALLEST`` units.
    Between two attributes see ``smallest_difference``.
    """
    result: Groups = {attribute: [] for attribute in attributes}
    if len(units) < SMALLEST:
        return result
    first = nameable(units[attributes[0]], smallest=SMALLEST) if attributes else []
    if attributes:
        result[attributes[0]] = first
    for attribute in attributes[1:2]:
        shown = nameable(units[attribute], smallest=SMALLEST)
        # Leave out the smallest group until nothing small can be worked out across the two.
        while shown and not _safe_together(units, {attributes[0]: first, attribute: shown}):
            shown = shown[:-1]
        result[attribute] = shown
    return result


def _safe_together(units: pd.DataFrame, shown: Mapping[str, list[Hashable]]) -> bool:
    first, second = (units[name].where(units[name].isin(groups)) for name, groups in shown.items())
    return smallest_difference(first, second) >= SMALLEST


def smallest_difference(first: pd.Series, second: pd.Series) -> int:
    """Return the fewest units that any sum or difference of the groups of two attributes comes down to.

    Each series holds the shown group of each unit, NaN for the rest. Draw the groups as nodes and the
    units as edges between their two groups. A sum of published figures gives each unit the weight
    ``x[first group] + y[second group]``; it vanishes for a unit exactly where ``x = −y``. The units that
    stay are therefore the edges between nodes of different potential, and the fewest of them are the
    minimum cut of a connected part of that graph, found here as the least of the maximum flows.
    """
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import connected_components, maximum_flow

    table = pd.crosstab(first.astype(object).fillna("rest"), second.astype(object).fillna("rest")).to_numpy()
    rows, columns = table.shape
    capacity = np.zeros((rows + columns, rows + columns), dtype=np.int32)
    capacity[:rows, rows:] = table
    capacity[rows:, :rows] = table.T
    graph = csr_matrix(capacity)
    parts, labels = connected_components(graph, directed=False)
    cuts = [
        maximum_flow(graph, int(nodes[0]), int(other)).flow_value
        for nodes in (np.flatnonzero(labels == part) for part in range(parts))
        for other in nodes[1:]
    ]
    return int(min(cuts, default=0))


def derivable(groups: Iterable[frozenset[Hashable]], *, below: int = SMALLEST) -> bool:
    """Tell whether some sum or difference of group totals rests on fewer than ``below`` units.

    The slow and certain way, for any family of groups: a set of units can be isolated exactly where
    leaving it out lowers the rank of the family. Used to check ``published``, and for small families.
    """
    family = [group for group in groups if group]
    units = sorted({unit for group in family for unit in group}, key=str)
    matrix = np.array([[unit in group for unit in units] for group in family], dtype=float)
    if not len(matrix):
        return False
    rank = np.linalg.matrix_rank(matrix)
    size = min(below - 1, len(units))
    return any(
        np.linalg.matrix_rank(np.delete(matrix, left_out, axis=1)) < rank
        for left_out in combinations(range(len(units)), size)
    )
