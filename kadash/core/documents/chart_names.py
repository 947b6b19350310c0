"""The names under the columns of a chart that Word and PowerPoint draw themselves."""

from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn


def write_every_name(category_axis: Any) -> None:
    """Have each category's name written: Office leaves out those that stand too close.

    ``category_axis`` is a ``CategoryAxis`` of python-pptx, which has no property for it; ECMA-376 calls it
    ``tickLblSkip`` (part 1, 21.2.2.206).
    """
    axis = category_axis._element
    skip = parse_xml(f'<c:tickLblSkip {nsdecls("c")} val="1"/>')
    after = [axis.find(qn(name)) for name in ("c:tickMarkSkip", "c:noMultiLvlLbl", "c:extLst")]
    following = next((element for element in after if element is not None), None)
    if following is None:
        axis.append(skip)
    else:
        following.addprevious(skip)
