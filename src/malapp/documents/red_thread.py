"""The red thread of one person on one page: from why the company exists to what I do next (S0-06, S0-22)."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from malapp.application.ports.maps import RedThreadContent, ThreadAction, ThreadDate, ThreadDateKind, ThreadGoal
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import Sheet
from malapp.documents.fitting import ELLIPSIS, Fit, Omissions, characters, on_one_page, scaled
from malapp.documents.layout import render, running_footer
from malapp.documents.structure import Element, Rendered
from malapp.documents.tagging import Drawing, TaggedCanvas, table
from malapp.documents.wording import long_date, short_date

_MARGIN = 50.0
_DOT, _LINE_AT = 7.0, 9.0
_LONGEST_WHO = 140
#: Steps of the way down to a goal that are shown.
_LONGEST_WAY = 6
_GOAL = ParagraphStyle("thread-goal", style.NAME, fontSize=11, leading=14.5, spaceBefore=2, spaceAfter=2)
_STEP = ParagraphStyle("thread-step", style.LABEL, textColor=style.ACCENT, fontSize=8.4, leading=12, spaceAfter=1)
_LABEL = ParagraphStyle("thread-label", style.LABEL, spaceBefore=3)
_ITEM = ParagraphStyle("thread-item", style.LIST_SMALL, spaceAfter=0.5)


def red_thread(content: RedThreadContent) -> bytes:
    """The page as PDF/A-3a and PDF/UA-1, one page A4 standing; long texts shrink it, then are cut, which it says."""
    rendered = on_one_page(lambda fit: _ThreadMaker(content, fit).rendered(), partial(_volume, content))
    title = _ThreadMaker(content, Fit(1.0)).title
    return finished(rendered, About(title, content.company, content.language, made_on=content.made_on))


def _volume(content: RedThreadContent, fit: Fit) -> int:
    most = fit.most
    found = [content.vision, content.core_task, *content.team_goals[:most]]
    found += [one.what for one in (*content.actions[:most], *content.behaviours[:most])]
    for goal in content.goals[:most]:
        found += [*_way(goal), goal.title, goal.purpose, goal.contribution, goal.success, goal.measure]
        found += [one.what for one in (*goal.actions[:most], *goal.behaviours[:most])]
    return characters(fit, found)


class _ThreadMaker:
    """The making of one try at the page."""

    def __init__(self, content: RedThreadContent, fit: Fit) -> None:
        self.content = content
        self.fit = fit
        self.sheet = Sheet(content.language, style.PORTRAIT[0] - 2 * _MARGIN, content.terms)
        self.words = self.sheet.texts
        self.title = self.words("documents.red_thread.title", name=content.person)
        self._omissions = Omissions(fit)
        self._width = self.sheet.width - 2 * _LINE_AT - 4

    def rendered(self) -> Rendered:
        """Head, then step by step down the thread, and the days to know."""
        sheet, content, words, fit = self.sheet, self.content, self.words, self.fit
        made = words("documents.red_thread.made_on", date=long_date(content.made_on, words))
        company = [sheet.text(self._omissions.text(content.company), fit.look(style.COMPANY))]
        sheet.side_by_side([company, [sheet.text(made, fit.look(style.NOTE_RIGHT))]], line_above=False)
        sheet.add(self._omissions.text(self.title), scaled(style.title(21), fit.scale), "H1")
        manager = words("documents.red_thread.manager", name=content.manager) if content.manager else ""
        who = " · ".join(part for part in (content.job_title, content.team, manager) if part)
        if who:
            sheet.add(who if len(who) <= _LONGEST_WHO else self._omissions.text(who), fit.look(style.SUBTITLE))
        sheet.gap(12 * fit.scale)
        self._purpose()
        self._team_goals()
        goals, hidden = self._omissions.some(content.goals)
        for goal in goals:
            self._goal(goal)
        if hidden:
            more = words("documents.left_out.and_more", count=hidden)
            self._step(words("documents.red_thread.my_goal"), [(more, style.BODY)])
        if not content.goals:
            self._step(words("documents.red_thread.my_goal"), [(words("documents.red_thread.no_goals"), style.BODY)])
        self._loose("documents.red_thread.other_actions", content.actions)
        self._loose("documents.red_thread.other_behaviours", content.behaviours)
        self._dates()
        if note := self._omissions.told(words):
            sheet.gap(6)
            sheet.add(note, fit.look(style.NOTE))
        return render(sheet, self._decorate, margin=_MARGIN, top=44, bottom=56)

    def _purpose(self) -> None:
        content, words = self.content, self.words
        lines = []
        if content.vision.strip():
            lines.append((self._omissions.text(content.vision), style.VISION))
        if content.core_task.strip():
            lines.append((self._omissions.text(content.core_task), style.BODY))
        if lines:
            period = self._omissions.text(content.period)
            self._step(words("documents.red_thread.purpose", period=period).strip(" ·"), lines)

    def _team_goals(self) -> None:
        if self.content.team_goals:
            label = self.words("documents.red_thread.team_goals", team=self._omissions.text(self.content.team))
            body = self.sheet.root.add("Div")
            goals = [self._omissions.text(goal) for goal in self.content.team_goals]
            self._thread([self._label(label, body), *self._entries(goals, body)])

    def _goal(self, goal: ThreadGoal) -> None:
        """One goal with the way down to it above, and what I do for it below."""
        sheet, words, fit = self.sheet, self.words, self.fit
        body = sheet.root.add("Div")
        way = " › ".join(self._omissions.text(step) for step in _way(goal))
        blocks: list[Flowable] = [self._label(words("documents.red_thread.my_goal"), body)]
        if way:
            blocks.append(sheet.text(way, fit.look(style.BODY_SMALL), body))
        blocks.append(sheet.text(self._omissions.text(goal.title), fit.look(_GOAL), body, "H2"))
        facts = [self._omissions.text(goal.measure)] if goal.measure else []
        if goal.due_on:
            facts.append(words("documents.red_thread.due", date=short_date(goal.due_on, words)))
        for key, text in (
            ("purpose_line", goal.purpose),
            ("contribution", goal.contribution),
            ("success", goal.success),
        ):
            if text.strip() and key == "success" and fit.is_brief:
                self._omissions.is_shortened = True
            elif text.strip():
                line = words(f"documents.red_thread.{key}", text=self._omissions.text(text))
                blocks.append(sheet.text(line, fit.look(style.BODY), body))
        if facts:
            blocks.append(sheet.text(" · ".join(facts), fit.look(style.BODY_SMALL), body))
        blocks += self._list("documents.red_thread.actions", goal.actions, body)
        blocks += self._list("documents.red_thread.behaviours", goal.behaviours, body)
        self._thread(blocks)

    def _loose(self, key: str, actions: Sequence[ThreadAction]) -> None:
        if actions:
            body = self.sheet.root.add("Div")
            self._thread(self._list(key, actions, body, look=_STEP))

    def _list(
        self, key: str, actions: Sequence[ThreadAction], body: Element, look: ParagraphStyle = _LABEL
    ) -> list[Flowable]:
        if not actions:
            return []
        label = self.sheet.text(self.words(key), self.fit.look(look), body)
        return [label, *self._entries([self._action(one) for one in actions], body)]

    def _entries(self, entries: Sequence[str], body: Element) -> list[Flowable]:
        """A list, with how many more there are as its last entry where they do not all have room."""
        shown, hidden = self._omissions.some(entries)
        more = [self.words("documents.left_out.and_more", count=hidden)] if hidden else []
        return self.sheet.list_of([*shown, *more], self.fit.look(_ITEM), body)

    def _action(self, action: ThreadAction) -> str:
        when = short_date(action.due_on, self.words) if action.due_on else self._omissions.text(action.when)
        what = self._omissions.text(action.what)
        return f"{what} ({when})" if when else what

    def _dates(self) -> None:
        sheet, words, fit = self.sheet, self.words, self.fit
        days = self.content.dates
        body = sheet.root.add("Div")
        blocks: list[Flowable] = [self._label(words("documents.red_thread.dates"), body)]
        if days:
            blocks += self._entries([self._date(day) for day in days], body)
        else:
            blocks.append(sheet.text(words("documents.red_thread.no_dates"), fit.look(style.BODY_SMALL), body))
        self._thread(blocks, is_last=True)

    def _date(self, day: ThreadDate) -> str:
        what = words = self.words(f"documents.red_thread.{day.kind.value}")
        if day.kind is ThreadDateKind.DEADLINE:
            what = f"{words}: {self._omissions.text(day.text)}"
        return f"{short_date(day.day, self.words)} – {what}"

    def _step(self, label: str, lines: Sequence[tuple[str, ParagraphStyle]]) -> None:
        body = self.sheet.root.add("Div")
        blocks = [self._label(label, body)]
        self._thread(blocks + [self.sheet.text(words, self.fit.look(look), body) for words, look in lines])

    def _label(self, words: str, body: Element) -> Flowable:
        return self.sheet.text(words, self.fit.look(_STEP), body)

    def _thread(self, blocks: Sequence[Flowable], *, is_last: bool = False) -> None:
        """``blocks`` beside a knot of the thread, which goes on below unless it ``is_last``."""
        knot = Drawing(2 * _LINE_AT, 11 * self.fit.scale, _draw_knot)
        commands: list[tuple[Any, ...]] = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            *((f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP")),
            ("BOTTOMPADDING", (0, 0), (-1, -1), (0 if is_last else 10) * self.fit.scale),
            ("LEFTPADDING", (2, 0), (2, 0), 4),
        ]
        if not is_last:
            commands.append(("LINEAFTER", (0, 0), (0, 0), 1.1, style.ACCENT))
        widths = [_LINE_AT, _LINE_AT, self._width + 4]
        self.sheet.story.append(table([[[knot], [], list(blocks)]], widths, commands))

    def _decorate(self, canvas: TaggedCanvas, _page: int, _total: int) -> None:
        confidential = self.words("documents.confidential")
        running_footer(canvas, left=(confidential,), right=self.content.person, margin=_MARGIN, baseline=32)


def _way(goal: ThreadGoal) -> list[str]:
    """Focus area and goals above ``goal`` from the top; of a long way both ends."""
    steps = [step for step in (goal.focus_area, *goal.above) if step]
    return steps if len(steps) <= _LONGEST_WAY else [*steps[:2], ELLIPSIS, *steps[2 - _LONGEST_WAY :]]


def _draw_knot(canvas: TaggedCanvas) -> None:
    canvas.setFillColor(style.ACCENT)
    canvas.circle(_LINE_AT, 11 - _DOT / 2 - 2, _DOT / 2, stroke=0, fill=1)
