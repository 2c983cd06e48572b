"""Where conversations are planned and prepared, the joint briefing is not forgotten (S1-43, S1-49d)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from conversation_stage import AMINA, JONAS, PER_OLAV, ConversationStage, Story, click
from panel_stage import faults
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from window_audit import settle
from workspaces import DemoCompany

from malapp.domain.conversations import ConversationKind
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.panels.conversations.briefing_note import BriefingNote
from malapp.ui.panels.conversations.guidance import Section

Stages = Callable[..., ConversationStage]
TEAM = "SALG"


@pytest.fixture
def unbriefed(demo: DemoCompany) -> DemoCompany:
    """The demo company before any briefing."""
    with demo.services.desk.workspace.begin() as work:
        for topic in ("briefing_participants", "briefings"):
            for value in work.repository(topic).find():
                work.repository(topic).remove(value.id)
    return demo


def _link(note: BriefingNote) -> LinkButton:
    return next(iter(note.findChildren(LinkButton)))


def _hold(demo: DemoCompany, needs: str = "") -> None:
    manager = demo.actor(JONAS)
    briefing = demo.services.briefings.add(manager, demo.id(TEAM))
    demo.services.briefings.edit(manager, briefing, needs=needs)
    demo.services.briefings.hold(manager, briefing, demo.services.desk.today(), [])


@pytest.mark.requirement("S1-43")
def test_planning_says_calmly_that_the_briefing_is_missing_and_leads_there(
    unbriefed: DemoCompany, make_stage: Stages
) -> None:
    stage = make_stage(JONAS)
    new = stage.conversations.plan()
    assert new.briefing.text == "", "nobody is chosen yet"
    new.form.set_values({"employee_id": unbriefed.id(AMINA)})
    kind = new.form.editor("kind")
    kind.setFocus()
    QTest.keyClick(kind, Qt.Key.Key_Down)
    assert new.form.value("kind") is not ConversationKind.YEARLY
    assert not new.briefing.isVisible(), "only the yearly conversation waits for the briefing"
    QTest.keyClick(kind, Qt.Key.Key_Up)
    settle()

    assert new.briefing.isVisible()
    assert new.briefing.text.startswith("The joint briefing of Salg og rådgivning has not been held.")
    new.form.focus("employee_id")
    assert faults(new) == ""
    click(_link(new.briefing))
    assert not new.isVisible()
    assert stage.visited == [("briefings", unbriefed.id(TEAM))]


def test_a_briefing_that_was_held_is_not_spoken_of(unbriefed: DemoCompany, make_stage: Stages) -> None:
    _hold(unbriefed)
    stage = make_stage(JONAS)
    new = stage.conversations.plan()
    new.form.set_values({"employee_id": unbriefed.id(AMINA)})
    QTest.keyClick(new.form.editor("kind"), Qt.Key.Key_Down)
    QTest.keyClick(new.form.editor("kind"), Qt.Key.Key_Up)

    assert not new.briefing.isVisible()


@pytest.mark.requirement("S1-43")
def test_the_list_speaks_of_conversations_before_the_briefing(
    unbriefed: DemoCompany, story: Story, make_stage: Stages
) -> None:
    manager, timing = unbriefed.actor(JONAS), unbriefed.services.briefing_timing
    (gap,) = [gap for gap in timing.gaps(manager) if gap.team_id == unbriefed.id(TEAM)]
    briefing = unbriefed.services.briefings.add(manager, unbriefed.id(TEAM))
    unbriefed.services.briefings.edit(manager, briefing, planned_for=gap.day + timedelta(days=30))
    stage = make_stage(JONAS)

    note = stage.conversations.overview.briefing
    assert note.isVisible()
    assert "is planned for" in note.text
    assert faults(stage) == ""
    click(_link(note))
    assert stage.visited == [("briefings", unbriefed.id(TEAM))]

    unbriefed.services.briefings.hold(manager, briefing, unbriefed.services.desk.today(), [])
    settle()
    assert not note.isVisible()


@pytest.mark.requirement("S1-49d")
def test_the_employee_prepares_with_the_needs_of_the_unit_in_sight(
    unbriefed: DemoCompany, story: Story, make_stage: Stages
) -> None:
    _hold(unbriefed, "Flere som kan borettslag\nRaskere tilbud")
    told = "• Flere som kan borettslag\n• Raskere tilbud"
    stage = make_stage(PER_OLAV, story.id)
    stage.turn_to(Section.PREPARATION)
    settle()
    assert told in [label.text() for label in stage.page.findChildren(QLabel) if label.isVisible()]
    assert faults(stage) == ""


def test_the_manager_s_own_form_does_not_repeat_them(unbriefed: DemoCompany, story: Story, make_stage: Stages) -> None:
    _hold(unbriefed, "Flere som kan borettslag")
    stage = make_stage(JONAS, story.id)
    stage.turn_to(Section.PREPARATION)
    settle()

    assert "• Flere som kan borettslag" not in [it.text() for it in stage.page.findChildren(QLabel) if it.isVisible()]
