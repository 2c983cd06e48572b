"""The strategy map: purpose, focus areas, goals and key results as a picture, or as a list in words (S0-08)."""

from __future__ import annotations

from functools import partial
from typing import ClassVar
from uuid import UUID

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from malapp.application.ports.maps import MapGap, MapKind, MapNode
from malapp.application.strategy_map import StrategyMap
from malapp.ui.kit.buttons import IconButton, LinkButton, PrimaryButton, QuietButton
from malapp.ui.kit.editors import ChoiceField
from malapp.ui.kit.empty_state import EmptyState
from malapp.ui.kit.flow import FlowRow
from malapp.ui.kit.form_spec import Option
from malapp.ui.kit.formats import format_percent
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.kit.layouts import box, clear, column, row
from malapp.ui.kit.pages import Card
from malapp.ui.kit.tab_order import follow_layout
from malapp.ui.kit.tabs import Segments
from malapp.ui.panels.panel import Panel
from malapp.ui.panels.strategy_map.canvas import MapCanvas
from malapp.ui.panels.strategy_map.outline import MapOutline
from malapp.ui.panels.strategy_map.saving import MapSaving
from malapp.ui.panels.strategy_map.side import MapSide, WithSide
from malapp.ui.panels.strategy_map.zooming import STEP
from malapp.ui.shell.context import AppContext
from malapp.ui.theme import scale

_EMPTY, _SHOWN = range(2)
_PICTURE, _LIST = range(2)


