"""The bundled type face."""

from __future__ import annotations

from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from malapp.ui.theme import scale

FAMILY = "Inter"
HAND = "Caveat"


def register_fonts() -> bool:
    """Make the bundled Inter known to Qt; False when it is not there and the system's own face stays in use.

    Only the weights the window uses are registered: the documents carry more.
    """
    folder = files("malapp") / "resources" / "fonts"
    found = False
    for name in ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf"):
        source = folder / name
        if source.is_file():
            with as_file(source) as path:
                found |= QFontDatabase.addApplicationFont(str(path)) >= 0
    return found


def set_font(app: QApplication) -> None:
    """Set body type for the whole application. Pixels, because Qt scales them with the screen on every platform."""
    if FAMILY not in QFontDatabase.families():
        register_fonts()
    font = QFont(app.font())
    if FAMILY in QFontDatabase.families():
        font.setFamily(FAMILY)
    font.setPixelSize(scale.TYPE_BODY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)


def hand_font(pixels: int) -> QFont:
    """The bundled handwriting in which a typed name stands under a document; registered on first use."""
    if HAND not in QFontDatabase.families():
        with as_file(files("malapp") / "resources" / "fonts" / "Caveat-Medium.ttf") as path:
            QFontDatabase.addApplicationFont(str(path))
    font = QFont(HAND if HAND in QFontDatabase.families() else FAMILY)
    font.setPixelSize(pixels)
    return font
