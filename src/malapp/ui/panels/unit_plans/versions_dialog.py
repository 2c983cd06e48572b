"""The approved wordings of a plan, each beside another one or the plan as it is now (S3-19)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanView
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.compared import compared_passage
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import clear
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.panels.unit_plans.presenter import UnitPlansPresenter
from malapp.ui.panels.unit_plans.words import passage_word

translate = QCoreApplication.translate

_NOW = "now"


class PlanVersionsDialog(Dialog):
    """An approved wording to the left, a later one or the present text to the right, with the words that changed."""

    def __init__(self, presenter: UnitPlansPresenter, view: PlanView, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("PlanVersionsDialog", "Approved wordings"),
            translate("PlanVersionsDialog", "Close"),
            parent,
            secondary="",
            width=720,
        )
        self._presenter = presenter
        self._versions = {version.number: version for version in view.versions}
        self.form = Form(FormSpec(self._fields()))
        self._about = MutedLabel()
        self.only_changes = CheckBox(self.tr("Show only what changed"))
        self.only_changes.set_value(True)
        self.page = ScrollPage(margin=2)
        self.page.setMinimumHeight(200)
        self.page.setAccessibleName(self.tr("What the wordings say"))
        for part in (self.form, self._about, self.only_changes):
            self.add(part)
        self.add(self.page, 1)
        self.form.set_values({"older": max(self._versions), "newer": _NOW})
        self.form.edited.connect(lambda _field, _value: self.show_chosen())
        self.only_changes.value_changed.connect(self.show_chosen)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show the two chosen wordings."""
        clear(self.page.body)
        chosen, other = self.form.value("older"), self.form.value("newer")
        number = chosen if isinstance(chosen, int) else max(self._versions)
        against = other if isinstance(other, int) else None
        older, newer = (against, number) if against is not None and against < number else (number, against)
        version = self._versions[number]
        reason = self.tr("Reason: {reason}").format(reason=version.reason) if version.reason else ""
        self._about.setText(
            " ".join(filter(None, (self.tr("Struck out: was removed. Underlined: was added."), reason)))
        )
        titles = (self._name(older), self.tr("The plan as it is now") if newer is None else self._name(newer))
        passages = self._presenter.compare(older, newer)
        wanted = [it for it in passages if it.is_changed or not self.only_changes.value()]
        if not wanted:
            self.page.body.addWidget(WrapLabel(self.tr("The two say the same.")))
        for passage in wanted:
            heading = passage_word(passage.field, passage.number)
            self.page.body.addWidget(compared_passage(heading, passage, titles, self.tr("Not there")))
        self.page.body.addStretch(1)
        self.page.verticalScrollBar().setValue(0)

    def _name(self, number: int) -> str:
        day = format_date(self._versions[number].approved_on, self.locale())
        return self.tr("Version {number}, {day}").format(number=number, day=day)

    def _fields(self) -> tuple[FieldSpec, ...]:
        versions = tuple(Option(number, self._name(number)) for number in self._versions)
        others = (Option(_NOW, self.tr("The plan as it is now")), *versions)
        return (
            FieldSpec("older", FieldKind.CHOICE, self.tr("Read"), options=versions, is_half=True),
            FieldSpec("newer", FieldKind.CHOICE, self.tr("Compare with"), options=others, is_half=True),
        )
