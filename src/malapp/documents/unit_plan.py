"""The unit plan on paper: short and focused, two A4 pages where its texts allow (S3-01 to S3-10)."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable

from malapp.application.ports import PlanGoalLine, PlanNumbers, PlanTalkLine, UnitPlanContent
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import ROOM, Column, Sheet, Words
from malapp.documents.fitting import scaled
from malapp.documents.layout import render, running_footer, running_header
from malapp.documents.structure import Rendered
from malapp.documents.tagging import TaggedCanvas
from malapp.documents.wording import long_date, measure, number, percent_sign, short_date
from malapp.domain.goals import DataReliability
from malapp.domain.plans import PAGES

_MARGIN, _TOP, _BOTTOM = 52.0, 46.0, 54.0
#: From the usual size down to the smallest that is read without effort (7.3 points).
SIZES = (1.0, 0.94, 0.88, 0.82)
#: A plan that is too long in any case is at least easy to read.
_LONG = 0.94
#: A second page filled less than this is worth saving.
_FEW_LINES = 1.2
#: A text with more letters than this takes the whole width.
_WIDE_TEXT = 320
#: More pages than this in the usual size no smaller type brings down to two.
_HOPELESS = 3.5
PAGE_HEIGHT = style.PORTRAIT[1] - _TOP - _BOTTOM
_NUMBER = 30.0
_FOLLOW_UP = ("process", "frequency", "action", "people")
_GROUNDS = ("core_task", "why_now", "beneficiaries")


def unit_plan(content: UnitPlanContent) -> bytes:
    """The plan as PDF/A-3a and PDF/UA-1, A4 standing; whatever is too long for two pages goes on."""
    made = _best(content)
    title = f"{made.maker.name}: {content.title}"
    about = About(title=title, author=content.company, language=content.language, made_on=content.made_on)
    return finished(made.rendered, about)


def _best(content: UnitPlanContent) -> LaidOut:
    """The largest type that keeps to two pages; a smaller one where that saves a page of a few lines."""
    chosen: LaidOut | None = None
    for size in SIZES:
        made = laid_out(content, size)
        if made.filled <= 1:
            return made
        if chosen is None and made.filled <= PAGES:
            chosen = made
        if chosen is not None and chosen.filled > _FEW_LINES:
            return chosen
        if made.filled > _HOPELESS:
            break
    return chosen or laid_out(content, _LONG)


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A plan on pages; ``filled`` counts them, the last one by the share that is filled."""

    maker: _PlanMaker
    rendered: Rendered
    filled: float


def laid_out(content: UnitPlanContent, size: float) -> LaidOut:
    """The plan with its type in ``size``, as many pages as it takes."""
    maker = _PlanMaker(content, size)
    maker.write()
    rendered = render(maker.sheet, maker.decorate, margin=_MARGIN, top=_TOP, bottom=_BOTTOM)
    return LaidOut(maker, rendered, maker.end.filled)


