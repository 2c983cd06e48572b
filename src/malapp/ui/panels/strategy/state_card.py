"""How the strategy stands: a word, a sentence, and the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.strategy import StrategyView
from malapp.domain.strategy import StrategyEvent
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.step_buttons import StepButtons
from malapp.ui.panels.strategy.words import event_word, state_words
from malapp.ui.theme import scale


class StateCard(Card):
    """``pressed`` tells the event of the button that was pressed, ``versions_wanted`` that of earlier wordings."""

    pressed = Signal(object)
    versions_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, padding=scale.SPACE_3)
        self._pill = StatusPill()
        self._sentence = WrapLabel()
        self._reason = MutedLabel()
        self._versions = LinkButton("", icon="history", clicked=self.versions_wanted.emit)
        self._shown: tuple[StrategyEvent, ...] | None = None
        self._steps = StepButtons(is_primary_last=True)
        self._steps.pressed.connect(self.pressed)
        words = column(row(self._pill, self._versions, None), self._sentence, self._reason, spacing=scale.SPACE_1)
        line = row(spacing=scale.SPACE_4)
        line.addLayout(words, 1)
        line.addWidget(self._steps)
        self.add(line)

    def show_view(self, view: StrategyView, *, may_act: bool, versions: int) -> None:
        """Show the state of ``view`` and how many ``versions`` were adopted: the first possible event is the primary
        button, others stand beside it.
        """
        words = state_words(view.strategy.state, may_act=may_act)
        self._pill.set_look(words.word, words.tone, words.icon)
        self._sentence.setText(words.sentence)
        reason = view.strategy.revision_reason
        self._reason.setText(self.tr("Reason: {reason}").format(reason=reason))
        self._reason.setVisible(bool(reason))
        self._versions.setText(self.tr("%n adopted version(s)", "", versions))
        self._versions.setVisible(versions > 0)
        if view.events == self._shown:
            return
        self._shown = view.events
        self._steps.show_steps([(event, event_word(event)) for event in view.events])
