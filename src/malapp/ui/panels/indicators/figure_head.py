"""The number itself, how it compares, and why it is followed: purpose and number always stand together."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from malapp.application.indicators import IndicatorRow
from malapp.domain.indicators import shifted, year_before
from malapp.ui.kit.buttons import LinkButton
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.labels import HeadingLabel, MutedLabel, TitleLabel, WrapLabel
from malapp.ui.kit.layouts import column
from malapp.ui.kit.status import StatusPill
from malapp.ui.panels.indicators.words import (
    level_word,
    period_in_sentence,
    period_text,
    signed_text,
    standing,
    target_text,
    value_text,
)
from malapp.ui.theme import scale


class FigureHead(QWidget):
    """``purpose_wanted`` tells that somebody wants to write why the number is followed."""

    purpose_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whose = MutedLabel()
        self._title = HeadingLabel()
        self._number = TitleLabel()
        self._pill = StatusPill()
        self._when = MutedLabel()
        self._compared = MutedLabel()
        self._purpose = WrapLabel()
        self._ask = LinkButton(
            self.tr("Write why this number matters"), icon="pencil", clicked=self.purpose_wanted.emit
        )
        self.setLayout(
            column(
                self._whose,
                self._title,
                FlowRow(self._number, self._pill),
                self._when,
                self._compared,
                self._purpose,
                self._ask,
                spacing=scale.SPACE_1,
            )
        )

    def show_row(self, row: IndicatorRow) -> None:
        """Show an indicator."""
        latest, unit = row.latest, row.goal.unit
        whose = row.owner if row.goal.level.value == "person" else row.team
        self._whose.setText(" · ".join(part for part in (level_word(row.goal.level), whose) if part))
        self._title.setText(row.goal.title)
        number = value_text(latest.value, unit, self.locale()) if latest else self.tr("No value yet")
        self._number.setText(number)
        self._number.setFixedWidth(self._number.fontMetrics().horizontalAdvance(number) + scale.SPACE_2)
        pill = standing(row)
        self._pill.setVisible(pill is not None)
        if pill is not None:
            self._pill.set_look(pill.text, pill.tone, pill.icon)
        self._say(self._when, self._when_text(row))
        self._say(self._compared, self._compared_text(row))
        self._say(self._purpose, row.goal.purpose)
        self._ask.setVisible(row.may_edit and not row.goal.purpose)

    def _when_text(self, row: IndicatorRow) -> str:
        latest = row.latest
        if latest is None:
            return ""
        parts = [period_text(latest.starts_on, row.plan.frequency, self.locale())]
        if latest.target is not None:
            parts.append(self.tr("wanted: {target}").format(target=target_text(latest.target, row, self.locale())))
        return " · ".join(parts)

    def _compared_text(self, row: IndicatorRow) -> str:
        latest, frequency = row.latest, row.plan.frequency
        if latest is None:
            return ""
        parts = []
        for change, period in (
            (row.change, shifted(latest.starts_on, frequency, -1)),
            (row.change_in_a_year, year_before(latest.starts_on, frequency)),
        ):
            if change is not None and period is not None:
                text = self.tr("{change} from {period}") if change else self.tr("unchanged from {period}")
                since = period_in_sentence(period, frequency, self.locale())
                parts.append(text.format(change=signed_text(change, row.goal.unit, self.locale()), period=since))
        return " · ".join(parts)

    def _say(self, label: WrapLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))
