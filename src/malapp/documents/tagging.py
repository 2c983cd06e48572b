"""Drawing with meaning: a canvas that notes which structure element each mark belongs to, and flowables that use it.

ReportLab cannot tag. Every flowable here wraps its own drawing in a marked-content sequence; what carries no meaning
(rules, backgrounds, running headers, repeated table heads) is an artifact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, Table

from malapp.documents.structure import Bookmark, Element, FieldSpec, Mark, PlacedField

Decorate = Callable[["TaggedCanvas", int, int], None]
#: A row of a table with heads that is no higher than this, in points, is kept whole.
HIGHEST_ROW = 400.0


class TaggedCanvas(Canvas):
    """A canvas that collects marks, fields and bookmarks.

    ``decorate(canvas, page, total)`` draws the running header and footer. Pages are kept back until ``save``, since
    only then the total is known.
    """

    def __init__(self, *args: Any, decorate: Decorate, **options: Any) -> None:
        self.fields: list[PlacedField] = []
        self.bookmarks: list[Bookmark] = []
        self._decorate = decorate
        self._pages: list[dict[str, Any]] = []
        self._next_mark = 0
        self._is_inside = False
        self.page_size: tuple[float, float] = options["pagesize"]
        super().__init__(*args, **options)

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to ``element``."""
        mark = Mark(len(self._pages), self._next_mark)
        self._next_mark += 1
        element.children.append(mark)
        with self._sequence(f"/{element.tag} <</MCID {mark.number}>> BDC"):
            yield

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside carries no meaning; ``kind`` is Layout or Pagination."""
        with self._sequence(f"/Artifact <</Type /{kind}>> BDC"):
            yield

    @contextmanager
    def _sequence(self, opening: str) -> Iterator[None]:
        if self._is_inside:
            raise AssertionError("marked content must not be nested")
        self._is_inside = True
        self.addLiteral(opening)
        yield
        self.addLiteral("EMC")
        self._is_inside = False

    def place(self, spec: FieldSpec, element: Element, width: float, height: float) -> None:
        """Put a field of ``width`` x ``height`` at the present origin."""
        left, bottom = self.absolutePosition(0, 0)
        placed = PlacedField(spec, len(self._pages), (left, bottom, left + width, bottom + height))
        self.fields.append(placed)
        element.children.append(placed)

    def bookmark(self, title: str, level: int) -> None:
        """Let the outline point to the present origin."""
        self.bookmarks.append(Bookmark(title, level, len(self._pages), self.absolutePosition(0, 0)[1]))

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Keep the finished page back."""
        self._pages.append(dict(self.__dict__))
        self._next_mark = 0
        self._startPage()  # type: ignore[attr-defined]  # the stubs leave it out

    def save(self) -> None:
        """Draw header and footer on every page and write them all."""
        pages = self._pages
        for number, page in enumerate(pages):
            self.__dict__.update(page)
            with self.artifact("Pagination"):
                self._decorate(self, number, len(pages))
            super().showPage()
        super().save()


class Text(Paragraph):
    """A paragraph of ``element``, kept whole in the structure when it is split over pages.

    Drawn a second time (a repeated table head) it is an artifact. ``bookmark`` > 0 makes it an entry of the outline.
    """

    canv: TaggedCanvas
    element: Element
    label: Element | None = None
    bookmark = 0
    _is_drawn = False

    @classmethod
    def of(cls, markup: str, style: Any, element: Element, *, label: Element | None = None, bullet: str = "") -> Text:
        """A paragraph of ``element``; ``bullet`` is drawn before it as ``label``."""
        text = cls(markup, style, bulletText=bullet or None)
        text.element, text.label = element, label
        return text

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """Parts that share the element."""
        parts = super().split(available_width, available_height)
        for number, part in enumerate(parts):
            if isinstance(part, Text):
                part.element = self.element
                part.label = self.label if number == 0 else None
                part.bookmark = self.bookmark if number == 0 else 0
        return parts

    def make_artifact(self) -> None:
        """Draw it without meaning: it repeats what stands elsewhere."""
        self._is_drawn = True

    def draw(self) -> None:
        """Draw and note the mark."""
        if self._is_drawn:
            with self.canv.artifact("Pagination"):
                super().draw()
            return
        self._is_drawn = True
        if self.bookmark:
            self.canv.saveState()
            self.canv.translate(0, self.height)
            self.canv.bookmark(self.getPlainText(), self.bookmark)
            self.canv.restoreState()
        if self.label is not None:
            self._draw_label(self.label)
        with self.canv.marked(self.element):
            super().draw()

    def _draw_label(self, label: Element) -> None:
        style, bullet = self.style, self.bulletText or ""
        self.bulletText = None
        with self.canv.marked(label):
            self.canv.setFont(style.bulletFontName, style.bulletFontSize)
            self.canv.setFillColor(style.textColor)
            self.canv.drawString(style.bulletIndent, self.height - style.fontSize * 1.06, bullet)


