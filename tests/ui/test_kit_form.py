"""Forms: typing is saved in time, faults stand beside their field, every field has one stop for Tab."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from malapp.ui.kit.buttons import PrimaryButton
from malapp.ui.kit.check_box import CheckBox
from malapp.ui.kit.date_field import DateField
from malapp.ui.kit.editors import ChoiceField, LongTextField, PassphraseField
from malapp.ui.kit.form import SAVE_AFTER_MS, Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.formats import locale_for
from malapp.ui.kit.scale_field import ScaleField

SPEC = FormSpec(
    (
        FieldSpec("title", FieldKind.TEXT, "Tittel"),
        FieldSpec("owner", FieldKind.PERSON, "Ansvarlig", options=(Option(None, "Ingen"), Option(7, "Ingrid Solheim"))),
        FieldSpec("due", FieldKind.DATE, "Frist", is_half=True),
        FieldSpec("target", FieldKind.NUMBER, "Mål & mening", unit="%", is_half=True),
        FieldSpec("why", FieldKind.LONG_TEXT, "Hvorfor?"),
        FieldSpec("shared", FieldKind.CHECK, "Del svaret"),
        FieldSpec("mood", FieldKind.SCALE, "Hvordan?", ends=("Dårlig", "Godt")),
        FieldSpec("secret", FieldKind.PASSPHRASE, "Passordsetning"),
        FieldSpec("fixed", FieldKind.READ_ONLY, "Firma"),
    )
)
VALUES = {
    "title": "Nye avtaler",
    "owner": 7,
    "due": date(2027, 6, 30),
    "target": 4.5,
    "why": "Fordi",
    "shared": True,
    "mood": 4,
    "secret": "tolv grønne epler",
    "fixed": "Fjellbris Klima AS",
}


@pytest.fixture
def form(qtbot: QtBot) -> Iterator[Form]:
    """The form in a window with a button behind it, in Bokmål's writing."""
    window = QWidget()
    window.setLocale(locale_for("nb"))
    layout = QVBoxLayout(window)
    made = Form(SPEC)
    layout.addWidget(made)
    layout.addWidget(PrimaryButton("Ferdig"))
    made.set_values(VALUES)
    qtbot.addWidget(window)
    window.resize(520, 760)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    yield made  # noqa: PT022  with return the window would be gone before the test begins


