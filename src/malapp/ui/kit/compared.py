"""A passage as it stands in two wordings, beside each other with the words that changed."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QWidget

from malapp.application.word_changes import Passage, Pieces
from malapp.ui.kit.changes_text import ChangesText
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import Columns, box, column
from malapp.ui.theme import scale

_NARROW = 560


def compared_passage(heading: str, passage: Passage, titles: tuple[str, str], absent: str) -> QWidget:
    """``passage`` under ``heading``; ``titles`` name the two wordings, ``absent`` says that one does not have it."""
    sides = Columns(
        _side(titles[0], passage.left, absent),
        _side(titles[1], passage.right, absent),
        narrow=_NARROW,
    )
    return box(column(SectionTitle(heading), sides, spacing=scale.SPACE_2))


def _side(title: str, pieces: Pieces, absent: str) -> QWidget:
    frame = QFrame()
    frame.setObjectName("answer")
    words: QWidget = ChangesText(pieces) if pieces else MutedLabel(absent)
    spoken = words.spoken() if isinstance(words, ChangesText) else absent
    frame.setAccessibleName(f"{title}: {spoken}")
    layout = column(WrapLabel(title, role="small"), words, None, spacing=scale.SPACE_1)
    layout.setContentsMargins(scale.SPACE_3, scale.SPACE_3, scale.SPACE_3, scale.SPACE_3)
    frame.setLayout(layout)
    return frame
