"""Every shared widget passes the audit, in light and dark, wide and in the smallest window."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot
from window_audit import Kind, audit

from malapp.ui.theme import scale
from malapp.ui.theme.scheme import SchemeChoice, Theme

PAGES = ("goals", "form", "parts", "empty", "dialog")


@pytest.fixture(scope="module")
def gallery(project: Path) -> ModuleType:
    """The gallery of tests/visual."""
    spec = importlib.util.spec_from_file_location("malapp_gallery", project / "tests" / "visual" / "gallery.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("choice", [SchemeChoice.LIGHT, SchemeChoice.DARK])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_the_gallery_has_no_findings(
    qtbot: QtBot, theme: Theme, gallery: ModuleType, page: str, choice: SchemeChoice
) -> None:
    theme.choose(choice)
    window = gallery.PAGES[page]()
    qtbot.addWidget(window)

    # The sketch of the goals page does not scroll; a panel does.
    findings = [finding for finding in audit(window, (1280, 800)) if (page, finding.kind) != ("goals", Kind.SIZE)]

    assert [str(finding) for finding in findings] == []


@pytest.mark.parametrize("page", [page for page in PAGES if page != "goals"])
def test_a_page_of_the_gallery_fits_the_smallest_window(qtbot: QtBot, gallery: ModuleType, page: str) -> None:
    window = gallery.PAGES[page]()
    qtbot.addWidget(window)

    assert [str(finding) for finding in audit(window, scale.SMALLEST_WINDOW)] == []


def test_the_gallery_shows_every_page(gallery: ModuleType) -> None:
    assert tuple(gallery.PAGES) == PAGES
