"""The command palette (Ctrl+K): go to a panel, start an action, find a person, goal or strategy."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from malapp.ui.kit.editors import TextField
from malapp.ui.kit.labels import MutedLabel
from malapp.ui.shell.matching import score
from malapp.ui.theme import scale
from malapp.ui.theme.icons import icon

SEARCH_AFTER_MS = 80
MOST_SHOWN = 12
_WEAK = 0.45  # of the best hit's score; what is weaker is noise
_WIDTH = 560
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose. ``kind`` says in the reader's words what it is (Panel, Action, Goal)."""

    title: str
    kind: str
    icon: str
    choose: Callable[[], object]


def best(query: str, fixed: Iterable[Entry], found: Iterable[Entry]) -> list[Entry]:
    """The entries that answer ``query``, best first; all ``fixed`` ones for an empty query.

    ``found`` were chosen by the search of the workspace, which also looks inside texts: they stay, after better titles.
    """
    if not query.strip():
        return list(fixed)[:MOST_SHOWN]
    scored = [(score(query, entry.title), entry) for entry in fixed]
    hits = [(score(query, entry.title), entry) for entry in found]
    enough = _WEAK * max((points for points, _entry in (*scored, *hits)), default=0.0)
    kept = [(points, entry) for points, entry in scored if points > 0 and points >= enough]
    kept += [(max(points, enough), entry) for points, entry in hits]
    kept.sort(key=lambda pair: -pair[0])
    return [entry for _points, entry in kept[:MOST_SHOWN]]


class EntryModel(QAbstractListModel):
    """The entries as a list; each is spoken with its kind."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Replace all entries."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, index: _Index) -> Entry:
        """The entry at ``index``."""
        return self._entries[index.row()]

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Title and kind, or the icon."""
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.title}   –  {entry.kind}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}, {entry.kind}"
        if role == Qt.ItemDataRole.DecorationRole:
            return _icon(entry.icon)
        return None


def _icon(name: str) -> QIcon:
    return icon(name)


class Palette(QFrame):
    """The one popup of a window, reused each time. ``fixed`` gives panels and actions, ``find`` the hits for a text."""

    def __init__(
        self,
        parent: QWidget,
        fixed: Callable[[], list[Entry]],
        find: Callable[[str], list[Entry]],
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self.setAccessibleName(self.tr("Search or go to …"))
        self._fixed, self._find = fixed, find
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_AFTER_MS)
        self._timer.timeout.connect(self._search)
        self._field = TextField(placeholder=self.tr("Person, goal, panel or action"))
        self._field.setAccessibleName(self.tr("Search or go to …"))
        self._field.setClearButtonEnabled(False)
        self._field.textChanged.connect(lambda _text: self._timer.start())
        self._field.installEventFilter(self)
        self._model = EntryModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setAccessibleName(self.tr("Results"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.clicked.connect(self._choose)
        self._nothing = MutedLabel(self.tr("Nothing found. Try another word, or only its beginning."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(scale.SPACE_3, scale.SPACE_3, scale.SPACE_3, scale.SPACE_3)
        for widget in (self._field, self._nothing, self._list):
            layout.addWidget(widget)

    def open_in(self, window: QWidget) -> None:
        """Show the palette in the upper middle of ``window``, empty."""
        self._field.clear()
        self._search()
        width = min(_WIDTH, window.width() - 40)
        height = min(420, window.height() - 100)
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, min(90, window.height() // 8))))
        self.show()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._field and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
                self._step(1 if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Tab} else -1)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                if self._timer.isActive():  # Enter right after typing means what was typed
                    self._timer.stop()
                    self._search()
                self._choose(self._list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _search(self) -> None:
        text = self._field.text()
        entries = best(text, self._fixed(), self._find(text) if text.strip() else [])
        self._model.show_entries(entries)
        self._nothing.setVisible(not entries)
        self._list.setVisible(bool(entries))
        self._list.setCurrentIndex(self._model.index(0))

    def _step(self, by: int) -> None:
        count = self._model.rowCount()
        if count:
            self._list.setCurrentIndex(self._model.index((self._list.currentIndex().row() + by) % count))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = self._model.entry(index)
            self.hide()
            entry.choose()
