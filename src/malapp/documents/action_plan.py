"""The action plan of a person or a team: what, who, when, and how it stands (S2-21)."""

from __future__ import annotations

from functools import partial

from reportlab.platypus import Flowable

from malapp.application.ports.action_plan import ActionPlanContent, ActionPlanGroup, ActionPlanLine
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import Cell, Column, Sheet
from malapp.documents.layout import render, running_footer, running_header
from malapp.documents.structure import Element
from malapp.documents.tagging import Drawing, TaggedCanvas, table
from malapp.documents.wording import long_date, short_date

_MARGIN = 48.0
_WHO, _WHEN, _STATE = 104.0, 88.0, 92.0
_INDENT = 12.0
_DOT = 6.0
#: The colours of goals' states say the same of actions; the word always stands beside the dot.
_COLOURS = {"in_progress": "on_track", "moved": "at_risk", "done": "reached"}
_OVERDUE = "off_track"


def action_plan(content: ActionPlanContent) -> bytes:
    """The plan as PDF/A-3a and PDF/UA-1, A4 standing, on as many pages as it takes."""
    maker = _PlanMaker(content)
    maker.write()
    rendered = render(maker.sheet, maker.decorate, margin=_MARGIN)
    about = About(
        title=f"{maker.title}: {content.whose}",
        author=content.company,
        language=content.language,
        made_on=content.made_on,
    )
    return finished(rendered, about)


class _PlanMaker:
    """The making of one plan."""

    def __init__(self, content: ActionPlanContent) -> None:
        self.content = content
        self.sheet = Sheet(content.language, style.PORTRAIT[0] - 2 * _MARGIN)
        self.words = self.sheet.texts
        self.title = self.words("action_plan.title")

    def write(self) -> None:
        """Head, what is done for each goal, and what is practised."""
        sheet, content, words = self.sheet, self.content, self.words
        made = words("action_plan.made_on", date=long_date(content.made_on, words))
        head = [[sheet.text(content.company, style.COMPANY)], [sheet.text(made, style.NOTE_RIGHT)]]
        sheet.side_by_side(head, line_above=False)
        sheet.title(f"{self.title}: {content.whose}")
        if content.groups:
            sheet.add(self._counts(), style.SUBTITLE)
        sheet.gap(12)
        if content.groups:
            self._lines()
        else:
            sheet.add(words("action_plan.nothing_open" if content.only_open else "action_plan.nothing"))
        self._habits()

    def decorate(self, canvas: TaggedCanvas, page: int, total: int) -> None:
        """Page number, whom a person's plan is for, and from the second page on whose it is."""
        number = self.words("documents.page", page=page + 1, total=total)
        # A person's plan holds what was agreed in conversations.
        left = self.content.company if self.content.is_team else self.words("documents.confidential")
        running_footer(canvas, left=(left,), right=number, margin=_MARGIN)
        if page:
            running_header(canvas, left=self.title, right=self.content.whose, margin=_MARGIN)

    def _counts(self) -> str:
        """How much of it is open, overdue and finished; a plan's own figures, beside nobody else's."""
        lines = [line for group in self.content.groups for line in group.lines]
        finished_ones = sum(line.state in {"done", "dropped"} for line in lines)
        counts = {
            "open": len(lines) - finished_ones,
            "overdue": sum(line.is_overdue for line in lines),
            "finished": finished_ones,
        }
        parts = [self.words(f"action_plan.{name}", count=n) for name, n in counts.items() if n or name == "open"]
        only = (self.words("action_plan.only_open"),) if self.content.only_open else ()
        return " · ".join((*parts, *only))

    def _lines(self) -> None:
        words = self.words
        columns = [
            Column(words("action_plan.what")),
            Column(words("action_plan.who"), _WHO),
            Column(words("action_plan.when"), _WHEN),
            Column(words("action_plan.state"), _STATE),
        ]
        rows: list[list[Cell]] = []
        heads: list[int] = []
        for group in self.content.groups:
            heads.append(len(rows))
            rows.append([self._goal(group)])
            rows.extend(self._row(line) for line in group.lines)
        indents = [0.0 if index in set(heads) else _INDENT for index in range(len(rows))]
        self.sheet.table("", columns, rows, indents=indents, shaded=heads, across=heads)

    def _goal(self, group: ActionPlanGroup) -> Cell:
        title = [(group.goal or self.words("action_plan.no_goal"), style.CELL_STRONG)]
        return [*title, (group.purpose, style.CELL_MUTED)] if group.purpose else title

    def _row(self, line: ActionPlanLine) -> list[Cell]:
        what = [(line.what, style.CELL)]
        if line.reason:
            what.append((self.words("action_plan.reason", text=line.reason), style.CELL_MUTED))
        when = [(short_date(line.due_on, self.words), style.CELL)]
        if line.starts_on is not None:
            since = self.words("action_plan.from", date=short_date(line.starts_on, self.words))
            when.append((since, style.CELL_MUTED))
        return [
            what,
            [(line.who or self.words("action_plan.team_itself"), style.CELL)],
            when,
            [partial(self._state, line)],
        ]

    def _state(self, line: ActionPlanLine, sheet: Sheet, owner: Element) -> Flowable:
        """A coloured dot and the word; what is overdue says so in words of its own."""
        colour = _OVERDUE if line.is_overdue else _COLOURS.get(line.state, line.state)
        dot = Drawing(_DOT, _DOT, partial(_draw_dot, colour))
        cell = [sheet.text(self.words(f"action_plan.states.{line.state}"), style.CELL, owner)]
        if line.is_overdue:
            cell.append(sheet.text(self.words("action_plan.is_overdue"), style.CELL_STRONG, owner))
        return table([[dot, cell]], [_DOT + 5, _STATE - _DOT - 5], _STATE_LOOK)

    def _habits(self) -> None:
        """Behaviours have neither end nor state on paper: whether one did it is one's own."""
        words, habits = self.words, self.content.habits
        if not habits:
            return
        columns = [
            Column(words("action_plan.habit")),
            Column(words("action_plan.how_often"), _WHO),
            Column(words("action_plan.helps"), _WHEN + _STATE),
        ]
        rows: list[list[Cell]] = [
            [[(it.what, style.CELL)], [(it.how_often or "–", style.CELL)], [(it.goal or "–", style.CELL)]]
            for it in habits
        ]
        self.sheet.table(words("action_plan.habits"), columns, rows)


def _draw_dot(colour: str, canvas: TaggedCanvas) -> None:
    canvas.setFillColor(style.colour(colour))
    canvas.circle(_DOT / 2, _DOT / 2, _DOT / 2, stroke=0, fill=1)


_STATE_LOOK = [
    *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("TOPPADDING", (0, 0), (0, -1), 3.5),
]
