"""The language of the window: translators for malapp's and Qt's own texts, and the locale of dates and numbers."""

from __future__ import annotations

from importlib.resources import files

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from malapp.domain.languages import Language
from malapp.ui.kit.formats import locale_for

#: Later ones are asked first.
_CATALOGUES = ("qtbase", "malapp")

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
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(locale_for(language.value))
    folder = files("malapp") / "resources" / "translations"
    for catalogue in _CATALOGUES:
        translator = QTranslator(app)
        # The exact file: QTranslator's own search would fall back to some other language.
        if translator.load(str(folder / f"{catalogue}_{language.value}.qm")):
            app.installTranslator(translator)
