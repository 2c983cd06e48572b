"""Colours, measures and paragraph styles shared by all documents."""

from __future__ import annotations

from typing import Any

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle

from malapp.documents.typefaces import DISPLAY, MEDIUM, REGULAR, SEMIBOLD

INK = HexColor("#171B24")
MUTED = HexColor("#566070")
ACCENT = HexColor("#1D55C4")
HAIRLINE = HexColor("#D5DAE3")
FRAME = HexColor("#9AA3B2")
TINT = HexColor("#F3F6FB")
TRACK = HexColor("#E3E7EE")

PORTRAIT = A4
LANDSCAPE = landscape(A4)
MARGIN = 58.0  # left and right, points
TOP = 52.0
BOTTOM = 62.0


def _style(name: str, face: str, size: float, leading: float, **options: Any) -> ParagraphStyle:
    options.setdefault("textColor", INK)
    return ParagraphStyle(
        name,
        fontName=face,
        fontSize=size,
        leading=leading,
        bulletFontName=REGULAR,
        bulletFontSize=size,
        allowOrphans=0,
        allowWidows=0,
        splitLongWords=1,
        **options,
    )


TITLE = _style("title", DISPLAY, 25, 30)
SUBTITLE = _style("subtitle", REGULAR, 11, 15.5, textColor=MUTED, spaceBefore=4)
COMPANY = _style("company", SEMIBOLD, 9.5, 12, textColor=ACCENT)
HEADING = _style("heading", SEMIBOLD, 11.2, 15, spaceBefore=15, spaceAfter=3)
TABLE_HEADING = _style("table-heading", SEMIBOLD, 11.2, 15, spaceBefore=16, spaceAfter=6)
SUBHEADING = _style("subheading", SEMIBOLD, 9.6, 13.6, spaceBefore=13, spaceAfter=2)
BODY = _style("body", REGULAR, 9.4, 13.8)
BODY_SMALL = _style("body-small", REGULAR, 8.6, 12.4, textColor=MUTED)
LIST_SMALL = _style("list-small", REGULAR, 8.9, 12.6, leftIndent=11, bulletIndent=1, spaceAfter=2)
QUESTION = _style("question", SEMIBOLD, 9.6, 13.4)
SCALE = _style("scale", REGULAR, 8.9, 12.6)
LABEL = _style("label", MEDIUM, 7.9, 11, textColor=MUTED)
VALUE = _style("value", REGULAR, 9.6, 13.4)
NAME = _style("name", SEMIBOLD, 11.5, 15)
CELL = _style("cell", REGULAR, 8.9, 12.6)
CELL_STRONG = _style("cell-strong", SEMIBOLD, 8.9, 12.6)
CELL_MUTED = _style("cell-muted", REGULAR, 8.2, 11.6, textColor=MUTED, spaceBefore=2)
CELL_HEAD = _style("cell-head", MEDIUM, 7.9, 11, textColor=MUTED)
NOTE_RIGHT = _style("note-right", REGULAR, 8.2, 12, textColor=MUTED, alignment=TA_RIGHT)
NOTE = _style("note", REGULAR, 8.2, 11.8, textColor=MUTED)
VISION = _style("vision", MEDIUM, 14, 19.5, spaceBefore=2)
AREA = _style("area", MEDIUM, 10, 14.5, leftIndent=13, bulletIndent=1)
RECOVERY_CODE = _style("recovery-code", SEMIBOLD, 31, 38)
WARNING = _style("warning", SEMIBOLD, 9.4, 13.8)
SMALL = _style("small", REGULAR, 7.6, 10.8)
SMALL_STRONG = _style("small-strong", SEMIBOLD, 8, 11.5, spaceAfter=2)
CODE = _style("code", SEMIBOLD, 7.2, 10.4, textColor=MUTED)


def title(size: float) -> ParagraphStyle:
    """The title's style in another size."""
    return ParagraphStyle("title-fitted", TITLE, fontSize=size, leading=size * 1.2)


def colour(name: str) -> Color:
    """The colour of a goal's status; the status word always stands beside it."""
    return _STATUS.get(name, MUTED)


_STATUS = {
    "on_track": HexColor("#1F7A4D"),
    "reached": HexColor("#1F7A4D"),
    "at_risk": HexColor("#A35C00"),
    "partly_reached": HexColor("#A35C00"),
    "off_track": HexColor("#B3261E"),
    "not_reached": HexColor("#B3261E"),
}
