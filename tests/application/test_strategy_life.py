"""The strategy from draft to closed: each step, who takes it, and texts that stand once they are adopted."""

from __future__ import annotations

import pytest
from talk_at_hand import EMPLOYEE, HR, MANAGER, OWNER
from workspaces import DemoCompany

from malapp.application.strategy import StrategyView
from malapp.domain.errors import RuleViolation
from malapp.domain.strategy import Audience
from malapp.domain.strategy import StrategyEvent as Event
from malapp.domain.strategy import StrategyState as State

DRAFT, CURRENT = "strategy next", "strategy"
LOCKED = {State.ADOPTED, State.COMMUNICATED, State.CLOSED}


def _view(demo: DemoCompany, key: str = DRAFT, who: str = OWNER) -> StrategyView:
    views = demo.services.strategy.strategies(demo.actor(who))
    return next(view for view in views if view.strategy.id == demo.id(key))


@pytest.mark.requirement("S0-01")
def test_a_strategy_goes_from_draft_to_closed_step_by_step(demo: DemoCompany) -> None:
    service, owner = demo.services.strategy, demo.actor(OWNER)
    service.add_focus_area(owner, demo.id(DRAFT), "Trygg drift")
    way = [
        (State.DRAFT, Event.SUBMIT),
        (State.PROPOSED, Event.ADOPT),
        (State.ADOPTED, Event.PRESENT),
        (State.COMMUNICATED, Event.REVISE),
        (State.UNDER_REVISION, Event.ADOPT),
        (State.ADOPTED, Event.PRESENT),
        (State.COMMUNICATED, Event.CLOSE),
    ]
    for state, event in way:
        view = _view(demo)
        assert view.strategy.state is state
        assert event in view.events
        assert view.is_editable == (state not in LOCKED)
        for other in set(Event) - set(view.events):
            with pytest.raises(RuleViolation, match=r"rule\.strategy\.not_now"):
                service.advance(owner, demo.id(DRAFT), other, reason="Nytt marked")
        if event is Event.PRESENT:
            demo.services.presenting.present(owner, demo.id(DRAFT), Audience.COMPANY, demo.services.desk.today())
        else:
            service.advance(owner, demo.id(DRAFT), event, reason="Nytt marked")
        assert demo.services.history.undo() is None, "a step of the process is not taken back by Ctrl+Z"
    assert (_view(demo).strategy.state, _view(demo).events) == (State.CLOSED, ())


def test_adopting_needs_a_focus_area(demo: DemoCompany) -> None:
    service, owner = demo.services.strategy, demo.actor(OWNER)
    service.advance(owner, demo.id(DRAFT), Event.SUBMIT)
    with pytest.raises(RuleViolation, match=r"rule\.strategy\.needs_focus_area"):
        service.advance(owner, demo.id(DRAFT), Event.ADOPT)
    assert _view(demo).strategy.state is State.PROPOSED


def test_an_adopted_text_is_not_overwritten(demo: DemoCompany) -> None:
    service, owner = demo.services.strategy, demo.actor(OWNER)
    before = _view(demo, CURRENT)
    area = before.focus_areas[0].id
    for attempt in (
        lambda: service.edit(owner, demo.id(CURRENT), vision="noe annet"),
        lambda: service.add_focus_area(owner, demo.id(CURRENT), "Nytt"),
        lambda: service.edit_focus_area(owner, area, title="Nytt"),
        lambda: service.move_focus_area(owner, area, 1),
        lambda: service.remove_focus_area(owner, area),
    ):
        with pytest.raises(RuleViolation, match=r"rule\.strategy\.adopted_is_fixed"):
            attempt()
    assert _view(demo, CURRENT) == before
    service.advance(owner, demo.id(CURRENT), Event.REVISE, reason="Nytt marked")
    service.edit(owner, demo.id(CURRENT), vision="Tryggere drift")
    assert _view(demo, CURRENT).strategy.vision == "Tryggere drift"


def test_everybody_reads_and_only_the_owner_writes(demo: DemoCompany) -> None:
    service = demo.services.strategy
    for who in (MANAGER, EMPLOYEE, HR):
        view = _view(demo, who=who)
        assert (view.events, view.is_editable) == ((), False)
        actor = demo.actor(who)
        for attempt in (
            lambda a=actor: service.add(a, "2030"),
            lambda a=actor: service.edit(a, demo.id(DRAFT), vision="x"),
            lambda a=actor: service.advance(a, demo.id(DRAFT), Event.SUBMIT),
            lambda a=actor: service.add_focus_area(a, demo.id(DRAFT), "x"),
        ):
            with pytest.raises(RuleViolation, match=r"rule\.permission\.denied"):
                attempt()


def test_focus_areas_are_ordered_and_removed_without_taking_goals_along(demo: DemoCompany) -> None:
    service, owner = demo.services.strategy, demo.actor(OWNER)
    service.advance(owner, demo.id(CURRENT), Event.REVISE, reason="Nytt marked")
    first, second, third = (area.id for area in _view(demo, CURRENT).focus_areas)
    service.move_focus_area(owner, first, 2)
    assert [area.id for area in _view(demo, CURRENT).focus_areas] == [second, third, first]
    service.move_focus_area(owner, first, -9)
    assert [area.id for area in _view(demo, CURRENT).focus_areas] == [first, second, third]
    with demo.services.desk.workspace.read() as work:
        held = {goal.id for goal in work.goals.find(focus_area_id=third)}
    assert held
    service.remove_focus_area(owner, third)
    with demo.services.desk.workspace.read() as work:
        assert {work.goals.get(goal).focus_area_id for goal in held} == {None}
    demo.services.history.undo()
    with demo.services.desk.workspace.read() as work:
        assert {goal.id for goal in work.goals.find(focus_area_id=third)} == held
