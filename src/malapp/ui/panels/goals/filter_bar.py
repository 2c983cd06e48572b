"""The row over the tree: a field to search in and three choices."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from malapp.domain.goals import GoalLevel, GoalStatus
from malapp.ui.kit.editors import ChoiceField, TextField
from malapp.ui.kit.form_spec import Option
from malapp.ui.panels.goals.filtering import GoalFilter
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.panels.goals.words import NOT_UPDATED, level_word, shown_status_word
from malapp.ui.theme import scale
from malapp.ui.theme.icons import draw_icon

_SEARCH_AFTER_MS = 150
_LEAST_CHOICE = 96
_LEAST_SEARCH = 110


class FilterBar(QWidget):
    """``changed(part, value)`` tells a part of GoalFilter; ``down_pressed`` that the keyboard wants into the tree."""

    changed = Signal(str, object)
    down_pressed = Signal()

    def __init__(self, presenter: GoalsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._tell_text)
        self.search = _SearchField(placeholder=self.tr("Search goals"))
        self.search.setAccessibleName(self.tr("Search goals"))
        self.search.setMinimumWidth(_LEAST_SEARCH)
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self.search.left_downwards.connect(self.down_pressed)
        self.level = self._choice(self.tr("Level"), "level")
        self.owner = self._choice(self.tr("Owner"), "owner_id", with_avatars=True)
        self.status = self._choice(self.tr("Status"), "status")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_2)
        layout.addWidget(self.search, 3)
        for choice in (self.level, self.owner, self.status):
            layout.addWidget(choice, 2)

    def show_options(self) -> None:
        """Offer what there is to choose from now; what was chosen stays where it can."""
        self._fill(self.level, self.tr("All levels"), [Option(level, level_word(level)) for level in GoalLevel])
        people = [Option(person_id, name) for person_id, name in self._presenter.owners()]
        self._fill(self.owner, self.tr("All owners"), people)
        statuses: list[GoalStatus | str] = [NOT_UPDATED, *GoalStatus]
        self._fill(
            self.status, self.tr("Any status"), [Option(status, shown_status_word(status)) for status in statuses]
        )

    def show_filter(self, wanted: GoalFilter) -> None:
        """Show a filter that was set elsewhere."""
        if self.search.text() != wanted.text:
            self.search.setText(wanted.text)
            self._timer.stop()
        self.level.set_value(wanted.level)
        self.owner.set_value(wanted.owner_id)
        self.status.set_value(wanted.status)

    def _tell_text(self) -> None:
        self.changed.emit("text", self.search.text())

    def _choice(self, name: str, part: str, *, with_avatars: bool = False) -> ChoiceField:
        choice = ChoiceField(with_avatars=with_avatars)
        choice.setAccessibleName(name)
        choice.setToolTip(name)
        choice.setMinimumWidth(_LEAST_CHOICE)
        choice.value_changed.connect(lambda: self.changed.emit(part, choice.value()))
        return choice

    def _fill(self, choice: ChoiceField, everything: str, options: list[Option]) -> None:
        value = choice.value()
        choice.set_options((Option(None, everything), *options))
        choice.set_value(value if any(option.value == value for option in options) else None)


class _SearchField(TextField):
    left_downwards = Signal()

    def __init__(self, *, placeholder: str) -> None:
        super().__init__(placeholder=placeholder, longest=200)
        self.setTextMargins(scale.ICON_SMALL + 8, 0, 0, 0)
        self.setClearButtonEnabled(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = scale.ICON_SMALL
        draw_icon(QPainter(self), "search", QRectF(10, (self.height() - side) / 2, side, side), "icon")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
