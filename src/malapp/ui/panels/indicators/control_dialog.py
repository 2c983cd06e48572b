"""The checklist of a control measure: what must be thought through before individuals are measured (E-17)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.control_measures import ControlMeasureView
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.indicators.presenter import IndicatorsPresenter
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale

translate = QCoreApplication.translate
_ANSWERS = ("reason", "milder_means", "discussed_with", "discussed_on", "informed_on", "evaluate_on")
_HEIGHT = 200


class ControlDialog(Dialog):
    """Owner and HR answer and switch; everybody else reads why, since when, and until when."""

    def __init__(self, context: AppContext, presenter: IndicatorsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("ControlDialog", "Measuring individuals"),
            translate("ControlDialog", "Close"),
            parent,
            text=translate(
                "ControlDialog",
                "Figures on one person are a control measure. They are off until these questions are answered, and "
                "only the person and the manager see them. People are never compared.",
            ),
            secondary="",
            width=560,
        )
        self._context = context
        self._presenter = presenter
        self.pill = StatusPill()
        self.switch = SecondaryButton("", clicked=self._switch)
        self._due = WrapLabel(
            self.tr("The date to look again has come. Is it still needed? Set a new date, or switch it off.")
        )
        self.form = SavedForm(self._spec())
        self.form.edited.connect(self._save)
        page = ScrollPage(margin=2)
        page.body.addWidget(self.form)
        page.setMinimumHeight(_HEIGHT)
        line = row(self.pill, None, self.switch, spacing=scale.SPACE_2)
        self.add(self._due).add(page, 1).add(box(line))
        self._show(is_another=True)
        self.form.focus("reason")

    def submit(self) -> None:
        """Close, when everything written could be stored."""
        if self.form.flush():
            self.accept()

    def _show(self, *, is_another: bool = False) -> None:
        self._presenter.load()
        view = self._view()
        measure = view.measure
        self.form.show_stored({name: getattr(measure, name) for name in _ANSWERS}, is_another=is_another)
        self.form.set_read_only(not view.may_edit)
        self.switch.setVisible(view.may_edit)
        self.switch.setText(self.tr("Switch off") if measure.is_on else self.tr("Switch on"))
        self._due.setVisible(view.is_evaluation_due)
        if measure.is_on:
            self.pill.set_look(self.tr("On"), Tone.INFO, "circle-dot")
        else:
            self.pill.set_look(self.tr("Off"), Tone.NEUTRAL, "circle-slash")

    def _view(self) -> ControlMeasureView:
        view = self._presenter.measures
        if view is None:
            raise RuntimeError("the presenter has just read it")
        return view

    def _save(self, field: str, value: object) -> None:
        services, actor = self._context.services, self._presenter.actor
        sentence = self._presenter.attempt(lambda: services.control_measures.answer(actor, **{field: value}))
        self.form.answer(field, sentence)
        self._show()

    def _switch(self) -> None:
        if not self.form.flush():
            return
        view, services, actor = self._view(), self._context.services, self._presenter.actor
        is_on = not view.measure.is_on
        sentence = self._presenter.attempt(lambda: services.control_measures.switch(actor, is_on=is_on))
        if sentence:
            missing = view.measure.missing
            self.form.set_error(missing[0], sentence)
            self.form.focus(missing[0])
            return
        self.form.clear_errors()
        self._show()

    def _spec(self) -> FormSpec:
        kind = FieldKind
        return FormSpec(
            (
                FieldSpec("reason", kind.LONG_TEXT, self.tr("Why is it needed?"), rows=2),
                FieldSpec(
                    "milder_means", kind.LONG_TEXT, self.tr("Which milder means were tried or thought of?"), rows=2
                ),
                FieldSpec(
                    "discussed_with",
                    kind.TEXT,
                    self.tr("Discussed with"),
                    hint=self.tr("The employees' representative, or all concerned where there is none."),
                ),
                FieldSpec("discussed_on", kind.DATE, self.tr("Discussed on"), is_half=True),
                FieldSpec("informed_on", kind.DATE, self.tr("Employees informed on"), is_half=True),
                FieldSpec("evaluate_on", kind.DATE, self.tr("To be looked at again on"), is_half=True),
            )
        )
