"""A calm line where conversations are planned before the joint briefing was held (S1-43)."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QWidget

from malapp.application.briefing_timing import BriefingGap
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import row
from malapp.ui.theme import scale

translate = QCoreApplication.translate


class BriefingNote(QWidget):
    """Hidden while all is well. ``wanted`` tells the team whose briefing is to be seen, None for the company."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap: BriefingGap | None = None
        self._sentence = MutedLabel()
        link = LinkButton(self.tr("Go to the briefing"), icon="arrow-right", clicked=self._go)
        line = row(spacing=scale.SPACE_3)
        line.addWidget(self._sentence, 1)
        line.addWidget(link)
        self.setLayout(line)
        self.hide()

    def show_gap(self, gap: BriefingGap | None) -> None:
        """Say what comes too early, or nothing."""
        self._gap = gap
        self._sentence.setText(gap_sentence(gap, self.locale()) if gap else "")
        self.setVisible(gap is not None)

    @property
    def text(self) -> str:
        """What is said, "" while hidden."""
        return self._sentence.text()

    def _go(self) -> None:
        if self._gap is not None:
            self.wanted.emit(self._gap.team_id)


def gap_sentence(gap: BriefingGap, locale: QLocale) -> str:
    """What stands against the conversation, without blame."""
    unit = gap.unit or translate("Conversations", "the company")
    if gap.briefing_on is None:
        text = translate(
            "Conversations",
            "The joint briefing of {unit} has not been held. It is best held before the conversations begin.",
        )
        return text.format(unit=unit)
    text = translate(
        "Conversations",
        "The joint briefing of {unit} is planned for {day}, after the conversation. It is best held before.",
    )
    return text.format(unit=unit, day=format_date(gap.briefing_on, locale))
