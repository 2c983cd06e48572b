"""From a sheet's blocks to pages."""

from __future__ import annotations

from bisect import bisect_right
from io import BytesIO
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from malapp.documents import style
from malapp.documents.blocks import Sheet
from malapp.documents.structure import Rendered
from malapp.documents.tagging import Decorate, TaggedCanvas
from malapp.documents.typefaces import REGULAR, cleaned, runs

_SMALL = 7.0
#: What stands at the right of a running line may take so much of it, and keeps so many points from what is at the left.
_RIGHT_SHARE, _APART = 0.5, 18.0


def render(
    sheet: Sheet,
    decorate: Decorate,
    *,
    page_size: tuple[float, float] = style.PORTRAIT,
    margin: float = style.MARGIN,
    top: float = style.TOP,
    bottom: float = style.BOTTOM,
) -> Rendered:
    """Lay ``sheet`` out on pages of ``page_size`` points; equal sheets give equal bytes."""
    out = BytesIO()
    width, height = page_size
    canvases: list[TaggedCanvas] = []

    def new_canvas(*args: Any, **options: Any) -> TaggedCanvas:
        canvases.append(TaggedCanvas(*args, decorate=decorate, **options))
        return canvases[-1]

    document = BaseDocTemplate(
        out,
        pagesize=page_size,
        pageCompression=1,
        invariant=1,
        # Else Helvetica, which is never embedded, is named on every page.
        initialFontName=REGULAR,
    )
    frame = Frame(
        margin,
        bottom,
        width - 2 * margin,
        height - top - bottom,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )
    document.addPageTemplates(PageTemplate(frames=[frame], pagesize=page_size))
    document.build(sheet.story, canvasmaker=new_canvas)
    canvas = canvases[0]
    return Rendered(out.getvalue(), sheet.root, tuple(canvas.fields), tuple(canvas.bookmarks))


def running_footer(
    canvas: TaggedCanvas,
    *,
    left: tuple[str, ...],
    right: str,
    margin: float = style.MARGIN,
    baseline: float = 40.0,
) -> None:
    """A hairline, one or two lines of small print at the left and the page number at the right."""
    width = canvas.page_size[0]
    canvas.setStrokeColor(style.HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(margin, baseline + 11, width - margin, baseline + 11)
    room = width - 2 * margin
    shown = _on_one_line(right, room * _RIGHT_SHARE)
    for number, line in enumerate(left):
        _small_print(canvas, _on_one_line(line, room - _length(shown) - _APART), margin, baseline - 9.5 * number)
    _small_print(canvas, shown, width - margin, baseline, to_the_right=False)


def running_header(canvas: TaggedCanvas, *, left: str, right: str, margin: float = style.MARGIN) -> None:
    """Small print above the text: what the document is, and whose."""
    baseline, room = canvas.page_size[1] - 32, canvas.page_size[0] - 2 * margin
    shown = _on_one_line(right, room * _RIGHT_SHARE)
    _small_print(canvas, _on_one_line(left, room - _length(shown) - _APART), margin, baseline)
    _small_print(canvas, shown, canvas.page_size[0] - margin, baseline, to_the_right=False)


def _small_print(canvas: TaggedCanvas, words: str, x: float, y: float, *, to_the_right: bool = True) -> None:
    """One line from ``x`` to the right, or ending at ``x``; names may hold letters that Inter lacks."""
    if not to_the_right:
        x -= _length(words)
    canvas.setFillColor(style.MUTED)
    for face, piece in runs(words, REGULAR):
        canvas.setFont(face, _SMALL)
        canvas.drawString(x, y, piece)
        x += stringWidth(piece, face, _SMALL)


def _on_one_line(words: str, room: float) -> str:
    """``words``, cleaned, ended by an ellipsis where they take more than ``room`` points of small print."""
    line = " ".join(cleaned(words).split())
    if _length(line) <= room:
        return line
    most = bisect_right(range(len(line)), room, key=lambda count: _length(f"{line[:count]} …"))
    return f"{line[: max(most - 1, 0)].rstrip()} …"


def _length(words: str) -> float:
    """How many points ``words`` take in small print."""
    return sum(stringWidth(piece, face, _SMALL) for face, piece in runs(words, REGULAR))
