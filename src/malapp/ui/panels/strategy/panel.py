"""The Strategy panel: periods as tabs, how the chosen one stands, and its text to write or to read."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.domain.strategy import StrategyEvent
from malapp.ui.kit.buttons import PrimaryButton, SecondaryButton
from malapp.ui.kit.dialogs import Dialog, ask
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.layouts import column
from malapp.ui.kit.pages import Card, ScrollPage
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.kit.tabs import TabBar
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.strategy.hearing import HearingPresenter
from malapp.ui.panels.strategy.new_period import NewPeriodDialog
from malapp.ui.panels.strategy.present_dialog import PresentDialog, ReviseDialog
from malapp.ui.panels.strategy.presented_card import PresentedCard
from malapp.ui.panels.strategy.presenter import StrategyPresenter
from malapp.ui.panels.strategy.reading import ReadingView
from malapp.ui.panels.strategy.state_card import StateCard
from malapp.ui.panels.strategy.versions_dialog import VersionsDialog
from malapp.ui.panels.strategy.words import event_word
from malapp.ui.panels.strategy.writing import WritingView
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale

_EMPTY, _SHOWN = range(2)


class StrategyPanel(Panel):
    """The strategy of each period."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {
            "briefings",
            "focus_areas",
            "goals",
            "periods",
            "people",
            "presentations",
            "strategies",
            "strategy_versions",
            "teams",
        }
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.presenter = StrategyPresenter(context)
        self.presenter.load()
        self.hearing = HearingPresenter(context, self.presenter)
        self.periods = TabBar(self.tr("Periods"))
        self.state = StateCard()
        self.reading = ReadingView()
        self.writing = WritingView(context, self.presenter)
        self.presented = PresentedCard()
        self._new = SecondaryButton(self.tr("New period"), icon="plus", clicked=self.add_period)
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the strategies anew; the chosen one stays chosen."""
        self.presenter.load()
        view = self.presenter.view
        self._show_periods()
        self._stack.setCurrentIndex(_EMPTY if view is None else _SHOWN)
        if view is None:
            self.subtitle_changed.emit("")
            return
        self.subtitle_changed.emit(view.strategy.period)
        may_edit = self.presenter.may_edit
        self.state.show_view(view, may_act=may_edit, versions=len(self.hearing.versions()))
        self.presented.setVisible(self.hearing.is_decided)
        if self.hearing.is_decided:
            self.presented.show_rows(self.hearing.rows(), may_present=self.hearing.may_present, may_remove=may_edit)
        self.reading.setVisible(not view.is_editable)
        self.writing.setVisible(view.is_editable)
        if view.is_editable:
            self.writing.show_view(view)
        else:
            self.reading.show_view(view, self.presenter.goals)
        follow_layout(self)

    def flush(self) -> None:
        """Store at once what has been typed."""
        if not self.writing.isHidden():
            self.writing.flush()

    def show_item(self, item_id: UUID) -> None:
        """Choose the strategy with ``item_id``, or the one with that focus area."""
        view = self.presenter.find(item_id)
        if view is None:
            return
        self.flush()
        self.presenter.chosen_id = view.strategy.id
        self.refresh()
        editor = self.writing.editors.get(item_id)
        if view.is_editable and editor is not None:
            editor.form.focus("title")

    def run_action(self, action_id: str) -> None:
        """Begin a new period."""
        if action_id == "new_period" and self.presenter.may_edit:
            self.add_period()

    def header_widgets(self) -> tuple[QWidget, ...]:
        """A new period, for those who lead. The primary button stands with the state it belongs to."""
        return (self._new,) if self.presenter.may_edit else ()

    def add_period(self) -> None:
        """Ask what to call a new period; its draft is then shown."""
        self.flush()
        self._ask(NewPeriodDialog(self.presenter, self))
        self.refresh()

    def present(self) -> None:
        """Ask when and to whom it was presented."""
        self._ask(PresentDialog(self.hearing, self))

    def show_versions(self) -> None:
        """Show the adopted wordings."""
        self.flush()
        view = self.presenter.view
        if view is not None and self.hearing.versions():
            self._ask(VersionsDialog(self.hearing, is_changing=view.is_editable, parent=self))

    def _ask(self, dialog: Dialog) -> None:
        dialog.exec()
        dialog.deleteLater()

    def _build(self) -> None:
        page = ScrollPage()
        page.setAccessibleName(self.tr("The strategy"))
        page.body.addWidget(self.reading)
        page.body.addWidget(self.writing)
        page.body.addWidget(self.presented)
        page.body.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing())
        shown = QWidget()
        shown.setLayout(column(self.periods, self.state, page, spacing=scale.SPACE_3))
        self._stack.addWidget(shown)
        self.setLayout(column(self._stack))

    def _nothing(self) -> QWidget:
        if self.presenter.may_edit:
            sentence = self.tr("Write in a few plain sentences where the company is going. Goals then hang below it.")
            button = PrimaryButton(self.tr("Write the strategy"), icon="pencil", clicked=self.add_period)
            return Card().add(EmptyState("compass", self.tr("No strategy yet"), sentence, button), 1)
        sentence = self.tr("Those who lead the company have not written one yet. Goals can be set all the same.")
        return Card().add(EmptyState("compass", self.tr("No strategy yet"), sentence), 1)

    def _connect(self) -> None:
        self.periods.currentChanged.connect(self._choose)
        self.state.pressed.connect(self._advance)
        self.state.versions_wanted.connect(self.show_versions)
        self.presented.presenting.connect(self.present)
        self.presented.removing.connect(self.hearing.remove)
        self.presented.briefings_wanted.connect(lambda: self.context.navigate("briefings"))
        for view in (self.reading, self.writing):
            view.goals_wanted.connect(lambda area_id: self.context.navigate("goals", area_id))

    def _show_periods(self) -> None:
        self.periods.blockSignals(True)
        titles = [view.strategy.period for view in self.presenter.views]
        while self.periods.count() > len(titles):
            self.periods.removeTab(self.periods.count() - 1)
        for number, title in enumerate(titles):
            text = title.replace("&", "&&")
            if number < self.periods.count():
                self.periods.setTabText(number, text)
            else:
                self.periods.addTab(text)
        view = self.presenter.view
        if view is not None:
            self.periods.setCurrentIndex(self.presenter.views.index(view))
        self.periods.blockSignals(False)
        self.periods.setVisible(len(titles) > 1)

    def _choose(self, number: int) -> None:
        self.flush()
        self.presenter.chosen_id = self.presenter.views[number].strategy.id
        self.refresh()

    def _advance(self, event: StrategyEvent) -> None:
        self.flush()
        if event is StrategyEvent.PRESENT and not self.hearing.is_presented():
            self.present()
            return
        if event is StrategyEvent.REVISE:
            self._ask(ReviseDialog(self.hearing.revise, self))
            return
        if event is StrategyEvent.CLOSE and not ask(
            self,
            self.tr("Close the period?"),
            self.tr("The strategy is kept and can be read, but it cannot be opened again."),
            event_word(event),
        ):
            return
        view = self.presenter.view
        if view is not None:
            self.presenter.chosen_id = view.strategy.id
        self.presenter.advance(event)
