"""Who sits at the keyboard: freely changed in the demo, handed over and taken back with the passphrase elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPushButton
from shell_window import Shell

from malapp.application.demo.source import demo_id
from malapp.application.services import Rooms
from malapp.application.setup import CompanyAnswers
from malapp.bootstrap.rooms import create_company, open_services
from malapp.domain.languages import Country, Language
from malapp.ui.panels.panel import Panel
from malapp.ui.shell.frame import Frame
from malapp.ui.shell.handover import GuestBar
from malapp.ui.shell.take_back import TakeBackDialog
from malapp.ui.shell.unlock import UnlockPage

AMINA = demo_id("P03")
PASSPHRASE = "four happy green lynxes"


def _offered(shell: Shell) -> list[str]:
    menu = shell.frame.header.acting.menu()
    assert isinstance(menu, QMenu)
    return [action.text() for action in menu.actions()]


def _choose(shell: Shell, name: str) -> None:
    menu = shell.frame.header.acting.menu()
    next(action for action in menu.actions() if action.text().startswith(name)).trigger()


def test_in_the_demo_anybody_may_sit_down_and_panels_are_made_anew(shell: Shell, qtbot: object) -> None:
    before = shell.frame.stack.current
    _choose(shell, "Amina Yusuf")
    session = shell.window._services.session
    assert session.person_id == AMINA
    assert shell.frame.stack.current is not before
    assert "Amina" in shell.frame.header.acting.accessibleName()
    assert not any(text.startswith("Amina Yusuf") for text in _offered(shell))
    _choose(shell, "Jonas Berge")  # back without a passphrase
    assert session.person_id == demo_id("P02")
    assert shell.frame.findChild(GuestBar).isHidden()


def test_what_the_person_before_saw_is_gone(shell: Shell) -> None:
    for spec in ("settings", "today"):
        shell.frame.navigate(spec)
    _choose(shell, "Amina Yusuf")
    shell.qtbot.waitUntil(lambda: len(shell.window.findChildren(Panel)) == 1)


def test_another_person_has_nothing_to_undo(shell: Shell) -> None:
    _choose(shell, "Ingrid Solheim")
    services = shell.window._services
    services.people.edit_company(services.session.actor(), notice_days=9)
    _choose(shell, "Amina Yusuf")
    shell.frame.undo()
    assert services.people.company().notice_days == 9


def test_those_who_have_left_are_not_offered(shell: Shell) -> None:
    _choose(shell, "Ingrid Solheim")
    services = shell.window._services
    assert any(text.startswith("Amina Yusuf") for text in _offered(shell))
    services.people.leave(services.session.actor(), AMINA, date(2020, 1, 1))
    assert not any(text.startswith("Amina Yusuf") for text in _offered(shell))


class TestRealWorkspace:
    """Not a demo: coming back asks for the passphrase."""

    @pytest.fixture
    def own(self, show: Callable[..., Shell], rooms: Rooms, tmp_path: Path) -> Shell:
        path = tmp_path / "own" / "workspace.malapp"
        path.parent.mkdir()
        answers = CompanyAnswers("Fjellbris Klima AS", Country.NORWAY, Language.ENGLISH, "Ingrid Solheim", "")
        workspace = create_company(rooms, path, PASSPHRASE, answers).workspace
        services = open_services(workspace, rooms)
        services.people.add_person(services.session.actor(), "Amina Yusuf")
        services.close()
        shell = show(path, is_demo=False, waits=False)
        shell.wait_for(UnlockPage)
        QTest.keyClicks(shell.page.findChild(QLineEdit), PASSPHRASE)
        QTest.keyClick(shell.page.findChild(QLineEdit), Qt.Key.Key_Return)
        shell.wait_for(Frame)
        return shell

    @pytest.mark.requirement("E-08")
    def test_the_guest_gives_the_keyboard_back_only_by_the_passphrase(self, own: Shell) -> None:
        session = own.window._services.session
        home = session.person_id
        _choose(own, "Amina Yusuf")
        assert session.is_handed_over
        guest = own.frame.findChild(GuestBar)
        assert guest.isVisible()
        tries: list[str] = []

        def answer(passphrase: str) -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, TakeBackDialog)
            field = dialog.findChild(QLineEdit)
            field.selectAll()
            QTest.keyClicks(field, passphrase)
            QTest.keyClick(field, Qt.Key.Key_Return)
            tries.append(f"{passphrase}: {session.is_handed_over}")
            if dialog.isVisible():
                QTimer.singleShot(0, lambda: answer(PASSPHRASE))

        QTimer.singleShot(200, lambda: answer("not the passphrase"))
        QTest.mouseClick(guest.findChild(QPushButton), Qt.MouseButton.LeftButton)
        assert tries == ["not the passphrase: True", f"{PASSPHRASE}: False"]
        assert session.person_id == home
        assert guest.isHidden()
        assert own.frame.stack.current is not None

    def test_a_guest_is_offered_nothing_but_the_way_back(self, own: Shell) -> None:
        _choose(own, "Amina Yusuf")
        assert _offered(own) == ["Give the keyboard back to Ingrid Solheim …"]
        own.frame.navigate("settings")
        words = " ".join(button.text() for button in own.frame.findChildren(QPushButton) if button.isVisible())
        assert "Back up" not in words
