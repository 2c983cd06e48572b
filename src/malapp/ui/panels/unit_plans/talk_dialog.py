"""A talk about the plan: what was said of the wording, or a review that begins with what was learnt (S3-08, S3-19)."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanGoal
from malapp.domain.plans import PlanTalk
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone, not_updated_text
from malapp.ui.panels.unit_plans.lists import PlanLists
from malapp.ui.theme import scale

translate = QCoreApplication.translate


class TalkDialog(Dialog):
    """``talk`` is one to be changed. In a review the learning is asked for before the colours are seen.

    For the review after it, the day is proposed by how often was agreed (S3-09).
    """

    def __init__(
        self,
        lists: PlanLists,
        today: date,
        *,
        is_review: bool,
        goals: tuple[PlanGoal, ...] = (),
        talk: PlanTalk | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = (
            translate("TalkDialog", "Review of the plan")
            if is_review
            else translate("TalkDialog", "Talk about the plan")
        )
        super().__init__(title, translate("TalkDialog", "Save it"), parent, width=520)
        self._lists = lists
        self._talk = talk
        self._is_review = is_review
        self._page = ScrollPage(margin=2)
        self._page.setMinimumHeight(250)
        self._page.body.setSpacing(scale.SPACE_3)
        self.form = Form(FormSpec(self._fields(with_next=is_review and talk is None)))
        self.form.set_values({"held_on": today})
        self._proposed: date | None = None
        self.form.edited.connect(self._propose)
        self._propose("held_on", today)
        if talk is not None:
            self.form.set_values({"held_on": talk.held_on, "learning": talk.learning, "note": talk.note})
        self._page.body.addWidget(self.form)
        if is_review and goals:
            self._show_goals(goals)
        self._page.body.addStretch(1)
        self.add(self._page, 1)

    def submit(self) -> None:
        """Store it, or say beside the field what is wrong."""
        self.form.clear_errors()
        if not self.form.flush():
            return
        day = self.form.value("held_on")
        if not isinstance(day, date):
            self.form.set_error("held_on", self.tr("Choose a day."))
            return
        learning = str(self.form.value("learning")) if self._is_review else ""
        note = str(self.form.value("note"))
        if self._talk is not None:
            sentence = self._lists.save_talk(self._talk, day, learning, note)
        else:
            coming = self.form.value("next_review_on") if self._is_review else None
            sentence = self._lists.add_talk(
                day,
                is_review=self._is_review,
                learning=learning,
                note=note,
                next_review_on=coming if isinstance(coming, date) else None,
            )
        self.form.set_error("held_on", sentence)
        if not sentence:
            self.accept()

    def _propose(self, field: str, day: object) -> None:
        """Put in the next day as it was agreed how often, as long as nobody has chosen another."""
        if not self._is_review or self._talk is not None or field != "held_on" or not isinstance(day, date):
            return
        if self.form.value("next_review_on") == self._proposed:
            self._proposed = self._lists.next_review(day)
            self.form.set_values({"next_review_on": self._proposed})

    def _show_goals(self, goals: tuple[PlanGoal, ...]) -> None:
        self._page.body.addWidget(MutedLabel(self.tr("How the goals stood at their latest check-in")))
        for entry in goals:
            pill = StatusPill.of(entry.goal.status)
            if entry.row.is_outdated:
                pill.set_look(not_updated_text(), Tone.NEUTRAL)
            line = row(WrapLabel(entry.goal.title), spacing=scale.SPACE_3)
            line.setStretch(0, 1)
            line.addWidget(pill)
            self._page.body.addWidget(box(line))

    def _fields(self, *, with_next: bool) -> tuple[FieldSpec, ...]:
        day = FieldSpec("held_on", FieldKind.DATE, self.tr("When"))
        if not self._is_review:
            hint = self.tr("What was said about the wording, and what you changed because of it.")
            return (day, FieldSpec("note", FieldKind.LONG_TEXT, self.tr("Comments on the wording"), hint=hint, rows=3))
        hint = self.tr("Before anything else: what do you know now that you did not know last time?")
        fields = (
            day,
            FieldSpec("learning", FieldKind.LONG_TEXT, self.tr("What have we learnt?"), hint=hint, rows=3),
            FieldSpec("note", FieldKind.LONG_TEXT, self.tr("What do we do now?"), rows=2),
        )
        coming = FieldSpec("next_review_on", FieldKind.DATE, self.tr("Next review"))
        return (*fields, coming) if with_next else fields
