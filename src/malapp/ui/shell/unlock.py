"""The unlock screen: by passphrase, or by the recovery code and a new passphrase."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.texts import texts
from malapp.application.troubles import Trouble, WrongPassphrase
from malapp.domain.errors import RuleViolation
from malapp.ui.kit.buttons import PrimaryButton, QuietButton
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import row
from malapp.ui.shell.caps_lock import CapsLockHint
from malapp.ui.shell.door import DoorPage
from malapp.ui.shell.outside import Outside
from malapp.ui.shell.passphrases import strength_sentence, unequal_sentence


class UnlockPage(DoorPage):
    """Asks for the passphrase; ``unlocked`` carries the Services."""

    unlocked = Signal(object)
    recovery_requested = Signal()

    def __init__(self, outside: Outside, parent: QWidget | None = None) -> None:
        super().__init__("lock", parent)
        self._outside = outside
        self.set_title(self.tr("malapp is locked"), self.tr("What is written here is encrypted. Unlock it to go on."))
        self._form = Form(FormSpec((FieldSpec("passphrase", FieldKind.PASSPHRASE, self.tr("Passphrase")),)))
        self._caps = CapsLockHint(self._form.editor("passphrase"))
        self._button = PrimaryButton(self.tr("Unlock"), icon="lock-open", clicked=self.submit)
        recovery = QuietButton(self.tr("Use the recovery code"), clicked=self.recovery_requested.emit)
        recovery.setVisible(outside.launcher.demo_passphrase is None)
        self.add(self._form, self._caps)
        if outside.launcher.demo_passphrase is not None:
            hint = self.tr("This is the demo. Its passphrase is: {passphrase}")
            self.add(MutedLabel(hint.format(passphrase=outside.launcher.demo_passphrase)))
        self.add(row(self._button, None, recovery))
        self.set_primary(self._button)

    def take_keyboard(self) -> None:
        """Let the person type at once."""
        self._form.focus("passphrase")

    def show_error(self, error: Exception) -> None:
        """Say why the workspace did not open; whatever is no Trouble or RuleViolation is raised again."""
        self._on_error(error)

    def submit(self) -> None:
        """Try to open."""
        if not self._button.isEnabled():
            return
        self._form.clear_errors()
        self._set_busy(True)
        passphrase = str(self._form.value("passphrase"))
        self._outside.tasks.run(self._outside.launcher.open, passphrase, on_done=self._on_open, on_error=self._on_error)

    def _on_open(self, services: Any) -> None:
        self._form.discard()
        self._form.set_values({"passphrase": ""})
        self.unlocked.emit(services)

    def _on_error(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, Trouble | RuleViolation):
            raise error
        self._form.set_error("passphrase", texts(self._outside.preferences.language).sentence(error))
        self._form.focus("passphrase")

    def _set_busy(self, is_busy: bool) -> None:
        self._button.setEnabled(not is_busy)
        self._button.setText(self.tr("Opening …") if is_busy else self.tr("Unlock"))
        self._form.setEnabled(not is_busy)


class RecoveryPage(DoorPage):
    """Opens by the recovery code and gives the workspace a new passphrase; ``unlocked`` carries the Services."""

    unlocked = Signal(object)
    back_requested = Signal()

    def __init__(self, outside: Outside, parent: QWidget | None = None) -> None:
        super().__init__("key-round", parent)
        self._outside = outside
        self.set_title(
            self.tr("Use the recovery code"),
            self.tr("The code stands on the recovery sheet that was printed or saved when malapp was set up."),
        )
        self._form = Form(
            FormSpec(
                (
                    FieldSpec("code", FieldKind.TEXT, self.tr("Recovery code"), longest=80),
                    FieldSpec("new", FieldKind.PASSPHRASE, self.tr("New passphrase")),
                    FieldSpec("again", FieldKind.PASSPHRASE, self.tr("The new passphrase once more")),
                )
            )
        )
        self._strength = WrapLabel(role="small")
        self._form.touched.connect(self._say_strength)
        self._button = PrimaryButton(self.tr("Set the passphrase and open"), clicked=self.submit)
        back = QuietButton(self.tr("Back"), icon="arrow-left", clicked=self.back_requested.emit)
        self.add(self._form, self._strength, self._button, back)
        self.set_primary(self._button)

    def take_keyboard(self) -> None:
        """Let the person type at once."""
        self._form.focus("code")

    def submit(self) -> None:
        """Try the code."""
        if not self._button.isEnabled():
            return
        self._form.clear_errors()
        code, new, again = (str(self._form.value(name)) for name in ("code", "new", "again"))
        if new != again:
            self._form.set_error("again", unequal_sentence())
            self._form.focus("again")
            return
        self._button.setEnabled(False)
        self._outside.tasks.run(self._reset_and_open, code, new, on_done=self.unlocked.emit, on_error=self._on_error)

    def _reset_and_open(self, code: str, new: str) -> Any:
        self._outside.launcher.reset_passphrase(code, new)
        return self._outside.launcher.open(new)

    def _on_error(self, error: Exception) -> None:
        self._button.setEnabled(True)
        if not isinstance(error, Trouble | RuleViolation):
            raise error
        field = "new" if isinstance(error, RuleViolation) else "code"
        if isinstance(error, WrongPassphrase):
            sentence = self.tr("This code does not fit. Compare it with the recovery sheet, letter by letter.")
        else:
            sentence = texts(self._outside.preferences.language).sentence(error)
        self._form.set_error(field, sentence)
        self._form.focus(field)

    def _say_strength(self) -> None:
        self._strength.setText(strength_sentence(str(self._form.value("new"))))
