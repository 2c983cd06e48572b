"""What a goal contributes to besides the goal it belongs under: to be added, taken away, and gone to."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.domain.goals import Goal
from malapp.ui.kit.buttons import IconButton, LinkButton
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.labels import SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.sheet import GoalSheet, Link
from malapp.ui.panels.goals.step_button import StepButton
from malapp.ui.theme import scale


class LinkList(QWidget):
    """``followed`` tells a Link to another goal."""

    followed = Signal(object)

    def __init__(self, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._sheet: GoalSheet | None = None
        self._title = SectionTitle(self.tr("Contributes to"))
        self._lines = column(spacing=0)
        self._from_title = SectionTitle(self.tr("Goals that contribute to this one"))
        self._from_lines = column(spacing=0)
        self.add_button = LinkButton(self.tr("Contributes to one more goal"), icon="plus", clicked=self._offer)
        self.choice = ChoiceField(self.tr("Contributes to"))
        self.choice.setPlaceholderText(self.tr("Choose a goal"))
        self.choice.value_changed.connect(self._add)
        self._error = WrapLabel(role="error")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_1)
        layout.addWidget(self._title)
        layout.addLayout(self._lines)
        layout.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.choice)
        layout.addWidget(self._error)
        layout.addWidget(self._from_title)
        layout.addLayout(self._from_lines)

    @property
    def has_any(self) -> bool:
        """Whether the goal is linked to another one at all."""
        sheet = self._sheet
        return sheet is not None and bool(sheet.details.contributes_to or sheet.details.contributed_by)

    def show_sheet(self, sheet: GoalSheet) -> None:
        """Show the links of a goal."""
        self._sheet = sheet
        self.choice.hide()
        self._error.hide()
        self.add_button.setVisible(sheet.row.may_edit)
        self._title.setVisible(sheet.row.may_edit or bool(sheet.details.contributes_to))
        clear(self._lines)
        for goal in sheet.details.contributes_to:
            self._lines.addWidget(self._line(goal, may_remove=sheet.row.may_edit))
        clear(self._from_lines)
        self._from_title.setVisible(bool(sheet.details.contributed_by))
        for goal in sheet.details.contributed_by:
            self._from_lines.addWidget(self._line(goal, may_remove=False))
        follow_layout(self)

    def _line(self, goal: Goal, *, may_remove: bool) -> QWidget:
        jump = StepButton(goal.title)
        jump.clicked.connect(lambda: self.followed.emit(Link(goal.title, "goals", goal.id)))
        if not may_remove:
            return jump
        remove = IconButton(
            "x",
            self.tr("No longer contributes to “{title}”").format(title=goal.title),
            clicked=lambda: self._stop(goal),
        )
        line = row(jump, remove, spacing=0)
        line.setStretch(0, 1)
        return box(line)

    def _offer(self) -> None:
        if self._sheet is None:
            return
        options = self._editing.link_options(self._sheet)
        self._error.setVisible(not options)
        if not options:
            self._error.setText(self.tr("There is no other goal this one could contribute to."))
            return
        self.choice.set_options(options)
        self.choice.setCurrentIndex(-1)
        self.add_button.hide()
        self.choice.show()
        follow_layout(self)
        self.choice.setFocus()

    def _add(self) -> None:
        to_id, sheet = self.choice.value(), self._sheet
        if sheet is None or not isinstance(to_id, UUID):
            return
        goal_id = sheet.goal.id
        self._editing.act(
            lambda services, actor: services.goal_places.contribute(actor, goal_id, to_id),
            done=self.tr("It now contributes to one more goal."),
        )

    def _stop(self, to: Goal) -> None:
        sheet = self._sheet
        if sheet is not None:
            goal_id = sheet.goal.id
            self._editing.act(
                lambda services, actor: services.goal_places.stop(actor, goal_id, to.id),
                done=self.tr("It no longer contributes to that goal."),
            )
