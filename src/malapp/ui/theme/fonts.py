"""The bundled type face."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from malapp.ui.theme import scale

FAMILY = "Inter"
#: The weights the window uses; the documents carry more.
_FACES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


@cache
def register_fonts() -> bool:
    """Make the bundled Inter known to Qt, once; False when it is not there and the system's own face stays in use."""
    folder = files("malapp") / "resources" / "fonts"
    known = []
    for name in _FACES:
        source = folder / name
        if source.is_file():
            with as_file(source) as path:
                known.append(QFontDatabase.addApplicationFont(str(path)) >= 0)
    return bool(known) and all(known)


def set_font(app: QApplication) -> None:
    """Set body type for the whole application. Pixels, because Qt scales them with the screen on every platform."""
    font = QFont(app.font())
    if register_fonts():
        font.setFamily(FAMILY)
    font.setPixelSize(scale.TYPE_BODY)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)
