"""The company's own forms in the settings: real clicks and keys, and what people then meet on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

import pytest
from form_filling import Filling, by_pypdf
from panel_stage import PanelStage, faults, in_dialog, staging
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.domain.form_parts import SHAPES
from malapp.domain.forms import FieldType
from malapp.domain.languages import Language
from malapp.domain.terms import OWN as OWN_WORD_CHOICE
from malapp.domain.terms import Term
from malapp.ui import own_words
from malapp.ui.kit.editors import ChoiceField, LongTextField
from malapp.ui.panels.settings.form_preview import FormPreviewDialog
from malapp.ui.panels.settings.forms_page import FormsPage
from malapp.ui.panels.settings.question_dialog import QuestionDialog
from malapp.ui.panels.settings.terms_card import TermsCard

OWNER, MANAGER, EMPLOYEE = "P01", "P02", "P03"
NB = Language.BOKMAL
OWN = "Hva skal vi slutte med?"


@pytest.fixture
def stage(qtbot: QtBot, demo: DemoCompany) -> Iterator[PanelStage]:
    with staging(qtbot, demo.services, "settings") as make:
        made = make(demo.id(OWNER))
        bar = made.panel.findChild(QTabBar)
        forms = next(index for index in range(bar.count()) if bar.tabText(index) == "Forms")
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(forms).center())
        yield made


def _page(stage: PanelStage) -> FormsPage:
    found = stage.panel.findChild(FormsPage)
    assert isinstance(found, FormsPage)
    return found


def _press(stage: PanelStage, field_id: str, name: str) -> None:
    button = _page(stage).rows[field_id].buttons[name]
    _page(stage).ensureWidgetVisible(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _push(stage: PanelStage, text: str) -> None:
    button = next(one for one in _page(stage).findChildren(QPushButton) if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def _write(dialog: QuestionDialog, text: str) -> None:
    editor = dialog.form.editor("wording")
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)


def _own(stage: PanelStage) -> str:
    return next(field_id for field_id in _page(stage).rows if field_id.startswith("own_"))


@pytest.mark.requirement("S0-05", "S1-09")
def test_a_company_makes_its_form_by_clicks_and_every_answer_comes_back_from_paper(
    qtbot: QtBot, stage: PanelStage, demo: DemoCompany
) -> None:
    services, manager = demo.services, demo.actor(MANAGER)
    day = datetime.combine(services.desk.today() + timedelta(days=14), time(9, 0))
    talk = services.conversations.plan(manager, demo.id(EMPLOYEE), planned_for=day)
    before = services.preparations.export_form(manager, talk).run()

    _press(stage, "ep08", "hide")
    in_dialog(lambda dialog: _write(dialog, "Hva er du stolt av?"))
    _press(stage, "ep01", "reword")
    in_dialog(lambda dialog: _write(dialog, OWN))
    _push(stage, "Add a question")
    own = _own(stage)
    stage.activateWindow()  # without a window manager nothing gives the keyboard back after a dialog
    qtbot.waitUntil(stage.isActiveWindow)
    _press(stage, own, "up")
    row = _page(stage).rows[own]
    assert row.buttons["up"].hasFocus(), "the keyboard stays with the question that moves"
    QTest.keyClick(row.buttons["up"], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QApplication.processEvents()
    assert list(_page(stage).rows)[-3:] == [own, "ep15", "ep16"]

    after = services.preparations.export_form(manager, talk).run()
    preparations = services.preparations
    preparations.save_form(manager, preparations.read_form(manager, by_pypdf(before, Filling({"ep08": "Lage"}))))
    filled = by_pypdf(after, Filling({own: "Møtene", "ep01": "Nordnes"}))
    preparations.save_form(manager, preparations.read_form(manager, filled))
    employee = demo.actor(EMPLOYEE)
    view = preparations.own(employee, talk)
    said = {view.form.field(key).label(NB): answer.text for key, answer in view.answers.items() if answer.text}
    assert said == {
        "Hva er du stolt av?": "Nordnes",
        OWN: "Møtene",
        "Hvilke ferdigheter får du brukt for lite?": "Lage",
    }

    _press(stage, own, "remove")
    assert own not in _page(stage).rows
    stage.press_undo(qtbot)
    assert own in _page(stage).rows
    _push(stage, "Reset the form")
    assert not services.form_adapting.view(demo.actor(OWNER), "employee_preparation").is_adapted
    assert preparations.own(employee, talk).form.field(own).label(NB) == OWN, "what is answered keeps its question"


@pytest.mark.requirement("S0-05")
def test_a_bad_question_is_told_beside_its_field_and_a_scale_asks_for_its_ends(stage: PanelStage) -> None:
    seen: list[str] = []

    def fill(dialog: QuestionDialog) -> None:
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        seen.append(dialog.form.row("wording").error())
        dialog.form.set_values({"wording": "x" * 2_000})
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        seen.append(dialog.form.row("wording").error())
        assert dialog.form.row("low").isHidden()
        answer = dialog.form.editor("answer")
        assert isinstance(answer, ChoiceField)
        answer.set_value(FieldType.SCALE_AND_TEXT)
        dialog.form.edited.emit("answer", FieldType.SCALE_AND_TEXT)
        dialog.form.set_values({"wording": "Hvor fri er du?", "low": "Bundet"})
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        seen.append(dialog.form.row("high").error())
        dialog.form.set_values({"high": "Helt fri", "wording": "Hvor ofte er du syk?"})
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
        assert dialog.isVisible(), "what people are promised not to be asked is warned of first"
        dialog.form.set_values({"wording": "Hvor fri er du?"})
        QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)

    in_dialog(fill)
    _push(stage, "Add a question")
    assert seen[0] == "The question has no words. Write what you want to ask."
    assert seen[1].startswith("The question has 2000 characters. It may have at most 300")
    assert seen[2].startswith("Write what the two ends")
    assert _page(stage).rows[_own(stage)].question.field.ends[NB] == ("Bundet", "Helt fri")


@pytest.mark.requirement("S0-05")
def test_every_form_can_be_tried_and_the_page_holds_in_a_narrow_window(stage: PanelStage) -> None:
    page = _page(stage)
    asked: dict[str, int] = {}
    for form_id in SHAPES:
        page.choice.set_values({"form": form_id})
        page.choice.edited.emit("form", form_id)
        QApplication.processEvents()
        assert "hide" not in {name for row in page.rows.values() if row.question.kept for name in row.buttons}

        def look(dialog: FormPreviewDialog, form_id: str = form_id) -> None:
            asked[form_id] = len(dialog.findChildren(LongTextField))
            dialog.primary.click()

        in_dialog(look)
        _push(stage, "Preview")
    assert asked == {
        "employee_preparation": 16,
        "manager_preparation": 12,
        "conversation_record": 10,
        "one_to_one": 6,
    }
    assert faults(stage) == ""
    assert faults(stage, (760, 600)) == ""


@pytest.mark.requirement("S0-05")
def test_a_word_chosen_in_the_settings_stands_in_the_forms_and_headings(qtbot: QtBot, demo: DemoCompany) -> None:
    with staging(qtbot, demo.services, "settings") as make:
        stage = make(demo.id(OWNER), NB)
        own_words.follow(demo.services, NB)
        bar = stage.panel.findChild(QTabBar)
        bar.setCurrentIndex(2)
        card = stage.panel.findChild(TermsCard)
        field = card.form.editor("conversation")
        assert isinstance(field, ChoiceField)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_Down)
        QApplication.processEvents()
        assert demo.services.terms.chosen(NB) == ((Term.CONVERSATION, "employee"),)
        with demo.services.desk.workspace.read() as work:
            titles = demo.services.form_shelf.current(work, "conversation_record").titles
        assert titles[NB] == "Referat fra medarbeidersamtale"
        assert own_words.in_own_words("PanelSpec", "Conversations") == "Medarbeidersamtaler"
        stage.undo()
        assert own_words.in_own_words("PanelSpec", "Conversations") is None
        assert field.value() == "goal_and_development"
        card.form.edited.emit("conversation", OWN_WORD_CHOICE)
        QTest.keyClicks(card.form.editor("own"), "Utviklingsprat")
        card.form.flush()
        assert demo.services.terms.choices(NB)[0].own == "utviklingsprat"
        card.form.edited.emit("language", Language.DANISH)
        danish = card.form.editor("conversation")
        assert isinstance(danish, ChoiceField)
        assert "MUS" in [danish.itemText(index) for index in range(danish.count())]
        own_words.forget()
        assert faults(stage) == ""
