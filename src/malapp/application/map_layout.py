"""Where the cards of the strategy map stand, on screen and on paper: pure geometry, the same for both.

The purpose lies over everything, the focus areas stand side by side below it, and what hangs below each flows down in
columns, indented by depth. A branch that goes on in the next column begins there with stand-ins of the cards above it.
Units are whatever ``Sizes`` are in: pixels in the window, points on paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import partial
from itertools import count

from malapp.application.ports.maps import MapNode


class BoxKind(StrEnum):
    """What a box shows. STAND_IN repeats in one line a card that stands in an earlier column."""

    PURPOSE = "purpose"
    AREA = "area"
    GOAL = "goal"
    STAND_IN = "stand_in"


@dataclass(frozen=True, slots=True)
class Sizes:
    """The measures of a map. ``column`` is how wide a column is, ``deepest`` the last depth that is indented."""

    column: float = 276.0
    gap: float = 18.0
    area_gap: float = 34.0
    indent: float = 20.0
    deepest: int = 4
    row_gap: float = 10.0
    level_gap: float = 26.0
    stand_in: float = 18.0
    anchor: float = 20.0


@dataclass(frozen=True, slots=True)
class Box:
    """A card on a page; ``number`` is its outline number such as "2.1", "" for purpose and focus areas."""

    kind: BoxKind
    node: MapNode
    left: float
    top: float
    width: float
    height: float
    depth: int = 0
    number: str = ""
    is_continued: bool = False

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.top + self.height


Line = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class MapPage:
    """One page: boxes in reading order, and the lines that connect them."""

    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]
    width: float
    height: float


#: The height of what is shown of a node in a width.
Measure = Callable[[BoxKind, MapNode, float], float]


@dataclass(frozen=True, slots=True)
class _Entry:
    node: MapNode
    depth: int
    number: str
    height: float
    kind: BoxKind = BoxKind.GOAL


@dataclass(slots=True)
class _Column:
    entries: list[_Entry] = field(default_factory=list)
    filled: float = 0.0


def picture(
    root: MapNode, measure: Measure, sizes: Sizes, *, collapsed: frozenset[str] = frozenset(), aspect: float = 1.7
) -> MapPage:
    """The whole map on one sheet, about ``aspect`` times as wide as high when everything is unfolded.

    ``collapsed`` are keys of nodes whose branches are folded away. Columns are as high as they would be unfolded, so
    that folding one branch does not throw the others about.
    """
    height = _column_height(root, measure, sizes, aspect)
    groups = [
        (area, _flowed(area, measure, sizes, lambda _column: height, collapsed)) for area in _shown(root, collapsed)
    ]
    columns = sum(len(made) for _area, made in groups)
    gaps = sizes.gap * (columns - len(groups)) + sizes.area_gap * max(len(groups) - 1, 0)
    width = max(sizes.column * columns + gaps, 2 * sizes.column)
    banner = Box(BoxKind.PURPOSE, root, 0, 0, width, measure(BoxKind.PURPOSE, root, width))
    lines: list[Line] = []
    top = banner.bottom + sizes.level_gap
    heads = _head_height(groups, measure, sizes)
    boxes, left = [banner], 0.0
    for area, made in groups:
        span = len(made) * sizes.column + (len(made) - 1) * sizes.gap
        head = Box(BoxKind.AREA, area, left, top, span, heads)
        boxes.append(head)
        lines.append(_drop(banner, head))
        for number, column in enumerate(made):
            at = left + number * (sizes.column + sizes.gap)
            placed, drawn = _placed(column, at, head.bottom, sizes)
            boxes += placed
            lines += drawn
        left += span + sizes.area_gap
    return MapPage(tuple(boxes), tuple(lines), width, max(box.bottom for box in boxes))


def pages(root: MapNode, measure: Measure, sizes: Sizes, *, columns: int, height: float) -> tuple[MapPage, ...]:
    """The map on as many pages as it needs, ``columns`` columns on each, ``height`` high. A single card higher than a
    page is cut to it.
    """
    width = columns * sizes.column + (columns - 1) * sizes.gap
    banner = Box(BoxKind.PURPOSE, root, 0, 0, width, min(measure(BoxKind.PURPOSE, root, width), height / 2))
    heads = _head_height([(area, []) for area in root.children], measure, sizes)
    below_banner = banner.bottom + sizes.level_gap

    def room(column: int) -> float:
        return height - heads - sizes.row_gap - (below_banner if column < columns else 0.0)

    sheets = [_Sheet([banner], below_banner)]
    used = 0
    for area in root.children:
        made = _flowed(area, measure, sizes, partial(_room_from, room, used), frozenset())
        _put(area, made, first=used, columns=columns, sheets=sheets, heads=heads, sizes=sizes)
        used += len(made)
    return tuple(MapPage(tuple(sheet.boxes), tuple(sheet.lines), width, height) for sheet in sheets)


def _room_from(room: Callable[[int], float], first: int, column: int) -> float:
    return room(first + column)


@dataclass(slots=True)
class _Sheet:
    boxes: list[Box]
    top: float
    lines: list[Line] = field(default_factory=list)


def _put(
    area: MapNode, made: list[_Column], *, first: int, columns: int, sheets: list[_Sheet], heads: float, sizes: Sizes
) -> None:
    """Put the columns of ``area`` on their sheets, each sheet's part under a head of its own."""
    for sheet_number in range(first // columns, (first + len(made) - 1) // columns + 1):
        while len(sheets) <= sheet_number:
            sheets.append(_Sheet([], 0.0))
        sheet = sheets[sheet_number]
        begin = max(first, sheet_number * columns)
        end = min(first + len(made), (sheet_number + 1) * columns)
        left = (begin % columns) * (sizes.column + sizes.gap)
        span = (end - begin) * sizes.column + (end - begin - 1) * sizes.gap
        head = Box(BoxKind.AREA, area, left, sheet.top, span, heads, is_continued=begin > first)
        sheet.boxes.append(head)
        for number in range(begin, end):
            at = (number % columns) * (sizes.column + sizes.gap)
            placed, drawn = _placed(made[number - first], at, head.bottom, sizes)
            sheet.boxes += placed
            sheet.lines += drawn


def _shown(root: MapNode, collapsed: frozenset[str]) -> tuple[MapNode, ...]:
    return () if root.key in collapsed else root.children


def _head_height(groups: Iterable[tuple[MapNode, list[_Column]]], measure: Measure, sizes: Sizes) -> float:
    """One height for all focus areas, so that their goals begin on one line."""
    spans = [(area, max(len(made), 1)) for area, made in groups]
    heights = [measure(BoxKind.AREA, area, width * sizes.column + (width - 1) * sizes.gap) for area, width in spans]
    return max(heights, default=0.0)


def _column_height(root: MapNode, measure: Measure, sizes: Sizes, aspect: float) -> float:
    """The column height whose map comes nearest to ``aspect``: never lower than the highest card."""
    groups = [_entries(area, measure, sizes, frozenset()) for area in root.children]
    total = sum(entry.height + sizes.row_gap for group in groups for entry in group)
    highest = max((entry.height for group in groups for entry in group), default=0.0)
    least = max(highest + 8 * sizes.stand_in, 2.2 * sizes.column)
    if not groups:
        return least
    step = sizes.column + sizes.gap

    def shape(height: float) -> float:
        needed = sum(max(1, -(-int(sum(e.height + sizes.row_gap for e in group)) // int(height))) for group in groups)
        return (needed * step) / height

    candidates = [least * 1.15**power for power in range(60) if least * 1.15**power <= max(total * 1.2, least)]
    return min(candidates, key=lambda height: (abs(shape(height) - aspect * 1.15), height))


def _entries(area: MapNode, measure: Measure, sizes: Sizes, collapsed: frozenset[str]) -> list[_Entry]:
    """What hangs below ``area`` in reading order."""
    if area.key in collapsed:
        return []
    found: list[_Entry] = []
    waiting = [(child, 0, str(number)) for child, number in zip(area.children, count(1), strict=False)][::-1]
    while waiting:
        node, depth, number = waiting.pop()
        width = sizes.column - sizes.indent * (min(depth, sizes.deepest) + 1)
        found.append(_Entry(node, depth, number, measure(BoxKind.GOAL, node, width)))
        if node.key not in collapsed:
            below = [(child, depth + 1, f"{number}.{n}") for n, child in enumerate(node.children, start=1)]
            waiting.extend(reversed(below))
    return found


def _flowed(
    area: MapNode, measure: Measure, sizes: Sizes, room: Callable[[int], float], collapsed: frozenset[str]
) -> list[_Column]:
    """The entries of ``area`` in columns, of which number n is ``room(n)`` high; at least one column."""
    entries = _entries(area, measure, sizes, collapsed)
    branch_ends = _branch_ends(entries)
    columns = [_Column()]
    above: list[_Entry] = []  # the cards above the present one, from the top
    for place, entry in enumerate(entries):
        del above[entry.depth :]
        column, limit = columns[-1], room(len(columns) - 1)
        branch = sum(e.height + sizes.row_gap for e in entries[place : branch_ends[place]])
        left = limit - column.filled
        first_child = entries[place + 1].height + sizes.row_gap if branch_ends[place] > place + 1 else 0.0
        needed = entry.height + sizes.row_gap + first_child
        is_better_whole = branch > left and branch <= limit * 0.5 and column.filled >= limit * 0.7
        if column.entries and (needed > left or is_better_whole):
            column = _Column()
            columns.append(column)
            limit = room(len(columns) - 1)
            for stand_in in above[-_STAND_INS:]:
                column.entries.append(replace(stand_in, kind=BoxKind.STAND_IN, height=sizes.stand_in))
                column.filled += sizes.stand_in + sizes.row_gap / 2
        height = min(entry.height, max(limit - column.filled - sizes.row_gap, sizes.stand_in))
        column.entries.append(replace(entry, height=height))
        column.filled += height + sizes.row_gap
        above.append(entry)
    return columns


_STAND_INS = 3


def _branch_ends(entries: list[_Entry]) -> list[int]:
    """For each entry the place after its whole branch."""
    ends = [len(entries)] * len(entries)
    open_: list[int] = []
    for place, entry in enumerate(entries):
        while open_ and entries[open_[-1]].depth >= entry.depth:
            ends[open_.pop()] = place
        open_.append(place)
    return ends


def _placed(column: _Column, left: float, top: float, sizes: Sizes) -> tuple[list[Box], list[Line]]:
    """The boxes of a column that begins at ``left`` below ``top``, each joined to the one above it."""
    boxes: list[Box] = []
    lines: list[Line] = []
    above: dict[int, Box] = {}
    y = top + sizes.row_gap
    for entry in column.entries:
        shift = sizes.indent * (min(entry.depth, sizes.deepest) + 1)
        is_stand_in = entry.kind is BoxKind.STAND_IN
        box = Box(
            entry.kind, entry.node, left + shift, y, sizes.column - shift, entry.height, entry.depth, entry.number,
            is_stand_in,
        )  # fmt: skip
        boxes.append(box)
        line = _joint(box, above.get(entry.depth - 1), top if entry.depth == 0 else None, sizes)
        if line:
            lines.append(line)
        above[entry.depth] = box
        y = box.bottom + (sizes.row_gap / 2 if is_stand_in else sizes.row_gap)
    return boxes, lines


def _joint(box: Box, above: Box | None, head: float | None, sizes: Sizes) -> Line:
    """The line from what is above ``box`` down to its left edge; nothing when that is in another column."""
    x = box.left - sizes.indent / 2
    y = box.top + min(box.height / 2, sizes.anchor)
    if head is not None:
        return ((x, head), (x, y), (box.left, y))
    if above is None:
        return ()
    if box.left > above.left:
        return ((x, above.bottom), (x, y), (box.left, y))
    middle = above.top + min(above.height / 2, sizes.anchor)  # no deeper than its parent: a bracket at the left
    return ((above.left, middle), (x, middle), (x, y), (box.left, y))


def _drop(banner: Box, head: Box) -> Line:
    """From the purpose, which lies over everything, straight down to a focus area."""
    x = head.left + head.width / 2
    return ((x, banner.bottom), (x, head.top))
