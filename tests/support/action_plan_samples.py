"""Action plans of the demo company as they are printed."""

from __future__ import annotations

from datetime import date, timedelta

from malapp.application.ports import ActionPlanContent, ActionPlanGroup, ActionPlanHabit, ActionPlanLine
from malapp.domain.languages import Language

DAY = date(2026, 11, 23)
GOALS = ("La kunden slippe å ringe to ganger", "Gjøre det enkelt å velge avtale", "Trygg høyde", "")
STATES = ("planned", "in_progress", "moved", "done", "dropped")
WORK = ("Prøve fast deleutstyr i bilene", "Lære opp to nye montører i kjøleteknikk før sesongen", "Ringe styrene")
NAMES = ("Jonas Berge", "Silje Nygård", "")
LONG = "Vi skal være til å stole på også når det stormer. " * 300


def action_plan_line(number: int) -> ActionPlanLine:
    """The line ``number``: each has another state, every second one a day, some of those are overdue."""
    state = STATES[number % len(STATES)]
    due = DAY + timedelta(days=number - 12) if number % 2 else None
    return ActionPlanLine(
        f"{WORK[number % len(WORK)]} {number}",
        NAMES[number % len(NAMES)],
        DAY - timedelta(days=30) if number % 3 == 0 else None,
        due,
        state,
        "Delene kom for sent" if state in {"moved", "dropped"} else "",
        is_overdue=due is not None and due < DAY and state not in {"done", "dropped"},
    )


def action_plan_content(
    language: Language = Language.BOKMAL, lines: int = 12, *, of_goal: int = 4, is_team: bool = False
) -> ActionPlanContent:
    """``lines`` actions, ``of_goal`` for each goal; a person's plan has two behaviours."""
    made = [action_plan_line(number) for number in range(lines)]
    groups = tuple(
        ActionPlanGroup(
            GOALS[place % len(GOALS)], "Da stoler borettslaget på oss.", tuple(made[start : start + of_goal])
        )
        for place, start in enumerate(range(0, lines, of_goal))
    )
    habits = (ActionPlanHabit("Jeg gjentar behovet", "Hver befaring", GOALS[0]), ActionPlanHabit("Jeg rydder", "", ""))
    return ActionPlanContent(
        "Fjellbris Klima AS",
        "Service" if is_team else "Amina Yusuf",
        is_team,
        language,
        DAY,
        groups,
        () if is_team else habits,
        only_open=False,
    )
