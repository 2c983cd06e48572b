"""Makes the documents (ports.DocumentWriter)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from threading import Lock
from typing import ParamSpec, TypeVar

from malapp.application.ports import (
    ActionPlanContent,
    AppearanceContent,
    BriefingContent,
    GoalPlanContent,
    GoalSheetContent,
    PlanLength,
    PreparationFormContent,
    RecoverySheetContent,
    RedThreadContent,
    StrategyMapContent,
    UnitPlanContent,
)
from malapp.domain.forms import Form
from malapp.domain.records import RecordContent
from malapp.domain.terms import STANDARD, Chosen

_Arguments = ParamSpec("_Arguments")
_Made = TypeVar("_Made")
#: ReportLab keeps one paragraph parser a process, so that two threads must not lay out at the same time.
_ONE_AT_A_TIME = Lock()


def _alone(make: Callable[_Arguments, _Made]) -> Callable[_Arguments, _Made]:
    @wraps(make)
    def locked(*arguments: _Arguments.args, **options: _Arguments.kwargs) -> _Made:
        with _ONE_AT_A_TIME:
            return make(*arguments, **options)

    return locked


class PdfDocumentWriter:
    """Documents by ReportLab and pikepdf, both imported with the first document. Equal content gives equal bytes."""

    @_alone
    def summary(self, content: RecordContent, forms: Mapping[str, Form], terms: Chosen = STANDARD) -> bytes:
        """The summary for both to sign: PDF/A-3a and PDF/UA-1, the record embedded, two empty signature fields."""
        from malapp.documents.summary import summary

        return summary(content, forms, terms)

    @_alone
    def goal_plan(self, content: GoalPlanContent) -> bytes:
        """The goal plan: PDF/A-3a and PDF/UA-1."""
        from malapp.documents.goal_plan import goal_plan

        return goal_plan(content)

    @_alone
    def briefing(self, content: BriefingContent) -> bytes:
        """A briefing on one page, on more only where its texts are very long: PDF/A-3a and PDF/UA-1."""
        from malapp.documents.briefing import briefing

        return briefing(content)

    @_alone
    def strategy_map(self, content: StrategyMapContent) -> bytes:
        """The strategy map, A4 or A3 lying, on one page where it can be read: PDF/A-3a and PDF/UA-1."""
        from malapp.documents.strategy_map import strategy_map

        return strategy_map(content)

    @_alone
    def goal_sheet(self, content: GoalSheetContent) -> bytes:
        """The goals of company and teams for everybody, one page: PDF/A-3a and PDF/UA-1."""
        from malapp.documents.goal_sheet import goal_sheet

        return goal_sheet(content)

    @_alone
    def red_thread(self, content: RedThreadContent) -> bytes:
        """The red thread of one person, one page: PDF/A-3a and PDF/UA-1."""
        from malapp.documents.red_thread import red_thread

        return red_thread(content)

    @_alone
    def action_plan(self, content: ActionPlanContent) -> bytes:
        """The action plan of a person or a team: PDF/A-3a and PDF/UA-1."""
        from malapp.documents.action_plan import action_plan

        return action_plan(content)

    @_alone
    def unit_plan(self, content: UnitPlanContent) -> bytes:
        """A unit plan on two pages, on more where its texts are too long: PDF/A-3a and PDF/UA-1."""
        from malapp.documents.unit_plan import unit_plan

        return unit_plan(content)

    @_alone
    def unit_plan_length(self, content: UnitPlanContent) -> PlanLength:
        """How much room that plan takes in its smallest readable type."""
        from malapp.documents.unit_plan_length import unit_plan_length

        return unit_plan_length(content)

    @_alone
    def recovery_sheet(self, content: RecoverySheetContent) -> bytes:
        """The recovery sheet, one page."""
        from malapp.documents.recovery_sheet import recovery_sheet

        return recovery_sheet(content)

    @_alone
    def signature_appearance(self, content: AppearanceContent, width: float, height: float) -> bytes:
        """A one-page PDF of ``width`` x ``height`` points with the look of a signature."""
        from malapp.documents.signature_appearance import signature_appearance

        return signature_appearance(content, width, height)

    @_alone
    def preparation_form(self, content: PreparationFormContent) -> bytes:
        """The fillable preparation form: PDF/UA-1."""
        from malapp.documents.preparation_form import preparation_form

        return preparation_form(content)
