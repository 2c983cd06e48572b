"""The audit catches each kind of fault, and nothing in a sound window."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QSpinBox,
    QStyle,
    QTableWidget,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from window_audit import Kind, audit
from window_parts import label_name

from malapp.ui.kit.buttons import IconButton, PrimaryButton, SecondaryButton
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec, Option
from malapp.ui.kit.labels import SpokenLabel, WrapLabel
from malapp.ui.theme.scheme import SchemeChoice, Theme


class Unseen(QPushButton):
    """Draws itself the same with and without the keyboard."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Speck(QAbstractButton):
    """A button the size of a letter."""

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(14, 14)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black if self.hasFocus() else Qt.GlobalColor.white)


class Greedy(QLineEdit):
    """Keeps Tab for itself."""

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:  # type: ignore[attr-defined]
            return True
        return super().event(event)


def _window(*widgets: QWidget) -> QWidget:
    window = QWidget()
    layout = QVBoxLayout(window)
    for widget in widgets:
        layout.addWidget(widget)
    return window


def _sound() -> QWidget:
    spec = FormSpec(
        (
            FieldSpec("title", FieldKind.TEXT, "Title"),
            FieldSpec(
                "owner", FieldKind.PERSON, "Owner", options=(Option(1, "Ingrid Solheim"), Option(2, "Jonas Berge"))
            ),
            FieldSpec("due", FieldKind.DATE, "Deadline", is_half=True),
            FieldSpec("number", FieldKind.NUMBER, "Target", unit="%", is_half=True),
            FieldSpec("why", FieldKind.LONG_TEXT, "Why"),
            FieldSpec("scale", FieldKind.SCALE, "How", ends=("Not at all", "Very well")),
            FieldSpec("check", FieldKind.CHECK, "Share this with my manager before we meet"),
        )
    )
    return _window(WrapLabel("Everything in its place"), Form(spec), IconButton("x", "Close"), PrimaryButton("Sign"))


def _nameless() -> QWidget:
    return _window(QLineEdit(), SecondaryButton("Sign"))


def _with_icon(button: QAbstractButton) -> QAbstractButton:
    button.setIcon(button.style().standardIcon(QStyle.StandardPixmap.SP_TrashIcon))
    return button


NAMELESS: dict[str, Callable[[], QWidget]] = {
    "line": QLineEdit,
    "line with words in it": lambda: QLineEdit("Ingrid Solheim"),
    "text": QPlainTextEdit,
    "spin box": QSpinBox,
    "date": QDateEdit,
    "check box": QCheckBox,
    "radio button": QRadioButton,
    "choice": lambda: _choice("Monthly", "Quarterly"),
    "list": QListWidget,
    "table": lambda: QTableWidget(2, 2),
    "tree": QTreeWidget,
    "slider": QSlider,
    "button with an icon": lambda: _with_icon(QPushButton()),
    "tool button with an icon": lambda: _with_icon(QToolButton()),
}


def _choice(*answers: str) -> QComboBox:
    choice = QComboBox()
    choice.addItems(answers)
    return choice


def _nameless_choice() -> QWidget:
    choice = _choice("Monthly", "Quarterly")
    choice.setAccessibleName("How often")
    return _window(choice, SecondaryButton("Sign"))


def _unreachable() -> QWidget:
    button = QPushButton("Remove")
    button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    return _window(button, SecondaryButton("Sign"))


def _trap_of_a_text_field() -> QWidget:
    text = QPlainTextEdit()
    text.setAccessibleName("Comment")
    return _window(text, SecondaryButton("Sign"))


def _trap_of_a_table() -> QWidget:
    table = QTableWidget(2, 2)
    table.setAccessibleName("People")
    table.setCurrentCell(0, 0)
    return _window(table, SecondaryButton("Sign"))


def _trap_of_a_greedy_field() -> QWidget:
    field = Greedy()
    field.setAccessibleName("Name")
    return _window(field, SecondaryButton("Sign"))


def _backwards() -> QWidget:
    buttons = [SecondaryButton(text) for text in ("First", "Second", "Third")]
    window = _window(*buttons)
    QWidget.setTabOrder(buttons[2], buttons[1])
    QWidget.setTabOrder(buttons[1], buttons[0])
    return window


def _unseen() -> QWidget:
    return _window(Unseen("Remove"), SecondaryButton("Sign"))


