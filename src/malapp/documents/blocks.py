"""The blocks of documents: headings, paragraphs, lists, facts and tables, each with its place in the structure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import CondPageBreak, Flowable, Spacer

from malapp.application.own_words import own_texts
from malapp.application.texts import Texts
from malapp.documents import style, tagging
from malapp.documents.structure import Element
from malapp.documents.tagging import Text
from malapp.documents.typefaces import markup
from malapp.domain.languages import Language
from malapp.domain.terms import STANDARD, Chosen

Words = tuple[str, ParagraphStyle]
#: Makes a block that belongs to the table cell it is given.
CellBlock = Callable[["Sheet", Element], Flowable]
Cell = Sequence[Words | Flowable | CellBlock]
Command = tuple[Any, ...]

_TITLE_SIZE, _SMALLEST_TITLE = 25.0, 19.0
#: A heading needs this much room for itself and the beginning of what follows, else it goes to the next page.
ROOM = 72.0
#: A table's beginning below this height moves to the next page rather than being split; lying pages hold 490 points.
HIGHEST_KEPT_WHOLE = 400.0


@dataclass(frozen=True, slots=True)
class Column:
    """A table column; ``width`` in points, None for the rest (one column only)."""

    title: str
    width: float | None = None


class Sheet:
    """A document under construction: its story for the pages and its structure, kept in step."""

    def __init__(self, language: Language, width: float, terms: Chosen = STANDARD) -> None:
        self.language = language
        self.texts: Texts = own_texts(language, terms)
        self.width = width
        self.root = Element("Document")
        self.story: list[Flowable] = []

    def text(self, words: str, look: ParagraphStyle, parent: Element | None = None, tag: str = "P") -> Text:
        """A paragraph as a new last child of ``parent``, not yet in the story; no ``tag`` means ``parent`` itself."""
        owner = self.root if parent is None else parent
        return Text.of(markup(words, look.fontName), look, owner.add(tag) if tag else owner)

    def add(self, words: str, look: ParagraphStyle = style.BODY, tag: str = "P") -> None:
        """A paragraph in the story."""
        self.story.append(self.text(words, look, tag=tag))

    def title(self, words: str) -> None:
        """The one title, a little smaller when that keeps it on one line."""
        natural = stringWidth(words, style.TITLE.fontName, 1)
        self.add(words, style.title(min(_TITLE_SIZE, max(_SMALLEST_TITLE, self.width / natural))), "H1")

    def heading(self, words: str, *, room: float = ROOM) -> None:
        """A heading of the second level, also in the outline; ``room`` points must be left on the page for it."""
        if room:  # within a KeepTogether a conditional break would undo it
            self.story.append(CondPageBreak(room))
        self.story.append(self._heading(words, style.HEADING))

    def _heading(self, words: str, look: ParagraphStyle) -> Text:
        heading = self.text(words, look, tag="H2")
        heading.bookmark = 1
        return heading

    def prose(self, words: str, look: ParagraphStyle = style.BODY) -> None:
        """A text of several paragraphs; an empty line becomes a small gap."""
        for line in words.strip().splitlines():
            if line.strip():
                self.add(line.rstrip(), look)
            else:
                self.gap(look.leading / 2)

    def list_of(self, items: Iterable[str], look: ParagraphStyle, parent: Element) -> list[Flowable]:
        """A list under ``parent``, not yet in the story."""
        whole = parent.add("L")
        found: list[Flowable] = []
        for item in items:
            entry = whole.add("LI")
            label, body = entry.add("Lbl"), entry.add("LBody")
            found.append(Text.of(markup(item, look.fontName), look, body, label=label, bullet="•"))
        return found

    def gap(self, height: float) -> None:
        """Empty room."""
        self.story.append(Spacer(1, height))

    def fact(self, label: str, value: str, look: ParagraphStyle = style.VALUE) -> list[Flowable]:
        """A small label above its value."""
        return [self.text(label, style.LABEL), self.text(value, look)]

    def side_by_side(
        self,
        cells: Sequence[Sequence[Flowable]],
        *,
        shares: Sequence[float] = (),
        gutter: float = 18.0,
        line_above: bool = True,
    ) -> None:
        """Groups of blocks beside each other, equally wide or as ``shares`` say.

        Layout only: the blocks tag themselves, there is no table to read.
        """
        parts = list(shares) or [1.0] * len(cells)
        widths = [(self.width + gutter) * part / sum(parts) for part in parts]
        widths[-1] -= gutter
        commands: list[Command] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-2, -1), gutter),
            ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 8 if line_above else 0),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
        ]
        if line_above:
            commands.append(("LINEABOVE", (0, 0), (-1, 0), 0.5, style.HAIRLINE))
        self.story.append(tagging.table([[list(cell) for cell in cells]], widths, commands))

    def table(
        self,
        heading: str,
        columns: Sequence[Column],
        rows: Sequence[Sequence[Cell]],
        *,
        indents: Sequence[float] = (),
        shaded: Sequence[int] = (),
        across: Sequence[int] = (),
        air: float = 1.0,
        head_look: ParagraphStyle = style.CELL_HEAD,
    ) -> None:
        """A heading (or none) and its table, column heads repeated on each page; ``air`` is how roomy its rows are.

        ``indents`` moves the first cell of each row in, the rows of ``shaded`` stand on a tinted ground, those of
        ``across`` are one cell over the whole width and stay with the row below.
        Heading, column heads and first row are kept together unless that row alone nearly fills a page.
        """
        title = self._heading(heading, style.TABLE_HEADING) if heading else None
        taken = sum(column.width or 0 for column in columns)
        widths = [self.width - taken if column.width is None else column.width for column in columns]
        whole = self.root.add("Table")
        head, body = whole.add("THead").add("TR"), whole.add("TBody")
        cells: list[list[Any]] = [
            [self.text(column.title, head_look, head.add("TH", scope="Column"), "") for column in columns]
        ]
        for number, row in enumerate(rows):
            line = body.add("TR")
            if number in across:
                whole_line = self._cell(row[0], line.add("TD", span=len(columns)))
                cells.append([whole_line, *[""] * (len(columns) - 1)])
            else:
                cells.append([self._cell(cell, line.add("TD")) for cell in row])
        commands = [*_TABLE_LOOK]
        commands.append(("TOPPADDING", (0, 1), (-1, -1), _ABOVE * air))
        commands.append(("BOTTOMPADDING", (0, 1), (-1, -1), _BELOW * air))
        inset = 6.0 if shaded else 0.0
        commands.append(("LEFTPADDING", (0, 0), (0, -1), inset))
        commands.extend(("LEFTPADDING", (0, row + 1), (0, row + 1), inset + x) for row, x in enumerate(indents))
        commands.extend(("BACKGROUND", (0, row + 1), (-1, row + 1), style.TINT) for row in shaded)
        commands.extend(("SPAN", (0, row + 1), (-1, row + 1)) for row in across)
        grid = tagging.table(cells, widths, commands, heads=1)
        heights = tagging.row_heights(grid, self.width)
        grid.setStyle(_kept_with_next(across, heights))
        room = heights[0] + heights[1]
        if title:
            room += title.style.spaceBefore + title.style.leading + title.style.spaceAfter
        self.story.append(CondPageBreak(room if room < HIGHEST_KEPT_WHOLE else 2 * ROOM))
        self.story.extend([title, grid] if title else [grid])

    def _cell(self, cell: Cell, owner: Element) -> list[Flowable]:
        return [self._block(item, owner) for item in cell]

    def _block(self, item: Words | Flowable | CellBlock, owner: Element) -> Flowable:
        if isinstance(item, tuple):
            return self.text(item[0], item[1], owner)
        return item if isinstance(item, Flowable) else item(self, owner)


def _kept_with_next(rows: Sequence[int], heights: Sequence[float]) -> list[Command]:
    """``rows`` and those below them on one page; ReportLab finds no way out where the two do not fit on any."""
    pairs = [(row + 1, row + 2) for row in rows if row + 2 < len(heights)]
    fitting = [pair for pair in pairs if sum(heights[row] for row in pair) < HIGHEST_KEPT_WHOLE]
    return [("NOSPLIT", (0, first), (0, second)) for first, second in fitting]


_ABOVE, _BELOW = 5.0, 6.0  # air in the cells of a table
_TABLE_LOOK: list[Command] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-2, -1), 12),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, 0), 0),
    ("BOTTOMPADDING", (0, 0), (-1, 0), 4),
    ("LINEBELOW", (0, 0), (-1, 0), 0.9, style.INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.5, style.HAIRLINE),
]
