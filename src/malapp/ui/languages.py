"""The language of the window: translators for malapp's and Qt's own texts, and the locale of dates and numbers."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from malapp.domain.languages import Language

#: Later ones are asked first.
_CATALOGUES = ("qtbase", "malapp")

#: Qt does not keep them alive. Not the application's children: asking it for those costs a twentieth of the start.
_installed: list[QTranslator] = []

#: Each language in its own words: who cannot read the present one must find the own.
NAMES = {
    Language.BOKMAL: "Norsk bokmål",
    Language.NYNORSK: "Norsk nynorsk",
    Language.SWEDISH: "Svenska",
    Language.DANISH: "Dansk",
    Language.ENGLISH: "English",
}


def speak(app: QCoreApplication, language: Language) -> None:
    """Put ``language`` in force. Widgets made from now on speak it; those already there are made anew by the window."""
    translate_texts(app, language)
    set_locale(language)


def translate_texts(app: QCoreApplication, language: Language) -> None:
    """Install the translators of ``language`` in place of those before."""
    while _installed:
        app.removeTranslator(_installed.pop())
    folder = files("malapp") / "resources" / "translations"
    for catalogue in _CATALOGUES:
        translator = QTranslator()
        # The exact file: QTranslator's own search would fall back to some other language.
        if translator.load(str(folder / f"{catalogue}_{language.value}.qm")):
            app.installTranslator(translator)
            _installed.append(translator)


def set_locale(language: Language) -> None:
    """Write dates and numbers the way ``language`` does. Loading Qt's list of countries takes a moment."""
    from malapp.ui.kit.formats import locale_for

    QLocale.setDefault(locale_for(language.value))
