"""The goal plan: the red thread from vision to personal goals on paper (S0-08, S3-02)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from reportlab.platypus import Flowable, Spacer

from malapp.application.ports import GoalPlanContent, GoalPlanRow
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import Cell, Column, Sheet
from malapp.documents.layout import render, running_footer, running_header
from malapp.documents.structure import Element, Rendered
from malapp.documents.tagging import Drawing, TaggedCanvas, table
from malapp.documents.wording import long_date, percent, short_date
from malapp.domain.goals import GoalStatus

_MARGIN = 48.0
#: Where this saves a page, such as one for the last two rows.
_LESS_AIR, _FEW_PAGES = 0.6, 6
_AREAS_IN_LINE = 3
_INDENT = 15.0
_DEEPEST_INDENT = 6
_BAR = (74.0, 4.5)
_DOT = 6.0
_STATUSES = frozenset(status.value for status in GoalStatus)


def goal_plan(content: GoalPlanContent) -> bytes:
    """The plan as PDF/A-3a and PDF/UA-1, A4 lying."""
    maker, rendered = _rendered(content, 1.0)
    if 1 < maker.pages <= _FEW_PAGES:
        tighter = _rendered(content, _LESS_AIR)
        if tighter[0].pages < maker.pages:
            maker, rendered = tighter
    about = About(
        title=f"{maker.title}: {content.scope or content.company}",
        author=content.company,
        language=content.language,
        made_on=content.made_on,
    )
    return finished(rendered, about)


def _rendered(content: GoalPlanContent, air: float) -> tuple[_PlanMaker, Rendered]:
    maker = _PlanMaker(content, air)
    maker.write()
    return maker, render(maker.sheet, maker.decorate, page_size=style.LANDSCAPE, margin=_MARGIN, top=46, bottom=54)


class _PlanMaker:
    """The making of one plan, its rows as roomy as ``air`` says; ``pages`` is known when it is laid out."""

    def __init__(self, content: GoalPlanContent, air: float) -> None:
        self.content = content
        self.pages = 0
        self._air = air
        self.sheet = Sheet(content.language, style.LANDSCAPE[0] - 2 * _MARGIN)
        self.words = self.sheet.texts
        self.title = self.words("documents.plan.title")

    def write(self) -> None:
        """Head, strategy and goals."""
        sheet, content, words = self.sheet, self.content, self.words
        made = words("documents.plan.made_on", date=long_date(content.made_on, words))
        head = [[sheet.text(content.company, style.COMPANY)], [sheet.text(made, style.NOTE_RIGHT)]]
        sheet.side_by_side(head, line_above=False)
        sheet.title(f"{self.title}: {content.scope}" if content.scope else self.title)
        self._strategy()
        self._goals()

    def decorate(self, canvas: TaggedCanvas, page: int, total: int) -> None:
        """Page number, and from the second page on what it is."""
        self.pages = total
        page_number = self.words("documents.page", page=page + 1, total=total)
        running_footer(canvas, left=(self.content.company,), right=page_number, margin=_MARGIN, baseline=30)
        if page:
            running_header(canvas, left=self.title, right=self.content.scope, margin=_MARGIN)

    def _strategy(self) -> None:
        sheet, words = self.sheet, self.words
        sheet.gap(10)
        if self.content.vision.strip():
            sheet.add(words("documents.plan.vision"), style.LABEL)
            sheet.add(self.content.vision, style.VISION)
            sheet.gap(6)
        areas = [area for area in self.content.focus_areas if area.strip()]
        if areas:
            sheet.add(words("documents.plan.focus_areas"), style.LABEL)
            entries = sheet.list_of(areas, style.AREA, sheet.root)
            for start in range(0, len(entries), _AREAS_IN_LINE):
                line = [[entry] for entry in entries[start : start + _AREAS_IN_LINE]]
                sheet.side_by_side([*line, *[[]] * (_AREAS_IN_LINE - len(line))], line_above=False)
        sheet.gap(6)

    def _goals(self) -> None:
        sheet, words = self.sheet, self.words
        rows = self.content.rows
        if not rows:
            sheet.heading(words("documents.plan.goals"))
            sheet.add(words("documents.plan.no_goals"))
            return
        columns = [
            Column(words("documents.plan.goal")),
            Column(words("documents.plan.owner"), 110),
            Column(words("documents.plan.measure"), 112),
            Column(words("documents.plan.progress"), 90),
            Column(words("documents.plan.status"), 96),
            Column(words("documents.plan.due"), 62),
        ]
        cells = [self._row(row, label) for row, label in zip(rows, _outline_numbers(rows), strict=True)]
        indents = [_INDENT * min(row.depth, _DEEPEST_INDENT) for row in rows]
        shaded = [index for index, row in enumerate(rows) if row.depth == 0] if any(row.depth for row in rows) else []
        sheet.table("", columns, cells, indents=indents, shaded=shaded, air=self._air)

    def _row(self, row: GoalPlanRow, label: str) -> list[Cell]:
        words = self.words
        title = [(f"{label}\u00a0\u00a0{row.title}", style.CELL if row.depth else style.CELL_STRONG)]
        if row.purpose.strip():
            title.append((row.purpose, style.CELL_MUTED))
        known = row.status in _STATUSES
        status = words(f"documents.status.{row.status}") if known else row.status
        return [
            title,
            [(row.owner or "–", style.CELL)],
            [(row.measure or "–", style.CELL)],
            self._progress(row),
            [partial(self._status, row.status, status)],
            [(short_date(row.due_on, words), style.CELL)],
        ]

    def _progress(self, row: GoalPlanRow) -> Cell:
        if row.progress is None:
            return [(self.words("documents.plan.not_measured"), style.CELL)]
        share = min(1.0, max(0.0, row.progress))
        bar = Drawing(*_BAR, partial(_draw_bar, share, row.status))
        return [(percent(share, self.content.language), style.CELL), Spacer(1, 2), bar]

    def _status(self, status: str, words: str, sheet: Sheet, owner: Element) -> Flowable:
        """A coloured dot and the word: the word alone tells."""
        dot = Drawing(_DOT, _DOT, partial(_draw_dot, status))
        text = sheet.text(words, style.CELL, owner)
        return table([[dot, text]], [_DOT + 5, 96 - 12 - _DOT - 5], _STATUS_LOOK)


def _outline_numbers(rows: tuple[GoalPlanRow, ...]) -> Iterator[str]:
    """1, 1.1, 1.2, 2 …: the tree told in figures, for whoever cannot see the indentation."""
    counts: list[int] = []
    for row in rows:
        depth = min(row.depth, len(counts))
        counts = [*counts[: depth + 1], 0][: depth + 1]
        counts[depth] += 1
        yield ".".join(map(str, counts))


def _draw_bar(share: float, status: str, canvas: TaggedCanvas) -> None:
    width, height = _BAR
    canvas.setFillColor(style.TRACK)
    canvas.roundRect(0, 0, width, height, height / 2, stroke=0, fill=1)
    if share > 0:
        canvas.setFillColor(style.colour(status))
        canvas.roundRect(0, 0, max(height, width * share), height, height / 2, stroke=0, fill=1)


def _draw_dot(status: str, canvas: TaggedCanvas) -> None:
    canvas.setFillColor(style.colour(status))
    canvas.circle(_DOT / 2, _DOT / 2, _DOT / 2, stroke=0, fill=1)


_STATUS_LOOK = [
    *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("TOPPADDING", (0, 0), (0, -1), 3.5),
]
