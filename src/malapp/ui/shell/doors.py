"""The screens in front of an open workspace: first run, recovery sheet, unlocking."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from malapp.ui.languages import speak

if TYPE_CHECKING:
    from malapp.domain.languages import Language
    from malapp.ui.shell.outside import Outside
    from malapp.ui.shell.ports import CreatedWorkspace


class Doors(QObject):
    """Puts the right screen up with ``show``; ``opened`` carries the Services when the person is in.

    The screens are imported when they are needed: most starts need none of them.
    """

    opened = Signal(object)

    def __init__(self, outside: Outside, show: Callable[[QWidget], None], parent: QObject) -> None:
        super().__init__(parent)
        self._outside = outside
        self._show = show

    def show_setup(self, answers: dict[str, object] | None = None) -> None:
        """The first run, with ``answers`` already given in another language."""
        from malapp.ui.shell.setup import SetupPages

        pages = SetupPages(self._outside, answers)
        pages.created.connect(self._show_sheet)
        pages.language_chosen.connect(lambda language: self._change_language(language, pages.answers()))
        self._show(pages)
        pages.take_keyboard()

    def show_unlock(self, error: Exception | None = None) -> None:
        """Ask for the passphrase; ``error`` is why the workspace did not open by itself."""
        from malapp.ui.shell.unlock import UnlockPage

        page = UnlockPage(self._outside)
        page.unlocked.connect(self.opened)
        page.recovery_requested.connect(self._show_recovery)
        self._show(page)
        page.take_keyboard()
        if error is not None:
            page.show_error(error)

    def _show_recovery(self) -> None:
        from malapp.ui.shell.unlock import RecoveryPage

        page = RecoveryPage(self._outside)
        page.unlocked.connect(self.opened)
        page.back_requested.connect(self.show_unlock)
        self._show(page)
        page.take_keyboard()

    def _show_sheet(self, created: CreatedWorkspace) -> None:
        from malapp.ui.shell.recovery_sheet import RecoverySheetPage

        page = RecoverySheetPage(created, self._outside.tasks)
        page.stored.connect(self.opened)
        self._show(page)
        page.take_keyboard()

    def _change_language(self, language: Language, answers: dict[str, object]) -> None:
        self._outside.preferences.language = language
        self._outside.preferences.save()
        application = QCoreApplication.instance()
        if application is not None:
            speak(application, language)
        self.show_setup(answers)
