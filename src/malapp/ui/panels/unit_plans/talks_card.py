"""Talks about the plan and reviews of it, newest first; what was learnt stands before everything else (S3-08)."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanView
from malapp.domain.plans import PlanState, PlanTalk
from malapp.ui.kit.buttons import IconButton, SecondaryButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.theme import scale


class TalksCard(Card):
    """``adding(is_review)`` tells the two buttons, ``changing`` and ``removing`` the talk that is meant."""

    adding = Signal(bool)
    changing = Signal(object)
    removing = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Talks and reviews"))
        self._none = MutedLabel(
            self.tr("Nothing yet. Talking about the words is how a goal becomes one that people want.")
        )
        self._lines = column()
        self._shown: object = None
        self.talk = SecondaryButton(
            self.tr("Note a talk"), icon="message-square-plus", clicked=lambda: self.adding.emit(False)
        )
        self.review = SecondaryButton(self.tr("Hold a review"), icon="sprout", clicked=lambda: self.adding.emit(True))
        self.add(self._none).add(self._lines).add(FlowRow(self.talk, self.review))

    def show_view(self, view: PlanView) -> None:
        """Show the talks as they are stored now."""
        may_note = view.may_edit and view.plan.state is not PlanState.CLOSED
        self.talk.setVisible(may_note and view.plan.state is not PlanState.EVALUATED)
        self.review.setVisible(may_note and (view.plan.is_followed_up or not view.plan.is_open))
        self._none.setVisible(not view.talks)
        if (view.talks, may_note) == self._shown:
            return
        self._shown = (view.talks, may_note)
        clear(self._lines)
        for talk in view.talks:
            self._lines.addWidget(self._line(talk, may_note=may_note))

    def _line(self, talk: PlanTalk, *, may_note: bool) -> QWidget:
        day = format_date(talk.held_on, self.locale())
        look = (
            StatusPill(self.tr("Review"), Tone.GOOD, "sprout")
            if talk.is_review
            else StatusPill(self.tr("Talk"), Tone.INFO, "messages-square")
        )
        head = row(look, WrapLabel(day), None, spacing=scale.SPACE_2)
        if may_note:
            head.addWidget(
                IconButton(
                    "pencil",
                    self.tr("Change the talk of {day}").format(day=day),
                    clicked=lambda: self.changing.emit(talk),
                )
            )
            head.addWidget(
                IconButton(
                    "trash-2",
                    self.tr("Remove the talk of {day}").format(day=day),
                    clicked=lambda: self.removing.emit(talk),
                )
            )
        parts: list[QWidget] = []
        if talk.learning:
            parts.append(WrapLabel(self.tr("Learnt: {text}").format(text=talk.learning), role="strong"))
        if talk.note:
            parts.append(WrapLabel(talk.note))
        return box(column(head, *parts, spacing=scale.SPACE_1))
