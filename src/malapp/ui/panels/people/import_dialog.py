"""The dialog that shows what an import would do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.people_import import Column, ImportRow
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.ui.kit.columns import CellKind, ColumnSpec
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.kit.table import TableView
from malapp.ui.panels.people.importing import ABSENT, PeopleImport, column_word, outcome_pill
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale

translate = QCoreApplication.translate
_HEIGHT = 300


class ImportDialog(Dialog):
    """To the left what each column means, to the right what each row becomes."""

    def __init__(self, context: AppContext, people_import: PeopleImport, parent: QWidget | None = None) -> None:
        self._context = context
        self._import = people_import
        super().__init__(
            translate("ImportDialog", "Bring in people"),
            translate("ImportDialog", "Bring in"),
            parent,
            text=translate("ImportDialog", "Nothing is saved before you press the button, and you can undo it."),
            width=860,
        )
        self.form = Form(self._spec())
        self.form.set_values({meaning.value: people_import.mapping.get(meaning, ABSENT) for meaning in Column})
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
            self._import.choose(Column(field), value)
            self._show()

    def _explain(self, line: object) -> None:
        self.why.setText(self._import.why(line) if isinstance(line, ImportRow) else "")

    def _show(self) -> None:
        preview = self._import.preview
        self.rows.set_rows(preview.rows if preview else ())
        self.summary.setText(self._import.summary())
        self.primary.setEnabled(self._import.wanted() > 0)
        self.primary.setText(self.tr("Bring in %n person(s)", "", self._import.wanted()))
        self.form.set_error(Column.NAME.value, self._import.problem)

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
            ColumnSpec("name", column_word(Column.NAME), CellKind.TEXT, self._import.name_of, widest=170),
            ColumnSpec("outcome", self.tr("Becomes"), CellKind.PILL, outcome_pill),
            ColumnSpec("why", self.tr("Why"), CellKind.TEXT, self._import.why, grows=True),
        )

    def _spec(self) -> FormSpec:
        options = self._import.options()
        return FormSpec(
            tuple(
                FieldSpec(meaning.value, FieldKind.CHOICE, column_word(meaning), options=options) for meaning in Column
            )
        )
