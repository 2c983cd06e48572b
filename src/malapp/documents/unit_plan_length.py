"""How long a unit plan is on paper, known before it is made (S3-01)."""

from __future__ import annotations

from malapp.application.ports import PlanLength, UnitPlanContent
from malapp.documents import style
from malapp.documents.unit_plan import PAGE_HEIGHT, SIZES, laid_out


def unit_plan_length(content: UnitPlanContent) -> PlanLength:
    """How much room the plan takes in its smallest type."""
    smallest = SIZES[-1]
    return PlanLength(laid_out(content, smallest).filled, round(PAGE_HEIGHT / (style.CELL.leading * smallest)))
