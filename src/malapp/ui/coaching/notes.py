"""The coach beside a field where a goal is typed (S0-09): asks when the typing pauses, and remembers "keep as is"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWidget

from malapp.domain.goals import GoalKind
from malapp.ui.kit.layouts import column
from malapp.ui.kit.remarks import RemarkList, RemarkShown
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.shell.context import AppContext

if TYPE_CHECKING:
    from malapp.application.coaching import Draft
    from malapp.coach import Remark

translate = QCoreApplication.translate

PAUSE_MS = 500
MOST_ASKED = 3  # C-1: at most three remarks at a time
#: What "move" makes of a text, by the remark that offers it.
MOVES = {
    "coach.activity_as_goal": GoalKind.ACTIVITY,
    "coach.activity_as_kr": GoalKind.ACTIVITY,
    "coach.behaviour_as_goal": GoalKind.BEHAVIOUR,
    "coach.kpi_as_goal": GoalKind.INDICATOR,
    "coach.metric_as_objective": GoalKind.KEY_RESULT,
}
#: The field "fill in" leads to, by the remark that offers it.
FIELDS = {
    "coach.no_measure": "target_value",
    "coach.soft_measure": "success",
    "coach.no_time": "due_on",
    "coach.past_date": "due_on",
    "coach.soon": "due_on",
    "coach.nr10": "due_on",
}


class CoachNotes(QWidget):
    """At most three remarks below a field.

    ``converting(kind)`` asks to make the text another kind, ``filling(field)`` to go to a field, ``splitting()`` to
    write a second goal. A button is only shown for what the host ``can`` do: "convert", "split", or a field's name.
    """

    converting = Signal(object)
    filling = Signal(str)
    splitting = Signal()

    def __init__(self, context: AppContext, can: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._can = can
        self._draft: Draft | None = None
        self.list = RemarkList(self.tr("What the coach asks"))
        self.list.acted.connect(self._on_acted)
        self.list.kept.connect(self._on_kept)
        self.setLayout(column(self.list))
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask_if_seen)
        self.hide()

    def stand_below(self, row: QWidget) -> None:
        """Take the place below a field, within its row."""
        layout = row.layout()
        if layout is None:
            raise ValueError("a row of a form has a layout")
        layout.addWidget(self)

    def consider(self, draft: Draft | None, *, at_once: bool = False) -> None:
        """Look at ``draft`` when the typing pauses, or at once (another goal is shown); None: nothing to look at."""
        if draft == self._draft and not at_once:
            return
        self._draft = draft
        if at_once or draft is None:
            self.ask()
        else:
            self._pause.start()

    def ask(self) -> None:
        """Ask the coach now."""
        self._pause.stop()
        found: tuple[Remark, ...] = ()
        if self._draft is not None:
            found = self._context.services.coach.remarks(self._draft, self._context.language)
        self.list.show_remarks([self._shown(remark) for remark in found])
        self.setVisible(bool(found))
        if isinstance(self.window(), QDialog):
            follow_layout(self.window())  # the buttons came after those below them

    def _ask_if_seen(self) -> None:
        """Ask unless the field has been put away while the typing paused: the workspace may be closed by now."""
        if self._is_field_seen():
            self.ask()

    def _is_field_seen(self) -> bool:
        """Whether the field is still shown; locking hides it and closes the workspace."""
        parent = self.parentWidget()
        return parent is None or parent.isVisible()

    def _shown(self, remark: Remark) -> RemarkShown:
        return RemarkShown(remark.message_id, remark.question, remark.why, self._act(remark.message_id))

    def _act(self, message_id: str) -> str:
        if message_id in MOVES and "convert" in self._can:
            return _move_word(MOVES[message_id])
        field = FIELDS.get(message_id, "")
        if field in self._can:
            return _field_word(field)
        return self.tr("Write a second goal") if message_id == "coach.two_goals" and "split" in self._can else ""

    def _on_acted(self, message_id: str) -> None:
        if message_id in MOVES:
            self.converting.emit(MOVES[message_id])
        elif message_id in FIELDS:
            self.filling.emit(FIELDS[message_id])
        else:
            self.splitting.emit()

    def _on_kept(self, message_id: str) -> None:
        if self._draft is not None:
            self._context.services.coach.keep(self._draft.text, message_id)
            self.ask()


class SetNotes(QWidget):
    """What the coach asks about several goals together (coach.md C-8); hidden while it asks nothing."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        from malapp.application.coaching import SetRemarks

        super().__init__(parent)
        self.context = context
        self._remarks = SetRemarks((), "", 0)
        self.list = RemarkList(self.tr("What the coach asks about these goals"))
        self.list.kept.connect(self._on_kept)
        self.setLayout(column(self.list))
        self.hide()

    def show_set(self, remarks: object) -> None:
        """Show what stands out in ``remarks`` (a SetRemarks), at most three questions."""
        from malapp.application.coaching import SetRemarks
        from malapp.application.texts import texts

        if not isinstance(remarks, SetRemarks):
            raise TypeError(type(remarks).__name__)
        self._remarks = remarks
        words = texts(self.context.language)
        asked = [
            RemarkShown(flag, words(f"coaching.set.{flag}", count=remarks.count)) for flag in remarks.flags[:MOST_ASKED]
        ]
        self.list.show_remarks(asked)
        self.setVisible(bool(asked))

    def _on_kept(self, flag: str) -> None:
        from malapp.application.coaching import SetRemarks

        self.context.services.coach.keep_set(self._remarks, flag)
        rest = tuple(other for other in self._remarks.flags if other != flag)
        self.show_set(SetRemarks(rest, self._remarks.digest_text, self._remarks.count))


def _move_word(kind: GoalKind) -> str:
    return {
        GoalKind.ACTIVITY: translate("CoachNotes", "Move to the action plan"),
        GoalKind.BEHAVIOUR: translate("CoachNotes", "Make it a behaviour"),
        GoalKind.INDICATOR: translate("CoachNotes", "Follow it as an indicator"),
        GoalKind.KEY_RESULT: translate("CoachNotes", "Make it a key result"),
    }[kind]


def _field_word(field: str) -> str:
    return {
        "target_value": translate("CoachNotes", "Fill in the target"),
        "success": translate("CoachNotes", "Say when it is good enough"),
        "due_on": translate("CoachNotes", "Fill in the date"),
    }[field]
