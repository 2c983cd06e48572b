"""What the tests of the window stand on: dressed like the real one."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog

from malapp.domain.languages import Language
from malapp.ui.languages import speak
from malapp.ui.theme.scheme import SchemeChoice, Theme, apply_theme

_MANY_WIDGETS = 1_500  # more than there were after the last clearing; a window has about 500
_still_there = [0]

QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The look, once for all tests; whoever chooses another scheme puts this one back."""
    return apply_theme(qapp, SchemeChoice.LIGHT)


@pytest.fixture(autouse=True)
def _nothing_stays(qapp: QApplication) -> Iterator[None]:
    """What a test leaves behind does not get in the way of the next one in this process.

    A dialog left open would be the one on top. Closed windows live on where something still names them, dead ones until
    the collector comes; every change of the look dresses them too, and a test of two seconds takes sixty.
    """
    yield
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.reject()
        elif window.parent() is None and window.isHidden():
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if len(QApplication.allWidgets()) > _still_there[0] + _MANY_WIDGETS:
        gc.collect()
        _still_there[0] = len(QApplication.allWidgets())


@pytest.fixture(autouse=True)
def _dressed(theme: Theme, qapp: QApplication) -> None:
    speak(qapp, Language.ENGLISH)
    if theme.choice is not SchemeChoice.LIGHT:
        theme.choose(SchemeChoice.LIGHT)