class _End(Flowable):
    """Nothing, at the end of the story: it notes how far that came."""

    canv: TaggedCanvas
    filled = 0.0

    def wrap(self, _available_width: float, _available_height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    def draw(self) -> None:
        """Note page and height."""
        height = self.canv.absolutePosition(0, 0)[1]
        self.filled = self.canv.getPageNumber() - 1 + (PAGE_HEIGHT + _BOTTOM - height) / PAGE_HEIGHT


class _PlanMaker:
    """The making of one plan with its type in ``size``."""

    def __init__(self, content: UnitPlanContent, size: float) -> None:
        self.content = content
        self.sheet = Sheet(content.language, style.PORTRAIT[0] - 2 * _MARGIN)
        self.words = self.sheet.texts
        self.name = self.words("documents.unit_plan.title")
        self.end = _End()
        self._size = size
        self._heading = scaled(style.HEADING, size)
        self._label = scaled(style.LABEL, size)
        self._value = scaled(style.VALUE, size)
        self._cell = scaled(style.CELL, size)
        self._strong = scaled(style.CELL_STRONG, size)
        self._muted = scaled(style.CELL_MUTED, size)
        self._entry = scaled(style.LIST_SMALL, size)
        self._note = scaled(style.NOTE, size)

    def write(self) -> None:
        """Head, parties, grounds, goals, tasks, following up, talks, learning."""
        self._head()
        self._parties()
        self._grounds()
        self._goals()
        self._tasks()
        self._follow_up()
        self._talks()
        if self.content.learning.strip():
            self._title("learning")
            self.sheet.prose(self.content.learning, self._cell)
        self.sheet.story.append(self.end)

    def decorate(self, canvas: TaggedCanvas, page: int, total: int) -> None:
        """Whose it is and the page number, from the second page on what it is."""
        page_number = self.words("documents.page", page=page + 1, total=total)
        running_footer(canvas, left=(self.content.company,), right=page_number, margin=_MARGIN, baseline=30)
        if page:
            running_header(canvas, left=self.name, right=self.content.title, margin=_MARGIN)

    def _head(self) -> None:
        sheet, content = self.sheet, self.content
        state = self._text(f"state.{content.state.value}")
        parts = [self._text("version", number=content.version), state]
        if content.approved_on is not None:
            parts[1:1] = [self._text("approved", date=long_date(content.approved_on, self.words))]
        sheet.add(content.company, style.COMPANY)
        sheet.gap(4)
        sheet.title(self.name)
        sheet.add(" · ".join([content.title, *dict.fromkeys(parts)]), scaled(style.SUBTITLE, self._size))
        sheet.gap(8 * self._size)

    def _parties(self) -> None:
        content = self.content
        cells = [self._fact("above", content.party_above), self._fact("below", content.party_below)]
        self.sheet.side_by_side([*cells, self._fact("period", content.period)], shares=(3, 3, 2))

    def _grounds(self) -> None:
        content = self.content
        texts = [("strategy", content.strategy), *((name, getattr(content, name)) for name in _GROUNDS)]
        known = [(name, text) for name, text in texts if text.strip()]
        while known:
            are_short = all(len(text) <= _WIDE_TEXT for _name, text in known[:2])
            line = [self._fact(name, text) for name, text in known[: 2 if are_short else 1]]
            known = known[len(line) :]
            self.sheet.side_by_side([*line, *[[]] * (2 - len(line))] if are_short else line)

    def _goals(self) -> None:
        self._title("goals")
        if not self.content.goals:
            self.sheet.add(self._text("no_goals"), self._cell)
            return
        wide = 128 * self._size
        columns = [
            Column("#", _NUMBER),
            Column(self._text("goal")),
            Column(self._text("reached_when"), wide),
            Column(self._text("measured"), wide),
        ]
        rows = [self._row(place, goal) for place, goal in enumerate(self.content.goals, start=1)]
        self.sheet.gap(3)
        self.sheet.table("", columns, rows, head_look=scaled(style.CELL_HEAD, self._size))

    def _row(self, place: int, goal: PlanGoalLine) -> list[list[Words | Flowable]]:
        first: list[Words | Flowable] = [(goal.title, self._strong)]
        first += [(text, self._cell) for text in (goal.purpose,) if text.strip()]
        if goal.above:
            first.append((self._text("contributes", above=goal.above), self._muted))
        if goal.limits.strip():
            first.append((self._text("limits", text=goal.limits), self._muted))
        first += [(self._text("trap", text=trap), self._muted) for trap in goal.traps]
        reached: list[Words | Flowable] = [(goal.success.strip() or "–", self._cell)]
        if goal.due_on is not None:
            reached.append((self._text("due", date=short_date(goal.due_on, self.words)), self._muted))
        return [[(str(place), self._strong)], first, reached, self._measured(goal)]

    def _measured(self, goal: PlanGoalLine) -> list[Words | Flowable]:
        if goal.is_by_dialogue:
            return [(self._text("by_dialogue"), self._cell)]
        found: list[Words | Flowable] = [
            (text, self._cell) for text in (self._numbers(goal.numbers), goal.how_measured) if text.strip()
        ]
        if goal.data_source.strip():
            found.append((self._text("source", source=goal.data_source), self._muted))
        if goal.data_reader.strip():
            found.append((self._text("read_by", name=goal.data_reader), self._muted))
        if goal.reliability is not DataReliability.UNKNOWN:
            found.append((self._text(f"reliability.{goal.reliability.value}").capitalize(), self._muted))
        return found or [("–", self._cell)]

    def _numbers(self, numbers: PlanNumbers) -> str:
        low, high = numbers.low, numbers.high
        if low is None and high is None:
            return measure(numbers.start, numbers.target, numbers.unit, self.words)
        kind = "between" if low is not None and high is not None else "at_least" if low is not None else "at_most"
        figures = {
            name: number(value, self.content.language) for name, value in (("low", low), ("high", high))
            if value is not None
        }  # fmt: skip
        text = self._text(f"range.{kind}", unit=numbers.unit, **figures).strip()
        return text.replace(" %", percent_sign(self.content.language))

    def _tasks(self) -> None:
        sheet = self.sheet
        if self.content.tasks:
            self._title("tasks")
            entries = [
                self._text("under_goal", text=task.text, number=task.goal) if task.goal else task.text
                for task in self.content.tasks
            ]
            sheet.story.extend(sheet.list_of(entries, self._entry, sheet.root))
        sheet.gap(6 * self._size)
        sheet.add(self._text("not_exhaustive"), self._note)  # S3-06

    def _follow_up(self) -> None:
        content = self.content
        self._title("follow_up")
        pairs = [(name, getattr(content, name)) for name in _FOLLOW_UP]
        for start in (0, 2):
            cells = [self._fact(name, text.strip() or "–") for name, text in pairs[start : start + 2]]
            self.sheet.side_by_side(cells, line_above=start > 0)
        if content.next_review_on is not None:
            day = long_date(content.next_review_on, self.words)
            self.sheet.add(self._text("next_review", date=day), self._strong)

    def _talks(self) -> None:
        if not self.content.talks:
            return
        self._title("talks")
        entries = [self._talk(talk) for talk in self.content.talks]
        self.sheet.story.extend(self.sheet.list_of(entries, self._entry, self.sheet.root))

    def _talk(self, talk: PlanTalkLine) -> str:
        """What was learnt comes before everything else (S3-08)."""
        day = short_date(talk.held_on, self.words)
        parts = [self._text("review" if talk.is_review else "talk", date=day)]
        if talk.learning.strip():
            parts.append(self._text("learnt", text=talk.learning))
        if talk.note.strip():
            parts.append(talk.note)
        return ". ".join(part.rstrip(".") for part in parts) + "."

    def _fact(self, name: str, text: str) -> list[Flowable]:
        parts = [line for line in text.strip().splitlines() if line.strip()] or ["–"]
        label = self.sheet.text(self._text(name), self._label)
        return [label, *(self.sheet.text(part.strip(), self._value) for part in parts)]

    def _title(self, name: str) -> None:
        """A heading that keeps with what follows, also in the outline."""
        self.sheet.story.append(CondPageBreak(ROOM))
        heading: ParagraphStyle = self._heading
        title = self.sheet.text(self._text(name), heading, tag="H2")
        title.bookmark = 1
        self.sheet.story.append(title)

    def _text(self, key: str, **params: str | int) -> str:
        return self.words(f"documents.unit_plan.{key}", **params)
