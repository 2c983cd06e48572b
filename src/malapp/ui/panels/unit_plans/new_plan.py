"""A new unit plan: for which unit and period."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.panels.unit_plans.presenter import UnitPlansPresenter

translate = QCoreApplication.translate


class NewPlanDialog(Dialog):
    """Two questions; core task, parties, strategy and the follow-up agreement before it are filled in."""

    def __init__(self, presenter: UnitPlansPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("NewPlanDialog", "New unit plan"),
            translate("NewPlanDialog", "Begin the plan"),
            parent,
            text=translate(
                "NewPlanDialog", "A short agreement between two levels. What malapp already knows is filled in for you."
            ),
            width=460,
        )
        self._presenter = presenter
        units = tuple(Option(unit.team_id, unit.name or self.tr("The whole company")) for unit in presenter.units())
        self.form = Form(
            FormSpec(
                (
                    FieldSpec("team_id", FieldKind.CHOICE, self.tr("For which unit?"), options=units),
                    FieldSpec("period", FieldKind.TEXT, self.tr("For which period?"), longest=200),
                    FieldSpec("with_goals", FieldKind.CHECK, self.tr("Put in the unit's own open goals")),
                )
            )
        )
        first = units[0].value if units else None
        self.form.set_values({"team_id": first, "period": str(presenter.today.year), "with_goals": True})
        self.add(self.form)

    def submit(self) -> None:
        """Make the draft, or say beside the field what is wrong."""
        self.form.discard()
        team_id = self.form.value("team_id")
        sentence = self._presenter.add(
            team_id if isinstance(team_id, UUID) else None,
            str(self.form.value("period")),
            with_goals=bool(self.form.value("with_goals")),
        )
        self.form.set_error("period", sentence)
        if not sentence:
            self.accept()
