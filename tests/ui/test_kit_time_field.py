"""A time of day is read however people write it."""

from __future__ import annotations

from datetime import time

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from malapp.ui.kit.form import Form
from malapp.ui.kit.form_spec import FieldKind, FieldSpec, FormSpec
from malapp.ui.kit.time_field import TimeField, parse_clock


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("10", time(10)),
        ("10:30", time(10, 30)),
        ("10.30", time(10, 30)),
        ("1030", time(10, 30)),
        ("9 05", time(9, 5)),
        (" 8:15 ", time(8, 15)),
        ("", None),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, wanted: time | None) -> None:
    assert parse_clock(text) == wanted


@pytest.mark.parametrize("text", ["25", "10:75", "ten", "10:3", "-1", "12345"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse_clock(text)


def test_arrow_keys_move_a_quarter_of_an_hour(qtbot: QtBot) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    field.set_value(time(9, 50))
    told: list[time | None] = []
    field.value_changed.connect(lambda: told.append(field.value()))
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Down)

    assert told == [time(10, 5), time(9, 50)]


def test_the_time_is_written_the_readers_way(qtbot: QtBot) -> None:
    field = TimeField()
    qtbot.addWidget(field)
    field.setLocale(QLocale("da_DK"))
    field.set_value(time(14, 2))

    assert field.text() == "14.02"
    assert field.value() == time(14, 2)


def test_a_form_says_under_the_row_how_a_time_is_written(qtbot: QtBot) -> None:
    form = Form(FormSpec((FieldSpec("at", FieldKind.TIME, "Time"),)))
    qtbot.addWidget(form)
    form.show()
    form.setLocale(QLocale("nb_NO"))
    QTest.keyClicks(form.editor("at"), "kvart over")

    assert not form.flush()
    assert "13:30" in form.row("at").error()