def _tiny() -> QWidget:
    button = Speck()
    button.setText("x")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setFixedSize(14, 14)
    return _window(button, SecondaryButton("Sign"))


def _cut_label() -> QWidget:
    label = QLabel("A sentence that is far too long for its place")
    label.setFixedWidth(60)
    return _window(label)


def _cut_wrapped_label() -> QWidget:
    label = QLabel("A sentence that is far too long for its place, even on several lines")
    label.setWordWrap(True)
    label.setFixedSize(120, 20)
    return _window(label)


def _cut_button() -> QWidget:
    button = SecondaryButton("Schedule the conversation")
    button.setFixedWidth(70)
    return _window(button)


def _cut_header() -> QWidget:
    table = QTableWidget(1, 1)
    table.setAccessibleName("People")
    table.setTabKeyNavigation(False)
    table.setHorizontalHeaderLabels(["A heading that is far too long"])
    table.setColumnWidth(0, 60)
    return _window(table)


def _sticking_out() -> QWidget:
    window = QWidget()
    window.resize(200, 100)
    button = SecondaryButton("Sign", window)
    button.setGeometry(150, 20, 120, 32)
    return window


def _same_mnemonic() -> QWidget:
    window = QWidget()
    form = QFormLayout(window)
    form.addRow("&Name", QLineEdit())
    form.addRow("&Number", QLineEdit())
    return window


def _huge() -> QWidget:
    window = _window(SecondaryButton("Sign"))
    window.setMinimumSize(999, 300)
    return window


FAULTY = [
    (Kind.NAME, _nameless),
    (Kind.COMBO_LABEL, _nameless_choice),
    (Kind.UNREACHABLE, _unreachable),
    (Kind.TRAP, _trap_of_a_text_field),
    (Kind.TRAP, _trap_of_a_table),
    (Kind.TRAP, _trap_of_a_greedy_field),
    (Kind.ORDER, _backwards),
    (Kind.FOCUS, _unseen),
    (Kind.TARGET, _tiny),
    (Kind.CLIPPED, _cut_label),
    (Kind.CLIPPED, _cut_wrapped_label),
    (Kind.CLIPPED, _cut_button),
    (Kind.CLIPPED, _cut_header),
    (Kind.OUTSIDE, _sticking_out),
    (Kind.MNEMONIC, _same_mnemonic),
    (Kind.SIZE, _huge),
]


@pytest.mark.parametrize(("kind", "make"), FAULTY, ids=[make.__name__.strip("_") for _kind, make in FAULTY])
def test_each_fault_is_caught(qtbot: QtBot, kind: Kind, make: Callable[[], QWidget]) -> None:
    window = make()
    qtbot.addWidget(window)

    assert kind in {finding.kind for finding in audit(window)}


@pytest.mark.parametrize("kind", NAMELESS)
def test_every_input_needs_a_name_until_it_has_one(qtbot: QtBot, kind: str) -> None:
    widget = NAMELESS[kind]()
    window = _window(widget)
    qtbot.addWidget(window)
    assert Kind.NAME in {finding.kind for finding in audit(window)}

    widget.setAccessibleName("What it is")
    assert Kind.NAME not in {finding.kind for finding in audit(window)}


def test_a_choice_without_a_visible_label_is_named_wherever_it_is_put(qtbot: QtBot) -> None:
    choice = ChoiceField("Whose plan", options=(Option("a", "Mine & yours"),))
    for _place in range(2):
        window = _window(choice)
        qtbot.addWidget(window)
        assert Kind.COMBO_LABEL not in {finding.kind for finding in audit(window)}
        assert label_name(choice) == "Whose plan"
    label = choice.parentWidget().findChild(SpokenLabel)
    assert not label.isVisible()
    choice.deleteLater()
    for _deleted in ("the field", "its name"):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChild(SpokenLabel) is None, "a name without its field is of no use"


@pytest.mark.parametrize("choice", [SchemeChoice.LIGHT, SchemeChoice.DARK])
def test_a_sound_window_has_no_findings(qtbot: QtBot, theme: Theme, choice: SchemeChoice) -> None:
    theme.choose(choice)
    window = _sound()
    qtbot.addWidget(window)

    assert [str(finding) for finding in audit(window, (640, 620))] == []


def test_every_kind_of_fault_has_a_faulty_window() -> None:
    assert {kind for kind, _make in FAULTY} == set(Kind)
