"""The first run: company, who you are, a passphrase. Under a minute."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.keeping import checked_passphrase
from malapp.application.texts import texts
from malapp.application.troubles import Trouble
from malapp.domain.errors import RuleViolation
from malapp.domain.languages import Country, Language
from malapp.domain.people import checked_name
from malapp.ui.kit.buttons import PrimaryButton, QuietButton
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import row
from malapp.ui.languages import NAMES
from malapp.ui.shell.caps_lock import CapsLockHint
from malapp.ui.shell.door import DoorPage
from malapp.ui.shell.outside import Outside
from malapp.ui.shell.passphrases import strength_sentence, unequal_sentence
from malapp.ui.shell.ports import SetupAnswers

_HOME = {Language.SWEDISH: Country.SWEDEN, Language.DANISH: Country.DENMARK}


class CompanyPage(DoorPage):
    """Step 1: language, company, country, who am I. ``language_chosen`` carries the Language, ``done`` says go on."""

    language_chosen = Signal(object)
    done = Signal()

    def __init__(self, outside: Outside, answers: dict[str, object], parent: QWidget | None = None) -> None:
        super().__init__("sprout", parent)
        self._outside = outside
        language = outside.preferences.language
        self.set_title(
            self.tr("Welcome to malapp"),
            self.tr("Everything stays on this computer, encrypted. First, whom is it for?"),
        )
        self.form = Form(FormSpec(self._fields()))
        self.form.set_values({"country": _HOME.get(language, Country.NORWAY), **answers, "language": language})
        self.form.edited.connect(self._on_edited)
        button = PrimaryButton(self.tr("Next"), clicked=self.submit)
        self.add(self.form, row(None, button))
        self.set_primary(button)

    def take_keyboard(self) -> None:
        """Let the person type at once."""
        self.form.focus("company_name")

    def submit(self) -> None:
        """Go on when both names are there."""
        self.form.flush()
        self.form.clear_errors()
        for field in ("company_name", "person_name"):
            try:
                checked_name(str(self.form.value(field)), field=field)
            except RuleViolation as violation:
                self.form.set_error(field, texts(self._outside.preferences.language).sentence(violation))
                self.form.focus(field)
                return
        self.done.emit()

    def _fields(self) -> tuple[FieldSpec, ...]:
        languages = tuple(Option(language, name) for language, name in NAMES.items())
        countries = (
            Option(Country.NORWAY, self.tr("Norway")),
            Option(Country.SWEDEN, self.tr("Sweden")),
            Option(Country.DENMARK, self.tr("Denmark")),
        )
        return (
            FieldSpec("language", FieldKind.CHOICE, self.tr("Language"), options=languages, is_half=True),
            FieldSpec("country", FieldKind.CHOICE, self.tr("Country"), options=countries, is_half=True),
            FieldSpec("company_name", FieldKind.TEXT, self.tr("Name of the company"), longest=200),
            FieldSpec("person_name", FieldKind.TEXT, self.tr("Your name"), longest=200),
            FieldSpec(
                "person_title",
                FieldKind.TEXT,
                self.tr("Your title"),
                placeholder=self.tr("for example managing director"),
                longest=200,
            ),
        )

    def _on_edited(self, field: str, value: object) -> None:
        if field == "language" and isinstance(value, Language) and value is not self._outside.preferences.language:
            self.language_chosen.emit(value)


class PassphrasePage(DoorPage):
    """Step 2: the passphrase. ``chosen`` carries it, ``back_requested`` goes to step 1."""

    chosen = Signal(str)
    back_requested = Signal()

    def __init__(self, outside: Outside, parent: QWidget | None = None) -> None:
        super().__init__("key-round", parent)
        self._outside = outside
        self.set_title(
            self.tr("Choose a passphrase"),
            self.tr("It locks everything that is written here. Three or four words in a row are easy to remember."),
        )
        self.form = Form(
            FormSpec(
                (
                    FieldSpec("passphrase", FieldKind.PASSPHRASE, self.tr("Passphrase")),
                    FieldSpec("again", FieldKind.PASSPHRASE, self.tr("The passphrase once more")),
                )
            )
        )
        self._strength = WrapLabel(role="small")
        self.form.touched.connect(self._say_strength)
        self._button = PrimaryButton(self.tr("Make the workspace"), clicked=self.submit)
        back = QuietButton(self.tr("Back"), icon="arrow-left", clicked=self.back_requested.emit)
        note = MutedLabel(self.tr("Nobody can open it without the passphrase or the recovery sheet that comes next."))
        self.add(self.form, CapsLockHint(self.form.editor("passphrase")), self._strength, note)
        self.add(row(back, None, self._button))
        self.set_primary(self._button)

    def take_keyboard(self) -> None:
        """Let the person type at once."""
        self.form.focus("passphrase")

    def submit(self) -> None:
        """Go on with a passphrase that is long enough and was written the same way twice."""
        if not self._button.isEnabled():
            return
        self.form.clear_errors()
        passphrase, again = str(self.form.value("passphrase")), str(self.form.value("again"))
        try:
            checked_passphrase(passphrase)
        except RuleViolation as violation:
            self.show_error(violation)
            return
        if passphrase != again:
            self.form.set_error("again", unequal_sentence())
            self.form.focus("again")
            return
        self.set_busy(True)
        self.chosen.emit(passphrase)

    def show_error(self, error: RuleViolation | Trouble) -> None:
        """Say why the workspace was not made."""
        self.set_busy(False)
        self.form.set_error("passphrase", texts(self._outside.preferences.language).sentence(error))
        self.form.focus("passphrase")

    def set_busy(self, is_busy: bool) -> None:
        """Whether the workspace is being made."""
        self._button.setEnabled(not is_busy)
        self._button.setText(self.tr("Making the workspace …") if is_busy else self.tr("Make the workspace"))
        self.form.setEnabled(not is_busy)

    def _say_strength(self) -> None:
        self._strength.setText(strength_sentence(str(self.form.value("passphrase"))))


class SetupPages(QStackedWidget):
    """Both steps. ``created`` carries the CreatedWorkspace."""

    created = Signal(object)
    language_chosen = Signal(object)

    def __init__(self, outside: Outside, answers: dict[str, object] | None = None) -> None:
        super().__init__()
        self._outside = outside
        self._company = CompanyPage(outside, answers or {})
        self._passphrase = PassphrasePage(outside)
        for page in (self._company, self._passphrase):
            self.addWidget(page)
        self._company.done.connect(lambda: self._show(self._passphrase))
        self._company.language_chosen.connect(self.language_chosen)
        self._passphrase.back_requested.connect(lambda: self._show(self._company))
        self._passphrase.chosen.connect(self._create)

    def answers(self) -> dict[str, object]:
        """What has been answered so far, for the same pages in another language."""
        return self._company.form.values()

    def take_keyboard(self) -> None:
        """Let the person type at once."""
        self._company.take_keyboard()

    def minimumSizeHint(self) -> QSize:
        """That of the step that is shown."""
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else super().minimumSizeHint()

    def _show(self, page: DoorPage) -> None:
        self.setCurrentWidget(page)
        page.take_keyboard()

    def _create(self, passphrase: str) -> None:
        values = self._company.form.values()
        language = self._outside.preferences.language
        setup = SetupAnswers(
            company_name=str(values["company_name"]),
            country=Country(str(values["country"])),
            language=language,
            person_name=str(values["person_name"]),
            person_title=str(values["person_title"] or ""),
            passphrase=passphrase,
        )
        self._outside.tasks.run(
            self._outside.launcher.create,
            setup,
            on_done=self._on_created,
            on_error=self._on_error,
            with_progress=True,
        )

    def _on_created(self, created: Any) -> None:
        self.created.emit(created)

    def _on_error(self, error: Exception) -> None:
        if not isinstance(error, Trouble | RuleViolation):
            self._passphrase.set_busy(False)
            raise error
        self._passphrase.show_error(error)
