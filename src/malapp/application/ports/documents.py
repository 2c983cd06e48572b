"""What the use cases need of the documents room: PDF files out and in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from uuid import UUID

from malapp.application.ports.action_plan import ActionPlanContent
from malapp.application.ports.briefings import BriefingContent
from malapp.application.ports.maps import GoalSheetContent, RedThreadContent, StrategyMapContent
from malapp.application.ports.unit_plans import PlanLength, UnitPlanContent
from malapp.domain.forms import Form
from malapp.domain.goals import Party
from malapp.domain.languages import Language
from malapp.domain.records import RecordContent
from malapp.domain.terms import STANDARD, Chosen


@dataclass(frozen=True, slots=True)
class PreparationFormContent:
    """What a fillable preparation form is made from. ``form_key`` signs its token (32 bytes), ``terms`` are the
    company's own words in ``language``, ``unit_needs`` what the joint briefing said the unit needs (S1-49d).
    """

    conversation_id: UUID
    form: Form
    language: Language
    company: str
    employee_name: str
    manager_name: str
    planned_for: datetime | None
    unit_goals: tuple[str, ...]
    own_goals: tuple[str, ...]
    form_key: bytes
    terms: Chosen = STANDARD
    unit_needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormAnswer:
    """One answer read from a form."""

    field_id: str
    text: str
    choice: int | None
    is_shared: bool


@dataclass(frozen=True, slots=True)
class FormAnswers:
    """Everything read from one filled form; ``warnings`` are message ids the reader should see before saving.

    ``edition`` is the company's edition of the form that was filled in.
    """

    conversation_id: UUID
    form_id: str
    form_version: int
    answers: tuple[FormAnswer, ...]
    warnings: tuple[str, ...] = ()
    edition: int = 0


@dataclass(frozen=True, slots=True)
class GoalPlanRow:
    """One line of a goal plan; ``depth`` is 0 for the topmost goals, ``progress`` 0..1 or None."""

    depth: int
    title: str
    purpose: str
    owner: str
    measure: str
    progress: float | None
    status: str
    due_on: date | None


@dataclass(frozen=True, slots=True)
class GoalPlanContent:
    """The goals of a company, team or person as they are to be printed."""

    company: str
    scope: str
    language: Language
    made_on: date
    vision: str
    focus_areas: tuple[str, ...]
    rows: tuple[GoalPlanRow, ...]


@dataclass(frozen=True, slots=True)
class RecoverySheetContent:
    """What the owner of a workspace prints and locks away."""

    company: str
    language: Language
    made_on: date
    workspace_file: str
    recovery_code: str


@dataclass(frozen=True, slots=True)
class AppearanceContent:
    """What a signature looks like on paper. ``strokes`` are lines of the pad in 0..1 of its width and height, top left
    origin; empty means the typed name is shown.
    """

    name: str
    role: Party
    language: Language
    signed_at: datetime
    strokes: tuple[tuple[tuple[float, float], ...], ...] = ()
    terms: Chosen = STANDARD


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A rendered page: ``rgba`` has 4 bytes a pixel, row by row."""

    width: int
    height: int
    rgba: bytes


class DocumentWriter(Protocol):
    """Makes the PDF documents. Pure functions of their content: safe in a worker thread."""

    def summary(self, content: RecordContent, forms: Mapping[str, Form], terms: Chosen = STANDARD) -> bytes:
        """The summary for both to sign: PDF/A-3a and PDF/UA-1, record embedded, two empty signature fields.

        ``terms`` are the company's own words in the language of ``content``.
        """

    def goal_plan(self, content: GoalPlanContent) -> bytes:
        """The goal plan: PDF/A-3a and PDF/UA-1."""

    def briefing(self, content: BriefingContent) -> bytes:
        """A briefing on one page, on more only where its texts are very long: PDF/A-3a and PDF/UA-1."""

    def strategy_map(self, content: StrategyMapContent) -> bytes:
        """The strategy map, A4 or A3 lying, on one page where it can be read: PDF/A-3a and PDF/UA-1."""

    def goal_sheet(self, content: GoalSheetContent) -> bytes:
        """The goals of company and teams for everybody, one page: PDF/A-3a and PDF/UA-1."""

    def red_thread(self, content: RedThreadContent) -> bytes:
        """The red thread of one person, one page: PDF/A-3a and PDF/UA-1."""

    def action_plan(self, content: ActionPlanContent) -> bytes:
        """The action plan of a person or a team: PDF/A-3a and PDF/UA-1."""

    def unit_plan(self, content: UnitPlanContent) -> bytes:
        """A unit plan on two pages, on more where its texts are too long: PDF/A-3a and PDF/UA-1."""

    def unit_plan_length(self, content: UnitPlanContent) -> PlanLength:
        """How much room that plan takes in its smallest readable type."""

    def preparation_form(self, content: PreparationFormContent) -> bytes:
        """The fillable preparation form: PDF/UA-1."""

    def recovery_sheet(self, content: RecoverySheetContent) -> bytes:
        """The recovery sheet, one page."""

    def signature_appearance(self, content: AppearanceContent, width: float, height: float) -> bytes:
        """A one-page PDF of ``width`` x ``height`` points with the look of a signature."""


class DocumentReader(Protocol):
    """Reads PDF files."""

    def read_form(self, data: bytes, form_key: bytes, forms: Mapping[str, Form]) -> FormAnswers:
        """The answers of a filled form; FormRefused with the reason, or UnreadablePdf. ``form_key`` of 32 bytes,
        ``forms`` by edition_key.
        """

    def embedded_record(self, data: bytes) -> bytes | None:
        """The embedded record JSON, None when the PDF has none; UnreadablePdf."""

    def page_count(self, data: bytes) -> int:
        """Number of pages; UnreadablePdf."""

    def page_picture(self, data: bytes, page: int, dots_per_inch: float) -> PagePicture:
        """Page ``page`` (from 0) with form values and signatures visible."""
