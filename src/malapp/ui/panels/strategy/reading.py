"""The strategy to be read: large vision, plain text, and the focus areas with the goals that serve them."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from malapp.application.strategy import StrategyView
from malapp.domain.briefings import lines
from malapp.domain.strategy import FocusArea
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.goal_count import open_goals_text
from malapp.ui.kit.labels import MutedLabel, SectionTitle, TitleLabel, WrapLabel
from malapp.ui.kit.layouts import Columns, box, clear, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.theme import scale, tokens

#: Letters of a vision that is shown as large as a title, and as large as a heading.
_SHORT, _LONG = 160, 480
_PAIRS = (("beneficiaries", "core_values"), ("challenges", "opportunities"))


class ReadingView(QWidget):
    """``goals_wanted`` tells the id of a focus area whose goals are to be shown."""

    goals_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = Card(padding=scale.SPACE_6)
        self._vision = TitleLabel()
        self._vision_heading = SectionTitle(self.tr("Where we are going"))
        self._core = _Passage(self.tr("Our core task"))
        self._lists = {
            "beneficiaries": _Passage(self.tr("Who benefits")),
            "core_values": _Passage(self.tr("What we stand for")),
            "challenges": _Passage(self.tr("What is hard")),
            "opportunities": _Passage(self.tr("What is possible")),
            "success_factors": _Passage(self.tr("What must be in place")),
        }
        self._nothing = MutedLabel(self.tr("Nothing is written yet."))
        self._pairs = [Columns(*(self._lists[name] for name in pair), narrow=460) for pair in _PAIRS]
        for part in (self._vision_heading, self._vision, self._core, *self._pairs, self._nothing):
            self._texts.add(part)
        self._texts.add(self._lists["success_factors"])
        self._texts.body.setSpacing(scale.SPACE_3)
        self._texts.add(None)
        self._areas = Card(self.tr("Focus areas"))
        self._no_areas = MutedLabel(self.tr("No focus areas yet."))
        self._lines = column(spacing=scale.SPACE_5)
        self._areas.add(self._no_areas).add(self._lines).add(None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(self._texts, self._areas, narrow=760, stretches=(3, 2)))

    def show_view(self, view: StrategyView, goals: Mapping[UUID, int]) -> None:
        """Show a strategy; ``goals`` says how many open ones there are below each focus area."""
        strategy = view.strategy
        self._show_vision(strategy.vision)
        self._vision_heading.setVisible(bool(strategy.vision))
        self._core.show_text(strategy.core_task)
        for name, passage in self._lists.items():
            passage.show_lines(getattr(strategy, name))
        for pair, columns in zip(_PAIRS, self._pairs, strict=True):
            columns.setVisible(any(getattr(strategy, name).strip() for name in pair))
        written = (strategy.vision, strategy.core_task, *(getattr(strategy, name) for name in self._lists))
        self._nothing.setVisible(not any(text.strip() for text in written))
        clear(self._lines)
        self._no_areas.setVisible(not view.focus_areas)
        for number, area in enumerate(view.focus_areas, start=1):
            self._lines.addWidget(self._area(number, area, goals.get(area.id, 0)))

    def _show_vision(self, vision: str) -> None:
        """The longer the smaller: a page of title letters nobody reads."""
        role = "title" if len(vision) <= _SHORT else "heading" if len(vision) <= _LONG else "strong"
        self._vision.setProperty("role", role)
        self._vision.style().unpolish(self._vision)
        self._vision.style().polish(self._vision)
        self._vision.setText(vision)
        self._vision.setVisible(bool(vision))

    def _area(self, number: int, area: FocusArea, goals: int) -> QWidget:
        words = column(WrapLabel(area.title, role="strong"), spacing=2)
        if area.description:
            words.addWidget(MutedLabel(area.description))
        for factor in lines(area.success_factors):
            words.addWidget(_beside(_Point(), WrapLabel(factor), scale.SPACE_2))
        words.addLayout(row(goals_button(self, area.id, goals), None))
        return _beside(_Number(number), box(words), scale.SPACE_3)


def goals_button(view: ReadingView, area_id: UUID, goals: int) -> LinkButton:
    """The way from a focus area to its goals."""
    return LinkButton(open_goals_text(goals), icon="target", clicked=lambda: view.goals_wanted.emit(area_id))


class _Passage(QWidget):
    def __init__(self, heading: str) -> None:
        super().__init__()
        self._lines = column(spacing=scale.SPACE_1)
        self.setLayout(column(SectionTitle(heading), self._lines, None, spacing=scale.SPACE_1))

    def show_text(self, text: str) -> None:
        clear(self._lines)
        self.setVisible(bool(text.strip()))
        self._lines.addWidget(WrapLabel(text))

    def show_lines(self, text: str) -> None:
        clear(self._lines)
        written = lines(text)
        self.setVisible(bool(written))
        for line in written:
            # A sole entry is a sentence, not a list.
            single = len(written) == 1
            self._lines.addWidget(WrapLabel(line) if single else _beside(_Point(), WrapLabel(line), scale.SPACE_2))


def _beside(mark: QWidget, words: QWidget, gap: int) -> QWidget:
    """``mark`` at the top left of ``words``."""
    line = row(spacing=gap)
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(words, 1)
    return box(line)


class _Point(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(8, 18)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.current().color("accent"))
        painter.drawEllipse(QRectF(1, 6, 6, 6))


class _Number(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setFixedSize(28, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = tokens.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.color("avatar"))
        painter.drawEllipse(QRectF(self.rect()))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Bold)
        painter.setFont(font)
        painter.setPen(colours.color("on_avatar"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