class _Artifacts:
    """Makes the lines and backgrounds of a table artifacts; the cells tag themselves."""

    def __init__(self) -> None:
        self._open: list[AbstractContextManager[None]] = []

    def __call__(self, grid: Any, command: str, *_arguments: Any) -> None:
        """ReportLab tells what it is about to draw, or has drawn."""
        if command in {"startBG", "startLines"}:
            context = grid.canv.artifact()
            context.__enter__()
            self._open.append(context)
        elif command in {"endBG", "endLines"}:
            self._open.pop().__exit__(None, None, None)


class _Grid(Table):
    """A table that takes a row apart only where no page would hold it whole.

    ReportLab puts what is left of a split table on the same page once more, with its heads repeated in the middle of
    the page, and then splits its first row.
    """

    def _splitRows(self, available_height: float, doInRowSplit: int = 0) -> list[Flowable]:  # noqa: N802, N803
        if doInRowSplit and self.repeatRows:
            heights: list[float] = vars(self)["_rowHeights"]
            if len(heights) > self.repeatRows and heights[self.repeatRows] <= HIGHEST_ROW:
                return []
        parts: list[Flowable] = super()._splitRows(available_height, doInRowSplit)  # type: ignore[misc]
        return parts


def table(rows: list[list[Any]], widths: list[float], commands: list[tuple[Any, ...]], heads: int = 0) -> Table:
    """A table of tagging flowables, ``heads`` rows repeated on each page; a row higher than a page is split."""
    grid = _Grid(rows, colWidths=widths, repeatRows=heads, splitInRow=1, renderCB=_Artifacts())  # type: ignore[arg-type]
    # ReportLab's own default would embed nothing and use Helvetica.
    grid.setStyle([("FONTNAME", (0, 0), (-1, -1), "Inter-Regular"), *commands])
    return grid


def row_heights(grid: Table, width: float) -> list[float]:
    """Heights in points of the rows of ``grid`` laid out to ``width``."""
    grid.wrap(width, 1_000_000)
    heights: list[float] = vars(grid)["_rowHeights"]  # ReportLab has no other way to ask
    return heights


class Drawing(Flowable):
    """Something without meaning of its own (the text beside it says the same), drawn by ``draw_on(canvas)``."""

    canv: TaggedCanvas

    def __init__(self, width: float, height: float, draw_on: Callable[[TaggedCanvas], None]) -> None:
        super().__init__()
        self.width, self.height, self._draw_on = width, height, draw_on

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """Its fixed size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw as an artifact."""
        with self.canv.artifact():
            self._draw_on(self.canv)


class FieldBox(Flowable):
    """Room for a field, ``width`` x ``height``; ``draw_on`` paints its frame. None for the width means all there is."""

    canv: TaggedCanvas

    def __init__(
        self,
        spec: FieldSpec,
        element: Element,
        width: float | None,
        height: float,
        draw_on: Callable[[TaggedCanvas, float, float], None],
    ) -> None:
        super().__init__()
        self._spec, self._element, self._wanted, self._height, self._draw_on = spec, element, width, height, draw_on

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        """Its fixed size."""
        self.width, self.height = self._wanted or available_width, self._height
        return self.width, self.height

    def draw(self) -> None:
        """Draw the frame as an artifact and place the field."""
        with self.canv.artifact():
            self._draw_on(self.canv, self.width, self.height)
        self.canv.place(self._spec, self._element, self.width, self.height)
