"""Contrast between colours (WCAG 2.2, 1.4.3 and 1.4.11) and the pairs that meet on screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QColor

TEXT_RATIO: Final = 4.5
SHAPE_RATIO: Final = 3.0
_KNEE: Final = 0.04045  # of the sRGB curve

_GROUNDS: Final = ("window", "sidebar", "surface", "raised")

#: (colour of the text, what it stands on): at least TEXT_RATIO.
TEXT_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    *((text, ground) for ground in (*_GROUNDS, "hover", "selection") for text in ("text", "text_muted")),
    *(("link", ground) for ground in ("window", "surface", "raised")),
    *(("accent", ground) for ground in (*_GROUNDS, "selection", "hover")),
    *(("danger", ground) for ground in ("window", "surface", "raised", "hover")),
    *(("on_bad", ground) for ground in ("window", "surface", "raised")),
    ("on_selection", "selection"),
    ("text", "pressed"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("on_accent", "accent_pressed"),
    ("on_danger", "danger"),
    ("on_danger", "danger_hover"),
    ("on_good", "good"),
    ("on_warning", "warning"),
    ("on_bad", "bad"),
    ("on_neutral", "neutral"),
    ("on_info", "info"),
    ("text", "good"),
    ("text", "warning"),
    ("text", "bad"),
    ("text", "info"),
    ("on_avatar", "avatar"),
    ("on_tooltip", "tooltip"),
    ("text", "chart_area"),
)

#: (shape that carries meaning, what it lies on): at least SHAPE_RATIO.
SHAPE_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    *(("input_line", ground) for ground in _GROUNDS),
    *(("focus", ground) for ground in (*_GROUNDS, "selection", "hover", "good", "warning", "bad", "info")),
    *(("icon", ground) for ground in (*_GROUNDS, "hover", "selection")),
    *((f"bar_{tone}", ground) for tone in ("good", "warning", "bad", "neutral") for ground in ("surface", "selection")),
    ("on_accent", "accent"),
    ("on_danger", "danger"),
    ("accent", "track"),
    ("accent", "chart_area"),
    ("chart_plan", "surface"),
    ("scroll", "surface"),
    ("scroll", "window"),
)


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two opaque colours, 1.0 to 21.0 (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: QColor) -> float:
    channels = [_linear(value) for value in (color.redF(), color.greenF(), color.blueF())]
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= _KNEE else float(((channel + 0.055) / 1.055) ** 2.4)
