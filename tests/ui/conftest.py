"""What the tests of the window stand on: dressed like the real one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog

from malapp.domain.languages import Language
from malapp.ui.languages import speak
from malapp.ui.theme.scheme import SchemeChoice, Theme, apply_theme

QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look, once for all tests; whoever chooses another scheme puts this one back."""
    return apply_theme(qapp, SchemeChoice.LIGHT)


@pytest.fixture(autouse=True)
def _no_dialog_stays(qapp: QApplication) -> Iterator[None]:
    """A dialog a test leaves open would be the one on top in the next test of this process."""
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()


@pytest.fixture(autouse=True)
def _dressed(theme: Theme, qapp: QApplication) -> None:
    speak(qapp, Language.ENGLISH)
    if theme.choice is not SchemeChoice.LIGHT:
        theme.choose(SchemeChoice.LIGHT)
