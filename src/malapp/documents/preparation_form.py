"""The fillable preparation form (S1-42, S1-45, S1-49d): questions with a field each, and the goals they refer to."""

from __future__ import annotations

import hashlib
from functools import partial

from pikepdf import Pdf
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, Spacer

from malapp.application.ports import PreparationFormContent
from malapp.documents import style
from malapp.documents.archive import About, finished
from malapp.documents.blocks import Sheet
from malapp.documents.fields import add_hidden_text
from malapp.documents.form_plan import SEAL_NAME, PlannedField, fields_of, plan_hash
from malapp.documents.form_seal import Seal, page_digest, sealed
from malapp.documents.layout import render, running_footer, running_header
from malapp.documents.structure import ON, Element, FieldKind, FieldSpec
from malapp.documents.tagging import FieldBox, TaggedCanvas, table
from malapp.documents.wording import weekday_date_time
from malapp.domain.forms import FieldType, FormField

MANAGER_FORM = "manager_preparation"
MARK_PREFIX = "malapp-"
_BOX_HEIGHT = 60.0
_CHECK = 10.0
_RADIO = 13.0
_STEP_WIDTH = 36.0
_MOST_GOALS = 12


def preparation_form(content: PreparationFormContent) -> bytes:
    """The form as PDF/UA-1, sealed with the workspace's form key."""
    maker = _FormMaker(content)
    maker.write()
    rendered = render(maker.sheet, maker.decorate)
    title = content.form.titles[content.language]
    about = About(
        title=f"{title}: {content.employee_name}",
        author=content.company,
        language=content.language,
        subject=maker.mark,
        is_archival=False,
    )
    return finished(rendered, about, complete=partial(_seal, content))


def _seal(content: PreparationFormContent, pdf: Pdf) -> None:
    form = content.form
    seal = Seal(form.id, form.version, str(content.conversation_id), plan_hash(form), page_digest(pdf), form.edition)
    add_hidden_text(pdf, SEAL_NAME, sealed(seal, content.form_key))


