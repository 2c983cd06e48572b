"""How malapp looks and behaves on this computer, and where its file lies."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.languages import NAMES
from malapp.ui.shell.context import AppContext

_MINUTES = (5, 10, 20, 30, 60)


class ComputerPage(ScrollPage):
    """Language, theme, rows, auto-lock; and the folder, with a warning when it is copied to a cloud (E-29)."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._form = Form(FormSpec(self._fields()))
        preferences = context.preferences
        self._form.set_values(
            {
                "language": preferences.language,
                "theme": preferences.theme,
                "density": preferences.density,
                "auto_lock_minutes": preferences.auto_lock_minutes,
            }
        )
        self._form.edited.connect(self._on_edited)
        self.body.addWidget(Card(self.tr("Look and language")).add(self._form))
        self.body.addWidget(self._place())
        self.body.addStretch(1)

    def _fields(self) -> tuple[FieldSpec, ...]:
        themes = (
            Option("system", self.tr("As the computer")),
            Option("light", self.tr("Light")),
            Option("dark", self.tr("Dark")),
        )
        densities = (Option("comfortable", self.tr("Roomy")), Option("compact", self.tr("Compact")))
        minutes = tuple(Option(number, self.tr("After %n minute(s)", "", number)) for number in self._choices())
        locks = (*minutes, Option(0, self.tr("Never")))
        languages = tuple(Option(language, name) for language, name in NAMES.items())
        kind = FieldKind.CHOICE
        return (
            FieldSpec("language", kind, self.tr("Language"), options=languages, is_half=True),
            FieldSpec("theme", kind, self.tr("Colours"), options=themes, is_half=True),
            FieldSpec("density", kind, self.tr("Rows in lists"), options=densities, is_half=True),
            FieldSpec("auto_lock_minutes", kind, self.tr("Lock when left alone"), options=locks, is_half=True),
        )

    def _choices(self) -> list[int]:
        own = self._context.preferences.auto_lock_minutes
        return sorted({*_MINUTES, own} - {0})

    def _place(self) -> Card:
        path = self._context.services.keeping.path
        card = Card(self.tr("Where the data lies"))
        place = Form(FormSpec((FieldSpec("path", FieldKind.READ_ONLY, self.tr("The workspace, one encrypted file")),)))
        place.set_values({"path": str(path)})
        card.add(place)
        service = self._context.machine.synchronised_by(path)
        if service is None:
            card.add(MutedLabel(self.tr("The folder is on this computer only; no known service copies it elsewhere.")))
        else:
            words = self.tr(
                "{service} copies this folder to its own computers. Then {service} handles your personal data and you"
                " need an agreement with it; and a file copied while in use may be damaged."
                " Move malapp's folder out of it."
            )
            card.add(row(StatusPill(self.tr("Synchronised folder"), Tone.WARNING), None))
            card.add(WrapLabel(words.format(service=service)))
        return card

    def _on_edited(self, field: str, value: object) -> None:
        setattr(self._context.preferences, field, value)
        self._context.preferences_changed()
