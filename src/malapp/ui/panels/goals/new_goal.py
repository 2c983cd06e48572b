"""The dialog for a new goal: as few questions as possible, the rest is written in the side panel."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from malapp.domain.goal_kinds import KIND_RULES
from malapp.domain.goals import GoalKind, GoalLevel
from malapp.ui.kit.buttons import QuietButton
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.editors import ChoiceField, TextField
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.goals.coached import NewGoalNotes
from malapp.ui.panels.goals.creating import GoalCreation
from malapp.ui.panels.goals.editing import GoalEditing
from malapp.ui.panels.goals.library import LibraryDialog
from malapp.ui.panels.goals.okr_note import OkrNote
from malapp.ui.panels.goals.words import kind_explanation, title_question
from malapp.ui.theme import scale

translate = QCoreApplication.translate
_FRAME = 48  # of the window, and some air
_RESULTS = 3  # 2-5 key results an objective; more are added beside it


class NewGoalDialog(Dialog):
    """Asks for words, purpose, kind, level, owner and place; ``goal_id`` is the new goal after it was accepted."""

    def __init__(self, creation: GoalCreation, parent: QWidget | None = None) -> None:
        self._creation = creation
        self._editing = GoalEditing(creation.context, creation.goals)
        self.goal_id: UUID | None = None
        super().__init__(*_words(creation), parent, width=540)
        self.library = QuietButton(self.tr("From the goal library …"), icon="folder-open", clicked=self.open_library)
        self.form = Form(self._words_spec())
        self.results = tuple(TextField() for _place in range(_RESULTS))
        self._results_box = self._made_results()
        self.place = Form(self._place_spec())
        for form in (self.form, self.place):
            form.edited.connect(self._on_edited)
        self.notes = NewGoalNotes(creation, self.form, self.place)
        page = _Page(margin=2)
        page.body.setSpacing(scale.SPACE_3)
        for part in (self.form, self._results_box, self.place):
            page.body.addWidget(part)
        page.body.addStretch(1)
        self._page = page
        self.add(page, 1)
        self.body.addLayout(row(self.library, None))
        self.library.setVisible(not creation.is_key_result)
        self._begin(creation.first_level())
        self.form.focus("title")

    def submit(self) -> None:
        """Store the goal, or say beside the field what is wrong."""
        if not self.form.flush() or not self.place.flush():
            return
        self.form.clear_errors()
        self.place.clear_errors()
        results = [field.value() for field in self.results] if self._kind() is GoalKind.OBJECTIVE else []
        outcome = self._creation.add(self.form.values() | self.place.values(), results)
        if outcome.goal_id is not None:
            self.goal_id = outcome.goal_id
            self.accept()
            return
        for form, fields in ((self.form, _WORDS), (self.place, _PLACE)):
            if outcome.field in fields:
                form.set_error(outcome.field, outcome.sentence)
                form.focus(outcome.field)
                return
        self.tell(outcome.sentence, Tone.BAD)

    def open_library(self) -> None:
        """Begin from a goal of the library."""
        dialog = LibraryDialog(self._creation.context, self._creation.goals, self._editing, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen is not None:
            source = dialog.chosen
            self._creation.source = source
            kinds = [option.value for option in self._creation.kind_options()]
            kind = source.kind if source.kind in kinds else GoalKind.GOAL
            self.form.set_values({"title": source.title, "purpose": source.purpose, "kind": kind})
            self._follow_kind(kind)
            self._tell_results()
        dialog.deleteLater()
        self.form.focus("title")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as what is asked, as far as the screen goes."""
        content, layout = self._page.widget(), self.layout()
        if content is None or layout is None or not self.isVisible():
            return
        if (inner := content.layout()) is not None:
            inner.activate()
        around = self.height() - self._page.height()
        room = self.screen().availableGeometry().height() - _FRAME
        self.resize(self.width(), min(content.sizeHint().height() + 4 + around, room))

    def _tell_results(self) -> None:
        results = getattr(self._creation.source, "key_results", ())
        for field, result in zip(self.results, (*results, *[None] * _RESULTS), strict=False):
            field.set_value(result.title if result else "")

    def _begin(self, level: GoalLevel) -> None:
        kind = self._creation.kind
        self.form.set_values({"kind": kind})
        self._offer("level", self._creation.level_options(kind))
        self._offer("period_id", self._creation.period_options())
        self.form.set_values({"level": level})
        self._follow_kind(kind)

    def _on_edited(self, field: str, value: object) -> None:
        if field == "kind" and isinstance(value, GoalKind):
            self._choose_kind(value)
        elif field == "level" and isinstance(value, GoalLevel):
            self._follow_level(value)
        elif field == "owner_id":
            self._offer("place", self._creation.place_options(self._level(), value))

    def _choose_kind(self, kind: GoalKind) -> None:
        if kind is GoalKind.OBJECTIVE and not self._creation.uses_okr:
            note = OkrNote(self._editing, self)
            is_on = note.exec() == QDialog.DialogCode.Accepted
            note.deleteLater()
            if self.isHidden():  # the workspace was locked meanwhile, which closes every dialog
                return
            self._creation.goals.load()
            if not is_on:
                kind = GoalKind.GOAL
                self.form.set_values({"kind": kind})
        self._creation.source = None
        self._follow_kind(kind)

    def _follow_kind(self, kind: GoalKind) -> None:
        self.form.row("title").set_label(title_question(kind))
        self.form.row("title").set_hint("" if kind is GoalKind.GOAL else kind_explanation(kind))
        title = self.form.editor("title")
        if isinstance(title, TextField):
            title.setPlaceholderText(self._example(kind))
        self._results_box.setVisible(kind is GoalKind.OBJECTIVE)
        if not self._creation.is_key_result:
            options = self._creation.level_options(kind)
            level = self._level()
            levels = [option.value for option in options]
            self._offer("level", options)
            if level not in levels:
                level = levels[-1]  # type: ignore[assignment]  # the options are levels
            self.form.set_values({"level": level})
        self._follow_level(self._level())
        self._fit()

    def _follow_level(self, level: GoalLevel) -> None:
        suggestion = self._creation.suggestion(level)
        self._offer("team_id", self._creation.team_options())
        self._offer("owner_id", self._creation.owner_options(level))
        self._offer("place", self._creation.place_options(level, suggestion["owner_id"]))
        self.place.set_values(suggestion)
        is_plain = not self._creation.is_key_result
        has_end = KIND_RULES[self._kind()].has_end
        self.form.row("level").setVisible(is_plain)
        self.form.row("kind").setVisible(is_plain)
        self.place.row("place").setVisible(is_plain)
        self.place.row("team_id").setVisible(level is GoalLevel.TEAM and is_plain)
        self.place.row("owner_id").setVisible(is_plain or level is not GoalLevel.PERSON)
        self.place.row("due_on").setVisible(has_end)
        self.place.row("period_id").setVisible(has_end and bool(self._creation.period_options()))

    def _kind(self) -> GoalKind:
        kind = self.form.value("kind")
        return kind if isinstance(kind, GoalKind) else self._creation.kind

    def _level(self) -> GoalLevel:
        level = self.form.value("level")
        return level if isinstance(level, GoalLevel) else self._creation.first_level()

    def _offer(self, field: str, options: tuple[Option, ...]) -> None:
        editor = (self.form if field in _WORDS else self.place).editor(field)
        if isinstance(editor, ChoiceField):
            editor.set_options(options)

    def _made_results(self) -> QWidget:
        """The second question of an objective (S4-04), answered with key results."""
        label = WrapLabel(title_question(GoalKind.KEY_RESULT), role="field")
        hint = WrapLabel(self.tr("Two or three results that show in numbers that you are there."), role="small")
        for number, field in enumerate(self.results, start=1):
            field.setAccessibleName(self.tr("Key result {number}").format(number=number))
        return box(column(label, hint, *self.results, spacing=scale.SPACE_1))

    def _example(self, kind: GoalKind) -> str:
        return {
            GoalKind.GOAL: self.tr("For example: Solve 85 % of the jobs at the first visit"),
            GoalKind.OBJECTIVE: self.tr("For example: Be the first one the neighbours call"),
            GoalKind.ACTIVITY: self.tr("For example: Write a guide for new colleagues"),
            GoalKind.BEHAVIOUR: self.tr("For example: I repeat what the customer needs before I answer"),
        }.get(kind, "")

    def _words_spec(self) -> FormSpec:
        kind = self._creation.kind
        kinds = (Option(kind, ""),) if self._creation.is_key_result else self._creation.kind_options()
        return FormSpec(
            (
                FieldSpec("title", FieldKind.TEXT, title_question(kind)),
                FieldSpec("purpose", FieldKind.TEXT, self.tr("Why is it important?")),
                FieldSpec("kind", FieldKind.CHOICE, self.tr("Kind"), options=kinds, is_half=True),
                FieldSpec("level", FieldKind.CHOICE, self.tr("Whose goal is it?"), is_half=True),
            )
        )

    def _place_spec(self) -> FormSpec:
        return FormSpec(
            (
                FieldSpec("team_id", FieldKind.CHOICE, self.tr("Team"), is_half=True),
                FieldSpec("owner_id", FieldKind.PERSON, self.tr("Owner"), is_half=True),
                FieldSpec("place", FieldKind.CHOICE, self.tr("Belongs under")),
                FieldSpec("due_on", FieldKind.DATE, self.tr("Deadline"), is_half=True),
                FieldSpec("period_id", FieldKind.CHOICE, self.tr("Period"), is_half=True),
            )
        )


class _Page(ScrollPage):
    """As high as what it asks; on a low screen it scrolls and the buttons stay in sight."""

    def sizeHint(self) -> QSize:
        """The whole content."""
        page = self.widget()
        hint = super().sizeHint()
        return hint if page is None else QSize(hint.width(), page.sizeHint().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Low: it scrolls."""
        return QSize(super().minimumSizeHint().width(), 160)


_WORDS = frozenset({"title", "purpose", "kind", "level"})
_PLACE = frozenset({"team_id", "place", "owner_id", "due_on", "period_id"})


def _words(creation: GoalCreation) -> tuple[str, str]:
    """Title and primary button. Not by self.tr: they are needed before there is a QObject."""
    if creation.is_key_result:
        return translate("NewGoalDialog", "New key result"), translate("NewGoalDialog", "Add key result")
    return translate("NewGoalDialog", "New goal"), translate("NewGoalDialog", "Add goal")
