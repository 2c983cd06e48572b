"""The strategy map on paper: cards and lines as in the window, each card's text an entry of a nested list."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.platypus import Flowable, PageBreak

from malapp.application.map_layout import Box, BoxKind, MapPage, Sizes, pages
from malapp.application.ports.maps import MapKind, MapNode, Paper, StrategyMapContent
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import Sheet
from malapp.documents.layout import render, running_footer, running_header
from malapp.documents.map_cards import MapCards
from malapp.documents.structure import Element
from malapp.documents.tagging import TaggedCanvas

_MARGIN, _TOP, _BOTTOM = 40.0, 46.0, 46.0
_SHEETS = {Paper.A4: landscape(A4), Paper.A3: landscape(A3)}
#: How many columns a page may have before the type becomes too small, and how many when there are several pages.
_MOST_COLUMNS = {Paper.A4: 5, Paper.A3: 7}
_COLUMNS = {Paper.A4: 4, Paper.A3: 6}
_GAP = 14.0
#: Lists nested more deeply help nobody, and readers stumble over them.
_DEEPEST_LIST = 12


def strategy_map(content: StrategyMapContent) -> bytes:
    """The map as PDF/A-3a and PDF/UA-1, A4 or A3 lying: one page where it can be read, else several."""
    maker = _MapMaker(content)
    maker.write()
    rendered = render(
        maker.sheet, maker.decorate, page_size=_SHEETS[content.paper], margin=_MARGIN, top=_TOP, bottom=_BOTTOM
    )
    about = About(maker.title, content.company, content.language, made_on=content.made_on)
    return finished(rendered, about)


class _MapMaker:
    """The making of one map."""

    def __init__(self, content: StrategyMapContent) -> None:
        self.content = content
        page_width, page_height = _SHEETS[content.paper]
        self._width, self._height = page_width - 2 * _MARGIN, page_height - _TOP - _BOTTOM - 1
        self.sheet = Sheet(content.language, self._width)
        self.words = self.sheet.texts
        self.title = self.words("documents.map.title", period=content.period).strip()

    def write(self) -> None:
        """One flowable a page."""
        self._cards, laid_out = self._fitted()
        drawing = _Drawing(self.sheet.root, self._cards)
        for number, page in enumerate(laid_out):
            if number:
                self.sheet.story.append(PageBreak())
            self.sheet.story.append(_Page(page, partial(drawing.draw, page)))

    def decorate(self, canvas: TaggedCanvas, page: int, total: int) -> None:
        """Page number, whether texts were shortened, and from the second page on what it is."""
        number = self.words("documents.page", page=page + 1, total=total)
        note = self.words("documents.map.shortened") if self._cards.is_shortened else ""
        left = " · ".join(part for part in (note, self.content.company) if part)
        running_footer(canvas, left=(left,), right=number, margin=_MARGIN, baseline=26)
        if page:
            running_header(canvas, left=self.title, right=self.content.company, margin=_MARGIN)

    def _fitted(self) -> tuple[MapCards, tuple[MapPage, ...]]:
        """The fewest columns that bring everything on one page; else as many pages as are needed."""
        areas = max(len(self.content.root.children), 2)
        for columns in range(min(areas, _COLUMNS[self.content.paper]), _MOST_COLUMNS[self.content.paper] + 1):
            cards, laid_out = self._laid_out(columns)
            if len(laid_out) == 1:
                return cards, laid_out
        return self._laid_out(_COLUMNS[self.content.paper])

    def _laid_out(self, columns: int) -> tuple[MapCards, tuple[MapPage, ...]]:
        column = (self._width - (columns - 1) * _GAP) / columns
        cards = MapCards(self.content, self.words, self.title, min(1.0, max(0.82, column / 180)))
        sizes = Sizes(
            column, _GAP, _GAP, indent=11, deepest=4, row_gap=6, level_gap=9, stand_in=cards.stand_in, anchor=12
        )
        return cards, pages(self.content.root, cards.measure, sizes, columns=columns, height=self._height)


class _Page(Flowable):
    """A page of the map."""

    canv: TaggedCanvas

    def __init__(self, page: MapPage, draw_on: Callable[[TaggedCanvas], None]) -> None:
        super().__init__()
        self.width, self.height, self._draw_on = page.width, page.height, draw_on

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """The whole frame."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw lines, then cards."""
        self._draw_on(self.canv)


class _Drawing:
    """Draws pages and keeps the structure over all of them: a heading a focus area, a nested list of what is below."""

    def __init__(self, root: Element, cards: MapCards) -> None:
        self._root = root
        self._cards = cards
        self._bodies: dict[str, Element] = {}
        self._lists: dict[str, Element] = {}
        self._above: dict[int, MapNode] = {}

    def draw(self, page: MapPage, canvas: TaggedCanvas) -> None:
        """Draw ``page``, top left of the map at the top left of the frame."""
        canvas.saveState()
        canvas.translate(0, page.height)
        with canvas.artifact():
            canvas.setStrokeColor(style.FRAME)
            canvas.setLineWidth(0.7)
            for line in page.lines:
                path = canvas.beginPath()
                path.moveTo(line[0][0], -line[0][1])
                for x, y in line[1:]:
                    path.lineTo(x, -y)
                canvas.drawPath(path)
        for box in page.boxes:
            self._draw_box(canvas, box)
        canvas.restoreState()

    def _draw_box(self, canvas: TaggedCanvas, box: Box) -> None:
        if box.kind is BoxKind.PURPOSE:
            self._cards.draw_purpose(canvas, box, self._root)
        elif box.kind is BoxKind.STAND_IN:
            self._cards.draw_stand_in(canvas, box)
        elif box.kind is BoxKind.AREA:
            element = None if box.is_continued else self._root
            self._cards.draw_area(canvas, box, element)
            if not box.is_continued:
                self._above = {-1: box.node}
        else:
            self._above[box.depth] = box.node
            self._cards.draw_goal(canvas, box, self._entry(box))

    def _entry(self, box: Box) -> tuple[Element, Element]:
        """Label and body of the list entry of a card."""
        above = self._above[min(box.depth, _DEEPEST_LIST) - 1]
        if above.key not in self._lists:
            owner = self._root if above.kind in {MapKind.AREA, MapKind.LANE} else self._bodies[above.key]
            self._lists[above.key] = owner.add("L")
        entry = self._lists[above.key].add("LI")
        label, body = entry.add("Lbl"), entry.add("LBody")
        self._bodies[box.node.key] = body
        return label, body
