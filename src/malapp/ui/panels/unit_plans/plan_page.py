"""One plan on a page: what was agreed to the left, what happens with it to the right."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QWidget

from malapp.application.unit_plan_view import PlanView
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.layouts import Columns, box, column
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.panels.unit_plans.about_card import AboutCard
from malapp.ui.panels.unit_plans.check_card import CheckCard
from malapp.ui.panels.unit_plans.follow_up_card import FollowUpCard
from malapp.ui.panels.unit_plans.goals_card import GoalsCard
from malapp.ui.panels.unit_plans.help_card import HelpCard
from malapp.ui.panels.unit_plans.lists import PlanLists
from malapp.ui.panels.unit_plans.presenter import UnitPlansPresenter
from malapp.ui.panels.unit_plans.state_card import PlanStateCard
from malapp.ui.panels.unit_plans.talks_card import TalksCard
from malapp.ui.panels.unit_plans.tasks_card import TasksCard
from malapp.ui.theme import scale


class PlanPage(ScrollPage):
    """Fields are stored as they are typed."""

    def __init__(self, presenter: UnitPlansPresenter, lists: PlanLists, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._lists = lists
        self._shown_id: UUID | None = None
        self.state = PlanStateCard()
        self.about = AboutCard()
        self.goals = GoalsCard(lists)
        self.tasks = TasksCard(lists)
        self.check = CheckCard()
        self.follow_up = FollowUpCard()
        self.talks = TalksCard()
        self.help = HelpCard()
        self.saved = AutosaveLabel()
        left = column(self.about, self.goals, self.tasks, None, spacing=scale.SPACE_4)
        right = column(self.check, self.follow_up, self.talks, self.help, self.saved, None, spacing=scale.SPACE_4)
        self.body.addWidget(self.state)
        self.body.addWidget(Columns(box(left), box(right), narrow=760, stretches=(3, 2)))
        self.body.addStretch(1)
        self._connect()

    def show_view(self, view: PlanView) -> None:
        """Show a plan as it is stored now."""
        is_another = view.plan.id != self._shown_id
        self._shown_id = view.plan.id
        self.state.show_view(view)
        self.about.show_view(view, self._presenter.strategies() if view.is_editable else (), is_another=is_another)
        self.goals.show_view(view)
        self.tasks.show_view(view, self._lists.activities() if view.is_editable else ())
        self.follow_up.show_view(view, is_another=is_another)
        self.talks.show_view(view)
        self.saved.setVisible(view.may_edit)
        self.show_checks(view)
        if is_another:
            self.verticalScrollBar().setValue(0)

    def show_checks(self, view: PlanView) -> None:
        """Show what is worth a look, as far as it is known by now."""
        self.check.show_view(view, self._presenter.length, self._presenter.flags)

    def flush(self) -> None:
        """Store at once what has been typed."""
        for form in (self.about.form, *self.follow_up.forms):
            form.flush()
        self.goals.flush()
        self.tasks.flush()

    def _connect(self) -> None:
        self.about.edited.connect(self._save_about)
        self.follow_up.edited.connect(self._save_follow_up)
        for part in (self.about, self.follow_up, self.goals, self.tasks):
            part.touched.connect(self.saved.show_saving)
        self.check.kept.connect(self._presenter.keep_flag)
        self.goals.answered.connect(self._tell)
        self.tasks.answered.connect(self._tell)

    def _save_about(self, field: str, value: object) -> None:
        sentence = self._presenter.save(field, value)
        self.about.form.answer(field, sentence)
        self._tell(sentence)

    def _save_follow_up(self, field: str, value: object) -> None:
        sentence = self._presenter.save(field, value)
        self.follow_up.form_of(field).answer(field, sentence)
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        if sentence:
            self.saved.show_failed(sentence)
        else:
            self.saved.show_saved(self._presenter.context.clock())
