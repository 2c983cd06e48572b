"""The strategy to be written: every text saves itself."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from malapp.application.strategy import StrategyView
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.buttons import SecondaryButton
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import Columns, clear, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.saved_form import SavedForm
from malapp.ui.panels.strategy.area_editor import AreaEditor
from malapp.ui.panels.strategy.presenter import StrategyPresenter
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale


class WritingView(QWidget):
    """``goals_wanted`` tells the id of a focus area whose goals are to be shown."""

    goals_wanted = Signal(object)

    def __init__(self, context: AppContext, presenter: StrategyPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._presenter = presenter
        self._shown_id: UUID | None = None
        self.editors: dict[UUID, AreaEditor] = {}
        self.saved = AutosaveLabel()
        self.form = SavedForm(self._spec())
        self.form.edited.connect(self._save)
        self.form.touched.connect(self.saved.show_saving)
        self.new_area = Form(self._new_spec())
        self.add_button = SecondaryButton(self.tr("Add focus area"), icon="plus", clicked=self.add_area)
        self._lines = column(spacing=scale.SPACE_5)
        self._build()

    def show_view(self, view: StrategyView) -> None:
        """Show a strategy as it is stored now."""
        strategy = view.strategy
        is_another = strategy.id != self._shown_id
        self._shown_id = strategy.id
        values = {name: getattr(strategy, name) for name in _TEXTS}
        self.form.show_stored(values, is_another=is_another)
        if list(self.editors) != [area.id for area in view.focus_areas] or is_another:
            self._build_editors(view)
        last = len(view.focus_areas) - 1
        for number, area in enumerate(view.focus_areas):
            goals = self._presenter.goals.get(area.id, 0)
            self.editors[area.id].show_area(area, goals, is_first=number == 0, is_last=number == last)

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.form.flush()
        for editor in tuple(self.editors.values()):
            editor.form.flush()

    def add_area(self) -> None:
        """Store the focus area whose title was written, and be ready for the next."""
        self.new_area.discard()
        sentence = self._presenter.add_area(str(self.new_area.value("new_title")))
        self.new_area.set_error("new_title", sentence)
        if not sentence:
            self.new_area.set_values({"new_title": ""})
        self.new_area.focus("new_title")

    def _build(self) -> None:
        texts = Card(self.tr("Where we are going"))
        texts.add(self.form).add(self.saved).add(None)
        areas = Card(self.tr("Focus areas"))
        areas.add(MutedLabel(self.tr("The few things to put first. Three to five are enough: goals hang below them.")))
        areas.add(self._lines)
        areas.add(self.new_area).add(row(self.add_button, None)).add(None)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Columns(texts, areas, narrow=760, stretches=(3, 2)))

    def _build_editors(self, view: StrategyView) -> None:
        """Anew, in their order; the button that was pressed keeps the keyboard."""
        held = next(
            ((area_id, name) for area_id, editor in self.editors.items() for name in _BUTTONS
             if getattr(editor, name).hasFocus()),
            None,
        )  # fmt: skip
        clear(self._lines)
        self.editors = {}
        for number, area in enumerate(view.focus_areas, start=1):
            editor = AreaEditor(area, number)
            editor.edited.connect(lambda field, value, editor=editor: self._save_area(editor, field, value))
            editor.touched.connect(self.saved.show_saving)
            editor.moved.connect(lambda step, editor=editor: self._move(editor, step))
            editor.removed.connect(lambda editor=editor: self._presenter.remove_area(editor.area))
            editor.goals_wanted.connect(lambda editor=editor: self.goals_wanted.emit(editor.area.id))
            self.editors[area.id] = editor
            self._lines.addWidget(editor)
        if held is not None and held[0] in self.editors:
            getattr(self.editors[held[0]], held[1]).setFocus()

    def _move(self, editor: AreaEditor, step: int) -> None:
        self.flush()
        self._presenter.move_area(editor.area.id, step)

    def _save(self, field: str, value: object) -> None:
        sentence = self._presenter.save(field, value)
        self.form.answer(field, sentence)
        self._tell(sentence)

    def _save_area(self, editor: AreaEditor, field: str, value: object) -> None:
        sentence = self._presenter.save_area(editor.area.id, field, value)
        editor.form.answer(field, sentence)
        self._tell(sentence)

    def _tell(self, sentence: str) -> None:
        if sentence:
            self.saved.show_failed(sentence)
        else:
            self.saved.show_saved(self._context.clock())

    def _spec(self) -> FormSpec:
        a_line = self.tr("One on each line")
        return FormSpec(
            (
                FieldSpec("period", FieldKind.TEXT, self.tr("Period"), longest=200),
                FieldSpec("vision", FieldKind.LONG_TEXT, self.tr("Vision: where do we want to be?"), rows=2),
                FieldSpec("core_task", FieldKind.LONG_TEXT, self.tr("Core task: what are we here for?"), rows=2),
                FieldSpec("beneficiaries", FieldKind.LONG_TEXT, self.tr("Who benefits from what we do?"), rows=1),
                FieldSpec("core_values", FieldKind.LONG_TEXT, self.tr("Values"), hint=a_line, rows=2),
                FieldSpec("challenges", FieldKind.LONG_TEXT, self.tr("Challenges"), hint=a_line, rows=2),
                FieldSpec("opportunities", FieldKind.LONG_TEXT, self.tr("Opportunities"), hint=a_line, rows=2),
                FieldSpec(
                    "success_factors",
                    FieldKind.LONG_TEXT,
                    self.tr("What must be in place for us to succeed?"),
                    hint=a_line,
                    rows=2,
                ),
            )
        )

    def _new_spec(self) -> FormSpec:
        return FormSpec((FieldSpec("new_title", FieldKind.TEXT, self.tr("New focus area"), longest=200),))


_TEXTS = (
    "period", "vision", "core_task", "beneficiaries", "core_values", "challenges", "opportunities", "success_factors",
)  # fmt: skip
_BUTTONS = ("up", "down")
