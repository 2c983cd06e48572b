"""The automatic audit of everything the shell puts up: the window with each panel, and the screens before it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pseudo_locale import pseudo_locale, untranslated
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shell_window import Shell
from window_audit import audit

from malapp.bootstrap.launcher import WorkspaceLauncher
from malapp.desktop.machine import LocalMachine
from malapp.desktop.preferences import Preferences
from malapp.domain.languages import Language
from malapp.ui.crash_dialog import CrashDialog
from malapp.ui.languages import NAMES
from malapp.ui.panels.registry import PANELS
from malapp.ui.shell.outside import Outside
from malapp.ui.shell.ports import CreatedWorkspace
from malapp.ui.shell.recovery_sheet import RecoverySheetPage
from malapp.ui.shell.setup import CompanyPage, PassphrasePage
from malapp.ui.shell.take_back import TakeBackDialog
from malapp.ui.shell.unlock import RecoveryPage, UnlockPage
from malapp.ui.tasks import TaskRunner
from malapp.ui.theme import scale
from malapp.ui.theme.scheme import SchemeChoice, Theme

FULL_HD_AT_200 = scale.SMALLEST_WINDOW
CODE = "AJN1-PK56-NYJ8-MCMP-81NR-XB9X-7G09"


@pytest.fixture
def outside(qapp: object, tmp_path: Path) -> Outside:
    launcher = WorkspaceLauncher(tmp_path / "workspace.malapp")
    return Outside(launcher, Preferences(tmp_path / "p.json"), LocalMachine(tmp_path), TaskRunner())


MAKE: dict[str, Callable[[Outside], QWidget]] = {
    "unlock": UnlockPage,
    "recovery": RecoveryPage,
    "company": lambda outside: CompanyPage(outside, {}),
    "passphrase": PassphrasePage,
    "sheet": lambda outside: RecoverySheetPage(CreatedWorkspace(None, CODE, b""), outside.tasks),
    "crash": lambda _outside: CrashDialog(is_saved=True, log=Path("/logs/crash.log"), parent=None),
    "take back": lambda _outside: TakeBackDialog("Ingrid Solheim", print, Language.ENGLISH, None),  # type: ignore[arg-type]
}


@pytest.mark.parametrize("scheme", [SchemeChoice.LIGHT, SchemeChoice.DARK])
@pytest.mark.parametrize("page", MAKE)
def test_the_screens_before_the_window_pass_the_audit(
    qtbot: QtBot, outside: Outside, theme: Theme, page: str, scheme: SchemeChoice
) -> None:
    theme.choose(scheme)
    widget = MAKE[page](outside)
    qtbot.addWidget(widget)
    assert [str(finding) for finding in audit(widget, FULL_HD_AT_200)] == []


@pytest.mark.parametrize("page", MAKE)
def test_longer_words_are_neither_cut_nor_forgotten(qtbot: QtBot, outside: Outside, page: str) -> None:
    with pseudo_locale():
        widget = MAKE[page](outside)
        qtbot.addWidget(widget)
        findings = [str(finding) for finding in audit(widget, FULL_HD_AT_200)]
        known = frozenset({*NAMES.values(), CODE, "Ingrid Solheim"})
        forgotten = untranslated(widget, known)
    assert findings == []
    assert forgotten == []


@pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.id)
@pytest.mark.parametrize("size", [FULL_HD_AT_200, (1280, 800)], ids=["200 %", "1280x800"])
def test_the_window_passes_the_audit_on_every_panel(shell: Shell, spec: object, size: tuple[int, int]) -> None:
    shell.frame.navigate(spec.id)  # type: ignore[attr-defined]
    assert [str(finding) for finding in audit(shell.window, size)] == []


@pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.id)
def test_the_window_holds_longer_words_on_every_panel(
    show: Callable[..., Shell], demo_path: Path, spec: object
) -> None:
    with pseudo_locale():
        shell = show(demo_path)
        shell.frame.navigate(spec.id)  # type: ignore[attr-defined]
        findings = [str(finding) for finding in audit(shell.window, FULL_HD_AT_200)]
    assert findings == []
