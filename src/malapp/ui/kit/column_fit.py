"""How wide columns are, and which ones give way when there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QHeaderView

from malapp.ui.kit.cell_delegate import SAME_WIDTH, CellDelegate
from malapp.ui.kit.columns import CellKind, ColumnSpec

_SIDES = 22
#: Narrower than this a title says nothing: other columns give way.
_READABLE = {CellKind.TITLE: 192, CellKind.PERSON: 130, CellKind.TEXT: 110}


def fit_columns(
    header: QHeaderView, delegate: CellDelegate, columns: Sequence[ColumnSpec], first_cells: Sequence[QModelIndex]
) -> dict[int, int]:
    """Give every column the width of its header and of the rows of ``first_cells``, and the growing ones the rest.

    The widths by column are returned, for when only the room around them has changed.
    """
    fitted: dict[int, int] = {}
    growing = _growing(columns)
    for number, spec in enumerate(columns):
        if number in growing:
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            continue
        header.setSectionResizeMode(number, QHeaderView.ResizeMode.Fixed)
        widths = (delegate.natural_width(spec.kind, text) for text in _texts(spec, number, first_cells))
        fitted[number] = min(max([_header_width(header, number), *widths]), spec.widest)
        header.resizeSection(number, fitted[number])
    return fitted


def drop_columns(header: QHeaderView, columns: Sequence[ColumnSpec], width: int) -> None:
    """Make room in a view ``width`` pixels wide: people shrink to their initials, then columns are hidden, first those
    with the highest ``drop_below``. Expects the widths of ``fit_columns``.
    """
    growing = _growing(columns)
    needed = sum(_READABLE.get(columns[number].kind, 80) for number in growing if number < len(columns))
    shown = {number for number, spec in enumerate(columns) if width >= spec.drop_below}
    for number in sorted(shown - growing):
        taken = sum(_size(header, other) for other in shown - growing)
        if columns[number].kind is CellKind.PERSON and width - taken < needed:
            header.resizeSection(number, _header_width(header, number))
    giving = sorted(shown - growing, key=lambda number: columns[number].drop_below, reverse=True)
    for number in giving:
        taken = sum(_size(header, other) for other in shown - growing)
        if columns[number].drop_below == 0 or width - taken >= needed:
            break
        shown.discard(number)
    for number in range(len(columns)):
        header.setSectionHidden(number, number not in shown)


def _texts(spec: ColumnSpec, number: int, first_cells: Sequence[QModelIndex]) -> set[str]:
    """What the cells of a column say; every key press in a search field measures anew, and few words differ."""
    if spec.kind in SAME_WIDTH:
        return {""} if first_cells else set()
    return {str(cell.siblingAtColumn(number).data()) for cell in first_cells}


def _growing(columns: Sequence[ColumnSpec]) -> set[int]:
    return {number for number, spec in enumerate(columns) if spec.grows} or {0}


def _size(header: QHeaderView, number: int) -> int:
    if not header.isSectionHidden(number):
        return header.sectionSize(number)
    # A hidden section says 0: look at what it would be.
    header.setSectionHidden(number, False)
    return header.sectionSize(number)


def _header_width(header: QHeaderView, number: int) -> int:
    model: QAbstractItemModel = header.model()
    font = QFont(header.font())
    font.setWeight(QFont.Weight.DemiBold)
    title = str(model.headerData(number, Qt.Orientation.Horizontal) or "")
    return round(QFontMetricsF(font).horizontalAdvance(title)) + _SIDES
