"""The dialog that shows what bringing in a spreadsheet would do: people, goals, or whatever rows there are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.import_rows import RowOutcome
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.ui.kit.columns import CellKind, ColumnSpec, Pill
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.table import TableView
from malapp.ui.kit.tones import Tone
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale

translate = QCoreApplication.translate
_HEIGHT = 340
#: "The file has no such column", in place of a column's number.
ABSENT = -1


class Importing(Protocol):
    """A table on its way in, as the dialog needs it. Nothing is stored before ``save``."""

    #: The dialog's title, and the word for what a row holds.
    title: str
    thing: str
    #: Every meaning a column may have, in words; the first is the one there must be.
    meanings: Mapping[Any, str]
    #: Why nothing can be shown; "" when something can.
    problem: str

    @property
    def mapping(self) -> Mapping[Any, int]:
        """Which column of the file holds what."""

    def headings(self) -> Sequence[str]:
        """The file's own headings."""

    def choose(self, meaning: Any, place: int) -> None:
        """Take ``meaning`` from the file's column ``place``, or from nowhere (ABSENT)."""

    def rows(self) -> Sequence[Any]:
        """The judged rows, each with ``number`` and ``outcome``."""

    def name_of(self, judged: Any) -> str:
        """What a row is about."""

    def why(self, judged: Any) -> str:
        """Why a row is left out; "" when it is not."""

    def summary(self) -> str:
        """What would happen, in one line."""

    def wanted(self) -> int:
        """How many rows would be stored."""

    def button(self) -> str:
        """The word on the button that stores them."""

    def save(self) -> None:
        """Store the new and changed rows as one step that can be undone, and tell."""


class ImportDialog(Dialog):
    """To the left what each column means, to the right what each row becomes."""

    def __init__(self, context: AppContext, importing: Importing, parent: QWidget | None = None) -> None:
        self._context = context
        self._import = importing
        super().__init__(
            importing.title,
            translate("ImportDialog", "Bring in"),
            parent,
            text=translate("ImportDialog", "Nothing is saved before you press the button, and you can undo it."),
            width=860,
        )
        self._meanings: dict[str, StrEnum] = {meaning.value: meaning for meaning in importing.meanings}
        self.form = Form(self._spec())
        self.form.set_values({key: importing.mapping.get(one, ABSENT) for key, one in self._meanings.items()})
        self.form.edited.connect(self._on_edited)
        self.rows = TableView(self._columns(), self.tr("What each row becomes"), key=lambda line: line.number)
        self.rows.set_dense(True)
        self.rows.chosen.connect(self._explain)
        self.summary = WrapLabel(role="strong")
        self.why = WrapLabel(role="muted")
        self._lay_out()
        self._show()

    def submit(self) -> None:
        """Store what the preview shows."""
        try:
            self._import.save()
        except (RuleViolation, Trouble) as error:
            self.reject()
            self._context.report(error)
            return
        self.accept()

    def _on_edited(self, field: str, value: object) -> None:
        if isinstance(value, int):
            self._import.choose(self._meanings[field], value)
            self._show()

    def _explain(self, line: object) -> None:
        self.why.setText(self._import.why(line) if line is not None else "")

    def _show(self) -> None:
        self.rows.set_rows(tuple(self._import.rows()))
        self.summary.setText(self._import.summary() or self._import.problem)
        self.primary.setEnabled(self._import.wanted() > 0)
        self.primary.setText(self._import.button())
        self.form.set_error(next(iter(self._meanings)), self._import.problem)

    def _lay_out(self) -> None:
        meanings = ScrollPage(margin=2)
        meanings.body.addWidget(SectionTitle(self.tr("Which column holds what")))
        meanings.body.addWidget(self.form)
        meanings.body.addStretch(1)
        meanings.setFixedWidth(270)
        preview = column(self.summary, self.rows, self.why, spacing=scale.SPACE_2)
        preview.setStretch(1, 1)
        sides = row(meanings, spacing=scale.SPACE_5)
        sides.addLayout(preview, 1)
        both = box(sides)
        both.setFixedHeight(_HEIGHT)
        self.add(both, 1)

    def _columns(self) -> tuple[ColumnSpec, ...]:
        return (
            ColumnSpec("number", self.tr("Row"), CellKind.NUMBER, lambda line: line.number),
            ColumnSpec("name", self._import.thing, CellKind.TEXT, self._import.name_of, widest=230),
            ColumnSpec("outcome", self.tr("Becomes"), CellKind.PILL, lambda line: outcome_pill(line.outcome)),
            ColumnSpec("why", self.tr("Why"), CellKind.TEXT, self._import.why, grows=True),
        )

    def _spec(self) -> FormSpec:
        absent = Option(ABSENT, translate("ImportDialog", "Not in the file"))
        places = (Option(place, text or f"#{place + 1}") for place, text in enumerate(self._import.headings()))
        options = (absent, *places)
        words = self._import.meanings
        return FormSpec(
            tuple(
                FieldSpec(key, FieldKind.CHOICE, words[meaning], options=options)
                for key, meaning in self._meanings.items()
            )
        )


def outcome_pill(outcome: RowOutcome) -> Pill:
    """What importing a row would do, in words."""
    return {
        RowOutcome.NEW: Pill(translate("ImportDialog", "New"), Tone.GOOD, "plus"),
        RowOutcome.UPDATE: Pill(translate("ImportDialog", "Updated"), Tone.INFO, "pencil"),
        RowOutcome.UNCHANGED: Pill(translate("ImportDialog", "Unchanged"), Tone.NEUTRAL, "check"),
        RowOutcome.REFUSED: Pill(translate("ImportDialog", "Left out"), Tone.WARNING, "triangle-alert"),
    }[outcome]
