"""Choosing by ticks: one's own goals to share, and who was there."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.domain.briefings import lines
from malapp.domain.people import Person
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.panels.briefings.presenter import BriefingsPresenter
from malapp.ui.theme import scale

translate = QCoreApplication.translate


class PickDialog(Dialog):
    """Which of one's own goals to share. What was written by hand besides them stays."""

    def __init__(self, goals: tuple[str, ...], written: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("PickDialog", "Which goals do you share?"),
            translate("PickDialog", "Share these"),
            parent,
            text=translate("PickDialog", "Choose what you have agreed with your own manager. Only you see this list."),
        )
        chosen = lines(written)
        self._by_hand = tuple(line for line in chosen if line not in goals)
        self.boxes = {goal: CheckBox(goal.replace("&", "&&")) for goal in goals}
        for goal, tick in self.boxes.items():
            tick.set_value(goal in chosen)
        self.add(_ticks(self.boxes.values()), 1)

    def text(self) -> str:
        """The list as it is then stored."""
        return "\n".join((*(goal for goal, tick in self.boxes.items() if tick.value()), *self._by_hand))


class HoldDialog(Dialog):
    """When the briefing was held and who was there; everybody of the unit is ticked beforehand."""

    def __init__(self, presenter: BriefingsPresenter, unit: str, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("HoldDialog", "The briefing was held"),
            translate("HoldDialog", "Record it"),
            parent,
            text=translate("HoldDialog", "It then counts as presented: the strategy has reached {unit}.").format(
                unit=unit
            ),
            width=460,
        )
        self._presenter = presenter
        line, briefing = presenter.row, presenter.briefing
        was_held = briefing is not None and briefing.held_on is not None
        self.form = Form(FormSpec((FieldSpec("held_on", FieldKind.DATE, self.tr("When")),)))
        self.form.set_values({"held_on": _day(presenter)})
        self.form.edited.connect(lambda field, _value: self.form.set_error(field, ""))
        there = set(line.participant_ids) if was_held and line is not None else None
        self.boxes = {person.id: _person_box(person, there) for person in presenter.members()}
        self.add(self.form)
        everybody = LinkButton(self.tr("Everybody"), clicked=lambda: self._tick(is_ticked=True))
        nobody = LinkButton(self.tr("Nobody"), clicked=lambda: self._tick(is_ticked=False))
        self.add(box(row(WrapLabel(self.tr("Who was there"), role="field"), None, everybody, nobody)))
        self.add(_ticks(self.boxes.values()), 1)

    def submit(self) -> None:
        """Store it, or say beside the day what is wrong."""
        if not self.form.flush():
            return
        day = self.form.value("held_on")
        if not isinstance(day, date):
            self.form.set_error("held_on", self.tr("Choose a day."))
            return
        sentence = self._presenter.hold(day, [person_id for person_id, tick in self.boxes.items() if tick.value()])
        self.form.set_error("held_on", sentence)
        if not sentence:
            self.accept()

    def _tick(self, *, is_ticked: bool) -> None:
        for tick in self.boxes.values():
            tick.set_value(is_ticked)


def _ticks(boxes: Iterable[CheckBox]) -> ScrollPage:
    page = ScrollPage(margin=2)
    page.setMinimumHeight(160)
    page.body.addLayout(column(*boxes, spacing=scale.SPACE_1))
    page.body.addStretch(1)
    return page


def _person_box(person: Person, there: set[UUID] | None) -> CheckBox:
    tick = CheckBox(person.name.replace("&", "&&"))
    tick.set_value(there is None or person.id in there)
    return tick


def _day(presenter: BriefingsPresenter) -> date:
    """The day it was held, else the planned one when that has been, else today."""
    briefing = presenter.briefing
    if briefing is None:
        return presenter.today
    planned = briefing.planned_for
    return briefing.held_on or (planned if planned and planned <= presenter.today else presenter.today)
