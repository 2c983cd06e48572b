"""A conversation between Jonas Berge and Amina Yusuf, brought as far as a test needs it by the use cases themselves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time, timedelta
from uuid import UUID

from workspaces import DemoCompany

from malapp.application.demo import DEMO_PASSPHRASE
from malapp.application.services import Services
from malapp.domain.conversations import Conversation, ConversationState
from malapp.domain.goals import GoalLevel, Party
from malapp.domain.permissions import Actor

#: People of the demo company by their key in demo.json.
OWNER, MANAGER, EMPLOYEE, COLLEAGUE, OTHER_MANAGER, HR = "P01", "P02", "P03", "P05", "P07", "P22"
OUTSIDERS = (OWNER, HR, COLLEAGUE, OTHER_MANAGER)


class TalkAtHand:
    """Planned when made; ``to(state)`` brings it there. Nothing of it is set past the use cases."""

    def __init__(self, demo: DemoCompany) -> None:
        self.demo = demo
        self.services: Services = demo.services
        self.manager: Actor = demo.actor(MANAGER)
        self.employee: Actor = demo.actor(EMPLOYEE)
        self.id: UUID = self.services.conversations.plan(self.manager, demo.id(EMPLOYEE), planned_for=self.day(14))

    def day(self, ahead: int, at: time = time(9, 0)) -> datetime:
        return datetime.combine(self.services.desk.today() + timedelta(days=ahead), at)

    def actor(self, party: Party) -> Actor:
        return self.employee if party is Party.EMPLOYEE else self.manager

    def now(self) -> Conversation:
        with self.services.desk.workspace.read() as work:
            return work.conversations.get(self.id)

    @property
    def state(self) -> ConversationState:
        return self.now().state

    def to(self, state: ConversationState) -> TalkAtHand:
        """Bring the conversation to ``state`` on the usual way."""
        for reached, step in self._way():
            if self.state is state:
                break
            if self.state is reached:
                step()
        assert self.state is state
        return self

    def agree(self) -> None:
        """What a summary needs: a goal both accept, a follow-up, an answer on sharing."""
        agreements, conversations = self.services.agreements, self.services.conversations
        goal = agreements.add_goal(self.manager, self.id, "Jeg skal besøke tolv styrer innen sommeren.")
        for party in Party:
            agreements.mark_goal(self.manager, self.id, goal, party, accepted=True, believed=True)
        first = self.day(28).date()
        conversations.edit(self.manager, self.id, follow_up_days=28, first_follow_up_on=first, sharing_answered=True)

    @property
    def goal_id(self) -> UUID:
        """The goal agreed here."""
        with self.services.desk.workspace.read() as work:
            (goal,) = work.goals.find(conversation_id=self.id, level=GoalLevel.PERSON)
        return goal.id

    def sign(self, party: Party) -> None:
        self.services.summaries.freeze(self.manager, self.id).run()
        self.services.signing.sign(self.actor(party), self.id, DEMO_PASSPHRASE).run()

    def _way(self) -> list[tuple[ConversationState, Callable[[], object]]]:
        state, conversations = ConversationState, self.services.conversations
        return [
            (state.PLANNED, self._invite),
            (state.INVITED, lambda: conversations.confirm(self.employee, self.id)),
            (state.CONFIRMED, lambda: conversations.start(self.manager, self.id)),
            (state.IN_PROGRESS, lambda: conversations.end(self.manager, self.id)),
            (state.HELD, self._send_to_review),
            (state.IN_REVIEW, lambda: conversations.approve(self.employee, self.id)),
            (state.IN_REVIEW, lambda: conversations.approve(self.manager, self.id)),
            (state.READY_TO_SIGN, lambda: self.sign(Party.EMPLOYEE)),
            (state.READY_TO_SIGN, lambda: self.sign(Party.MANAGER)),
            (state.SIGNED, lambda: conversations.complete(self.manager, self.id)),
        ]

    def _invite(self) -> None:
        self.services.conversations.edit(self.manager, self.id, purpose="Vi ser tilbake og fram.")
        self.services.conversations.invite(self.manager, self.id)

    def _send_to_review(self) -> None:
        self.agree()
        self.services.conversations.send_to_review(self.manager, self.id)
