"""The bundled handwriting: how a typed name looks where one signs. Registered on first use, not at start-up."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files

from PySide6.QtGui import QFont, QFontDatabase

FAMILY = "Caveat"


def hand_font(pixels: int) -> QFont:
    """The handwriting ``pixels`` high; the system's own face when it is not there."""
    font = QFont(FAMILY) if _register() else QFont()
    font.setPixelSize(pixels)
    return font


@cache
def _register() -> bool:
    source = files("malapp") / "resources" / "fonts" / "Caveat-Medium.ttf"
    if not source.is_file():
        return False
    with as_file(source) as path:
        return QFontDatabase.addApplicationFont(str(path)) >= 0
