"""The second tab: how the goal is measured, how much it counts, and where its figures come from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from malapp.domain.goals import Commitment, DataReliability, GoalKind, Measure
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.facts import Facts
from malapp.ui.kit.fold import Fold
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.milestones import MilestoneList
from malapp.ui.panels.goals.sheet import GoalSheet, Link
from malapp.ui.panels.goals.values import score_text, value_text, weight_text
from malapp.ui.panels.goals.words import commitment_word, kind_explanation, measure_word, reliability_word
from malapp.ui.theme import scale

_COUNTING = frozenset({Measure.NUMBER, Measure.PERCENT, Measure.CURRENCY})
#: Which fields each way of measuring asks for.
_FIELDS: dict[Measure, frozenset[str]] = {
    Measure.NUMBER: frozenset({"unit", "start_value", "target_value"}),
    Measure.PERCENT: frozenset({"start_value", "target_value"}),
    Measure.CURRENCY: frozenset({"unit", "start_value", "target_value"}),
    Measure.RANGE: frozenset({"unit", "range_low", "range_high"}),
    Measure.MILESTONES: frozenset(),
    Measure.YES_NO: frozenset(),
    Measure.ORDINAL: frozenset({"commit_text", "target_text", "stretch_text"}),
}
_BY_MEASURE = frozenset().union(*_FIELDS.values())
_MOST_PARTS = 9


class MeasureTab(ScrollPage):
    """``edited(field, value)`` tells what to store, ``followed`` a Link to where the figures are kept."""

    edited = Signal(str, object)
    touched = Signal()
    followed = Signal(object)

    def __init__(self, editing: GoalEditing, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=2)
        self.measure = SavedForm(self._measure_spec())
        self.method = SavedForm(self._method_spec())
        self.weight = SavedForm(self._weight_spec())
        self.data = SavedForm(self._data_spec())
        self.milestones = MilestoneList(editing)
        self._purpose = MutedLabel()
        self._lead = WrapLabel()
        self._now = MutedLabel()
        self._weight_words = MutedLabel()
        self._facts = Facts()
        self._series = LinkButton(self.tr("Open the indicator"), icon="arrow-right", clicked=self._open_series)
        self._plan = LinkButton(self.tr("Open the action plan"), icon="arrow-right", clicked=self._open_plan)
        self.weight_fold = Fold(self.tr("How much it counts"), self._weight_words, self.weight)
        self.data_fold = Fold(self.tr("Where the figures come from"), self.data)
        self._sheet: GoalSheet | None = None
        self._build()
        for form in self.forms:
            form.edited.connect(self.edited)
            form.touched.connect(self.touched)

    @property
    def forms(self) -> tuple[SavedForm, ...]:
        """The forms of the tab that save themselves."""
        return (self.measure, self.method, self.weight, self.data)

    def show_sheet(self, sheet: GoalSheet, *, is_another: bool) -> None:
        """Show a goal; ``is_another`` when it is another one than before."""
        self._sheet = sheet
        goal, may_edit = sheet.goal, sheet.row.may_edit
        is_counted = sheet.rules.is_measured and not goal.followed_by_dialogue
        self._purpose.setText(self.tr("Why: {purpose}").format(purpose=goal.purpose))
        self._purpose.setVisible(bool(goal.purpose))
        self._lead.setText(self._lead_text(sheet))
        self._lead.setVisible(bool(self._lead.text()))
        self._series.setVisible(sheet.rules.has_series)
        self._plan.setVisible(goal.kind in {GoalKind.ACTIVITY, GoalKind.BEHAVIOUR})
        self._now.setText(self._now_text(sheet))
        self._now.setVisible(is_counted and bool(self._now.text()))
        self.measure.setVisible(may_edit and is_counted)
        self.method.setVisible(may_edit)
        self.milestones.setVisible(is_counted and goal.measure is Measure.MILESTONES)
        self.milestones.show_sheet(sheet)
        self.weight_fold.setVisible(sheet.row.weight_parts is not None)
        self.data_fold.setVisible(may_edit)
        self._facts.setVisible(not may_edit)
        if may_edit:
            self._show_forms(sheet, is_another=is_another)
        else:
            self._show_facts(sheet)
        if is_another:
            self.verticalScrollBar().setValue(0)

    def _show_forms(self, sheet: GoalSheet, *, is_another: bool) -> None:
        goal = sheet.goal
        for field in _BY_MEASURE:
            self.measure.row(field).setVisible(field in _FIELDS[goal.measure])
        unit = self.tr("Currency") if goal.measure is Measure.CURRENCY else self.tr("Unit")
        self.measure.row("unit").set_label(unit)
        for form in self.forms:
            form.show_stored(sheet.values, is_another=is_another)
        parts = weight_text(sheet.row.weight_parts)
        self._weight_words.setText(parts)
        self.weight_fold.set_summary(parts)
        self.weight.setVisible(sheet.row.may_edit)
        self.data_fold.set_summary(goal.data_source)

    def _lead_text(self, sheet: GoalSheet) -> str:
        goal = sheet.goal
        if goal.followed_by_dialogue:
            return self.tr("This task is followed by talking about it, without a target.")
        if goal.kind is GoalKind.OBJECTIVE:
            return score_text(sheet.row) or self.tr("The numbers of an objective are in its key results.")
        return "" if sheet.rules.is_measured else kind_explanation(goal.kind)

    def _now_text(self, sheet: GoalSheet) -> str:
        goal = sheet.goal
        if goal.measure in _COUNTING and goal.target_value is None:
            return self.tr("Without a target the goal is judged by its status alone.")
        if goal.current_value is None:
            is_ticked = goal.measure is Measure.MILESTONES
            return "" if is_ticked else self.tr("No value yet. The first check-in gives it.")
        return self.tr("Now: {value}").format(value=value_text(goal, goal.current_value, self.locale()))

    def _show_facts(self, sheet: GoalSheet) -> None:
        goal = sheet.goal
        self._weight_words.setText(weight_text(sheet.row.weight_parts))
        self.weight.hide()
        known = goal.data_reliability is not DataReliability.UNKNOWN
        numbers = (
            (self.tr("Start"), value_text(goal, goal.start_value, self.locale())),
            (self.tr("Target"), value_text(goal, goal.target_value, self.locale())),
            (self.tr("Not below"), value_text(goal, goal.range_low, self.locale())),
            (self.tr("Not above"), value_text(goal, goal.range_high, self.locale())),
        )
        self._facts.show_facts(
            *(numbers if sheet.rules.is_measured and goal.measure in {*_COUNTING, Measure.RANGE} else ()),
            (self.tr("How is it measured?"), goal.how_measured),
            (self.tr("Where are the figures found?"), goal.data_source),
            (self.tr("Who reads them?"), goal.data_reader),
            (self.tr("Can they be trusted?"), reliability_word(goal.data_reliability) if known else ""),
        )

    def _open_series(self) -> None:
        if self._sheet is not None:
            self.followed.emit(Link(self._sheet.goal.title, "indicators", self._sheet.goal.id))

    def _open_plan(self) -> None:
        if self._sheet is not None:
            self.followed.emit(Link(self._sheet.goal.title, "action_plan", self._sheet.goal.id))

    def _build(self) -> None:
        self.body.setSpacing(scale.SPACE_3)
        self.body.addWidget(self._purpose)
        self.body.addWidget(self._lead)
        for link in (self._series, self._plan):
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._now, self.measure, self.milestones, self.method, self._facts):
            self.body.addWidget(part)
        self.body.addWidget(self.weight_fold)
        self.body.addWidget(self.data_fold)
        self.body.addStretch(1)

    def _measure_spec(self) -> FormSpec:
        measures = tuple(Option(measure, measure_word(measure)) for measure in Measure)
        commitments = tuple(Option(commitment, commitment_word(commitment)) for commitment in Commitment)
        return FormSpec(
            (
                FieldSpec("measure", FieldKind.CHOICE, self.tr("Measured as"), options=measures, is_half=True),
                FieldSpec("unit", FieldKind.TEXT, self.tr("Unit"), placeholder=self.tr("days, visits …"), is_half=True),
                FieldSpec("start_value", FieldKind.NUMBER, self.tr("Start"), is_half=True),
                FieldSpec("target_value", FieldKind.NUMBER, self.tr("Target"), is_half=True),
                FieldSpec("range_low", FieldKind.NUMBER, self.tr("Not below"), is_half=True),
                FieldSpec("range_high", FieldKind.NUMBER, self.tr("Not above"), is_half=True),
                FieldSpec("commit_text", FieldKind.TEXT, self.tr("What we promise")),
                FieldSpec("target_text", FieldKind.TEXT, self.tr("What we aim for")),
                FieldSpec("stretch_text", FieldKind.TEXT, self.tr("What would be outstanding")),
                FieldSpec("commitment", FieldKind.CHOICE, self.tr("What does the target mean?"), options=commitments),
            )
        )

    def _method_spec(self) -> FormSpec:
        return FormSpec((FieldSpec("how_measured", FieldKind.LONG_TEXT, self.tr("How is it measured?"), rows=2),))

    def _weight_spec(self) -> FormSpec:
        parts = tuple(Option(count, self.tr("%n part(s)", "", count)) for count in range(1, _MOST_PARTS + 1))
        return FormSpec((FieldSpec("weight", FieldKind.CHOICE, self.tr("It counts"), options=parts),))

    def _data_spec(self) -> FormSpec:
        marks = tuple(Option(mark, reliability_word(mark)) for mark in DataReliability)
        return FormSpec(
            (
                FieldSpec("data_source", FieldKind.TEXT, self.tr("Where are the figures found?")),
                FieldSpec("data_reader", FieldKind.TEXT, self.tr("Who reads them?")),
                FieldSpec("data_reliability", FieldKind.CHOICE, self.tr("Can they be trusted?"), options=marks),
            )
        )
