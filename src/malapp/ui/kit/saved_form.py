"""A form over stored values."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FormSpec, Option

#: What one has typed is worth keeping until it is mended; a choice is made anew in a moment and jumps back.
_TYPED = frozenset({FieldKind.TEXT, FieldKind.LONG_TEXT, FieldKind.NUMBER, FieldKind.DATE, FieldKind.TIME})


class SavedForm(Form):
    """What was refused stays as it was written, with its fault, until it is mended or another thing is shown."""

    def __init__(self, spec: FormSpec, parent: QWidget | None = None) -> None:
        self._refused: set[str] = set()
        self._spec = spec
        super().__init__(spec, parent)

    def show_stored(self, values: Mapping[str, object], *, is_another: bool) -> None:
        """Show what is stored; ``is_another`` when it is another thing than before."""
        if is_another:
            self.discard()
            self.clear_errors()
            self._refused.clear()
        self.set_values({field: value for field, value in values.items() if field not in self._refused})

    def answer(self, field: str, sentence: str) -> None:
        """Say what storing ``field`` came to: "" is well."""
        is_typed = self.row(field).spec.kind in _TYPED
        (self._refused.add if sentence and is_typed else self._refused.discard)(field)
        self.set_error(field, sentence)

    def offer(self, field: str, options: tuple[Option, ...]) -> None:
        """Give a choice other options; the answer stays."""
        editor = self.editor(field)
        if isinstance(editor, ChoiceField):
            editor.set_options(options)

    def has(self, field: str) -> bool:
        """Whether the form has a row for ``field``."""
        return any(spec.id == field for spec in self._spec.fields)
