"""What is worth a look before the next step: what is missing, too many goals, too long for two pages, fixation."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.ports.unit_plans import PlanLength
from malapp.application.unit_plan_view import PlanView
from malapp.domain.plans import PlanGap, goal_count_gap
from malapp.ui.kit.formats import format_number
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.remarks import RemarkList, RemarkShown
from malapp.ui.kit.status import StatusPill
from malapp.ui.kit.tones import Tone
from malapp.ui.panels.unit_plans.words import flag_text, gap_text
from malapp.ui.theme import scale


class CheckCard(Card):
    """One line for each; ``lines`` are the sentences that are shown. ``kept`` tells the flag to be left as it is."""

    kept = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_heading(self.tr("Worth a look"))
        self.lines: tuple[str, ...] = ()
        self._shown: object = None
        self._body = column(spacing=scale.SPACE_3)
        self.remarks = RemarkList(self.tr("Worth a look"))
        self.remarks.kept.connect(self.kept)
        self.add(self._body).add(self.remarks)

    def show_view(self, view: PlanView, length: PlanLength | None, flags: tuple[str, ...]) -> None:
        """Show what is worth a look in a plan; readers are shown nothing."""
        found = [*self._missing(view), *self._counted(view), *self._paper(view, length)]
        remarks = self._flagged(view, flags)
        self.remarks.show_remarks(remarks)
        self.setVisible(bool(found or remarks))
        if found == self._shown:
            return
        self._shown = found
        self.lines = tuple(text for _word, _tone, text in found)
        clear(self._body)
        for word, tone, text in found:
            line = row(StatusPill(word, tone), WrapLabel(text), spacing=scale.SPACE_3)
            line.setStretch(1, 1)
            self._body.addWidget(box(line))

    def too_long(self, length: PlanLength) -> str:
        """By how much the plan is too long (S3-01)."""
        text = self.tr(
            "The plan fills {pages} pages. To keep to two it must be about %n line(s) shorter.", "", length.lines_over
        )
        return text.format(pages=format_number(round(length.filled, 1), self.locale()))

    def _missing(self, view: PlanView) -> list[tuple[str, Tone, str]]:
        if not (view.is_editable or (view.may_edit and not view.plan.is_open)):
            return []
        titles = {entry.goal.id: entry.goal.title for entry in view.goals}
        return [self._gap(gap, titles) for gap in view.missing]

    def _gap(self, gap: PlanGap, titles: dict[UUID, str]) -> tuple[str, Tone, str]:
        text = gap_text(gap, [titles[goal_id] for goal_id in gap.goal_ids if goal_id in titles])
        return (self.tr("Needed"), Tone.WARNING, text) if gap.is_lock else (self.tr("Missing"), Tone.NEUTRAL, text)

    def _counted(self, view: PlanView) -> list[tuple[str, Tone, str]]:
        if not view.is_editable:
            return []
        count = len(view.goals)
        if goal_count_gap(count) == 2:  # noqa: PLR2004 - more than ten
            text = self.tr("There are %n goals. Nobody can keep more than ten in mind: which may wait?", "", count)
            return [(self.tr("Warning"), Tone.WARNING, text)]
        if goal_count_gap(count) == 1:
            text = self.tr("There are %n goals. Five are easier to remember. Does one of them say the same?", "", count)
            return [(self.tr("Tip"), Tone.INFO, text)]
        return []

    def _flagged(self, view: PlanView, flags: tuple[str, ...]) -> list[RemarkShown]:
        if not view.is_editable:
            return []
        return [RemarkShown(flag, text) for flag in flags if (text := flag_text(flag))]

    def _paper(self, view: PlanView, length: PlanLength | None) -> list[tuple[str, Tone, str]]:
        if length is None:
            return []
        if length.fits:
            text = self.tr("It fits on two A4 pages.")
            return [(self.tr("Good"), Tone.GOOD, text)] if view.is_editable else []
        return [(self.tr("Warning"), Tone.WARNING, self.too_long(length))]
