"""The whole thread by mouse and keyboard on the real window, from unlocking to two signatures and the calendar file.

``red_thread.py FOLDER COMMAND...`` starts COMMAND (malapp on the demo in English), does the job and leaves its exports
and pictures in FOLDER. Run inside ``tests/tools/xrun -a`` by the system's Python.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from person import PATIENCE, NotSeenError, Person

WORKSPACE_PASSPHRASE = "fjellbris-demo"
EMPLOYEE_PASSPHRASE = "mine egne ord"
GOAL = "Gjøre det enkelt å velge avtale"


def main(folder: Path, command: list[str]) -> None:
    """Do the job; NotSeenError with a picture in ``folder`` when something does not appear."""
    window = subprocess.Popen(command)
    try:
        me = Person(folder)
        unlock(me)
        look_at_strategy(me)
        edit_a_goal_and_undo(me)
        prepare_and_hold(me)
        approve_and_sign(me)
        take_copies(me, folder)
        me.press("ctrl+l")
        me.see("malapp is locked")
        me.take_picture("locked")
    finally:
        window.terminate()
        window.wait(10)


def unlock(me: Person) -> None:
    me.see("Waiting for you")
    me.take_picture("today")
    me.press("ctrl+l")
    me.fill("Passphrase", "not this one", "password text")
    me.press("Return")
    me.see("The passphrase is not right")
    me.fill("Passphrase", WORKSPACE_PASSPHRASE, "password text")
    me.press("Return")
    me.see("Waiting for you")


def look_at_strategy(me: Person) -> None:
    me.press("ctrl+2")
    me.see("Fra enkeltsalg til trygg drift")
    me.take_picture("strategy")


def edit_a_goal_and_undo(me: Person) -> None:
    me.press("ctrl+3")
    me.click(GOAL, "table cell")
    me.fill("What do you want to achieve?", "Gjøre avtalen til det enkle valget, året rundt")
    me.press("Tab")
    me.see("Gjøre avtalen til det enkle valget, året rundt", "table cell")
    me.take_picture("goal")
    me.click("Gjøre avtalen til det enkle valget", "table cell")
    me.press("ctrl+z")
    me.see(GOAL, "table cell")


def prepare_and_hold(me: Person) -> None:
    me.press("ctrl+4")
    me.click("With: Per-Olav", "table cell")
    me.fill("Hvilke styrker ser du", "Øvet på å lytte. Spør før han svarer.")
    me.click("Share with Per-Olav", "push button")
    me.click("Begin the conversation", "push button")
    me.click("Begin now", "push button")
    me.see("What you have both prepared")
    me.take_picture("hold")
    me.fill("Tilbakeblikk: oppgaver", "Salget økte. Ny avtale på Nordnes, 30 % av kundene.")
    me.fill("New goal", "Jeg skal få ti nye avtaler innen 30. juni.")
    me.click("Add the goal", "push button")
    for mark in ("Per-Olav agrees", "Per-Olav believes", "Jonas agrees", "Jonas believes"):
        me.click(mark, "check box")
    me.fill("New action", "Ringe styrelederne")
    me.click("Add the action", "push button")
    me.click("How often do you meet", "combo box")
    me.press("Down", "Down", "Return")
    me.fill("The first time", f"21/12/{time.localtime().tm_year + (time.localtime().tm_mon == 12)}")
    me.press("Tab")
    me.click("We have talked about this", "check box")
    me.take_picture("agreed")
    me.click("We have finished talking", "push button")
    me.click("Ready to be read", "push button")


def approve_and_sign(me: Person) -> None:
    me.click("I have read it, it is right", "push button")
    me.click("Hand the keyboard to Per-Olav", "push button")
    me.see("Per-Olav Nesse is at the keyboard")
    me.click("I have read it, it is right", "push button")
    me.click("Sign", "push button")
    me.see("Sign the summary", "dialog")
    me.draw("Draw your signature here")
    me.fill("Choose a passphrase for signing", EMPLOYEE_PASSPHRASE, "password text")
    me.fill("Repeat the passphrase", EMPLOYEE_PASSPHRASE, "password text")
    me.take_picture("sign")
    me.press("Return")
    close_the_answer(me)
    me.click("Give the keyboard back to Jonas", "push button")
    me.see("Jonas Berge is at the keyboard")
    me.click("Sign", "push button")
    me.see("Sign the summary", "dialog")
    me.click("Type the name", "page tab")
    me.fill("Your passphrase for signing", WORKSPACE_PASSPHRASE, "password text")
    me.press("Return")
    close_the_answer(me)
    me.see("Both have signed")
    me.see("Unchanged, signers known")
    me.take_picture("signed")


def close_the_answer(me: Person) -> None:
    """After signing a dialog says what the strict verification found."""
    me.see("Unchanged, signers known", "")
    me.click("Close", "push button")
    me.see_no_more("Sign the summary", "dialog")


def take_copies(me: Person, folder: Path) -> None:
    me.click("Save a copy", "push button")
    save_as(me, folder / "signed.pdf")
    me.press("ctrl+5")
    me.click("Agenda", "page tab")
    me.see("One-to-one", "table cell")
    me.take_picture("calendar")
    me.click("Export to calendar", "push button")
    save_as(me, folder / "meetings.ics")


def save_as(me: Person, target: Path) -> None:
    """Type the file name into the file dialog and wait until the file is there."""
    me.see("File name", "label")
    me.press("ctrl+a")
    me.type(str(target))
    me.press("Return")
    end = time.monotonic() + PATIENCE
    while not (target.exists() and target.stat().st_size):
        if time.monotonic() > end:
            me.take_picture("not-saved")
            raise NotSeenError(f"{target.name} was not saved")
        time.sleep(0.1)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
