"""A briefing to be read, and what its leader says."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from malapp.application.briefing_slides import Slide
from malapp.domain.briefings import Briefing, lines
from malapp.ui.kit.labels import MutedLabel, SectionTitle, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.panels.briefings.words import list_names
from malapp.ui.theme import scale

_LISTS = ("focus_areas", "goals", "challenges", "needs", "highlights")

_NUMBER = 18


class BriefingReading(QWidget):
    """The lists as they were told, the invitation, and who was there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = column(spacing=scale.SPACE_4)
        self.setLayout(column(self._lines))

    def show_briefing(self, briefing: Briefing, leader: str, participants: tuple[str, ...]) -> None:
        """Show a held one."""
        clear(self._lines)
        names = list_names()
        names["highlights"] = self.tr("What {name} shares of own goals").format(name=leader)
        for field in _LISTS:
            entries = lines(getattr(briefing, field))
            if entries:
                self._lines.addWidget(_section(names[field], entries))
        if briefing.invitation.strip():
            self._lines.addWidget(_section(names["invitation"], (briefing.invitation.strip(),)))
        if participants:
            heading = self.tr("%n participant(s)", "", len(participants))
            self._lines.addWidget(_section(heading, (", ".join(participants),)))


class ScriptCard(Card):
    """What the leader says, picture by picture (S1-49a to g)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("What you say"))
        self._shown: tuple[Slide, ...] = ()
        self._lines = column(spacing=scale.SPACE_3)
        hint = MutedLabel(self.tr("Beside the pictures, in the company's language. Use your own words."))
        self.add(hint).add(self._lines)

    def show_slides(self, slides: tuple[Slide, ...]) -> None:
        """Show what is said to each of ``slides``."""
        if slides == self._shown:
            return
        self._shown = slides
        clear(self._lines)
        for number, slide in enumerate(slides, start=1):
            title = WrapLabel(f"{number}. {slide.title}", role="strong")
            self._lines.addWidget(box(column(title, WrapLabel(slide.say), spacing=2)))


def _section(heading: str, entries: tuple[str, ...]) -> QWidget:
    part = column(SectionTitle(heading), spacing=scale.SPACE_1)
    for number, entry in enumerate(entries, start=1):
        if len(entries) == 1:
            part.addWidget(WrapLabel(entry))
            continue
        mark = WrapLabel(f"{number}.")
        mark.setMinimumWidth(_NUMBER)
        line = row(mark, spacing=scale.SPACE_1)
        line.addWidget(WrapLabel(entry), 1)
        part.addLayout(line)
    return box(part)
