"""The look: contrast of every pair of colours, following the system, crisp icons."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from malapp.ui.theme import tokens
from malapp.ui.theme.contrast import SHAPE_PAIRS, SHAPE_RATIO, TEXT_PAIRS, TEXT_RATIO, contrast
from malapp.ui.theme.icons import icon
from malapp.ui.theme.scheme import SchemeChoice, Theme, apply_theme
from malapp.ui.theme.style_sheet import build_style_sheet
from malapp.ui.theme.tokens import Scheme, load_tokens

#: Printing is in a module of its own, imported when somebody prints.
QT = {f"PySide6.{name}" for name in ("QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport")}
RESOURCES = Path(tokens.__file__).parents[2] / "resources"


@pytest.mark.requirement("S4-20")
@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_stands_out(scheme: Scheme, ink: str, ground: str) -> None:
    colours = load_tokens(scheme)
    assert contrast(colours.color(ink), colours.color(ground)) >= TEXT_RATIO


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_shapes_that_mean_something_stand_out(scheme: Scheme, shape: str, ground: str) -> None:
    colours = load_tokens(scheme)
    assert contrast(colours.color(shape), colours.color(ground)) >= SHAPE_RATIO


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("#ffffff"), QColor("#777777")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("scheme", Scheme)
def test_every_token_is_a_colour_and_the_style_sheet_knows_no_other(scheme: Scheme) -> None:
    colours = load_tokens(scheme)
    assert all(re.fullmatch("#[0-9a-f]{6}", value) for value in colours.as_dict().values())
    written = set(re.findall("#[0-9a-fA-F]{3,8}\\b", (RESOURCES / "themes" / "malapp.qss").read_text(encoding="utf-8")))
    assert {
        colour for colour in written if colour not in {"#card", "#answer"} and re.fullmatch("#[0-9a-f]+", colour)
    } == set()
    assert "$" not in build_style_sheet(colours, scheme).partition("*/")[2]


@pytest.mark.parametrize("scheme", Scheme)
def test_the_marks_of_the_style_sheet_are_there_in_colours_of_their_scheme(scheme: Scheme) -> None:
    sheet = build_style_sheet(load_tokens(scheme), scheme)
    marks = {Path(found) for found in re.findall(r'url\("([^"]+)"\)', sheet)}
    assert marks
    for mark in marks:
        drawn = set(re.findall("#[0-9a-f]{6}", mark.read_text(encoding="utf-8")))
        assert drawn
        assert drawn <= set(load_tokens(scheme).as_dict().values())


def test_the_person_chooses_and_the_system_is_followed_again(qapp: QApplication, theme: Theme) -> None:
    theme.choose(SchemeChoice.DARK)
    assert tokens.current_scheme() is Scheme.DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(load_tokens(Scheme.DARK).window)

    theme.choose(SchemeChoice.LIGHT)
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(load_tokens(Scheme.LIGHT).window)

    theme.choose(SchemeChoice.SYSTEM)
    dark = qapp.styleHints().colorScheme() is Qt.ColorScheme.Dark
    assert tokens.current_scheme() is (Scheme.DARK if dark else Scheme.LIGHT)


def test_there_is_one_theme_an_application(qapp: QApplication, theme: Theme) -> None:
    assert apply_theme(qapp, SchemeChoice.LIGHT) is theme


def test_inter_is_in_use(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Inter"


@pytest.mark.parametrize("scale", [1.0, 2.0, 3.0])
def test_an_icon_has_as_many_pixels_as_the_screen(qapp: QApplication, scale: float) -> None:
    picture = icon("target").pixmap(QSize(18, 18), scale)
    assert picture.size() == QSize(18, 18) * scale
    assert picture.devicePixelRatio() == scale


def test_an_icon_follows_the_scheme_and_its_state(qapp: QApplication, theme: Theme) -> None:
    target = icon("target")

    def drawn(mode: QIcon.Mode, state: QIcon.State) -> set[str]:
        picture = target.pixmap(QSize(32, 32), 1.0, mode, state).toImage()
        pixels = (picture.pixelColor(x, y) for x in range(32) for y in range(32))
        return {pixel.name() for pixel in pixels if pixel.alpha() == 255}

    for choice in (SchemeChoice.DARK, SchemeChoice.LIGHT):
        theme.choose(choice)
        assert drawn(QIcon.Mode.Normal, QIcon.State.Off) == {tokens.current().icon}
        assert drawn(QIcon.Mode.Normal, QIcon.State.On) == {tokens.current().accent}
        assert drawn(QIcon.Mode.Disabled, QIcon.State.Off) == {tokens.current().text_disabled}


def test_copying_an_icon_is_safe(qapp: QApplication) -> None:
    copy = QIcon(icon("target"))
    copy.addPixmap(icon("flag").pixmap(QSize(16, 16)))  # makes Qt clone the engine
    assert not copy.pixmap(QSize(16, 16)).isNull()


def test_every_bundled_icon_is_a_picture_that_takes_a_colour(qapp: QApplication) -> None:
    sources = sorted((RESOURCES / "icons").glob("*.svg"))
    assert len(sources) > 40
    for source in sources:
        assert "currentColor" in source.read_text(encoding="utf-8")
        assert not icon(source.stem).pixmap(QSize(16, 16)).isNull()
    assert "ISC License" in (RESOURCES / "icons" / "LICENSE.txt").read_text(encoding="utf-8")


def test_an_unknown_icon_is_refused(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")


def test_the_kit_imports_nothing_heavy() -> None:
    code = (
        "import sys, pkgutil, importlib, malapp.ui.kit as kit\n"
        "[importlib.import_module(m.name) for m in pkgutil.iter_modules(kit.__path__, 'malapp.ui.kit.')]\n"
        "import malapp.ui.theme.scheme\n"
        "print(*sorted({n.partition('.')[0] for n in sys.modules} | {n for n in sys.modules if 'PySide6.' in n}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert {name for name in loaded if name.startswith("PySide6.Qt")} <= QT
    assert not loaded & {
        "sqlalchemy",
        "reportlab",
        "pikepdf",
        "pyhanko",
        "cryptography",
        "icalendar",
        "openpyxl",
        "PIL",
    }
