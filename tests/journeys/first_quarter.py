"""A company from nothing, by mouse and keyboard on the real window: strategy, goals on two levels, a quarter, the next.

``first_quarter.py FOLDER COMMAND...`` starts COMMAND (malapp, in English, on a computer without a workspace) several
times, each on a later day by ``faketime``, and leaves pictures in FOLDER. Run inside ``tests/tools/xrun -a`` by the
system's Python. Menus are not on the accessibility bus: they are walked by the keyboard.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from person import PATIENCE, Person

PASSPHRASE = "tre ord i rekke her"
COMPANY, OWNER, COLLEAGUE = "Fjellbris Klima AS", "Ingrid Solheim", "Silje Nygård"
FOCUS_AREA = "Trygg service"
OBJECTIVE, KEY_RESULT = "Bli den borettslagene ringer først", "Serviceavtaler fra 210 til 300"
TEAM, TEAM_GOAL = "Service", "La kunden slippe å ringe to ganger"
OWN_GOAL = "Jeg ringer kunden dagen etter hvert besøk"
KEEP, CHANGE = 0, 1
#: What comes of each goal at the end: what was learnt, tenths of the way (nobody says that of a person), what next.
ENDINGS: dict[str, tuple[str, int | None, int]] = {
    OBJECTIVE: ("Vi selger mest der vi svarer først.", 8, KEEP),
    KEY_RESULT: ("Avtaler selges av dem som holder dem.", 8, KEEP),
    TEAM_GOAL: ("Kundene ringer når vi ikke ringer.", 6, CHANGE),
    OWN_GOAL: ("Ti minutter etter lunsj er nok.", None, KEEP),
}
Step = Callable[[Person], None]


def main(folder: Path, command: list[str]) -> None:
    """Live through the quarter; NotSeenError with a picture in ``folder`` when something does not appear."""
    me = Person(folder)
    days: tuple[tuple[str, Step], ...] = (
        ("2026-10-05 09:00:00", first_day),
        ("2026-10-26 09:00:00", after_three_weeks),
        ("2026-11-23 09:00:00", half_way),
        ("2026-12-18 09:00:00", last_days),
        ("2027-01-18 09:00:00", next_quarter),
    )
    for number, (moment, do) in enumerate(days):
        with window(me, command, moment):
            if number:
                unlock(me)
            do(me)


@contextmanager
def window(me: Person, command: list[str], moment: str) -> Iterator[None]:
    """The window as it runs on a day of the story; closed in the end as a person closes it."""
    running = subprocess.Popen(["faketime", "-f", f"@{moment}", *command], start_new_session=True)
    try:
        yield
        me.press("alt+F4")
        running.wait(PATIENCE)
    finally:
        if running.poll() is None:
            os.killpg(running.pid, signal.SIGTERM)  # faketime does not pass a signal on
            running.wait(PATIENCE)


def unlock(me: Person) -> None:
    me.fill("Passphrase", PASSPHRASE, "password text")
    me.press("Return")
    me.see("Waiting for you")


def first_day(me: Person) -> None:
    set_up(me)
    make_a_team(me)
    write_strategy(me)
    begin_a_period(me)
    set_goals(me)


def after_three_weeks(me: Person) -> None:
    me.take_picture("today")
    check_in(me, KEY_RESULT, value="232", learning="Styrene svarer raskere når vi ringer.", sure=7)
    me.take_picture("checked-in")
    check_in(me, TEAM_GOAL, learning="Mange ringer igjen for å få vite når vi kommer.", sure=6)


def half_way(me: Person) -> None:
    check_in(me, KEY_RESULT, value="248", learning="Pristabellen skremte de minste lagene.", sure=5, at_risk=True)
    me.see("248")
    me.take_picture("half-way")


def last_days(me: Person) -> None:
    check_in(me, KEY_RESULT, value="282", learning="Vi ringer før det blir kaldt.", sure=8)
    close_the_quarter(me)


def next_quarter(me: Person) -> None:
    me.press("ctrl+3")
    me.see("Deadline: 31/03/2027", "table cell")
    me.see_no_more("Deadline: 31/12/2026", "table cell")
    me.take_picture("next-quarter")
    check_in(me, KEY_RESULT, value="286", learning="Januar er stille.", sure=7)
    me.take_picture("begun")
    for page in ("Overview", "Action plan"):
        me.click(page, "page tab")
        me.take_picture(page.lower())
    me.press("ctrl+2")
    me.see("In force")
    me.take_picture("in-force")
    me.click("Strategy map", "page tab")
    me.see("Picture", "page tab")
    me.take_picture("map")


def set_up(me: Person) -> None:
    me.fill("Name of the company", COMPANY)
    me.fill("Your name", OWNER)
    me.take_picture("welcome")
    me.click("Next", "push button")
    me.fill("Passphrase", PASSPHRASE, "password text")
    me.fill("The passphrase once more", PASSPHRASE, "password text")
    me.take_picture("passphrase")
    me.click("Make the workspace", "push button")
    me.see("Keep the recovery sheet")
    me.take_picture("recovery")
    me.click("I have stored the recovery sheet", "check box")
    me.click("Begin", "push button")
    me.see("Today")
    me.take_picture("empty")


def make_a_team(me: Person) -> None:
    """A team, and a colleague in it whose manager the owner is."""
    me.press("ctrl+7")
    me.click("Teams", "page tab")
    me.click("New team", "push button")
    me.fill("Name", TEAM)
    me.click("Add team", "push button")
    me.see(TEAM, "table cell")
    me.click("People", "page tab")
    me.click("New person", "push button")
    me.fill("Name", COLLEAGUE)
    me.click("Add person", "push button")
    me.see(COLLEAGUE, "table cell")
    for choice in ("Team", "Manager"):
        me.click(choice, "combo box")
        me.press("Down", "Return")
    me.see(f"Manager: {OWNER}", "table cell")
    me.take_picture("people")


def write_strategy(me: Person) -> None:
    """Written, proposed, adopted and presented."""
    me.press("ctrl+2")
    me.click("Write the strategy", "push button")
    me.fill("Period", "2026-2028")
    me.press("Return")
    me.fill("Vision", "Trygg drift hele vinteren")
    me.fill("Core task", "Varme i hus og borettslag")
    me.fill("New focus area", FOCUS_AREA)
    me.click("Add focus area", "push button")
    me.see("Focus area 1")
    me.take_picture("strategy")
    me.click("Propose it", "push button")
    me.take_picture("proposed")
    me.click("Adopt it", "push button")
    me.take_picture("adopted")
    me.click("It has been presented", "push button")
    me.see("Record it", "push button")
    me.take_picture("presenting")
    me.click("Record it", "push button")
    me.see("The strategy is presented")
    me.take_picture("presented")


def begin_a_period(me: Person) -> None:
    me.press("ctrl+3")
    me.see("No goals yet")
    me.take_picture("no-goals")
    me.click("Period: ", "push button")
    me.press("Up", "Return")
    me.see("Add period", "push button")
    me.take_picture("new-period")
    me.click("Add period", "push button")
    me.see_no_more("Add period", "push button")


def set_goals(me: Person) -> None:
    """An objective of the company with its key result, below it a goal of the team, below that one of a person."""
    me.click("New goal", "push button")
    me.fill("What is to be reached?", OBJECTIVE)
    me.click("Kind", "combo box")
    me.press("Down", "Return")
    me.see("Use objectives and key results", "push button")
    me.take_picture("before-objectives")
    me.click("Use objectives and key results", "push button")
    me.fill("Why is it important?", "De skal slippe å lete etter hjelp.")
    me.fill("Key result 1", KEY_RESULT)
    me.click("Belongs under", "combo box")
    me.press("Down", "Return")
    me.take_picture("new-objective")
    me.click("Add goal", "push button")
    me.click(KEY_RESULT, "table cell")
    me.click("Measure", "page tab")
    me.fill("Start", "210")
    me.fill("Target", "300")
    me.press("Tab")
    me.take_picture("measure")
    me.click(OBJECTIVE, "table cell")
    add_below(me, TEAM_GOAL, "new-team-goal")
    add_below(me, OWN_GOAL, "new-own-goal", owner_down=1)
    me.take_picture("goals")


def add_below(me: Person, title: str, picture: str, *, owner_down: int = 0) -> None:
    """A goal under the chosen one: level, team and place are suggested."""
    me.click("New goal", "push button")
    if owner_down:
        me.click("Owner", "combo box")
        me.press(*["Down"] * owner_down, "Return")
    me.fill("What is to be reached?", title)
    me.take_picture(picture)
    me.click("Add goal", "push button")
    me.see(title, "table cell")


def check_in(me: Person, goal: str, *, learning: str, sure: int, value: str = "", at_risk: bool = False) -> None:
    """Say how a goal goes: what was learnt comes first."""
    me.press("ctrl+3")
    me.click(goal, "table cell")
    me.click("Check in", "push button")
    me.fill("What have we learnt since last time?", learning)
    if value:
        me.fill("Value now", value)
    me.click("Status", "combo box")
    me.press("Home", *["Down"] * at_risk, "Return")
    me.click(f"How sure are you that it will be reached?: {sure} of 10", "radio button")
    me.click("Save check-in", "push button")
    me.see(f"Learnt: {learning}")


def close_the_quarter(me: Person) -> None:
    """Go through every goal, decide, close, and begin the next quarter with what is kept."""
    me.click("Period: ", "push button")
    me.press("Down", "Down", "Down")  # all periods, this one, go through it
    me.take_picture("periods")
    me.press("Return")
    for number, (goal, (learning, tenths, decision)) in enumerate(ENDINGS.items(), start=1):
        me.see(f"Goal {number} of {len(ENDINGS)}")
        me.see(goal, "label")
        me.fill("What have we learnt?", learning)
        if tenths is not None:
            me.click(f"How far did we get, in tenths?: {tenths} of 10", "radio button")
        me.click("And in the next period?", "combo box")
        me.press("Home", *["Down"] * decision, "Return")
        me.take_picture("ending")
        me.click("Next", "push button")
    me.see("Every goal is decided on.")
    me.fill("What do we take with us from the whole period?", "Færre mål neste gang.")
    me.take_picture("closing")
    me.click("Close Q4 2026", "push button")
    me.see("Q4 2026 is closed.")
    me.take_picture("closed")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
