"""The side panel: one indicator with its curve, its table, and what is known about it."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from malapp.application.indicators import IndicatorRow
from malapp.domain.indicators import due_period
from malapp.ui.kit.autosave import AutosaveLabel
from malapp.ui.kit.buttons import IconButton, LinkButton, QuietButton
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.labels import MutedLabel, WrapLabel
from malapp.ui.kit.layouts import box, column, row
from malapp.ui.kit.line_chart import LineChart, Point
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.kit.tabs import TabPages
from malapp.ui.panels.indicators.about_form import AboutForm
from malapp.ui.panels.indicators.figure_head import FigureHead
from malapp.ui.panels.indicators.presenter import IndicatorsPresenter
from malapp.ui.panels.indicators.value_grid import ValueGrid
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale

_NOTHING, _SHOWN = range(2)
_VALUES, _ABOUT = range(2)


class IndicatorSide(Card):
    """``back`` tells that the list is wanted, ``importing`` a series from a file, ``removing`` what was pressed."""

    back = Signal()
    importing = Signal()
    removing = Signal()

    def __init__(self, context: AppContext, presenter: IndicatorsPresenter, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._context = context
        self._presenter = presenter
        self._shown: object = None
        self._about_shown: object = None
        self.head = FigureHead()
        self.chart = LineChart(self.tr("Values and targets over time"))
        self.chart.setMinimumHeight(130)
        self.grid = ValueGrid(self.tr("Values by period"))
        self.grid.setMinimumHeight(230)
        self.about = AboutForm(presenter)
        self.saved = AutosaveLabel()
        self._build()
        self._connect()

    def show_row(self) -> None:
        """Show the chosen indicator as it is stored now."""
        line = self._presenter.row()
        self._stack.setCurrentIndex(_NOTHING if line is None else _SHOWN)
        if line is None:
            self._shown = None
            return
        is_another = self._shown != line.goal.id
        self._shown = line.goal.id
        if is_another:
            self._presenter.more = 0
        self.head.show_row(line)
        self._show_chart(line)
        self._show_grid(line)
        self._show_about(line)
        for part in (self._import, self._remove, self.saved):
            part.setVisible(line.may_edit)
        self._reader.setVisible(not line.may_edit)
        follow_layout(self)

    def flush(self) -> None:
        """Store at once what has been typed."""
        self.about.flush()

    def edit(self) -> None:
        """Give the keyboard to the table."""
        self.tabs.bar.setCurrentIndex(_VALUES)
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_back_shown(self, is_shown: bool) -> None:
        """Offer the way back to the list, when the side lies over it."""
        self._back.setVisible(is_shown)

    def _show_about(self, line: IndicatorRow) -> None:
        """Fill the form when it is to be seen: which goals there are to choose from costs a look at all of them."""
        if self.tabs.bar.currentIndex() == _ABOUT:
            self.about.show_row(line, is_another=self._about_shown != line.goal.id)
            self._about_shown = line.goal.id

    def _show_chart(self, line: IndicatorRow) -> None:
        points = [Point(value.starts_on, value.value) for value in line.values if value.value is not None]
        targets = [Point(value.starts_on, value.target) for value in line.values if value.target is not None]
        self.chart.setVisible(len(points) > 1)
        self._legend.setVisible(len(points) > 1 and len(targets) > 1)
        self.chart.set_data(points, targets, unit=line.goal.unit)

    def _show_grid(self, line: IndicatorRow) -> None:
        periods = self._presenter.grid(line)
        due = due_period(line.plan.frequency, self._presenter.today())
        begin = next((number for number, period in enumerate(periods) if period.starts_on == due), 0)
        self.grid.show_rows(periods, may_edit=line.may_edit, begin_at=begin)

    def _build(self) -> None:
        self._back = LinkButton(self.tr("All indicators"), icon="arrow-left", clicked=self.back.emit)
        self._back.hide()
        self._legend = WrapLabel(self.tr("The dashed line is the target."), role="small")
        self._import = QuietButton(self.tr("Bring in from a file"), icon="upload", clicked=self.importing.emit)
        self._earlier = QuietButton(self.tr("Earlier periods"), icon="history", clicked=self._show_earlier)
        self._reader = MutedLabel(self.tr("You can read this indicator, but not change it."))
        self._remove = IconButton("trash-2", self.tr("Delete the indicator"), clicked=self.removing.emit)
        values = column(
            self.chart, self._legend, FlowRow(self._import, self._earlier), self.grid, spacing=scale.SPACE_1
        )
        values.setStretch(3, 1)
        self.tabs = TabPages(self.tr("Indicator"))
        self._pages = (box(values), box(column(self.about, None)))
        self.tabs.add(self.tr("Values"), self._pages[_VALUES]).add(self.tr("About"), self._pages[_ABOUT])
        self.tabs.changed.connect(self._fit_pages)
        self._fit_pages(_VALUES)
        page = ScrollPage(margin=2)
        page.body.addWidget(self.head)
        page.body.addWidget(self.tabs, 1)
        foot = row(column(self.saved, self._reader, spacing=0), self._remove)
        foot.setStretch(0, 1)
        shown = column(spacing=scale.SPACE_2)
        shown.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        shown.addWidget(page, 1)
        shown.addLayout(foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(
            EmptyState("chart-line", self.tr("No indicator chosen"), self.tr("Choose one in the list to see it here."))
        )
        self._stack.addWidget(box(shown))
        self.add(self._stack, 1)

    def _fit_pages(self, current: int) -> None:
        """Let the page shown alone decide how much there is to scroll."""
        for number, page in enumerate(self._pages):
            policy = QSizePolicy.Policy.Preferred if number == current else QSizePolicy.Policy.Ignored
            page.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        line = self._presenter.row()
        if line is not None:
            self._show_about(line)

    def _connect(self) -> None:
        self.grid.written.connect(self._write)
        self.grid.unreadable.connect(self._tell_unreadable)
        self.about.edited.connect(self._save)
        self.about.touched.connect(self.saved.show_saving)
        self.head.purpose_wanted.connect(self._write_purpose)

    def _write(self, starts_on: date, field: str, value: object) -> None:
        self._tell(self._presenter.write(starts_on, **{field: value}))

    def _save(self, field: str, value: object) -> None:
        sentence = self._presenter.save(**{field: value})
        self.about.answer(field, sentence)
        self._tell(sentence)
        if sentence:
            self.show_row()

    def _tell_unreadable(self, text: str) -> None:
        self.saved.show_failed(self.tr("“{text}” is not a number.").format(text=text))

    def _tell(self, sentence: str) -> None:
        if sentence:
            self.saved.show_failed(sentence)
        else:
            self.saved.show_saved(self._context.clock())

    def _write_purpose(self) -> None:
        self.tabs.bar.setCurrentIndex(_ABOUT)
        self.about.focus("purpose")

    def _show_earlier(self) -> None:
        self._presenter.show_earlier()
        line = self._presenter.row()
        if line is not None:
            self._show_grid(line)
