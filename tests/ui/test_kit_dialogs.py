"""Messages, tabs, dialogs, progress and saving: what they do when people use them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer, SignalInstance
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from window_audit import audit, settle

from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.compare import CompareRow, SideBySide
from malapp.ui.kit.dialogs import Dialog, ask
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import locale_for
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, column
from malapp.ui.kit.message_bar import MessageBar
from malapp.ui.kit.progress_dialog import SHOW_AFTER_MS, ProgressDialog
from malapp.ui.kit.tabs import Segments, TabPages
from malapp.ui.kit.tones import Tone

LONG = "Målet og innsjekkene forsvinner for alle i arbeidsområdet, og dette kan ikke angres senere. " * 3


def _listen(signal: SignalInstance) -> list[Any]:
    told: list[Any] = []
    signal.connect(lambda *values: told.append(values[0] if values else None))
    return told


def _shown(qtbot: QtBot, widget: QWidget, width: int = 400, height: int = 300) -> QWidget:
    qtbot.addWidget(widget)
    # qtbot holds windows only weakly: without this one a window made in the call is gone on return.
    qtbot.__dict__.setdefault("kept", []).append(widget)
    widget.resize(width, height)
    with qtbot.waitExposed(widget):
        widget.show()
    widget.activateWindow()
    settle()
    return widget


def test_good_news_goes_by_itself_and_the_rest_stays(qtbot: QtBot) -> None:
    bar = MessageBar()
    bar._timer.setInterval(30)
    _shown(qtbot, box(column(bar)))

    bar.tell("Målet er slettet.", Tone.GOOD)
    qtbot.waitUntil(bar.isHidden, timeout=2000)

    bar.tell("Disken er full.", Tone.BAD)
    assert not bar._timer.isActive()
    assert bar.text == "Disken er full."
    QTest.keyClick(bar._close, Qt.Key.Key_Return)
    assert bar.isHidden()
    assert bar.text == ""


def test_a_message_can_be_acted_on_once(qtbot: QtBot) -> None:
    undone: list[str] = []
    bar = MessageBar()
    _shown(qtbot, box(column(bar)))
    bar.tell("Målet er slettet.", Tone.GOOD, ("Angre", lambda: undone.append("x")))
    assert bar._action.text() == "Angre"

    QTest.mouseClick(bar._action, Qt.MouseButton.LeftButton)

    assert undone == ["x"]
    assert bar.isHidden()
    bar.tell("Noe annet.")
    assert not bar._action.isVisible()


def test_tabs_are_changed_by_arrow_keys_and_show_their_page(qtbot: QtBot) -> None:
    first, second = WrapLabel("Side en"), WrapLabel("Side to")
    pages = TabPages("Mål").add("Detaljer", first).add("Logg", second)
    _shown(qtbot, pages)
    pages.bar.setFocus()

    QTest.keyClick(pages.bar, Qt.Key.Key_Right)

    assert second.isVisible()
    assert not first.isVisible()


def test_segments_tell_their_value(qtbot: QtBot) -> None:
    segments = Segments("Visning", (("month", "Måned"), ("agenda", "Agenda")))
    _shown(qtbot, segments)
    chosen = _listen(segments.chosen)

    QTest.mouseClick(segments, Qt.MouseButton.LeftButton, pos=segments.tabRect(1).center())

    assert chosen == ["agenda"]
    assert segments.value() == "agenda"
    with pytest.raises(ValueError, match="week"):
        segments.set_value("week")


def test_two_answers_stand_side_by_side_and_are_read_with_their_author(qtbot: QtBot) -> None:
    compare = SideBySide("Thea Brekke", "Silje Nygård")
    compare.set_rows((CompareRow("Hva gikk bra?", "Samarbeidet", ""),))
    _shown(qtbot, compare, 800)
    frames = [frame for frame in compare.findChildren(QWidget) if frame.objectName() == "answer"]

    assert [frame.accessibleName() for frame in frames] == ["Thea Brekke: Samarbeidet", "Silje Nygård: Not answered"]
    assert frames[0].mapTo(compare, QPoint(0, 0)).y() == frames[1].mapTo(compare, QPoint(0, 0)).y()


def test_a_dialog_is_answered_by_enter_and_left_by_escape(qtbot: QtBot) -> None:
    for key, expected in (
        (Qt.Key.Key_Return, QDialog.DialogCode.Accepted),
        (Qt.Key.Key_Escape, QDialog.DialogCode.Rejected),
    ):
        dialog = Dialog("Gi nytt navn", "Lagre", text="Hva skal det hete?")
        field = QLineEdit()
        field.setAccessibleName("Navn")
        dialog.add(field)
        _shown(qtbot, dialog)
        field.setFocus()
        QTest.keyClick(field, key)
        assert dialog.result() == expected.value


def test_enter_on_cancel_cancels(qtbot: QtBot) -> None:
    dialog = Dialog("Slette?", "Slett", is_dangerous=True)
    _shown(qtbot, dialog)
    dialog.secondary.setFocus()
    accepted = _listen(dialog.accepted)

    QTest.keyClick(dialog.secondary, Qt.Key.Key_Return)

    assert accepted == []
    assert not dialog.isVisible()


def test_enter_in_a_long_text_makes_a_line(qtbot: QtBot) -> None:
    dialog = Dialog("Skriv", "Lagre")
    form = Form(FormSpec((FieldSpec("why", FieldKind.LONG_TEXT, "Hvorfor?"),)))
    dialog.add(form)
    _shown(qtbot, dialog)
    form.focus("why")

    QTest.keyClick(form.editor("why"), Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert form.value("why") == "\n"


def test_enter_in_a_choice_ends_the_choosing_and_not_the_dialog(qtbot: QtBot) -> None:
    dialog = Dialog("Nytt mål", "Legg til")
    choice = ChoiceField("Type", options=(Option(1, "Mål"), Option(2, "Aktivitet")))
    dialog.add(choice)
    _shown(qtbot, dialog)
    choice.setFocus()

    QTest.keyClick(choice, Qt.Key.Key_Down)
    QTest.keyClick(choice, Qt.Key.Key_Return)

    assert dialog.isVisible()
    assert choice.value() is not None


def test_long_words_in_a_dialog_are_shown_whole(qtbot: QtBot) -> None:
    dialog = Dialog("Slette målet?", "Slett", text=LONG)
    qtbot.addWidget(dialog)

    assert [str(finding) for finding in audit(dialog)] == []


def test_a_dialog_that_grows_keeps_its_buttons_on_the_screen(qtbot: QtBot) -> None:
    dialog = Dialog("Nytt mål", "Legg til")
    more = QWidget()
    more.setMinimumHeight(400)
    more.hide()
    dialog.add(more)
    _shown(qtbot, dialog)
    area = dialog.screen().availableGeometry()
    dialog.move(area.right() - 60, area.bottom() - dialog.frameGeometry().height())

    more.show()
    settle()

    assert dialog.height() > 400
    assert area.contains(dialog.frameGeometry())


@pytest.mark.parametrize(("key", "expected"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)])
def test_a_question_gives_its_answer(qtbot: QtBot, key: Qt.Key, expected: bool) -> None:
    def answer() -> None:
        QTest.keyClick(QApplication.activeModalWidget(), key)

    QTimer.singleShot(50, answer)

    assert ask(None, "Slette?", "Dette kan ikke angres.", "Slett", is_dangerous=True) is expected


def test_progress_comes_late_and_stops_when_asked(qtbot: QtBot) -> None:
    assert SHOW_AFTER_MS <= 300
    dialog = ProgressDialog("Lager PDF", "Dette tar et øyeblikk.")
    qtbot.addWidget(dialog)
    cancelled = _listen(dialog.cancelled)
    dialog.begin()
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.isVisible, timeout=3000)

    dialog.advance(0.4, "Side 4 av 10")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert len(cancelled) == 1
    assert dialog.isVisible()
    assert not dialog.secondary.isEnabled()
    dialog.finish()
    assert not dialog.isVisible()


def test_short_work_shows_no_progress(qtbot: QtBot) -> None:
    dialog = ProgressDialog("Lager PDF")
    qtbot.addWidget(dialog)
    dialog.begin()
    dialog.finish()

    qtbot.wait(SHOW_AFTER_MS + 50)

    assert not dialog.isVisible()


def test_progress_can_be_begun_again(qtbot: QtBot) -> None:
    dialog = ProgressDialog("Lager PDF")
    qtbot.addWidget(dialog)
    dialog.begin()
    dialog.reject()
    dialog.finish()

    dialog.begin()

    assert dialog.secondary.isEnabled()
    dialog.finish()


def test_saving_is_said_in_words(qtbot: QtBot) -> None:
    label = AutosaveLabel()
    label.setLocale(locale_for("nb"))
    _shown(qtbot, label)
    assert label.text() == ""

    label.show_saving()
    assert label.text() == "Saving …"
    label.show_saved(datetime(2027, 3, 1, 13, 2, tzinfo=UTC))
    assert label.text() == "Saved 14:02"
    label.setLocale(locale_for("da"))
    assert label.text() == "Saved 14.02"
    label.show_failed("Disken er full.")
    assert label.text() == "Not saved. Disken er full."


def test_a_dialog_is_as_high_as_its_words_need_at_the_width_it_has(qtbot: QtBot) -> None:
    dialog = Dialog("Before you begin", "Begin", text=LONG, width=620)
    for text in ("Everybody knows where the company is going. " * 3, "It is clear who leads whom. " * 3):
        dialog.add(box(column(WrapLabel(text))))
    _shown(qtbot, dialog)

    labels = [label for label in dialog.findChildren(WrapLabel) if label.isVisible() and label.text()]
    assert [label.height() for label in labels] == [label.heightForWidth(label.width()) for label in labels]
