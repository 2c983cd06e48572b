"""The conversations panel on its stage, and the hands and eyes of whoever uses it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import TypeVar, cast
from uuid import UUID

from panel_stage import PanelStage
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot
from workspaces import DemoCompany

from malapp.application.preparations import FORM_IDS
from malapp.application.services import Services
from malapp.domain.conversations import ConversationKind, ConversationState
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor
from malapp.ui.kit.formats import locale_for
from malapp.ui.panels.conversations.guidance import Section
from malapp.ui.panels.conversations.page import ConversationPage
from malapp.ui.panels.conversations.panel import ConversationsPanel
from malapp.ui.shell.context import AppContext

#: People of the demo company by their key in demo.json.
INGRID, JONAS, AMINA, PER_OLAV, MARTE = "P01", "P02", "P03", "P04", "P22"
WidgetT = TypeVar("WidgetT", bound=QWidget)


class ConversationStage(PanelStage):
    """The stage, with the keyboard changing hands as in the demo: without a passphrase."""

    def __init__(self, services: Services, language: Language = Language.ENGLISH) -> None:
        super().__init__(services, "conversations", language)
        self.resize(1064, 760)

    @property
    def conversations(self) -> ConversationsPanel:
        return cast("ConversationsPanel", self.panel)

    @property
    def page(self) -> ConversationPage:
        page = self.conversations.page
        assert page is not None, "no conversation is open"
        return page

    @property
    def next_sentence(self) -> str:
        return self.page.header.next_bar.sentence

    def press_next(self) -> None:
        """Press the one button."""
        click(self.page.header.next_bar.button)

    def turn_to(self, section: Section) -> None:
        """Press the tab of a page."""
        bar = self.page.bar
        QTest.mouseClick(
            bar,
            Qt.MouseButton.LeftButton,
            pos=bar.tabRect(list(Section).index(section)).center(),
        )
        QApplication.processEvents()

    def hand_over(self, person_id: UUID, panel_id: str = "", item_id: UUID | None = None) -> None:
        self.services.session.hand_over(person_id)
        self.stack.close_panels()
        self.stack.open(self._context())
        self.panel = self.stack.show_panel("conversations")
        if item_id is not None:
            self.panel.show_item(item_id)

    def come_to_rest(self, qtbot: QtBot) -> None:
        """Wait until nothing is being worked on and everything is shown."""
        qtbot.waitUntil(lambda: not self.tasks.is_busy, timeout=20_000)
        for _round in range(3):
            QApplication.processEvents()
        qtbot.waitUntil(lambda: not self.tasks.is_busy, timeout=20_000)

    def _context(self) -> AppContext:
        return replace(super()._context(), hand_over=self.hand_over)


@contextmanager
def conversations_on_stage(qtbot: QtBot, demo: DemoCompany) -> Iterator[Callable[..., ConversationStage]]:
    """``make("P02")``: the panel as Jonas Berge sees it; a second argument opens a conversation."""
    before = QLocale()
    stages: list[ConversationStage] = []

    def make(
        person: str = JONAS, conversation_id: UUID | None = None, language: Language = Language.ENGLISH
    ) -> ConversationStage:
        if demo.services.session.person_id != demo.id(person):
            demo.services.session.hand_over(demo.id(person))
        QLocale.setDefault(locale_for(language.value))
        stage = ConversationStage(demo.services, language)
        stages.append(stage)
        for other in stages[:-1]:
            other.hide()  # one window at a time has the keyboard
        with qtbot.waitActive(stage, timeout=10_000):
            stage.show()
            stage.activateWindow()
        if conversation_id is not None:
            stage.panel.show_item(conversation_id)
        stage.come_to_rest(qtbot)
        return stage

    yield make
    for stage in stages:
        stage.close_all()
    QLocale.setDefault(before)


class Story:
    """Brings a conversation between Jonas Berge and Per-Olav Nesse as far as a test needs it, by the use cases."""

    def __init__(self, demo: DemoCompany) -> None:
        self.services = demo.services
        self.manager: Actor = demo.actor(JONAS)
        self.employee: Actor = demo.actor(PER_OLAV)
        self.id: UUID = self._planned(demo)

    def actor(self, party: Party) -> Actor:
        return self.employee if party is Party.EMPLOYEE else self.manager

    def invited(self) -> UUID:
        self.services.conversations.invite(self.manager, self.id)
        return self.id

    def prepared(self) -> UUID:
        self.invited()
        self.services.conversations.confirm(self.employee, self.id)
        for party, text in ((Party.EMPLOYEE, "Flere kunder på avtale"), (Party.MANAGER, "Bli enige om distriktet")):
            field = self.services.forms.forms()[FORM_IDS[party]].fields[0].id
            self.services.preparations.answer(self.actor(party), self.id, field, text=text)
            self.services.preparations.share(self.actor(party), self.id)
        return self.id

    def under_way(self) -> UUID:
        self.prepared()
        self.services.conversations.start(self.manager, self.id)
        return self.id

    def complete(self) -> UUID:
        """Held, with everything the record needs before it is read."""
        self.under_way()
        goal = self.services.agreements.add_goal(self.manager, self.id, "Selge 45 nye serviceavtaler innen juni")
        for party in Party:
            self.services.agreements.mark_goal(self.manager, self.id, goal, party, accepted=True, believed=True)
        today = self.services.desk.today()
        self.services.agreements.add_action(self.manager, self.id, "Følge Per-Olav på to kundebesøk")
        self.services.conversations.edit(
            self.manager,
            self.id,
            follow_up_days=14,
            first_follow_up_on=today + timedelta(days=14),
            sharing_answered=True,
        )
        self.services.conversations.end(self.manager, self.id)
        return self.id

    def in_review(self) -> UUID:
        self.complete()
        self.services.conversations.send_to_review(self.manager, self.id)
        return self.id

    def ready(self) -> UUID:
        self.in_review()
        for party in Party:
            self.services.conversations.approve(self.actor(party), self.id)
        return self.id

    def signed(self, passphrase: str) -> UUID:
        """Signed by both; Jonas Berge has a key of the demo already and signs with ``passphrase``."""
        self.ready()
        self.services.summaries.freeze(self.manager, self.id).run()
        for party in (Party.MANAGER, Party.EMPLOYEE):
            self.services.signing.sign(self.actor(party), self.id, passphrase).run()
        return self.id

    def state(self) -> ConversationState:
        return self.services.conversations.row(self.manager, self.id).conversation.state

    def _planned(self, demo: DemoCompany) -> UUID:
        day = self.services.desk.today() + timedelta(days=14)
        made = self.services.conversations.plan(
            self.manager,
            demo.id(PER_OLAV),
            kind=ConversationKind.YEARLY,
            planned_for=datetime.combine(day, time(10, 0)),
        )
        self.services.conversations.edit(self.manager, made, purpose="Mål for neste år", place="Møterommet")
        return made


def click(widget: QWidget) -> None:
    """A click with the left mouse button in the middle of ``widget``."""
    assert widget.isVisible(), f"{widget!r} is not shown"
    assert widget.isEnabled(), f"{widget!r} is not enabled"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def write(field: QWidget, text: str) -> None:
    """Type ``text`` into ``field`` after what is there."""
    field.setFocus()
    QTest.keyClicks(field, text)


def draw(pad: QWidget) -> None:
    """Draw a small wave with the mouse."""
    button, corner = Qt.MouseButton.LeftButton, QPoint(30, 40)
    QTest.mousePress(pad, button, pos=corner)
    for step in range(1, 12):
        QTest.mouseMove(pad, corner + QPoint(step * 12, (step % 3) * 9))
    QTest.mouseRelease(pad, button, pos=corner + QPoint(140, 10))


def dialog(stage: QWidget, kind: type[WidgetT]) -> WidgetT:
    """The open dialog of a kind."""
    found = [window for window in stage.findChildren(kind) if window.isVisible()]
    assert found, f"no {kind.__name__} is open"
    return found[-1]


def button(root: QWidget, text: str) -> QAbstractButton:
    """The button that says ``text``."""
    found = [it for it in root.findChildren(QAbstractButton) if it.text() == text and it.isVisible()]
    assert found, f"no button says {text!r}"
    return found[0]


def choose_in_menu(stage: ConversationStage, text: str) -> None:
    """Open the menu of the conversation and choose the line that begins with ``text``."""
    menu = stage.page.header.open_menu()
    action = next(it for it in menu.actions() if it.text().startswith(text))
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    QApplication.processEvents()
