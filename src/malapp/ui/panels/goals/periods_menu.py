"""The periods in the header: which one is shown, and what is done at its beginning and its end."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from malapp.application.periods import PeriodRow
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.panels.goals.carrying import CarryDialog
from malapp.ui.panels.goals.closing import ClosingDialog
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.presenter import GoalsPresenter
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate


class PeriodsButton(SecondaryButton):
    """``chosen`` tells the id of the period to show, None for all."""

    chosen = Signal(object)

    def __init__(self, context: AppContext, goals: GoalsPresenter, editing: GoalEditing, owner: QWidget) -> None:
        super().__init__("", icon="calendar-days", clicked=self._open)
        self._context = context
        self._goals = goals
        self._editing = editing
        self._owner = owner
        self.show_period()

    def show_period(self) -> None:
        """Say which period is shown."""
        wanted = self._goals.filter.period_id
        period = next((period for period in self._goals.periods if period.id == wanted), None)
        self.setText(period.name if period else self.tr("All periods"))
        name = self.tr("Period: {name}").format(name=self.text())
        self.setAccessibleName(name)
        self.setToolTip(name)

    def menu_now(self) -> QMenu:
        """What may be chosen and done now."""
        rows: tuple[PeriodRow, ...] = self._context.services.periods.rows(self._goals.actor)
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Periods"))
        menu.aboutToHide.connect(menu.deleteLater)
        if rows:
            menu.addAction(self.tr("All periods"), partial(self.chosen.emit, None))
        for line in rows:
            text = self.tr("{name} (closed)") if line.period.closed_on else "{name}"
            menu.addAction(text.format(name=line.period.name), partial(self.chosen.emit, line.period.id))
        menu.addSeparator()
        ended = [line for line in rows if line.period.closed_on is None and line.goal_count]
        for line in ended[:2]:
            text = self.tr("Go through {name} …").format(name=line.period.name)
            menu.addAction(text, partial(self.go_through, line.period.id))
        if any(line.goal_count for line in rows) and len(rows) > 1:
            menu.addAction(self.tr("Bring goals along from an earlier period …"), self.bring_along)
        closed = [line for line in rows if line.period.closed_on is not None and line.may_edit]
        if closed:
            text = self.tr("Open {name} again").format(name=closed[-1].period.name)
            menu.addAction(text, partial(self.open_again, closed[-1].period.id))
        if not rows or rows[0].may_edit:
            menu.addAction(self.tr("New period …"), self.add)
        return menu

    def go_through(self, period_id: UUID) -> None:
        """Go through the goals of a period, and close it."""
        view = self._context.services.closing.view(self._goals.actor, period_id)
        self._run(ClosingDialog(self._context, self._editing, view, self._owner))
        self._goals.load()
        self.chosen.emit(self._goals.filter.period_id)  # what was closed makes way for what was taken along

    def open_again(self, period_id: UUID) -> None:
        """Open a period that was closed too early."""
        self._editing.act(lambda services, actor: services.closing.reopen(actor, period_id))

    def bring_along(self) -> None:
        """Take goals of an earlier period along into a later one."""
        self._run(CarryDialog(self._context, self._editing, self._goals, self._owner))

    def add(self) -> None:
        """A new period, as the company's length proposes it."""
        self._run(NewPeriodDialog(self._context, self._editing, self._owner))

    def _open(self) -> None:
        self.menu_now().popup(self.mapToGlobal(QPoint(0, self.height())))

    def _run(self, dialog: Dialog) -> None:
        dialog.exec()
        dialog.deleteLater()


class NewPeriodDialog(Dialog):
    """The next period is proposed; its name and days may be changed."""

    def __init__(self, context: AppContext, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("NewPeriodDialog", "New period"),
            translate("NewPeriodDialog", "Add period"),
            parent,
            text=translate("NewPeriodDialog", "Short periods make it easy to change course: a quarter is usual."),
            width=420,
        )
        self._editing = editing
        self.form = Form(
            FormSpec(
                (
                    FieldSpec("name", FieldKind.TEXT, self.tr("Name"), longest=60),
                    FieldSpec("starts_on", FieldKind.DATE, self.tr("First day"), is_half=True),
                    FieldSpec("ends_on", FieldKind.DATE, self.tr("Last day"), is_half=True),
                )
            )
        )
        draft = context.services.periods.propose_next()
        self.form.set_values({"name": draft.name, "starts_on": draft.starts_on, "ends_on": draft.ends_on})
        self.add(self.form)

    def submit(self) -> None:
        """Store the period."""
        if not self.form.flush():
            return
        self.form.clear_errors()
        values = self.form.values()
        for name in ("starts_on", "ends_on"):
            if values[name] is None:
                self.form.set_error(name, self.tr("Choose a day."))
                return
        sentence = self._editing.act(lambda services, actor: services.periods.add(actor, **values), field="name")
        if sentence:
            self.form.set_error("name", sentence)
        else:
            self.accept()
