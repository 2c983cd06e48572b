"""A person at the real window: sees through the accessibility bus, acts with mouse and keyboard (xdotool).

Runs under the system's Python, which has pyatspi (Debian: python3-pyatspi), inside ``tests/tools/xrun -a``.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pyatspi

PATIENCE = 30.0  # seconds until a person gives up waiting for something to appear
_LOOK_AGAIN = 0.15
_A_MOMENT = 0.05


class NotSeenError(AssertionError):
    """Something the person waits for does not appear."""


class Person:
    """Looks for things by their spoken name and acts on them as a hand would."""

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures
        self._number = 0
        subprocess.run(["setxkbmap", "no"], check=True)  # under the us map Å is typed as å

    def see(self, name: str, role: str = "", *, nth: int = 0) -> pyatspi.Accessible:
        """The ``nth`` thing on screen whose name contains ``name``; waits until it is there."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            found = self._find(name, role)
            if len(found) > nth:
                return found[nth]
            time.sleep(_LOOK_AGAIN)
        shown = sorted({n.name for n in self._everything() if n.name})
        self.take_picture("not-seen")
        raise NotSeenError(f"{role or 'thing'} {name!r} is not on screen; seen: {shown}")

    def sees(self, name: str, role: str = "") -> bool:
        """Whether it is on screen right now."""
        return bool(self._find(name, role))

    def see_no_more(self, name: str, role: str = "") -> None:
        """Wait until nothing with ``name`` is on screen."""
        end = time.monotonic() + PATIENCE
        while self._find(name, role):
            if time.monotonic() > end:
                self.take_picture("still-seen")
                raise NotSeenError(f"{name!r} is still on screen")
            time.sleep(_LOOK_AGAIN)

    def click(self, name: str, role: str = "", *, nth: int = 0) -> None:
        """Move the mouse to the middle of the thing and click; scroll to it first when it lies outside the view."""
        box = self._box_at_rest(name, role, nth)
        stays = 0  # times that scrolling did not move it: it stands in a header, outside what scrolls
        while not self._is_reachable(box) and stays < 2:
            self._scroll(box)
            before, box = box, self._box(self.see(name, role, nth=nth))
            stays = stays + 1 if box == before else 0
        x, y, width, height = box
        self._act("mousemove", str(x + width // 2), str(y + height // 2))
        self._act("click", "1")

    def fill(self, name: str, text: str, role: str = "text", *, nth: int = 0) -> None:
        """Click into a field, replace what stands there by typing."""
        self.click(name, role, nth=nth)
        self.press("ctrl+a")
        self.type(text)

    def type(self, text: str) -> None:
        """Type on the keyboard."""
        self._act("type", "--delay", "12", text)

    def press(self, *keys: str) -> None:
        """Press keys one after another, for example "ctrl+z"."""
        for key in keys:
            self._act("key", key)

    def draw(self, name: str) -> None:
        """Draw a signature on the pad with the mouse held down."""
        self.click(name)
        x, y, width, height = self._box(self.see(name))
        points = [(0.15, 0.7), (0.25, 0.25), (0.35, 0.75), (0.5, 0.35), (0.65, 0.7), (0.85, 0.4)]
        for number, (right, down) in enumerate(points):
            self._act("mousemove", str(int(x + right * width)), str(int(y + down * height)))
            if number == 0:
                self._act("mousedown", "1")
        self._act("mouseup", "1")

    def take_picture(self, name: str) -> None:
        """Keep a picture of the screen."""
        self._number += 1
        target = self._pictures / f"{self._number:02}-{name}.png"
        subprocess.run(["import", "-window", "root", str(target)], check=True)

    def _find(self, name: str, role: str) -> list[pyatspi.Accessible]:
        return [node for node in self._everything() if self._is(node, name, role)]

    @staticmethod
    def _is(node: pyatspi.Accessible, name: str, role: str) -> bool:
        """Whether it is called so; a choice is named by what is chosen, and then goes by its label as well."""
        try:
            its_role = node.getRoleName()
            if role not in {"", its_role}:
                return False
            if name in (node.name or ""):
                return True
            if its_role != "combo box":
                return False
            labels = (r for r in node.getRelationSet() if r.getRelationType() == pyatspi.RELATION_LABELLED_BY)
            return any(name in r.getTarget(number).name for r in labels for number in range(r.getNTargets()))
        except (LookupError, RuntimeError):
            return False  # it went away while we looked

    def _everything(self) -> Iterator[pyatspi.Accessible]:
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and "malapp" in (application.name or "").lower():
                yield from self._shown(application, depth=0)

    def _shown(self, node: pyatspi.Accessible, depth: int) -> Iterator[pyatspi.Accessible]:
        try:
            if depth and not node.getState().contains(pyatspi.STATE_SHOWING):
                return
            if depth:
                yield node
            for child in node:
                if child is not None:
                    yield from self._shown(child, depth + 1)
        except (LookupError, RuntimeError):
            return  # it went away while we looked

    def _box_at_rest(self, name: str, role: str, nth: int) -> tuple[int, int, int, int]:
        """Where the thing is once it does not move any more: a dialog grows with what was just chosen in it."""
        node = self.see(name, role, nth=nth)
        box = self._box(node)
        while True:
            time.sleep(_A_MOMENT)
            try:
                later = self._box(node)
            except (LookupError, RuntimeError):  # another one took its place
                node = self.see(name, role, nth=nth)
                later = self._box(node)
            if later == box:
                return box
            box = later

    @staticmethod
    def _box(node: pyatspi.Accessible) -> tuple[int, int, int, int]:
        extents = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return extents.x, extents.y, extents.width, extents.height

    def _is_reachable(self, box: tuple[int, int, int, int]) -> bool:
        middle = box[1] + box[3] // 2
        return 100 < middle < self._screen_height() - 24

    def _scroll(self, box: tuple[int, int, int, int]) -> None:
        x, _, width, _ = box
        self._act("mousemove", str(x + width // 2), str(self._screen_height() // 2))
        self._act("click", "5" if box[1] + box[3] // 2 > self._screen_height() // 2 else "4")
        time.sleep(_LOOK_AGAIN)

    @staticmethod
    def _screen_height() -> int:
        size = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=True).stdout
        return int(size.split()[1])

    @staticmethod
    def _act(*command: str) -> None:
        subprocess.run(["xdotool", *command], check=True)
        time.sleep(0.08)
