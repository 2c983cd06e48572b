"""Undo and redo over real transactions."""

from __future__ import annotations

from workspaces import DemoCompany

from malapp.domain.goals import GoalStatus


def _title(demo: DemoCompany, key: str) -> str:
    with demo.services.desk.workspace.read() as work:
        return work.goals.get(demo.id(key)).title


def test_undo_takes_the_newest_edit_back_and_redo_repeats_it(demo: DemoCompany) -> None:
    services, actor = demo.services, demo.actor("P02")
    before = _title(demo, "O2")
    services.goals.edit(actor, demo.id("O2"), title="Et annet mål")
    assert services.history.undo() == "edit.goal"
    assert _title(demo, "O2") == before
    assert services.history.redo() == "edit.goal"
    assert _title(demo, "O2") == "Et annet mål"


def test_the_autosaves_of_one_field_are_one_step(demo: DemoCompany) -> None:
    services, actor = demo.services, demo.actor("P02")
    before = _title(demo, "O2")
    for text in ("E", "Et", "Et nytt"):
        services.goals.edit(actor, demo.id("O2"), title=text)
    services.goals.edit(actor, demo.id("O2"), purpose="Fordi")
    assert services.history.undo() == "edit.goal"
    assert _title(demo, "O2") == "Et nytt"
    services.history.undo()
    assert _title(demo, "O2") == before
    assert services.history.undo() is None


def test_a_removed_goal_comes_back_with_its_children_and_check_ins(demo: DemoCompany) -> None:
    services, actor = demo.services, demo.actor("P02")
    goal = services.goals.add(
        actor,
        "Midlertidig",
        services.goals.details(actor, demo.id("O2")).row.goal.level,
        team_id=demo.id("SALG"),
        parent_id=demo.id("O2"),
    )
    services.goals.check_in(actor, goal, GoalStatus.AT_RISK, comment="tungt")
    services.goals.remove(actor, goal)
    services.history.undo()
    details = services.goals.details(actor, goal)
    assert [check_in.comment for check_in in details.check_ins] == ["tungt"]
    assert details.parent is not None


def test_undo_never_reaches_past_a_step_of_the_process(demo: DemoCompany) -> None:
    services, actor = demo.services, demo.actor("P02")
    talk = services.conversations.plan(actor, demo.id("P03"))
    services.conversations.edit(actor, talk, place="Kantina")
    services.conversations.cancel(actor, talk, "")
    assert services.history.undo() is None


def test_undo_ends_where_another_person_takes_the_keyboard(demo: DemoCompany) -> None:
    services, actor = demo.services, demo.actor("P02")
    services.goals.edit(actor, demo.id("O2"), title="Et annet mål")
    services.session.hand_over(demo.id("P04"))
    assert services.history.undo() is None


def test_every_change_is_announced_once_with_before_and_after(demo: DemoCompany) -> None:
    services, actor = demo.services, demo.actor("P02")
    heard: list[tuple[object, ...]] = []
    services.bus.subscribe(heard.append)
    services.goals.edit(actor, demo.id("O2"), purpose="Færre reklamasjoner")
    services.goals.edit(actor, demo.id("O2"), purpose="Færre reklamasjoner")
    services.history.undo()
    assert [len(batch) for batch in heard] == [1, 1]
