"""A company from nothing into its second quarter on the real window, on five days; then what is stored."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from malapp.application.ports import UnitOfWork
from malapp.application.services import Rooms
from malapp.domain.goals import ClosingDecision, Goal, GoalKind, GoalLevel, GoalStatus
from malapp.domain.strategy import StrategyState

SYSTEM_PYTHON = "/usr/bin/python3"  # Debian's pyatspi belongs to Debian's Python
PASSPHRASE = "tre ord i rekke her"
AUTUMN, WINTER = "Q4 2026", "Q1 2027"
OBJECTIVE, KEY_RESULT = "Bli den borettslagene ringer først", "Serviceavtaler fra 210 til 300"
TEAM_GOAL, OWN_GOAL = "La kunden slippe å ringe to ganger", "Jeg ringer kunden dagen etter hvert besøk"


@pytest.mark.requirement("S0-01", "S0-03", "S3-08", "S4-01", "S4-03", "S4-04", "S4-07", "S4-08", "W-15")
def test_a_company_from_nothing_reaches_its_second_quarter_by_mouse_and_keyboard(
    need: Callable[..., None], rooms: Rooms, project: Path, tmp_path: Path
) -> None:
    need("Xvfb", "openbox", "xdotool", "import", "setxkbmap", "dbus-run-session", "faketime")
    if subprocess.run([SYSTEM_PYTHON, "-c", "import pyatspi"], capture_output=True, check=False).returncode:
        need("python3-pyatspi")
    out, home = tmp_path / "out", tmp_path / "home"
    out.mkdir()
    home.mkdir()
    journey = [SYSTEM_PYTHON, str(project / "tests" / "journeys" / "first_quarter.py"), str(out)]
    xrun = [str(project / "tests" / "tools" / "xrun"), "-a", "-s", "1280x800x24", "--"]
    command = [*xrun, *journey, sys.executable, "-m", "malapp"]
    done = subprocess.run(command, env=_new_computer(home), capture_output=True, text=True, timeout=900, check=False)
    assert done.returncode == 0, done.stderr[-3000:]

    (path,) = home.rglob("*.malapp")
    workspace = rooms.store.open(path, PASSPHRASE)
    try:
        with workspace.read() as work:
            _check_strategy(work)
            _check_quarters(work)
            _check_reports(work)
    finally:
        workspace.close()


def _new_computer(home: Path) -> dict[str, str]:
    """The environment of somebody who has never had malapp, in English."""
    here = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
    places = {f"XDG_{name}_HOME": str(home / name.lower()) for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    return here | places | {"HOME": str(home), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}


def _check_strategy(work: UnitOfWork) -> None:
    (strategy,) = work.strategies.find()
    (version,) = work.strategy_versions.find()
    (presentation,) = work.presentations.find()
    assert strategy.state is StrategyState.COMMUNICATED
    assert (version.strategy_id, version.number, version.adopted_on) == (strategy.id, 1, date(2026, 10, 5))
    assert json.loads(version.content)["vision"] == "Trygg drift hele vinteren"
    assert (presentation.strategy_id, presentation.presented_on) == (strategy.id, date(2026, 10, 5))


def _check_quarters(work: UnitOfWork) -> None:
    periods = {period.name: period for period in work.periods.find()}
    assert set(periods) == {AUTUMN, WINTER}
    assert periods[AUTUMN].closed_on == date(2026, 12, 18)
    assert periods[AUTUMN].learning == "Færre mål neste gang."
    assert (periods[WINTER].starts_on, periods[WINTER].closed_on) == (date(2027, 1, 1), None)

    before, after = _goals(work, periods[AUTUMN].id), _goals(work, periods[WINTER].id)
    assert set(before) == set(after) == {OBJECTIVE, KEY_RESULT, TEAM_GOAL, OWN_GOAL}
    assert {title: goal.score for title, goal in before.items()} == {
        OBJECTIVE: 0.8,
        KEY_RESULT: 0.8,
        TEAM_GOAL: 0.6,
        OWN_GOAL: None,  # nobody scores a person (E-16)
    }
    assert before[OWN_GOAL].level is GoalLevel.PERSON
    assert {title for title, goal in before.items() if goal.decision is ClosingDecision.CHANGE} == {TEAM_GOAL}
    assert all(goal.learning for goal in before.values())

    area = work.focus_areas.find()[0]
    for quarter in (before, after):
        assert quarter[OBJECTIVE].kind is GoalKind.OBJECTIVE
        assert quarter[OBJECTIVE].focus_area_id == area.id
        assert quarter[KEY_RESULT].kind is GoalKind.KEY_RESULT
        assert quarter[KEY_RESULT].parent_id == quarter[TEAM_GOAL].parent_id == quarter[OBJECTIVE].id
        assert quarter[OWN_GOAL].parent_id == quarter[TEAM_GOAL].id
    assert {title: goal.carried_from_id for title, goal in after.items()} == {t: g.id for t, g in before.items()}
    assert all(goal.score is None and not goal.is_agreed for goal in after.values())
    assert (after[KEY_RESULT].start_value, after[KEY_RESULT].target_value) == (282.0, 300.0)


def _check_reports(work: UnitOfWork) -> None:
    periods = {period.id: period.name for period in work.periods.find()}
    goals = {goal.id: goal for goal in work.goals.find()}
    said = [
        (periods[goals[report.goal_id].period_id], report.made_on, report.value, report.confidence, report.status)
        for report in sorted(work.check_ins.find(), key=lambda report: report.made_on)
        if goals[report.goal_id].title == KEY_RESULT
    ]
    assert said == [
        (AUTUMN, date(2026, 10, 26), 232.0, 7, GoalStatus.ON_TRACK),
        (AUTUMN, date(2026, 11, 23), 248.0, 5, GoalStatus.AT_RISK),
        (AUTUMN, date(2026, 12, 18), 282.0, 8, GoalStatus.ON_TRACK),
        (WINTER, date(2027, 1, 18), 286.0, 7, GoalStatus.ON_TRACK),
    ]
    assert all(report.learning for report in work.check_ins.find())


def _goals(work: UnitOfWork, period_id: object) -> dict[str, Goal]:
    return {goal.title: goal for goal in work.goals.find() if goal.period_id == period_id}
