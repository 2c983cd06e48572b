"""Locked: passphrase, wrong passphrase, recovery code, idle time; and the first run before all that."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QWidget
from shell_window import Shell

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.texts import texts
from malapp.application.troubles import WrongPassphrase
from malapp.domain.languages import Country, Language
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.form import Form
from malapp.ui.shell.caps_lock import CapsLockHint
from malapp.ui.shell.frame import Frame
from malapp.ui.shell.idle import IdleWatch
from malapp.ui.shell.passphrases import strength_sentence
from malapp.ui.shell.recovery_sheet import RecoverySheetPage
from malapp.ui.shell.setup import CompanyPage, PassphrasePage, SetupPages
from malapp.ui.shell.unlock import RecoveryPage, UnlockPage

PASSPHRASE = "four happy green lynxes"


def _field(page: QWidget, name: str) -> QLineEdit:
    field = page.findChild(Form).editor(name)
    assert isinstance(field, QLineEdit)
    return field


def _type(page: QWidget, **values: str) -> None:
    for name, text in values.items():
        field = _field(page, name)
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)


def _press(page: QWidget, text: str) -> None:
    button = next(button for button in page.findChildren(QPushButton) if button.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _said(page: QWidget) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def _lock(shell: Shell) -> UnlockPage:
    shell.window.lock()
    shell.wait_for(UnlockPage)
    assert isinstance(shell.page, UnlockPage)
    return shell.page


def test_the_demo_shows_its_passphrase_and_opens_with_it(shell: Shell) -> None:
    page = _lock(shell)
    assert DEMO_PASSPHRASE in _said(page)
    _type(page, passphrase=DEMO_PASSPHRASE)
    QTest.keyClick(_field(page, "passphrase"), Qt.Key.Key_Return)
    shell.wait_for(Frame)
    assert shell.frame.stack.current_id


def test_a_wrong_passphrase_is_said_beside_the_field_and_may_be_mended(shell: Shell) -> None:
    page = _lock(shell)
    _type(page, passphrase="something else entirely")
    _press(page, "Unlock")
    sentence = texts(Language.ENGLISH).sentence(WrongPassphrase())
    shell.qtbot.waitUntil(lambda: sentence in _said(page), timeout=20_000)
    assert isinstance(shell.page, UnlockPage)
    _type(page, passphrase=DEMO_PASSPHRASE)
    _press(page, "Unlock")
    shell.wait_for(Frame)


def test_the_passphrase_is_hidden_until_it_is_asked_for(shell: Shell) -> None:
    page = _lock(shell)
    assert _field(page, "passphrase").echoMode() is QLineEdit.EchoMode.Password
    assert "recovery" not in _said(page).lower()  # the demo has no sheet anybody could have kept


def test_capitals_without_shift_raise_a_hint(shell: Shell) -> None:
    page = _lock(shell)
    hint = page.findChild(CapsLockHint)
    field = _field(page, "passphrase")
    QTest.keyClick(field, Qt.Key.Key_A)
    assert hint.isHidden()
    QTest.keyClick(field, "A")
    assert not hint.isHidden()
    QTest.keyClick(field, "b")
    assert hint.isHidden()


@pytest.mark.requirement("E-11")
def test_the_window_locks_itself_when_nobody_is_there(shell: Shell) -> None:
    watch = shell.window.findChild(IdleWatch)
    now = [1_000_000.0]
    watch._clock = lambda: now[0]
    shell.outside.preferences.auto_lock_minutes = 10
    shell.window.apply_preferences()
    now[0] += 599
    watch.check()
    assert isinstance(shell.page, Frame)
    QTest.keyClick(shell.window.windowHandle(), Qt.Key.Key_Shift)  # somebody is there after all
    now[0] += 599
    watch.check()
    assert isinstance(shell.page, Frame)
    now[0] += 2
    watch.check()
    shell.wait_for(UnlockPage)


def test_never_means_never(shell: Shell) -> None:
    watch = shell.window.findChild(IdleWatch)
    now = [1_000_000.0]
    watch._clock = lambda: now[0]
    shell.outside.preferences.auto_lock_minutes = 0
    shell.window.apply_preferences()
    now[0] += 1e9
    watch.check()
    assert isinstance(shell.page, Frame)


@pytest.mark.parametrize(
    ("passphrase", "sentence"),
    [
        ("", ""),
        ("short", "Too short: 5 more character"),
        ("aaaaaaaaaaaaaaaa", "Easy to guess"),
        ("green lynx x", "Good enough"),
        (PASSPHRASE, "Strong"),
    ],
)
def test_a_passphrase_is_judged_in_plain_words(passphrase: str, sentence: str) -> None:
    assert strength_sentence(passphrase).startswith(sentence)
    assert bool(sentence) == bool(strength_sentence(passphrase))


def _open_again(shell: Shell) -> None:
    page = _lock(shell)
    _type(page, passphrase=PASSPHRASE)
    _press(page, "Unlock")
    shell.wait_for(Frame)


def _open_by_code(shell: Shell, code: str) -> None:
    _press(_lock(shell), "Use the recovery code")
    page = shell.page
    assert isinstance(page, RecoveryPage)
    new = "another long passphrase"
    _type(page, code="AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-0000", new=new, again=new)
    _press(page, "Set the passphrase and open")
    shell.qtbot.waitUntil(lambda: "does not fit" in _said(page), timeout=30_000)
    _type(page, code=code.lower().replace("-", " "))
    _press(page, "Set the passphrase and open")
    shell.wait_for(Frame)


class TestFirstRun:
    """From nothing to an open workspace, and back in by passphrase and by recovery code."""

    def _begin(self, show: Callable[..., Shell], path: Path) -> Shell:
        shell = show(path, is_demo=False, waits=False)
        assert isinstance(shell.page, SetupPages)
        return shell

    def _to_passphrase(self, shell: Shell) -> PassphrasePage:
        company = shell.page.findChild(CompanyPage)
        _type(company, company_name="Fjellbris Klima AS", person_name="Ingrid Solheim", person_title="Daglig leder")
        _press(company, "Next")
        page = shell.page.findChild(PassphrasePage)
        assert page.isVisible()
        return page

    @pytest.mark.requirement("E-11")
    def test_a_workspace_is_made_locked_and_opened_both_ways(
        self, show: Callable[..., Shell], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "data" / "workspace.malapp"
        shell = self._begin(show, path)
        page = self._to_passphrase(shell)
        _type(page, passphrase=PASSPHRASE, again=PASSPHRASE)
        _press(page, "Make the workspace")
        shell.wait_for(RecoverySheetPage)
        sheet = shell.page
        code = sheet.findChild(QLineEdit).text()
        assert len(code) > 20

        target = tmp_path / "sheet.pdf"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
        _press(sheet, "Save as PDF …")
        assert target.read_bytes().startswith(b"%PDF")

        begin = next(button for button in sheet.findChildren(QPushButton) if button.text() == "Begin")
        assert not begin.isEnabled()
        sheet.findChild(CheckBox).click()
        _press(sheet, "Begin")
        shell.wait_for(Frame)
        services = shell.window._services
        company = services.people.company()
        assert (company.name, company.country) == ("Fjellbris Klima AS", Country.NORWAY)
        person = services.session.person()
        assert (person.name, person.title, person.is_owner, person.is_hr) == (
            "Ingrid Solheim",
            "Daglig leder",
            True,
            True,
        )

        _open_again(shell)
        _open_by_code(shell, code)

    def test_names_and_passphrase_are_checked_beside_their_fields(
        self, show: Callable[..., Shell], tmp_path: Path
    ) -> None:
        shell = self._begin(show, tmp_path / "workspace.malapp")
        company = shell.page.findChild(CompanyPage)
        _press(company, "Next")
        assert company.isVisible()
        assert _field(company, "company_name").property("faulty") == "true"
        page = self._to_passphrase(shell)
        _type(page, passphrase="short", again="short")
        _press(page, "Make the workspace")
        assert _field(page, "passphrase").property("faulty") == "true"
        _type(page, passphrase=PASSPHRASE, again=f"{PASSPHRASE}x")
        _press(page, "Make the workspace")
        assert "not the same" in _said(page)
        assert not (tmp_path / "workspace.malapp").exists()

    def test_the_language_changes_at_once_and_the_answers_stay(
        self, show: Callable[..., Shell], tmp_path: Path
    ) -> None:
        shell = self._begin(show, tmp_path / "workspace.malapp")
        before = shell.page
        company = shell.page.findChild(CompanyPage)
        _type(company, company_name="Fjellbris Klima AS")
        company.language_chosen.emit(Language.SWEDISH)
        assert shell.page is not before
        assert _field(shell.page.findChild(CompanyPage), "company_name").text() == "Fjellbris Klima AS"
        assert shell.outside.preferences.language is Language.SWEDISH
