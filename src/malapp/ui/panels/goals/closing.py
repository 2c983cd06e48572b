"""Going through the goals of a period at its end: what we learnt, how far we got, what becomes of each (W-15)."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from malapp.application.goal_closing import ClosingRow, ClosingService, ClosingView
from malapp.domain.goals import ClosingDecision
from malapp.domain.permissions import Actor
from malapp.domain.scores import score_band
from malapp.ui.kit.buttons import QuietButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import format_percent
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, WrapLabel
from malapp.ui.kit.layouts import row
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.kit.status import ThinBar
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.words import band_word, level_heading
from malapp.ui.shell.context import AppContext

translate = QCoreApplication.translate
_TENTHS = 10


class ClosingDialog(Dialog):
    """One goal after another, then the period itself. What is said is stored at once; one may go on later."""

    def __init__(
        self, context: AppContext, editing: GoalEditing, view: ClosingView, parent: QWidget | None = None
    ) -> None:
        title = translate("ClosingDialog", "Go through {period}").format(period=view.period.name)
        later = translate("ClosingDialog", "Go on later")
        super().__init__(title, translate("ClosingDialog", "Next"), parent, secondary=later, width=560)
        self._context = context
        self._editing = editing
        self._period = view.period
        self._rows = tuple(line for line in view.rows if line.row.may_edit)
        self._may_close = view.may_close
        self.place = 0
        self._bar = ThinBar(self.tr("Goals gone through"))
        self._where = MutedLabel()
        self._goal_title = HeadingLabel()
        self._about = MutedLabel()
        self.form = SavedForm(self._goal_spec())
        self.form.edited.connect(self._judge)
        self.last = Form(self._last_spec())
        self._open_ones = WrapLabel()
        self.take_along = CheckBox(self.tr("Take the goals we keep or change along into the next period"))
        self.take_along.setChecked(True)
        self.back = QuietButton(self.tr("Back"), icon="arrow-left", clicked=self._go_back)
        for part in (self._where, self._bar, self._goal_title, self._about, self.form):
            self.add(part)
        for ending in (self.last, self._open_ones, self.take_along):
            self.add(ending)
        self.body.addStretch(1)  # the last step asks for less than the others
        self.body.addLayout(row(self.back, None))
        self._show()

    def submit(self) -> None:
        """The next goal; after the last one, close the period."""
        if self.place < len(self._rows):
            self.form.flush()
            self.place += 1
            self._show()
        elif self._may_close:
            self._close()
        else:
            self.accept()

    def reject(self) -> None:
        """Go on later; what was typed is kept."""
        self.form.flush()
        super().reject()

    def _go_back(self) -> None:
        self.form.flush()
        self.place = max(0, self.place - 1)
        self._show()

    def _show(self) -> None:
        is_goal = self.place < len(self._rows)
        for part in (self._goal_title, self._about, self.form):
            part.setVisible(is_goal)
        for ending in (self.last, self._open_ones, self.take_along):
            ending.setVisible(not is_goal)
        self.back.setVisible(self.place > 0)
        self._bar.set_share(self.place / max(1, len(self._rows)))
        if is_goal:
            self._show_goal(self._fresh(self._rows[self.place]))
        else:
            self._show_end()

    def _fresh(self, line: ClosingRow) -> ClosingRow:
        """The goal as it stands now: what was said of it a moment ago is in it."""
        view = self._view()
        return next((other for other in view.rows if other.row.goal.id == line.row.goal.id), line)

    def _view(self) -> ClosingView:
        services = self._context.services
        view: ClosingView = services.closing.view(services.session.actor(), self._period.id)
        return view

    def _show_goal(self, line: ClosingRow) -> None:
        goal = line.row.goal
        text = self.tr("Goal {number} of {all}").format(number=self.place + 1, all=len(self._rows))
        self._where.setText(text)
        self._goal_title.setText(goal.title)
        parts = [level_heading(goal.level, goal.kind), line.row.owner]
        if line.row.progress is not None:
            parts.append(format_percent(line.row.progress, self.locale()))
        about = " · ".join(filter(None, parts))
        if goal.purpose:
            about = "\n".join((about, self.tr("Why: {purpose}").format(purpose=goal.purpose)))
        self._about.setText(about)
        self.form.row("score").setVisible(line.may_score)
        self.form.row("score").set_hint(self._suggestion(line))
        score = None if goal.score is None else round(goal.score * _TENTHS)
        decision = None if goal.decision is ClosingDecision.UNDECIDED else goal.decision
        values = {"learning": goal.learning, "score": score, "decision": decision}
        self.form.show_stored(values, is_another=True)
        self.primary.setText(self.tr("Next"))
        self.form.focus("learning")

    def _suggestion(self, line: ClosingRow) -> str:
        if line.suggested is None:
            return ""
        number = QLocale().toString(line.suggested * _TENTHS, "f", 0)
        word = band_word(score_band(line.suggested, line.row.goal.commitment))
        return self.tr("The numbers say {number} of 10: {word}.").format(number=number, word=word)

    def _show_end(self) -> None:
        undecided = self._view().undecided
        self._where.setText(self.tr("All goals have been looked at"))
        self._open_ones.setText(
            self.tr("%n goal(s) are not decided on. They stay open in this period.", "", undecided)
            if undecided
            else self.tr("Every goal is decided on.")
        )
        self.take_along.setVisible(self._may_close)
        self.last.setVisible(self._may_close)
        close = self.tr("Close {period}").format(period=self._period.name)
        self.primary.setText(close if self._may_close else self.tr("Done"))
        if self._may_close:
            self.last.set_values({"learning": self._period.learning})
            self.last.focus("learning")

    def _judge(self, field: str, value: object) -> None:
        goal_id = self._rows[self.place].row.goal.id
        sentence = self._editing.act(
            lambda services, actor: _judged(services.closing, actor, goal_id, field, value), field=field
        )
        self.form.answer(field, sentence)

    def _close(self) -> None:
        self.last.flush()
        period_id, learning = self._period.id, str(self.last.value("learning"))
        takes_along = self.take_along.isChecked()

        def close(services: Any, actor: Actor) -> None:
            _close_and_carry(services, actor, period_id, learning, takes_along=takes_along)

        sentence = self._editing.act(close, field="learning")
        if sentence:
            self.tell(sentence)
            return
        text = self.tr("{period} is closed.").format(period=self._period.name)
        self._context.messages(text, kind="success")
        self.accept()

    def _goal_spec(self) -> FormSpec:
        decisions = (
            Option(ClosingDecision.KEEP, self.tr("Keep it")),
            Option(ClosingDecision.CHANGE, self.tr("Change it")),
            Option(ClosingDecision.DROP, self.tr("Drop it")),
        )
        return FormSpec(
            (
                FieldSpec("learning", FieldKind.LONG_TEXT, self.tr("What have we learnt?"), rows=2),
                FieldSpec(
                    "score",
                    FieldKind.STEPS,
                    self.tr("How far did we get, in tenths?"),
                    ends=(self.tr("not at all"), self.tr("all the way")),
                ),
                FieldSpec("decision", FieldKind.CHOICE, self.tr("And in the next period?"), options=decisions),
            )
        )

    def _last_spec(self) -> FormSpec:
        text = self.tr("What do we take with us from the whole period?")
        return FormSpec((FieldSpec("learning", FieldKind.LONG_TEXT, text, rows=3),))


def _judged(closing: ClosingService, actor: Actor, goal_id: UUID, field: str, value: object) -> None:
    if isinstance(value, int):
        closing.judge(actor, goal_id, score=value / _TENTHS)
    elif field == "score":
        closing.unscore(actor, goal_id)
    elif isinstance(value, ClosingDecision):
        closing.judge(actor, goal_id, decision=value)
    else:
        closing.judge(actor, goal_id, learning=str(value))


def _close_and_carry(services: Any, actor: Actor, period_id: UUID, learning: str, *, takes_along: bool) -> None:
    closing, periods = services.closing, services.periods
    closing.close(actor, period_id, learning)
    if not takes_along:
        return
    rows = periods.rows(actor)
    ended = next(line.period for line in rows if line.period.id == period_id)
    after = [line.period for line in rows if line.period.closed_on is None and line.period.starts_on > ended.starts_on]
    next_id = after[0].id if after else periods.add_next(actor)
    closing.carry(actor, period_id, next_id)
