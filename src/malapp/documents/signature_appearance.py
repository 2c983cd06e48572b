"""What a signature looks like in its field: the drawn strokes or the name in a hand, and who signed when."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import Any

from pikepdf import Pdf
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from malapp.application.own_words import own_texts
from malapp.application.ports import AppearanceContent
from malapp.documents import style
from malapp.documents.archive import mend_unicode_maps, saved
from malapp.documents.typefaces import HAND, MEDIUM, REGULAR, cleaned, register, runs
from malapp.documents.wording import time_and_date

#: Below the line the summary draws in its signature fields stands who signed; above it the signature itself.
LINE_HEIGHT = 21.0
_PADDING = 12.0
_SMALL = 6.8
_PEN = 1.3
_LARGEST_HAND = 34.0
PAD_RATIO = 3.4

Point = tuple[float, float]
Room = tuple[float, float, float, float]  # left, bottom, right, top


def signature_appearance(content: AppearanceContent, width: float, height: float) -> bytes:
    """One page of ``width`` x ``height`` points with embedded fonts only, fit to become part of a PDF/A-3a document."""
    register()
    out = BytesIO()
    options: dict[str, Any] = {"initialFontName": REGULAR}  # else Helvetica, which is never embedded; stubs are wrong
    canvas = Canvas(out, pagesize=(width, height), invariant=1, pageCompression=1, **options)
    line = min(LINE_HEIGHT, height * 0.3)
    room = (_PADDING, line + 3, width - _PADDING, height - 5)
    if any(content.strokes):
        _draw_strokes(canvas, content.strokes, room)
    else:
        _draw_name(canvas, content.name, room)
    _draw_caption(canvas, content, width, line)
    canvas.showPage()
    canvas.save()
    with Pdf.open(BytesIO(out.getvalue())) as pdf:
        mend_unicode_maps(pdf)
        return saved(pdf)


def _draw_strokes(canvas: Canvas, strokes: tuple[tuple[Point, ...], ...], room: Room) -> None:
    """The strokes of the pad as lines, filling the room without being distorted.

    The coordinates say nothing about the pad's proportions; the signature pad is PAD_RATIO times as wide as high.
    """
    left, bottom, right, top = room
    points = [point for stroke in strokes for point in stroke]
    low_x, high_x = min(x for x, _ in points), max(x for x, _ in points)
    low_y, high_y = min(y for _, y in points), max(y for _, y in points)
    scale = min((right - left) / max(PAD_RATIO * (high_x - low_x), 0.05), (top - bottom) / max(high_y - low_y, 0.05))
    scale = min(scale, 1.6 * (top - bottom))
    canvas.setStrokeColor(style.INK)
    canvas.setLineWidth(_PEN)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    offset = (top - bottom - scale * (high_y - low_y)) / 2
    path = canvas.beginPath()
    for stroke in strokes:
        _add_stroke(
            path, [(left + PAD_RATIO * scale * (x - low_x), top - offset - scale * (y - low_y)) for x, y in stroke]
        )
    canvas.drawPath(path, stroke=1, fill=0)


def _add_stroke(path: PDFPathObject, points: list[Point]) -> None:
    """A smooth line through ``points`` (Catmull-Rom); a single point is a dot."""
    if not points:
        return
    path.moveTo(*points[0])
    if len(points) == 1:
        path.lineTo(*points[0])
    around = [points[0], *points, points[-1]]
    for before, start, end, after in zip(around, around[1:], around[2:], around[3:], strict=False):
        path.curveTo(
            start[0] + (end[0] - before[0]) / 6,
            start[1] + (end[1] - before[1]) / 6,
            end[0] - (after[0] - start[0]) / 6,
            end[1] - (after[1] - start[1]) / 6,
            *end,
        )


def _draw_name(canvas: Canvas, name: str, room: Room) -> None:
    """The typed name as large as fits, in a hand where it has the letters."""
    left, bottom, right, top = room
    pieces = list(runs(cleaned(name).replace("\n", " "), HAND))
    natural = sum(stringWidth(piece, face, 1) for face, piece in pieces)
    size = min(_LARGEST_HAND, (top - bottom) * 0.9, (right - left) / max(natural, 0.1))
    canvas.setFillColor(style.INK)
    x = left
    for face, piece in pieces:
        canvas.setFont(face, size)
        canvas.drawString(x, bottom + (top - bottom - size) / 2 + size * 0.28, piece)
        x += stringWidth(piece, face, size)


def _draw_caption(canvas: Canvas, content: AppearanceContent, width: float, line: float) -> None:
    """Name, role and local time under the line, smaller when they would not fit."""
    words = own_texts(content.language, content.terms)
    role = words(f"documents.role.{content.role.value}")
    signed = words("documents.signature.signed_as", role=role, time=time_and_date(_local(content.signed_at), words))
    pieces = [*runs(cleaned(content.name).replace("\n", " "), MEDIUM), *runs(f" · {signed}", REGULAR)]
    natural = sum(stringWidth(piece, face, 1) for face, piece in pieces)
    size = min(_SMALL, (width - 2 * _PADDING) / natural)
    canvas.setFillColor(style.MUTED)
    x = _PADDING
    for face, piece in pieces:
        canvas.setFont(face, size)
        canvas.drawString(x, line * 0.38, piece)
        x += stringWidth(piece, face, size)


def _local(moment: datetime) -> datetime:
    return moment.astimezone() if moment.tzinfo else moment
