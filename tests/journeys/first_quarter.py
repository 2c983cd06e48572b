"""A company from nothing, by mouse and keyboard on the real window: strategy, goals on two levels, a quarter, the next.

``first_quarter.py FOLDER COMMAND...`` starts COMMAND (malapp, in English, on a computer without a workspace) several
times, each on a later day by ``faketime``, and leaves pictures in FOLDER. Run inside ``tests/tools/xrun -a`` by the
system's Python.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from person import Person

PASSPHRASE = "tre ord i rekke her"
TEAM, TEAM_GOAL = "Service", "La kunden slippe å ringe to ganger"
OBJECTIVE, KEY_RESULT = "Bli den borettslagene ringer først", "Serviceavtaler fra 210 til 300"
COMPANY, OWNER = "Fjellbris Klima AS", "Ingrid Solheim"
Step = Callable[[Person], None]


def main(folder: Path, command: list[str]) -> None:
    """Live through the quarter; NotSeenError with a picture in ``folder`` when something does not appear."""
    me = Person(folder)
    days: tuple[tuple[str, Step], ...] = (
        ("2026-10-05 09:00:00", first_day),
        ("2026-11-09 09:00:00", half_way),
        ("2026-12-18 09:00:00", last_days),
    )
    for number, (moment, do) in enumerate(days):
        with window(command, moment):
            if number:
                unlock(me)
            do(me)


@contextmanager
def window(command: list[str], moment: str) -> Iterator[None]:
    """The window as it runs on a day of the story."""
    running = subprocess.Popen(["faketime", "-f", f"@{moment}", *command])
    try:
        yield
    finally:
        running.terminate()
        running.wait(20)


def unlock(me: Person) -> None:
    me.fill("Passphrase", PASSPHRASE, "password text")
    me.press("Return")
    me.see("Waiting for you")


def first_day(me: Person) -> None:
    set_up(me)
    make_a_team(me)
    write_strategy(me)
    set_goals(me)


def half_way(me: Person) -> None:
    check_in(me, value="240", learning="Styrene svarer raskere når vi ringer.", confidence=7)
    me.take_picture("half-way")


def last_days(me: Person) -> None:
    check_in(me, value="290", learning="Avtaler selges av dem som holder dem.", confidence=8)
    close_the_quarter(me)


def set_up(me: Person) -> None:
    me.fill("Name of the company", COMPANY)
    me.fill("Your name", OWNER)
    me.click("Next", "push button")
    me.fill("Passphrase", PASSPHRASE, "password text")
    me.fill("The passphrase once more", PASSPHRASE, "password text")
    me.click("Make the workspace", "push button")
    me.see("Keep the recovery sheet")
    me.click("I have stored the recovery sheet", "check box")
    me.click("Begin", "push button")
    me.see("Today")
    me.take_picture("empty")


def write_strategy(me: Person) -> None:
    me.press("ctrl+2")
    me.click("Write the strategy", "push button")
    me.fill("Period", "2026-2028")
    me.press("Return")
    me.fill("Vision", "Trygg drift hele vinteren")
    me.fill("Core task", "Varme i hus og borettslag")
    me.fill("New focus area", "Trygg service")
    me.click("Add focus area", "push button")
    me.see("Focus area 1")
    me.take_picture("strategy")
    me.click("Propose it", "push button")
    me.click("Adopt it", "push button")
    me.click("It has been presented", "push button")
    me.click("Record it", "push button")
    me.see("The strategy is presented")


def make_a_team(me: Person) -> None:
    me.press("ctrl+7")
    me.click("Teams", "page tab")
    me.click("New team", "push button")
    me.fill("Name", TEAM)
    me.click("Add team", "push button")
    me.see(TEAM, "table cell")
    me.click("People", "page tab")
    me.click("New person", "push button")
    me.fill("Name", "Silje Nygård")
    me.click("Add person", "push button")
    me.see("Silje Nygård", "table cell")
    me.take_picture("people")


def set_goals(me: Person) -> None:
    """An objective of the company with its key results, and below it a goal of the team."""
    me.press("ctrl+3")
    me.click("Period: ", "push button")
    me.press("Up", "Return")
    me.click("Add period", "push button")
    me.see_no_more("Add period", "push button")
    me.click("New goal", "push button")
    me.fill("What is to be reached?", OBJECTIVE)
    me.click("Kind", "combo box")
    me.press("Down", "Return")
    me.click("Use objectives and key results", "push button")
    me.fill("Why is it important?", "De skal slippe å lete etter hjelp.")
    me.fill("Key result 1", KEY_RESULT)
    me.take_picture("new-objective")
    me.click("Add goal", "push button")
    me.click(KEY_RESULT, "table cell")
    me.click("Measure", "page tab")
    me.fill("Start", "210")
    me.fill("Target", "300")
    me.press("Tab")
    me.click("New goal", "push button")
    me.fill("What is to be reached?", TEAM_GOAL)
    me.click("Whose goal is it?", "combo box")
    me.press("Down", "Return")
    me.take_picture("new-team-goal")
    me.click("Add goal", "push button")
    me.see(TEAM_GOAL, "table cell")
    me.take_picture("goals")


def check_in(me: Person, value: str, learning: str, confidence: int) -> None:
    """Say how the key result goes: what was learnt comes first."""
    me.press("ctrl+3")
    me.click(KEY_RESULT, "table cell")
    me.click("Check in", "push button")
    me.fill("What have we learnt since last time?", learning)
    me.fill("Value now", value)
    me.click("Status", "combo box")
    me.press("Home", "Down", "Return")
    me.click(f"{confidence}", "radio button")
    me.click("Save check-in", "push button")


def close_the_quarter(me: Person) -> None:
    """Go through every goal, decide, close, and begin the next quarter with what is kept."""
    me.click("Period: ", "push button")
    me.press("Up", "Up", "Return")
    me.see("Goal 1 of 3")
    me.take_picture("closing")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
