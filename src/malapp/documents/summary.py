"""The summary of a conversation, for both to read and sign (S1-54g)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import NamedTuple

from reportlab.platypus import Flowable, KeepTogether, Spacer

from malapp.application.texts import Texts
from malapp.documents import style
from malapp.documents.archive import About, Attachment, finished
from malapp.documents.blocks import Cell, Column, Sheet, Words
from malapp.documents.layout import render, running_footer, running_header
from malapp.documents.structure import FieldKind, FieldSpec, Rendered
from malapp.documents.tagging import FieldBox, TaggedCanvas
from malapp.documents.wording import day_of, long_date, measure, short_date
from malapp.domain.conversations import FREQUENCIES_IN_DAYS
from malapp.domain.forms import Form
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.records import RecordContent, RecordGoal, RecordParty, RecordSection, canonical_json
from malapp.domain.signatures import SIGNATURE_FIELDS
from malapp.domain.terms import STANDARD, Chosen

RECORD_FORM = "conversation_record"
RECORD_FILE = "record.json"
#: The fields of the record form whose place the tables take, or follow.
_REVIEWS_AFTER, _GOALS_AT, _FOLLOW_UP_AT, _ACTIONS_AT = "cr03", "cr07", "cr10", "cr11"
_LAST = 10_000
_FIELD_HEIGHT = 70.0
_WIDER_FACTS = {"kind": 1.4, "place": 1.3}


class _Edges(NamedTuple):
    """What stays free around the text, in points."""

    margin: float
    top: float
    bottom: float


_USUAL = _Edges(style.MARGIN, style.TOP, style.BOTTOM)
#: Where this saves a page, such as one for the signatures alone.
_TIGHTER = _Edges(50.0, 44.0, 58.0)
_FEW_PAGES = 4

Block = tuple[tuple[int, int], Callable[[], None]]


def summary(content: RecordContent, forms: Mapping[str, Form], terms: Chosen = STANDARD) -> bytes:
    """The summary as PDF/A-3a and PDF/UA-1, with the record embedded and an empty signature field for each role."""
    maker, rendered = _rendered(content, forms[RECORD_FORM], _USUAL, terms)
    if 1 < maker.pages <= _FEW_PAGES:
        tighter = _rendered(content, forms[RECORD_FORM], _TIGHTER, terms)
        if tighter[0].pages < maker.pages:
            maker, rendered = tighter
    words = maker.words
    about = About(
        title=f"{maker.title}: {content.employee.name}, {long_date(day_of(content.held_on), words)}",
        author=content.company,
        language=maker.sheet.language,
        subject=words("documents.summary.document", id=content.document_id, revision=content.revision),
        made_on=day_of(content.frozen_on),
        attachment=Attachment(RECORD_FILE, words("documents.record_file"), canonical_json(content)),
    )
    return finished(rendered, about)


def _rendered(content: RecordContent, form: Form, edges: _Edges, terms: Chosen) -> tuple[_Summary, Rendered]:
    maker = _Summary(content, form, edges.margin, terms)
    maker.write()
    return maker, render(maker.sheet, maker.decorate, margin=edges.margin, top=edges.top, bottom=edges.bottom)


class _Summary:
    """The making of one summary with ``margin`` at its sides; ``pages`` is known when it is laid out."""

    def __init__(self, content: RecordContent, form: Form, margin: float, terms: Chosen) -> None:
        language = Language(content.language)
        self.content = content
        self.pages = 0
        self._margin = margin
        self.sheet = Sheet(language, style.PORTRAIT[0] - 2 * margin, terms)
        self.words: Texts = self.sheet.texts
        self.title = form.titles[language]
        self._written = {section.field_id for section in content.sections if section.text.strip()}
        self._places = {field.id: number for number, field in enumerate(form.fields)}

    def write(self) -> None:
        """Everything, in the order of the record form."""
        self._head()
        for _place, block in sorted(self._blocks(), key=lambda entry: entry[0]):
            block()
        self._signatures()

    def decorate(self, canvas: TaggedCanvas, page: int, total: int) -> None:
        """The running footer of a page, and from the second page on whose summary it is."""
        self.pages = total
        content, words = self.content, self.words
        document = words("documents.summary.document", id=content.document_id, revision=content.revision)
        number = words("documents.page", page=page + 1, total=total)
        running_footer(canvas, left=(document, words("documents.paper")), right=number, margin=self._margin)
        if page:
            title = f"{self.title}: {content.employee.name}"
            running_header(canvas, left=title, right=content.company, margin=self._margin)

    def _blocks(self) -> Iterator[Block]:
        for number, section in enumerate(self.content.sections):
            if section.text.strip():
                yield (self._place(section.field_id), number), partial(self._section, section)
        if self.content.reviews:
            yield (self._place(_REVIEWS_AFTER), _LAST), self._reviews
        yield (self._place(_GOALS_AT), _LAST), self._goals
        yield (self._place(_ACTIONS_AT), _LAST), self._actions
        if _FOLLOW_UP_AT not in self._written:
            yield (self._place(_ACTIONS_AT), _LAST + 1), self._follow_up

    def _place(self, field_id: str) -> int:
        return self._places.get(field_id, _LAST)

    def _section(self, section: RecordSection) -> None:
        self.sheet.heading(section.heading)
        self.sheet.prose(section.text)
        if section.field_id == _FOLLOW_UP_AT:
            self.sheet.add(_follow_up_line(self.content, self.words))

    def _head(self) -> None:
        content, sheet, words = self.content, self.sheet, self.words
        company, confidential = (content.company, style.COMPANY), (words("documents.confidential"), style.NOTE_RIGHT)
        sheet.side_by_side([[sheet.text(*company)], [sheet.text(*confidential)]], line_above=False)
        sheet.gap(6)
        sheet.title(self.title)
        day = long_date(day_of(content.held_on), words) if content.held_on else words("documents.summary.not_held")
        people = {"employee": content.employee.name, "manager": content.manager.name}
        sheet.add(words("documents.summary.subtitle", date=day, **people), style.SUBTITLE)
        sheet.gap(18)
        sheet.side_by_side([self._party(Party.EMPLOYEE), self._party(Party.MANAGER)])
        facts = {
            "kind": words(f"documents.kind.{content.kind}"),
            "period": content.period,
            "invited_on": short_date(day_of(content.invited_on), words),
            "held_on": short_date(day_of(content.held_on), words) if content.held_on else "",
            "place": content.place,
        }
        shown = {name: value for name, value in facts.items() if value.strip()}
        entries = [sheet.fact(words(f"documents.summary.{name}"), value) for name, value in shown.items()]
        sheet.side_by_side(entries, shares=[_WIDER_FACTS.get(name, 1.0) for name in shown])

    def _person(self, role: Party) -> RecordParty:
        return self.content.employee if role is Party.EMPLOYEE else self.content.manager

    def _party(self, role: Party) -> list[Flowable]:
        person = self._person(role)
        place = ", ".join(part for part in (person.title, person.team) if part)
        found = self.sheet.fact(self.words(f"documents.role.{role.value}"), person.name, style.NAME)
        if place:
            found.append(self.sheet.text(place, style.BODY_SMALL))
        return found

    def _reviews(self) -> None:
        sheet, words = self.sheet, self.words
        columns = [
            Column(words("documents.summary.goal")),
            Column(words("documents.summary.result"), 92),
            Column(words("documents.summary.comment"), 168),
        ]
        sheet.table(
            words("documents.summary.reviews"),
            columns,
            [
                [
                    [(review.title, style.CELL_STRONG)],
                    [(words(f"documents.status.{review.result}"), style.CELL)],
                    [(review.comment, style.CELL)] if review.comment.strip() else [],
                ]
                for review in self.content.reviews
            ],
        )

    def _goals(self) -> None:
        sheet, words = self.sheet, self.words
        if not self.content.goals:
            sheet.heading(words("documents.summary.goals"))
            sheet.add(words("documents.summary.no_goals"))
            return
        columns = [
            Column(words("documents.summary.goal_and_purpose")),
            Column(words("documents.summary.measure"), 84),
            Column(words("documents.summary.due"), 70),
            Column(words("documents.summary.agreement"), 114),
        ]
        rows: list[list[Cell]] = []
        for goal in self.content.goals:
            reach = measure(goal.start_value, goal.target_value, goal.unit, words) or "–"
            due = short_date(day_of(goal.due_on), words)
            agreement = [(line, style.CELL) for line in _agreement(goal, words)]
            rows.append([self._goal_cell(goal), [(reach, style.CELL)], [(due, style.CELL)], agreement])
        sheet.table(words("documents.summary.goals"), columns, rows)

    def _goal_cell(self, goal: RecordGoal) -> list[Words]:
        lines = [(goal.title, style.CELL_STRONG)]
        if goal.purpose.strip():
            lines.append((goal.purpose, style.CELL))
        if goal.contribution.strip():
            lines.append((self.words("documents.summary.contribution", text=goal.contribution), style.CELL_MUTED))
        if goal.parent_title.strip():
            lines.append((self.words("documents.summary.supports", text=goal.parent_title), style.CELL_MUTED))
        return lines

    def _actions(self) -> None:
        sheet, words = self.sheet, self.words
        if not self.content.actions:
            sheet.heading(words("documents.summary.actions"))
            sheet.add(words("documents.summary.no_actions"))
            return
        columns = [
            Column(words("documents.summary.action")),
            Column(words("documents.summary.who"), 140),
            Column(words("documents.summary.due"), 70),
        ]
        sheet.table(
            words("documents.summary.actions"),
            columns,
            [
                [
                    [(action.what, style.CELL_STRONG)],
                    [(action.who or "–", style.CELL)],
                    [(short_date(day_of(action.due_on), words), style.CELL)],
                ]
                for action in self.content.actions
            ],
        )

    def _follow_up(self) -> None:
        self.sheet.heading(self.words("documents.summary.follow_up"), room=48)
        self.sheet.add(_follow_up_line(self.content, self.words))

    def _signatures(self) -> None:
        """The signature block, never torn apart by a page end."""
        sheet, words, content = self.sheet, self.words, self.content
        before, sheet.story = sheet.story, []
        sheet.heading(words("documents.summary.signatures"), room=0)
        sheet.add(words("documents.summary.meaning"))
        sheet.gap(3)
        sheet.add(words("documents.summary.issuer", company=content.company), style.NOTE)
        sheet.gap(10)
        sheet.side_by_side([self._signature(Party.EMPLOYEE), self._signature(Party.MANAGER)], line_above=False)
        if content.authority_fingerprint:
            sheet.add(words("documents.summary.fingerprint", company=content.company), style.LABEL)
            sheet.add(_grouped(content.authority_fingerprint), style.CODE)
        sheet.story = [*before, KeepTogether(sheet.story)]

    def _signature(self, role: Party) -> list[Flowable]:
        person, role_name = self._person(role), self.words(f"documents.role.{role.value}")
        label = self.sheet.text(role_name, style.LABEL)
        tooltip = self.words("documents.summary.field", role=role_name, name=person.name)
        spec = FieldSpec(FieldKind.SIGNATURE, SIGNATURE_FIELDS[role], tooltip)
        field = FieldBox(spec, self.sheet.root.add("Form"), None, _FIELD_HEIGHT, _signature_frame)
        return [label, Spacer(1, 3), field, Spacer(1, 4), self.sheet.text(person.name, style.VALUE)]


def _follow_up_line(content: RecordContent, words: Texts) -> str:
    days = content.follow_up_days
    if not days:
        return words("documents.summary.no_follow_up")
    usual = days in FREQUENCIES_IN_DAYS
    frequency = words(f"documents.frequency.{days if usual else 'other'}", days=days)
    if not content.first_follow_up_on:
        return words("documents.summary.follow_up_frequency", frequency=frequency)
    first = long_date(day_of(content.first_follow_up_on), words)
    return words("documents.summary.follow_up_line", frequency=frequency, date=first)


def _agreement(goal: RecordGoal, words: Texts) -> Iterator[str]:
    marks = {
        "accepted": (goal.accepted_by_employee, goal.accepted_by_manager),
        "believed": (goal.believed_by_employee, goal.believed_by_manager),
    }
    names = {(True, True): "both", (True, False): "employee", (False, True): "manager", (False, False): "none"}
    for mark, parties in marks.items():
        who = words(f"documents.summary.who_{names[parties]}")
        yield words(f"documents.summary.{mark}", who=who)


def _signature_frame(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setFillColor(style.TINT)
    canvas.setStrokeColor(style.HAIRLINE)
    canvas.setLineWidth(0.6)
    canvas.roundRect(0, 0, width, height, 4, stroke=1, fill=1)
    canvas.setStrokeColor(style.FRAME)
    canvas.line(12, 21, width - 12, 21)


def _grouped(fingerprint: str) -> str:
    return " ".join(fingerprint[start : start + 4].upper() for start in range(0, len(fingerprint), 4))