class StrategyMapPanel(Panel):
    """The map of one strategy."""

    topics: ClassVar[frozenset[str]] = frozenset(
        {"strategies", "focus_areas", "goals", "goal_links", "check_ins", "people", "teams", "companies", "periods"}
    )

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.shown: StrategyMap | None = None
        self._strategy_id: UUID | None = None
        self._next_gap: dict[MapGap, int] = {}
        self.period = ChoiceField(self.tr("Period"))
        self.view = Segments(self.tr("View"), ((_PICTURE, self.tr("Picture")), (_LIST, self.tr("List"))))
        self.canvas = MapCanvas(zoom=context.preferences.map_zoom)
        self.outline = MapOutline()
        self.side = MapSide()
        self.saving = MapSaving(context, self.canvas, self)
        self._gaps = column(spacing=0)
        self._zoom = QuietButton("", clicked=lambda: self.canvas.zoom_to(1.0))
        self._export = IconButton("download", self.tr("Save the strategy map"))
        self._build()
        self._connect()

    def refresh(self) -> None:
        """Read the map anew; what is folded and chosen stays so."""
        services = self.context.services
        shown: StrategyMap = services.strategy_map.view(services.session.actor(), self._strategy_id)
        self.shown = shown
        self.saving.strategy_id = shown.strategy_id
        is_empty = not shown.root.children
        self._stack.setCurrentIndex(_EMPTY if is_empty else _SHOWN)
        self._export.setEnabled(not is_empty)
        self.subtitle_changed.emit(shown.period)
        self.period.set_options(tuple(Option(key, period) for key, period in shown.strategies))
        self.period.set_value(shown.strategy_id)
        self.period.setVisible(len(shown.strategies) > 1)
        self.canvas.show_map(shown.root)
        self.outline.show_map(shown.root)
        self._show_gaps(shown)
        follow_layout(self)
        if self.canvas.current is not None:
            self.side.show_node(self.canvas.current)

    def show_item(self, item_id: UUID) -> None:
        """Go to the card of a goal or focus area."""
        if self.shown is None:
            self.refresh()
        self.canvas.choose(str(item_id))

    def header_widgets(self) -> tuple[QWidget, ...]:
        """Saving the map as a file."""
        return (self._export,)

    def focusInEvent(self, _event: QFocusEvent) -> None:
        (self.outline if self.view.value() == _LIST else self.canvas).setFocus()

    def _build(self) -> None:
        smaller = IconButton("zoom-out", self.tr("Zoom out"), clicked=lambda: self.canvas.zoom_by(1 / STEP))
        larger = IconButton("zoom-in", self.tr("Zoom in"), clicked=lambda: self.canvas.zoom_by(STEP))
        self.fit = QuietButton(self.tr("Show everything"), clicked=self.canvas.fit)
        self._zoom.setToolTip(self.tr("Show at 100 per cent"))
        self._tools = box(row(smaller, self._zoom, larger, self.fit, spacing=2))
        self._views = QStackedWidget()
        self._views.addWidget(self.canvas)
        self._views.addWidget(self.outline)
        frame = Card(padding=1)
        frame.add(self._views, 1)
        tools = row(self.view, self.period, None, self._tools, spacing=scale.SPACE_3)
        main = column(tools, self._gaps, spacing=scale.SPACE_2)
        main.addWidget(frame, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(WithSide(box(main), self.side))
        self.setLayout(column(self._stack))

    def _nothing(self) -> QWidget:
        sentence = self.tr("Once there are focus areas or goals, you see here how they hang together.")
        write = PrimaryButton(self.tr("Open the strategy"), clicked=lambda: self.context.navigate("strategy"))
        return Card().add(EmptyState("list-tree", self.tr("There is no map to show yet"), sentence, write), 1)

    def _connect(self) -> None:
        self.canvas.chosen.connect(self._on_chosen)
        self.canvas.opened.connect(self._open)
        self.canvas.zoomed.connect(self._show_zoom)
        self.canvas.zoom_chosen.connect(self._keep_zoom)
        self.outline.chosen.connect(self._on_listed)
        self.outline.opened.connect(self._open)
        self.side.opening.connect(self._open)
        self.view.chosen.connect(self._show_view)
        self.period.value_changed.connect(self._choose_period)
        self._export.clicked.connect(
            lambda: self.saving.menu().popup(self._export.mapToGlobal(self._export.rect().bottomLeft()))
        )

    def _show_zoom(self, zoom: float) -> None:
        self._zoom.setText(format_percent(zoom, self.locale()))
        self._zoom.setAccessibleName(self.tr("Zoom {percent}, back to 100").format(percent=self._zoom.text()))

    def _keep_zoom(self, zoom: float) -> None:
        self.context.preferences.map_zoom = zoom  # written down with the rest when the window closes

    def _show_view(self, view: object) -> None:
        self._views.setCurrentIndex(int(view == _LIST))
        self._tools.setVisible(view == _PICTURE)
        if view == _LIST and self.canvas.current is not None:
            self.outline.choose(self.canvas.current.key)

    def _choose_period(self) -> None:
        value = self.period.value()
        self._strategy_id = value if isinstance(value, UUID) else None
        self.refresh()
        self.canvas.show_top()

    def _on_chosen(self, node: MapNode) -> None:
        self.side.show_node(node)

    def _on_listed(self, node: object) -> None:
        if isinstance(node, MapNode) and self.view.value() == _LIST:
            self.canvas.choose(node.key)

    def _open(self, node: MapNode) -> None:
        if node.kind is MapKind.PURPOSE:
            self.context.navigate("strategy", node.id)
        elif node.id is not None:
            self.context.navigate("goals", node.id)

    def _show_gaps(self, shown: StrategyMap) -> None:
        clear(self._gaps)
        words = {
            MapGap.NOBODY: self.tr("%n focus area(s) nobody works on", "", len(shown.gaps[MapGap.NOBODY])),
            MapGap.NO_PLACE: self.tr("%n goal(s) without a place", "", len(shown.gaps[MapGap.NO_PLACE])),
            MapGap.NO_KEY_RESULTS: self.tr(
                "%n objective(s) without key results", "", len(shown.gaps[MapGap.NO_KEY_RESULTS])
            ),
        }
        found = [gap for gap in MapGap if shown.gaps[gap]]
        if not found:
            self._gaps.addWidget(MutedLabel(self.tr("Nothing is missing: every focus area is worked on.")))
            return
        buttons = [
            LinkButton(words[gap], icon="triangle-alert", clicked=partial(self._go_to_gap, gap)) for gap in found
        ]
        self._gaps.addWidget(FlowRow(*buttons, spacing=scale.SPACE_3))

    def _go_to_gap(self, gap: MapGap) -> None:
        """Go to the next card with this gap; again and again round all of them."""
        if self.shown is None:
            return
        keys = self.shown.gaps[gap]
        number = self._next_gap.get(gap, 0) % len(keys)
        self._next_gap[gap] = number + 1
        self.canvas.choose(keys[number])
        if self.view.value() == _LIST:
            self.outline.choose(keys[number])
        self.focusInEvent(QFocusEvent(QFocusEvent.Type.FocusIn))
