"""The bundled typefaces, and text made fit for them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from io import BytesIO
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfmetrics import getFont, registerFont
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "Inter-Regular"
MEDIUM = "Inter-Medium"
SEMIBOLD = "Inter-SemiBold"
DISPLAY = "InterDisplay-SemiBold"
HAND = "Caveat-Medium"
EMOJI = "NotoEmoji-Regular"
_ALL = (REGULAR, MEDIUM, SEMIBOLD, DISPLAY, HAND, EMOJI)

#: Drawn for a character that no bundled font has: a missing glyph would break PDF/A (ISO 19005-3, 6.2.11.8).
UNKNOWN = "□"
_SKIN_TONES = frozenset(map(chr, range(0x1F3FB, 0x1F400)))
_LINE_ENDS = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\v": "\n", "\f": "\n", "\t": " "})
#: A number and its per cent sign stay on one line.
_PERCENT = re.compile(r"(?<=\d) %")
#: Spaces of every width become one of two.
_NO_BREAK_SPACES = dict.fromkeys("\u00a0\u202f\u2007", "\u00a0")
_DROPPED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@cache
def register() -> None:
    """Make the typefaces known to ReportLab, once a process."""
    folder = files("malapp") / "resources" / "fonts"
    for name in _ALL:
        registerFont(TTFont(name, BytesIO((folder / f"{name}.ttf").read_bytes()), asciiReadable=0))


def cleaned(text: str) -> str:
    """``text`` in NFC with plain line ends, without control and format characters and without emoji variations.

    Joined emoji fall apart into their parts, since the monochrome font is drawn without shaping.
    """
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_LINE_ENDS))
    kept = (character for character in plain if character == "\n" or not _is_invisible(character))
    return "".join(_NO_BREAK_SPACES.get(c, " ") if unicodedata.category(c) == "Zs" else c for c in kept)


def _is_invisible(character: str) -> bool:
    is_selector = "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"
    return is_selector or character in _SKIN_TONES or unicodedata.category(character) in _DROPPED_CATEGORIES


@cache
def _has(face: str, character: str) -> bool:
    font = getFont(face)
    return isinstance(font, TTFont) and ord(character) in font.face.charToGlyph


def runs(text: str, face: str) -> Iterator[tuple[str, str]]:
    """(typeface, text) pieces of cleaned ``text``: wanted face first, then Inter, then the emoji, then a box."""
    piece, current = "", face
    for character in text:
        wanted = next((name for name in (face, REGULAR, EMOJI) if _has(name, character)), "")
        shown, name = (character, wanted) if wanted else (UNKNOWN, REGULAR)
        if name != current and piece:
            yield current, piece
            piece = ""
        piece, current = piece + shown, name
    if piece:
        yield current, piece


def markup(text: str, face: str) -> str:
    """``text``, cleaned, as ReportLab paragraph markup in ``face``, line ends kept."""
    register()
    kept = _PERCENT.sub("\u00a0%", cleaned(text))
    return "<br/>".join(_line_markup(line, face) for line in kept.split("\n"))


def _line_markup(line: str, face: str) -> str:
    pieces = ((name, escape(piece)) for name, piece in runs(line, face))
    return "".join(piece if name == face else f'<font name="{name}">{piece}</font>' for name, piece in pieces)