def _type(widget: QWidget, text: str) -> None:
    """Press keys with any letters: QTest.keyClicks ends the process on some of them."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def _listen(signal: SignalInstance) -> list[tuple[object, ...]]:
    """What ``signal`` tells from now on. QSignalSpy ends the process on Python objects."""
    told: list[tuple[object, ...]] = []
    signal.connect(lambda *values: told.append(values))
    return told


def test_what_is_put_in_comes_out(form: Form) -> None:
    assert form.values() == VALUES


def test_typing_is_told_in_time_even_without_a_pause(qtbot: QtBot, form: Form) -> None:
    assert SAVE_AFTER_MS <= 800
    spy = _listen(form.edited)
    form.focus("title")
    editor = form.editor("title")

    def keep_typing() -> bool:
        _type(editor, "x")
        return bool(spy)

    qtbot.waitUntil(keep_typing, timeout=3 * SAVE_AFTER_MS)


def test_the_field_that_loses_the_keyboard_is_told_at_once(form: Form) -> None:
    spy = _listen(form.edited)
    form.focus("title")
    editor = form.editor("title")
    editor.selectAll()  # type: ignore[attr-defined]
    _type(editor, "Øyvær – 😀")
    assert spy == []

    QTest.keyClick(editor, Qt.Key.Key_Tab)

    assert spy == [("title", "Øyvær – 😀")]


def test_hiding_the_form_tells_what_was_typed(form: Form) -> None:
    spy = _listen(form.edited)
    _type(form.editor("why"), "Alltid ")

    form.window().hide()

    assert spy == [("why", "Alltid Fordi")]


def test_a_choice_is_told_at_once(form: Form) -> None:
    spy = _listen(form.edited)

    QTest.keyClick(form.editor("owner"), Qt.Key.Key_Up)
    QTest.mouseClick(form.editor("shared"), Qt.MouseButton.LeftButton, pos=QPoint(60, 12))

    assert spy == [("owner", None), ("shared", False)]


def test_setting_values_tells_nothing(form: Form) -> None:
    spy = _listen(form.edited)

    form.set_values({"title": "Noe annet", "owner": None, "mood": None, "shared": False, "due": None})
    form.flush()

    assert spy == []


def test_a_refresh_leaves_alone_what_is_being_typed(form: Form) -> None:
    form.focus("title")
    _type(form.editor("title"), "A")

    form.set_values({"title": "Fra en annen", "why": "Ny grunn"})

    assert form.value("title") != "Fra en annen"
    assert form.value("why") == "Ny grunn"


@pytest.mark.parametrize(("field", "text"), [("target", "mange"), ("due", "i morgen")])
def test_what_cannot_be_read_is_said_under_the_field_and_not_told(form: Form, field: str, text: str) -> None:
    spy = _listen(form.edited)
    editor = form.editor(field)
    editor.selectAll()  # type: ignore[attr-defined]
    _type(editor, text)

    assert not form.flush()

    assert spy == []
    assert form.row(field).error()
    assert editor.accessibleDescription() == form.row(field).error()

    editor.clear()  # type: ignore[attr-defined]
    _type(editor, "5.3")
    assert form.flush()
    assert form.row(field).error() == ""


def test_a_fault_is_shown_and_taken_away(form: Form) -> None:
    form.set_error("title", "Tittelen mangler.")
    shown = [label for label in form.findChildren(QLabel) if label.text() == "Tittelen mangler."]
    assert [label.isVisible() for label in shown] == [True]

    form.clear_errors()

    assert not shown[0].isVisible()


def test_every_field_is_one_stop_for_tab(form: Form) -> None:
    order = []
    form.focus("title")
    for _press in range(20):
        widget = form.window().focusWidget()
        assert widget is not None
        if isinstance(widget, PrimaryButton):
            break
        row = next((key for key in VALUES if form.row(key).isAncestorOf(widget)), "")
        order.append(row)
        QTest.keyClick(widget, Qt.Key.Key_Tab)

    # The scale's answer can be taken back and the passphrase shown: a second stop each.
    assert order == ["title", "owner", "due", "target", "why", "shared", "mood", "mood", "secret", "secret", "fixed"]


def test_every_field_is_named_by_its_label(form: Form) -> None:
    for field in SPEC.fields:
        if field.kind not in {FieldKind.CHECK, FieldKind.SCALE}:
            assert form.editor(field.id).accessibleName() == field.label
    buddies = [label.buddy() for label in form.findChildren(QLabel)]
    assert form.editor("title") in buddies


def test_the_building_of_another_spec_keeps_the_answers(form: Form) -> None:
    form.set_spec(
        FormSpec((FieldSpec("title", FieldKind.TEXT, "Title"), FieldSpec("why", FieldKind.LONG_TEXT, "Why?")))
    )

    assert form.values() == {"title": "Nye avtaler", "why": "Fordi"}


def test_a_read_only_form_refuses_typing(form: Form) -> None:
    form.set_read_only(True)

    _type(form.editor("title"), "x")
    QTest.keyClick(form.editor("shared"), Qt.Key.Key_Space)
    QTest.keyClick(form.editor("due"), Qt.Key.Key_Up)

    assert form.values() == VALUES


def test_the_wheel_never_changes_a_choice(form: Form) -> None:
    editor = form.editor("owner")
    editor.setFocus()
    place = QPointF(10, 10)
    wheel = QWheelEvent(
        place,
        editor.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor, wheel)

    assert form.value("owner") == 7


def test_long_text_grows_and_then_scrolls(qtbot: QtBot, form: Form) -> None:
    editor = form.editor("why")
    assert isinstance(editor, LongTextField)
    before = editor.height()

    editor.set_value("\n".join(f"Linje {number}" for number in range(9)))
    qtbot.waitUntil(lambda: editor.height() > before, timeout=1000)
    assert editor.verticalScrollBar().maximum() == 0

    nine_lines = editor.height()
    editor.set_value("\n".join(f"Linje {number}" for number in range(40)))
    qtbot.waitUntil(lambda: editor.verticalScrollBar().maximum() > 0, timeout=1000)
    assert nine_lines < editor.height() < 2 * nine_lines


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Up, date(2027, 7, 1)),
        (Qt.Key.Key_Down, date(2027, 6, 29)),
        (Qt.Key.Key_PageUp, date(2027, 7, 30)),
        (Qt.Key.Key_PageDown, date(2027, 5, 30)),
    ],
)
def test_keys_move_a_date(form: Form, key: Qt.Key, expected: date) -> None:
    QTest.keyClick(form.editor("due"), key)

    assert form.value("due") == expected


def test_a_date_can_be_left_out(form: Form) -> None:
    spy = _listen(form.edited)
    editor = form.editor("due")
    editor.selectAll()  # type: ignore[attr-defined]
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    form.flush()

    assert spy == [("due", None)]


@pytest.mark.parametrize("way", ["keys", "mouse"])
def test_a_date_is_picked_from_the_month(qtbot: QtBot, form: Form, way: str) -> None:
    editor = form.editor("due")
    assert isinstance(editor, DateField)
    if way == "keys":
        QTest.keyClick(editor, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    else:
        QTest.mouseClick(editor, Qt.MouseButton.LeftButton, pos=QPoint(editor.width() - 12, editor.height() // 2))
    month = editor.findChild(QCalendarWidget)
    assert month is not None
    qtbot.waitUntil(month.isVisible, timeout=1000)
    assert month.selectedDate().toPython() == date(2027, 6, 30)

    QTest.keyClick(month.focusProxy() or month, Qt.Key.Key_Left)
    QTest.keyClick(month.focusProxy() or month, Qt.Key.Key_Return)

    assert form.value("due") == date(2027, 6, 29)
    assert not month.isVisible()


def test_one_calendar_is_used_again(form: Form) -> None:
    editor = form.editor("due")
    assert isinstance(editor, DateField)
    for _time in range(3):
        editor.open_calendar()
        QTest.keyClick(editor.findChildren(QCalendarWidget)[0], Qt.Key.Key_Escape)

    assert len(editor.findChildren(QCalendarWidget)) == 1


def test_dates_and_numbers_follow_the_country(form: Form) -> None:
    assert form.editor("due").text() == "30.06.2027"  # type: ignore[attr-defined]
    assert form.editor("target").text() == "4,5"  # type: ignore[attr-defined]

    form.window().setLocale(locale_for("en"))

    assert form.editor("due").text() == "30/06/2027"  # type: ignore[attr-defined]
    assert form.editor("target").text() == "4.5"  # type: ignore[attr-defined]
    assert form.values() == VALUES


def test_a_scale_is_answered_by_keys_and_taken_back(qtbot: QtBot) -> None:
    field = ScaleField(("Dårlig", "Godt"))
    qtbot.addWidget(field)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    spy = _listen(field.value_changed)
    first = field.focusProxy()
    first.setFocus()

    QTest.keyClick(first, Qt.Key.Key_Space)
    assert field.value() == 1
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert field.value() == 2
    QTest.keyClick(field.focusProxy(), Qt.Key.Key_Delete)

    assert field.value() is None
    assert len(spy) == 3
    assert not any(letter.isdigit() for label in field.findChildren(QLabel) for letter in label.text())
    assert "Dårlig" in first.accessibleName()


def test_a_passphrase_is_hidden_until_asked(qtbot: QtBot) -> None:
    field = PassphraseField()
    qtbot.addWidget(field)
    qtbot.addWidget(field.reveal)
    field.set_value("tolv grønne epler")
    assert field.displayText() == "●" * len("tolv grønne epler")

    QTest.mouseClick(field.reveal, Qt.MouseButton.LeftButton)

    assert field.displayText() == "tolv grønne epler"
    assert field.reveal.accessibleName() == "Hide what I write"


def test_a_check_box_wraps_and_the_text_can_be_clicked(qtbot: QtBot) -> None:
    box = CheckBox("Del svaret med lederen min før samtalen, slik at vi begge kan forberede oss")
    qtbot.addWidget(box)
    box.resize(200, box.heightForWidth(200))
    box.show()
    assert box.heightForWidth(200) > box.heightForWidth(900)

    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(150, box.height() - 6))

    assert box.value()


def test_a_choice_keeps_its_answer_when_the_options_change(qtbot: QtBot) -> None:
    field = ChoiceField("Letter", options=(Option("a", "A"), Option("b", "B")))
    qtbot.addWidget(field)
    assert field.value() is None
    field.set_value("b")

    field.set_options((Option("b", "Bokmål"), Option("c", "C")))
    assert (field.value(), field.currentText()) == ("b", "Bokmål")

    field.set_options((Option("c", "C"),))
    assert field.value() is None
