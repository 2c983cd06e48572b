"""One row of a form: label, hint, the field, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from malapp.ui.kit.announce import announce
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.date_field import DateField
from malapp.ui.kit.editors import ChoiceField, LongTextField, NumberField, PassphraseField, TextField
from malapp.ui.kit.form_spec import FieldKind, FieldSpec
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.scale_field import ScaleField
from malapp.ui.kit.step_field import StepField
from malapp.ui.kit.time_field import TimeField, format_clock
from malapp.ui.theme import scale

Editor = TextField | LongTextField | ChoiceField | CheckBox | ScaleField | StepField


class FieldRow(QWidget):
    """The row for ``spec``; ``changed`` tells the id."""

    changed = Signal(str)

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._label = WrapLabel(_escaped(spec.label), role="field")
        self._hint = WrapLabel(spec.hint, role="small")
        self._error = WrapLabel(role="error")
        self._editor = _BUILDERS[spec.kind](spec)
        self._editor.setObjectName(spec.id)
        self._editor.value_changed.connect(lambda: self.changed.emit(spec.id))
        self._name()
        self._build()
        self.set_error("")

    def value(self) -> object:
        """The value in the type of the kind; ValueError when it cannot be read."""
        return self._editor.value()

    def raw_value(self) -> object:
        """The value, or None when it cannot be read."""
        try:
            return self._editor.value()
        except ValueError:
            return None

    def set_value(self, value: object) -> None:
        """Show ``value`` without telling ``changed``."""
        self._editor.set_value(value)

    def set_label(self, text: str) -> None:
        """Ask the same field in other words."""
        if isinstance(self._editor, CheckBox):
            self._editor.setText(_escaped(text))
            return
        self._label.setText(_escaped(text))
        self._editor.setAccessibleName(text)

    def set_hint(self, text: str) -> None:
        """Explain above the field; "" takes the explanation away."""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))

    def set_error(self, text: str) -> None:
        """Show ``text`` under the field and mark it; "" takes both away. A screen reader hears it."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self._editor.setProperty("faulty", "true" if text else "false")
        self._editor.style().unpolish(self._editor)
        self._editor.style().polish(self._editor)
        if not isinstance(self._editor, DateField) or text:
            self._editor.setAccessibleDescription(text or self.spec.hint)
        if text:
            announce(self._editor, text, at_once=True)

    def error(self) -> str:
        """The sentence under the field, "" when all is well."""
        return self._error.text()

    def unreadable_text(self) -> str:
        """What to say when the value cannot be read."""
        if isinstance(self._editor, DateField):
            return self.tr("This is not a date. Write it as {pattern}.").format(pattern=self._editor.pattern_text())
        if self.spec.kind is FieldKind.TIME:
            return self.tr("This is not a time. Write it as {example}.").format(
                example=format_clock(time(13, 30), self.locale())
            )
        return self.tr("This is not a number.")

    def set_read_only(self, is_read_only: bool) -> None:
        """Let the field be read and copied only."""
        editor = self._editor
        if isinstance(editor, TextField | LongTextField):
            editor.setReadOnly(is_read_only or self.spec.kind is FieldKind.READ_ONLY)
            editor.style().unpolish(editor)  # a style sheet asks for a property once only
            editor.style().polish(editor)
        elif isinstance(editor, ScaleField | StepField):
            editor.set_read_only(is_read_only)
        else:
            editor.setEnabled(not is_read_only)

    def keyboard_widget(self) -> QWidget:
        """The widget that takes the keyboard."""
        return self._editor

    def _name(self) -> None:
        if isinstance(self._editor, CheckBox):
            return
        self._editor.setAccessibleName(self.spec.label)
        self._label.setBuddy(self._editor)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(scale.SPACE_1)
        if not isinstance(self._editor, CheckBox):
            layout.addWidget(self._label)
        if not self.spec.hint:
            self._hint.hide()
        layout.addWidget(self._hint)
        line = QHBoxLayout()
        line.setSpacing(scale.SPACE_2)
        line.addWidget(self._editor, 1)
        if self.spec.unit:
            unit = QLabel(self.spec.unit)
            unit.setTextFormat(Qt.TextFormat.PlainText)
            unit.setProperty("role", "muted")
            line.addWidget(unit)
        if isinstance(self._editor, PassphraseField):
            line.addWidget(self._editor.reveal)
        layout.addLayout(line)
        layout.addWidget(self._error)
        layout.addStretch(1)


def _escaped(text: str) -> str:
    """``text`` with its ampersands kept: a label with a buddy would read them as mnemonic marks."""
    return text.replace("&", "&&")


def _read_only(spec: FieldSpec) -> Editor:
    field = TextField(placeholder=spec.placeholder)
    field.setReadOnly(True)
    return field


_BUILDERS: dict[FieldKind, Callable[[FieldSpec], Editor]] = {
    FieldKind.TEXT: lambda spec: TextField(placeholder=spec.placeholder, longest=spec.longest),
    FieldKind.LONG_TEXT: lambda spec: LongTextField(rows=spec.rows),
    FieldKind.NUMBER: lambda spec: NumberField(decimals=spec.decimals),
    FieldKind.DATE: lambda _spec: DateField(),
    FieldKind.TIME: lambda _spec: TimeField(),
    FieldKind.CHOICE: lambda spec: ChoiceField(spec.label, options=spec.options, has_label=True),
    FieldKind.PERSON: lambda spec: ChoiceField(spec.label, options=spec.options, with_avatars=True, has_label=True),
    FieldKind.CHECK: lambda spec: CheckBox(_escaped(spec.label)),
    FieldKind.SCALE: lambda spec: ScaleField(spec.ends),
    FieldKind.STEPS: lambda spec: StepField(spec.ends),
    FieldKind.PASSPHRASE: lambda _spec: PassphraseField(),
    FieldKind.READ_ONLY: _read_only,
}
