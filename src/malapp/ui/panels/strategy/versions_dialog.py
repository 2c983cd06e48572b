"""The adopted wordings of a strategy, to be read and compared."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from malapp.application.strategy_versions import StrategyText, VersionView
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.compared import compared_passage
from malapp.ui.kit.dialogs import Dialog
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, clear, column
from malapp.ui.kit.pages import ScrollPage
from malapp.ui.panels.strategy.hearing import HearingPresenter
from malapp.ui.panels.strategy.words import field_word
from malapp.ui.theme import scale

translate = QCoreApplication.translate

#: What the choice to compare with may hold besides the number of a version.
_ALONE, _NOW = "alone", "now"


class VersionsDialog(Dialog):
    """One wording, or two side by side with the words that changed; the older one stands to the left."""

    def __init__(self, hearing: HearingPresenter, *, is_changing: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("VersionsDialog", "Adopted versions"),
            translate("VersionsDialog", "Close"),
            parent,
            secondary="",
            width=760,
        )
        self._hearing = hearing
        self._is_changing = is_changing
        self._versions = {view.version.number: view for view in hearing.versions()}
        self.form = Form(FormSpec(self._fields()))
        self.only_changes = CheckBox(self.tr("Show only what changed"))
        self.only_changes.set_value(True)
        self._about = MutedLabel()
        self.page = ScrollPage(margin=2)
        self.page.setMinimumHeight(160)
        self.page.setAccessibleName(self.tr("The text"))
        for part in (self.form, self._about, self.only_changes):
            self.add(part)
        self.add(self.page, 1)
        newest = max(self._versions)
        other: object = _NOW if is_changing else newest - 1 if newest - 1 in self._versions else _ALONE
        self.form.set_values({"version": newest, "other": other})
        self.form.edited.connect(lambda _field, _value: self.show_chosen())
        self.only_changes.value_changed.connect(self.show_chosen)
        self.show_chosen()

    def sizeHint(self) -> QSize:
        """Room for two texts beside each other."""
        return QSize(860, 660)

    def show_chosen(self) -> None:
        """Show the chosen wording, or both."""
        clear(self.page.body)
        number, other = self.form.value("version"), self.form.value("other")
        view = self._versions[number if isinstance(number, int) else max(self._versions)]
        is_alone = other in {_ALONE, view.version.number}
        self.only_changes.setVisible(not is_alone)
        self._about.setText(self._facts(view) if is_alone else self._legend())
        if is_alone:
            self._show_text(view.text)
        else:
            self._show_comparison(view.version.number, other if isinstance(other, int) else None)
        self.page.body.addStretch(1)
        self.page.verticalScrollBar().setValue(0)

    def _show_text(self, text: StrategyText) -> None:
        for name, words in text.texts.items():
            self._passage(field_word(name), words)
        for number, area in enumerate(text.focus_areas, start=1):
            parts = (area.title, area.description, area.success_factors)
            self._passage(field_word("focus_area", number), "\n".join(part for part in parts if part.strip()))

    def _passage(self, heading: str, words: str) -> None:
        if words.strip():
            self.page.body.addWidget(box(column(SectionTitle(heading), WrapLabel(words), spacing=scale.SPACE_1)))

    def _show_comparison(self, number: int, other: int | None) -> None:
        older, newer = (number, other) if other is None or other > number else (other, number)
        titles = (self._name(older), self.tr("The text as it is now") if newer is None else self._name(newer))
        passages = self._hearing.compare(older, newer)
        wanted = [it for it in passages if it.is_changed or not self.only_changes.value()]
        if not wanted:
            self.page.body.addWidget(WrapLabel(self.tr("The two say the same.")))
        for passage in wanted:
            heading = field_word(passage.field, passage.number)
            self.page.body.addWidget(compared_passage(heading, passage, titles, self.tr("Not there")))

    def _legend(self) -> str:
        return self.tr("Struck out: was removed. Underlined: was added.")

    def _facts(self, view: VersionView) -> str:
        day = format_date(view.version.adopted_on, self.locale())
        text = self.tr("Adopted {day} by {name}.").format(day=day, name=view.adopted_by)
        reason = view.version.reason
        return f"{text} {self.tr('Reason: {reason}').format(reason=reason)}" if reason else text

    def _name(self, number: int) -> str:
        day = format_date(self._versions[number].version.adopted_on, self.locale())
        return self.tr("Version {number}, {day}").format(number=number, day=day)

    def _fields(self) -> tuple[FieldSpec, ...]:
        versions = tuple(Option(number, self._name(number)) for number in self._versions)
        others = [Option(_ALONE, self.tr("Nothing"))]
        if self._is_changing:
            others.append(Option(_NOW, self.tr("The text as it is now")))
        return (
            FieldSpec("version", FieldKind.CHOICE, self.tr("Read"), options=versions, is_half=True),
            FieldSpec("other", FieldKind.CHOICE, self.tr("Compare with"), options=(*others, *versions), is_half=True),
        )
