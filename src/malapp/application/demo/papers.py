"""What the people of the demo company get to read of the red thread: its papers, beside those of the main job."""

from __future__ import annotations

from uuid import UUID

from malapp.application.demo.source import DemoSource, demo_id
from malapp.application.desk import Job
from malapp.application.ports.maps import Paper
from malapp.application.services import Services
from malapp.application.session import actor_for
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor
from malapp.domain.plans import PlanState


def red_thread_papers(services: Services, source: DemoSource, language: Language) -> dict[str, bytes]:
    """Strategy map, goal sheet, and the own papers of the main job's employee, by file name.

    Briefing and plan are in the company's language. Where they were taken away, the company's stand in, or none.
    """
    employee_id = demo_id(source.stories["main_job"][language.value]["employee"])
    employee = actor_for(services.desk, employee_id)
    team_id = services.people.person(employee_id).team_id
    jobs: dict[str, Job[bytes, bytes] | None] = {
        "strategy-map.pdf": services.strategy_map.export(employee, language, Paper.A4),
        "goal-sheet.pdf": services.goal_sheet.export(employee, language),
        "red-thread.pdf": services.red_thread.export(employee, language, employee_id),
        "action-plan.pdf": services.action_plan_print.of_person(employee, employee_id, language),
        "briefing.pdf": _briefing(services, employee, team_id),
        "unit-plan.pdf": _unit_plan(services, employee, team_id),
    }
    return {name: job.run() for name, job in jobs.items() if job is not None}


def _briefing(services: Services, actor: Actor, team_id: UUID | None) -> Job[bytes, bytes] | None:
    """The page of the team's latest briefing that the acting person may read, else of the company's."""
    found = {
        row.team_id: [*([row.briefing] if row.briefing and row.may_read else []), *row.earlier]
        for row in services.briefings.rows(actor)
    }
    readable = [*found.get(team_id, ()), *found.get(None, ())]
    return services.briefings.export(actor, readable[0].id) if readable else None


def _unit_plan(services: Services, actor: Actor, team_id: UUID | None) -> Job[bytes, bytes] | None:
    """The plan of the team that is in force, else the company's."""
    plans = [row.plan for row in services.unit_plans.rows(actor) if row.plan.state is PlanState.IN_FORCE]
    nearest = sorted((plan for plan in plans if plan.team_id in {team_id, None}), key=lambda plan: plan.team_id is None)
    return services.plan_print.export(actor, nearest[0].id) if nearest else None
