"""The goal sheet for everybody: what matters to the whole company, on one page for the wall (S4-09b)."""

from __future__ import annotations

from functools import partial

from malapp.application.ports.maps import GoalSheetContent, GoalSheetRow, GoalSheetSection
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import Cell, Column, Sheet
from malapp.documents.fitting import Fit, characters, on_one_page
from malapp.documents.layout import render, running_footer
from malapp.documents.structure import Rendered
from malapp.documents.tagging import TaggedCanvas
from malapp.documents.wording import long_date, short_date

_MARGIN, _INDENT, _DEEPEST = 48.0, 13.0, 3


def goal_sheet(content: GoalSheetContent) -> bytes:
    """The sheet as PDF/A-3a and PDF/UA-1, one page A4 standing."""
    rendered = on_one_page(lambda fit: _SheetMaker(content, fit).rendered(), partial(_volume, content))
    title = _SheetMaker(content, Fit(1.0)).title
    return finished(rendered, About(title, content.company, content.language, made_on=content.made_on))


def _volume(content: GoalSheetContent, fit: Fit) -> int:
    rows = [row for section in content.sections for row in section.rows][: fit.most]
    found = [content.vision, content.core_task, *(section.title for section in content.sections)]
    said = [(row.title, row.measure, "" if fit.is_brief and row.is_key_result else row.purpose) for row in rows]
    return characters(fit, found + [text for row in said for text in row])


class _SheetMaker:
    """The making of one try at the sheet."""

    def __init__(self, content: GoalSheetContent, fit: Fit) -> None:
        self.content = content
        self.fit = fit
        self.sheet = Sheet(content.language, style.PORTRAIT[0] - 2 * _MARGIN)
        self.words = self.sheet.texts
        self.title = self.words("documents.goal_sheet.title", period=content.period).strip()
        self._left = fit.most
        self._is_cut = False

    def rendered(self) -> Rendered:
        """Head, purpose, then the goals under each focus area."""
        sheet, content, words, fit = self.sheet, self.content, self.words, self.fit
        made = words("documents.goal_sheet.made_on", date=long_date(content.made_on, words))
        company = [sheet.text(self._text(content.company), fit.look(style.COMPANY))]
        sheet.side_by_side([company, [sheet.text(made, fit.look(style.NOTE_RIGHT))]], line_above=False)
        sheet.title(self.title)
        sheet.gap(6 * fit.scale)
        for label, text, look in (
            ("documents.goal_sheet.vision", content.vision, style.VISION),
            ("documents.goal_sheet.core_task", content.core_task, style.BODY),
        ):
            if text.strip():
                sheet.add(words(label), fit.look(style.LABEL))
                sheet.add(self._text(text), fit.look(look))
                sheet.gap(4 * fit.scale)
        if not any(section.rows for section in content.sections):
            sheet.gap(8)
            sheet.add(words("documents.goal_sheet.empty"), fit.look(style.BODY))
        for section in content.sections:
            self._section(section)
        if self._is_cut:
            sheet.gap(6)
            sheet.add(words("documents.goal_sheet.cut"), fit.look(style.NOTE))
        return render(sheet, self._decorate, margin=_MARGIN, top=44, bottom=52)

    def _section(self, section: GoalSheetSection) -> None:
        sheet, words, fit = self.sheet, self.words, self.fit
        rows = section.rows if self._left is None else section.rows[: self._left]
        if self._left is not None:
            self._left -= len(rows)
        self._is_cut = self._is_cut or len(rows) < len(section.rows)
        if section.rows and not rows:
            return
        title = self._text(section.title) if section.title else words("documents.goal_sheet.elsewhere")
        sheet.add(title, fit.look(style.HEADING), "H2")
        if not rows:
            sheet.add(words("documents.goal_sheet.nobody"), fit.look(style.BODY_SMALL))
            return
        columns = [
            Column(words("documents.goal_sheet.goal")),
            Column(words("documents.goal_sheet.who"), 172 * min(fit.scale, 1.0)),
            Column(words("documents.goal_sheet.due"), 66),
        ]
        cells = [self._row(row) for row in rows]
        sheet.table("", columns, cells, indents=[_INDENT * min(row.depth, _DEEPEST) for row in rows], air=fit.air)

    def _row(self, row: GoalSheetRow) -> list[Cell]:
        fit = self.fit
        goal = [(self._text(row.title), fit.look(style.CELL if row.is_key_result else style.CELL_STRONG))]
        if row.measure:
            goal.append((self._text(row.measure), fit.look(style.CELL_MUTED)))
        if row.purpose.strip() and row.is_key_result and fit.is_brief:
            self._is_cut = True
        elif row.purpose.strip():
            goal.append((self._text(row.purpose), fit.look(style.CELL_MUTED)))
        due = short_date(row.due_on, self.words)
        return [goal, [(self._text(row.who) or "–", fit.look(style.CELL))], [(due, fit.look(style.CELL))]]

    def _text(self, words: str) -> str:
        shown = self.fit.text(words)
        self._is_cut = self._is_cut or len(shown) < len(" ".join(words.split()))
        return shown

    def _decorate(self, canvas: TaggedCanvas, _page: int, _total: int) -> None:
        running_footer(canvas, left=(self.content.company,), right=self.title, margin=_MARGIN, baseline=30)
