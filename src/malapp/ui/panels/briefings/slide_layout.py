"""Where the words of a picture stand and how large: as large as they can be without being cut."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF

from malapp.application.briefing_slides import Slide
from malapp.ui.kit.labels import breakable

#: Shares of the height of the screen.
_TITLE, _LINE, _LIST_LINE, _NOTE, _SMALL = 0.046, 0.078, 0.07, 0.036, 0.022
_MARGIN_X, _MARGIN_TOP, _MARGIN_BOTTOM = 0.085, 0.1, 0.1
_GAP, _NUMBER = 0.7, 1.9  # of the size of a line: between lines, and for the number before it
_SMALLEST = 2.0
_STEPS = 10
_HIGHER = 0.38  # of the free room stands above the lines: the eye rests above the middle
_WRAP = int(Qt.TextFlag.TextWordWrap)
_ENDLESS = 10_000_000.0


@dataclass(frozen=True, slots=True)
class Block:
    """A text with its place and the size of its type in pixels; ``number`` stands in a round before it."""

    text: str
    place: QRectF
    size: float
    role: str
    number: int = 0


def blocks(slide: Slide, width: float, height: float, font: QFont) -> tuple[Block, ...]:
    """The texts of ``slide`` on a screen of ``width`` x ``height`` pixels. Nothing sticks out, however long."""
    low, high = _SMALLEST / (height * _LIST_LINE), 1.0
    found = _placed(slide, width, height, font, high)
    if found is not None:
        return found
    best = _placed(slide, width, height, font, low, must_fit=False)
    for _step in range(_STEPS):
        middle = (low + high) / 2
        fitting = _placed(slide, width, height, font, middle)
        if fitting is None:
            high = middle
        else:
            low, best = middle, fitting
    return best or ()


def small_size(height: float) -> float:
    """The size of the page number and the hint."""
    return max(11.0, height * _SMALL)


def _placed(
    slide: Slide, width: float, height: float, font: QFont, scale: float, *, must_fit: bool = True
) -> tuple[Block, ...] | None:
    left, room = width * _MARGIN_X, width * (1 - 2 * _MARGIN_X)
    top, bottom = height * _MARGIN_TOP, height * (1 - _MARGIN_BOTTOM)
    title_size = height * _TITLE * min(1.0, scale * 1.6)
    title = _measured(slide.title, font, title_size, room, is_strong=True)
    line_size = height * (_LIST_LINE if slide.is_list else _LINE) * scale
    indent = line_size * _NUMBER if slide.is_list else 0.0
    sizes = [_measured(line, font, line_size, room - indent, is_strong=not slide.is_list) for line in slide.lines]
    note = _measured(slide.note, font, height * _NOTE * scale, room) if slide.note else QRectF()
    gap = line_size * _GAP
    start = top + title.height() + height * 0.05
    total = sum(size.height() for size in sizes) + gap * max(len(sizes) - 1, 0)
    total += note.height() + (gap if slide.note else 0.0)
    widest = max((size.width() for size in sizes), default=0.0)
    if must_fit and (start + total > bottom or widest > room - indent or title.width() > room):
        return None
    y = start + max(0.0, bottom - start - total) * _HIGHER
    found = [Block(slide.title, QRectF(left, top, room, title.height()), title_size, "title")]
    for number, (line, size) in enumerate(zip(slide.lines, sizes, strict=True), start=1):
        place = QRectF(left + indent, y, room - indent, size.height())
        found.append(Block(line, place, line_size, "entry" if slide.is_list else "line", number * slide.is_list))
        y += size.height() + gap
    if slide.note:
        found.append(Block(slide.note, QRectF(left, y, room, note.height()), height * _NOTE * scale, "note"))
    return tuple(found)


def typeface(font: QFont, size: float, *, is_strong: bool = False) -> QFont:
    """``font`` at ``size`` pixels."""
    made = QFont(font)
    made.setPixelSize(max(1, round(size)))
    made.setWeight(QFont.Weight.DemiBold if is_strong else QFont.Weight.Normal)
    return made


def _measured(text: str, font: QFont, size: float, room: float, *, is_strong: bool = False) -> QRectF:
    metrics = QFontMetricsF(typeface(font, size, is_strong=is_strong))
    return metrics.boundingRect(QRectF(0, 0, room, _ENDLESS), _WRAP, breakable(text))
