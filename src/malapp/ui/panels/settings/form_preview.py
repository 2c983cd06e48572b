"""A form as people will meet it, to be tried out: nothing written here is kept."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from malapp.application.form_adapting import FormView
from malapp.domain.forms import FieldType, FormField
from malapp.domain.languages import Language
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, WrapLabel
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.panels.settings.form_words import section_words

translate = QCoreApplication.translate
_SCALES = frozenset({FieldType.SCALE, FieldType.SCALE_AND_TEXT})


class FormPreviewDialog(Dialog):
    """The questions asked, in order, with fields one can try."""

    def __init__(self, view: FormView, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(
            view.form.titles[language],
            translate("FormPreview", "Close"),
            parent,
            text=translate("FormPreview", "This is what people meet from now on. What you write here is not kept."),
            secondary="",
            width=620,
        )
        page = ScrollPage()
        page.setMinimumHeight(420)
        page.body.addWidget(WrapLabel(view.form.hints[language], role="strong"))
        section = ""
        rows: list[FieldSpec] = []
        for question in view.questions:
            if question.is_hidden:
                continue
            if question.section != section:
                _put(page, section, rows)
                section, rows = question.section, []
            rows += _rows(question.field, language)
        _put(page, section, rows)
        page.body.addWidget(MutedLabel(self.tr("Goals, actions, dates and signatures have their own places.")))
        page.body.addStretch(1)
        self.add(page, 1)


def _put(page: ScrollPage, section: str, rows: list[FieldSpec]) -> None:
    if not rows:
        return
    heading = section_words(section)
    if heading:
        page.body.addWidget(HeadingLabel(heading))
    page.body.addWidget(Form(FormSpec(tuple(rows))))


def _rows(field: FormField, language: Language) -> Iterator[FieldSpec]:
    label = field.label(language)
    if field.type is FieldType.CHECK:
        yield FieldSpec(field.id, FieldKind.CHECK, label)
        return
    if field.type in _SCALES:
        yield FieldSpec(f"{field.id}:choice", FieldKind.SCALE, label, ends=field.ends[language])
        label = translate("FormPreview", "A few words about it")
    if field.type is not FieldType.SCALE:
        yield FieldSpec(field.id, FieldKind.LONG_TEXT, label, rows=1)
