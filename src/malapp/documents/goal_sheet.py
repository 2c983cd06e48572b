"""The goal sheet for everybody: what matters to the whole company, on one page for the wall (S4-09b)."""

from __future__ import annotations

from functools import partial

from malapp.application.ports.maps import GoalSheetContent, GoalSheetRow, GoalSheetSection
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import Cell, Column, Sheet
from malapp.documents.fitting import Fit, Omissions, characters, on_one_page
from malapp.documents.layout import render, running_footer
from malapp.documents.structure import Rendered
from malapp.documents.tagging import TaggedCanvas
from malapp.documents.wording import long_date, short_date

_MARGIN, _INDENT, _DEEPEST = 48.0, 13.0, 3
_WHO = 186.0


def goal_sheet(content: GoalSheetContent) -> bytes:
    """The sheet as PDF/A-3a and PDF/UA-1, one page A4 standing."""
    rendered = on_one_page(lambda fit: _SheetMaker(content, fit).rendered(), partial(_volume, content))
    title = _SheetMaker(content, Fit(1.0)).title
    return finished(rendered, About(title, content.company, content.language, made_on=content.made_on))


def _volume(content: GoalSheetContent, fit: Fit) -> int:
    rows = [row for section in content.sections for row in section.rows][: fit.most]
    found = [content.vision, content.core_task, *(section.title for section in content.sections)]
    said = [(row.title, row.measure, row.purpose if _tells_purpose(row, fit) else "") for row in rows]
    return characters(fit, found + [text for row in said for text in row])


def _tells_purpose(row: GoalSheetRow, fit: Fit) -> bool:
    """Whether a try has room for why a goal is there: that of a key result goes first, that of a top goal last."""
    return not fit.is_brief or (not row.is_key_result and (not fit.is_bare or (row.depth == 0 and fit.most is None)))


class _SheetMaker:
    """The making of one try at the sheet."""

    def __init__(self, content: GoalSheetContent, fit: Fit) -> None:
        self.content = content
        self.fit = fit
        self.sheet = Sheet(content.language, style.PORTRAIT[0] - 2 * _MARGIN)
        self.words = self.sheet.texts
        self.title = self.words("documents.goal_sheet.title", period=content.period).strip()
        self._omissions = Omissions(fit)

    def rendered(self) -> Rendered:
        """Head, purpose, then the goals under each focus area."""
        sheet, content, words, fit = self.sheet, self.content, self.words, self.fit
        made = words("documents.goal_sheet.made_on", date=long_date(content.made_on, words))
        company = [sheet.text(self._omissions.text(content.company), fit.look(style.COMPANY))]
        sheet.side_by_side([company, [sheet.text(made, fit.look(style.NOTE_RIGHT))]], line_above=False)
        sheet.title(self._omissions.text(self.title))
        sheet.gap(6 * fit.scale)
        for label, text, look in (
            ("documents.goal_sheet.vision", content.vision, style.VISION),
            ("documents.goal_sheet.core_task", content.core_task, style.BODY),
        ):
            if text.strip():
                sheet.add(words(label), fit.look(style.LABEL))
                sheet.add(self._omissions.text(text), fit.look(look))
                sheet.gap(4 * fit.scale)
        if not any(section.rows for section in content.sections):
            sheet.gap(8)
            sheet.add(words("documents.goal_sheet.empty"), fit.look(style.BODY))
        for section, rows in self._chosen():
            self._section(section, rows)
        if note := self._omissions.told(words):
            sheet.gap(6)
            sheet.add(note, fit.look(style.NOTE))
        return render(sheet, self._decorate, margin=_MARGIN, top=44, bottom=52)

    def _chosen(self) -> list[tuple[GoalSheetSection, list[GoalSheetRow]]]:
        """The sections with their rows; where there is no room for all, the upper goals of each before the lower."""
        sections, hidden = self._omissions.some(self.content.sections)
        if hidden:
            self._omissions.left_out += sum(len(section.rows) for section in self.content.sections[-hidden:])
        places = sorted(
            (row.depth, place, number)
            for number, section in enumerate(sections)
            for place, row in enumerate(section.rows)
        )
        shown, _hidden = self._omissions.some(places)
        wanted = {(number, place) for _depth, place, number in shown}
        return [
            (section, [row for place, row in enumerate(section.rows) if (number, place) in wanted])
            for number, section in enumerate(sections)
        ]

    def _section(self, section: GoalSheetSection, rows: list[GoalSheetRow]) -> None:
        sheet, words, fit = self.sheet, self.words, self.fit
        title = self._omissions.text(section.title) if section.title else words("documents.goal_sheet.elsewhere")
        sheet.add(title, fit.look(style.HEADING), "H2")
        if not section.rows:
            sheet.add(words("documents.goal_sheet.nobody"), fit.look(style.BODY_SMALL))
        if rows:
            self._table(rows)
        if hidden := len(section.rows) - len(rows):
            sheet.add(words("documents.left_out.and_more", count=hidden), fit.look(style.CELL_MUTED))

    def _table(self, rows: list[GoalSheetRow]) -> None:
        sheet, words, fit = self.sheet, self.words, self.fit
        columns = [
            Column(words("documents.goal_sheet.goal")),
            Column(words("documents.goal_sheet.who"), _WHO * min(fit.scale, 1.0)),
            Column(words("documents.goal_sheet.due"), 66),
        ]
        cells = [self._row(row) for row in rows]
        indents = [_INDENT * min(row.depth, _DEEPEST) for row in rows]
        sheet.table("", columns, cells, indents=indents, air=fit.air, head_look=fit.look(style.CELL_HEAD))

    def _row(self, row: GoalSheetRow) -> list[Cell]:
        fit = self.fit
        goal = [(self._omissions.text(row.title), fit.look(style.CELL if row.is_key_result else style.CELL_STRONG))]
        if row.measure:
            goal.append((self._omissions.text(row.measure), fit.look(style.CELL_MUTED)))
        if row.purpose.strip() and _tells_purpose(row, fit):
            goal.append((self._omissions.text(row.purpose), fit.look(style.CELL_MUTED)))
        elif row.purpose.strip():
            self._omissions.is_shortened = True
        due = short_date(row.due_on, self.words)
        return [goal, [(self._omissions.text(row.who) or "–", fit.look(style.CELL))], [(due, fit.look(style.CELL))]]

    def _decorate(self, canvas: TaggedCanvas, _page: int, _total: int) -> None:
        running_footer(canvas, left=(self.content.company,), right=self.title, margin=_MARGIN, baseline=30)
