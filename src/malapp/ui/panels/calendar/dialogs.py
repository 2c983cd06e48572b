"""Planning and moving a one-to-one."""

from __future__ import annotations

from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.texts import texts
from malapp.domain.errors import RuleViolation
from malapp.domain.followups import DEFAULT_START, FollowUp
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate


class FollowUpDialog(Dialog):
    """Choose with whom (for a new one) and when. ``submit`` saves; ``saved_day`` tells where to look afterwards."""

    def __init__(
        self,
        context: AppContext,
        parent: QWidget,
        *,
        people: tuple[Option, ...] = (),
        moved: FollowUp | None = None,
        day: date | None = None,
    ) -> None:
        super().__init__(
            translate("Calendar", "Move the one-to-one") if moved else translate("Calendar", "New one-to-one"),
            translate("Calendar", "Move") if moved else translate("Calendar", "Plan"),
            parent,
        )
        self._context = context
        self._moved = moved
        self.saved_day: date | None = None
        who = (FieldSpec("who", FieldKind.PERSON, self.tr("With"), options=people),) if moved is None else ()
        when = (
            FieldSpec("day", FieldKind.DATE, self.tr("Day"), is_half=True),
            FieldSpec("at", FieldKind.TIME, self.tr("Time"), is_half=True),
        )
        self.form = Form(FormSpec((*who, *when)))
        start = moved.planned_for if moved else datetime.combine(day or context.clock().date(), DEFAULT_START)
        self.form.set_values({"day": start.date(), "at": start.time()})
        if people and moved is None:
            self.form.set_values({"who": people[0].value})
        self.add(self.form)

    def submit(self) -> None:
        """Save, or say beside the field what is missing."""
        self.form.clear_errors()
        if not self.form.flush():
            return
        day, at = self.form.value("day"), self.form.value("at")
        if not isinstance(day, date):
            self.form.set_error("day", self.tr("Choose a day."))
            return
        planned_for = datetime.combine(day, at if isinstance(at, time) else DEFAULT_START)
        services = self._context.services
        actor = services.session.actor()
        try:
            if self._moved is not None:
                services.follow_ups.move(actor, self._moved.id, planned_for)
            else:
                services.follow_ups.plan(actor, self.form.value("who"), planned_for)
        except RuleViolation as error:
            self.tell(texts(self._context.language).sentence(error))
            return
        self.saved_day = day
        self.accept()
