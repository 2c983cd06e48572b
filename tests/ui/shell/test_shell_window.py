"""The window on the demo company: navigation, undo, language, locking, size."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shell_window import Shell
from window_audit import settle

from malapp.application.demo.source import demo_id
from malapp.application.texts import texts
from malapp.application.troubles import Cancelled, DiskFull
from malapp.domain.goals import GoalStatus
from malapp.domain.languages import Language
from malapp.ui.kit.progress_dialog import ProgressDialog
from malapp.ui.panels.goals.panel import GoalsPanel
from malapp.ui.panels.paged import PagedPanel
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.registry import PANELS, PanelSpec
from malapp.ui.shell.frame import Frame
from malapp.ui.shell.sidebar import COLLAPSED_WIDTH, NavigationButton
from malapp.ui.shell.unlock import UnlockPage
from malapp.ui.tasks import Progress

OWNER = demo_id("P01")


def _texts(root: QWidget) -> set[str]:
    return {label.text() for label in root.findChildren(QLabel) if label.isVisible()}


def _become_owner(shell: Shell) -> None:
    shell.frame.header.acting.chosen.emit(OWNER)


def test_the_first_panel_is_filled_and_the_sidebar_says_whose_company_it_is(shell: Shell) -> None:
    assert shell.frame.stack.current_id == PANELS[0].id
    words = " ".join(_texts(shell.frame.sidebar))
    assert "Fjellbris Klima AS" in words
    assert "24" in words


@pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.id)
def test_every_panel_opens_by_its_shortcut_and_by_a_click(shell: Shell, spec: object) -> None:
    assert spec in PANELS
    panel_id: str = spec.id  # type: ignore[attr-defined]
    button = next(b for b in shell.frame.sidebar.findChildren(NavigationButton) if b.spec is spec)
    other = next(s for s in PANELS if s is not spec)
    shell.frame.navigate(other.id)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shell.frame.stack.current_id == panel_id
    assert button.isChecked()
    shell.frame.navigate(other.id)
    digit = getattr(Qt.Key, f"Key_{spec.shortcut.rpartition('+')[2]}")  # type: ignore[attr-defined]
    shell.window.activateWindow()
    QTest.keyClick(shell.window, digit, Qt.KeyboardModifier.ControlModifier)
    assert shell.frame.stack.current_id == panel_id


def test_what_stands_beside_the_title_is_there_when_a_panel_with_pages_is_first_shown(shell: Shell) -> None:
    shell.frame.navigate("goals")
    assert any("key result" in text for text in _texts(shell.frame.header))


def test_the_keyboard_stays_in_the_panel_when_a_page_is_first_shown(shell: Shell) -> None:
    shell.frame.navigate("goals")
    shell.frame.stack.current.setFocus()  # type: ignore[union-attr]  # it is there
    shell.frame.navigate("overview")
    focused = QApplication.focusWidget()
    assert focused is not None
    assert shell.frame.stack.isAncestorOf(focused)


def test_a_page_nobody_sees_is_read_anew_only_when_it_is_shown(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    shell.frame.navigate("overview")
    paged = shell.frame.stack.current
    assert isinstance(paged, PagedPanel)
    page = paged.page
    read: list[Panel] = []
    again = page.refresh
    monkeypatch.setattr(page, "refresh", lambda: (read.append(page), again()))
    shell.frame.navigate("today")
    services = shell.window._services
    services.goals.check_in(services.session.actor(), demo_id("O2"), GoalStatus.OFF_TRACK, comment="Messen ble avlyst")
    settle()
    assert read == []

    shell.frame.navigate("goals")
    assert paged.page is page
    assert read == [page]
    settle()
    assert any("Messen ble avlyst" in text for text in _texts(page))
    assert read == [page]


def test_a_page_that_is_left_for_another_is_not_read_first(shell: Shell) -> None:
    shell.frame.navigate("overview")
    paged = shell.frame.stack.current
    assert isinstance(paged, PagedPanel)
    first = paged.findChild(GoalsPanel)
    assert first is not None
    assert first.presenter.rows == ()
    shell.frame.navigate("today")

    paged.tabs.setCurrentIndex(0)
    shell.frame.navigate("goals", demo_id("O2"))
    assert first.presenter.rows
    assert first.editing.goal_id == demo_id("O2")


@pytest.mark.parametrize("spec", PANELS, ids=lambda spec: spec.id)
def test_a_shortcut_takes_the_keyboard_into_the_panel_it_shows(shell: Shell, spec: PanelSpec) -> None:
    """The ring stayed on the entry of the sidebar one had used before."""
    shell.window.activateWindow()
    before = next(b for b in shell.frame.sidebar.findChildren(NavigationButton) if b.spec is not spec)
    before.setFocus()
    assert before.hasFocus()
    digit = getattr(Qt.Key, f"Key_{spec.shortcut.rpartition('+')[2]}")

    QTest.keyClick(shell.window, digit, Qt.KeyboardModifier.ControlModifier)
    settle()

    focused = QApplication.focusWidget()
    assert focused is not None
    assert shell.frame.stack.current is not None
    assert shell.frame.stack.current.isAncestorOf(focused)
    assert focused.focusPolicy() & Qt.FocusPolicy.TabFocus, "what has no ring leaves one guessing"
    QTest.keyClick(shell.window, digit, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is focused


def test_panels_are_made_when_they_are_first_shown_and_kept(shell: Shell) -> None:
    first, second = PANELS[0].id, PANELS[-1].id
    assert len(shell.frame.stack.findChildren(Panel)) == 1
    shell.frame.navigate(second)
    made = shell.frame.stack.current
    shell.frame.navigate(first)
    shell.frame.navigate(second)
    assert shell.frame.stack.current is made
    assert len(shell.frame.stack.findChildren(Panel)) == 2


def test_an_edit_is_undone_and_done_again_by_keys_and_named_in_the_message(shell: Shell) -> None:
    _become_owner(shell)
    services = shell.window._services
    services.people.edit_company(services.session.actor(), name="Fjellbris Vind AS")
    assert "Fjellbris Vind AS" in _texts(shell.frame.sidebar)
    shell.window.activateWindow()
    QTest.keyClick(shell.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert services.people.company().name.startswith("Fjellbris Klima AS")
    assert shell.frame.messages.text == "Undone: change of company"
    shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(shell.window, Qt.Key.Key_Z, shift)
    assert services.people.company().name == "Fjellbris Vind AS"
    assert shell.frame.messages.text == "Done again: change of company"


def test_undo_with_nothing_to_undo_says_so(shell: Shell) -> None:
    shell.frame.undo()
    assert shell.frame.messages.text == "Nothing to undo"


def test_ctrl_z_in_a_field_takes_back_typing_first_and_edits_afterwards(shell: Shell, qtbot: QtBot) -> None:
    _become_owner(shell)
    services = shell.window._services
    shell.frame.run_action("settings", "language")
    services.people.edit_company(services.session.actor(), notice_days=9)
    field = QLineEdit(shell.frame)
    field.show()
    shell.window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "abc")
    for _ in range(5):
        if field.text():
            QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert services.people.company().notice_days == 9
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert services.people.company().notice_days != 9


def test_the_language_is_changed_while_the_window_is_open_and_the_panel_stays(shell: Shell) -> None:
    shell.frame.navigate("settings")
    before = shell.frame
    shell.outside.preferences.language = Language.BOKMAL
    shell.window.apply_preferences()
    assert shell.frame is not before
    assert shell.frame.stack.current_id == "settings"
    assert shell.frame.locale().name() == "nb_NO"
    tabs = shell.frame.stack.current
    assert tabs is not None
    assert tabs.locale().name() == "nb_NO"


def test_changing_the_language_many_times_leaves_nothing_behind(shell: Shell, qtbot: QtBot) -> None:
    def change_all() -> int:
        for language in Language:
            shell.outside.preferences.language = language
            shell.window.apply_preferences()
        qtbot.wait(20)  # deleteLater
        return len(QApplication.allWidgets())

    first = change_all()
    assert abs(change_all() - first) < 30


@pytest.mark.requirement("E-11")
def test_locking_closes_the_workspace_and_takes_everything_off_the_screen(shell: Shell, qtbot: QtBot) -> None:
    shell.window.activateWindow()
    QTest.keyClick(shell.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    shell.wait_for(UnlockPage)
    assert not any("Fjellbris" in text for text in _texts(shell.window))
    qtbot.waitUntil(lambda: not shell.window.findChildren(Panel))
    QTest.keyClick(shell.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)  # shortcuts open nothing
    assert isinstance(shell.page, UnlockPage)


def test_locking_closes_an_open_dialog_first(shell: Shell, qtbot: QtBot) -> None:
    from malapp.ui.kit.dialogs import Dialog

    dialog = Dialog("Confidential", "Keep", shell.window)
    dialog.setModal(True)
    dialog.show()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is dialog)
    shell.window.lock()
    assert dialog.isHidden()
    assert isinstance(shell.page, UnlockPage)


def test_locking_waits_for_work_that_is_going_on(shell: Shell, qtbot: QtBot) -> None:
    go_on = threading.Event()
    done: list[object] = []
    shell.outside.tasks.run(go_on.wait, 20, on_done=done.append)
    shell.window.lock()
    assert "as soon as" in shell.frame.messages.text
    assert isinstance(shell.page, Frame)
    go_on.set()
    shell.wait_for(UnlockPage)
    assert done == [True]


def test_work_that_takes_long_shows_progress_and_can_be_cancelled(shell: Shell, qtbot: QtBot) -> None:
    errors: list[Exception] = []
    step = threading.Semaphore(0)

    def work(progress: Progress) -> None:
        for number in range(1_000):
            step.acquire(timeout=0.02)
            progress(number, 1_000)

    shell.outside.tasks.run(work, with_progress=True, on_error=errors.append, label="Writing …")
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), ProgressDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ProgressDialog)
    assert dialog.windowTitle() == "Writing …"
    QTest.mouseClick(dialog.secondary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [type(error) for error in errors] == [Cancelled])
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_trouble_nobody_handled_is_a_sentence_in_the_message_bar(shell: Shell, qtbot: QtBot) -> None:
    def fail() -> None:
        raise DiskFull

    shell.outside.tasks.run(fail)
    sentence = texts(Language.ENGLISH).sentence(DiskFull())
    qtbot.waitUntil(lambda: shell.frame.messages.text == sentence)


def test_a_narrow_window_shows_icons_and_still_fits_full_hd_at_200_percent(
    show: Callable[..., Shell], demo_path: Path
) -> None:
    shell = show(demo_path, size=(960, 500))
    assert shell.frame.sidebar.width() == COLLAPSED_WIDTH
    assert shell.window.minimumSizeHint().width() <= 960
    assert shell.window.size().width() <= 960
    shell.window.resize(1300, 800)
    assert shell.frame.sidebar.width() > COLLAPSED_WIDTH


def test_the_size_is_remembered(shell: Shell) -> None:
    shell.window.resize(1111, 777)
    shell.window.close()
    assert shell.outside.preferences.window_size == (1111, 777)
    assert "1111" in (shell.outside.preferences.path).read_text()  # type: ignore[attr-defined]


def test_everything_in_the_frame_can_be_pressed_with_the_keyboard(shell: Shell) -> None:
    buttons = [
        *shell.frame.sidebar.findChildren(QAbstractButton),
        *shell.frame.header.findChildren(QAbstractButton),
    ]
    assert len(buttons) > len(PANELS)
    for button in buttons:
        if button.isVisible():
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus, button
            assert button.accessibleName() or button.text(), button
