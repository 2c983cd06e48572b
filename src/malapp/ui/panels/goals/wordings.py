"""Earlier wordings of a goal, and what was said about the words (S3-19)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.domain.goals import GoalWording
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.editors import LongTextField
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, clear, column
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.sheet import GoalSheet
from malapp.ui.theme import scale


class WordingList(QWidget):
    """The newest first, each with its remark; a field for a remark on the present words."""

    def __init__(self, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._lines = column(spacing=scale.SPACE_3)
        self._none = MutedLabel(
            self.tr("When the words are changed after somebody else has read them, the old ones are kept here.")
        )
        label = WrapLabel(self.tr("What do you think of the words as they are now?"), role="field")
        self.remark = LongTextField(rows=2)
        self.remark.setAccessibleName(label.text())
        label.setBuddy(self.remark)
        self.button = SecondaryButton(self.tr("Keep the remark"), icon="check", clicked=self._add)
        self._error = WrapLabel(role="error")
        self._error.hide()
        self._new = box(column(label, self.remark, self._error, self.button, spacing=scale.SPACE_1))
        self._new.layout().setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)  # type: ignore[union-attr]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_3)
        layout.addWidget(self._none)
        layout.addLayout(self._lines)
        layout.addWidget(self._new)

    def show_sheet(self, sheet: GoalSheet) -> None:
        """Show the wordings of a goal."""
        clear(self._lines)
        self._none.setVisible(not sheet.details.wordings)
        self._new.setVisible(sheet.row.may_edit)
        for wording in reversed(sheet.details.wordings):
            self._lines.addWidget(self._line(wording, sheet))

    def _line(self, wording: GoalWording, sheet: GoalSheet) -> QWidget:
        line = column(spacing=2)
        day = format_date(wording.replaced_on, self.locale())
        author = sheet.authors.get(wording.author_id, "")
        is_other = wording.title != sheet.goal.title
        if is_other:
            line.addWidget(WrapLabel(f"“{wording.title}”"))
        if wording.declines:
            who = self.tr("Declined {day} by {name}").format(day=day, name=author)
        elif is_other:
            who = self.tr("Replaced {day} by {name}").format(day=day, name=author)
        else:
            who = self.tr("Said {day} by {name}").format(day=day, name=author)
        if wording.comment:
            line.addWidget(WrapLabel(wording.comment, role="strong"))
        line.addWidget(WrapLabel(who, role="small"))
        return box(line)

    def _add(self) -> None:
        goal_id, text = self._editing.goal_id, self.remark.value()
        sentence = self._editing.act(
            lambda services, actor: services.goal_wordings.remark(actor, goal_id, text), field="comment"
        )
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if not sentence:
            self.remark.set_value("")