class _FormMaker:
    """The making of one form."""

    def __init__(self, content: PreparationFormContent) -> None:
        self.content = content
        self.sheet = Sheet(content.language, style.PORTRAIT[0] - 2 * style.MARGIN, content.terms)
        self.words = self.sheet.texts
        self._is_for_manager = content.form.id == MANAGER_FORM
        named = f"{content.form.id} {content.form.version} {content.conversation_id}"
        #: Printed on every page, so that a form turned into plain text is still known for what it was.
        self.mark = MARK_PREFIX + hashlib.sha256(named.encode()).hexdigest()[:8]

    def write(self) -> None:
        """Everything, in reading order."""
        self._head()
        self._guidance()
        self._needs()
        self._goals()
        self.sheet.heading(self.words("documents.form.questions"), room=160)
        self.sheet.gap(3)
        for number, field in enumerate(self.content.form.fields, 1):
            self._question(number, field)

    def decorate(self, canvas: TaggedCanvas, page: int, total: int) -> None:
        """The running footer, and from the second page on whose form it is."""
        number = self.words("documents.page", page=page + 1, total=total)
        running_footer(canvas, left=(self.words("documents.form.mark", code=self.mark),), right=number)
        if page:
            title = self.content.form.titles[self.content.language]
            running_header(canvas, left=f"{title}: {self.content.employee_name}", right=self.content.company)

    def _head(self) -> None:
        content, sheet, words = self.content, self.sheet, self.words
        sheet.add(content.company, style.COMPANY)
        sheet.gap(12)
        sheet.title(content.form.titles[content.language])
        other = content.employee_name if self._is_for_manager else content.manager_name
        sheet.add(words("documents.form.lead", name=other), style.SUBTITLE)
        sheet.gap(14)
        meeting = words("documents.form.no_meeting")
        if content.planned_for:
            meeting = weekday_date_time(content.planned_for, words)
        facts = {"employee": content.employee_name, "manager": content.manager_name, "meeting": meeting}
        entries = [sheet.fact(words(f"documents.form.{name}"), value) for name, value in facts.items()]
        sheet.side_by_side(entries, shares=(1, 1, 1.5))

    def _guidance(self) -> None:
        """What to do, on a tinted ground."""
        sheet, words = self.sheet, self.words
        inner = [
            sheet.text(words("documents.form.how"), style.CELL_STRONG, tag="H2"),
            sheet.text(words("documents.form.how_text"), style.CELL),
            Spacer(1, 4),
            sheet.text(words("documents.form.open_file"), style.CELL),
            Spacer(1, 4),
            sheet.text(self.content.form.hints[self.content.language], style.CELL),
        ]
        look = [("BACKGROUND", (0, 0), (-1, -1), style.TINT), ("ROUNDEDCORNERS", [4, 4, 4, 4])]
        padding = [(f"{side}PADDING", (0, 0), (-1, -1), 11) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
        sheet.story.append(table([[inner]], [sheet.width], [*look, *padding]))

    def _needs(self) -> None:
        """What the unit needs, for the employee to prepare from (S1-49d)."""
        sheet = self.sheet
        if self.content.unit_needs:
            heading = sheet.text(self.words("documents.form.unit_needs"), style.SUBHEADING, tag="H2")
            sheet.gap(12)
            sheet.story += [
                heading,
                Spacer(1, 2),
                *sheet.list_of(self.content.unit_needs, style.LIST_SMALL, sheet.root),
            ]

    def _goals(self) -> None:
        lists = {"unit_goals": self.content.unit_goals, "own_goals": self.content.own_goals}
        columns = []
        for name, goals in lists.items():
            if goals:
                heading = self.sheet.text(self.words(f"documents.form.{name}"), style.SUBHEADING, tag="H2")
                columns.append([heading, Spacer(1, 2), *self._listed(goals)])
        if columns:
            self.sheet.gap(12)
            self.sheet.side_by_side(columns, line_above=False)

    def _listed(self, goals: tuple[str, ...]) -> list[Flowable]:
        """The first of ``goals``, and where the others are: a form is for the questions."""
        found = self.sheet.list_of(goals[:_MOST_GOALS], style.LIST_SMALL, self.sheet.root)
        if hidden := max(len(goals) - _MOST_GOALS, 0):
            more = self.words("documents.left_out.and_more", count=hidden)
            where = self.words("documents.left_out.where")
            found.append(self.sheet.text(f"{more}. {where}", style.NOTE))
        return found

    def _question(self, number: int, field: FormField) -> None:
        """Question, fields and share switch, kept on one page."""
        label = field.label(self.content.language)
        section = self.sheet.root.add("Sect")
        parts: list[Flowable] = []
        if field.type is not FieldType.CHECK:
            parts = [self.sheet.text(f"{number}. {label}", style.QUESTION, section, "H3"), Spacer(1, 3)]
        for planned in fields_of(field):
            if planned.part == "share":
                parts += [Spacer(1, 4), self._share(planned, label, section)]
            elif planned.kind is FieldKind.RADIO:
                parts.append(self._scale(planned, field, label, section))
            elif planned.kind is FieldKind.CHECK:
                spec = FieldSpec(FieldKind.CHECK, planned.name, label)
                parts.append(self._ticked(spec, f"{number}. {label}", style.QUESTION, section))
            else:
                spec = FieldSpec(FieldKind.LONG_TEXT, planned.name, label)
                parts.append(FieldBox(spec, section.add("Form"), None, _BOX_HEIGHT, _box))
        self.sheet.story.append(KeepTogether([*parts, Spacer(1, 10)]))

    def _share(self, planned: PlannedField, label: str, section: Element) -> Flowable:
        name = "share_manager" if self._is_for_manager else "share_employee"
        value = "" if self._is_for_manager else ON
        tooltip = self.words("documents.form.share_hint", question=label)
        spec = FieldSpec(FieldKind.CHECK, planned.name, tooltip, value)
        return self._ticked(spec, self.words(f"documents.form.{name}"), style.NOTE, section)

    def _ticked(self, spec: FieldSpec, words: str, look: ParagraphStyle, section: Element) -> Flowable:
        box = FieldBox(spec, section.add("Form"), _CHECK, _CHECK, _box)
        text = self.sheet.text(words, look, section)
        return table([[box, text]], [_CHECK + 7, self.sheet.width - _CHECK - 7], _SWITCH)

    def _scale(self, planned: PlannedField, field: FormField, label: str, section: Element) -> Flowable:
        """Five circles between two words; the steps have no numbers, since nobody shall be given a mark."""
        low, high = field.ends[self.content.language]
        steps = []
        for step in planned.options:
            tooltip = self.words("documents.form.scale_hint", question=label, step=step, low=low, high=high)
            spec = FieldSpec(FieldKind.RADIO, planned.name, tooltip, step=step, group_tooltip=label)
            steps.append((section, spec))
        first = self.sheet.text(low, style.SCALE, section)
        circles = [FieldBox(spec, owner.add("Form"), _RADIO, _RADIO, _circle) for owner, spec in steps]
        last = self.sheet.text(high, style.SCALE, section)
        low_width = min(stringWidth(low, style.SCALE.fontName, style.SCALE.fontSize) + 1, 150.0)
        widths = [low_width, *[_STEP_WIDTH] * len(circles), self.sheet.width - low_width - _STEP_WIDTH * len(circles)]
        return table([[first, *circles, last]], widths, _SCALE)


_BARE = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
_SWITCH = [*_BARE, ("VALIGN", (0, 0), (-1, -1), "MIDDLE")]
_SCALE = [*_SWITCH, ("ALIGN", (1, 0), (-2, -1), "CENTER"), ("BOTTOMPADDING", (0, 0), (-1, -1), 8)]


def _box(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setStrokeColor(style.FRAME)
    canvas.setLineWidth(0.7)
    canvas.roundRect(0, 0, width, height, min(3, height / 4), stroke=1, fill=0)


def _circle(canvas: TaggedCanvas, width: float, height: float) -> None:
    canvas.setStrokeColor(style.FRAME)
    canvas.setLineWidth(0.7)
    canvas.circle(width / 2, height / 2, width / 2, stroke=1, fill=0)
