"""The named colours of a scheme, read from ``resources/themes``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from importlib.resources import files

from PySide6.QtGui import QColor


class Scheme(StrEnum):
    """Which set of colours is in force."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme as ``#rrggbb``; ``on_x`` is what is written on ``x``."""

    window: str
    sidebar: str
    surface: str
    raised: str
    line: str
    line_soft: str
    input_line: str
    text: str
    text_muted: str
    text_disabled: str
    icon: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    link: str
    focus: str
    selection: str
    on_selection: str
    hover: str
    pressed: str
    disabled: str
    track: str
    bar_good: str
    bar_warning: str
    bar_bad: str
    bar_neutral: str
    good: str
    on_good: str
    warning: str
    on_warning: str
    bad: str
    on_bad: str
    neutral: str
    on_neutral: str
    info: str
    on_info: str
    danger: str
    danger_hover: str
    on_danger: str
    avatar: str
    on_avatar: str
    chart_area: str
    chart_plan: str
    scroll: str
    tooltip: str
    on_tooltip: str
    shade: str

    def color(self, name: str) -> QColor:
        """The token ``name`` as a QColor; AttributeError for an unknown name."""
        return QColor(getattr(self, name))

    def as_dict(self) -> dict[str, str]:
        """Every token by its name."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


@cache
def load_tokens(scheme: Scheme) -> Tokens:
    """The colours of ``scheme``, read once; TypeError when the file lacks a token or has one too many."""
    source = files("malapp") / "resources" / "themes" / f"{scheme.value}.toml"
    return Tokens(**tomllib.loads(source.read_text(encoding="utf-8")))


class _InForce:
    scheme = Scheme.LIGHT


def current_scheme() -> Scheme:
    """The scheme in force."""
    return _InForce.scheme


def current() -> Tokens:
    """The colours in force. Ask while painting: they change when the person or the system changes the scheme."""
    return load_tokens(_InForce.scheme)


def put_in_force(scheme: Scheme) -> None:
    """Make ``scheme`` the one that ``current`` answers with (only ``scheme.apply_theme`` calls this)."""
    _InForce.scheme = scheme
