"""What should be in place before a company begins with objectives and key results (S4-07)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from malapp.domain.permissions import Permission, is_allowed
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, row
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.theme import scale

translate = QCoreApplication.translate


class OkrNote(Dialog):
    """Nothing is checked and nothing is barred: four things to think over, and the switch."""

    def __init__(self, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("OkrNote", "Before you begin with objectives"),
            translate("OkrNote", "Use objectives and key results"),
            parent,
            secondary=translate("OkrNote", "Not now"),
            text=translate(
                "OkrNote",
                "Objectives and key results (OKR) help a company that already works well together. They do not mend "
                "one that does not. Is this in place?",
            ),
            width=500,
        )
        self._editing = editing
        for number, text in enumerate(self._conditions(), start=1):
            mark = WrapLabel(f"{number}.", role="strong")
            mark.setFixedWidth(20)
            line = row(spacing=scale.SPACE_2)
            line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(WrapLabel(text), 1, Qt.AlignmentFlag.AlignTop)
            self.add(box(line))
        self.add(MutedLabel(self.tr("You can switch it off again in the settings. No goal is lost by that.")))

    def submit(self) -> None:
        """Switch OKR on."""
        sentence = self._editing.act(
            lambda services, actor: services.people.edit_company(actor, uses_okr=True), field="uses_okr"
        )
        if sentence:
            self.tell(sentence)
        else:
            self.accept()

    def _conditions(self) -> tuple[str, ...]:
        return (
            self.tr("Everybody knows where the company is going: there is a strategy, and it has been talked about."),
            self.tr("It is clear who leads whom and who decides what."),
            self.tr("Leaders and people talk with each other regularly."),
            self.tr("The team has a few minutes each week to look at how it goes."),
        )


def may_switch_okr_on(goals: GoalsPresenter) -> bool:
    """Whether the acting person may decide that the company works with objectives."""
    return is_allowed(Permission.EDIT_COMPANY, goals.actor.general())
