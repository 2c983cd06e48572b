"""The sidebar: whose company this is, and the way to every panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from malapp.ui.kit.focus import draw_focus_ring
from malapp.ui.kit.labels import WrapLabel
from malapp.ui.kit.layouts import box, column
from malapp.ui.theme import scale, tokens
from malapp.ui.theme.icons import draw_icon

if TYPE_CHECKING:
    from malapp.ui.panels.registry import PanelSpec

WIDTH = 216
COLLAPSED_WIDTH = 64
_BUTTON_HEIGHT = 38

translate = QCoreApplication.translate


class NavigationButton(QAbstractButton):
    """One panel in the sidebar; checked while it is shown."""

    def __init__(self, spec: PanelSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self._is_collapsed = False
        title = translate("PanelSpec", spec.title)
        keys = QKeySequence(spec.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
        self._title = title
        self.setText(title)
        self.setAccessibleName(title)
        self.setToolTip(f"{title}  {keys}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    def set_collapsed(self, is_collapsed: bool) -> None:
        """Show only the icon."""
        self._is_collapsed = is_collapsed
        self.setText("" if is_collapsed else self._title)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon and title, or the icon alone."""
        if self._is_collapsed:
            return QSize(_BUTTON_HEIGHT, _BUTTON_HEIGHT)
        return QSize(52 + self.fontMetrics().horizontalAdvance(self.text()), _BUTTON_HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = tokens.current()
        area = QRectF(self.rect())
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.color("selection" if self.isChecked() else "hover"))
            painter.drawRoundedRect(area, scale.RADIUS, scale.RADIUS)
        left = (area.width() - scale.ICON) / 2 if self._is_collapsed else 13.0
        place = QRectF(left, (area.height() - scale.ICON) / 2, scale.ICON, scale.ICON)
        draw_icon(painter, self.spec.icon, place, "accent" if self.isChecked() else "icon")
        if not self._is_collapsed:
            font = QFont(self.font())
            font.setWeight(QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Medium)
            painter.setFont(font)
            painter.setPen(colours.color("accent" if self.isChecked() else "text"))
            painter.drawText(area.adjusted(43, 0, -4, 0), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            draw_focus_ring(painter, area, radius=scale.RADIUS)


class Sidebar(QWidget):
    """Company on top, panels below it, settings at the foot. ``chosen`` carries the panel's id."""

    chosen = Signal(str)

    def __init__(self, specs: tuple[PanelSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Panels"))
        self._company = WrapLabel(role="heading")
        self._count = WrapLabel(role="muted")
        self._head = box(column(self._company, self._count, spacing=2))
        self._head.layout().setContentsMargins(13, 0, 0, scale.SPACE_3)  # type: ignore[union-attr]
        self._buttons = {spec.id: self._button(spec) for spec in specs}
        upper = [self._buttons[spec.id] for spec in specs if not spec.at_bottom]
        lower = [self._buttons[spec.id] for spec in specs if spec.at_bottom]
        layout = column(self._head, *upper, None, *lower, spacing=3)
        self.setLayout(layout)
        self.set_collapsed(False)

    def set_company(self, name: str, people: int) -> None:
        """Whose workspace it is and how many work there."""
        self._company.setText(name)
        self._count.setText(self.tr("%n person(s)", "", people))

    def set_current(self, panel_id: str) -> None:
        """Mark the panel that is shown."""
        for button in self._buttons.values():
            button.setChecked(button.spec.id == panel_id)

    def set_collapsed(self, is_collapsed: bool) -> None:
        """Icons alone, for a narrow window."""
        self.setFixedWidth(COLLAPSED_WIDTH if is_collapsed else WIDTH)
        self.layout().setContentsMargins(13, 20, 13, 16)  # type: ignore[union-attr]
        self._head.setVisible(not is_collapsed)
        for button in self._buttons.values():
            button.set_collapsed(is_collapsed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        colours = tokens.current()
        painter.fillRect(self.rect(), colours.color("sidebar"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colours.color("line"))

    def _button(self, spec: PanelSpec) -> NavigationButton:
        button = NavigationButton(spec)
        button.clicked.connect(lambda _checked=False: self._choose(spec.id))
        return button

    def _choose(self, panel_id: str) -> None:
        self.set_current(panel_id)  # a click on the current one must not unmark it
        self.chosen.emit(panel_id)
