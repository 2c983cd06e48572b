"""The top of an opened conversation: who, when, where in the process, and the one thing to do next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QMenu, QSizePolicy, QWidget

from malapp.application.conversations import ConversationRow
from malapp.domain.conversations import ConversationState
from malapp.domain.languages import Language
from malapp.ui.kit.announce import announce
from malapp.ui.kit.avatar import Avatar
from malapp.ui.kit.buttons import IconButton, PrimaryButton
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, WrapLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.status import StatusPill
from malapp.ui.languages import NAMES
from malapp.ui.panels.conversations.guidance import Command, Guide, phase_of, when_text
from malapp.ui.panels.conversations.presenter import ConversationPresenter
from malapp.ui.panels.conversations.stepper import PhaseStepper
from malapp.ui.panels.conversations.words import keyboard_text, kind_text, state_pill
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import icon

_NARROW = 860
_OFF = frozenset({ConversationState.CANCELLED})


class ConversationHeader(Card):
    """``commanded`` tells what was pressed, ``left`` that the person goes back to the list."""

    commanded = Signal(object)
    language_chosen = Signal(object)
    left = Signal()

    def __init__(self, presenter: ConversationPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=scale.SPACE_3)
        self._presenter = presenter
        self.back = IconButton("arrow-left", self.tr("All conversations"), clicked=self.left.emit)
        self._avatars = (Avatar("", side=34), Avatar("", side=34))
        self._names = HeadingLabel()
        self._facts = MutedLabel()
        self._pill = StatusPill()
        self._steppers = (PhaseStepper(), PhaseStepper())  # beside the names, or under them
        self._is_low = False
        self._menu = IconButton("ellipsis", self.tr("More to do with this conversation"), clicked=self.open_menu)
        self.next_bar = NextBar()
        self.next_bar.pressed.connect(self.commanded)
        people = row(self.back, 2, *self._avatars, 4, spacing=scale.SPACE_1)
        people.addLayout(column(self._names, self._facts, spacing=1), 1)
        line = row(people, self._pill, self._steppers[0], self._menu, spacing=scale.SPACE_3)
        line.setStretch(0, 1)
        self.add(line).add(row(self._steppers[1], None)).add(self.next_bar)
        self.body.setSpacing(scale.SPACE_2)
        self._place_stepper()

    def show_conversation(self, *, is_news: bool = False) -> None:
        """Show the presenter's conversation as it is now; ``is_news`` has the next step spoken."""
        presenter = self._presenter
        shown = presenter.row
        self._avatars[0].set_name(shown.employee)
        self._avatars[1].set_name(shown.manager)
        names = self.tr("{employee} and {manager}")
        self._names.setText(names.format(employee=shown.employee, manager=shown.manager))
        self._facts.setText(self._facts_of(shown))
        pill = state_pill(shown.conversation.state)
        self._pill.set_look(pill.text, pill.tone, pill.icon)
        phase = phase_of(shown.conversation.state)
        for stepper in self._steppers:
            stepper.show_phase(phase, is_off=shown.conversation.state in _OFF)
        self._menu.setVisible(bool(presenter.menu()))
        self.show_guide(is_news=is_news)

    def show_guide(self, *, is_news: bool = False) -> None:
        """Show what is next on the page that is shown."""
        guide = self._presenter.guide(self.locale())
        if guide.command is Command.HAND_OVER and self._presenter.keyboard().back:
            button = self._keyboard_text()
            guide = Guide(guide.sentence, guide.command, button, guide.icon)
        self.next_bar.show_guide(guide)
        if is_news:
            announce(self.next_bar, guide.sentence)

    def set_low(self, is_low: bool) -> None:
        """Spare height: there is little of it."""
        self._is_low = is_low
        self._place_stepper()

    def minimumSizeHint(self) -> QSize:
        """Without the stepper beside the names: it moves under them when there is no room."""
        hint = super().minimumSizeHint()
        beside = self._steppers[0]
        spare = beside.sizeHint().width() + scale.SPACE_3 if not beside.isHidden() else 0
        return QSize(hint.width() - spare, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_stepper()

    def open_menu(self) -> QMenu:
        """Open what else one may do."""
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(
            self._menu.mapToGlobal(QPoint(self._menu.width() - menu.sizeHint().width(), self._menu.height() + 4))
        )
        return menu

    def make_menu(self) -> QMenu:
        """The quiet actions, each with its icon."""
        menu = QMenu(self)
        texts = self._menu_texts()
        for command in self._presenter.menu():
            if command is Command.LANGUAGE:
                self._add_languages(menu)
                continue
            mark, text = texts[command]
            action = menu.addAction(icon(mark), text)
            action.triggered.connect(partial(self._on_menu, command))
        return menu

    def _place_stepper(self) -> None:
        is_wide = self.width() >= _NARROW
        self._steppers[0].setVisible(is_wide)
        self._steppers[1].setVisible(not is_wide and not self._is_low)

    def _on_menu(self, command: Command) -> None:
        self.commanded.emit(command)

    def _add_languages(self, menu: QMenu) -> None:
        languages = menu.addMenu(icon("languages"), self.tr("Language of the conversation"))
        group = QActionGroup(languages)
        for language in Language:
            action = languages.addAction(NAMES[language])
            action.setCheckable(True)
            action.setChecked(language is self._presenter.row.conversation.language)
            action.triggered.connect(partial(self.language_chosen.emit, language))
            group.addAction(action)

    def _menu_texts(self) -> dict[Command, tuple[str, str]]:
        return {
            Command.EXPORT_FORM: ("download", self.tr("Preparation form as PDF …")),
            Command.READ_FORM: ("upload", self.tr("Read a form that has come back …")),
            Command.TAKE_BACK: ("undo-2", self.tr("Take my preparation back")),
            Command.START: ("messages-square", self.tr("Begin the conversation now")),
            Command.MOVE: ("calendar-days", self.tr("Move to another time …")),
            Command.REOPEN: ("pencil", self.tr("Change the summary …")),
            Command.CLOSE_UNSIGNED: ("circle-minus", self.tr("Close without signatures …")),
            Command.CANCEL: ("ban", self.tr("Cancel the conversation …")),
            Command.HAND_OVER: ("users", self._keyboard_text()),
        }

    def _keyboard_text(self) -> str:
        keyboard = self._presenter.keyboard()
        return keyboard_text(keyboard.other_name, back=keyboard.back)

    def _facts_of(self, shown: ConversationRow) -> str:
        talk = shown.conversation
        when = when_text(shown, self.locale())
        parts = [kind_text(talk.kind), when or talk.period, talk.place]
        return " · ".join(part for part in parts if part)


class NextBar(QFrame):
    """One sentence and one button. ``pressed`` tells the command."""

    pressed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._command: Command | None = None
        self._sentence = WrapLabel(role="strong")
        self.button = PrimaryButton("", clicked=self._press)
        self.button.setObjectName("next_step")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        layout = row(self._sentence, self.button, spacing=scale.SPACE_3)
        layout.setStretch(0, 1)
        layout.setContentsMargins(scale.SPACE_3, scale.SPACE_2, scale.SPACE_2, scale.SPACE_2)
        layout.setAlignment(self.button, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(layout)

    @property
    def sentence(self) -> str:
        """What is next."""
        return self._sentence.text()

    def show_guide(self, guide: Guide) -> None:
        """Show another step."""
        self._command = guide.command
        self._sentence.setText(guide.sentence)
        self.button.setVisible(guide.command is not None)
        self.button.setText(guide.button)
        if guide.icon:
            self.button.set_icon(guide.icon)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.current().color("selection"))
        painter.drawRoundedRect(QRectF(self.rect()), scale.RADIUS, scale.RADIUS)

    def _press(self) -> None:
        if self._command is not None:
            self.pressed.emit(self._command)
