"""The main job from plan to follow-up on the demo company, through the same use cases the window uses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from uuid import UUID

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.demo.source import DemoSource, demo_id, workday
from malapp.application.services import Services
from malapp.application.session import actor_for
from malapp.domain.conversations import ConversationKind
from malapp.domain.errors import RuleViolation
from malapp.domain.goals import GoalStatus, Party, ProposedBy
from malapp.domain.languages import Language
from malapp.domain.permissions import Actor
from malapp.domain.signatures import DocumentKind

_MANAGER_STROKES = (((0.05, 0.7), (0.15, 0.2), (0.25, 0.75), (0.35, 0.3)), ((0.3, 0.6), (0.6, 0.45), (0.9, 0.55)))


@dataclass(frozen=True, slots=True)
class MainJobFiles:
    """The documents of the main job, by file name."""

    files: dict[str, bytes]


def run_main_job(services: Services, source: DemoSource, language: Language) -> MainJobFiles:
    """Plan, invite, prepare, hold, agree, approve, sign twice; then gather every document of the red thread."""
    story = source.stories["main_job"][language.value]
    desk = services.desk
    employee_id = demo_id(story["employee"])
    manager_id = services.people.person(employee_id).manager_id
    if manager_id is None:
        raise RuleViolation("rule.conversation.no_manager", field="employee_id")
    manager, employee = actor_for(desk, manager_id), actor_for(desk, employee_id)
    talk_id = _plan(services, manager, employee_id, story)
    preparation_form = services.preparations.export_form(manager, talk_id).run()
    _prepare(services, employee, manager, talk_id, story)
    _hold(services, manager, talk_id, story)
    _agree(services, manager, talk_id, story, source)
    _end(services, employee, manager, talk_id)
    unsigned = services.summaries.freeze(manager, talk_id).run()
    services.signing.sign(manager, talk_id, DEMO_PASSPHRASE, _MANAGER_STROKES).run()
    services.signing.sign(employee, talk_id, DEMO_PASSPHRASE).run()
    signed = services.summaries.current(manager, talk_id)
    authority = services.signing.authority_certificate()
    if signed is None or authority is None or signed.kind is not DocumentKind.SUMMARY:
        raise RuntimeError("the summary was not signed")
    return MainJobFiles(
        {
            "summary.pdf": unsigned.content,
            "summary-signed.pdf": signed.content,
            "preparation.pdf": preparation_form,
            "goal-plan.pdf": services.goal_plan.export(manager, language).run(),
            "follow-up.ics": services.agenda.export_calendar(employee, language),
            "company-ca.pem": authority,
        }
    )


def _plan(services: Services, manager: Actor, employee_id: UUID, story: dict[str, Any]) -> UUID:
    today = services.desk.today()
    day = workday(today + timedelta(days=max(12, services.people.company().notice_days)))
    talk_id = services.conversations.plan(
        manager,
        employee_id,
        kind=ConversationKind(story["kind"]),
        planned_for=datetime.combine(day, time(9, 0)),
        period=str((today + timedelta(days=90)).year),
    )
    services.conversations.edit(manager, talk_id, place=story["place"], purpose=story["purpose"])
    services.conversations.invite(manager, talk_id)
    return talk_id


def _prepare(services: Services, employee: Actor, manager: Actor, talk_id: UUID, story: dict[str, Any]) -> None:
    services.conversations.confirm(employee, talk_id)
    for field_id, text in story["employee_answers"].items():
        services.preparations.answer(employee, talk_id, field_id, text=text)
    for field_id, text in story["employee_private"].items():
        services.preparations.answer(employee, talk_id, field_id, text=text, is_shared=False)
    services.preparations.share(employee, talk_id)
    for field_id, text in story["manager_answers"].items():
        services.preparations.answer(manager, talk_id, field_id, text=text)
    services.preparations.share(manager, talk_id)


def _hold(services: Services, manager: Actor, talk_id: UUID, story: dict[str, Any]) -> None:
    services.conversations.start(manager, talk_id)
    records = services.records
    for reviewed in records.view(manager, talk_id).previous_goals:
        records.review_goal(
            manager,
            talk_id,
            reviewed.goal.id,
            result=GoalStatus(story["review"]["result"]),
            comment=story["review"]["comment"],
        )
    for field_id, text in story["record"].items():
        records.write(manager, talk_id, field_id, text)


def _agree(services: Services, manager: Actor, talk_id: UUID, story: dict[str, Any], source: DemoSource) -> None:
    agreements = services.agreements
    language = services.conversations.row(manager, talk_id).conversation.language
    there = {row.goal.id for row in services.goals.rows(manager)}  # the demo may have been tried out before
    for row in story["goals"]:
        parent_id = demo_id(row["parent"])
        goal_id = agreements.add_goal(
            manager,
            talk_id,
            row["title"].format(due=source.due_text(language)),
            purpose=row["purpose"],
            contribution=row["contribution"],
            unit=row["unit"],
            start_value=row["start"],
            target_value=row["target"],
            current_value=row["start"],
            parent_id=parent_id if parent_id in there else None,
            due_on=source.goal_due_on,
            proposed_by=ProposedBy(row["proposed_by"]),
        )
        for party in Party:
            agreements.mark_goal(manager, talk_id, goal_id, party, accepted=True, believed=True)
    for who, what, days in story["actions"]:
        due_on = workday(services.desk.today() + timedelta(days=days))
        agreements.add_action(manager, talk_id, what, who_id=demo_id(who), due_on=due_on)


def _end(services: Services, employee: Actor, manager: Actor, talk_id: UUID) -> None:
    first = workday(services.desk.today() + timedelta(days=28))
    services.conversations.edit(manager, talk_id, follow_up_days=28, first_follow_up_on=first, sharing_answered=True)
    services.conversations.end(manager, talk_id)
    services.conversations.send_to_review(manager, talk_id)
    services.conversations.approve(employee, talk_id)
    services.conversations.approve(manager, talk_id)
