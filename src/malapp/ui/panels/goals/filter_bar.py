"""The row over the tree: a field to search in and three choices."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from malapp.domain.goals import GoalLevel, GoalStatus
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.search_field import SearchField
from malapp.ui.panels.goals.filtering import GoalFilter
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.panels.goals.words import NOT_UPDATED, level_word, shown_status_word
from malapp.ui.theme import scale

_LEAST_CHOICE = 96


class FilterBar(QWidget):
    """``changed(part, value)`` tells a part of GoalFilter; ``down_pressed`` that the keyboard wants into the tree."""

    changed = Signal(str, object)
    down_pressed = Signal()

    def __init__(self, presenter: GoalsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.search = SearchField(self.tr("Search goals"))
        self.search.searched.connect(lambda text: self.changed.emit("text", text))
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
        self.search.show_text(wanted.text)
        self.level.set_value(wanted.level)
        self.owner.set_value(wanted.owner_id)
        self.status.set_value(wanted.status)

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
