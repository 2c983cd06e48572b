"""Dressing the application, and following the system between light and dark."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from malapp.ui.theme import tokens
from malapp.ui.theme.fonts import set_font
from malapp.ui.theme.palette import build_palette
from malapp.ui.theme.style_sheet import build_style_sheet
from malapp.ui.theme.tokens import Scheme

_PROPERTY = "malapp_theme"


class SchemeChoice(StrEnum):
    """What the person has chosen in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The dress of one application; ``changed`` comes after the new colours are in force."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self._choice = SchemeChoice.SYSTEM
        if app.style().name() != "fusion":  # it is where Linux has no theme of its own; making it anew costs time
            app.setStyle("Fusion")
        set_font(app)
        app.styleHints().colorSchemeChanged.connect(self._follow)

    def choose(self, choice: SchemeChoice) -> None:
        """Put ``choice`` in force."""
        self._choice = choice
        hints = self._app.styleHints()
        # Where the platform listens (Windows, macOS) title bars and native dialogs follow; elsewhere it does nothing.
        if choice is SchemeChoice.SYSTEM:
            hints.unsetColorScheme()
        else:
            dark = choice is SchemeChoice.DARK
            hints.setColorScheme(Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light)
        self._wear(self._wanted())

    @property
    def choice(self) -> SchemeChoice:
        """What the person has chosen."""
        return self._choice

    def _wanted(self) -> Scheme:
        if self._choice is SchemeChoice.SYSTEM:
            return Scheme.DARK if system_is_dark() else Scheme.LIGHT
        return Scheme(self._choice.value)

    def _follow(self) -> None:
        if self._choice is SchemeChoice.SYSTEM:
            self._wear(self._wanted())

    def _wear(self, scheme: Scheme) -> None:
        tokens.put_in_force(scheme)
        colours = tokens.current()
        self._app.setPalette(build_palette(colours))
        self._app.setStyleSheet(build_style_sheet(colours, scheme))
        self.changed.emit()


def system_is_dark() -> bool:
    """Whether the system asks for dark; False where it does not say."""
    return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark


def apply_theme(app: QApplication, choice: SchemeChoice = SchemeChoice.SYSTEM) -> Theme:
    """Dress ``app``; calling it again changes the choice of the same Theme, which lives as long as the application."""
    # Not findChild: asking an application for its children wakes Qt objects nobody needs before the window is painted.
    known = app.property(_PROPERTY)
    theme = known if isinstance(known, Theme) else Theme(app)
    app.setProperty(_PROPERTY, theme)
    theme.choose(choice)
    return theme
