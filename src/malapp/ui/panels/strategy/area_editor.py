"""One focus area to be written: title, description, success factors, its place, its goals."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.strategy import FocusArea
from malapp.ui.kit.buttons import IconButton, LinkButton
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.goal_count import open_goals_text
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.theme import scale


class AreaEditor(QWidget):
    """``edited(field, value)`` tells what to store; ``moved(step)``, ``removed``, ``goals_wanted`` what was pressed."""

    edited = Signal(str, object)
    touched = Signal()
    moved = Signal(int)
    removed = Signal()
    goals_wanted = Signal()

    def __init__(self, area: FocusArea, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = area
        self.form = SavedForm(self._spec(number))
        self.form.edited.connect(self.edited)
        self.form.touched.connect(self.touched)
        self.up = IconButton("arrow-up", self.tr("Move up"), clicked=lambda: self.moved.emit(-1))
        self.down = IconButton("arrow-down", self.tr("Move down"), clicked=lambda: self.moved.emit(1))
        self.remove = IconButton("trash-2", self.tr("Remove the focus area"), clicked=self.removed.emit)
        self._goals = LinkButton("", icon="target", clicked=self.goals_wanted.emit)
        foot = row(self._goals, None, self.up, self.down, self.remove, spacing=0)
        self.setLayout(column(self.form, foot, spacing=scale.SPACE_1))

    def show_area(self, area: FocusArea, goals: int, *, is_first: bool, is_last: bool) -> None:
        """Show the area as it is stored now."""
        self.area = area
        values = {name: getattr(area, name) for name in ("title", "description", "success_factors")}
        self.form.show_stored(values, is_another=False)
        self._goals.setText(open_goals_text(goals))
        self.up.setEnabled(not is_first)
        self.down.setEnabled(not is_last)

    def _spec(self, number: int) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("title", FieldKind.TEXT, self.tr("Focus area {number}").format(number=number), longest=200),
                FieldSpec("description", FieldKind.LONG_TEXT, self.tr("What we mean by it"), rows=1),
                FieldSpec(
                    "success_factors",
                    FieldKind.LONG_TEXT,
                    self.tr("Success factors"),
                    hint=self.tr("One on each line"),
                    rows=1,
                ),
            )
        )
