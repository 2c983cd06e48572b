"""Buttons, labels, pages, pills, chart and signature pad: what they do when people use them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pseudo_locale import pseudo, pseudo_locale, untranslated
from PySide6.QtCore import QPoint, QRect, Qt, SignalInstance
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from window_audit import Kind, audit, settle

from malapp.domain.goals import GoalStatus
from malapp.ui.kit.avatar import initials
from malapp.ui.kit.buttons import DangerButton, IconButton, PrimaryButton, QuietButton, SecondaryButton
from malapp.ui.kit.cells import wrapped_lines
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.formats import locale_for
from malapp.ui.kit.goal_tree import GoalTree
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import Columns, box, clear, column, row
from malapp.ui.kit.line_chart import LineChart, Point
from malapp.ui.kit.message_bar import MessageBar
from malapp.ui.kit.pages import Card, PageHeader, ScrollPage
from malapp.ui.kit.signature_pad import SignaturePad
from malapp.ui.kit.status import StatusPill, ThinBar
from malapp.ui.kit.step_buttons import StepButtons
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


@pytest.mark.parametrize("is_primary_last", [True, False])
def test_after_a_step_the_keyboard_is_on_the_next_one_or_beside_the_last(qtbot: QtBot, is_primary_last: bool) -> None:
    steps, versions = StepButtons(is_primary_last=is_primary_last), SecondaryButton("Two versions")
    card, after = box(column(versions, steps)), SecondaryButton("Print")
    window = _shown(qtbot, box(column(card, after)))
    offered = {"submit": [("adopt", "Adopt"), ("back", "Back to draft")], "adopt": [("close", "Close")], "close": []}
    steps.pressed.connect(lambda step: steps.show_steps(offered[step]))
    steps.show_steps([("submit", "Submit")])
    after.setFocus()
    steps.show_steps([("submit", "Submit")])
    assert window.focusWidget() is after, "who has the keyboard elsewhere keeps it there"
    steps.findChild(PrimaryButton).setFocus()

    for words in ("Submit", "Adopt", "Close"):
        focused = QApplication.focusWidget()
        assert (type(focused), focused.text()) == (PrimaryButton, words)
        qtbot.keyClick(focused, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is versions
    assert not steps.isVisible()
    steps.show_steps([("adopt", "Adopt")])
    versions.hide()
    steps.findChild(PrimaryButton).setFocus()
    steps.show_steps([])
    assert QApplication.focusWidget() is after, "with nothing else around, what comes after it"


@pytest.mark.parametrize("make", [PrimaryButton, SecondaryButton, QuietButton, DangerButton])
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_mouse_enter_and_space(
    qtbot: QtBot, make: Callable[..., SecondaryButton], key: Qt.Key
) -> None:
    pressed: list[str] = []
    button = make("Signer", icon="signature", clicked=lambda: pressed.append("x"))
    _shown(qtbot, button)

    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClick(button, key)

    assert pressed == ["x", "x"]


def test_an_icon_button_says_its_name(qtbot: QtBot) -> None:
    pressed: list[str] = []
    button = IconButton("trash-2", "Slett", clicked=lambda: pressed.append("x"))
    _shown(qtbot, button)
    interface = QAccessible.queryAccessibleInterface(button)

    QTest.keyClick(button, Qt.Key.Key_Return)

    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "Slett"
    assert button.toolTip() == "Slett"
    assert pressed == ["x"]


@pytest.mark.parametrize("width", [90, 160, 420, 900])
def test_a_wrapping_label_is_never_cut_and_shrinks_again(qtbot: QtBot, width: int) -> None:
    label = WrapLabel(LONG)
    other = WrapLabel("En linje til")
    window = _shown(qtbot, box(column(label, other, None)), 90, 100)

    window.resize(width, 1600)
    settle()

    needed = (
        label.fontMetrics().boundingRect(QRect(0, 0, label.width(), 10_000), Qt.TextFlag.TextWordWrap, LONG).height()
    )
    assert label.height() == needed
    assert other.y() <= label.geometry().bottom() + 14


def test_a_word_longer_than_any_line_breaks(qtbot: QtBot) -> None:
    label = WrapLabel("x" * 2000)
    _shown(qtbot, label, 300, 400)

    assert label.minimumSizeHint().width() < 400
    assert label.text().replace("\u200b", "") == "x" * 2000


def test_what_people_write_is_never_markup(qtbot: QtBot) -> None:
    label = WrapLabel("<b>Ikke fet</b> & sånn")
    _shown(qtbot, label)

    assert label.textFormat() is Qt.TextFormat.PlainText


def test_columns_stand_beside_each_other_while_there_is_room(qtbot: QtBot) -> None:
    left, right = Card("Venstre"), Card("Høyre")
    columns = Columns(left, right, narrow=500)
    _shown(qtbot, columns, 800)
    assert right.x() > left.x()

    columns.resize(400, 300)
    settle()

    assert (columns.is_stacked, right.x()) == (True, left.x())
    assert right.y() > left.y()


def test_a_flow_breaks_the_line(qtbot: QtBot) -> None:
    pills = [StatusPill.of(status) for status in GoalStatus]
    flow = FlowRow(*pills)
    _shown(qtbot, box(column(flow, None)), 900, 200)
    one_line = flow.height()

    flow.window().resize(300, 400)
    settle()

    assert flow.height() > 2 * one_line
    assert all(flow.rect().contains(pill.geometry()) for pill in pills)


def test_clearing_a_layout_leaves_nothing_on_screen(qtbot: QtBot) -> None:
    inner = row(QLabel("a"), QLabel("b"))
    window = _shown(qtbot, box(column(QLabel("c"), inner)))
    labels = window.findChildren(QLabel)
    layout = window.layout()
    assert layout is not None

    clear(layout)

    assert not any(label.isVisible() for label in labels)
    assert layout.count() == 0


def test_a_page_follows_the_keyboard_and_text_alone_can_be_scrolled(qtbot: QtBot) -> None:
    page = ScrollPage()
    buttons = [SecondaryButton(f"Knapp {number}") for number in range(30)]
    for button in buttons:
        page.body.addWidget(button)
    _shown(qtbot, page, 300, 200)
    assert page.focusPolicy() is Qt.FocusPolicy.NoFocus

    buttons[25].setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    assert page.viewport().rect().contains(buttons[25].mapTo(page.viewport(), QPoint(5, 5)))

    reading = ScrollPage()
    reading.body.addWidget(WrapLabel(LONG * 6))
    _shown(qtbot, reading, 300, 200)
    reading.setFocus()
    QTest.keyClick(reading, Qt.Key.Key_PageDown)
    assert reading.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert reading.verticalScrollBar().value() > 0


def test_a_page_that_is_gone_no_longer_follows(qtbot: QtBot) -> None:
    page = ScrollPage()
    page.show()
    page.deleteLater()
    settle()
    other = _shown(qtbot, QLineEdit())

    other.setFocus()

    assert other.hasFocus()


def test_an_empty_place_says_what_to_do_first(qtbot: QtBot) -> None:
    pressed: list[str] = []
    button = PrimaryButton("Nytt mål", clicked=lambda: pressed.append("x"))
    state = EmptyState("target", "Ingen mål ennå", LONG, button)
    qtbot.addWidget(state)

    assert [str(finding) for finding in audit(state, (600, 500))] == []
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["x"]


def test_a_header_keeps_its_actions_in_sight(qtbot: QtBot) -> None:
    header = PageHeader("Samtaler med medarbeiderne i avdelingen", "Syv planlagt").add_action(
        PrimaryButton("Ny samtale")
    )
    qtbot.addWidget(header)

    assert [str(finding) for finding in audit(header, (360, 120)) if finding.kind is not Kind.SIZE] == []


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Ingrid Solheim", "IS"),
        ("Per-Olav Nesse", "PN"),
        ("Åse", "Å"),
        ("", ""),
        ("  liv  åse  sunde ", "LS"),
        ("… (ny)", ""),
    ],
)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.parametrize(("share", "value"), [(0.724, 72), (None, 0), (1.7, 100), (-1.0, 0)])
def test_a_bar_has_a_value_a_reader_can_say(qtbot: QtBot, share: float | None, value: int) -> None:
    bar = ThinBar("Framdrift")
    qtbot.addWidget(bar)

    bar.set_share(share, Tone.GOOD)

    assert bar.value() == value
    assert bar.accessibleName() == "Framdrift"


def test_text_of_two_lines_ends_in_an_ellipsis(qapp: QApplication) -> None:
    lines = wrapped_lines(qapp.font(), LONG, 200, 2)

    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert wrapped_lines(qapp.font(), "Kort", 200, 2) == ["Kort"]
    assert " ".join(wrapped_lines(qapp.font(), "en to tre fire fem seks sju", 60, 9)) == "en to tre fire fem seks sju"


def test_a_chart_draws_and_describes_its_values(qtbot: QtBot) -> None:
    chart = LineChart("Framdrift mot plan")
    chart.setLocale(locale_for("nb"))
    _shown(qtbot, chart, 320, 160)
    assert chart.accessibleDescription() == "No values yet"
    empty = chart.grab().toImage()

    chart.set_data((Point(date(2027, 1, 1), 12.5), Point(date(2027, 8, 1), 72)), (Point(date(2027, 1, 1), 0),), "%")

    assert "12,5\u00a0%" in chart.accessibleDescription()
    assert "01.08.2027" in chart.accessibleDescription()
    assert chart.grab().toImage() != empty


@pytest.mark.parametrize(
    "points",
    [
        (Point(date(2027, 1, 1), 0.0),),
        (Point(date(2027, 1, 1), -5.0), Point(date(2027, 1, 1), -5.0)),
        (Point(date(2027, 1, 1), 1e12), Point(date(2037, 1, 1), -1e12)),
        (Point(date(2027, 1, 1), 3.0), Point(date(2027, 1, 2), 3.0)),
    ],
)
def test_a_chart_bears_odd_values(qtbot: QtBot, points: tuple[Point, ...]) -> None:
    chart = LineChart("Verdi")
    _shown(qtbot, chart, 260, 140)

    chart.set_data(points)

    assert not chart.grab().isNull()


def test_a_signature_is_drawn_in_shares_of_the_pad(qtbot: QtBot) -> None:
    pad = SignaturePad()
    _shown(qtbot, pad, 400, 120)
    changed = _listen(pad.changed)
    assert pad.is_empty

    QTest.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    for x in range(40, 201, 20):
        QTest.mouseMove(pad, QPoint(x, 60 + x % 3))
    QTest.mouseMove(pad, QPoint(500, -20))
    QTest.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(500, -20))

    strokes = pad.strokes()
    assert not pad.is_empty
    assert len(changed) == 1
    assert strokes[0][0] == (0.1, 0.5)
    assert strokes[0][-1] == (1.0, 0.0)
    assert all(0 <= x <= 1 and 0 <= y <= 1 for stroke in strokes for x, y in stroke)

    pad.setFocus()
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.is_empty
    assert pad.strokes() == ()


def test_a_click_is_no_signature(qtbot: QtBot) -> None:
    pad = SignaturePad()
    _shown(qtbot, pad)

    QTest.mouseClick(pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))

    assert pad.is_empty


def test_pseudo_texts_are_longer_and_keep_their_placeholders() -> None:
    assert pseudo("Saved {time}").startswith("⟦Sàvéd {time} ")
    assert "%n" in pseudo("%n goal(s)")
    assert "&S" in pseudo("&Save")
    assert len(pseudo("Take the answer back")) >= 1.4 * len("Take the answer back")


def test_the_widgets_own_words_come_through_the_translator_and_fit(qtbot: QtBot) -> None:
    with pseudo_locale():
        pad = SignaturePad()
        bar = MessageBar()
        tree = GoalTree(pseudo("Goals"))
        form = Form(
            FormSpec(
                (
                    FieldSpec(
                        "scale", FieldKind.SCALE, pseudo("How"), ends=(pseudo("Not at all"), pseudo("Very well"))
                    ),
                    FieldSpec("due", FieldKind.DATE, pseudo("Deadline")),
                    FieldSpec("secret", FieldKind.PASSPHRASE, pseudo("Passphrase")),
                )
            )
        )
        form.set_values({"scale": 3})
        window = QWidget()
        layout = QVBoxLayout(window)
        parts = (bar, form, pad, tree, StatusPill.of(GoalStatus.NO_LONGER_RELEVANT))
        for part in parts:
            layout.addWidget(part)
        qtbot.addWidget(window)
        bar.tell(pseudo("Done."), Tone.GOOD)
        findings = audit(window, (700, 900))

        assert untranslated(window) == []
        assert [str(finding) for finding in findings if finding.kind is not Kind.SIZE] == []


def test_words_follow_the_language_while_shown(qtbot: QtBot) -> None:
    pill = StatusPill.of(GoalStatus.ON_TRACK)
    tree = GoalTree("Goals")
    _shown(qtbot, box(column(pill, tree)))

    with pseudo_locale():
        assert pill.text() == pseudo("On track")
        assert tree.tree().columns[0].title == pseudo("Goal")

    settle()
    assert pill.text() == "On track"
