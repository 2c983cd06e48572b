"""The side panel: one goal with its tabs, how it is saved, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from malapp.domain.goals import GoalKind
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.buttons import IconButton, LinkButton, SecondaryButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.labels import HeadingLabel, MutedLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.kit.tabs import TabPages
from malapp.ui.panels.goals.agreement_tab import AgreementTab
from malapp.ui.panels.goals.background_tab import BackgroundTab
from malapp.ui.panels.goals.check_in_form import Report
from malapp.ui.panels.goals.check_ins_tab import CheckInsTab
from malapp.ui.panels.goals.coached import GoalCoach, GoalsTogether
from malapp.ui.panels.goals.declining import reader_text
from malapp.ui.panels.goals.details_tab import DetailsTab
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.measure_tab import MeasureTab
from malapp.ui.panels.goals.sheet import GoalSheet, Link
from malapp.ui.panels.goals.words import kind_word, level_heading
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale

DETAILS, MEASURE, CHECK_INS, AGREEMENT, BACKGROUND = range(5)


class GoalSide(Card):
    """``followed`` tells a Link, ``back`` that the tree is wanted, ``removing`` and ``adding_key_result`` what was
    pressed, ``more_pressed`` the button under which other acts are wanted, ``splitting`` that a second goal is.
    """

    followed = Signal(object)
    back = Signal()
    removing = Signal()
    adding_key_result = Signal()
    more_pressed = Signal(object)
    splitting = Signal()

    def __init__(self, context: AppContext, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._editing = editing
        self._sheet: GoalSheet | None = None
        self.details = DetailsTab(editing, self.adding_key_result.emit)
        self.measure = MeasureTab(editing)
        self.check_ins = CheckInsTab(editing)
        self.agreement = AgreementTab()
        self.background = BackgroundTab(editing)
        self.coach = GoalCoach(context, editing)
        self.key_results_together, self.goals_together = GoalsTogether(context), GoalsTogether(context)
        self.saved = AutosaveLabel()
        self._build()
        self._connect()
        self.show_goal()

    def show_goal(self) -> None:
        """Show the chosen goal as it is stored now."""
        sheet = self._editing.sheet()
        is_another = sheet is None or self._sheet is None or sheet.goal.id != self._sheet.goal.id
        self._sheet = sheet
        self._stack.setCurrentIndex(0 if sheet is None else 1)
        if sheet is None:
            return
        self._level.setText(level_heading(sheet.goal.level, sheet.goal.kind))
        self._title.setText(sheet.goal.title)
        self._tabs.bar.setTabVisible(AGREEMENT, sheet.own_marks is not None)
        if sheet.declining is not None and is_another:
            self.choose_tab(AGREEMENT)  # the first thing to know of it is why
        for tab in (self.details, self.measure, self.check_ins, self.agreement, self.background):
            tab.show_sheet(sheet, is_another=is_another)
        may_edit = sheet.row.may_edit
        self.coach.show_goal(sheet.goal if may_edit else None)
        self.key_results_together.show_key_results(sheet.goal)
        self.goals_together.show_siblings(sheet.goal)
        for part in (self._remove, self._check_in, self.more, self.saved):
            part.setVisible(may_edit)
        self._reader.setVisible(not may_edit)
        self._reader.setText(reader_text(sheet))
        follow_layout(self)

    def flush(self) -> None:
        """Store at once what has been typed."""
        for form in (*self._forms(), *self.background.test_forms):
            form.flush()

    def edit(self) -> None:
        """Give the keyboard to the title."""
        if self._sheet is not None and self._sheet.row.may_edit:
            self.choose_tab(DETAILS)
            self.details.title.focus("title")

    def start_check_in(self) -> None:
        """Give the keyboard to the check-in; the values of an indicator are kept on their own page."""
        if self._sheet is None or not self._sheet.row.may_edit:
            return
        if self._sheet.rules.has_series:
            self.followed.emit(Link(self._sheet.goal.title, "indicators", self._sheet.goal.id))
        else:
            self.choose_tab(CHECK_INS)
            self.check_ins.check_in.set_focus()

    def choose_tab(self, number: int) -> None:
        """Show one of DETAILS, MEASURE, CHECK_INS, AGREEMENT, BACKGROUND."""
        self._tabs.bar.setCurrentIndex(number)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_back_shown(self, is_shown: bool) -> None:
        """Offer the way back to the tree, when the goal lies over it."""
        self._back.setVisible(is_shown)

    def _forms(self) -> tuple[SavedForm, ...]:
        return (*self.details.forms, *self.measure.forms, *self.agreement.forms, *self.background.forms)

    def _convert(self, kind: GoalKind) -> None:
        goal_id = self._editing.goal_id
        done = self.tr("Its kind is now “{kind}”. Text, numbers and history are kept.").format(kind=kind_word(kind))
        self._tell(
            self._editing.act(lambda services, actor: services.goal_kinds.convert(actor, goal_id, kind), done=done)
        )

    def _fill(self, field: str) -> None:
        """Lead to a field the coach asks for, wherever it stands."""
        for number, tab in ((DETAILS, self.details), (MEASURE, self.measure)):
            form = next((form for form in tab.forms if form.has(field)), None)
            if form is not None:
                self.choose_tab(number)
                if field == "success":
                    self.details.success_fold.set_open(True)
                form.focus(field)
                return

    def _build(self) -> None:
        self._level = MutedLabel()
        self._title = HeadingLabel()
        self._back = LinkButton(self.tr("All goals"), icon="arrow-left", clicked=self.back.emit)
        self._back.hide()
        self.details.coach_place.addWidget(self.coach)
        self.details.place_together(self.key_results_together)
        # What the two have to answer stands first; the note on all of the person's goals can wait.
        self.agreement.body.insertWidget(self.agreement.body.count() - 1, self.goals_together)
        self._tabs = TabPages(self.tr("Goal"))
        self._tabs.bar.padding = 6
        self._tabs.add(self.tr("Goal"), self.details)
        self._tabs.add(self.tr("Measure"), self.measure)
        self._tabs.add(self.tr("Check-ins"), self.check_ins)
        self._tabs.add(self.tr("Agreement"), self.agreement)
        self._tabs.add(self.tr("More"), self.background)
        self._reader = MutedLabel()
        self._remove = IconButton("trash-2", self.tr("Delete the goal"), clicked=self.removing.emit)
        self.more = IconButton("ellipsis", self.tr("More to do with the goal"))
        self.more.clicked.connect(lambda: self.more_pressed.emit(self.more))
        self._check_in = SecondaryButton(self.tr("Check in"), icon="refresh-cw", clicked=self.start_check_in)
        foot = row(column(self.saved, self._reader, spacing=0), self.more, self._remove, self._check_in)
        foot.setStretch(0, 1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_2)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._level)
        layout.addWidget(self._title)
        layout.addWidget(self._tabs, 1)
        layout.addLayout(foot)
        nothing = EmptyState(
            "target", self.tr("No goal chosen"), self.tr("Choose a goal in the list to see and change it here.")
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(nothing)
        self._stack.addWidget(page)
        self.add(self._stack, 1)

    def _connect(self) -> None:
        for tab in (self.details, self.measure, self.agreement, self.background):
            tab.touched.connect(self.saved.show_saving)
            tab.edited.connect(self._save)
        self.background.tested.connect(self._save_test)
        for follower in (self.details, self.measure):
            follower.followed.connect(self.followed)
        self.coach.converting.connect(self._convert)
        self.coach.splitting.connect(self.splitting)
        self.coach.filling.connect(self._fill)
        self.check_ins.reported.connect(self._on_report)
        self.agreement.marked.connect(self._on_mark)

    def _save(self, field: str, value: object) -> None:
        sentence = self._editing.save(field, value)
        form = next((form for form in self._forms() if form.has(field)), None)
        if form is not None:
            form.answer(field, sentence)
        self._tell(sentence)
        if sentence:
            self.show_goal()

    def _save_test(self, field: str, value: object) -> None:
        goal_id, said = self._editing.goal_id, {field: value}
        self._tell(self._editing.act(lambda made, actor: made.suitability.answer(actor, goal_id, **said), field=field))

    def _on_report(self, report: Report) -> None:
        goal_id = self._editing.goal_id
        sentence = self._editing.act(
            lambda services, actor: services.goals.check_in(actor, goal_id, **report.values()),
            field="value",
            quiet=True,
        )
        self.check_ins.check_in.show_fault(self._editing.fault, sentence)
        self._tell(sentence)
        if not sentence:
            self.show_goal()  # the form begins anew from what was said, not from what stood there before
            self.check_ins.check_in.begin_anew()

    def _on_mark(self, name: str, is_set: bool) -> None:
        goal_id = self._editing.goal_id
        self._tell(self._editing.act(lambda services, actor: services.goals.mark(actor, goal_id, **{name: is_set})))

    def _tell(self, sentence: str) -> None:
        if sentence:
            self.saved.show_failed(sentence)
        else:
            self.saved.show_saved(self._context.clock())
