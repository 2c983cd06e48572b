"""Real signatures from earlier in the demo company's year: one summary signed by both, one by the manager only."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.demo.source import DemoSource
from malapp.application.demo.talks import earliest_talk, latest_talk
from malapp.application.desk import Desk
from malapp.application.ports import NewId, Workspace
from malapp.application.services import Rooms, Services
from malapp.application.session import Session, actor_for
from malapp.domain.conversations import Conversation
from malapp.domain.followups import FollowUpState
from malapp.domain.goals import Party


def sign_history(workspace: Workspace, rooms: Rooms, new_id: NewId, source: DemoSource) -> None:
    """Freeze and sign as the two would have done on the day itself, through the same use cases."""
    with workspace.read() as work:
        early = earliest_talk(work, source.stories["signed"]["employee"])
        ready = latest_talk(work, source.stories["ready_to_sign"]["employee"])
    services = _sign(workspace, rooms, new_id, early, (Party.MANAGER, Party.EMPLOYEE))
    services.conversations.complete(actor_for(services.desk, early.manager_id), early.id)
    _sign(workspace, rooms, new_id, ready, (Party.MANAGER,))
    with workspace.begin() as work:
        for follow_up in work.follow_ups.find(conversation_id=early.id):
            if follow_up.planned_for.date() < source.today:
                work.follow_ups.save(replace(follow_up, state=FollowUpState.HELD))


def _sign(workspace: Workspace, rooms: Rooms, new_id: NewId, talk: Conversation, roles: tuple[Party, ...]) -> Services:
    if talk.held_on is None:
        raise ValueError("only held conversations are signed")
    then = datetime.combine(talk.held_on, time(13, 0), tzinfo=UTC)
    desk = Desk(workspace, lambda: then, new_id)
    services = Services(desk, Session(desk, talk.manager_id), rooms)
    people = {Party.MANAGER: talk.manager_id, Party.EMPLOYEE: talk.employee_id}
    services.summaries.freeze(actor_for(desk, talk.manager_id), talk.id).run()
    for role in roles:
        services.signing.sign(actor_for(desk, people[role]), talk.id, DEMO_PASSPHRASE).run()
    return services
