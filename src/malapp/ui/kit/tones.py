"""What a colour means. Colour never stands alone: a tone always comes with an icon and a word."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from malapp.domain.goals import GoalStatus


class Tone(StrEnum):
    """How something is to be taken."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    NEUTRAL = "neutral"
    INFO = "info"

    @property
    def ground(self) -> str:
        """Token of the pale ground."""
        return self.value

    @property
    def ink(self) -> str:
        """Token of what is written on the ground."""
        return f"on_{self.value}"

    @property
    def bar(self) -> str:
        """Token of a full-coloured bar."""
        return "accent" if self is Tone.INFO else f"bar_{self.value}"

    @property
    def icon(self) -> str:
        """The icon that says the same without colour."""
        return _ICONS[self]


_ICONS = {
    Tone.GOOD: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.BAD: "circle-x",
    Tone.NEUTRAL: "circle-dashed",
    Tone.INFO: "info",
}

_STATUS: dict[GoalStatus, tuple[Tone, str]] = {
    GoalStatus.NOT_STARTED: (Tone.NEUTRAL, "circle-dashed"),
    GoalStatus.ON_TRACK: (Tone.GOOD, "circle-check"),
    GoalStatus.AT_RISK: (Tone.WARNING, "triangle-alert"),
    GoalStatus.OFF_TRACK: (Tone.BAD, "circle-x"),
    GoalStatus.REACHED: (Tone.GOOD, "flag"),
    GoalStatus.PARTLY_REACHED: (Tone.WARNING, "circle-dot"),
    GoalStatus.NOT_REACHED: (Tone.BAD, "circle-minus"),
    GoalStatus.NO_LONGER_RELEVANT: (Tone.NEUTRAL, "circle-slash"),
}

#: The icon of a goal nobody has checked in on lately.
NOT_UPDATED_ICON = "clock"
#: The icon of a goal one of its two parties has declined.
DECLINED_ICON = "ban"


def status_tone(status: GoalStatus) -> Tone:
    """How a goal's status is to be taken."""
    return _STATUS[status][0]


def status_icon(status: GoalStatus) -> str:
    """The icon of a goal's status."""
    return _STATUS[status][1]


def status_text(status: GoalStatus) -> str:
    """A goal's status in words, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        GoalStatus.NOT_STARTED: translate("GoalStatus", "Not started"),
        GoalStatus.ON_TRACK: translate("GoalStatus", "On track"),
        GoalStatus.AT_RISK: translate("GoalStatus", "At risk"),
        GoalStatus.OFF_TRACK: translate("GoalStatus", "Behind plan"),
        GoalStatus.REACHED: translate("GoalStatus", "Reached"),
        GoalStatus.PARTLY_REACHED: translate("GoalStatus", "Partly reached"),
        GoalStatus.NOT_REACHED: translate("GoalStatus", "Not reached"),
        GoalStatus.NO_LONGER_RELEVANT: translate("GoalStatus", "No longer relevant"),
    }[status]


def no_check_in_text() -> str:
    """What is said instead of the status of an open goal nobody has checked in on so far."""
    return QCoreApplication.translate("GoalStatus", "No check-in yet")


def not_updated_text() -> str:
    """What is said instead of the status of an open goal nobody has checked in on lately."""
    return QCoreApplication.translate("GoalStatus", "Not updated")


def declined_text() -> str:
    """What is said instead of the status of a goal one of its two parties has declined."""
    return QCoreApplication.translate("GoalStatus", "Declined")
