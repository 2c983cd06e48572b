"""The keys of the window."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from malapp.ui.panels.registry import PanelSpec
    from malapp.ui.shell.frame import Frame

    FrameCall = Callable[[Frame], object]


def add_shortcuts(window: QWidget, specs: tuple[PanelSpec, ...], with_frame: Callable[[FrameCall], None]) -> None:
    """Bind the keys to ``window``; ``with_frame`` calls what they stand for as long as a workspace is open."""
    keys = QKeySequence.StandardKey
    bound: list[tuple[list[QKeySequence], FrameCall]] = [
        ([QKeySequence("Ctrl+K")], lambda frame: frame.open_palette()),
        (QKeySequence.keyBindings(keys.Undo), lambda frame: frame.undo()),
        (QKeySequence.keyBindings(keys.Redo), lambda frame: frame.redo()),
        ([QKeySequence("Ctrl+L")], lambda frame: frame.lock_requested.emit()),
        ([QKeySequence("F1")], lambda frame: frame.run_action("settings", "about")),
    ]
    bound += [([QKeySequence(spec.shortcut)], partial(_go, spec.id)) for spec in specs]
    for sequences, call in bound:
        for sequence in sequences:
            QShortcut(sequence, window).activated.connect(partial(with_frame, call))
    for sequence in QKeySequence.keyBindings(keys.Quit):
        QShortcut(sequence, window).activated.connect(window.close)


def _go(panel_id: str, frame: Frame) -> None:
    frame.navigate(panel_id)
    frame.stack.take_keyboard()
