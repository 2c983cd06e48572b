"""Draw the program's icons for the three systems from the logo.

The results are kept with the project, so that a build needs no drawing; run this again only after changing the logo:
``python packaging/build_icons.py``.
"""

from __future__ import annotations

import io
import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PROJECT = Path(__file__).resolve().parents[1]
LOGO = PROJECT / "src" / "malapp" / "resources" / "logo" / "malapp.svg"
WINDOWS_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
MAC_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def drawn(size: int) -> Image.Image:
    """The logo in a square of ``size`` pixels with a transparent ground."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(LOGO)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return Image.open(io.BytesIO(data.data())).convert("RGBA")


def main() -> None:
    """Write every icon file and say how large it is."""
    packaging = PROJECT / "packaging"
    windows = packaging / "windows" / "malapp.ico"
    largest = drawn(WINDOWS_SIZES[-1])
    # Each size is drawn, not shrunk: at 16 pixels a shrunk dot is a smear.
    smaller = [drawn(size) for size in WINDOWS_SIZES[:-1]]
    largest.save(windows, sizes=[(size, size) for size in WINDOWS_SIZES], append_images=smaller)
    mac = packaging / "macos" / "malapp.icns"
    drawn(MAC_SIZES[-1]).save(mac, append_images=[drawn(size) for size in MAC_SIZES[:-1]])
    linux = packaging / "linux" / "malapp.png"
    drawn(256).save(linux, optimize=True)
    window = LOGO.with_suffix(".png")
    drawn(256).save(window, optimize=True)
    for path in (windows, mac, linux, window):
        print(f"{path.relative_to(PROJECT)}: {path.stat().st_size} bytes")


if __name__ == "__main__":
    main()
