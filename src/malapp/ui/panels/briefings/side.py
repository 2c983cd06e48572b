"""The chosen unit: its briefing to be prepared or read, and what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.briefings import BriefingRow, BriefingStanding
from malapp.domain.briefings import Briefing, BriefingState
from malapp.ui.kit.buttons import IconButton, LinkButton, PrimaryButton, SecondaryButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.formats import format_date
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.panels.briefings.presenter import BriefingsPresenter
from malapp.ui.panels.briefings.reading import BriefingReading, ScriptCard
from malapp.ui.panels.briefings.words import first_talk_sentence, standing_pill, standing_sentence, unit_name
from malapp.ui.panels.briefings.writing import BriefingWriting
from malapp.ui.theme import scale

_MISSING, _SHOWN = range(2)


class BriefingSide(Card):
    """Each signal is a button that was pressed; ``earlier`` tells the id of an earlier briefing, None the present."""

    back = Signal()
    preparing = Signal()
    presenting = Signal()
    exporting = Signal()
    holding = Signal()
    taking_back = Signal()
    removing = Signal()
    earlier = Signal(object)

    def __init__(self, presenter: BriefingsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._presenter = presenter
        self.writing = BriefingWriting(presenter)
        self.reading = BriefingReading()
        self.script = ScriptCard()
        self._buttons()
        self._build()

    def show_row(self, line: BriefingRow, briefing: Briefing | None) -> None:
        """Show a unit with its present briefing, or an earlier one."""
        is_present = briefing is line.briefing
        self._name.setText(unit_name(line))
        pill = standing_pill(line, self.locale())
        self._pill.set_look(pill.text, pill.tone, pill.icon)
        self._sentence.setText(standing_sentence(line))
        warning = first_talk_sentence(line, self.locale())
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning) and is_present)
        may_read = briefing is not None and (line.may_read or not is_present)
        self._empty.set_texts(self._empty_heading(line), standing_sentence(line))
        self._prepare.setVisible(line.may_edit and briefing is None)
        self._stack.setCurrentIndex(_SHOWN if may_read else _MISSING)
        self._sentence.setVisible(may_read)
        self._show_earlier(line, briefing)
        if briefing is not None and may_read:
            self._show_briefing(line, briefing, is_present=is_present)
        follow_layout(self)

    def flush(self) -> None:
        """Store at once what has been typed."""
        if not self.writing.isHidden():
            self.writing.flush()

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_back_shown(self, is_shown: bool) -> None:
        """Offer the way back to the list, when the side lies over it."""
        self._back.setVisible(is_shown)

    def _show_briefing(self, line: BriefingRow, briefing: Briefing, *, is_present: bool) -> None:
        is_held = briefing.state is BriefingState.HELD
        may_change = line.may_edit and is_present
        is_written = may_change and not is_held
        self.writing.setVisible(is_written)
        self.reading.setVisible(not is_written)
        self._held.setVisible(is_written)
        self._remove.setVisible(is_written)
        self._people.setVisible(may_change and is_held)
        self._not_held.setVisible(may_change and is_held)
        self._next.setVisible(may_change and is_held)
        self.script.setVisible(line.may_edit)
        if line.may_edit:
            self.script.show_slides(self._presenter.slides())
        if is_written:
            self.writing.show_briefing(briefing)
        else:
            names = {person.id: person.name for person in self._presenter.members()}
            there = line.participant_ids if is_present else ()
            self.reading.show_briefing(briefing, line.leader, tuple(sorted(names[it] for it in there if it in names)))

    def _empty_heading(self, line: BriefingRow) -> str:
        if line.briefing is None:
            return self.tr("No briefing yet")
        return self.tr("For the unit itself") if line.standing is BriefingStanding.HELD else self.tr("Not held yet")

    def _show_earlier(self, line: BriefingRow, shown: Briefing | None) -> None:
        clear(self._earlier)
        others = [it for it in line.earlier if it is not shown]
        if shown is not line.briefing:
            self._earlier.addLayout(row(self._link(self.tr("The present briefing"), None), None))
        for briefing in others:
            if briefing.held_on is not None:
                day = format_date(briefing.held_on, self.locale())
                text = self.tr("Earlier: held {day}").format(day=day)
                self._earlier.addLayout(row(self._link(text, briefing.id), None))

    def _link(self, text: str, briefing_id: object) -> LinkButton:
        return LinkButton(text, icon="history", clicked=partial(self.earlier.emit, briefing_id))

    def _buttons(self) -> None:
        self._prepare = PrimaryButton(self.tr("Prepare the briefing"), icon="pencil", clicked=self.preparing.emit)
        self._show = PrimaryButton(self.tr("Show full screen"), icon="monitor", clicked=self.presenting.emit)
        self._pdf = SecondaryButton(self.tr("Save as PDF"), icon="download", clicked=self.exporting.emit)
        self._held = SecondaryButton(self.tr("It has been held"), icon="check", clicked=self.holding.emit)
        self._people = SecondaryButton(self.tr("Day and participants"), icon="users", clicked=self.holding.emit)
        self._next = SecondaryButton(self.tr("New briefing"), icon="plus", clicked=self.preparing.emit)
        self._not_held = LinkButton(self.tr("It was not held after all"), icon="undo-2", clicked=self.taking_back.emit)
        self._remove = IconButton("trash-2", self.tr("Remove the briefing"), clicked=self.removing.emit)

    def _build(self) -> None:
        self._back = LinkButton(self.tr("All units"), icon="arrow-left", clicked=self.back.emit)
        self._back.hide()
        self._name, self._pill, self._sentence = HeadingLabel(), StatusPill(), MutedLabel()
        self._warning = WrapLabel(role="strong")
        self._earlier = column(spacing=0)
        self._empty = EmptyState("messages-square", "", "", self._prepare)
        head = row(self._name, self._pill, spacing=scale.SPACE_3)
        head.setStretch(0, 1)
        acts = FlowRow(self._show, self._pdf, self._held, self._people, self._next, self._not_held, self._remove)
        page = ScrollPage(margin=2)
        page.setAccessibleName(self.tr("The briefing"))
        for part in (self.writing, self.reading, self.script):
            page.body.addWidget(part)
        page.body.addStretch(1)
        shown = column(acts, spacing=scale.SPACE_3)
        shown.addWidget(page, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(box(shown))
        self.body.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(head).add(self._sentence).add(self._warning).add(self._earlier)
        self.add(self._stack, 1)
