"""Over the tree: a field to search in, the choices behind one button, and what is chosen as chips to take away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from malapp.domain.goals import GoalKind, GoalLevel, GoalStatus
from malapp.ui.kit.buttons import QuietButton, SecondaryButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.layouts import clear
from malapp.ui.kit.search_field import SearchField
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.panels.goals.filtering import GoalFilter
from malapp.ui.panels.goals.presenter import GoalsPresenter, owners_of, shortened
from malapp.ui.panels.goals.words import DECLINED, NOT_UPDATED, kind_word, level_word, shown_status_word
from malapp.ui.theme import scale

_CHOICE_WIDTH = 152


class FilterBar(QWidget):
    """``changed(part, value)`` tells a part of GoalFilter; ``down_pressed`` that the keyboard wants into the tree."""

    changed = Signal(str, object)
    cleared = Signal()
    down_pressed = Signal()

    def __init__(self, presenter: GoalsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._shown: GoalFilter | None = None
        self.search = SearchField(self.tr("Search goals"))
        self.search.searched.connect(lambda text: self.changed.emit("text", text))
        self.search.left_downwards.connect(self.down_pressed)
        self.button = SecondaryButton(self.tr("Filter"), icon="list-filter")
        self.button.setCheckable(True)
        self.button.toggled.connect(self._on_toggled)
        self.level = self._choice(self.tr("Level"), "level")
        self.team = self._choice(self.tr("Team"), "team_id")
        self.owner = self._choice(self.tr("Owner"), "owner_id", with_avatars=True)
        self.status = self._choice(self.tr("Status"), "status")
        self.period = self._choice(self.tr("Period"), "period_id")
        self.kind = self._choice(self.tr("Kind"), "kind")
        self.alone = CheckBox(self.tr("Only goals that hang under nothing"))
        self.alone.value_changed.connect(lambda: self.changed.emit("without_parent", self.alone.value() or None))
        self._choices = FlowRow(*self._fields().values(), self.alone)
        self._chips = FlowRow(spacing=scale.SPACE_1)
        self._build()

    def show_options(self) -> None:
        """Offer what there is to choose from now; what was chosen stays where it can."""
        presenter = self._presenter
        self._fill(self.level, self.tr("All levels"), [Option(level, level_word(level)) for level in GoalLevel])
        self._fill(self.team, self.tr("All teams"), [Option(team.id, team.name) for team in presenter.teams])
        people = [Option(person_id, name) for person_id, name in owners_of(presenter)]
        self._fill(self.owner, self.tr("All owners"), people)
        statuses: list[GoalStatus | str] = [NOT_UPDATED, *GoalStatus, DECLINED]
        options = [Option(status, shown_status_word(status)) for status in statuses]
        self._fill(self.status, self.tr("Any status"), options)
        periods = [Option(period.id, period.name) for period in presenter.periods]
        self._fill(self.period, self.tr("All periods"), periods)
        self.period.setVisible(bool(periods))
        self._fill(self.kind, self.tr("All kinds"), [Option(kind, kind_word(kind)) for kind in GoalKind])
        self._shown = None

    def show_filter(self, wanted: GoalFilter) -> None:
        """Show a filter that was set elsewhere."""
        self.search.show_text(wanted.text)
        wanted = replace(wanted, text="")
        if wanted == self._shown:
            return
        self._shown = wanted
        for part, choice in self._fields().items():
            choice.set_value(getattr(wanted, part))
        self.alone.set_value(wanted.without_parent)
        self._show_chips(wanted)

    def open_choices(self) -> None:
        """Show the choices and give the first one the keyboard."""
        self.button.setChecked(True)
        self.level.setFocus()

    def _fields(self) -> dict[str, ChoiceField]:
        return {
            "level": self.level,
            "team_id": self.team,
            "owner_id": self.owner,
            "status": self.status,
            "period_id": self.period,
            "kind": self.kind,
        }

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(scale.SPACE_2)
        line.addWidget(self.search, 1)
        line.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_2)
        layout.addLayout(line)
        layout.addWidget(self._choices)
        layout.addWidget(self._chips)
        self._choices.hide()
        self._chips.hide()

    def _on_toggled(self, is_open: bool) -> None:
        self._choices.setVisible(is_open)
        if self._shown is not None:
            self._show_chips(self._shown)
        follow_layout(self)

    def _show_chips(self, wanted: GoalFilter) -> None:
        texts = self._chip_texts(wanted)
        flow = self._chips.layout()
        if flow is None:
            return
        had_focus = self._chips.isAncestorOf(self.focusWidget() or self)
        clear(flow)
        for part, text in texts.items():
            self._chips.add(self._chip(text, lambda part=part: self.changed.emit(part, None)))  # type: ignore[misc]
        if texts:
            self._chips.add(QuietButton(self.tr("Show all goals"), clicked=self.cleared.emit))
        self._chips.setVisible(bool(texts))
        count = len(texts)
        self.button.setText(self.tr("Filter ({count})").format(count=count) if count else self.tr("Filter"))
        if had_focus:
            self.button.setFocus()
        follow_layout(self)

    def _chip(self, text: str, take_away: Callable[[], object]) -> QWidget:
        chip = SecondaryButton(text, icon="x", clicked=take_away)
        chip.setAccessibleName(self.tr("Take the filter away: {filter}").format(filter=text))
        chip.setToolTip(chip.accessibleName())
        return chip

    def _chip_texts(self, wanted: GoalFilter) -> dict[str, str]:
        fields = self._fields()
        texts = {}
        for part in wanted.chosen:
            if part in fields:
                texts[part] = f"{fields[part].accessibleName()}: {fields[part].currentText()}"
            elif part == "without_parent":
                texts[part] = self.alone.text()
        area = self._presenter.focus_area(wanted.focus_area_id)
        if area is not None:
            title = shortened(area.title, 30)
            texts["focus_area_id"] = self.tr("Goals under “{title}”").format(title=title)
        return texts

    def _choice(self, name: str, part: str, *, with_avatars: bool = False) -> ChoiceField:
        choice = ChoiceField(name, with_avatars=with_avatars)
        choice.setToolTip(name)
        choice.setFixedWidth(_CHOICE_WIDTH)
        choice.value_changed.connect(lambda: self.changed.emit(part, choice.value()))
        return choice

    def _fill(self, choice: ChoiceField, everything: str, options: list[Option]) -> None:
        value = choice.value()
        choice.set_options((Option(None, everything), *options))
        choice.set_value(value if any(option.value == value for option in options) else None)
