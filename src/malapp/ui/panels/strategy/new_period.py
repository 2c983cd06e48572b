"""The dialog for a new period."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.panels.strategy.presenter import StrategyPresenter

translate = QCoreApplication.translate


class NewPeriodDialog(Dialog):
    """Asks what to call the period; the rest is written in the panel."""

    def __init__(self, presenter: StrategyPresenter, parent: QWidget | None = None) -> None:
        self._presenter = presenter
        super().__init__(
            translate("NewPeriodDialog", "New strategy"),
            translate("NewPeriodDialog", "Begin"),
            parent,
            text=translate("NewPeriodDialog", "It starts as a draft. You write the text afterwards."),
            width=420,
        )
        hint = self.tr("A year, or several: 2027, 2027–2029")
        self.form = Form(FormSpec((FieldSpec("period", FieldKind.TEXT, self.tr("Period"), hint=hint, longest=200),)))
        self.form.set_values({"period": presenter.suggested_period()})
        self.add(self.form)
        self.form.focus("period")

    def submit(self) -> None:
        """Store the new draft, or say beside the field what is wrong."""
        self.form.discard()
        sentence = self._presenter.add(str(self.form.value("period")))
        self.form.set_error("period", sentence)
        if not sentence:
            self.accept()
